/** What a large corpus publishes of an actor, a topic or an outlet: everything its page counts, worked out when it was built. */
import * as z from 'zod/mini';
import { actorIdSchema, articleIdSchema, outletIdSchema } from './ids';
import { daySchema } from './time';

const count = z.int().check(z.gte(0));
const counts = z.array(count);

const rungs = ['quoted', 'indirect', 'attributed', 'reported', 'hearsay', 'asserted'] as const;

/** For each place its article's place in `articles`, counted from the one before, then where it begins, and its length. */
const places = z.array(z.int());
const wordings = z.array(z.object({ wording: z.string(), places }));

export const ladderSchema = z.object({
  steps: z.array(
    z.object({ rung: z.enum(rungs), characters: count, share: z.number(), percent: z.number() }),
  ),
  characters: count,
  passages: count,
  thin: z.boolean(),
});

export const dossierSchema = z.object({
  /** Whatever the lists below point at, oldest first; of an outlet all its own, too. */
  articles: z.array(
    z.object({
      id: articleIdSchema,
      outlet: z.nullable(outletIdSchema),
      title: z.string(),
      language: z.string(),
      /** As EDTF, the first and the last day. */
      published: z.nullable(z.tuple([z.string(), daySchema, daySchema])),
    }),
  ),
  /** Of an actor by outlet (null: of no known one), of an outlet by actor. */
  names: z.array(z.object({ of: z.nullable(z.string()), names: wordings })),
  verbs: z.array(z.object({ word: z.string(), isVerb: z.boolean(), forms: z.array(z.string()), places })),
  /** Rows of the talks with each. */
  contacts: z.array(z.object({ actor: actorIdSchema, calls: counts, meetings: counts })),
  /** For each speech its event's row, counted from the one before, its article's place in `articles`, begin and length. */
  quotes: z.array(z.int()),
  /** Of an actor: others' speech that names it. */
  about: z.array(z.int()),
  words: z.array(z.object({ word: z.string(), count })),
  /** Of an outlet: its own, and that of everybody else together. */
  ladders: z.nullable(z.object({ own: ladderSchema, others: z.nullable(ladderSchema) })),
  sources: z.array(
    z.object({ key: z.string(), label: z.string(), kind: z.enum(['agency', 'relay']), places }),
  ),
  /** Outlets of the same origin, with the rows of the events. */
  shared: z.array(z.object({ outlet: outletIdSchema, rows: counts })),
});
export type Dossier = z.infer<typeof dossierSchema>;
