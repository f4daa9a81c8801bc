/** One published text as the corpus holds it. */
import * as z from 'zod/mini';
import { articleIdSchema, outletIdSchema } from './ids';
import { eventTimeSchema } from './time';

/** Stands in `body` for each code unit left out when `rights` is 'passages', so that spans keep counting. */
export const GAP = '\uE000';

export const articleSchema = z.object({
  id: articleIdSchema,
  /** The file's own name. */
  file: z.string().check(z.minLength(1)),
  outlet: z.nullable(outletIdSchema),
  title: z.string(),
  url: z.nullable(z.string()),
  language: z.string(),
  /** The day relative dates stand on. */
  publishedOn: z.nullable(eventTimeSchema),
  /** Of the file's bytes. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  rights: z.enum(['full', 'passages']),
  /** The file's text, NFC, nothing trimmed; all spans count into it. */
  body: z.string(),
});

export type Article = Readonly<z.infer<typeof articleSchema>>;
