/** Lists of words that many rules share: what a word answers is asked once for each distinct word, not anew for each rule. */
import { oncePerWord } from '../language/once-per-word';
import { tokenize, type Token } from '../language/tokens';
import { entriesOf, leanPattern } from '../language/lean-pattern';

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
  const shared = {
    stand: standing(entries.filter((entry) => WORD.test(entry))),
    phrases: entries.filter((entry) => !WORD.test(entry)),
  };
  made.set(list, shared);
  return shared;
}

/** Holds where one of the entries stands between borders of words. */
export function wholeWords(entries: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${entries.join('|')})(?!\\p{L})`, 'u');
}

/** Letters and nothing else: what it finds in a text it finds in one of the text's tokens, which part no letters. */
const WORD = /^(?:\p{L}|\\p\{L[ul]?\}|\[(?:\p{L}|\\p\{L[ul]?\})+\]|[()|?*+:!<=]|\{\d,?\})+$/u;

let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/** Cut once for all rules that ask the same text one after the other. */
function tokensOf(text: string): readonly Token[] {
  if (last.text !== text) last = { text, tokens: tokenize(text, { start: 0, end: text.length }) };
  return last.tokens;
}

function standing(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const pattern = leanPattern(wholeWords(words));
  const isOne = oncePerWord(({ text }) => pattern.test(text));
  return (text) => tokensOf(text).some((token) => token.kind === 'word' && isOne(token));
}
