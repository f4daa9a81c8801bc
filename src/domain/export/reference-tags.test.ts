/** Tags for reference managers: what they say, and that no title breaks out of a COinS. */
import { expect, test } from 'vitest';
import type { CslItem } from './citation-items';
import { coinsTitle, highwireTags } from './reference-tags';

const article: CslItem = {
  id: 'nordblatt-1',
  type: 'article-newspaper',
  title: 'Häfen & "Kais" <offen>',
  'container-title': 'Nordblatt',
  language: 'de',
  issued: { 'date-parts': [[2022, 2, 8]] },
  URL: 'https://nordblatt.example/a?x=1&y=2',
};
const page: CslItem = {
  id: 'wortlaut-ruf1',
  type: 'webpage',
  title: 'Telefonat',
  'container-title': 'Wortlaut',
  language: 'de',
};

test('the head of an article', () => {
  expect(highwireTags(article)).toEqual([
    { name: 'citation_title', content: 'Häfen & "Kais" <offen>' },
    { name: 'citation_journal_title', content: 'Nordblatt' },
    { name: 'citation_publication_date', content: '2022/02/08' },
    { name: 'citation_language', content: 'de' },
    { name: 'citation_public_url', content: 'https://nordblatt.example/a?x=1&y=2' },
  ]);
});

test('the head of an event says no day of its own', () => {
  expect(highwireTags(page).map(({ name }) => name)).toEqual([
    'citation_title',
    'citation_publisher',
    'citation_language',
  ]);
});

test('a COinS is read back as it was meant, and holds no sign of markup', () => {
  const title = coinsTitle(article);
  expect(title).not.toMatch(/["<>]/);
  expect(Object.fromEntries(new URLSearchParams(title))).toEqual({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
    'rft.genre': 'article',
    'rft.atitle': article.title,
    'rft.jtitle': 'Nordblatt',
    'rft.date': '2022-02-08',
    rft_id: article.URL,
    'rft.language': 'de',
  });
  expect(new URLSearchParams(coinsTitle(page)).get('rft.type')).toBe('webpage');
});
