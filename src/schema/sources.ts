/** What is known about the copies of articles that were read: published beside the corpus, which keeps its version 1 as it is. */
import * as z from 'zod/mini';
import { webAddressSchema } from './web-address';

const articleSourceSchema = z.object({
  /** EDTF day on which the text was taken from its page. */
  capturedOn: z.nullable(z.string().check(z.minLength(4))),
  /** Where a copy of the page as it was lies. */
  archiveUrl: z.nullable(webAddressSchema),
});

/** `sources.json`. */
export const sourcesSchema = z.object({
  format: z.literal('wortlaut-sources'),
  version: z.literal(1),
  /** By article id; an article about which nothing is known is left out. */
  articles: z.record(z.string(), articleSourceSchema),
});

export type ArticleSource = Readonly<z.infer<typeof articleSourceSchema>>;
export type Sources = Readonly<z.infer<typeof sourcesSchema>>;
