/** Towns, states and days in front of a report's first sentence only say where and when it was written. */
import { expect, test } from 'vitest';
import { tokenize } from '../language/tokens';
import { datelineEnd } from './dateline';

const before = (text: string): string | null => {
  const end = datelineEnd(tokenize(text, { start: 0, end: text.length }));
  return end === null ? null : text.slice(0, end);
};

test.each([
  ['Osthaven – Die Regierung schweigt.', 'Osthaven '],
  [
    'Osthaven (Ostland) / Westhafen (Westland), 01.12.2005 – Die Regierung schweigt.',
    'Osthaven (Ostland) / Westhafen (Westland), 01.12.2005 ',
  ],
  ['Bad Sund am See, den 3. Mai 2014 – „Wir warten“, sagte Lindholm.', 'Bad Sund am See, den 3. Mai 2014 '],
])('%s', (text, place) => {
  expect(before(text)).toBe(place);
});

test.each([
  'Lindholm schwieg – Brandt nicht.',
  'Ostland – der größte Käufer – zahlt nicht.',
  'Am 1. Dezember kam Lindholm – Brandt blieb.',
])('%s holds none', (text) => {
  expect(before(text)).toBeNull();
});
