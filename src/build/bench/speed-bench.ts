/** How long the whole parser takes for a folder of texts, set against Intl.Segmenter cutting the same texts into words. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Draft } from '../../parser/document';
import { pileOf } from '../../parser/link/article-pile';
import { linkArticles } from '../../parser/link/link-corpus';
import { makeLinkable } from '../../parser/link/linkable-article';
import { newDraft } from '../../parser/new-draft';
import { makeParser, makeStages } from '../../parser/stages';
import { articleIdSchema } from '../../schema/ids';
import type { Registers } from '../../schema/register-source';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';

/** Stages in the order of stages.ts. */
const STAGES = ['segment', 'times', 'speech', 'actors', 'events'];
const ROUNDS = 7;
const DAY = '2025-07-04';

/** `npm run bench -- speed [folder]`: the folder holds .txt files, or the quotation yardstick with its train part. */
export function benchSpeed(folder: string): string {
  const texts = readTexts(folder).map((text) => text.normalize('NFC'));
  if (texts.length === 0) return `speed: no texts at ${folder}`;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const { registers } = readRegisters(paths.registers);
  const whole = wholeParser(registers);
  const stages = makeStages(registers);
  whole(texts); // warm up
  // In turns, so that what slows the machine down slows down both.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    beside: timed(() => countWords(texts)),
    whole: timed(() => whole(texts)),
    alone: wordsAlone(texts),
  }));
  const alone = median(rounds.map((round) => round.alone));
  const rows = stages.map((stage, i) => {
    const before = texts
      .map(draftOf)
      .map((draft) => stages.slice(0, i).reduce((done, one) => one(done), draft));
    const times = rounds.map(() => timed(() => before.forEach((draft) => stage(draft))));
    return row(`    ${STAGES[i] ?? i}`, median(times), alone);
  });
  return [
    `speed, ${texts.length} texts, ${(characters / 1e6).toFixed(2)} million characters; processor time, median of ${ROUNDS}`,
    row('  Intl.Segmenter, alone in its process', alone, alone),
    row('  Intl.Segmenter, beside the parser', median(rounds.map((round) => round.beside)), alone),
    row('  whole parser with linking', median(rounds.map((round) => round.whole)), alone),
    ...rows,
  ].join('\n');
}

/** All that `parse` does between reading a file and writing the corpus. */
function wholeParser(registers: Registers): (texts: readonly string[]) => unknown {
  const parse = makeParser(registers);
  return (texts) =>
    linkArticles(
      pileOf(
        texts.map((body, i) => {
          const draft = parse(draftOf(body, i));
          const { article } = draft;
          const publishedOn = {
            edtf: DAY,
            earliest: DAY,
            latest: DAY,
            basis: 'editorial',
            evidence: null,
            note: null,
            noteUrl: null,
          } as const;
          const facts = {
            outlet: null,
            url: null,
            language: 'de',
            rights: 'full',
            sha256: article.id,
          } as const;
          return makeLinkable({ article: { ...article, ...facts, title: article.id, publishedOn }, draft });
        }),
      ),
      registers,
    );
}

function row(name: string, time: number, words: number): string {
  return `${name.padEnd(40)}${time.toFixed(0).padStart(6)} ms ${(time / words).toFixed(2).padStart(6)} times`;
}

function countWords(texts: readonly string[]): number {
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });
  let count = 0;
  for (const text of texts) for (const { isWordLike } of segmenter.segment(text)) count += isWordLike ? 1 : 0;
  return count;
}

/** The stricter yardstick: a process that does nothing else, warm, is quicker at it than one that has just parsed. */
function wordsAlone(texts: readonly string[]): number {
  const script = `
    const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    ${countWords.toString()}
    ${timed.toString()}
    countWords(texts);
    console.log(Math.min(timed(() => countWords(texts)), timed(() => countWords(texts))));`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  return Number(stdout);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Milliseconds of work, not of waiting: other programs on the machine must not decide the ratio. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function draftOf(body: string, place = 0): Draft {
  return newDraft({ id: articleIdSchema.parse(`speed-${place}`), file: 'speed.txt', title: null, body }, DAY);
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
