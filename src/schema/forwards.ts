/** corpus/forwards.json: where addresses lead whose thing is no longer under its id. Beside the corpus, never part of it. */
import * as z from 'zod/mini';

/** A thing that is now under another id; one whose name can be searched for; one that was taken out. */
const forwardSchema = z.union([
  z.object({ to: z.string().check(z.regex(/^[a-z0-9-]+$/)) }),
  z.object({ search: z.string().check(z.minLength(1)) }),
  z.object({ gone: z.literal(true) }),
]);
export type Forward = Readonly<z.infer<typeof forwardSchema>>;

const byId = () => z.record(z.string(), forwardSchema);

export const forwardsSchema = z.object({
  format: z.literal('wortlaut-forwards'),
  version: z.literal(1),
  events: byId(),
  articles: byId(),
  actors: byId(),
  topics: byId(),
  outlets: byId(),
  /** By event id: words that once stood behind it in its address and no longer do. */
  slugs: z.optional(z.record(z.string(), z.readonly(z.array(z.string().check(z.regex(/^[a-z0-9-]+$/)))))),
});
export type Forwards = Readonly<z.infer<typeof forwardsSchema>>;
