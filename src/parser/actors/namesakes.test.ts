/** Whom a surname or the short name of a body means where several could be meant: invented register. */
import { expect, test } from 'vitest';
import { actorEntrySchema } from '../../schema/register-source';
import { articleIdSchema } from '../../schema/ids';
import { inventedRegisters } from '../../testing/invented-registers';
import { newDraft } from '../new-draft';
import { makeParser } from '../stages';

const congress = actorEntrySchema.parse({
  id: 'probe-kongress',
  kind: 'body',
  prefLabel: { de: 'US-Kongress', en: 'Congress' },
  shortLabel: { de: 'Kongress', en: 'Congress' },
  gender: 'm',
});
const namesake = actorEntrySchema.parse({
  id: 'arne-okker',
  kind: 'person',
  prefLabel: 'Arne Okker',
  shortLabel: 'A. Okker',
  family: ['Okker'],
  given: ['Arne'],
  gender: 'm',
  actsFor: 'ostland',
});
const familyFirst = actorEntrySchema.parse({
  id: 'probe-li',
  kind: 'person',
  prefLabel: 'Li Ostlang',
  shortLabel: 'Li',
  family: ['Li'],
  given: [],
  gender: 'm',
  actsFor: 'ostland',
});
const parse = makeParser({
  ...inventedRegisters,
  actors: [...inventedRegisters.actors, congress, namesake, familyFirst],
});
const actors = (body: string): string[] =>
  parse(
    newDraft({ id: articleIdSchema.parse('probe'), file: 'probe.txt', title: null, body }, '2015-07-04'),
  ).mentions.map(({ actor }) => actor);

test('of two with one surname whoever acts for the state before it', () => {
  expect(actors('Der ostländische Minister Okker schwieg.')).toEqual(['arne-okker']);
  expect(actors('Der westländische Minister Okker schwieg.')).toEqual(['jens-okker']);
});

test('a body is called in short once the article has named it', () => {
  expect(actors('Der US-Kongress stimmte ab. Der Kongress ging heim.')).toEqual([
    'probe-kongress',
    'probe-kongress',
  ]);
  expect(actors('Der Kongress ging heim.')).toEqual([]);
  expect(actors('Der US-Kongress stimmte ab. Ein Kongress von Ärzten tagte.')).toEqual(['probe-kongress']);
});

test('a family name that stands first is only part of another name', () => {
  expect(actors('Der ostländische Minister Li schwieg.')).toEqual(['probe-li']);
  expect(actors('Der ostländische Minister Li Wen schwieg.')).toEqual(['li-wen']);
});
