/** Benchmark of speech on the quotation corpus: tags train and dev, and has the corpus' own evaluator score them. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { findTimes } from '../../parser/dates/find-times';
import { newDraft } from '../../parser/new-draft';
import { segment } from '../../parser/segment/segment';
import { findSpeech } from '../../parser/speech/find-speech';
import { articleIdSchema } from '../../schema/ids';
import { toBenchQuotes } from './quotes-mapping';

const lineSchema = z.object({
  documentName: z.string(),
  originalText: z.string(),
  date: z.optional(z.string()),
});
const prf = z.object({ p: z.number(), r: z.number(), f1: z.number() });
const scoresSchema = z.object({
  official: z.object({ quote: prf, roles: prf, joint: prf, type: prf }),
  characters: z.object({ all: prf }),
  found: z.object({
    found: prf,
    withSpeaker: prf,
    perType: z.object({ direct: z.object({ withSpeaker: prf }) }),
  }),
});

/** `dir` holds evaluate.mjs and data/{train,dev}. Returns a small table. */
export async function benchQuotes(dir: string): Promise<string> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'bench-quotes-'));
  try {
    const rows: string[] = [];
    for (const part of ['train', 'dev']) {
      const folder = path.join(dir, 'data', part);
      if (existsSync(folder)) rows.push(await scorePart(dir, folder, path.join(scratch, `${part}.jsonl`)));
    }
    return ['speech (P / R / F1, %)', ...rows].join('\n');
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function scorePart(dir: string, folder: string, out: string): Promise<string> {
  const name = path.basename(folder);
  const gold = await readFile(path.join(folder, `${name}.jsonl`), 'utf8');
  const lines = gold.split('\n').filter((line) => line.trim() !== '');
  await writeFile(out, `${lines.map(tagLine).join('\n')}\n`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(dir, 'evaluate.mjs'), '--gold', folder, '--pred', out, '--json'],
    { maxBuffer: 1 << 26 },
  );
  return formatScores(name, scoresSchema.parse(JSON.parse(stdout)));
}

function tagLine(line: string): string {
  const { documentName, originalText, date } = lineSchema.parse(JSON.parse(line));
  const article = { id: articleIdSchema.parse('bench'), file: documentName, title: null, body: originalText };
  const draft = findSpeech(findTimes(segment(newDraft(article, date ?? null))));
  return JSON.stringify({ documentName, quotes: toBenchQuotes(draft) });
}

function formatScores(name: string, scores: z.infer<typeof scoresSchema>): string {
  const { official, characters, found } = scores;
  const rows: [string, z.infer<typeof prf>][] = [
    ['official quote', official.quote],
    ['official roles', official.roles],
    ['official joint', official.joint],
    ['official type', official.type],
    ['characters', characters.all],
    ['found', found.found],
    ['found, right speaker', found.withSpeaker],
    ['direct, right speaker', found.perType.direct.withSpeaker],
  ];
  const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
  return [
    name,
    ...rows.map(([label, s]) => `  ${label.padEnd(22)} ${percent(s.p)} ${percent(s.r)} ${percent(s.f1)}`),
  ].join('\n');
}
