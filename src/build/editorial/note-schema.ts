/** seeds/editorial/*.yaml: what people know that rules cannot, each note with a reason and, for outside facts, an address. */
import * as z from 'zod/mini';
import { actorIdSchema, topicIdSchema } from '../../schema/ids';
import { eventKindSchema, eventStatuses, relationKinds, roles } from '../../schema/event';
import { webAddressSchema } from '../../schema/web-address';

/** The event that tells this passage: a file and words that stand in it. */
const anchorSchema = z.strictObject({
  file: z.string().check(z.minLength(1)),
  exact: z.string().check(z.minLength(8)),
  kind: eventKindSchema,
});
export type Anchor = z.infer<typeof anchorSchema>;

export const noteSchema = z
  .strictObject({
    event: anchorSchema,
    /** EDTF. */
    time: z.optional(z.string()),
    status: z.optional(z.enum(eventStatuses)),
    kind: z.optional(eventKindSchema),
    participants: z.optional(z.array(z.strictObject({ actor: actorIdSchema, role: z.enum(roles) }))),
    topics: z.optional(z.array(topicIdSchema)),
    relation: z.optional(z.strictObject({ kind: z.enum(relationKinds), event: anchorSchema })),
    /** What the rules found is none. */
    remove: z.optional(z.literal(true)),
    reviewed: z.optional(z.literal(true)),
    reason: z.string().check(z.minLength(10)),
    url: z.optional(webAddressSchema),
  })
  .check(
    z.refine(
      (note) => note.url !== undefined || (note.time === undefined && note.relation === undefined),
      'a day or a relation from outside needs the address it comes from ("url")',
    ),
  );
export type EditorialNote = z.infer<typeof noteSchema>;
