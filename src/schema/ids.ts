/** Branded ids: an id of one thing is not an id of another. */
import * as z from 'zod/mini';

const slug = () =>
  z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens only'));

export const articleIdSchema = slug().brand<'ArticleId'>();
export const outletIdSchema = slug().brand<'OutletId'>();
export const actorIdSchema = slug().brand<'ActorId'>();
export const topicIdSchema = slug().brand<'TopicId'>();
/** Opaque, minted once, kept in seeds/ledger: no hyphen, so that a link may carry a slug behind it. */
export const eventIdSchema = z
  .string()
  .check(z.regex(/^[a-z0-9]{4,16}$/))
  .brand<'EventId'>();

export type ArticleId = z.infer<typeof articleIdSchema>;
export type OutletId = z.infer<typeof outletIdSchema>;
export type ActorId = z.infer<typeof actorIdSchema>;
export type TopicId = z.infer<typeof topicIdSchema>;
export type EventId = z.infer<typeof eventIdSchema>;
