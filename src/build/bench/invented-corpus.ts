/** Corpora of invented events, as many as wanted, to measure how the app bears them: never part of what is published. */
import { addDays } from '../../base/day';
import type { Corpus } from '../../schema/corpus';
import { eventKinds, forms, type EventKind, type WortlautEvent } from '../../schema/event';
import type { Article } from '../../schema/article';
import {
  actorIdSchema,
  articleIdSchema,
  eventIdSchema,
  outletIdSchema,
  topicIdSchema,
} from '../../schema/ids';
import type { Span } from '../../schema/span';
import type { EventTime } from '../../schema/time';
import { corpusSchema } from '../../schema/corpus';

/** One event before anybody tells it; `last` is later than `first` where it took more than a day. */
export type Happening = {
  readonly title: string;
  readonly kind: EventKind;
  readonly first: string;
  readonly last: string;
};

const FIRST_DAY = '2024-01-01';
const DAYS = 730;
const ACTORS = 120;
const OUTLETS = 24;
const TOPICS = 30;
/** Events told by one article. */
const PER_ARTICLE = 8;
/** A telling article is sought among so many before the event's own. */
const NEAR = 30;
const MOST_SOURCES = 6;
const NO_HASH = '0'.repeat(64);
const SYLLABLES = ['Hol', 'Lind', 'Kor', 'Tann', 'Sund', 'Ams', 'Bir', 'Fal', 'Gre', 'Hag', 'Jor', 'Ket'];
const ENDINGS = ['berg', 'holm', 'vat', 'hof', 'mark', 'sel', 'ken', 'nau', 'stad', 'rup'];
const THINGS = [
  'Häfen',
  'Getreide',
  'Erdgas',
  'Fischerei',
  'Eisenbahn',
  'Grenze',
  'Zölle',
  'Kabel',
  'Strom',
  'Visa',
];
const DOINGS = [
  'spricht über',
  'verlangt',
  'sagt zu:',
  'warnt wegen',
  'stoppt',
  'weist zurück:',
  'berät über',
];

/** Numbers from 0 on, below `limit`, that follow from `seed` alone. */
function drawn(seed: number, limit: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  const again = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((again ^ (again >>> 15)) >>> 0) % limit;
}

function nameOf(actor: number): string {
  const [first = '', last = ''] = [
    SYLLABLES[actor % SYLLABLES.length],
    ENDINGS[Math.floor(actor / SYLLABLES.length)],
  ];
  return `${first}${last}`;
}

/** Six in ten events crowd into two dozen weeks; one in ten takes some days. In order of days. */
export function inventedHappenings(count: number): readonly Happening[] {
  const all = Array.from({ length: count }, (_, at): Happening => {
    const burst = drawn(at * 7 + 1, 24) * 30 + drawn(at * 7 + 2, 8);
    const day = drawn(at * 7 + 3, 10) < 6 ? burst : drawn(at * 7 + 4, DAYS);
    const first = addDays(FIRST_DAY, day);
    const last = drawn(at * 7 + 5, 10) === 0 ? addDays(first, 1 + drawn(at * 7 + 6, 30)) : first;
    const kind = eventKinds[drawn(at * 7 + 7, eventKinds.length)] ?? 'statement';
    const doing = DOINGS[drawn(at * 11 + 1, DOINGS.length)] ?? '';
    const thing = THINGS[drawn(at * 11 + 2, THINGS.length)] ?? '';
    const title = `${nameOf(drawn(at * 11 + 3, ACTORS))} ${doing} ${thing} (${String(at)})`;
    return { title, kind, first, last };
  });
  return all.sort((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)));
}

/** A corpus that tells these happenings, given in order of days: one to six articles each, most of them one. */
export function corpusOf(happenings: readonly Happening[]): Corpus {
  const articles = Math.max(1, Math.ceil(happenings.length / PER_ARTICLE));
  const bodies = Array.from({ length: articles }, (): string[] => []);
  const lengths = new Float64Array(articles);
  const events = happenings.map((happening, at) =>
    eventOf(happening, at, (article, sentence) => {
      const start = lengths[article] ?? 0;
      bodies[article]?.push(sentence);
      lengths[article] = start + sentence.length + 1;
      return { start, end: start + sentence.length };
    }),
  );
  const registers = corpusSchema.parse({ ...emptyCorpus, ...inventedRegisters() });
  const dayOf = (article: number): string => happenings[article * PER_ARTICLE]?.first ?? FIRST_DAY;
  return {
    ...registers,
    events,
    articles: bodies.map((body, at) => articleOf(at, body.join('\n') || '–', dayOf(at))),
  };
}

const emptyCorpus = { format: 'wortlaut-corpus', version: 1, articles: [], events: [] };

/** Adds a sentence to an article and says where it stands. */
type Tell = (article: number, sentence: string) => Span;

function eventOf({ title, kind, first, last }: Happening, at: number, tell: Tell): WortlautEvent {
  const own = Math.floor(at / PER_ARTICLE);
  // Half of all events are told once, few of them often.
  const sources = 1 + Math.floor(Math.max(0, drawn(at * 13 + 1, 1000) / 1000 - 0.5) ** 3 * 8 * MOST_SOURCES);
  const tellers = new Set(
    Array.from({ length: sources }, (_, source) =>
      Math.max(0, own - (source === 0 ? 0 : drawn(at * 13 + source + 2, NEAR))),
    ),
  );
  const participants = [drawn(at * 17 + 1, ACTORS), drawn(at * 17 + 2, ACTORS)];
  return {
    id: idOf(at),
    kind,
    title: { de: title, en: title },
    time: timeOf(first, last),
    status: 'held',
    participants: [...new Set(participants)].map((actor) => ({
      actor: actorId(actor),
      role: 'participant' as const,
    })),
    topics: [topicId(drawn(at * 17 + 3, TOPICS))],
    accounts: [...tellers].sort((a, b) => a - b).map((article) => accountOf(at, article, { title, tell })),
    relations: at % 50 === 1 ? [{ kind: 'follows', event: idOf(at - 1), note: null, noteUrl: null }] : [],
    review: 'automatic',
  };
}

function accountOf(
  at: number,
  article: number,
  { title, tell }: { readonly title: string; readonly tell: Tell },
): WortlautEvent['accounts'][number] {
  const form = forms[drawn(at * 19 + article, forms.length)] ?? 'asserted';
  const exact = `Am Rande des Treffens hieß es dazu: ${title}.`;
  const span = tell(article, exact);
  return {
    article: articleId(article),
    passages: [{ span, exact, prefix: '', suffix: '', form, hedges: [], speech: [] }],
    told: {},
  };
}

function articleOf(at: number, body: string, day: string): Article {
  return {
    id: articleId(at),
    file: `${articleId(at)}.txt`,
    outlet: outletId(at % OUTLETS),
    title: `Erfundener Bericht ${String(at)}`,
    url: null,
    language: 'de',
    publishedOn: timeOf(day, day),
    sha256: NO_HASH,
    rights: 'full',
    body,
  };
}

function timeOf(first: string, last: string): EventTime {
  const edtf = first === last ? first : `${first}/${last}`;
  return { edtf, earliest: first, latest: last, basis: 'stated', evidence: null, note: null, noteUrl: null };
}

function inventedRegisters(): Pick<Corpus, 'actors' | 'topics' | 'outlets'> {
  const label = (name: string) => ({ de: name, en: name });
  return {
    actors: Array.from({ length: ACTORS }, (_, at) => ({
      id: actorId(at),
      kind: 'person' as const,
      prefLabel: label(nameOf(at)),
      shortLabel: label(nameOf(at)),
      altLabels: [],
      wikidata: null,
      actsFor: null,
      registered: true,
    })),
    topics: Array.from({ length: TOPICS }, (_, at) => ({
      id: topicId(at),
      prefLabel: label(`${THINGS[at % THINGS.length] ?? ''} ${String(at)}`),
      broader: at < THINGS.length ? null : topicId(at % THINGS.length),
      wikidata: null,
    })),
    outlets: Array.from({ length: OUTLETS }, (_, at) => ({
      id: outletId(at),
      prefLabel: `${nameOf(at * 5)}er Bote`,
      altLabels: [],
      url: null,
      wikidata: null,
      kind: 'newspaper' as const,
    })),
  };
}

const padded = (at: number, length: number): string => at.toString(36).padStart(length, '0');
const idOf = (at: number) => eventIdSchema.parse(`e${padded(at, 6)}`);
const articleId = (at: number) => articleIdSchema.parse(`bericht-${padded(at, 5)}`);
const actorId = (at: number) => actorIdSchema.parse(`person-${String(at)}`);
const topicId = (at: number) => topicIdSchema.parse(`thema-${String(at)}`);
const outletId = (at: number) => outletIdSchema.parse(`bote-${String(at)}`);
