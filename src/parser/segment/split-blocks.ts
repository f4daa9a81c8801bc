/** Cuts a body into blocks of lines; what each block is for is decided in block-roles.ts. */
import type { Span } from '../../schema/span';

const TERMINAL = /[.!?…:][)"“”»«’'‘›‹]*$/u;

/** One line without white space at its ends; `gap` counts the empty lines before it. */
type Line = { readonly span: Span; readonly gap: number };

/** Spans of blocks, in order. A hard-wrapped text breaks at empty lines and short ones, any other at each line end. */
export function splitBlocks(text: string): Span[] {
  const lines = listLines(text);
  const width = wrapWidth(text, lines);
  const blocks: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const last = blocks.at(-1);
    const before = lines[i - 1];
    const goesOn =
      width !== null && line.gap === 0 && before !== undefined && fills(text, before, line, width - ROOM);
    if (last !== undefined && goesOn) last.end = line.span.end;
    else blocks.push({ ...line.span });
  });
  return blocks;
}

function listLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trim(text, start, end);
    if (span === null) gap += 1;
    else {
      lines.push({ span, gap });
      gap = 0;
    }
    start = end + 1;
  }
  return lines;
}

/** A line of a wrapped paragraph may fall this much short, a paragraph's last line rarely does not. Characters. */
const ROOM = 12;

/**
 * The width a text is wrapped at, or null when its lines are paragraphs. Wrapped lines end where the next word found no
 * place any more, mostly inside a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const followed = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next?.gap === 0 ? [{ line, next }] : [];
  });
  if (followed.length < 3) return null;
  const lengths = followed.map(({ line }) => lengthOf(line)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < 40 || width > 140) return null;
  const open = followed.filter(
    ({ line: { span } }) => !TERMINAL.test(text.slice(Math.max(span.start, span.end - 4), span.end)),
  );
  const full = followed.filter(({ line, next }) => fills(text, line, next, width - ROOM));
  return open.length > 0.6 * followed.length && full.length > 0.75 * followed.length ? width : null;
}

/** True when the next line's first word would not have fitted behind this one. */
function fills(text: string, line: Line, next: Line, width: number): boolean {
  const space = text.slice(next.span.start, next.span.start + 60).search(/\s/u);
  const word = space < 0 ? Math.min(60, lengthOf(next)) : space;
  return lengthOf(line) + 1 + word > width;
}

function lengthOf({ span }: Line): number {
  return span.end - span.start;
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return start < end ? { start, end } : null;
}
