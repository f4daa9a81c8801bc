/** Whether a mark of the benches is a whole sentence of its text. */

/** From a line's start or behind a sentence's end, up to a line's end or its own last mark. */
export function isWholeSentence(text: string, start: number, end: number): boolean {
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const ends = /^(\n|$)/.test(after) || (/[.!?:“”"»]$/.test(inside) && after.startsWith(' '));
  return /(^|\n\s*|[.!?:“”"»)]\s+)$/.test(before) && /^\S(.*\S)?$/.test(inside) && ends;
}
