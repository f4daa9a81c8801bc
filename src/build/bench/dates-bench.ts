/** Scores the time stage against a folder with `dev.jsonl` and `evaluate.mjs`, and says it in a small table. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { findTimes } from '../../parser/dates/find-times';
import { newDraft } from '../../parser/new-draft';
import { segment } from '../../parser/segment/segment';
import { articleIdSchema } from '../../schema/ids';

const run = promisify(execFile);

const documentSchema = z.object({ documentName: z.string(), dct: z.string(), text: z.string() });
const f1Schema = z.object({ f1: z.number(), precision: z.number(), recall: z.number() });
const scoreSchema = z.object({
  documents: z.number(),
  gold: z.number(),
  predicted: z.number(),
  strict: f1Schema,
  relaxed: f1Schema,
  type: f1Schema,
  value: f1Schema,
  dayResolved: z.object({ accuracy: z.number(), documentMean: z.number(), precision: z.number() }),
});
type Score = z.infer<typeof scoreSchema>;

/** The time stage's figures on `dir/dev.jsonl`, as `dir/evaluate.mjs` counts them. */
export async function benchDates(dir: string): Promise<string> {
  const gold = join(dir, 'dev.jsonl');
  const scratch = await mkdtemp(join(tmpdir(), 'wortlaut-dates-'));
  try {
    const predictions = join(scratch, 'predictions.jsonl');
    const lines = (await readFile(gold, 'utf8')).split('\n').filter((line) => line.trim() !== '');
    await writeFile(predictions, lines.map((line) => `${predict(line)}\n`).join(''));
    const evaluate = join(dir, 'evaluate.mjs');
    const { stdout } = await run(
      process.execPath,
      [evaluate, '--gold', gold, '--pred', predictions, '--json'],
      {
        maxBuffer: 16_000_000,
      },
    );
    return tableOf(scoreSchema.parse(JSON.parse(stdout)));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** One line of predictions for one line of gold, whose expressions are never read. */
function predict(line: string): string {
  const { documentName, dct, text } = documentSchema.parse(JSON.parse(line));
  const article = { id: articleIdSchema.parse('bench'), file: documentName, title: null, body: text };
  const { times } = findTimes(segment(newDraft(article, dct)));
  const timexes = times.map(({ span, type, value }) => ({ ...span, type, value }));
  return JSON.stringify({ documentName, timexes });
}

function tableOf(score: Score): string {
  const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);
  const row = (name: string, { f1, precision, recall }: Score['strict']): string =>
    `${name.padEnd(22)}${percent(f1)}  (P ${percent(precision).trim()}, R ${percent(recall).trim()})`;
  const { dayResolved } = score;
  return [
    `dates: ${score.documents} documents, ${score.gold} expressions, ${score.predicted} predicted`,
    row('strict span F1', score.strict),
    row('relaxed span F1', score.relaxed),
    row('type F1', score.type),
    row('value F1', score.value),
    `${'day-resolved'.padEnd(22)}${percent(dayResolved.accuracy)}`,
    `${'  mean of documents'.padEnd(22)}${percent(dayResolved.documentMean)}`,
    `${'day precision'.padEnd(22)}${percent(dayResolved.precision)}`,
    '',
  ].join('\n');
}
