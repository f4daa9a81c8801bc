/** seeds/ledger/published-ids.json: every id of an article, outlet, actor or topic ever published, how to know it again, and events' slugs. */
import * as z from 'zod/mini';
import { compareText } from '../../base/order';
import type { Diagnostic } from '../../parser/diagnostics';
import type { Corpus } from '../../schema/corpus';
import type { Forward, Forwards } from '../../schema/forwards';
import type { Ledger } from './ledger';
import { formerSlugs, keepSlugs, type Slugs } from './slugs';

const entrySchema = z.object({
  /** What stays when an id changes: an article's fingerprint, the name of everything else. */
  known: z.string(),
  wikidata: z.optional(z.string()),
  /** Set by hand where the build cannot know: the id it went to. */
  forward: z.optional(z.string()),
});
type Entry = z.infer<typeof entrySchema>;

const entriesSchema = z.record(z.string(), entrySchema);
type Entries = z.infer<typeof entriesSchema>;

export const publishedSchema = z.object({
  format: z.literal('wortlaut-published-ids'),
  version: z.literal(1),
  articles: entriesSchema,
  outlets: entriesSchema,
  actors: entriesSchema,
  topics: entriesSchema,
  /** By event id: every slug its address ever had. */
  slugs: z._default(z.record(z.string(), z.array(z.string())), {}),
});
export type Published = z.infer<typeof publishedSchema>;

const kinds = ['articles', 'outlets', 'actors', 'topics'] as const;
type Kind = (typeof kinds)[number];

export const nothingPublished: Published = {
  format: 'wortlaut-published-ids',
  version: 1,
  articles: {},
  outlets: {},
  actors: {},
  topics: {},
  slugs: {},
};

export type KeptPublished = {
  readonly published: Published;
  readonly forwards: Forwards;
  /** A forward set by hand that leads nowhere. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Adds what is new, and finds out where each id leads that is no longer in the corpus. */
export function keepPublished(corpus: Corpus, before: Published, events: Ledger): KeptPublished {
  const diagnostics: Diagnostic[] = [];
  const published: Published = { ...before, slugs: keepSlugs(corpus, before.slugs) };
  const forwards: Record<Kind, Record<string, Forward>> = {
    articles: {},
    outlets: {},
    actors: {},
    topics: {},
  };
  for (const kind of kinds) {
    const living = livingOf(corpus, kind);
    const known = lookUp(living);
    for (const [id, entry] of Object.entries(before[kind])) {
      if (living.has(id)) continue;
      const by = entry.forward === undefined ? null : followed(entry.forward, before[kind], living);
      if (entry.forward !== undefined && by === null) diagnostics.push(nowhere(kind, id, entry.forward));
      const to = by ?? (entry.wikidata && known.get(entry.wikidata)) ?? known.get(entry.known);
      forwards[kind][id] = to === undefined ? lastResort(kind, entry) : { to };
    }
    published[kind] = sorted({ ...before[kind], ...Object.fromEntries(entriesFor(living)) });
    forwards[kind] = sorted(forwards[kind]);
  }
  return {
    published,
    forwards: {
      format: 'wortlaut-forwards',
      version: 1,
      events: eventForwards(corpus, events),
      ...forwards,
      ...slugsOf(formerSlugs(corpus, published.slugs)),
    },
    diagnostics,
  };
}

function slugsOf(slugs: Slugs): Pick<Forwards, 'slugs'> {
  return Object.keys(slugs).length === 0 ? {} : { slugs };
}

type Living = ReadonlyMap<string, { readonly entry: Entry; readonly otherNames: readonly string[] }>;

function livingOf(corpus: Corpus, kind: Kind): Living {
  if (kind === 'articles')
    return new Map(
      corpus.articles.map(({ id, sha256 }) => [id, { entry: { known: sha256 }, otherNames: [] }]),
    );
  return new Map(
    corpus[kind].map((thing) => {
      const { id, prefLabel, wikidata } = thing;
      const known = typeof prefLabel === 'string' ? prefLabel : prefLabel.de;
      const entry = wikidata === null ? { known } : { known, wikidata };
      return [id, { entry, otherNames: 'altLabels' in thing ? thing.altLabels : [] }];
    }),
  );
}

/** From what is known of a thing to its id; what two things share finds neither. */
function lookUp(living: Living): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const [id, { entry, otherNames }] of living) {
    for (const key of new Set([entry.known, ...otherNames, ...(entry.wikidata ? [entry.wikidata] : [])]))
      found.set(key, found.has(key) ? null : id);
  }
  return new Map([...found].flatMap(([key, id]) => (id === null ? [] : [[key, id] as const])));
}

/** Where a forward ends; null when nowhere that is still published. */
function followed(to: string, entries: Entries, living: Living): string | null {
  const seen = new Set<string>();
  let at: string | undefined = to;
  while (at !== undefined && !living.has(at) && !seen.has(at)) {
    seen.add(at);
    at = entries[at]?.forward;
  }
  return at !== undefined && living.has(at) ? at : null;
}

/** Somebody who is no longer told of can still be looked for by name; an article or outlet was taken out. */
function lastResort(kind: Kind, entry: Entry): Forward {
  return kind === 'actors' || kind === 'topics' ? { search: entry.known } : { gone: true };
}

function eventForwards(corpus: Corpus, { events }: Ledger): Record<string, Forward> {
  const living = new Set<string>(corpus.events.map(({ id }) => id));
  const gone = Object.entries(events).filter(([id]) => !living.has(id));
  return Object.fromEntries(
    gone.map(([id, { forward }]): [string, Forward] => {
      return [id, forward !== undefined && living.has(forward) ? { to: forward } : { gone: true }];
    }),
  );
}

function entriesFor(living: Living): [string, Entry][] {
  return [...living].map(([id, { entry }]) => [id, entry]);
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)));
}

function nowhere(kind: Kind, id: string, forward: string): Diagnostic {
  return {
    code: 'ledger/forward-nowhere',
    severity: 'error',
    file: 'seeds/ledger/published-ids.json',
    line: null,
    message: `${kind}/${id} was published and is to lead to "${forward}", which is not there.`,
    hint: 'Give the entry a "forward" to an id of today, or none.',
  };
}
