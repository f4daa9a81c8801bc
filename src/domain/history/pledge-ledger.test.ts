/** A pledge that is halted and resumed; what sources tell differently; nothing without a sentence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCorpus } from '../../testing/arbitraries';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import { buildCorpusIndex } from '../corpus-index';
import { pledgeLedger, pledgeRowOf } from './pledge-ledger';

function ledgerOf(texts: readonly (readonly [day: string, text: string])[]) {
  const samples = texts.map(([day, text], at) => ({
    id: `meldung-${String(at + 1)}`,
    day,
    text: `${text}\n`,
  }));
  return pledgeLedger(buildCorpusIndex(corpusFromTexts(samples)));
}

const PROMISED = ['2025-03-03', 'Ostland sagte Westland am Montag zehn Schiffe zu.'] as const;
const HALTED = [
  '2025-03-10',
  'Ostland hat am Montag die Lieferung der Schiffe an Westland gestoppt.',
] as const;

test('promised, halted, resumed: one row, each state with its sentence', () => {
  const rows = ledgerOf([
    PROMISED,
    HALTED,
    ['2025-03-17', 'Ostland gab am Montag die Lieferung der Schiffe an Westland wieder frei.'],
  ]);
  expect(rows.map(({ entries }) => entries.map(({ state }) => state))).toEqual([
    ['promised', 'halted', 'resumed'],
  ]);
  expect(rows[0]?.entries.map(({ evidence }) => evidence[0]?.passage.exact)).toEqual([
    PROMISED[1],
    HALTED[1],
    'Ostland gab am Montag die Lieferung der Schiffe an Westland wieder frei.',
  ]);
});

test('a promise that looks back is the same one again; another promise is another row', () => {
  const rows = ledgerOf([
    PROMISED,
    ['2025-03-17', 'Ostland bekräftigte am Montag seine Zusage an Westland, zehn Schiffe zu liefern.'],
    ['2025-04-07', 'Ostland sagte der Nordmark am Montag fünf Schiffe zu.'],
    ['2025-04-14', 'Ostland zog am Montag seine Zusage von Schiffen an Westland zurück.'],
  ]);
  expect(rows.map(({ entries }) => entries.map(({ state }) => state))).toEqual([
    ['promised', 'repeated', 'withdrawn'],
    ['promised'],
  ]);
});

test('more of the same, promised anew, is a promise of its own', () => {
  const rows = ledgerOf([
    PROMISED,
    ['2025-04-07', 'Ostland sagte Westland am Montag fünf weitere Schiffe zu.'],
  ]);
  expect(rows.map(({ entries }) => entries.map(({ state }) => state))).toEqual([['promised'], ['promised']]);
});

test('a halt that speaks of an earlier promise tells both, and the promise has no day of its own', () => {
  const [row] = ledgerOf([
    ['2025-03-10', 'Ostland hat am Montag bereits zugesagte Lieferungen von Schiffen an Westland gestoppt.'],
  ]);
  expect(row?.entries.map(({ state, isBefore }) => [state, isBefore])).toEqual([
    ['promised', true],
    ['halted', false],
  ]);
});

test('every state has a sentence of its event; every pledge and halt is in exactly one row', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const index = buildCorpusIndex(corpus);
      const entries = pledgeLedger(index).flatMap((row) => row.entries);
      for (const { evidence, event } of entries) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { article, passage } of evidence) {
          const account = event.accounts.find((one) => one.article === article);
          expect(account?.passages).toContain(passage);
        }
      }
      for (const event of index.eventsByDay) {
        const isOne = event.kind === 'pledge' || event.kind === 'halt';
        if (isOne) expect(pledgeRowOf(index, event)).not.toBeNull();
      }
    }),
  );
});
