/** What another decoder reads from the file are the very pixels that were written. */
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png';

const size = { width: 5, height: 3 };

function pixelsOf(colourAt: (place: number) => readonly number[]): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: size.width * size.height }, (_, place) => colourAt(place)).flat(),
  );
}

function decoded(png: Uint8Array): Uint8Array {
  const { width, height } = size;
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const image = `<image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${href}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg).render().pixels;
}

test('every pixel comes back', () => {
  const pixels = pixelsOf((place) => [place % 3 === 0 ? 250 : 20, (place * 40) % 256, 7, 255]);
  const png = indexedPng(pixels, size);
  expect(png && Array.from(decoded(png))).toEqual(Array.from(pixels));
  // Wherever they begin in memory.
  const shifted = Uint8Array.from([0, ...pixels]).subarray(1);
  expect(indexedPng(shifted, size)).toEqual(png);
});

test('what can be seen through, or has more than 256 colours, is left to others', () => {
  expect(
    indexedPng(
      pixelsOf(() => [1, 2, 3, 128]),
      size,
    ),
  ).toBeNull();
  const wide = { width: 257, height: 1 };
  const many = Uint8Array.from({ length: 257 * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : Math.floor(at / 4 / (at % 4 === 0 ? 1 : 2)),
  );
  expect(indexedPng(many, wide)).toBeNull();
});
