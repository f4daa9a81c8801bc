/** The peers bench's synthetic events as a corpus, so that Wortlaut shows the same as they do. All actors and outlets are invented. */
import { dayFromNumber } from '../../base/day';
import { corpusSchema, type Corpus } from '../../schema/corpus';
import type { EventKind, Form } from '../../schema/event';

/** As the bench makes them: milliseconds, a category of four, most without an end. */
export type PeerEvent = {
  readonly id: number;
  readonly title: string;
  readonly cat: number;
  readonly start: number;
  readonly end: number | null;
};

/** Kinds of each category: one lane each. */
export const kindsOfCategory: readonly (readonly EventKind[])[] = [
  ['call', 'meeting'],
  ['pledge', 'halt'],
  ['ultimatum', 'demand', 'warning', 'rejection'],
  ['statement'],
];

const FIRST = ['Karin', 'Arvid', 'Milan', 'Ruth', 'Jonas', 'Vera', 'Paul', 'Dora'];
const LAST = ['Lindholm', 'Sundt', 'Korvat', 'Amsel', 'Helgeland', 'Tannhof', 'Ingwers', 'Okkersen'];
const OUTLETS = [
  'Nordblatt',
  'Küstenbote',
  'Altenstrander Zeitung',
  'Seeburger Rundschau',
  'Hafenfunk',
  'Kornauer Bote',
];
const TOPICS = ['Häfen', 'Getreide', 'Stahl', 'Grenzen', 'Zölle', 'Wasser', 'Schienen', 'Funk'];
const FORMS: readonly Form[] = ['asserted', 'reported', 'asserted', 'indirect', 'attributed', 'direct'];
const MS_PER_DAY = 86_400_000;
/** Events an article tells. */
const PER_ARTICLE = 6;
const CONTEXT = 32;

/** Sorted by start, as the bench gives them. */
export function peersCorpus(events: readonly PeerEvent[]): Corpus {
  const articles = new ArticleWriter();
  const made = events.map((event) => eventFrom(event, articles));
  return corpusSchema.parse({
    format: 'wortlaut-corpus',
    version: 1,
    articles: articles.finished(),
    outlets: OUTLETS.map((name, place) => ({
      id: `outlet-${place}`,
      prefLabel: name,
      altLabels: [],
      url: null,
      wikidata: null,
      kind: 'newspaper',
    })),
    actors: FIRST.flatMap((first) => LAST.map((last) => actorFrom(first, last))),
    topics: TOPICS.map((name, place) => ({
      id: `topic-${place}`,
      prefLabel: { de: name, en: name },
      broader: null,
      wikidata: null,
    })),
    events: made.map((make) => make()),
  });
}

function actorFrom(first: string, last: string): unknown {
  const name = `${first} ${last}`;
  return {
    id: actorId(FIRST.indexOf(first), LAST.indexOf(last)),
    kind: 'person',
    prefLabel: { de: name, en: name },
    shortLabel: { de: name, en: name },
    altLabels: [],
    wikidata: null,
    actsFor: null,
    registered: true,
  };
}

function actorId(first: number, last: number): string {
  return `${FIRST[first]?.toLowerCase() ?? ''}-${LAST[last]?.toLowerCase() ?? ''}`;
}

/** Called once all bodies are whole: a passage knows what stands behind it. */
function eventFrom({ id, title, cat, start, end }: PeerEvent, articles: ArticleWriter): () => unknown {
  const chance = mixed(id);
  const first = dayFromNumber(Math.floor(start / MS_PER_DAY));
  const last = end === null ? first : dayFromNumber(Math.floor(end / MS_PER_DAY));
  const kinds = kindsOfCategory[cat] ?? ['statement'];
  // Seven of ten are told once, two twice, one three times.
  const sources = Math.max(1, (chance % 10) - 6);
  const accounts = Array.from({ length: sources }, (_, place) =>
    articles.tell((chance + place) % OUTLETS.length, `${title}.`, first),
  );
  const who = [actorId(chance % 8, (chance >> 3) % 8), actorId((chance >> 6) % 8, (chance >> 9) % 8)];
  return () => ({
    id: `w${String(id).padStart(7, '0')}`,
    kind: kinds[chance % kinds.length],
    title: { de: title, en: title },
    time: timeFrom(first, last),
    status: 'held',
    participants: [...new Set(who)].map((actor) => ({ actor, role: 'participant' })),
    topics: [`topic-${(chance >> 4) % TOPICS.length}`],
    accounts: accounts.map((account) => account(FORMS[chance % FORMS.length] ?? 'asserted')),
    relations: [],
    review: 'automatic',
  });
}

function timeFrom(earliest: string, latest: string): Record<string, unknown> {
  const edtf = earliest === latest ? earliest : `${earliest}/${latest}`;
  return { edtf, earliest, latest, basis: 'stated', evidence: null, note: null, noteUrl: null };
}

type OpenArticle = {
  readonly id: string;
  readonly outlet: number;
  readonly day: string;
  readonly sentences: string[];
};

/** One open article for each outlet; a full one is followed by the next. */
class ArticleWriter {
  readonly #all: OpenArticle[] = [];
  readonly #open = new Map<number, OpenArticle>();

  tell(outlet: number, sentence: string, day: string): (form: Form) => unknown {
    let article = this.#open.get(outlet);
    if (article === undefined || article.sentences.length === PER_ARTICLE) {
      article = { id: `text-${this.#all.length}`, outlet, day, sentences: [] };
      this.#all.push(article);
      this.#open.set(outlet, article);
    }
    const { id, sentences } = article;
    const start = sentences.reduce((length, one) => length + one.length + 1, 0);
    const end = start + sentence.length;
    sentences.push(sentence);
    return (form) => {
      const body = sentences.join('\n');
      const [prefix, suffix] = [
        body.slice(Math.max(0, start - CONTEXT), start),
        body.slice(end, end + CONTEXT),
      ];
      const passage = { span: { start, end }, exact: sentence, prefix, suffix, form, hedges: [], speech: [] };
      return { article: id, passages: [passage], told: {} };
    };
  }

  finished(): readonly unknown[] {
    return this.#all.map(({ id, outlet, day, sentences }) => ({
      id,
      file: `${id}.txt`,
      outlet: `outlet-${outlet}`,
      title: sentences[0],
      url: null,
      language: 'de',
      publishedOn: timeFrom(day, day),
      sha256: '0'.repeat(64),
      rights: 'full',
      body: sentences.join('\n'),
    }));
  }
}

/** A whole number that looks like chance but follows from the id. */
function mixed(id: number): number {
  const state = Math.imul(id + 1, 0x9e3779b1) >>> 0;
  return (state ^ (state >>> 15)) >>> 8;
}
