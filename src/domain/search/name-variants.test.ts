/** Names that find each other, and names that must not. */
import { expect, test } from 'vitest';
import { sampleCorpus } from '../../testing/sample-corpus';
import { labelsOfActor, nameVariants } from './name-variants';

const { actors } = sampleCorpus({
  actors: [
    { id: 'tarasenko', name: 'Olexander Tarasenko', en: 'Alexander Tarasenko', also: ['Tarassenko'] },
    { id: 'holm', name: 'Alexander Holm' },
    { id: 'ostland', name: 'Ostland', en: 'Eastland', kind: 'state', also: ['Republik Ostland'] },
  ],
});
const variants = nameVariants(actors);
const variantsOf = (name: string): string[] => [...(variants.get(name) ?? [])];

test('family names of one person find each other', () => {
  expect(variantsOf('tarasenko')).toEqual(['tarassenko']);
  expect(variantsOf('tarassenko')).toEqual(['tarasenko']);
});

test('a first name finds its other spelling, not the person', () => {
  expect(variantsOf('olexander')).toEqual(['alexander']);
  expect(variantsOf('alexander')).toEqual(['olexander']);
});

test('a state is found by its name in either language, not by "Republik"', () => {
  expect(variantsOf('ostland')).toEqual(['eastland']);
  expect(variantsOf('republik')).toEqual([]);
});

test('labels come once each', () => {
  const [, holm] = actors;
  expect(holm && labelsOfActor(holm)).toEqual(['Alexander Holm']);
});
