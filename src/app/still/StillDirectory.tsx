/** Every actor, topic and outlet with events, and the ledger, for readers without scripts and for search engines: the explorer itself filters. */
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { oncePerIndex } from '../../domain/once-per-index';
import { stillTexts } from '../../messages/still-texts';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type Place, type ViewState } from '../../url/view-state';

/** The most told of; the others are linked from their events. */
const MOST = 150;

export function StillDirectory({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  const lang = useLocale();
  const texts = stillTexts[lang];
  const t = useTranslations('history.ledger');
  const { actors, topics, outlets } = countedOf(index);
  const groups = [
    {
      title: texts.actors,
      entries: actors.map((id) => ({
        to: { at: 'actor' as const, actor: id },
        name: index.actors.get(id)?.prefLabel[lang] ?? id,
      })),
    },
    {
      title: texts.topics,
      entries: topics.map((id) => ({
        to: { at: 'topic' as const, topic: id },
        name: index.topics.get(id)?.prefLabel[lang] ?? id,
      })),
    },
    {
      title: texts.outlets,
      entries: outlets.map((id) => ({
        to: { at: 'outlet' as const, outlet: id },
        name: index.outlets.get(id)?.prefLabel ?? id,
      })),
    },
    { title: t('open'), entries: [{ to: { at: 'pledges' as const }, name: t('all') }] },
  ];
  return groups.map(({ title, entries }) => (
    <nav key={title} aria-label={title} className="without-script px-4 pt-6 text-sm md:px-6">
      <h2 className="font-semibold">{title}</h2>
      <Names entries={entries} view={view} />
    </nav>
  ));
}

function Names({
  entries,
  view,
}: {
  readonly entries: readonly { readonly to: Place; readonly name: string }[];
  readonly view: ViewState;
}) {
  const linkTo = useViewLink();
  return (
    <ul>
      {entries.map(({ to, name }) => (
        <li key={name} className="dotted-item inline">
          <a className="text-link inline-block min-h-6" {...linkTo(viewAt(view, to))}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Ids by how many events show them, the most first. */
const countedOf = oncePerIndex((index) => {
  const ids = (facet: 'actor' | 'topic' | 'outlet'): readonly string[] => {
    const counts = new Map<string, number>();
    for (const shown of index.facetsOfEvent.values()) {
      for (const id of shown[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))
      .map(([id]) => id)
      .slice(0, MOST);
  };
  return { actors: ids('actor'), topics: ids('topic'), outlets: ids('outlet') };
});
