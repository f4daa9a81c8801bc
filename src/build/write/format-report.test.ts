/** The report counts events by kind and article and lists what no event covers. */
import { expect, test } from 'vitest';
import { linkCorpus } from '../../parser/link/link-corpus';
import { parseSample } from '../../testing/corpus-from-texts';
import { inventedRegisters } from '../../testing/invented-registers';
import { formatReport } from './format-report';

const CALL =
  'Präsidentin Karin Lindholm hat am Freitag mit dem westländischen Außenminister Jens Okker telefoniert.';
const parsed = [
  { id: 'eins', text: `${CALL} Am Kai roch es nach Teer.` },
  { id: 'zwei', text: CALL },
].map(parseSample);
const articles = parsed.map(({ article }) => article);
const corpus = linkCorpus(parsed, inventedRegisters);

test('events per kind and article, sentences no event covers, diagnostics by code', () => {
  const report = formatReport(corpus, articles, [
    {
      code: 'seed/html',
      severity: 'error',
      file: 'a.txt',
      line: 3,
      message: 'HTML.',
      hint: 'Save plain text.',
    },
    {
      code: 'seed/html',
      severity: 'error',
      file: 'b.txt',
      line: null,
      message: 'HTML.',
      hint: 'Save plain text.',
    },
  ]);
  expect(report).toContain('2 articles, 1 events, 2 accounts');
  expect(report).toMatch(/^eins\.txt +1( +·){8}$/mu);
  const place = `${CALL.length + 1}-${CALL.length + 26}`;
  expect(report).toContain(`eins.txt: 1 sentences no event covers\n  ${place} Am Kai roch es nach Teer.`);
  expect(report).not.toContain('zwei.txt:');
  expect(report).toContain(
    'seed/html (2)\n  error seed/html a.txt:3: HTML. Save plain text.\n  error seed/html b.txt: HTML.',
  );
});

test('nothing wrong is said as well', () => {
  expect(formatReport(corpus, articles, [])).toMatch(/no diagnostics\n$/u);
});
