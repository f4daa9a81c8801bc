/** Letters as they are printed: painted once for each size and each quarter of a pixel, then set like type. */
import { Resvg } from '@resvg/resvg-js';
import type { Letter } from './card-fonts';

/** From not covered, 0, to all covered: the painter looks at sixteen points of each pixel. */
export const MOST_SHADE = 16;
/** Browsers too set letters to the quarter of a pixel; nobody sees less. */
export const QUARTERS = 4;

/** How much of each pixel a letter covers, row by row; the first row and column as seen from where the letter begins on its line. */
export type LetterShades = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
};

/** For each size of a letter, one for each quarter. */
const known = new WeakMap<Letter, Map<number, readonly (LetterShades | null)[]>>();

/** Null where there is nothing to see. `quarter` is how many quarters of a pixel right of a whole one the letter begins. */
export function letterShades(letter: Letter, size: number, quarter: number): LetterShades | null {
  const sizes = known.get(letter) ?? new Map<number, readonly (LetterShades | null)[]>();
  const painted =
    sizes.get(size) ??
    Array.from({ length: QUARTERS }, (_, at) => paint(letter, size * letter.scale, at / QUARTERS));
  known.set(letter, sizes.set(size, painted));
  return painted[quarter] ?? null;
}

function paint({ path, box }: Letter, zoom: number, right: number): LetterShades | null {
  const left = Math.floor(box.minX * zoom + right);
  const top = Math.floor(-box.maxY * zoom);
  const width = Math.ceil(box.maxX * zoom + right) - left;
  const height = Math.ceil(-box.minY * zoom) - top;
  if (path === '' || width === 0 || height === 0) return null;
  const shape = `<path transform="translate(${right - left} ${-top}) scale(${zoom} ${-zoom})" d="${path}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shape}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const shades = Uint8Array.from({ length: width * height }, (_, at) =>
    Math.round(((pixels[at * 4 + 3] ?? 0) / 255) * MOST_SHADE),
  );
  return { left, top, width, height, shades };
}
