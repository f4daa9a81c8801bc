/** Words offered: nouns used more here than elsewhere, no names, nothing counted twice. */
import { expect, test } from 'vitest';
import { sampleCorpus } from '../../testing/sample-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { wordsOffered } from './term-words-offered';

const HERE = [
  'Man sprach vom Lagerhaus, von Lindholm und vom Hafen.',
  'Lagerhaus und Wetter: Wieder ging es um Lindholm, um das Lagerhaus und um den Hafen.',
];
const THERE = 'Es ging um den Hafen, nur um den Hafen, immer um den Hafen.';

const index = buildCorpusIndex(
  sampleCorpus({
    actors: [{ id: 'lindholm', name: 'Lindholm' }],
    articles: [
      { id: 'hier', body: HERE.join(' ') },
      { id: 'dort', body: THERE },
    ],
    events: [
      { id: 'ruf1', kind: 'call', title: 'Telefonat', accounts: [{ article: 'hier', passages: HERE }] },
      { id: 'ruf2', kind: 'call', title: 'Noch eins', accounts: [{ article: 'hier', passages: HERE }] },
      { id: 'ruf3', kind: 'call', title: 'Anderes', accounts: [{ article: 'dort', passages: [THERE] }] },
    ],
  }),
);
const offered = (...ids: readonly string[]) =>
  wordsOffered(
    index,
    ids.flatMap((id) => index.events.get(id)?.accounts ?? []),
  ).map(({ word, count }) => [word, count]);

test('what is said more here than elsewhere goes first; names and words said once are left out', () => {
  expect(offered('ruf1')).toEqual([
    ['Lagerhaus', 2],
    ['Hafen', 2],
  ]);
});

test('a passage that tells two events counts once', () => {
  expect(offered('ruf1', 'ruf2')).toEqual(offered('ruf1'));
});

test('a word that opens a sentence may be anything', () => {
  expect(offered('ruf3')).toEqual([['Hafen', 3]]);
});
