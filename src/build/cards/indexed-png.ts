/** A picture of few colours as PNG: a list of its colours and one byte for each pixel. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits for each pixel, which name a place in the palette. */
const DEPTH = 8;
const PALETTE = 3;
const MOST_COLOURS = 256;

export type IndexedPicture = {
  readonly width: number;
  readonly height: number;
  /** Row by row, for each pixel the place of its colour in the palette. */
  readonly places: Uint8Array;
  /** Red, green and blue of each colour, up to 256. */
  readonly palette: readonly (readonly number[])[];
};

export function indexedPng({ width, height, places, palette }: IndexedPicture): Uint8Array {
  if (palette.length > MOST_COLOURS) throw new Error(`${palette.length} colours; a palette has room for 256`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, PALETTE], 8);
  // Each row after a zero that says that it is not filtered.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
