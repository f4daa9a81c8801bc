/** On what day an event was, told by whole texts of which the article day is known. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const day = (text: string, articleDay: string): string | undefined =>
  parseText(text, articleDay).events[0]?.time?.edtf;

describe('a day in front of the dash is that of the report', () => {
  test.each([
    [
      'Osthaven (Ostland), 04.07.2025 – Ostland hat am Mittwoch die Lieferungen an Westland gestoppt.',
      '2025-07-02',
    ],
    ['Osthaven (Ostland), 04.07.2025 – Ostland hat die Lieferungen an Westland gestoppt.', '2025-07-04~'],
  ])('%s', (text, expected) => expect(day(text, '2025-07-04')).toBe(expected));
});
