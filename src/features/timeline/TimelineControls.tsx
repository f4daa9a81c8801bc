/** Buttons of the timeline, and the sentence that says what is in view. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { dayFromNumber } from '../../base/day';
import { lanes } from '../../domain/event-kinds';
import { countIn, type TimelineDetail } from '../../domain/timeline/timeline-detail';
import { axisBounds, toDay, type Stretch } from '../../domain/timeline/timeline-folds';
import { showsAll } from '../../domain/timeline/timeline-viewport';
import { LiveRegion } from '../../ui/LiveRegion';
import { useDayWords } from './day-words';
import type { TimelineStage } from './stage';
import type { TimelineData } from './timeline-data';
import type { TimelineModel } from './use-timeline-model';
import { useSettled, type ViewportStore } from './viewport-store';

const ZOOM_STEP = 1.6;

export function ZoomButtons({ stage }: { readonly stage: TimelineStage | null }) {
  const t = useTranslations('timeline');
  return (
    <div className="tl-corner">
      <button
        type="button"
        className="tl-zoom"
        aria-label={t('zoomOut')}
        title={t('zoomOut')}
        onClick={() => stage?.zoom(1 / ZOOM_STEP)}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button
        type="button"
        className="tl-zoom"
        aria-label={t('zoomIn')}
        title={t('zoomIn')}
        onClick={() => stage?.zoom(ZOOM_STEP)}
      >
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}

/** Said once, when the wheel was turned without the key: the wheel belongs to the page. */
export function WheelHint({ shown }: { readonly shown: boolean }) {
  const t = useTranslations('timeline');
  if (!shown) return null;
  const key = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : t('ctrl');
  return <p className="tl-hint">{t('wheelHint', { key })}</p>;
}

type FooterProps = {
  readonly model: TimelineModel;
  readonly stage: TimelineStage | null;
  readonly store: ViewportStore;
  readonly onShowAll: () => void;
  readonly onFold: () => void;
  readonly onRange: ((from: string, to: string) => void) | undefined;
};

export function TimelineFooter({ model, stage, store, onShowAll, onFold, onRange }: FooterProps) {
  const t = useTranslations('timeline');
  const { axis, data } = model;
  const { viewport } = useSettled(store, data.source.answer);
  const { period } = data;
  const all = showsAll(viewport, axisBounds(axis));
  const seen = useMemo(
    () => seenDays({ start: toDay(axis, viewport.start), end: toDay(axis, viewport.end) }, period),
    [axis, viewport, period],
  );
  if (period === null) return null;
  return (
    <div className="tl-footer">
      <Summary stage={stage} data={data} seen={seen} />
      <div className="tl-footer-buttons">
        {model.canFold && (
          <button type="button" className="tl-button" aria-pressed={model.isFolded} onClick={onFold}>
            {t('fold')}
          </button>
        )}
        <button type="button" className="tl-button" disabled={all} onClick={onShowAll}>
          {t('showAll')}
        </button>
        {onRange !== undefined && (
          <button
            type="button"
            className="tl-button"
            disabled={all}
            onClick={() => {
              onRange(dayFromNumber(seen.start), dayFromNumber(seen.end - 1));
            }}
          >
            {t('filterHere')}
          </button>
        )}
      </div>
    </div>
  );
}

type SummaryProps = Pick<FooterProps, 'stage'> & Pick<TimelineModel, 'data'> & { readonly seen: Stretch };

function Summary({ stage, data, seen }: SummaryProps) {
  const t = useTranslations('timeline');
  const words = useDayWords();
  const detail = stage?.known ?? null;
  if (detail === null) return <p className="tl-summary" />;
  const { count, isExact } = countSeen(data, detail, seen);
  const [from, to] = [words.long(seen.start), words.long(seen.end - 1)];
  const plain = from === to ? t('summaryDay', { day: from, count }) : t('summary', { from, to, count });
  const text = isExact ? plain : t('summaryAbout', { from, to, count });
  return (
    <>
      <p className="tl-summary" aria-hidden="true">
        {text}
      </p>
      <LiveRegion text={text} />
    </>
  );
}

/** Of everything the number is known, however it is drawn. */
function countSeen({ period, counts, undatedCounts }: TimelineData, detail: TimelineDetail, seen: Stretch) {
  if (period === null || seen.start > period.start || seen.end < period.end) return countIn(detail, seen);
  const count = lanes.reduce((sum, lane) => sum + counts[lane] - undatedCounts[lane], 0);
  return { count, isExact: true };
}

/** Whole days in view, not beyond the period. */
function seenDays(seen: Stretch, period: Stretch | null): Stretch {
  const start = Math.floor(Math.max(seen.start, period?.start ?? seen.start));
  const end = Math.ceil(Math.min(seen.end, period?.end ?? seen.end));
  return { start, end: Math.max(start + 1, end) };
}
