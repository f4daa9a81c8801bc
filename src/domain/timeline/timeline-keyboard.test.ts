/** Arrow keys reach every event, and never jump past one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItems, itemsFrom } from '../../testing/timeline-events';
import { isWalkKey, walk, type WalkKey } from './timeline-keyboard';

const all = { start: -Infinity, end: Infinity };
const items = itemsFrom([
  { id: 'ruf1', time: '2022-02-12' },
  { id: 'zus1', kind: 'pledge', time: '2022-02-13' },
  { id: 'ruf2', time: '2022-02-14' },
  { id: 'ulti', kind: 'ultimatum', time: '2022-02-20' },
  { id: 'ruf3', time: '2022-03-01' },
]);
const at = (id: string) => items.find((item) => item.id === id)?.id ?? null;

test.each<[string, WalkKey, string | null]>([
  ['ruf1', 'ArrowRight', 'ruf2'],
  ['ruf2', 'ArrowLeft', 'ruf1'],
  ['ruf1', 'ArrowLeft', null],
  ['ruf1', 'PageDown', 'zus1'],
  ['ruf2', 'PageUp', 'zus1'],
  ['ruf2', 'ArrowDown', 'zus1'],
  ['zus1', 'ArrowUp', 'ruf1'],
  ['zus1', 'ArrowDown', 'ulti'],
  ['ulti', 'ArrowDown', null],
  ['ulti', 'ArrowUp', 'zus1'],
  ['ruf2', 'Home', 'ruf1'],
  ['ruf2', 'End', 'ruf3'],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(walk(items, at(from), key, all)).toBe(to);
});

test('without a place to start from, the first event in sight is reached, else the first of all', () => {
  const [, , third] = items;
  if (third === undefined) throw new Error('there are five');
  expect(walk(items, null, 'ArrowRight', { start: third.start, end: third.start + 1 })).toBe('ruf2');
  expect(walk(items, null, 'ArrowRight', { start: 0, end: 1 })).toBe('ruf1');
  expect(walk([], null, 'ArrowRight', all)).toBeNull();
});

test('PageDown visits every event once, in time order', () => {
  fc.assert(
    fc.property(anyItems, (many) => {
      const visited = [];
      let here = walk(many, null, 'PageDown', all);
      while (here !== null) {
        visited.push(here);
        here = walk(many, here, 'PageDown', all);
      }
      expect(visited).toEqual(many.map(({ id }) => id));
    }),
  );
});

test('going right and left again leads back', () => {
  fc.assert(
    fc.property(anyItems, fc.nat(), (many, seed) => {
      const start = many[seed % many.length]?.id ?? null;
      const right = walk(many, start, 'ArrowRight', all);
      fc.pre(right !== null);
      expect(walk(many, right, 'ArrowLeft', all)).toBe(start);
    }),
  );
});

test('only keys that walk are taken', () => {
  expect(isWalkKey('ArrowLeft')).toBe(true);
  expect(isWalkKey('a')).toBe(false);
});
