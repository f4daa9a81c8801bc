/** The filters of a large corpus, once its names and counts are there: a bar, or a sheet where the page is narrow. */
import type { RowSource } from '../../data/use-row-source';
import { eachFacet } from '../../domain/filters/event-filters';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { FacetCounts } from '../../domain/filters/facet-counts';
import { FilterBar } from '../../features/filters/FilterBar';
import { FilterSheet } from '../../features/filters/FilterSheet';
import { KnowledgeChip } from '../../features/knowledge/KnowledgeChip';
import { useMediaQuery } from '../../ui/use-media-query';
import type { ViewState } from '../../url/view-state';

export function LargeFilters({
  source,
  names,
  view,
  counts,
  isCounted,
  total = null,
}: {
  readonly source: RowSource;
  readonly names: CorpusIndex;
  readonly view: ViewState;
  readonly counts: FacetCounts | null;
  readonly isCounted: boolean;
  /** Of everything, where that is known before anything is counted: then nothing but the choices has to wait. */
  readonly total?: number | null;
}) {
  const Filters = useMediaQuery('(min-width: 48rem)') ? FilterBar : FilterSheet;
  const uncounted = total === null ? null : uncountedOf(total);
  const shown = source.registers === null ? uncounted : (counts ?? uncounted);
  if (shown === null) return null;
  return (
    <Filters
      index={names}
      {...{ view, isCounted }}
      counts={shown}
      knowledge={<KnowledgeChip last={source.corpus.manifest.published?.last} view={view} />}
    />
  );
}

function uncountedOf(events: number): FacetCounts {
  return { choices: eachFacet(() => []), passing: events, total: events };
}
