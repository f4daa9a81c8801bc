/** What stands beside a deed and says nothing of it does not hide it, and what is no deed stays none. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const deeds = (text: string): string[] =>
  parseText(text)
    .events.filter(({ kind }) => kind === 'halt' || kind === 'pledge')
    .map(({ kind, participants }) => `${kind} ${participants.map(({ actor }) => actor).join(' ')}`);

describe.each<[string, string, string]>([
  ['halt ostland', 'Ostland', 'die Ausbildung der Hafenpolizei gestoppt'],
  ['pledge ostland', 'Ostland', '40 Millionen Euro für Schulen bereitgestellt'],
])('%s', (deed, who, done) => {
  test.each([
    `Wie erwartet hat ${who} am Montag ${done}.`,
    `Wie von der Opposition gefordert, hat ${who} am Montag ${done}.`,
    `Zum ersten Mal seit elf Jahren hat ${who} am Montag ${done}.`,
    `${who}, seit Jahren ein enger Partner, hat am Montag ${done}.`,
    `${who} hat am Montag trotz der Proteste von Vereinen und Unternehmern ${done}.`,
    `Weil der Streit nicht abreißt, hat ${who} am Montag ${done}.`,
    `Nach einem Urteil des Gerichts hat ${who} am Montag ${done}.`,
    `Einen Tag nach der Pleite eines Konzerns hat ${who} am Montag ${done}.`,
    `Aus Protest gegen das Urteil hat ${who} am Montag ${done}.`,
    `${who} hat am Montag gedroht, einen Bericht verlangt und ${done}.`,
    `${who} bestätigte am Montag, ${done} zu haben.`,
  ])('%s', (text) => expect(deeds(text)).toEqual([deed]));
});

test.each<[string, string[]]>([
  ['Ostland gab am Montag bekannt, die Lieferungen zu stoppen.', ['halt ostland']],
  ['Ostland sah sich gezwungen, die Lieferungen zu stoppen.', ['halt ostland']],
  ['Ostland fasste am Montag den Beschluss, die Lieferungen zu stoppen.', ['halt ostland']],
  // Denied, refused, only said, and done by the weather.
  ['Ostland bestritt, die Lieferungen gestoppt zu haben.', []],
  ['Ostland weigert sich, die Lieferungen zu stoppen.', []],
  ['Ostland erwägt, die Lieferungen zu stoppen.', []],
  ['Das Gerücht, Ostland habe die Lieferungen gestoppt, ist falsch.', []],
  ['Seit Jahren hat Ostland Geld für Schulen bereitgestellt.', []],
])('%s', (text, expected) => expect(deeds(text)).toEqual(expected));
