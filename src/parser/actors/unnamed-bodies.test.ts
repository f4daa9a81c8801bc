/** "Die Regierung" where nothing tells whose: it acts all the same, for itself and in its own article only. */
import { describe, expect, test } from 'vitest';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import { parseText } from '../../testing/parse-text';

const BESIDE = 'Beraten wurde in der Nordmark und in Ostland.';
const told = (text: string): string[] =>
  parseText(`${BESIDE} ${text}`).events.map(
    ({ kind, participants }) =>
      `${kind}: ${participants.map(({ actor, role }) => `${actor} ${role}`).join(', ')}`,
  );

describe('a body called by its kind alone does what it is said to do', () => {
  test.each([
    ['Die Regierung sagte am Montag zu, 500 Zelte zu schicken.', /^pledge: regierung-\S+ pledger$/u],
    ['Das neue Ministerium stoppte die Ausfuhr von Weizen.', /^halt: ministerium-\S+ halter$/u],
    ['Die Weizenausfuhr wurde vom Landtag gestoppt.', /^halt: landtag-\S+ halter$/u],
    ['Die Rebellen lehnten den Vorschlag ab.', /^rejection: rebellen-\S+ speaker$/u],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expect.stringMatching(expected)]));
});

describe('nobody is found so', () => {
  test.each([
    ['whose it is stands behind', 'Die Regierung von Premier Arvo Quell stoppte die Ausfuhr.'],
    ['one of them', 'Einer der Rebellen lehnte den Vorschlag ab.'],
    ['any one', 'Eine Regierung stoppte die Ausfuhr von Weizen.'],
    ['who only tells of it', 'Die Ausfuhr ruht nach Angaben des Ministeriums weiter.'],
    ['who is only met', 'Karin Lindholm telefonierte mit dem Ministerium.'],
  ])('%s', (_, text) => expect(told(text).join()).not.toMatch(/(?:regierung|rebellen|ministerium)-/u));
});

test('the government of one article is not that of another', () => {
  const corpus = corpusFromTexts(
    ['a1', 'a2'].map((id) => ({
      id,
      text: `${BESIDE} Die Regierung hat am Montag die Lieferung von Schiffen an Westland gestoppt.`,
    })),
  );
  const halts = corpus.events.filter(({ kind }) => kind === 'halt');
  expect(halts.map(({ accounts }) => accounts.length)).toEqual([1, 1]);
  for (const { title } of halts) {
    expect(title.de).toMatch(/^Stopp durch die Regierung \(ungenannt\)/u);
    expect(title.en).toMatch(/^Halt by the government \(unnamed\)/u);
  }
});
