/** Who acts where a name only stands near the verb, and who takes no part in a talk: invented register, whole texts. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const told = (text: string): string[] =>
  parseText(text).events.map(
    ({ kind, participants }) =>
      `${kind}: ${participants
        .map(({ actor }) => actor)
        .toSorted()
        .join(', ')}`,
  );

describe('a voice nobody knows is the subject, not the state behind its verb', () => {
  test.each([
    'Die westländische Zeitung Tagblatt kritisierte Ostland scharf.',
    'Das Magazin kritisierte Ostland scharf.',
    'Westländische Hersteller kritisierten Ostland scharf.',
    'Die Südbund-Ratspräsidentschaft kritisierte Ostland scharf.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('who stands in another relation meets nobody for that', () => {
  test.each([
    ['Bei dem Treffen verteidigte Karin Lindholm den Pakt mit Westland.', 'meeting: karin-lindholm'],
    ['Karin Lindholm sprach beim Treffen mit Jens Okker über den Streit mit der Nordmark.', 'jens-okker'],
  ])('%s', (text, expected) => {
    const meetings = told(text).filter((one) => one.startsWith('meeting'));
    expect(meetings.join()).toContain(expected);
    expect(meetings.join()).not.toMatch(/westland|nordmark/u);
  });

  test('nor does a thing that visits', () =>
    expect(told('Hubschrauber besuchen am Montag Ostland und Westland.')).toEqual([]));
});

describe('who acts behind "und", over "nicht nur" and for a land', () => {
  test.each([
    ['Der Streit hat die Märkte erschüttert und Ostland fordert neue Zölle.', ['demand: ostland']],
    ['Nicht nur Ostland, sondern auch Westland lehnt die Maut ab.', ['rejection: ostland, westland']],
    ['Die anerkannte Regierung in Ostland hat neue Zölle verlangt.', ['demand: ostland']],
    ['Die Führung in der Nordmark lehnt die Maut ab.', ['rejection: nordmark']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('whom a clause names beside its deed', () => {
  const cast = (text: string): string[] =>
    parseText(text).events.map(({ kind, participants }) =>
      [kind, ...participants.map(({ actor, role }) => `${actor} ${role}`).sort()].join(': '),
    );

  test.each<[string, string[]]>([
    [
      'Lindholm telefonierte am Montag mit dem Westländer.',
      ['call: karin-lindholm participant: westland participant'],
    ],
    ['Das Geld, am Montag von Ostland zugesagt, ist da.', ['pledge: ostland pledger']],
    ['Ostland stellte Lieferungen in Aussicht, und es hielt den Termin ein.', ['pledge: ostland pledger']],
    ['Okker und Lindholm kamen. Ihr Gespräch hatten die beiden nach einer Viertelstunde beendet.', []],
  ])('%s', (text, expected) => expect(cast(text)).toEqual(expected));
});
