/** A large corpus in parts, version 1: a manifest that leads to all others, each named by the hash of what it holds. */
import * as z from 'zod/mini';
import { articleSchema } from './article';
import { eventKindSchema, eventSchema, eventStatuses, formSchema } from './event';
import { ladderSchema } from './dossier';
import { articleIdSchema, eventIdSchema, outletIdSchema } from './ids';
import { actorSchema, outletSchema, topicSchema } from './registers';
import { daySchema } from './time';

export const PARTS_FORMAT = 'wortlaut-corpus-parts';
export const PARTS_VERSION = 1;

/** Events of one part of columns, of details; ids of one part of a directory. All parts but the last are full. */
export const COLUMN_ROWS = 16_384;
export const DETAIL_ROWS = 64;
/** At most so many events of one promise are loaded for one of them; an even number. */
export const PROMISE_ROWS = 60;

const count = z.int().check(z.gte(0));
const counts = z.array(count);
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
/** Below the folder of the manifest. */
const fileSchema = z.string().check(z.regex(/^[a-z]+(?:\/[a-z0-9-]+)*\.[0-9a-f]{16}\.json$/));

const rungs = ['quoted', 'indirect', 'attributed', 'reported', 'hearsay', 'asserted'] as const;

/** What of a brief grows with every account. */
const growingShape = {
  sources: count,
  outlets: z.array(z.string()),
  forms: z.array(z.union([formSchema, z.literal('hearsay')])),
  firmness: z.object({ strongest: z.enum(rungs), hearsay: z.boolean() }),
  deadlines: z.array(z.int()),
  formerDeadlines: z.array(z.int()),
  isReplaced: z.boolean(),
};

/** `EventBrief`, in short: `src/domain/event-brief.ts` says what each field means. */
export const briefSchema = z.object({
  row: count,
  id: eventIdSchema,
  kind: eventKindSchema,
  title: eventSchema.shape.title,
  status: z.enum(eventStatuses),
  time: z.nullable(
    z.object({ edtf: z.string().check(z.minLength(4)), earliest: daySchema, latest: daySchema }),
  ),
  ...growingShape,
});

const perLane = z.object({ talks: counts, pledges: counts, ultimatums: counts, statements: counts });
/** Parts that follow each other in some order of keys; `from` is the first key of each. */
const ranges = z.array(z.object({ from: z.string(), file: fileSchema }));

export const manifestSchema = z.object({
  format: z.literal(PARTS_FORMAT),
  version: z.literal(PARTS_VERSION),
  events: count,
  /** Rows before this one have a time. */
  dated: count,
  articles: count,
  days: z.nullable(z.object({ first: daySchema, last: daySchema })),
  /** Events that begin on each day from `days.first` on, by lane. */
  begins: perLane,
  /** First day after all that is drawn, as a day number. */
  until: z.int(),
  /** Where events and deadlines run, as day numbers; gaps too short for a fold are closed. */
  busy: z.optional(z.array(z.tuple([z.int(), z.int()]))),
  /** The most told of the whole period and the first of the list, so that the first screen needs no further part. */
  opening: z.array(briefSchema),
  /** First and last day on which articles that have a day were published. */
  published: z.nullable(z.object({ first: daySchema, last: daySchema })),
  registers: fileSchema,
  names: fileSchema,
  publishedDays: fileSchema,
  dossiers: fileSchema,
  pledges: fileSchema,
  /** Left out by corpora published before there was such a part. */
  ladders: z.optional(fileSchema),
  columns: z.array(fileSchema),
  eventDirectory: ranges,
  articleDirectory: ranges,
  search: z.object({
    /** By folded word or stem. */
    words: ranges,
    /** By long noun read backwards: German puts the main word of a compound last. */
    tails: ranges,
  }),
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

export const registersPartSchema = z.object({
  outlets: z.array(outletSchema),
  actors: z.array(actorSchema),
  topics: z.array(topicSchema),
});

/** The hash of each part of a kind, in order. `earlier` goes with columns, `formerly` with briefs, the last two with the search. */
export const namesPartSchema = z.object({
  briefs: z.array(hash),
  details: z.array(hash),
  earlier: z.array(hash),
  formerly: z.array(hash),
  wordplaces: z.array(hash),
  tailplaces: z.array(hash),
});
/** Parts that are found by their number and the hash in the names. */
export type NumberedPart = keyof z.infer<typeof namesPartSchema>;

/** How much of what each outlet tells is quoted, passed on or nobody's word; those with most text first. */
export const laddersPartSchema = z.object({
  ladders: z.array(z.object({ outlet: outletIdSchema, ladder: ladderSchema })),
});

/** The ledger of promises; `src/domain/history/ledger-rows.ts` says what the numbers mean. */
export const pledgesPartSchema = z.object({ promises: z.array(z.array(z.int())) });

/** The hash of the dossier of each actor, topic and outlet, in the order of the registers. */
export const dossiersPartSchema = z.object({
  actors: z.array(hash),
  topics: z.array(hash),
  outlets: z.array(hash),
});
export type DossierKind = keyof z.infer<typeof dossiersPartSchema>;

/** Days on which articles were published, as day numbers, each counted from the one before; and how many on each. */
export const daysPartSchema = z.object({ days: z.array(z.int()), articles: counts });

/** `ColumnRows` in `src/domain/columns/event-columns.ts` says what each list means. */
export const columnsPartSchema = z
  .object({
    first: count,
    kind: counts,
    start: z.array(z.int()),
    reach: counts,
    until: counts,
    likely: counts,
    sources: counts,
    deadline: counts,
    forms: counts,
    brief: counts,
    actor: z.array(counts),
    topic: z.array(counts),
    outlet: z.array(counts),
  })
  .check(
    z.refine(
      (lists) =>
        Object.values(lists).every((list) => typeof list === 'number' || list.length === lists.kind.length),
      'the lists have different lengths',
    ),
  );

/** `EarlierRows` in `src/domain/columns/columns-earlier.ts` says what each list means. */
export const earlierPartSchema = z.object({
  first: count,
  known: z.array(z.int()),
  stepped: counts,
  steps: z.array(z.array(z.int())),
  actor: z.array(counts),
  outlet: z.array(counts),
});

/** What briefs of events that came to be known in steps said before a day; `src/domain/knowledge/earlier-brief.ts`. */
export const formerlyPartSchema = z.object({
  briefs: z.array(
    z.object({
      row: count,
      steps: z.array(z.object({ before: z.int(), ...growingShape })),
    }),
  ),
});

export const briefsPartSchema = z.object({ briefs: z.array(briefSchema) });

/** Whole events, from row `first` on, and what is needed to show one of them. */
export const detailsPartSchema = z.object({
  first: count,
  events: z.array(eventSchema),
  /** The hash of each article that tells one of them, by its id. */
  articles: z.record(articleIdSchema, hash),
  /** Their outlets, where known: an account has its source even where its article cannot be had. */
  tellers: z.optional(z.record(articleIdSchema, z.string())),
  /** By event id: rows of all events that relations lead to and from, however many steps away; left out where there are none. */
  related: z.record(eventIdSchema, counts),
  /** By event id: rows of all states of its promise, however they were found to belong together; none where it has but one. */
  promises: z.optional(z.record(eventIdSchema, counts)),
});

/** The same with its events still unchecked: of the many in a part few are wanted, and only those are checked. */
export const uncheckedDetailsSchema = z.object({ ...detailsPartSchema.shape, events: z.array(z.unknown()) });

export const articlePartSchema = z.object({
  article: articleSchema,
  /** Rows of the events it tells. */
  events: counts,
});

/** Event ids in their order, with the row of each. */
export const eventDirectorySchema = z.object({ ids: z.array(eventIdSchema), rows: counts });
/** Article ids in their order, with the hash of each. */
export const articleDirectorySchema = z.object({ ids: z.array(articleIdSchema), hashes: z.array(hash) });

/** Words in their order, each with the rows that hold it: the first row, then the distance to the next. */
export const searchPartSchema = z.object({ words: z.array(z.string()), rows: z.array(counts) });

/** Beside a part of words or tails: where the words stand, and from which step of an event on; `src/domain/search/search-terms.ts`. */
export const placesPartSchema = z.object({ later: z.array(counts), places: z.array(counts) });

/** The file of a numbered or named part. */
export function partFile(
  folder: NumberedPart | DossierKind | 'articles',
  name: string | number,
  hashOf: string,
): string {
  return `${folder}/${name}.${hashOf}.json`;
}
