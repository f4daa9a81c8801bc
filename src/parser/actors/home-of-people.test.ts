/** The state of people no register knows, where only their office is said: invented register, whole texts. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const stateOf = (text: string): string | null =>
  parseText(text).newActors.find(({ kind }) => kind === 'person')?.actsFor ?? null;

describe('somebody in an office of a state', () => {
  const about = 'Die Nordmark wartet. Die Nordmark ist klein. In der Nordmark regnet es.';
  test.each<[string, string | null]>([
    [`${about} Präsident Ivo Varga kam an.`, 'nordmark'],
    [`${about} Premier Varga kam an.`, 'nordmark'],
    // Named once, or with another state between, it may be anybody's.
    ['Aus der Nordmark kam nichts. Präsident Ivo Varga schwieg.', null],
    [`${about} Westland hilft. Präsident Ivo Varga kam an.`, null],
    [`${about} Der kestrische Präsident Ivo Varga kam an.`, null],
    [`${about} Bundesminister Ivo Varga kam an.`, null],
    // Said in words, it is that one.
    [`${about} Der westländische Präsident Ivo Varga kam an.`, 'westland'],
    // Other bodies have presidents and directors of their own.
    [`${about} Der Präsident der Hafenbank, Ivo Varga, kam an.`, null],
    [`${about} Generalsekretär Ivo Varga kam an.`, null],
    [`${about} Die Ärztin Ida Varga kam an.`, null],
    ['Präsident Ivo Varga kam an.', null],
  ])('%s', (text, state) => expect(stateOf(text)).toBe(state));
});

describe('somebody of whom what stands around tells the state', () => {
  test.each<[string, string | null]>([
    // Whose capital acts in the sentence before.
    ['Westburg reagierte verärgert. Hafenminister Ivo Varga sprach von einer Ohrfeige.', 'westland'],
    ['In Westburg hieß es, es sei Nebel gewesen. Hafenministerin Ida Varga schwieg.', 'westland'],
    ['In der Zeitung stand nichts von Westburg. Hafenminister Ivo Varga schwieg.', null],
    ['Westburg reagierte verärgert. Ostland und Hafenminister Ivo Varga schwiegen.', null],
    ['Westburg reagierte verärgert. Der Direktor Ivo Varga schwieg.', null],
    ['Westburg reagierte verärgert. Das Wetter war gut. Hafenminister Ivo Varga schwieg.', null],
    // Where he speaks, if the article is about that state.
    [
      'Westland wartet. Westland ist klein. Neues gab es. Das sagte Hafenminister Ivo Varga in Westburg.',
      'westland',
    ],
    ['Westland wartet. Das sagte Hafenminister Ivo Varga in Westburg.', 'westland'],
    ['Das sagte Hafenminister Ivo Varga in Westburg.', null],
    // Whoever serves somebody.
    ['Lindholms Sprecher Ivo Varga schwieg.', 'ostland'],
    ['Karin Lindholm und ihr Hafenminister Ivo Varga schwiegen.', 'ostland'],
    ['Jens Okker kam, und mit ihm Karin Lindholm und deren Sprecher Ivo Varga.', 'ostland'],
    ['Karin Lindholm und ihr Kollege Ivo Varga schwiegen.', null],
    ['Karin Lindholm traf seinen Sprecher Ivo Varga.', null],
    ['Lindholms Nachbar, Sprecher Ivo Varga, schwieg.', null],
  ])('%s', (text, state) => expect(stateOf(text)).toBe(state));
});

describe('the state takes part in their deeds', () => {
  const parties = (text: string): string[] =>
    (parseText(text).events.at(-1)?.participants ?? []).map(({ actor }) => actor);
  test('beside them', () => {
    expect(parties('Der westländische Präsident Ivo Varga sagte der Nordmark Zelte zu.')).toEqual([
      'ivo-varga',
      'nordmark',
      'westland',
    ]);
  });

  test('never in talks, which are between people', () => {
    expect(parties('Der westländische Präsident Ivo Varga telefonierte mit Karin Lindholm.')).toEqual([
      'ivo-varga',
      'karin-lindholm',
    ]);
  });
});
