/** Writes an invented corpus in parts, for measuring: `npm run bench -- invent N DIR [HAPPENINGS.json]`. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { eventKindSchema } from '../../schema/event';
import { daySchema } from '../../schema/time';
import { publishCorpus } from '../parts/write-parts';
import { corpusOf, inventedHappenings } from './invented-corpus';

const happeningsSchema = z.array(
  z.object({ title: z.string(), kind: eventKindSchema, first: daySchema, last: daySchema }),
);

/** N events of our own, or those of a file: a list of `{title, kind, first, last}` in order of days. */
export function writeInvented([count, folder, file]: readonly string[]): string {
  if (folder === undefined || !/^\d+$/.test(count ?? '')) {
    return 'Usage: npm run bench -- invent N DIR [HAPPENINGS.json]\n';
  }
  const happenings =
    file === undefined
      ? inventedHappenings(Number(count))
      : happeningsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).slice(0, Number(count));
  const began = performance.now();
  const form = publishCorpus(corpusOf(happenings), folder);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `${String(happenings.length)} events written to ${folder} (${form}) in ${seconds} s.\n`;
}
