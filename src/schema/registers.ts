/** Curated lists: outlets, actors, topics. */
import * as z from 'zod/mini';
import { actorIdSchema, outletIdSchema, topicIdSchema } from './ids';

const labelSchema = z.object({ de: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

/** The same name in both interface languages. */
export type Label = Readonly<z.infer<typeof labelSchema>>;

const wikidataSchema = z.nullable(z.string().check(z.regex(/^Q[1-9]\d*$/)));

export const outletSchema = z.object({
  id: outletIdSchema,
  prefLabel: z.string().check(z.minLength(1)),
  altLabels: z.array(z.string()),
  /** Home page. */
  url: z.nullable(z.string()),
  wikidata: wikidataSchema,
  kind: z.enum(['agency', 'newspaper', 'broadcaster', 'portal']),
});
export type Outlet = Readonly<z.infer<typeof outletSchema>>;

export const actorSchema = z.object({
  id: actorIdSchema,
  kind: z.enum(['person', 'state', 'body', 'group']),
  prefLabel: labelSchema,
  /** Short form for titles and chips: "Lindholm". */
  shortLabel: labelSchema,
  /** Other names as they stand in German texts, nominative. */
  altLabels: z.array(z.string()),
  wikidata: wikidataSchema,
  /** The state or body a person or body acts for. */
  actsFor: z.nullable(actorIdSchema),
  /** False for an actor the parser met in a text and no register knows. */
  registered: z.boolean(),
});
export type Actor = Readonly<z.infer<typeof actorSchema>>;

export const topicSchema = z.object({
  id: topicIdSchema,
  prefLabel: labelSchema,
  broader: z.nullable(topicIdSchema),
  wikidata: wikidataSchema,
});
export type Topic = Readonly<z.infer<typeof topicSchema>>;
