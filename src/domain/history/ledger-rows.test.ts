/** The published ledger of promises gives back the same promises, states and sentences. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '../../schema/corpus';
import { anyRetoldCorpus } from '../../testing/arbitraries';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import { buildCorpusIndex } from '../corpus-index';
import { ledgerRows, pledgeRowFrom, readLedgerRow } from './ledger-rows';
import { pledgeLedger } from './pledge-ledger';

function expectTheSame(corpus: Corpus): void {
  const index = buildCorpusIndex(corpus);
  const back = ledgerRows(index).map((numbers) =>
    pledgeRowFrom(readLedgerRow(numbers), (row) => {
      const event = index.eventsByDay[row];
      return event && { whole: event, known: event };
    }),
  );
  expect(back).toEqual(pledgeLedger(index));
}

const texts = [
  ['2025-03-03', 'Ostland sagte Westland am Montag zehn Schiffe zu.'],
  ['2025-03-10', 'Ostland hat am Montag die Lieferung der Schiffe an Westland gestoppt.'],
  ['2025-03-17', 'Ostland gab am Montag die Lieferung der Schiffe an Westland wieder frei.'],
].map(([day = '', text = ''], at) => ({ id: `meldung-${String(at + 1)}`, day, text: `${text}\n` }));

test('promised, halted and resumed, in one row; any corpus', () => {
  const corpus = corpusFromTexts(texts);
  expect(pledgeLedger(buildCorpusIndex(corpus))[0]?.entries).toHaveLength(3);
  expectTheSame(corpus);
  fc.assert(fc.property(anyRetoldCorpus, expectTheSame), { numRuns: 25 });
});

test('evidence that was not known by then is left out, and with the last of it the state', () => {
  const [event] = buildCorpusIndex(corpusFromTexts(texts.slice(0, 1))).eventsByDay;
  if (event === undefined) throw new Error('no event');
  const entry = { row: 0, state: 'promised' as const, isBefore: false, isMatched: false, evidence: [0, 0] };
  const known = { ...event, accounts: [] };
  expect(pledgeRowFrom({ entries: [entry] }, () => ({ whole: event, known })).entries).toEqual([]);
  expect(pledgeRowFrom({ entries: [entry] }, () => undefined).entries).toEqual([]);
});
