/** Builds small valid corpora from terse input, so that a test shows only what it is about. People and places are invented. */
import { assert } from '../base/assert';
import { dayFromNumber, daysInMonth, isDay } from '../base/day';
import { corpusSchema } from '../schema/corpus';
import type { Corpus } from '../schema/corpus';
import type { EventKind, EventStatus, Form, Qualifier, RelationKind, Role } from '../schema/event';
import type { Actor, Label } from '../schema/registers';
import type { Span } from '../schema/span';

/** Words of the passage. The schema checks that they stand there; spans are counted for you. */
type SampleSpeech = {
  readonly says: string;
  readonly form: Exclude<Form, 'asserted'>;
  readonly cue?: string;
  /** Words that name the speaker, and who that is; no actor for people no register knows. */
  readonly speaker?: { readonly label: string; readonly actor?: string };
  readonly relay?: string;
};

type SamplePassage = {
  /** Whole sentences of the article, word for word. */
  readonly text: string;
  readonly form?: Form;
  readonly hedges?: readonly string[];
  readonly speech?: readonly SampleSpeech[];
};

/** A value and the words it was read from. */
export type SampleTold = {
  readonly minutes?: { readonly value: number; readonly words: string; readonly qualifier?: Qualifier };
  readonly amount?: {
    readonly value: number;
    readonly unit: string;
    readonly words: string;
    readonly qualifier?: Qualifier;
  };
  readonly deadline?: { readonly day: string; readonly words: string; readonly qualifier?: Qualifier };
  readonly consequence?: { readonly value: string; readonly words: string };
};

type SampleAccount = {
  readonly article: string;
  readonly passages: readonly (string | SamplePassage)[];
  readonly told?: SampleTold;
};

export type SampleEvent = {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string | Label;
  /** A day, a month, an interval or another EDTF value; left out when unknown. */
  readonly time?: string;
  /** Words the time was read from, in the first account. */
  readonly timeWords?: string;
  readonly status?: EventStatus;
  readonly who?: Readonly<Record<string, Role>>;
  readonly topics?: readonly string[];
  readonly accounts: readonly SampleAccount[];
  readonly relations?: readonly { readonly kind: RelationKind; readonly event: string }[];
};

type SampleArticle = {
  readonly id: string;
  readonly outlet?: string;
  readonly day?: string;
  readonly title?: string;
  readonly url?: string;
  readonly body: string;
};

type SampleActor = {
  readonly id: string;
  readonly name: string;
  readonly kind?: Actor['kind'];
  readonly short?: string;
  readonly en?: string;
  readonly also?: readonly string[];
};

export type SampleCorpus = {
  readonly articles?: readonly SampleArticle[];
  readonly events?: readonly SampleEvent[];
  readonly actors?: readonly SampleActor[];
  readonly outlets?: readonly { readonly id: string; readonly name: string }[];
  readonly topics?: readonly {
    readonly id: string;
    readonly name: string | Label;
    readonly broader?: string;
  }[];
};

const CONTEXT = 32;
const NO_HASH = '0'.repeat(64);

/** A whole corpus that keeps the contract; throws when the terse input does not hold together. */
export function sampleCorpus(sample: SampleCorpus): Corpus {
  const bodies = new Map((sample.articles ?? []).map((article) => [article.id, article.body]));
  return corpusSchema.parse({
    format: 'wortlaut-corpus',
    version: 1,
    articles: (sample.articles ?? []).map(articleFrom),
    outlets: (sample.outlets ?? []).map(({ id, name }) => {
      return { id, prefLabel: name, altLabels: [], url: null, wikidata: null, kind: 'newspaper' };
    }),
    actors: (sample.actors ?? []).map(actorFrom),
    topics: (sample.topics ?? []).map(({ id, name, broader }) => {
      return { id, prefLabel: labelFrom(name), broader: broader ?? null, wikidata: null };
    }),
    events: (sample.events ?? []).map((event) => eventFrom(event, bodies)),
  });
}

/** The days an EDTF value allows, as far as samples need them: days, months, years, intervals, open starts. */
export function sampleTime(edtf: string): Record<string, unknown> {
  const sides = edtf.replace(/[~?%]/g, '').split('/');
  const first = sides[0] ?? '';
  const last = sides.at(-1) ?? '';
  return {
    edtf,
    earliest: first === '..' ? firstDay(last) : firstDay(first),
    latest: last === '..' ? lastDay(first) : lastDay(last),
    basis: 'stated',
    evidence: null,
    note: null,
    noteUrl: null,
  };
}

function firstDay(text: string): string {
  return isDay(text) ? text : `${text}-01-01`.slice(0, 10);
}

function lastDay(text: string): string {
  if (isDay(text)) return text;
  const [year, month = '12'] = text.split('-');
  return `${year ?? ''}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

function articleFrom({ id, outlet, day, title, url, body }: SampleArticle): unknown {
  return {
    id,
    file: `${id}.txt`,
    outlet: outlet ?? null,
    title: title ?? id,
    url: url ?? null,
    language: 'de',
    publishedOn: day === undefined ? null : sampleTime(day),
    sha256: NO_HASH,
    rights: 'full',
    body,
  };
}

function actorFrom({ id, name, kind, short, en, also }: SampleActor): unknown {
  return {
    id,
    kind: kind ?? 'person',
    prefLabel: { de: name, en: en ?? name },
    shortLabel: labelFrom(short ?? name),
    altLabels: also ?? [],
    wikidata: null,
    actsFor: null,
    registered: true,
  };
}

function eventFrom(event: SampleEvent, bodies: ReadonlyMap<string, string>): unknown {
  const accounts = event.accounts.map((account) => accountFrom(account, bodies));
  const [first] = accounts;
  const time = event.time === undefined ? null : sampleTime(event.time);
  const evidence =
    event.timeWords !== undefined && first
      ? { article: first.article, span: first.spanOf(event.timeWords) }
      : null;
  return {
    id: event.id,
    kind: event.kind,
    title: labelFrom(event.title),
    time: time && { ...time, evidence },
    status: event.status ?? 'held',
    participants: Object.entries(event.who ?? {}).map(([actor, role]) => ({ actor, role })),
    topics: event.topics ?? [],
    accounts: accounts.map(({ article, passages, told }) => ({ article, passages, told })),
    relations: (event.relations ?? []).map((relation) => ({ ...relation, note: null, noteUrl: null })),
    review: 'automatic',
  };
}

function accountFrom(account: SampleAccount, bodies: ReadonlyMap<string, string>) {
  const body = bodies.get(account.article);
  assert(body !== undefined, `no article ${account.article}`);
  const passages = account.passages.map((passage) => {
    return passageFrom(typeof passage === 'string' ? { text: passage } : passage, body);
  });
  const spanOf = (words: string): Span => {
    const holder = passages.find((passage) => passage.exact.includes(words));
    assert(holder !== undefined, `no passage of ${account.article} says "${words}"`);
    return spanIn(body, words, holder.span);
  };
  return { article: account.article, passages, told: toldFrom(account.told ?? {}, spanOf), spanOf };
}

function passageFrom(passage: SamplePassage, body: string) {
  const span = spanIn(body, passage.text, { start: 0, end: body.length });
  const spanOf = (words: string): Span => spanIn(body, words, span);
  return {
    span,
    exact: body.slice(span.start, span.end),
    prefix: body.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: body.slice(span.end, span.end + CONTEXT),
    form: passage.form ?? passage.speech?.[0]?.form ?? 'asserted',
    hedges: (passage.hedges ?? []).map(spanOf),
    speech: (passage.speech ?? []).map((speech) => ({
      span: spanOf(speech.says),
      form: speech.form,
      cue: speech.cue === undefined ? null : spanOf(speech.cue),
      frame: null,
      speaker: speech.speaker
        ? {
            actor: speech.speaker.actor ?? null,
            label: speech.speaker.label,
            span: spanOf(speech.speaker.label),
          }
        : null,
      relay: speech.relay === undefined ? null : { label: speech.relay, span: spanOf(speech.relay) },
      rule: 'sample',
    })),
  };
}

function toldFrom({ minutes, amount, deadline, consequence }: SampleTold, spanOf: (words: string) => Span) {
  const words = (told: { readonly words: string; readonly qualifier?: Qualifier }) => {
    return { qualifier: told.qualifier ?? 'exactly', span: spanOf(told.words) };
  };
  return {
    ...(minutes && { minutes: { value: minutes.value, ...words(minutes) } }),
    ...(amount && { amount: { value: amount.value, unit: amount.unit, ...words(amount) } }),
    ...(deadline && { deadline: { ...sampleTime(deadline.day), ...words(deadline) } }),
    ...(consequence && { consequence: { value: consequence.value, ...words(consequence) } }),
  };
}

function spanIn(body: string, words: string, within: Span): Span {
  const start = body.indexOf(words, within.start);
  assert(start >= 0 && start + words.length <= within.end, `the article does not say "${words}" there`);
  return { start, end: start + words.length };
}

function labelFrom(text: string | Label): Label {
  return typeof text === 'string' ? { de: text, en: text } : text;
}

/** The day that many days after 1 January 2022, for rows of events. */
export function sampleDay(days: number): string {
  const START = 18_993;
  return dayFromNumber(START + days);
}
