/** Nobody of the register where the article names somebody else in the office, or a firm: invented register. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const actors = (text: string): string[] => parseText(text).mentions.map(({ actor }) => actor);

describe('another surname behind an office', () => {
  test.each([
    'Der ostländische Präsident Brandmann sagte Hilfe zu.',
    'Hilfe sagte Ostlands Präsident Brandmann zu.',
    'Ostlands Präsident Brandmann sagte Hilfe zu.',
    'Ostlands Präsident Okker sagte Hilfe zu.',
  ])('%s', (text) => {
    expect(actors(text)).not.toContain('karin-lindholm');
    expect(actors(text)).not.toContain('jens-okker');
    expect(actors(text).some((actor) => /^(?:brandmann|ostland)$/.test(actor))).toBe(true);
  });

  test.each<[string, string[]]>([
    ['Premier Brandmann kam an.', ['brandmann']],
    ['Karin Lindholm rief ihren Kollegen Harro an.', ['karin-lindholm', 'harro']],
    ['Karin Lindholm sprach mit dem westländischen Minister Harro.', ['karin-lindholm', 'harro']],
    ['Ostland hilft, wie Ministerin Brandmann sagte.', ['ostland', 'brandmann']],
    ['Der Protest gegen Minister Brandmann hält an.', ['brandmann']],
    ['Minister Brandmann den Westländern Zeit zu lassen, war falsch.', ['brandmann', 'westland']],
    // Whoever has a given name somewhere in the article is one person.
    ['Premier Harro kam. Der Premier Ivo Harro schwieg.', ['ivo-harro', 'ivo-harro']],
    ['Karin Lindholm führte mit dem westländischen Minister Gespräche.', ['karin-lindholm', 'westland']],
  ])('the surname alone is somebody: %s', (text, expected) => expect(actors(text)).toEqual(expected));

  test('from then on the office alone is only the state', () => {
    const found = actors('Ostlands Präsident Brandmann kam an. Der ostländische Präsident sagte Hilfe zu.');
    expect(found).not.toContain('karin-lindholm');
  });

  test('the office alone, or with its holder, is the holder', () => {
    expect(actors('Der ostländische Präsident sagte Hilfe zu.')).toContain('karin-lindholm');
    expect(actors('Ostlands Präsidentin Lindholm sagte Hilfe zu.')).toContain('karin-lindholm');
    expect(actors('Waffen will der ostländische Präsident Gegnern nicht geben.')).toContain('karin-lindholm');
  });

  test('somebody who held it before is meant', () => {
    const { mentions } = parseText('Damals traf Ostlands Präsident Varn die Bauern.', '2021-03-04');
    expect(mentions.map(({ actor }) => actor)).toContain('ole-varn');
  });
});

test('a family in the name of a firm is nobody', () => {
  expect(actors('Die Bank Lindholm & Söhne setzte die Kredite aus.')).not.toContain('karin-lindholm');
  expect(actors('Die Lindholm AG setzte die Lieferungen aus.')).not.toContain('karin-lindholm');
});
