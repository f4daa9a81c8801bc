/** Lines of offsets, and a diagnostic in one line for a terminal. */
import { expect, test } from 'vitest';
import { articleIdSchema } from '../schema/ids';
import { formatDiagnostic, lineOf } from './diagnostics';
import { newDraft } from './new-draft';

test('lines count from 1; an offset at a line end belongs to the line it ends', () => {
  const text = 'eins\nzwei\n\nvier';
  expect([0, 3, 4, 5, 9, 10, 11, 99].map((offset) => lineOf(text, offset))).toEqual([1, 1, 1, 2, 2, 3, 4, 4]);
});

test('one line for the terminal, with and without a place in the file', () => {
  const one = {
    code: 'seed/empty',
    severity: 'error',
    file: 'a.txt',
    message: 'No text.',
    hint: 'Fill it.',
  } as const;
  expect(formatDiagnostic({ ...one, line: 7 })).toBe('error seed/empty a.txt:7: No text. Fill it.');
  expect(formatDiagnostic({ ...one, line: null, hint: '' })).toBe('error seed/empty a.txt: No text.');
});

test('HTML is blanked at its length, counted, and said with the line of the first tag', () => {
  const body = 'Lindholm\nsprach <b class="x">laut</b>&nbsp;und klar. 3 < 4 & 5 > 2.';
  const draft = newDraft({ id: articleIdSchema.parse('a'), file: 'a.txt', title: null, body }, null);
  expect(draft.text).toHaveLength(body.length);
  expect(draft.text.replace(/ +/g, ' ')).toBe('Lindholm\nsprach laut und klar. 3 < 4 & 5 > 2.');
  expect(draft.diagnostics).toMatchObject([{ code: 'seed/html', line: 2, file: 'a.txt' }]);
  expect(draft.diagnostics[0]?.message).toContain('3 tags or entities');
});

test('plain text is left alone', () => {
  const draft = newDraft(
    { id: articleIdSchema.parse('a'), file: 'a.txt', title: null, body: 'A < B & C > D.' },
    '2025-07-04',
  );
  expect(draft).toMatchObject({ text: 'A < B & C > D.', diagnostics: [], day: '2025-07-04' });
});
