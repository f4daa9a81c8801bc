/** What a line of the list says. */
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { buildCorpusIndex } from '../../domain/corpus-index';
import { searchEvents } from '../../domain/search/search';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { formsToName, outletNames, foundWords } from './listed-event';

const index = buildCorpusIndex(harbourCorpus());
const event = (id: string) => {
  const found = index.events.get(id);
  assert(found !== undefined, `the sample holds ${id}`);
  return found;
};

test('the form nearest to the speaker is named, hearsay beside it', () => {
  expect(formsToName(index.facetsOfEvent.get('ruf1')?.form ?? [])).toEqual(['direct', 'hearsay']);
});

test('each outlet is named once', () => {
  expect(outletNames(index, event('ruf1'))).toEqual(['Nordblatt', 'Küstenbote']);
});

test('what is found is a slice of the passage around the first hit', () => {
  const search = searchEvents(index, 'ehrlich');
  assert(search !== null, 'a word was asked for');
  const found = foundWords(event('ruf1'), search);
  expect(found?.pieces.map((piece) => piece.text).join('')).toBe(
    '„Das Gespräch war ehrlich und nützlich“, sagte sie in Nordhafen.',
  );
  expect(found?.pieces.filter((piece) => piece.marks.includes('search')).map((piece) => piece.text)).toEqual([
    'ehrlich',
  ]);
});

test('a long passage is cut between words, and says so', () => {
  const search = searchEvents(index, 'telefoniert');
  assert(search !== null, 'a word was asked for');
  const found = foundWords(event('ruf1'), search);
  expect(found?.cutBefore).toBe(true);
  const text = found?.pieces.map((piece) => piece.text).join('') ?? '';
  expect(text).toMatch(/telefoniert\.$/);
  expect(` ${event('ruf1').accounts[0]?.passages[0]?.exact ?? ''}`).toContain(` ${text}`);
});

test('a name that only the register knows brings no words', () => {
  const search = searchEvents(index, 'Eastland');
  assert(search !== null, 'a word was asked for');
  expect(foundWords(event('ruf1'), search)).toBeNull();
});
