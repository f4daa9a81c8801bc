/** Fetches a part of a large corpus and holds it against the hash in its name: another part in its place would tell a false story. */
import { CorpusError, fetchText, type FetchOptions } from './fetch-text';

const HASH_IN_NAME = /\.(?<hash>[0-9a-f]{16})\.json$/u;

export async function fetchPart(address: string, options: FetchOptions): Promise<string> {
  const text = await fetchText(address, options);
  if (await isItself(address, text)) return text;
  // Perhaps only a copy kept on the way is broken.
  const again = await fetchText(address, { ...options, cache: 'reload' });
  if (await isItself(address, again)) return again;
  throw new CorpusError({ code: 'schema', path: address, detail: 'It is not what its name says.' });
}

async function isItself(address: string, text: string): Promise<boolean> {
  const expected = HASH_IN_NAME.exec(address)?.groups?.['hash'];
  // Browsers give no digest to pages that came unencrypted: there the form of a part has to do.
  if (expected === undefined || !('subtle' in crypto)) return true;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').startsWith(expected);
}
