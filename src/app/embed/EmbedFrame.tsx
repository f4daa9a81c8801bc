/** Around events in a frame of another page: says by what they are filtered, leads to the same view here, tells how tall it is. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { activeFilters } from '../../features/filters/active-filters';
import { useFilterLabel } from '../../features/filters/use-filter-label';
import { embedWords } from '../../messages/embed-words';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';
import { tellHeight } from './tell-height';

export function EmbedFrame({
  index,
  view,
  children,
}: {
  /** For the names of what is filtered by. */
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly children: ReactNode;
}) {
  const words = embedWords[view.lang];
  const label = useFilterLabel(index);
  const linkTo = useViewLink();
  const page = useRef<HTMLElement>(null);
  useEffect(() => (page.current === null ? undefined : tellHeight(page.current)), []);
  const filters = activeFilters(view).map((active) => label(active));
  return (
    <main ref={page} id="content" tabIndex={-1} className="embed-frame">
      <div className="border-rule flex flex-wrap items-center gap-x-4 gap-y-1 border-b px-4 py-2 text-sm md:px-6">
        <h1 className="min-w-0 flex-1 break-words">
          {filters.length === 0 ? words.all : filters.join(' · ')}
        </h1>
        <a
          className="text-link inline-flex min-h-6 items-center font-medium"
          {...linkTo(viewAt(view, { at: 'explorer' }))}
        >
          {words.open}
        </a>
      </div>
      {children}
    </main>
  );
}

/** A list scrolls by itself in a frame: it must not make the page around it as long as the list is. */
export function EmbedList({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('list');
  return (
    <div className="max-h-160 overflow-y-auto print:max-h-none">
      <h2 className="sr-only">{t('label')}</h2>
      {children}
    </div>
  );
}
