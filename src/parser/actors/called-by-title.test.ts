/** People called by office or country alone, and pronouns that mean somebody else than who acts: whole sentences, invented register. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

function meant(text: string): readonly (readonly [string, string])[] {
  const draft = parseText(text);
  return draft.mentions.map(({ span, actor }) => [draft.text.slice(span.start, span.end), actor]);
}

describe('a title alone', () => {
  test.each([
    ['Hafenminister Arvo Tiedgenrath kam. Später schwieg der Minister.', 'Minister', 'arvo-tiedgenrath'],
    [
      'Die Kommissarin Ylvane Harlovin kam. Brandt rief die Kommissarin an.',
      'Kommissarin',
      'ylvane-harlovin',
    ],
    ['Premier Arvo Tiedgenrath kam. Dem Regierungschef war kalt.', 'Regierungschef', 'arvo-tiedgenrath'],
    ['Jens Okker kam. Der Außenminister schwieg.', 'Außenminister', 'jens-okker'],
    [
      'Minister Arvo Tiedgenrath traf Ministerin Ylvane Harlovin. Der Minister schwieg.',
      'Minister',
      'arvo-tiedgenrath',
    ],
    [
      'Botschafter Arvo Tiedgenrath kam. Botschafter Ivo Brandtner ging. Der Botschafter schwieg.',
      'Botschafter',
      'ivo-brandtner',
    ],
  ])('means whoever was named so last: %s', (text, words, actor) => {
    expect(meant(text).at(-1)).toEqual([words, actor]);
  });

  test.each([
    'Hafenminister Arvo Tiedgenrath kam. Die Minister schwiegen.',
    'Hafenminister Arvo Tiedgenrath kam. Ein Minister schwieg.',
    'Hafenminister Arvo Tiedgenrath kam. Der Minister für Fischerei schwieg.',
    'Hafenminister Arvo Tiedgenrath kam. Die Ministerin schwieg.',
    'Der Minister schwieg.',
  ])('means nobody named: %s', (text) => {
    expect(meant(text).filter(([words]) => /^Minister/u.test(words))).toEqual([]);
  });
});

describe('a countryman', () => {
  test.each([
    ['Kommissarin Ylvane Harlovin kam. Die Westländerin schwieg.', 'ylvane-harlovin'],
    ['Jens Okker traf Kanzler Ivo Brandtner. Der Westländer schwieg.', 'jens-okker'],
    ['Der Präsident des Südbunds, der Westländer Ivo Brandtner, schwieg.', 'ivo-brandtner'],
    ['Am Abend kam der Westländer Ivo Brandtner.', 'ivo-brandtner'],
  ])('is a person: %s', (text, actor) => {
    expect(meant(text).at(-1)?.[1]).toBe(actor);
  });

  test.each(['Jens Okker kam. Die Sorge der Westländer wuchs.', 'Der Westländer schwieg.'])(
    'is all of them, or nobody named: %s',
    (text) => {
      expect(meant(text).at(-1)?.[1]).toBe('westland');
    },
  );
});

describe('"ihm", "ihn" and "ihr"', () => {
  test.each([
    ['Arvo Tiedgenrath', 'Jens Okker traf Minister Arvo Tiedgenrath. Okker rief ihn an.', 'arvo-tiedgenrath'],
    [
      'in one sentence',
      'Jens Okker traf Minister Arvo Tiedgenrath und sagte ihm Hilfe zu.',
      'arvo-tiedgenrath',
    ],
    ['in another clause', 'Jens Okker sagte, Minister Arvo Tiedgenrath habe ihn angerufen.', 'jens-okker'],
    ['of a woman', 'Karin Lindholm schwieg. Jens Okker sagte ihr zu, zu kommen.', 'karin-lindholm'],
  ])('mean somebody else than who acts: %s', (_, text, actor) => {
    expect(meant(text).at(-1)?.[1]).toBe(actor);
  });

  test.each(['Jens Okker rief ihn an.', 'Karin Lindholm schwieg. Ihr Vorgänger kam.'])(
    'or nobody: %s',
    (text) => {
      expect(meant(text).map(([words]) => words)).toHaveLength(1);
    },
  );
});
