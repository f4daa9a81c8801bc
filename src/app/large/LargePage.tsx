/** The app over a large corpus: the same header, filters, list and panel, drawn from answers of the worker. Loaded apart. */
import './large.css';
import { useMemo, useState } from 'react';
import { useFilteredEvents } from '../../data/filtered-events';
import type { LargeCorpus, Registers } from '../../data/large-corpus';
import { useRowSource } from '../../data/use-row-source';
import { buildCorpusIndex, type CorpusIndex } from '../../domain/corpus-index';
import { useViewState } from '../../url/use-view-state';
import { isEmbedded } from '../../url/view-state';
import { Header } from '../page/Header';
import { LinkNotices } from '../page/LinkNotices';
import { LargePlace } from './LargePlace';
import { LoadedPromises } from './LoadedPromises';
import { SourceNotices } from './SourceNotices';
import { PrintedAddress } from '../page/PrintedAddress';
import { SkipLink } from '../page/SkipLink';
import { useCountsAhead } from './use-counts-ahead';
import { GoesOn } from './use-written-stays';

export function LargePage({ corpus }: { readonly corpus: LargeCorpus }) {
  const { view } = useViewState();
  const source = useRowSource(corpus, view);
  useCountsAhead(view, source);
  const names = useMemo(() => indexOfNames(corpus, source.registers), [corpus, source.registers]);
  const filtered = useFilteredEvents(source, view);
  const [isSearchOpen, setSearchOpen] = useState(false);
  return (
    <GoesOn>
      <SkipLink />
      {!isEmbedded(view.place) && (
        <Header index={names} {...{ view, filtered, isSearchOpen }} onSearchOpen={setSearchOpen} />
      )}
      {/* Without the registers every choice in a link would look unknown. */}
      {source.registers !== null && <LinkNotices index={names} />}
      <SourceNotices source={source} />
      <LoadedPromises source={source}>
        <LargePlace source={source} names={names} view={view} />
      </LoadedPromises>
      <PrintedAddress />
    </GoesOn>
  );
}

/** An index with all names and no events: filters, chips and notices need no more. */
function indexOfNames({ manifest }: LargeCorpus, registers: Registers | null): CorpusIndex {
  const index = buildCorpusIndex({
    format: 'wortlaut-corpus',
    version: 1,
    articles: [],
    events: [],
    ...(registers ?? { actors: [], topics: [], outlets: [] }),
  });
  return { ...index, days: manifest.days };
}
