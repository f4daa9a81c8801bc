/** Where and when a report was written, in front of its first sentence: "Osthaven (Ostland), 01.12.2005 – Die Regierung …". */
import type { Token } from '../language/tokens';
import { wordSet } from '../language/word-set';

/** Two towns with their states and a date take no more tokens. */
const LONGEST = 24;
const DASHES: ReadonlySet<string> = new Set('–—-');
/** "Frankfurt am Main", "Den Haag, den 4. Mai". */
const LITTLE = wordSet('am an der de den im bei ob la le el do upon und vom uhr');

const INSIDE: ReadonlySet<string> = new Set('(),/.:');

/** Where the dash behind place and day stands; null where the sentence begins in another way. */
export function datelineEnd(tokens: readonly Token[]): number | null {
  let isInBrackets = false;
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at += 1) {
    const token = tokens[at];
    if (token?.text === '(') isInBrackets = true;
    else if (token?.text === ')') isInBrackets = false;
    if (token === undefined || token.kind === 'quote') return null;
    if (DASHES.has(token.text)) {
      const next = tokens[at + 1];
      return next?.capital === true || next?.kind === 'quote' ? token.start : null;
    }
    // "(dpa)" is whose report it is.
    if (token.kind === 'word' && !token.capital && !isInBrackets && !LITTLE.has(token.lower)) return null;
    if (token.kind === 'mark' && !INSIDE.has(token.text)) return null;
  }
  return null;
}
