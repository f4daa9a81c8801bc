/** A dossier of a large corpus as pages draw it: the same things the domain works out of a whole corpus, perhaps as of a day. */
import type { Article } from '../../schema/article';
import type { Dossier } from '../../schema/dossier';
import type { EventTime } from '../../schema/time';
import type { Ladder } from '../passages/attribution-ladder';
import { decodePlaces, type DossierArticle } from './dossier-places';
import type { EventRow } from '../event-brief';
import type { OfferedWord } from '../terms/term-words-offered';
import type { NameOverTime } from '../terms/term-names';
import type { TextPlace } from '../terms/term-places';
import type { SpeechVerb } from '../terms/term-speech-verbs';
import { placesByOutlet } from '../terms/term-strip';

/** A speech, and the event in whose passage it stands. */
export type QuotePlace = { readonly row: EventRow; readonly place: TextPlace };

export type OpenDossier = {
  /** Everything but their texts; oldest first. */
  readonly articles: readonly Article[];
  /** Of an actor by outlet, of an outlet by actor; the most named first. */
  readonly names: readonly { readonly of: string | null; readonly names: readonly NameOverTime[] }[];
  readonly verbs: readonly SpeechVerb[];
  readonly contacts: Dossier['contacts'];
  readonly quotes: readonly QuotePlace[];
  readonly about: readonly QuotePlace[];
  readonly words: readonly OfferedWord[];
  readonly ladders: { readonly own: Ladder; readonly others: Ladder | null } | null;
  readonly sources: readonly {
    readonly key: string;
    readonly label: string;
    readonly kind: 'agency' | 'relay';
    readonly places: readonly TextPlace[];
  }[];
  readonly shared: Dossier['shared'];
};

/**
 * `day` is one before the last article: then places in later articles are left out. Contacts, offered words, ladders and
 * shared origins are those of today whatever the day.
 */
export function openDossier(dossier: Dossier, day: string | null): OpenDossier {
  const all = dossier.articles.map(stubOf);
  const wasKnown = new Set(
    all.filter(({ publishedOn }) => day === null || (publishedOn !== null && publishedOn.latest <= day)),
  );
  const isKnown = new Set<string>([...wasKnown].map(({ id }) => id));
  const placesOf = (numbers: readonly number[]): readonly TextPlace[] =>
    decodePlaces(numbers, all).filter(({ article }) => isKnown.has(article));
  const quotesOf = (numbers: readonly number[]): readonly QuotePlace[] =>
    decodeQuotes(numbers, all).filter(({ place }) => isKnown.has(place.article));
  return {
    ...dossier,
    articles: all.filter(({ id }) => isKnown.has(id)),
    names: dossier.names
      .map(({ of, names }) => ({
        of,
        names: mostFirst(names.map(({ wording, places }) => nameOf(wording, placesOf(places)))),
      }))
      .filter(({ names }) => names.length > 0)
      .sort((a, b) => (day === null ? 0 : countOf(b.names) - countOf(a.names))),
    verbs: mostFirst(
      dossier.verbs.map(({ word, isVerb, forms, places }) =>
        verbOf({ word, isVerb, forms }, placesOf(places)),
      ),
    ),
    quotes: quotesOf(dossier.quotes),
    about: quotesOf(dossier.about),
    sources: dossier.sources
      .map((source) => ({ ...source, places: placesOf(source.places) }))
      .filter(({ places }) => places.length > 0),
  };
}

/** Words are published the most used first; on an earlier day another may have been. */
function mostFirst<T extends { readonly count: number }>(all: readonly T[]): readonly T[] {
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function countOf(names: readonly NameOverTime[]): number {
  return names.reduce((sum, { count }) => sum + count, 0);
}

function nameOf(wording: string, places: readonly TextPlace[]): NameOverTime {
  const days = places.flatMap(({ day }) => day ?? []);
  return { wording, first: days[0] ?? null, last: days.at(-1) ?? null, count: places.length, places };
}

function verbOf(
  verb: Pick<SpeechVerb, 'word' | 'isVerb' | 'forms'>,
  places: readonly TextPlace[],
): SpeechVerb {
  const perOutlet = placesByOutlet(places).map(({ outlet, places: own }) => ({ outlet, count: own.length }));
  return { ...verb, count: places.length, perOutlet, places };
}

function decodeQuotes(numbers: readonly number[], articles: readonly Article[]): readonly QuotePlace[] {
  let row = 0;
  return Array.from({ length: numbers.length / 4 }, (_, at) => {
    const [step = 0, article = 0, start = 0, length = 0] = numbers.slice(at * 4, at * 4 + 4);
    row += step;
    const [place] = decodePlaces([article, start, length], articles);
    return place === undefined ? [] : [{ row, place }];
  }).flat();
}

const NO_HASH = '0'.repeat(64);

/** The article without its text, which is loaded when a sentence of it is to be read. */
function stubOf({ id, outlet, title, language, published }: DossierArticle): Article {
  return {
    id,
    outlet,
    title,
    file: title,
    language,
    url: null,
    publishedOn: published === null ? null : timeOf(published),
    sha256: NO_HASH,
    rights: 'passages',
    body: '',
  };
}

function timeOf([edtf, earliest, latest]: readonly [string, string, string]): EventTime {
  return { edtf, earliest, latest, basis: 'stated', evidence: null, note: null, noteUrl: null };
}
