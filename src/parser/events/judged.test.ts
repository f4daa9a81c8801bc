/** Who takes part besides the speaker: whose doing is judged, who is to withdraw, and what only looks like a party. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const parties = (text: string): string[] =>
  (parseText(text).events.at(-1)?.participants ?? []).map(({ actor }) => actor).sort();

describe('whose doing is judged', () => {
  test.each<[string, string[]]>([
    ['Karin Lindholm kritisierte das Vorgehen Westlands scharf.', ['karin-lindholm', 'westland']],
    ['Karin Lindholm verurteilte die westländische Offensive.', ['karin-lindholm', 'westland']],
    ['Karin Lindholm kritisierte die von Westland verlangte Verschärfung.', ['karin-lindholm', 'westland']],
    // Where it happens, nobody is judged.
    ['Karin Lindholm kritisierte die Preise in Westland.', ['karin-lindholm']],
    ['Karin Lindholm lobte die Küsten Westlands.', ['karin-lindholm']],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected));
});

describe('who is to withdraw', () => {
  test.each<[string, string[]]>([
    ['Karin Lindholm forderte den Abzug der Westländer.', ['karin-lindholm', 'westland']],
    ['Karin Lindholm forderte den Rückzug der WL-Truppen.', ['karin-lindholm', 'westland']],
    // Whose proposal it is must do nothing.
    [
      'Karin Lindholm forderte die Nordmark auf, einen Vorschlag von Jens Okker anzunehmen.',
      ['karin-lindholm', 'nordmark'],
    ],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected));
});

test('in brackets behind a name a party takes no part, for all of several either', () => {
  const text = 'Karin Lindholm und Jens Okker (beide Südbund) kündigten Hilfe für die Fischer an.';
  expect(parties(text)).toEqual(['jens-okker', 'karin-lindholm']);
});

test('one of a people is a person, and nobody where no one fits', () => {
  expect(parties('Karin Lindholm empfing den Westländer.')).not.toContain('westland');
});

test('what two ministers of one state say is two sayings', () => {
  const said = parseText(
    'Präsident Ivo Varga nannte den Plan eine Farce. Minister Egon Moor nannte ihn dagegen einen Schritt nach vorn.',
  ).events.filter(({ kind }) => kind === 'statement');
  expect(said.map(({ participants }) => participants.map(({ actor }) => actor))).toEqual([
    ['ivo-varga'],
    ['egon-moor'],
  ]);
});

describe('a subject nobody knows is not the name behind the verb', () => {
  test.each([
    'Ein Leitartikel in der Zeitung forderte Jens Okker zum Rücktritt auf.',
    'Nachdem Jens Okker geschwiegen hatte, forderten Kritiker einen Neubeginn.',
    'Jens Okker müsse einlenken, forderte der westländische Sozialdemokrat.',
  ])('%s', (text) => {
    const issuers = parseText(text).events.flatMap(({ participants }) =>
      participants.filter(({ role }) => role === 'issuer').map(({ actor }) => actor),
    );
    expect(issuers).not.toContain('jens-okker');
  });

  test.each([
    ['Ein Angebot lehnte Karin Lindholm ab.', 'rejection'],
    ['Dieser Forderung schloss sich Karin Lindholm an. Einen Abzug lehnte sie ab.', 'rejection'],
  ])('but what stands in front may be the object: %s', (text, kind) => {
    const event = parseText(text).events.find((one) => one.kind === kind);
    expect(event?.participants.map(({ actor }) => actor)).toContain('karin-lindholm');
  });
});
