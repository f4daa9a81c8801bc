/** Accounts cut into slots: who says the same, who differs, who is silent; always in the article's own words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assert } from '../../base/assert';
import type { Corpus } from '../../schema/corpus';
import type { WortlautEvent } from '../../schema/event';
import { contains } from '../../schema/span';
import { anyCorpus } from '../../testing/arbitraries';
import { threeOutlets, twentyAccounts, twoSides } from '../../testing/compare-corpora';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { sampleCorpus } from '../../testing/sample-corpus';
import { compareSlots, slotKey, type SlotRow } from './compare-slots';
import { buildCorpusIndex } from '../corpus-index';

function compared(corpus: Corpus, id: string): ReadonlyMap<string, SlotRow> {
  const event = corpus.events.find((one) => one.id === id);
  assert(event !== undefined, id);
  const rows = compareSlots(buildCorpusIndex(corpus), event, event.accounts);
  return new Map(rows.map((row) => [slotKey(row.slot), row]));
}

const textsOf = (row: SlotRow | undefined): (readonly string[])[] | undefined =>
  row?.cells.map(({ entries }) => entries.map(({ text }) => text));
const apartOf = (row: SlotRow | undefined): readonly string[] | undefined =>
  row?.cells.flatMap(({ entries }) => entries.filter(({ apart }) => apart).map(({ text }) => text));

describe('three outlets that disagree on minutes and deadline', () => {
  const rows = compared(threeOutlets(), 'drei');

  test('40 against 45 minutes: the lone figure stands apart', () => {
    const row = rows.get('told minutes');
    expect(row).toMatchObject({ verdict: 'differ', tellers: 3, otherwiseAttributed: false });
    expect(textsOf(row)).toEqual([['40 Minuten'], ['45 Minuten'], ['rund 40 Minuten']]);
    expect(apartOf(row)).toEqual(['45 Minuten']);
  });

  test('"Ende Februar" and "28. Februar" are one deadline, "Mitte März" is another', () => {
    const row = rows.get('told deadline');
    expect(row?.verdict).toBe('differ');
    expect(apartOf(row)).toEqual(['bis Mitte März']);
  });

  test('the day is one day in three wordings, and a deadline is no day', () => {
    const row = rows.get('day');
    expect(textsOf(row)).toEqual([['Freitag'], ['gestern'], ['18. Februar']]);
    expect(row?.verdict).toBe('same');
  });

  test('names are as worded, and one spells hers differently', () => {
    const row = rows.get('name lindholm');
    expect(textsOf(row)).toEqual([['Karin Lindholm'], ['Lindholm'], ['Carin Lindholm']]);
    expect(row?.verdict).toBe('differ');
  });

  test('only one cites somebody, and those stay unnamed', () => {
    const row = rows.get('cited');
    expect(row).toMatchObject({ verdict: 'only', tellers: 1 });
    expect(row?.cells[1]?.entries[0]).toMatchObject({ text: 'Insidern', hearsay: true });
  });

  test('what nobody tells has no row', () => {
    expect([...rows.keys()]).not.toContain('told amount');
    expect([...rows.keys()]).not.toContain('hedges');
  });
});

describe('a call told from two sides', () => {
  const rows = compared(twoSides(), 'zwei');

  test('the same minutes on different authority', () => {
    const row = rows.get('told minutes');
    expect(row).toMatchObject({ verdict: 'same', otherwiseAttributed: true });
    expect(row?.cells.map(({ entries }) => entries[0]?.hearsay)).toEqual([false, true]);
    expect(row?.cells[1]?.entries[0]).toMatchObject({ form: 'attributed', voice: { label: 'Kreisen' } });
  });

  test('each side lets its own speak; the other is silent', () => {
    expect(textsOf(rows.get('said lindholm'))).toEqual([['„Es war ehrlich“'], []]);
    expect(textsOf(rows.get('said tarasenko'))).toEqual([[], ['er habe die Öffnung der Häfen zugesagt']]);
    expect(rows.get('said lindholm')?.verdict).toBe('only');
  });

  test('words that introduce speech, words of reservation', () => {
    expect(textsOf(rows.get('cues'))).toEqual([['sagte'], ['betonte', 'Laut']]);
    expect(textsOf(rows.get('hedges'))).toEqual([[], ['angeblich']]);
  });

  test('what stands there on nobody’s word, without the words around a quotation', () => {
    expect(textsOf(rows.get('asserted'))).toEqual([
      ['Lindholm rief Tarasenko an, das Gespräch dauerte 40 Minuten.'],
      [],
    ]);
  });
});

describe('twenty accounts', () => {
  const rows = compared(twentyAccounts(), 'zwanzig');

  test('two differ, one is silent, seventeen agree', () => {
    const row = rows.get('told minutes');
    expect(row).toMatchObject({ verdict: 'differ', tellers: 19 });
    expect(row?.cells).toHaveLength(20);
    expect(row?.cells[6]?.entries).toEqual([]);
    expect(apartOf(row)).toEqual(['45 Minuten', '45 Minuten']);
    expect(row?.tally).toEqual([
      { text: '40 Minuten', accounts: 17 },
      { text: '45 Minuten', accounts: 2 },
    ]);
  });

  test('a name used by a few stands apart from the one most use', () => {
    const row = rows.get('name tarasenko');
    expect(row?.verdict).toBe('partly');
    expect(new Set(apartOf(row))).toEqual(new Set(['Tarasenko']));
  });
});

describe('names with what stands before them', () => {
  const corpus = sampleCorpus({
    actors: [{ id: 'tarasenko', name: 'Oleh Tarasenko', short: 'Tarasenko', also: ['Tarasenko'] }],
    articles: [
      { id: 'a1', body: 'Der Hafen-Despot Tarasenko schwieg. Laut Tarasenko gilt Tarasenkos Wort.' },
      {
        id: 'a2',
        body: 'Am Freitag sprach sie mit Präsident Olech Tarasenko. Am Freitag Tarasenko zu treffen, war neu.',
      },
      { id: 'a3', body: 'Sie rief den Präsidenten Olech Tarasenko an. Er ist Chef der Botschaft Tarasenko.' },
    ],
    events: [
      {
        id: 'ev01',
        kind: 'call',
        title: 'Ruf',
        who: { tarasenko: 'participant' },
        accounts: [
          {
            article: 'a1',
            passages: ['Der Hafen-Despot Tarasenko schwieg.', 'Laut Tarasenko gilt Tarasenkos Wort.'],
          },
          {
            article: 'a2',
            passages: [
              'Am Freitag sprach sie mit Präsident Olech Tarasenko.',
              'Am Freitag Tarasenko zu treffen, war neu.',
            ],
          },
          {
            article: 'a3',
            passages: [
              'Sie rief den Präsidenten Olech Tarasenko an.',
              'Er ist Chef der Botschaft Tarasenko.',
            ],
          },
        ],
      },
    ],
  });
  const row = compared(corpus, 'ev01').get('name tarasenko');

  test('titles and given names belong to it; "laut" and the day do not; a genitive is the same name', () => {
    expect(textsOf(row)).toEqual([
      ['Tarasenko', 'Hafen-Despot Tarasenko'],
      ['Präsident Olech Tarasenko', 'Tarasenko'],
      ['Präsidenten Olech Tarasenko', 'Tarasenko'],
    ]);
    expect(row?.cells[0]?.entries[0]?.count).toBe(2);
  });

  test('"Präsident" and "Präsidenten" are one title', () => {
    expect(apartOf(row)).toEqual(['Hafen-Despot Tarasenko']);
  });
});

describe('speech inside speech', () => {
  const body = '„Er sagte, der Hafen bleibe zu“, sagte Lindholm. „Gut“, sagte sie. Das berichtete ein Bote.';
  const said = (innerSpeaker: { readonly label: string; readonly actor: string }) => {
    const corpus = sampleCorpus({
      actors: ['lindholm', 'tarasenko'].map((id) => ({ id, name: id })),
      articles: ['a-1', 'b-1'].map((id) => ({ id, body })),
      events: [
        {
          id: 'ruf1',
          kind: 'call',
          title: 'Telefonat',
          who: { lindholm: 'caller' },
          accounts: ['a-1', 'b-1'].map((article) => ({
            article,
            passages: [
              {
                text: '„Er sagte, der Hafen bleibe zu“, sagte Lindholm. „Gut“, sagte sie.',
                speech: [
                  {
                    says: '„Er sagte, der Hafen bleibe zu“',
                    form: 'direct',
                    speaker: { label: 'Lindholm', actor: 'lindholm' },
                  },
                  { says: 'der Hafen bleibe zu', form: 'indirect', speaker: innerSpeaker },
                  { says: '„Gut“', form: 'direct', speaker: { label: 'sie', actor: 'lindholm' } },
                ],
              },
            ],
          })),
        },
      ],
    });
    const rows = compared(corpus, 'ruf1');
    return ['lindholm', 'tarasenko'].map((id) => textsOf(rows.get(`said ${id}`))?.[0]);
  };

  test('of the same speaker it is not told twice', () => {
    expect(said({ label: 'Lindholm', actor: 'lindholm' })).toEqual([
      ['„Er sagte, der Hafen bleibe zu“', '„Gut“'],
      undefined,
    ]);
  });

  test('of somebody else it stands for itself', () => {
    expect(said({ label: 'Er', actor: 'tarasenko' })).toEqual([
      ['„Er sagte, der Hafen bleibe zu“', '„Gut“'],
      ['der Hafen bleibe zu'],
    ]);
  });
});

test('one account alone is not judged', () => {
  for (const row of compared(harbourCorpus(), 'abs1').values()) expect(row.verdict).toBe('alone');
});

describe('laws', () => {
  const worlds = [threeOutlets(), twoSides(), twentyAccounts(), harbourCorpus()];
  const anyWorld = fc.oneof(anyCorpus, fc.constantFrom(...worlds));
  const anyEventOf = (corpus: Corpus): fc.Arbitrary<WortlautEvent | undefined> =>
    corpus.events.length === 0 ? fc.constant(undefined) : fc.constantFrom(...corpus.events);

  test('all words are slices of the article; those in a passage are slices of the passage', () => {
    fc.assert(
      fc.property(anyWorld, (corpus) => {
        const index = buildCorpusIndex(corpus);
        for (const event of corpus.events) {
          for (const { account, entries } of compareSlots(index, event, event.accounts).flatMap(
            ({ cells }) => cells,
          )) {
            for (const { span, text } of entries) {
              const passage = account.passages.find((one) => contains(one.span, span));
              assert(passage !== undefined, `"${text}" stands in no passage`);
              const { start } = passage.span;
              expect(text).not.toBe('');
              expect(text).toBe(passage.exact.slice(span.start - start, span.end - start));
            }
          }
        }
      }),
    );
  });

  test('another order of accounts moves columns and changes nothing else', () => {
    const anyShuffle = anyWorld.chain((corpus) =>
      anyEventOf(corpus).chain((event) =>
        fc.record({
          corpus: fc.constant(corpus),
          event: fc.constant(event),
          order: fc.shuffledSubarray([...(event?.accounts ?? [])], {
            minLength: event?.accounts.length ?? 0,
          }),
        }),
      ),
    );
    fc.assert(
      fc.property(anyShuffle, ({ corpus, event, order }) => {
        if (event === undefined) return;
        const index = buildCorpusIndex(corpus);
        const straight = compareSlots(index, event, event.accounts);
        const moved = compareSlots(index, event, order).map((row) => ({
          ...row,
          cells: event.accounts.flatMap(
            (account) => row.cells.find((cell) => cell.account === account) ?? [],
          ),
        }));
        expect(moved).toEqual(straight);
      }),
    );
  });

  test('a row has a cell for every account, and somebody fills it', () => {
    fc.assert(
      fc.property(anyWorld, (corpus) => {
        const index = buildCorpusIndex(corpus);
        for (const event of corpus.events) {
          for (const { cells, tellers } of compareSlots(index, event, event.accounts)) {
            expect(cells.map(({ account }) => account)).toEqual(event.accounts);
            expect(cells.filter(({ entries }) => entries.length > 0)).toHaveLength(tellers);
            expect(tellers).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});
