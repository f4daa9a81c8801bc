/** All ways to take a view along: its link, the words, citations, data. Loaded when first opened. */
import { useMemo } from 'react';
import type { FilteredEvents } from '../../data/filtered-events';
import type { CorpusIndex } from '../../domain/corpus-index';
import { articleCitation, eventCitations } from '../../domain/export/citation-items';
import { filterEvents } from '../../domain/filters/filter-events';
import { shareWords } from '../../messages/share-words';
import { Icon } from '../../ui/Icon';
import { startView, viewAt, type ViewState } from '../../url/view-state';
import { CiteSection } from './CiteSection';
import { EmbedSection } from './EmbedSection';
import { ExportSection } from './ExportSection';
import { ShareActions } from './ShareActions';
import { useExportContext } from './use-export-context';
import { WordingSection } from './WordingSection';

export function ShareDialog({
  index,
  view,
  filtered,
  onClose,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** What the filters leave, where it is not in the index. */
  readonly filtered: FilteredEvents | undefined;
  readonly onClose: () => void;
}) {
  const words = shareWords[view.lang];
  const context = useExportContext(index, view);
  const taken = useMemo(() => filtered ?? eventsOf(index, view), [index, view, filtered]);
  const { place } = view;
  const event = place.at === 'event' || place.at === 'embed' ? index.events.get(place.event) : undefined;
  const article = place.at === 'article' ? index.articles.get(place.article) : undefined;
  const items = [
    ...(event === undefined ? [] : eventCitations(context, event, today())),
    ...(article === undefined ? [] : [articleCitation(context, article)]),
  ];
  return (
    <div className="px-4 pt-3 pb-6 text-sm md:px-6">
      <header className="mb-3 flex items-center justify-between gap-2">
        <h2 className="font-serif text-xl font-semibold">{words.title}</h2>
        <button
          type="button"
          className="control control-quiet w-9 px-0 pointer-coarse:w-11"
          aria-label={words.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="pb-4">
        <ShareActions />
      </div>
      {event !== undefined && <WordingSection key={event.id} context={context} event={event} />}
      {items.length > 0 && <CiteSection words={words} items={items} />}
      <ExportSection filtered={taken} view={view} context={context} />
      {event !== undefined && (
        <EmbedSection
          embedded={{ ...startView, lang: view.lang, place: { at: 'embed', event: event.id } }}
          title={event.title[view.lang]}
          hint={words.embedHint}
        />
      )}
      {place.at === 'explorer' && (
        <EmbedSection
          embedded={viewAt(view, { at: 'embed-explorer' })}
          title={words.embedListTitle}
          hint={words.embedListHint}
        />
      )}
    </div>
  );
}

/** Everything is here already. */
function eventsOf(index: CorpusIndex, view: ViewState): FilteredEvents {
  const events = filterEvents(index, view);
  const load = () => Promise.resolve({ index, events });
  return { count: events.length, total: index.eventsByDay.length, most: null, load };
}

/** The reader's own day, for "accessed on". Swedish writes days as ISO does. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
