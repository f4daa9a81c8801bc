/** Lists of words that many rules share: what a word answers is asked once for each distinct word, not anew for each rule. */
import { leanPattern } from './lean-pattern';

type SharedWords = {
  /** Whether one of the list's words stands in a text. */
  readonly stand: (text: string) => boolean;
  /** Its entries of several words, which no word answers by itself. */
  readonly phrases: readonly string[];
};

const made = new Map<string, SharedWords>();

/** A list joined by "|", as `wordsOf` takes it; the same one is made once. */
export function sharedWords(list: string): SharedWords {
  const known = made.get(list);
  if (known !== undefined) return known;
  const entries = entriesOf(list);
  const words = entries.filter((entry) => !MAY_MEET_A_BLANK.test(entry));
  const shared = {
    stand: words.length === 0 ? () => false : oncePerPiece(wholeWords(words)),
    phrases: entries.filter((entry) => MAY_MEET_A_BLANK.test(entry)),
  };
  made.set(list, shared);
  return shared;
}

/** Holds where one of the entries stands between borders of words. */
export function wholeWords(entries: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${entries.join('|')})(?!\\p{L})`, 'u');
}

/** What matches a blank or the border of a text, or may; all other entries find in a text what they find in its pieces. */
const MAY_MEET_A_BLANK = / |\\(?!p\{L)|[.^$]/u;

/** "|" inside brackets parts no entries. */
function entriesOf(list: string): string[] {
  const entries: string[] = [];
  let from = 0;
  let depth = 0;
  for (const { 0: sign, index } of list.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/gu)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== '|' || depth > 0) continue;
    entries.push(list.slice(from, index));
    from = index + 1;
  }
  return [...entries, list.slice(from)];
}

/** Distinct pieces remembered; the frequent ones are met first. */
const REMEMBERED = 1 << 16;
const numbers = new Map<string, number>();

/** A piece of text between blanks, marks and all; its number is -1 where it is not remembered. */
type Piece = { readonly text: string; readonly number: number };

let last: { readonly text: string; readonly pieces: readonly Piece[] } = { text: '', pieces: [] };

/** Cut once for all rules that ask the same text one after the other. */
function piecesOf(text: string): readonly Piece[] {
  if (last.text !== text) last = { text, pieces: text.split(' ').map((piece) => pieceOf(piece)) };
  return last.pieces;
}

function pieceOf(text: string): Piece {
  const known = numbers.get(text);
  if (known !== undefined) return { text, number: known };
  const number = numbers.size < REMEMBERED ? numbers.size : -1;
  // A copy, since a slice would keep the whole article alive.
  if (number >= 0) numbers.set(` ${text}`.slice(1), number);
  return { text, number };
}

/** By a piece's number: 0 where nobody has asked. */
const [NO, YES] = [1, 2];

function oncePerPiece(pattern: RegExp): (text: string) => boolean {
  const lean = leanPattern(pattern);
  const answers = new Uint8Array(REMEMBERED);
  return (text) => {
    for (const piece of piecesOf(text)) {
      let answer = answers[piece.number] ?? 0;
      if (answer === 0) {
        answer = lean.test(piece.text) ? YES : NO;
        if (piece.number >= 0) answers[piece.number] = answer;
      }
      if (answer === YES) return true;
    }
    return false;
  };
}
