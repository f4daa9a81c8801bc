/** Names in running text. */
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import type { Actor } from '../../schema/registers';
import { sampleCorpus } from '../../testing/sample-corpus';
import { findNames } from './actor-names';

function actorNamed(name: string, ...also: string[]): Actor {
  const [actor] = sampleCorpus({ actors: [{ id: 'x', name, also }] }).actors;
  assert(actor !== undefined, 'one actor');
  return actor;
}

const tarasenko = actorNamed('Oleh Tarasenko', 'Tarasenko', 'Tarassenko');

test.each([
  ['Tarasenko kam.', ['Tarasenko']],
  ['Oleh Tarasenko und Tarassenko', ['Oleh Tarasenko', 'Tarassenko']],
  ['Oleh\nTarasenkos Brief', ['Oleh\nTarasenko']],
  ['Tarasenkos Brief', ['Tarasenko']],
  ['der Tarasenko-Brief', ['Tarasenko']],
  ['die Tarasenkowa, der Obertarasenko', []],
  ['tarasenko', []],
])('%s', (text, names) => {
  const found = findNames(tarasenko, text);
  expect(found.map(({ name }) => name)).toEqual(names);
  for (const { name, span } of found) expect(text.slice(span.start, span.end).startsWith(name)).toBe(true);
});

test('a genitive s is part of the place, not of the name; names with signs are taken as they stand', () => {
  expect(findNames(tarasenko, 'Tarasenkos')).toEqual([{ name: 'Tarasenko', span: { start: 0, end: 10 } }]);
  expect(findNames(actorNamed('A.B. (Bund)'), 'AxB. (Bund) und A.B. (Bund)')).toHaveLength(1);
});

test('the longest name wins where one begins like another', () => {
  const bund = actorNamed('Südbund', 'Südbund West');
  expect(findNames(bund, 'Der Südbund West tagt.').map(({ name }) => name)).toEqual(['Südbund West']);
});
