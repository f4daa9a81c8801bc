/** Cuts a body into blocks of lines; what each block is for is decided in block-roles.ts. */
import type { Span } from '../../schema/span';

const TERMINAL = /[.!?…:][)"“”»«’'‘›‹]*$/u;

/** One line without white space at its ends; `gap` counts the empty lines before it. */
type Line = { readonly span: Span; readonly gap: number };

/** Spans of blocks, in order. A hard-wrapped text breaks at empty lines, any other at each line end. */
export function splitBlocks(text: string): Span[] {
  const lines = listLines(text);
  const wrapped = isHardWrapped(text, lines);
  const blocks: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (wrapped && last !== undefined && line.gap === 0) last.end = line.span.end;
    else blocks.push({ ...line.span });
  }
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

/** Most lines that have a line right below them neither end a sentence nor stand far below the longest line. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  const followed = lines.filter((_, i) => lines[i + 1]?.gap === 0);
  if (followed.length < 3) return false;
  const longest = Math.max(...lines.slice(0, 5000).map((l) => l.span.end - l.span.start));
  if (longest > 140) return false;
  const open = followed.filter(
    (l) => !TERMINAL.test(text.slice(Math.max(l.span.start, l.span.end - 4), l.span.end)),
  );
  return open.length / followed.length > 0.6 && longest > 40;
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return start < end ? { start, end } : null;
}
