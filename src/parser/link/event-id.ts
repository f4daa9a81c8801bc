/** Opaque event ids: minted from what makes an event itself, kept afterwards by the ledger. Pure and order-free. */
import { eventIdSchema, type EventId } from '../../schema/ids';

/** No vowels, so that no id spells a word; no l, o, 0, 1. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxyz';
const LENGTH = 7;
const MASK = (1n << 64n) - 1n;

/** An id for a fingerprint text; `attempt` counts up when the id is taken by something else. */
export function mintEventId(fingerprint: string, attempt = 0): EventId {
  let rest = fnv1a(`${fingerprint}#${attempt}`);
  let id = '';
  for (let i = 0; i < LENGTH; i += 1) {
    id += ALPHABET.charAt(Number(rest % BigInt(ALPHABET.length)));
    rest /= BigInt(ALPHABET.length);
  }
  return eventIdSchema.parse(id);
}

/** 64-bit FNV-1a over UTF-16 code units, finished with a mix so that near texts give far ids. */
function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i += 1)
    hash = ((hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n) & MASK;
  hash ^= hash >> 33n;
  hash = (hash * 0xff51afd7ed558ccdn) & MASK;
  return hash ^ (hash >> 29n);
}
