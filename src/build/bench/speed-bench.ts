/** How long the parser takes for a folder of texts, set against Intl.Segmenter cutting the same texts into words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Draft } from '../../parser/document';
import { newDraft } from '../../parser/new-draft';
import { makeParser, makeStages } from '../../parser/stages';
import { articleIdSchema } from '../../schema/ids';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';

/** Stages in the order of stages.ts. */
const STAGES = ['segment', 'times', 'speech', 'actors', 'events'];
const ROUNDS = 5;

/** `npm run bench -- speed [folder]`: the folder holds .txt files, or the quotation yardstick with its train part. */
export function benchSpeed(folder: string): string {
  const texts = readTexts(folder);
  if (texts.length === 0) return `speed: no texts at ${folder}`;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const { registers } = readRegisters(paths.registers);
  const parse = makeParser(registers);
  const stages = makeStages(registers);
  const drafts = (): Draft[] => texts.map(draftOf);
  drafts().forEach(parse); // warm up
  const words = fastest(() => countWords(texts));
  const whole = fastest(() => drafts().forEach(parse));
  const rows = stages.map((stage, i) => {
    const before = drafts().map((draft) => stages.slice(0, i).reduce((done, one) => one(done), draft));
    return [STAGES[i] ?? String(i), fastest(() => before.forEach((draft) => stage(draft)))] as const;
  });
  return [
    `speed, ${texts.length} texts, ${(characters / 1e6).toFixed(2)} million characters; best of ${ROUNDS}`,
    `  Intl.Segmenter, words ${row(words, words)}`,
    `  whole parser          ${row(whole, words)}`,
    ...rows.map(([name, time]) => `    ${name.padEnd(20)}${row(time, words)}`),
  ].join('\n');
}

function row(time: number, words: number): string {
  return `${time.toFixed(0).padStart(7)} ms ${(time / words).toFixed(2).padStart(6)} times`;
}

function countWords(texts: readonly string[]): number {
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });
  let count = 0;
  for (const text of texts) for (const { isWordLike } of segmenter.segment(text)) count += isWordLike ? 1 : 0;
  return count;
}

function fastest(work: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => timed(work)));
}

/** Milliseconds of work, not of waiting: other programs on the machine must not decide the ratio. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function draftOf(body: string): Draft {
  return newDraft({ id: articleIdSchema.parse('speed'), file: 'speed.txt', title: null, body }, '2025-07-04');
}

const rowSchema = z.object({ originalText: z.string() });

function readTexts(folder: string): string[] {
  const yardstick = join(folder, 'data/train/train.jsonl');
  if (existsSync(yardstick))
    return readFileSync(yardstick, 'utf8')
      .trim()
      .split('\n')
      .map((line) => rowSchema.parse(JSON.parse(line)).originalText);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
