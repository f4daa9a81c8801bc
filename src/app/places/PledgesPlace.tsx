/** The ledger of promises with the filters of the explorer above it. */
import { useMemo } from 'react';
import type { CorpusIndex } from '../../domain/corpus-index';
import { facetCounts } from '../../domain/filters/facet-counts';
import { articleDays } from '../../domain/knowledge/known-by';
import { pledgeIndex, pledgesShown } from '../../domain/history/pledge-overview';
import { EmptyResult } from '../../features/filters/EmptyResult';
import { FilterBar } from '../../features/filters/FilterBar';
import { FilterSheet } from '../../features/filters/FilterSheet';
import { PledgesPage } from '../../features/history/PledgesPage';
import { KnowledgeChip } from '../../features/knowledge/KnowledgeChip';
import { AtWidth } from '../../ui/AtWidth';
import type { ViewState } from '../../url/view-state';

export function PledgesPlace({
  index,
  whole,
  view,
}: {
  readonly index: CorpusIndex;
  /** Everything, where `index` holds what was known on a day. */
  readonly whole: CorpusIndex;
  readonly view: ViewState;
}) {
  const promised = pledgeIndex(index);
  const shown = useMemo(() => pledgesShown(index, view), [index, view]);
  const counts = useMemo(() => facetCounts(promised, view), [promised, view]);
  const filters = {
    index: promised,
    view,
    counts,
    knowledge: <KnowledgeChip last={articleDays(whole).at(-1)} view={view} />,
  };
  return (
    <PledgesPage
      index={index}
      view={view}
      shown={shown}
      waysOut={promised.eventsByDay.length === 0 ? null : <EmptyResult index={promised} view={view} />}
      filters={
        <div className="with-script">
          <AtWidth narrow={<FilterSheet {...filters} />} wide={<FilterBar {...filters} />} />
        </div>
      }
    />
  );
}
