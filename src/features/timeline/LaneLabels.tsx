/** The names of the lanes, their numbers, a switch to hide each, and in their margin what nobody can date. */
import { memo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { EventId } from '../../schema/ids';
import { lanes, type Lane } from '../../domain/event-kinds';
import type { LaneCounts } from '../../domain/timeline/timeline-density';
import type { UndatedItem } from '../../domain/timeline/timeline-items';
import { Icon } from '../../ui/Icon';
import { UndatedEvents } from './UndatedEvents';
import type { ItemTexts } from './item-texts';

type Props = {
  readonly counts: LaneCounts;
  /** null before the first layout. */
  readonly heights: LaneCounts | null;
  readonly hidden: ReadonlySet<Lane>;
  readonly onToggle: (lane: Lane) => void;
  readonly undated: readonly UndatedItem[];
  readonly undatedCounts: LaneCounts;
  readonly texts: ItemTexts;
  readonly onSelect: (id: EventId) => void;
};

export const LaneLabels = memo(function LaneLabels(props: Props) {
  return (
    <div className="tl-lanes">
      {lanes.map((lane) => (
        <LaneLabel key={lane} lane={lane} {...props} />
      ))}
    </div>
  );
});

function LaneLabel({
  lane,
  counts,
  heights,
  hidden,
  onToggle,
  undated,
  undatedCounts,
  texts,
  onSelect,
}: Props & { readonly lane: Lane }) {
  const t = useTranslations('timeline');
  const names = useTranslations('lanes');
  const lang = useLocale();
  const isHidden = hidden.has(lane);
  const count = counts[lane].toLocaleString(lang);
  const own = undated.filter((item) => item.lane === lane);
  return (
    <div className="tl-lane" data-lane={lane} style={{ height: heights?.[lane] }}>
      <button
        type="button"
        className="tl-lane-switch"
        aria-expanded={!isHidden}
        aria-label={t(isHidden ? 'showLane' : 'hideLane', { lane: names(lane) })}
        title={t(isHidden ? 'showLane' : 'hideLane', { lane: names(lane) })}
        onClick={() => {
          onToggle(lane);
        }}
      >
        <Icon name={isHidden ? 'right' : 'down'} size={12} />
      </button>
      <div className="min-w-0">
        <div className="tl-lane-name">{names(lane)}</div>
        <div className="tl-lane-count">{isHidden ? t('laneHidden', { count }) : count}</div>
        {own.length > 0 && !isHidden && (
          <UndatedEvents {...{ lane, texts, onSelect }} undated={own} count={undatedCounts[lane]} />
        )}
      </div>
    </div>
  );
}
