/** Day of capture and archive: what fits is read, anything else is nobody's trouble. */
import { expect, test } from 'vitest';
import { readSources } from './sources-query';

test('by article id', () => {
  const source = { capturedOn: '2022-02-20', archiveUrl: 'https://archiv.example/1' };
  const text = JSON.stringify({
    format: 'wortlaut-sources',
    version: 1,
    articles: { 'nordblatt-1': source },
  });
  expect(readSources(text).get('nordblatt-1')).toEqual(source);
});

test.each([
  '<!doctype html>',
  '{}',
  '{"format":"wortlaut-sources","version":2,"articles":{}}',
  '{"format":"wortlaut-sources","version":1,"articles":{"a":{"capturedOn":null,"archiveUrl":"javascript:alert(1)"}}}',
])('%s says nothing', (text) => {
  expect(readSources(text).size).toBe(0);
});
