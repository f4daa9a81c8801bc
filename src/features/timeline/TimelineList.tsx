/** The place vis draws in, as a list box: one stop for the tab key, events reached by arrows, each with a full name. */
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { EventId } from '../../schema/ids';
import { toAxis } from '../../domain/timeline-folds';
import { itemElementId } from './item-markup';
import type { StageModel, TimelineStage } from './stage';
import { usePress } from './use-gestures';
import { useMarks } from './use-stage';
import type { TimelineModel } from './use-timeline-model';
import { useWalk } from './use-walk';
import type { ViewportStore } from './viewport-store';

type Props = {
  readonly stage: TimelineStage | null;
  readonly clip: HTMLElement | null;
  readonly place: (clip: HTMLElement | null) => void;
  readonly store: ViewportStore;
  readonly model: TimelineModel;
  readonly drawn: StageModel | null;
  readonly selected: EventId | null;
  readonly onSelect: (id: EventId) => void;
  readonly onShowAll: () => void;
  readonly glides: boolean;
};

const MORE_AIR = 0.2;

export function TimelineList({ stage, clip, place, store, model, drawn, ...rest }: Props) {
  const { selected, onSelect, onShowAll, glides } = rest;
  const t = useTranslations('timeline');
  const { axis } = model;
  const walk = useWalk(stage, {
    items: drawn?.items ?? [],
    axis,
    store,
    selected,
    onSelect,
    onShowAll,
    glides,
  });
  useMarks(stage, { model: drawn, selected, active: walk.active, glides });
  const onPress = useCallback(
    (target: Element) => {
      const pressed = target.closest<HTMLElement>('[data-event], [data-more]')?.dataset;
      const event = model.items.find(({ id }) => id === pressed?.['event']);
      if (event !== undefined) onSelect(event.id);
      const more = stage?.more(pressed?.['more'] ?? '');
      if (more === undefined) return;
      const [start, end] = [toAxis(axis, more.days.start), toAxis(axis, more.days.end)];
      const air = Math.max(1, (end - start) * MORE_AIR);
      stage?.moveTo({ start: start - air, end: end + air }, { glide: glides });
    },
    [model.items, axis, onSelect, stage, glides],
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
