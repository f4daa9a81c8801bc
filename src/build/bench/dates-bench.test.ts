/** The bench hands its predictions to the evaluator of the folder and prints what that says. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchDates } from './dates-bench';

/** Stands in for the real scorer: counts lines and compares one expression. */
const EVALUATOR = `
import { readFileSync } from 'node:fs';
const at = (name) => process.argv[process.argv.indexOf(name) + 1];
const rows = (file) => readFileSync(file, 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
const gold = rows(at('--gold')).flatMap((row) => row.timexes);
const pred = rows(at('--pred')).flatMap((row) => row.timexes);
const same = gold.filter((g) => pred.some((p) => p.start === g.start && p.end === g.end && p.value === g.value));
const share = { f1: same.length / gold.length, precision: 1, recall: 1 };
process.stdout.write(JSON.stringify({ documents: rows(at('--gold')).length, gold: gold.length, predicted: pred.length,
  strict: share, relaxed: share, type: share, value: share,
  dayResolved: { accuracy: 1, documentMean: 0.5, precision: 0.25 } }));
`;

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wortlaut-bench-test-'));
  const text = 'Karin Lindholm sprach am Mittwoch rund 90 Minuten mit Jens Okker.';
  const timexes = [
    { start: 25, end: 33, type: 'DATE', value: '2025-07-02' },
    { start: 34, end: 49, type: 'DURATION', value: 'PT3H' },
  ];
  await writeFile(
    join(dir, 'dev.jsonl'),
    `${JSON.stringify({ documentName: 'a', dct: '2025-07-04', text, timexes })}\n`,
  );
  await writeFile(join(dir, 'evaluate.mjs'), EVALUATOR);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('a right and a wrong value out of two are half', async () => {
  const table = await benchDates(dir);
  expect(table).toContain('1 documents, 2 expressions, 2 predicted');
  expect(table).toMatch(/value F1\s+50\.0/);
  expect(table).toMatch(/mean of documents\s+50\.0/);
});

test('a folder without gold says which file is missing', async () => {
  await expect(benchDates(join(dir, 'nowhere'))).rejects.toThrow(/dev\.jsonl/);
});
