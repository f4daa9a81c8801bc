/** Whose a bare body is in a report from a capital: that state's, unless the article is about another. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const halter = (text: string): string | undefined =>
  parseText(text).events.find(({ kind }) => kind === 'halt')?.participants[0]?.actor;

const STOPS = 'Das Ministerium stoppte die Ausfuhr von Weizen.';

describe('the dateline tells', () => {
  test.each([
    `Osthaven – ${STOPS}`,
    `OSTHAVEN (dpa) - ${STOPS}`,
    `Osthaven. ${STOPS}`,
    `Osthaven/Westburg (AP) - ${STOPS}`,
  ])('%s', (text) => expect(halter(text)).toBe('ostland'));
});

describe('it does not', () => {
  test.each([
    ['where another state was named last', `Osthaven – Es wird gewählt. Westland schweigt. ${STOPS}`],
    [
      'where another is named more often',
      `Osthaven – Man wählt. Westland ist müde. Westland zweifelt, Westland hofft, Westland wartet. Westland altert. So auch Ostland. ${STOPS}`,
    ],
    ['where a town opens the sentence as its subject', `Osthaven schweigt. ${STOPS}`],
  ])('%s', (_, text) => expect(halter(text)).toMatch(/^ministerium-/u));
});
