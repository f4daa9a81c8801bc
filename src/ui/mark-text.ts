/** Cuts a text at the borders of its marks, so that marks may touch and overlap; nothing of the text is lost. */

/** A marked stretch, counted from the start of the text it is cut from. */
export type TextMark = {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
};

/** A stretch of text under the same marks. */
export type TextPiece = {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly TextMark[];
};

/** The pieces in order; joined they are the text again. Marks beyond the text are cut to it, empty ones dropped. */
export function cutAtMarks(text: string, marks: readonly TextMark[]): readonly TextPiece[] {
  const kept = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const borders = [...new Set([0, text.length, ...kept.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  const pieces: TextPiece[] = [];
  for (const [place, start] of borders.entries()) {
    const end = borders[place + 1];
    if (end === undefined) break;
    pieces.push({
      start,
      text: text.slice(start, end),
      marks: kept.filter((mark) => mark.start <= start && end <= mark.end),
    });
  }
  return pieces;
}
