/** Cuts a stretch of text into sentences. One pass, no backtracking; a sentence keeps its closing quotation mark. */
import type { Span } from '../../schema/span';
import { abbreviations, afterOrdinal, beforeOrdinal, endsSentences, starter } from './sentences-lexicon';

const CLOSERS = new Set('"“”»«’\'‘›‹)]'.split(''));
const OPENERS = /^["“„»«‚‘'›‹(\[–—-]*/u;
const WORD_BEFORE = /[\p{L}\p{N}.]+$/u;
// Made once: tsx turns an expression with \p into one that is made anew at each call.
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const INITIAL = /^\p{Lu}$/u;
const CAPITALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const LETTERS = /^(?:\p{L}\.)+\p{L}$/u;
const LOOKBACK = 24;

/** Spans of the sentences inside `within`, in order, without white space at their ends. */
export function splitSentences(text: string, within: Span): Span[] {
  const out: Span[] = [];
  let start = skipSpace(text, within.start, within.end);
  for (let at = start; at < within.end; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue;
    const end = closeSentence(text, at, within);
    if (end === null) continue;
    cutInto(out, text, { start, end });
    start = skipSpace(text, end, within.end);
    at = start - 1;
  }
  let end = within.end;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  if (end > start) cutInto(out, text, { start, end });
  return out;
}

function cutInto(out: Span[], text: string, sentence: Span): void {
  for (const part of cutRunIn(text, sentence)) {
    if (part.end - part.start <= LONGEST) out.push(part);
    else out.push(...cutEndless(text, part));
  }
}

/** One of ".!?…"; by its code, since every character of a text is asked. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** No sentence is longer; keeps work linear for later stages that look at a whole sentence again and again. Code units. */
const LONGEST = 4_000;

/** A text without full stops is cut at white space; a word stays whole, however long. */
function cutEndless(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = from + LONGEST; at < end; at += 1) {
    if (!isSpace(text.charAt(at))) continue;
    parts.push({ start: from, end: at });
    from = skipSpace(text, at, end);
    at = from + LONGEST - 1;
  }
  return [...parts, { start: from, end }];
}

/** The end of the sentence that the mark at `at` closes, or null when it closes none. */
function closeSentence(text: string, at: number, within: Span): number | null {
  let end = at + 1;
  while (end < within.end && isStop(text.charCodeAt(end))) end += 1;
  let quoted = false;
  while (end < within.end && CLOSERS.has(text.charAt(end))) {
    quoted = true;
    end += 1;
  }
  if (end >= within.end) return within.end;
  if (!isSpace(text.charAt(end))) return null;
  const signed = SIGNED.exec(text.slice(end, end + 48));
  if (signed !== null) return end + signed[0].length;
  const next = skipSpace(text, end, within.end);
  if (next >= within.end) return end;
  const ahead = text
    .slice(next, next + 40)
    .replace(OPENERS, '')
    .trimStart();
  if (startsLower(ahead) || GOES_ON_AFTER.test(ahead)) return null;
  if (text.charAt(at) === '.' && !quoted && isInnerStop(text, at, ahead)) return null;
  // »„Kommt!“ Linda ging« ends, »„Kommt!“, rief« and »„Kommt!“ rief« do not; the latter is caught by the small letter.
  return end;
}

/** "zugesagt. (apa/red) Kritik aus …": who wrote it belongs to the sentence before. */
const SIGNED =
  /^ ?\((?:\p{Ll}{2,5}|APA|AFP|SDA|TASS)(?:[/, ]{1,2}[\p{L}.-]{2,12}){0,3}\)(?=\s+["„»«]?\p{Lu})/u;

/** A subhead that ran into the sentence below it is cut off: "Kritik aus Westland Die Ministerin sprach …". */
function cutRunIn(text: string, { start, end }: Span): Span[] {
  if (end - start < SHORTEST_BELOW) return [{ start, end }];
  const head = text.slice(start, Math.min(end, start + LONGEST_SUBHEAD));
  const found = OPENS_BELOW.test(head) ? RUN_IN.exec(head) : null;
  if (found === null) return [{ start, end }];
  const below = start + found.index + found[0].length - (found.groups?.['opens'] ?? '').length;
  const above = text.slice(start, below);
  if (end - below < SHORTEST_BELOW || /["„“”»«(:]/u.test(above)) return [{ start, end }];
  return [
    { start, end: below - (above.length - above.trimEnd().length) },
    { start: below, end },
  ];
}

/** Asked first: most sentences hold none. */
const OPENS_BELOW = / (?:Der|Die|Das|Eine?|Er) /;
const LONGEST_SUBHEAD = 90;
const SHORTEST_BELOW = 24;
/** Only the first word of a sentence is an article with a capital; names and titles have one, too. */
const RUN_IN =
  /(?<!\S)(?!(?:Film|Buch|Roman|Serie|Song|Lied|Stück|Oper|Zeitung|Blatt|Magazin|Partei|Band|Titel|Show|Sendung|Gruppe|Wochenzeitung|Tageszeitung|Zeitschrift) )(?:\p{Lu}[\p{L}-]+|\d{1,4}|\p{Ll}+(?:en|t|ig|lich|isch|los|bar|nicht|zurück|weiter)) (?<opens>(?:Der|Die|Das|Ein|Eine|Er) (?!(?:Linken?|Grünen?|Zeit|Welt|Presse|Spiegel|Standard|Mitte|Freien|Republikaner|Krone|Partei|PARTEI|Heimat|Rechte|Stern)(?!\p{L}))\p{L}+)/u;

/** "u. a", "i. d. R": letters with stops and spaces between them. */
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.[ \u00a0\u202f]?)+\p{L}{1,3}$/u;

function isSpaced(before: string): boolean {
  const spaced = (SPACED.exec(before)?.[0] ?? '').replace(/[ \u00a0\u202f]/gu, '').toLowerCase();
  return abbreviations.has(spaced);
}

const GOES_ON_AFTER = /^[,;:)]/;
const DAY = /^\d{1,2}$/;
const DAY_MONTH = /^\d{1,2}\.\d{1,2}$/;
const ROMAN = /^[IVX]+$/;

/** True when the full stop belongs to an abbreviation, an initial or an ordinal number. */
function isInnerStop(text: string, at: number, ahead: string): boolean {
  const before = text.slice(Math.max(0, at - LOOKBACK), at);
  const word = WORD_BEFORE.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '';
  if (word === '') return false;
  if (DAY.test(word)) return isOrdinal(before.slice(0, -word.length), ahead);
  if (DAY_MONTH.test(word)) return /^\d/.test(ahead);
  if (ROMAN.test(word)) return LETTER.test(ahead) && word.length > 1 && !starter.test(ahead);
  if (before.includes('.') && isSpaced(before)) return true;
  const last = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
  if (word.length <= 2 && INITIAL.test(word))
    return /^\d/.test(ahead) ? abbreviations.has(last) : CAPITAL.test(ahead) && !starter.test(ahead);
  const isParted = word.includes('.');
  if (endsSentences.has(last) || (isParted && CAPITALS.test(word))) return !starter.test(ahead);
  return abbreviations.has(last) || (isParted && LETTERS.test(word));
}

/** "im 14. Treffen", "12. Oktober", "14.–16. Juli"; but not "Er kam am 14. Danach …". */
function isOrdinal(before: string, ahead: string): boolean {
  if (afterOrdinal.test(ahead) || /^\d/.test(ahead)) return true;
  return beforeOrdinal.test(before) && CAPITAL.test(ahead) && !starter.test(ahead);
}

function startsLower(text: string): boolean {
  return SMALL.test(text);
}

function isSpace(char: string): boolean {
  return (
    char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\u00a0' || char === '\u202f'
  );
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charAt(at))) at += 1;
  return at;
}
