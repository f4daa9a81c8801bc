/** `npm run --silent corpus -- tag --in F --out F`: one JSON object a line with text and day -> times and quotations found. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isDay } from '../../base/day';
import { articleIdSchema } from '../../schema/ids';
import type { Draft } from '../../parser/document';
import { findTimes } from '../../parser/dates/find-times';
import { newDraft } from '../../parser/new-draft';
import { segment } from '../../parser/segment/segment';
import { findSpeech } from '../../parser/speech/find-speech';
import * as z from 'zod/mini';
import { toBenchQuotes } from '../bench/quotes-mapping';

const lineSchema = z.object({
  documentName: z.string(),
  text: z.optional(z.string()),
  originalText: z.optional(z.string()),
  dct: z.optional(z.string()),
  date: z.optional(z.string()),
});

export async function runTag(args: readonly string[]): Promise<number> {
  const [input, output] = [valueOf(args, '--in'), valueOf(args, '--out')];
  if (input === null || output === null) {
    process.stderr.write('Usage: npm run --silent corpus -- tag --in FILE.jsonl --out FILE.jsonl\n');
    return 2;
  }
  if (!existsSync(input)) {
    process.stderr.write(`error tag/not-found ${input}: No such file.\n`);
    return 1;
  }
  const out = createWriteStream(output);
  let bad = 0;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(input), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const tagged = tagLine(line);
    if (tagged === null) {
      bad += 1;
      process.stderr.write(`error tag/line ${input}:${number}: not an object with documentName and text.\n`);
    } else if (!out.write(`${JSON.stringify(tagged)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return bad > 0 ? 1 : 0;
}

function valueOf(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

function tagLine(line: string): object | null {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    // The caller names the line.
    return null;
  }
  const parsed = lineSchema.safeParse(data);
  const text = parsed.data?.text ?? parsed.data?.originalText;
  if (!parsed.success || text === undefined) return null;
  const { documentName, dct, date } = parsed.data;
  const draft = tagText(text, dayIn(dct ?? date ?? ''));
  return {
    documentName,
    timexes: draft.times.map(({ span, type, value }) => ({ ...span, type, value })),
    quotes: toBenchQuotes(draft),
  };
}

/** The day of "2025-07-04" and "2025-07-04T18:30:00"; without one relative times stay open. */
function dayIn(stamp: string): string | null {
  const day = stamp.slice(0, 10);
  return isDay(day) ? day : null;
}

/** The text is taken as it is, without normalising: the yardsticks' offsets count into it. */
function tagText(text: string, day: string | null): Draft {
  const article = { id: articleIdSchema.parse('tagged'), file: 'tagged', title: null, body: text };
  return findSpeech(findTimes(segment(newDraft(article, day))));
}
