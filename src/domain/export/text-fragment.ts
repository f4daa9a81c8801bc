/** Links into a page at the very words: `#:~:text=`, as the specification of text fragments writes it. */
import { wellFormed } from '../../base/well-formed';
import type { Passage } from '../../schema/event';

type Quoted = Pick<Passage, 'exact' | 'prefix' | 'suffix'>;

/** A longer passage is named by its first and last words: a browser finds those even where the page differs between. */
const LONG = 160;
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 4;
const DIRECTIVE = ':~:';

/**
 * The address with a directive that finds the passage in a page that holds `body`; the address alone where there are no
 * words. Words around it are named only where the passage's own are not unique: each further word may differ on the page.
 */
export function textFragmentUrl(url: string, passage: Quoted, body: string): string {
  const words = wordsOf(passage.exact);
  if (words.length === 0) return url;
  // A term that crosses a line break of ours would have to cross a paragraph of the page, which browsers do not allow.
  const isLong =
    words.length > 2 * EDGE_WORDS && (passage.exact.length > LONG || passage.exact.includes('\n'));
  const terms = isLong ? [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)] : [words];
  const isUnique = occurrences(body, terms[0] ?? []) < 2;
  const before = isUnique ? [] : wordsBefore(passage.prefix);
  const after = isUnique ? [] : wordsAfter(passage.suffix);
  const parts = [
    ...(before.length === 0 ? [] : [`${encode(before)}-`]),
    ...terms.map(encode),
    ...(after.length === 0 ? [] : [`-${encode(after)}`]),
  ];
  // A fragment of the page's own stays before the directive; a directive that stands there gives way.
  const [page = url] = url.split(DIRECTIVE);
  return `${page}${page.includes('#') ? '' : '#'}${DIRECTIVE}text=${parts.join(',')}`;
}

/** The words before, up to the line's beginning; the first of a cut line may be half a word. */
function wordsBefore(prefix: string): readonly string[] {
  const lines = prefix.split('\n');
  const words = wordsOf(lines.at(-1) ?? '');
  return (lines.length === 1 ? words.slice(1) : words).slice(-CONTEXT_WORDS);
}

function wordsAfter(suffix: string): readonly string[] {
  const lines = suffix.split('\n');
  const words = wordsOf(lines[0] ?? '');
  return (lines.length === 1 ? words.slice(0, -1) : words).slice(0, CONTEXT_WORDS);
}

function occurrences(body: string, words: readonly string[]): number {
  return wordsOf(body).join(' ').split(words.join(' ')).length - 1;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Comma, ampersand and hyphen have a meaning in a directive; `encodeURIComponent` leaves the hyphen alone. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(wellFormed(words.join(' '))).replaceAll('-', '%2D');
}
