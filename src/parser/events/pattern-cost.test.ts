/** No pattern of an event rule may run away: each is asked about texts that tempt it to try everything, and stopped if it does. */
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { eventRules } from './all-rules';
import { OPENS_OR_ELSE, TELLS_TERM } from './or-else';
import { takeUps } from './take-up';

/** What opens and never closes, lists without an end, one letter for ever, a verb's beginning again and again. */
const TEMPTING: readonly string[] = [
  `Karin sprach von „${'sehr guten Wegen '.repeat(300)}`,
  `Karin sprach von "${'sehr guten Wegen '.repeat(300)}`,
  `Karin nannte den Plan ‚${'ganz und gar '.repeat(300)}.`,
  'und die, und der, und das '.repeat(200),
  'Wenn bis zum 3. Mai nicht '.repeat(200),
  'zu den neuen und alten '.repeat(250),
  'Ostland Westland Nordmark '.repeat(200),
  'nimmt zieht hat gibt lässt stellt '.repeat(150),
  '3.000 20 7,5 '.repeat(400),
  `${'x'.repeat(5000)} nicht`,
  ' '.repeat(5000),
];

/** Far above what the slowest takes on a busy machine; a pattern that runs away would take years. */
const LIMIT_MS = 4000;

const asked = new Script('for (const text of texts) for (const pattern of patterns) pattern.test(text);');

function runsAway(patterns: readonly unknown[], timeout = LIMIT_MS): boolean {
  try {
    asked.runInContext(createContext({ texts: TEMPTING, patterns }), { timeout });
    return false;
  } catch {
    return true;
  }
}

describe('patterns of event rules', () => {
  test.each(eventRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const { nouns, needs, unless, sentenceNeeds, sentenceUnless } = rule;
    const patterns = [nouns, needs, unless, sentenceNeeds, sentenceUnless].filter((one) => one !== undefined);
    expect(runsAway(patterns)).toBe(false);
  });

  test('what takes up a told event', () => {
    expect(runsAway([OPENS_OR_ELSE, TELLS_TERM, ...takeUps.map(({ pattern }) => pattern)])).toBe(false);
  });

  test('a pattern that does run away is caught', () => {
    expect(runsAway([/(?:[^"…]+ ){3,}"/u], 200)).toBe(true);
  });
});
