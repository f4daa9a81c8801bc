/** What another decoder reads from the file are the very pixels that were written. */
import { expect, test } from 'vitest';
import { decodedPng } from '../../testing/decoded-png';
import { indexedPng } from './indexed-png';

test('every pixel comes back', () => {
  const size = { width: 5, height: 3 };
  const palette = [
    [250, 7, 0],
    [20, 160, 255],
    [1, 2, 3],
  ];
  const places = Uint8Array.from({ length: 15 }, (_, at) => (at * 7) % 3);
  const { width, height, pixels } = decodedPng(indexedPng({ ...size, places, palette }));
  expect({ width, height }).toEqual(size);
  expect(Array.from(pixels)).toEqual(Array.from(places).flatMap((place) => [...(palette[place] ?? []), 255]));
});

test('more colours than a palette holds are a fault of ours', () => {
  const palette = Array.from({ length: 257 }, () => [0, 0, 0]);
  expect(() => indexedPng({ width: 1, height: 1, places: Uint8Array.of(0), palette })).toThrow('257');
});
