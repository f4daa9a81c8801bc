/** The explanation names every finding with its rule. */
import { expect, test } from 'vitest';
import { parseText } from '../testing/parse-text';
import { explain } from './explain';

const text =
  'Karin Lindholm telefonierte am Mittwoch 40 Minuten lang mit Jens Okker. „Das war gut“, sagte sie.';

test('each stage has its say, with the rule that spoke', () => {
  const shown = explain(parseText(text));
  for (const words of [
    'day 2025-07-04',
    '[0] paragraph  in #1',
    'time   “Mittwoch”  2025-07-02',
    'actor  “Karin Lindholm”  karin-lindholm name  ← de/actor/person',
    'event  “telefonierte”  call held  ← de/event/call-verb',
    'direct by sie',
    '#1 call, held, 2025-07-02 (resolved)',
    'who: karin-lindholm (participant), jens-okker (participant)',
    'minutes: “40 Minuten',
  ]) {
    expect(shown).toContain(words);
  }
});

test('an article without events says so', () => {
  expect(explain(parseText('Es regnet.', null))).toContain('Events: 0');
  expect(explain(parseText('Es regnet.', null))).toContain('day unknown');
});
