/** Lines that are no wording, by the examples of their rules. */
import { describe, expect, test } from 'vitest';
import { agencyPrefix, lineRules, signOff } from './segment-lexicon';

describe('line rules', () => {
  test('each has an id of its own, something it finds and something it ignores', () => {
    expect(new Set(lineRules.map((rule) => rule.id)).size).toBe(lineRules.length);
    expect(lineRules.filter((rule) => rule.finds.length === 0 || rule.ignores.length === 0)).toEqual([]);
  });

  test.each(lineRules.flatMap((rule) => rule.finds.map((line) => [rule.id, line, rule] as const)))(
    '%s finds: %s',
    (_, line, { pattern }) => expect(pattern.test(line)).toBe(true),
  );

  test.each(lineRules.flatMap((rule) => rule.ignores.map((line) => [rule.id, line, rule] as const)))(
    '%s ignores: %s',
    (_, line, { pattern }) => expect(pattern.test(line)).toBe(false),
  );

  test.each(['BERLIN (dpa) - ', 'date 2025-07 OSTHAVEN (nbl-AFX) -', 'Osthaven/Westburg (AP/Nordblatt) – '])(
    'agency prefix: %s',
    (line) => expect(agencyPrefix.exec(`${line}Es regnet.`)?.[0].trim()).toBe(line.trim()),
  );

  test('a bracket inside a sentence is no agency prefix', () => {
    expect(agencyPrefix.test('Karin Lindholm (52) sagte nichts.')).toBe(false);
  });

  test.each(['Sie schwieg./ksr/DP/stw', 'Sie schwieg. (nbl/jok)'])('sign-off: %s', (line) =>
    expect(signOff.test(line)).toBe(true),
  );
  test('a slash inside a sentence signs nothing', () =>
    expect(signOff.test('Der Zug Osthaven/Westburg fährt.')).toBe(false));
});
