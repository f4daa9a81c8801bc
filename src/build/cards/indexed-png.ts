/** A picture of few colours as PNG: a list of its colours and one byte for each pixel, half as large and made in half the time. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits for each pixel, which name a place in the palette. */
const DEPTH = 8;
const PALETTE = 3;
const MOST_COLOURS = 256;
const OPAQUE = 255;

/** `pixels` are red, green, blue and opacity, row by row. Null for a picture that has too many colours or can be seen through. */
export function indexedPng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array | null {
  const found = placesInPalette(pixels, width, height);
  if (found === null) return null;
  const colours = found.colours.map((colour) => new Uint8Array(Uint32Array.of(colour).buffer));
  if (colours.some((colour) => colour[3] !== OPAQUE)) return null;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, PALETTE], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.concat(colours.map((colour) => colour.subarray(0, 3)))),
    chunk('IDAT', deflateSync(found.rows, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of places, each row after a zero that says that it is not filtered. */
function placesInPalette(pixels: Uint8Array, width: number, height: number) {
  // Four bytes at a time have to begin at a multiple of four.
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
  const colours = new Uint32Array(buffer, byteOffset, width * height);
  const places = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== last) {
      place = places.get(colour) ?? places.size;
      if (place === MOST_COLOURS) return null;
      places.set(colour, place);
      last = colour;
    }
    rows[at + Math.floor(at / width) + 1] = place;
  }
  return { colours: [...places.keys()], rows };
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
