/** Who an account has its news from, as far as it says so: agency in the dateline, or a medium it relays. */
import type { Article } from '../../schema/article';
import type { Account, Passage } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import { foldWord, wordsOf } from '../search/german-terms';
import { isUnnamed } from '../passages/unnamed-people';

/** `key` is the same for every way of writing the same name. */
export type NamedSource = {
  readonly kind: 'agency' | 'relay';
  readonly key: string;
  readonly label: string;
};

/** Words that only say what kind of medium it is: "das Nachrichtenportal Axios". */
const MEDIUM_WORDS = new Set(
  [
    'der die das den dem des ein eine einer einem us amerikanische amerikanischen britische britischen deutsche deutschen',
    'russische russischen ukrainische ukrainischen nachrichtenagentur agentur nachrichtenportal portal nachrichtenseite',
    'zeitung tageszeitung wirtschaftszeitung magazin nachrichtenmagazin sender fernsehsender nachrichtensender onlinemagazin',
    'website webseite blatt boulevardblatt bericht berichten des von in',
  ]
    .join(' ')
    .split(' ')
    .map(foldWord),
);

/** A place, an agency in brackets, a dash: "NORDHAFEN (nnd) - ", or only the brackets at the very front. */
const DATELINE = /(?:^|\n)[^\n.]{0,60}?\((?<agency>[\p{L}][\p{L}\p{N} ./-]{1,30})\)\s*(?:[-–—:]|\n)/u;
const HEAD = 600;

/** The agency an article is credited to: its own outlet, where that is one, else the name in its dateline. */
export function agencyOf(index: CorpusIndex, article: Article): NamedSource | null {
  const outlet = article.outlet === null ? undefined : index.outlets.get(article.outlet);
  if (outlet?.kind === 'agency') return named(index, 'agency', outlet.prefLabel);
  const label = DATELINE.exec(article.body.slice(0, HEAD))?.groups?.['agency'];
  return label === undefined ? null : named(index, 'agency', label);
}

/** The media a passage relays by name; "US-Medien" and other unnamed ones could be anybody. */
export function relaysOf(index: CorpusIndex, passage: Passage): readonly NamedSource[] {
  const found = new Map<string, NamedSource>();
  for (const { relay } of passage.speech) {
    if (relay === null || isUnnamed(relay.label, null)) continue;
    const source = named(index, 'relay', relay.label);
    if (source.key !== '') found.set(source.key, source);
  }
  return [...found.values()];
}

/** What an account rests on as a whole: its agency, and a medium that at least half of its passages relay. */
export function sourcesOfAccount(index: CorpusIndex, account: Account): readonly NamedSource[] {
  const article = index.articles.get(account.article);
  const agency = article === undefined ? null : agencyOf(index, article);
  const counts = new Map<string, { source: NamedSource; count: number }>();
  for (const passage of account.passages) {
    for (const source of relaysOf(index, passage)) {
      const known = counts.get(source.key);
      counts.set(source.key, { source, count: (known?.count ?? 0) + 1 });
    }
  }
  const relays = [...counts.values()]
    .filter(({ count }) => count * 2 >= account.passages.length)
    .map(({ source }) => source);
  return agency === null ? relays : [agency, ...relays.filter(({ key }) => key !== agency.key)];
}

function named(index: CorpusIndex, kind: NamedSource['kind'], label: string): NamedSource {
  const key = keyOf(label);
  const outlet = index.corpus.outlets.find(({ prefLabel, altLabels }) =>
    [prefLabel, ...altLabels].some((name) => keyOf(name) === key),
  );
  return { kind, key: outlet === undefined ? key : keyOf(outlet.prefLabel), label };
}

function keyOf(label: string): string {
  return wordsOf(label)
    .map(({ text }) => foldWord(text))
    .filter((word) => !MEDIUM_WORDS.has(word))
    .join(' ');
}
