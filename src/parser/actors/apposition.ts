/** Where the name begins that stands behind a title and a comma. */
import type { Token } from '../language/tokens';

/** How many words a title may have between its office and the comma: "im Amt für Häfen und Küsten". */
const TITLE_WORDS = 8;

/** Behind "Staatsministerin im Hafenamt," or "Vermittler," the place where the name begins; null without such a comma. */
export function appositionAt(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.text === ',') return from + 1;
  // "der Chef der Südpartei (SP), Arvo Okker,"
  if (tokens[from]?.text === '(') {
    const close = tokens.findIndex(({ text }, at) => at > from && at < from + TITLE_WORDS && text === ')');
    return close > 0 && tokens[close + 1]?.text === ',' ? close + 2 : null;
  }
  if (!/^(?:der|des|von|vom|für|im|in|beim?|zur?m?)$/u.test(tokens[from]?.lower ?? '')) return null;
  for (let at = from + 1; at < from + TITLE_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.text === ',') return at + 1;
    if (token?.kind !== 'word') return null;
    const noun = token.capital || /^(?:und|für|der|des|die|das|den|dem|von|\p{Ll}+en)$/u.test(token.lower);
    if (!noun || (!token.capital && token.readings.some((reading) => reading.kind === 'finite'))) return null;
  }
  return null;
}
