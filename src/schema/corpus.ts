/** The whole corpus, version 1: what `parse` prints, what the app loads, what exports carry. */
import * as z from 'zod/mini';
import { articleSchema } from './article';
import { eventSchema } from './event';
import { actorSchema, outletSchema, topicSchema } from './registers';

export const CORPUS_VERSION = 1;

export const corpusSchema = z.object({
  format: z.literal('wortlaut-corpus'),
  version: z.literal(CORPUS_VERSION),
  articles: z.array(articleSchema),
  outlets: z.array(outletSchema),
  actors: z.array(actorSchema),
  topics: z.array(topicSchema),
  events: z.array(eventSchema),
});

export type Corpus = Readonly<z.infer<typeof corpusSchema>>;
