/** The ledger: who tells the same, who differs, who is silent. */
import { describe, expect, test } from 'vitest';
import { assert } from '../base/assert';
import type { WortlautEvent } from '../schema/event';
import { harbourCorpus } from '../testing/harbour-corpus';
import { sampleCorpus } from '../testing/sample-corpus';
import type { SampleTold } from '../testing/sample-corpus';
import { toldAgreement } from './told-agreement';

const harbour = (id: string): WortlautEvent => {
  const event = harbourCorpus().events.find((candidate) => candidate.id === id);
  assert(event !== undefined, id);
  return event;
};

/** One event told by as many outlets as there are sentences. */
function eventTelling(tellings: readonly (readonly [sentence: string, told: SampleTold])[]): WortlautEvent {
  const [event] = sampleCorpus({
    articles: tellings.map(([body], at) => ({ id: `a${at}`, body })),
    events: [
      {
        id: 'ev01',
        kind: 'call',
        title: 'Telefonat',
        accounts: tellings.map(([sentence, told], at) => ({ article: `a${at}`, passages: [sentence], told })),
      },
    ],
  }).events;
  assert(event !== undefined, 'one event');
  return event;
}

const minutes = (value: number, words: string, qualifier: 'about' | 'almost' | 'exactly' = 'exactly') => ({
  minutes: { value, words, qualifier },
});

test('"etwa 40 Minuten: 2 von 2 einig", though only one says "etwa"', () => {
  const [row, ...more] = toldAgreement(harbour('ruf1'));
  expect(more).toEqual([]);
  expect(row).toMatchObject({ key: 'minutes', verdict: 'agree', tellers: 2, accounts: 2, silent: [] });
  expect(row?.groups).toHaveLength(1);
  expect(row?.groups[0]).toMatchObject({ fact: { key: 'minutes', value: 40 }, qualifier: null });
});

test('"bis Ende Februar" and "bis zum 28. Februar" are one deadline; threats stand side by side, unjudged', () => {
  expect(toldAgreement(harbour('ulti1')).map(({ key, verdict }) => [key, verdict])).toEqual([
    ['deadline', 'agree'],
    ['consequence', 'worded'],
  ]);
});

describe('numbers', () => {
  test('the most told value comes first; the silent account is named', () => {
    const [row] = toldAgreement(
      eventTelling([
        ['Es dauerte 90 Minuten.', minutes(90, '90 Minuten')],
        ['Es dauerte 40 Minuten.', minutes(40, '40 Minuten')],
        ['Sie telefonierten.', {}],
        ['Es waren 40 Minuten.', minutes(40, '40 Minuten')],
      ]),
    );
    expect(row).toMatchObject({ verdict: 'differ', tellers: 3, accounts: 4 });
    expect(
      row?.groups.map(({ fact, qualifier, tellings }) => [fact.value, qualifier, tellings.length]),
    ).toEqual([
      [40, 'exactly', 2],
      [90, 'exactly', 1],
    ]);
    expect(row?.silent.map((account) => account.article)).toEqual(['a2']);
  });

  test('one account alone agrees with nobody', () => {
    const [row] = toldAgreement(
      eventTelling([
        ['Es dauerte fast 90 Minuten.', minutes(90, 'fast 90 Minuten', 'almost')],
        ['Sie telefonierten.', {}],
      ]),
    );
    expect(row).toMatchObject({ verdict: 'single', tellers: 1, groups: [{ qualifier: 'almost' }] });
  });

  test('the same number of other things is another amount', () => {
    const [row] = toldAgreement(
      eventTelling([
        ['Zugesagt sind 30 Kräne.', { amount: { value: 30, unit: 'Kräne', words: '30 Kräne' } }],
        ['Zugesagt sind 30 Lotsen.', { amount: { value: 30, unit: 'Lotsen', words: '30 Lotsen' } }],
      ]),
    );
    expect(row?.verdict).toBe('differ');
  });
});

test('nobody tells anything: no row', () => {
  expect(toldAgreement(harbour('abs1'))).toEqual([]);
});

test('each telling points at its words', () => {
  const corpus = harbourCorpus();
  for (const event of corpus.events) {
    for (const { account, span } of toldAgreement(event).flatMap((row) =>
      row.groups.flatMap((g) => g.tellings),
    )) {
      const body = corpus.articles.find((article) => article.id === account.article)?.body ?? '';
      expect(body.slice(span.start, span.end)).toMatch(/40 Minuten|Februar|Liefer/);
    }
  }
});
