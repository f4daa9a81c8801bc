/** The timeline: lanes on a true time axis, drawn by vis, moved by pointer, wheel, fingers and keys. Loaded apart. */
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { EventId } from '../../schema/ids';
import type { Lane } from '../../domain/event-kinds';
import { axisBounds, type Stretch } from '../../domain/timeline/timeline-folds';
import { fitViewport } from '../../domain/timeline/timeline-viewport';
import { useMediaQuery } from '../../ui/use-media-query';
import { useItemTexts } from './item-texts';
import { LaneLabels } from './LaneLabels';
import { StageBackdrop, TimelineAxis } from './TimelineAxis';
import { TimelineFooter, WheelHint, ZoomButtons } from './TimelineControls';
import { TimelineList } from './TimelineList';
import { TimelineOverview } from './TimelineOverview';
import './timeline.css';
import './timeline-events.css';
import './timeline-overview.css';
import type { TimelineData } from './timeline-data';
import { useWheelZoom } from './use-gestures';
import { usePen } from './use-pen';
import { useDays, useStage } from './use-stage';
import { useDrawnModel, useTimelineModel } from './use-timeline-model';
import { useWidth } from './use-width';
import { createViewportStore } from './viewport-store';

export type TimelineViewProps = {
  readonly data: TimelineData;
  readonly selected: EventId | null;
  readonly onSelect: (id: EventId) => void;
  readonly lang: 'de' | 'en';
  /** The filter of time: days, both included. */
  readonly range: { readonly from: string | null; readonly to: string | null };
  /** Filter to the stretch in view. */
  readonly onRange?: (from: string, to: string) => void;
  /** Rows of all lanes together that the page has room for. */
  readonly allRows?: number;
  /** Called after every drawing; the first call means that events can be read. */
  readonly onReady?: () => void;
  /** What the marks of firmness mean. */
  readonly legend?: ReactNode;
};

const noLanes: ReadonlySet<Lane> = new Set();
const noParts: ReadonlyMap<number, Stretch> = new Map();

export function TimelineView(props: TimelineViewProps) {
  const { data, selected, onSelect, lang, range, onRange, onReady } = props;
  const t = useTranslations('timeline');
  const texts = useItemTexts(lang);
  const glides = !useMediaQuery('(prefers-reduced-motion: reduce)');
  const [wantsFolds, setWantsFolds] = useState<boolean | null>(null);
  const [hidden, setHidden] = useState(noLanes);
  const [store] = useState(() => createViewportStore({ viewport: { start: 0, end: 1 }, width: 0 }));
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [clip, setClip] = useState<HTMLElement | null>(null);
  const width = useWidth(clip);
  const { pen, signs } = usePen(texts);
  const model = useTimelineModel(data, wantsFolds);
  const { axis } = model;
  const hasDays = data.period !== null;
  const drawn = useDrawnModel(model, { pen, width, hidden, allRows: props.allRows });
  const stage = useStage({
    ...{ clip, store, onReady, model: drawn?.stage ?? null },
    period: data.period,
    days: useDays(range),
  });
  useEffect(() => {
    stage?.resize();
  }, [stage, width]);
  const wantsHint = useWheelZoom(place, stage);
  const toggleLane = useCallback((lane: Lane) => {
    setHidden((before) => toggled(before, lane));
  }, []);
  const showAll = useCallback(() => {
    stage?.moveTo(fitViewport(axisBounds(axis)), { glide: glides });
  }, [stage, axis, glides]);
  return (
    <section className="tl" aria-label={t('label')}>
      {signs}
      <div className="tl-grid">
        <ZoomButtons stage={stage} />
        <TimelineAxis store={store} axis={hasDays ? axis : null} />
        <LaneLabels
          {...{ hidden, texts, onSelect }}
          counts={data.counts}
          undated={data.undated}
          undatedCounts={data.undatedCounts}
          heights={drawn?.stage.heights ?? null}
          onToggle={toggleLane}
        />
        <div className="tl-stage" ref={setPlace}>
          {hasDays && <StageBackdrop store={store} axis={axis} foldParts={drawn?.foldParts ?? noParts} />}
          <TimelineList
            {...{ stage, clip, store, axis, data, hidden, selected, onSelect, onRange, glides }}
            place={setClip}
            drawn={drawn?.stage ?? null}
            onShowAll={showAll}
          />
          {!hasDays && <p className="tl-nothing">{t('nothing')}</p>}
          <WheelHint shown={wantsHint} />
        </div>
      </div>
      <div className="tl-after">
        {hasDays && (
          <PeriodOverview
            {...{ store, width, axis }}
            overview={data.overview}
            onMove={(viewport) => stage?.moveTo(viewport)}
          />
        )}
        <TimelineFooter
          {...{ model, store, stage, onRange }}
          onShowAll={showAll}
          onFold={() => {
            setWantsFolds(!model.isFolded);
          }}
        />
        {hasDays && props.legend}
      </div>
    </section>
  );
}

type OverviewProps = Omit<Parameters<typeof TimelineOverview>[0], 'overview'>;

function PeriodOverview({
  overview,
  ...rest
}: OverviewProps & { readonly overview: TimelineData['overview'] }) {
  return overview === null || rest.width === 0 ? null : <TimelineOverview overview={overview} {...rest} />;
}

function toggled(lanes: ReadonlySet<Lane>, lane: Lane): ReadonlySet<Lane> {
  const next = new Set(lanes);
  if (!next.delete(lane)) next.add(lane);
  return next;
}
