/** The place vis draws in, as a list box: one stop for the tab key, events reached by arrows, each with a full name. */
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { dayFromNumber } from '../../base/day';
import type { EventId } from '../../schema/ids';
import type { Lane } from '../../domain/event-kinds';
import { toAxis, type TimeAxis } from '../../domain/timeline/timeline-folds';
import type { TimelineItem } from '../../domain/timeline/timeline-items';
import { useLatest } from './detail-exchange';
import { itemElementId } from './item-markup';
import type { StageModel, TimelineStage } from './stage';
import type { TimelineData } from './timeline-data';
import { usePress } from './use-gestures';
import { useMarks } from './use-stage';
import { useWalk } from './use-walk';
import type { ViewportStore } from './viewport-store';

type Props = {
  readonly stage: TimelineStage | null;
  readonly clip: HTMLElement | null;
  readonly place: (clip: HTMLElement | null) => void;
  readonly store: ViewportStore;
  readonly axis: TimeAxis;
  readonly data: TimelineData;
  readonly hidden: ReadonlySet<Lane>;
  readonly drawn: StageModel | null;
  readonly selected: EventId | null;
  readonly onSelect: (id: EventId) => void;
  readonly onShowAll: () => void;
  /** Filter to days. */
  readonly onRange: ((from: string, to: string) => void) | undefined;
  readonly glides: boolean;
};

const MORE_AIR = 0.2;
/** A number of further events within so few days cannot be taken apart by zooming: it becomes a list. */
const LISTED_DAYS = 1;

export function TimelineList({ stage, clip, place, store, axis, data, hidden, drawn, ...rest }: Props) {
  const { selected, onSelect, onShowAll, onRange, glides } = rest;
  const t = useTranslations('timeline');
  const { walked, find } = useWalked(stage, data, hidden);
  useLatest(data.source.answer);
  const walk = useWalk(stage, { walked, find, axis, store, selected, onSelect, onShowAll, glides });
  useMarks(stage, { model: drawn, selected, active: walk.active, glides });
  const onPress = useCallback(
    (target: Element) => {
      const pressed = target.closest<HTMLElement>('[data-event], [data-more]')?.dataset;
      const event = stage?.drawn(pressed?.['event'] ?? '');
      if (event !== undefined) onSelect(event);
      const more = stage?.more(pressed?.['more'] ?? '');
      if (more === undefined) return;
      const { days } = more;
      if (data.source.whole === null && days.end - days.start <= LISTED_DAYS) {
        onRange?.(dayFromNumber(days.start), dayFromNumber(days.end - 1));
        return;
      }
      const [start, end] = [toAxis(axis, days.start), toAxis(axis, days.end)];
      const air = Math.max(1, (end - start) * MORE_AIR);
      stage?.moveTo({ start: start - air, end: end + air }, { glide: glides });
    },
    [data.source, axis, onSelect, onRange, stage, glides],
  );
  usePress(clip, onPress);
  return (
    <div
      className="tl-clip"
      ref={place}
      role="listbox"
      tabIndex={0}
      aria-label={t('events')}
      aria-description={t('keys')}
      aria-activedescendant={walk.active === null ? undefined : itemElementId(walk.active)}
      onFocus={walk.onFocus}
      onBlur={walk.onBlur}
      onKeyDown={walk.onKeyDown}
    />
  );
}

/** The events keys walk along. */
function useWalked(stage: TimelineStage | null, { walked, source }: TimelineData, hidden: ReadonlySet<Lane>) {
  return useMemo(() => {
    const isOpen = ({ lane }: TimelineItem) => !hidden.has(lane);
    const all = walked?.filter(isOpen) ?? null;
    return {
      walked: () => all ?? stage?.known?.items.filter(isOpen) ?? [],
      find: (id: EventId) => source.find(id) ?? stage?.known?.items.find((item) => item.id === id),
    };
  }, [stage, walked, source, hidden]);
}
