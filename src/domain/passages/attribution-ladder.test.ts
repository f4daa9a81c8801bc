/** The ladder counts every character of the passages once, on the rung it stands on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assert } from '../../base/assert';
import type { Form } from '../../schema/event';
import { anyCorpus } from '../../testing/arbitraries';
import { threeOutlets, twoSides } from '../../testing/compare-corpora';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { sampleCorpus } from '../../testing/sample-corpus';
import { firmness } from './attribution-firmness';
import { attributionLadder } from './attribution-ladder';
import { rungOf, stretchesOf } from './attribution-stretches';
import { buildCorpusIndex } from '../corpus-index';

const rungsOf = (ladder: ReturnType<typeof attributionLadder>): Record<string, number> =>
  Object.fromEntries(ladder.steps.map(({ rung, characters }) => [rung, characters]));

const index = buildCorpusIndex(twoSides());

describe('counting', () => {
  test('a quotation counts as quoted, the sentence around it as what the article says itself', () => {
    expect(rungsOf(attributionLadder(index, index.eventsByDay, 'westpost'))).toEqual({
      quoted: '„Es war ehrlich“'.length,
      asserted:
        'Lindholm rief Tarasenko an, das Gespräch dauerte 40 Minuten.'.length +
        ', sagte Lindholm, doch beschlossen wurde nichts.'.length,
    });
  });

  test('the words that frame attributed speech are part of it; hearsay stands apart', () => {
    expect(rungsOf(attributionLadder(index, index.eventsByDay, 'ostpost'))).toEqual({
      indirect: 'Tarassenko betonte, er habe die Öffnung der Häfen zugesagt.'.length,
      hearsay: 'Laut Kreisen dauerte das Gespräch angeblich 40 Minuten.'.length,
    });
  });

  test('an outlet that tells nothing of it has no steps', () => {
    expect(attributionLadder(index, index.eventsByDay, null)).toEqual({
      steps: [],
      characters: 0,
      passages: 0,
      thin: true,
    });
  });

  test('a sentence that tells two events counts once', () => {
    const text = 'Lindholm sprach und drohte.';
    const twice = buildCorpusIndex(
      sampleCorpus({
        articles: [{ id: 'a1', body: text }],
        events: ['ev01', 'ev02'].map((id) => ({
          id,
          kind: 'statement' as const,
          title: 'Wort',
          accounts: [{ article: 'a1', passages: [text] }],
        })),
      }),
    );
    expect(attributionLadder(twice, twice.eventsByDay)).toMatchObject({
      characters: text.length,
      passages: 1,
    });
  });
});

test('thin material: fewer than three passages, or under 300 characters', () => {
  const ladderOf = (sentences: readonly string[]) => {
    const made = buildCorpusIndex(
      sampleCorpus({
        articles: [{ id: 'a1', body: sentences.join('\n') }],
        events: [
          { id: 'ev01', kind: 'call', title: 'Ruf', accounts: [{ article: 'a1', passages: sentences }] },
        ],
      }),
    );
    return attributionLadder(made, made.eventsByDay);
  };
  const long = (at: number): string => `${at} ${'Wort '.repeat(30)}Ende.`;
  expect(ladderOf([long(1), long(2), long(3)]).thin).toBe(false);
  expect(ladderOf([long(1) + long(2), long(3)]).thin).toBe(true);
  expect(ladderOf(['Eins.', 'Zwei.', 'Drei.']).thin).toBe(true);
});

test('inner speech counts before outer: a quotation inside indirect speech is quoted', () => {
  const text = 'Lindholm sagte, er sei „ein Freund“ gewesen.';
  const [event] = sampleCorpus({
    articles: [{ id: 'a1', body: text }],
    events: [
      {
        id: 'ev01',
        kind: 'statement',
        title: 'Wort',
        accounts: [
          {
            article: 'a1',
            passages: [
              {
                text,
                speech: [
                  { says: 'er sei „ein Freund“ gewesen', form: 'indirect' },
                  { says: '„ein Freund“', form: 'direct' },
                ],
              },
            ],
          },
        ],
      },
    ],
  }).events;
  const [passage] = event?.accounts[0]?.passages ?? [];
  assert(passage !== undefined, 'a passage');
  expect(
    stretchesOf(passage).map(({ span, ...stretch }) => [text.slice(span.start, span.end), rungOf(stretch)]),
  ).toEqual([
    ['Lindholm sagte, ', 'indirect'],
    ['er sei ', 'indirect'],
    ['„ein Freund“', 'quoted'],
    [' gewesen', 'indirect'],
    ['.', 'indirect'],
  ]);
});

describe('firmness', () => {
  const firmnessOf = (corpus: ReturnType<typeof twoSides>, id: string) => {
    const event = corpus.events.find((one) => one.id === id);
    assert(event !== undefined, id);
    return firmness(event);
  };

  test('the strongest telling counts, and hearsay is said beside it', () => {
    expect(firmnessOf(twoSides(), 'zwei')).toEqual({ strongest: 'quoted', hearsay: true });
    expect(firmnessOf(threeOutlets(), 'drei')).toEqual({ strongest: 'asserted', hearsay: true });
    expect(firmnessOf(harbourCorpus(), 'abs1')).toEqual({ strongest: 'reported', hearsay: false });
  });

  test('where there is nothing but hearsay, that is how firm it is', () => {
    expect(firmnessOf(harbourCorpus(), 'bau1')).toEqual({ strongest: 'hearsay', hearsay: true });
  });

  test.each<readonly [Exclude<Form, 'asserted'>, string]>([
    ['direct', 'quoted'],
    ['indirect', 'indirect'],
    ['free', 'indirect'],
    ['attributed', 'attributed'],
    ['reported', 'reported'],
  ])('%s speech is %s', (form, rung) => {
    expect(rungOf({ form, hearsay: false })).toBe(rung);
    expect(rungOf({ form, hearsay: true })).toBe('hearsay');
  });
});

test('laws: every character once, and the per cents add up', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyCorpus, fc.constantFrom(harbourCorpus(), twoSides(), threeOutlets())),
      (corpus) => {
        const made = buildCorpusIndex(corpus);
        for (const event of corpus.events) {
          for (const { passages } of event.accounts) {
            for (const passage of passages) {
              const joined = stretchesOf(passage).map(({ span: { start, end } }) => {
                return passage.exact.slice(start - passage.span.start, end - passage.span.start);
              });
              expect(joined.join('')).toBe(passage.exact);
            }
          }
          const ladder = attributionLadder(made, [event]);
          expect(ladder.steps.reduce((sum, { characters }) => sum + characters, 0)).toBe(ladder.characters);
          expect(ladder.steps.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        }
      },
    ),
  );
});
