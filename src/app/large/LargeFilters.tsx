/** The filters of a large corpus, once its names and counts are there: a bar, or a sheet where the page is narrow. */
import type { RowSource } from '../../data/use-row-source';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { FacetCounts } from '../../domain/facet-counts';
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
}: {
  readonly source: RowSource;
  readonly names: CorpusIndex;
  readonly view: ViewState;
  readonly counts: FacetCounts | null;
  readonly isCounted: boolean;
}) {
  const Filters = useMediaQuery('(min-width: 48rem)') ? FilterBar : FilterSheet;
  if (counts === null || source.registers === null) return null;
  return (
    <Filters
      index={names}
      {...{ view, counts, isCounted }}
      knowledge={<KnowledgeChip last={source.corpus.manifest.published?.last} view={view} />}
    />
  );
}
