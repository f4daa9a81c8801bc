/** What is offered instead of a dead end. */
import { expect, test } from 'vitest';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { nearestActor, nearestArticle, nearestEvent, nearestTopic } from './nearest-thing';

const index = buildCorpusIndex(harbourCorpus());

test.each([
  ['a lost id with its words', 'zzzz', 'telefonat-lindholm-tarasenko', 'ruf1'],
  ['a lost id with words of a former title', 'zzzz', 'ultimatum-haefen', 'ulti1'],
  ['a slip in the id', 'ruf2', null, 'ruf1'],
  ['a slip in the id goes before nothing in the words', 'ulti2', 'mondfahrt', 'ulti1'],
  ['nothing near', '9999', 'mondfahrt', undefined],
  ['one small word in common is not near', 'zzzz', 'an-bord-der-mondfahrt-gegangen', undefined],
])('event: %s', (_, id, slug, expected) => {
  expect(nearestEvent(index, id, slug)?.id).toBe(expected);
});

test.each([
  ['tarassenko', 'tarasenko'],
  ['oleh-tarasenco', 'tarasenko'],
  ['Lindhelm', 'lindholm'],
  ['eastland', 'ostland'],
  ['sudbund', 'suedbund'],
  ['niemand', undefined],
])('actor: %s', (id, expected) => {
  expect(nearestActor(index, id)?.id).toBe(expected);
});

test.each([
  ['nordblatt-2', 'nordblatt-1'],
  ['streit-um-die-haefen', 'kuestenbote-1'],
  ['mondfahrt', undefined],
])('article: %s', (id, expected) => {
  expect(nearestArticle(index, id)?.id).toBe(expected);
});

test.each([
  ['hafen', 'haefen'],
  ['harbours', 'haefen'],
  ['grain-deliveries', 'getreide'],
  ['handle', 'handel'],
  ['mondfahrt', undefined],
])('topic: %s', (id, expected) => {
  expect(nearestTopic(index, id)?.id).toBe(expected);
});
