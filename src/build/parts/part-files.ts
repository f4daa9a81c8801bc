/** Parts of a corpus as files to write: each named by the hash of its text, so that a host may keep it for good. */
import { createHash } from 'node:crypto';

export type PartFile = { readonly file: string; readonly text: string };

const HASH_DIGITS = 16;

/** Sixteen digits of SHA-256: enough for billions of parts without two of one name. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
}

/** Takes each part as it is made, so that not all of them are held at once. */
export type TakePart = (part: PartFile) => void;

/** Makes a part and hands it over: `columns/3` and what it holds become `columns/3.<hash>.json`. */
export function putPart(
  take: TakePart,
  name: string,
  data: unknown,
): { readonly file: string; readonly hash: string } {
  const text = `${JSON.stringify(data)}\n`;
  const hash = hashOf(text);
  const file = `${name}.${hash}.json`;
  take({ file, text });
  // Without the text: whoever keeps what is returned would keep all parts.
  return { file, hash };
}

/** Cuts a list into pieces of one length; the last may be shorter. */
export function piecesOf<T>(list: readonly T[], length: number): readonly (readonly T[])[] {
  const pieces: (readonly T[])[] = [];
  for (let at = 0; at < list.length; at += length) pieces.push(list.slice(at, at + length));
  return pieces;
}
