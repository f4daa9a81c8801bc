/**
 * Makes a pattern's letters cheap: "\p{L}" means some six hundred ranges, which V8 writes out as machine code wherever it
 * stands. The rules of times and events have hundreds of them: 40 MB of code, read anew by the processor for each rule. Of
 * the scripts German news is written in (Latin, Greek, Cyrillic) each letter stays what it is, but that rare Latin ones ("ễ", "ẞ"), where
 * small and capital letters take turns, pass for both; letters of further scripts have no case.
 */

const LAST = 0x52f;
const GREEK = 0x370;
/** Letters of all further scripts up to the end of the first plane, give or take their marks. */
const BEYOND = '\\u0530-\\u1fff\\u2c00-\\ud7ff';

/** Latin letters of Vietnamese names and others: a hundred ranges, were small ones told from capitals. */
const RARE_LATIN = '\\u1e00-\\u1eff';

/**
 * Gaps and signs between Greek and Cyrillic letters ("\u0384", "\u0482"), which no news holds, count as letters. So these are fifteen
 * ranges: what has more than sixteen V8 does not write out, it calls a function for each character, which takes five times as long.
 */
const BETWEEN = /[^\p{M}]/u;

/** What a class holds, as the inside of "[…]". */
const classes: ReadonlyMap<string, string> = new Map([
  ['L', rangesOf(/\p{L}/u, BETWEEN) + BEYOND],
  ['Lu', rangesOf(/\p{Lu}/u) + RARE_LATIN],
  ['Ll', rangesOf(/\p{Ll}/u) + RARE_LATIN],
  ['N', rangesOf(/\p{N}/u)],
]);

/** Western letters end here: of small ones and capitals they have few ranges. */
const WESTERN = 0xff;

/**
 * Small letters or capitals where they stand alone, of which there are more than sixteen ranges: first those of the West, and only
 * for what is none the many others.
 */
const apart: ReadonlyMap<string, string> = new Map([
  ['Lu', westernFirst(/\p{Lu}/u)],
  ['Ll', westernFirst(/\p{Ll}/u)],
]);

function westernFirst(letter: RegExp): string {
  const others = `[${rangesOf(letter, null, [WESTERN + 1, LAST])}${RARE_LATIN}]`;
  return `(?:[${rangesOf(letter, null, [0, WESTERN])}]|(?![${escaped(0)}-${escaped(WESTERN)}])${others})`;
}

/** `between`: what counts as one in Greek and Cyrillic. */
function rangesOf(letter: RegExp, between: RegExp | null = null, [first, last] = [0, LAST]): string {
  let ranges = '';
  let from = -1;
  for (let code = first; code <= last + 1; code += 1) {
    const sign = String.fromCharCode(code);
    const fits = code <= last && (letter.test(sign) || (code >= GREEK && between?.test(sign) === true));
    if (fits && from < 0) from = code;
    if (fits || from < 0) continue;
    ranges += `${escaped(from)}-${escaped(code - 1)}`;
    from = -1;
  }
  return ranges;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** An escape, the beginning or the end of a class. */
const SIGN = /\\p\{(?<name>\w+)\}|\\.|[[\]]/gu;

/** Holds where the pattern holds; the pattern itself where it says more than letters and digits. */
export function leanPattern(pattern: RegExp): RegExp {
  const { flags } = pattern;
  if (!flags.includes('u') || /\\P|\\p\{(?!L[ul]?\}|N\})|\\u\{/u.test(pattern.source)) return pattern;
  let inClass = false;
  const source = pattern.source.replace(SIGN, (sign: string, name: string | undefined) => {
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    const letters = name === undefined ? undefined : classes.get(name);
    if (letters === undefined) return sign;
    return inClass ? letters : (apart.get(name ?? '') ?? `[${letters}]`);
  });
  return new RegExp(source, flags.replace('u', ''));
}

/** A word's beginning, whatever it is. */
const ANY_BEGINNING = /^(?:\\p\{L\}|\[\\p\{L\}-\])\*(?![?*+])/u;
const BORDER = '(?<!\\p{L})';
const BEFORE = `${BORDER}(?:`;
const BEHIND = ')(?!\\p{L})';

/**
 * Holds where the pattern holds, not always from the same place: what stands behind any beginning of a word stands anywhere
 * in one, and is found without trying each letter before it.
 */
export function leanQuestion({ source, flags }: RegExp): RegExp {
  return leanPattern(new RegExp(anywhere(source) ?? parted(source) ?? source, flags));
}

/** "(?<!\p{L})\p{L}*(?:stopp|gericht)" holds where "(?:stopp|gericht)" does. */
function anywhere(source: string): string | null {
  const opened = source.startsWith(BORDER) ? source.slice(BORDER.length) : '';
  const bare = opened.replace(ANY_BEGINNING, '');
  return bare !== opened && /^(?:\(\?:|\[)/u.test(bare) ? bare : null;
}

/** Of a list of whole words those that begin in any way stand apart. */
function parted(source: string): string | null {
  if (!source.startsWith(BEFORE) || !source.endsWith(BEHIND)) return null;
  const entries = entriesOf(source.slice(BEFORE.length, -BEHIND.length));
  const whole = entries.filter((entry) => !ANY_BEGINNING.test(entry));
  if (entries.length === 0 || whole.length === entries.length) return null;
  const inWords = entries
    .filter((entry) => ANY_BEGINNING.test(entry))
    .map((entry) => entry.replace(ANY_BEGINNING, ''));
  const apart = `(?:${inWords.join('|')}${BEHIND}`;
  return whole.length === 0 ? apart : `${BEFORE}${whole.join('|')}${BEHIND}|${apart}`;
}

/** What a list parts by "|"; inside brackets it parts nothing. Empty where a bracket is closed that the list does not open. */
export function entriesOf(list: string): string[] {
  const entries: string[] = [];
  let from = 0;
  let depth = 0;
  for (const { 0: sign, index } of list.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/gu)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return [];
    if (sign !== '|' || depth > 0) continue;
    entries.push(list.slice(from, index));
    from = index + 1;
  }
  return [...entries, list.slice(from)];
}
