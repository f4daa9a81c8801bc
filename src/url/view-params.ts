/** One codec per query parameter: defaults are left out, a broken value falls back alone and is reported. */
import { isDay } from '../base/day';
import { formFilters } from '../domain/filters/event-filters';
import { eventKinds } from '../schema/event';
import type { LinkProblem, ViewState } from './view-state';

/** The part of a view that stands in the query. */
export type ViewQuery = Omit<ViewState, 'place'>;

type ParamCodec<T> = {
  /** As it stands in the address. */
  readonly key: string;
  readonly fallback: T;
  /** null for the fallback, which is not written. */
  readonly encode: (value: T) => string | null;
  /** What could be read, and the values that could not. */
  readonly decode: (raw: string) => { readonly value: T; readonly bad: readonly string[] };
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LIST_SEPARATOR = '.';

function listParam<T extends string>(
  key: string,
  accepts: (text: string) => text is T,
): ParamCodec<readonly T[]> {
  return {
    key,
    fallback: [],
    encode: (values) => (values.length === 0 ? null : sortedOnce(values).join(LIST_SEPARATOR)),
    decode: (raw) => {
      const parts = raw.split(LIST_SEPARATOR).filter((part) => part !== '');
      return { value: sortedOnce(parts.filter(accepts)), bad: parts.filter((part) => !accepts(part)) };
    },
  };
}

/** A list whose order is part of what the link says. */
function orderedParam(key: string, accepts: (text: string) => boolean): ParamCodec<readonly string[]> {
  return {
    key,
    fallback: [],
    encode: (values) => (values.length === 0 ? null : [...new Set(values)].join(LIST_SEPARATOR)),
    decode: (raw) => {
      const parts = raw.split(LIST_SEPARATOR).filter((part) => part !== '');
      return { value: [...new Set(parts.filter(accepts))], bad: parts.filter((part) => !accepts(part)) };
    },
  };
}

/** A switch that is off unless the address says "1". */
function switchParam(key: string): ParamCodec<boolean> {
  return {
    key,
    fallback: false,
    encode: (isOn) => (isOn ? '1' : null),
    decode: (raw) => ({ value: raw === '1', bad: raw === '1' ? [] : [raw] }),
  };
}

function choiceParam<T extends string>(key: string, fallback: T, others: readonly T[]): ParamCodec<T> {
  return {
    key,
    fallback,
    encode: (value) => (value === fallback ? null : value),
    decode: (raw) => {
      const value = [fallback, ...others].find((choice) => choice === raw);
      return value === undefined ? { value: fallback, bad: [raw] } : { value, bad: [] };
    },
  };
}

function dayParam(key: string): ParamCodec<string | null> {
  return {
    key,
    fallback: null,
    encode: (day) => day,
    decode: (raw) => (isDay(raw) ? { value: raw, bad: [] } : { value: null, bad: [raw] }),
  };
}

/** Kept as typed, white space too: the search field shows what the address says. */
const searchParam: ParamCodec<string> = {
  key: 'q',
  fallback: '',
  encode: (q) => (q === '' ? null : q),
  decode: (raw) => ({ value: raw, bad: [] }),
};

const isSlug = (text: string): text is string => SLUG.test(text);
const isOneOf =
  <T extends string>(choices: readonly T[]) =>
  (text: string): text is T =>
    choices.some((choice) => choice === text);

/** A record over all parts of the query: a new part does not compile until it has a codec. */
const viewParams: { readonly [K in keyof ViewQuery]: ParamCodec<ViewQuery[K]> } = {
  kinds: listParam('kind', isOneOf(eventKinds)),
  actors: listParam('actor', isSlug),
  topics: listParam('topic', isSlug),
  outlets: listParam('outlet', isSlug),
  forms: listParam('form', isOneOf(formFilters)),
  from: dayParam('from'),
  to: dayParam('to'),
  q: searchParam,
  view: choiceParam('view', 'timeline', ['list']),
  lang: choiceParam('lang', 'de', ['en']),
  accounts: orderedParam('accounts', isSlug),
  blind: switchParam('blind'),
  asOf: dayParam('asof'),
};

/** Writes what differs from the defaults, in a fixed order. */
export function encodeQuery(query: ViewQuery): [key: string, value: string][] {
  const pairs: [string, string][] = [];
  const write = <T>(codec: ParamCodec<T>, value: T): void => {
    const text = codec.encode(value);
    if (text !== null) pairs.push([codec.key, text]);
  };
  write(viewParams.kinds, query.kinds);
  write(viewParams.actors, query.actors);
  write(viewParams.topics, query.topics);
  write(viewParams.outlets, query.outlets);
  write(viewParams.forms, query.forms);
  write(viewParams.from, query.from);
  write(viewParams.to, query.to);
  write(viewParams.q, query.q);
  write(viewParams.view, query.view);
  write(viewParams.lang, query.lang);
  write(viewParams.accounts, query.accounts);
  write(viewParams.blind, query.blind);
  write(viewParams.asOf, query.asOf);
  return pairs;
}

/** Reads every part; what is missing or broken falls back alone. Keys we do not know are other people's. */
export function decodeQuery(params: URLSearchParams): { query: ViewQuery; problems: LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const report = (param: string, value: string): void =>
    void problems.push({ code: 'bad-value', param, value });
  const read = <T>(codec: ParamCodec<T>): T => {
    const raw = params.get(codec.key);
    if (raw === null || raw === '') return codec.fallback;
    const { value, bad } = codec.decode(raw);
    for (const text of bad) report(codec.key, text);
    return value;
  };
  const query: ViewQuery = {
    kinds: read(viewParams.kinds),
    actors: read(viewParams.actors),
    topics: read(viewParams.topics),
    outlets: read(viewParams.outlets),
    forms: read(viewParams.forms),
    from: read(viewParams.from),
    to: read(viewParams.to),
    q: read(viewParams.q),
    view: read(viewParams.view),
    lang: read(viewParams.lang),
    accounts: read(viewParams.accounts),
    blind: read(viewParams.blind),
    asOf: read(viewParams.asOf),
  };
  if (query.from === null || query.to === null || query.from <= query.to) return { query, problems };
  // A stretch that ends before it begins would hide everything: keep its beginning.
  report(viewParams.to.key, query.to);
  return { query: { ...query, to: null }, problems };
}

function sortedOnce<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}
