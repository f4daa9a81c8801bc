/** What of a segment's marks a reader sees: trigger words and hits stand out, quoted words are a shade stronger. */
import type { Mark, Segment } from './passage-marks';

/** Kinds of marks drawn on the words themselves. */
export type SeenMark = Exclude<Mark['kind'], 'passage' | 'speech' | 'gap'>;

export type SeenPiece = {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly SeenMark[];
  readonly quoted: boolean;
};

/** Segments as they are drawn. */
export function piecesOf(segments: readonly Segment[]): readonly SeenPiece[] {
  return segments.map(({ span, text, marks }) => ({
    start: span.start,
    text,
    marks: [...new Set(marks.map((mark) => mark.kind).filter(isSeen))],
    quoted: marks.some((mark) => mark.kind === 'speech' && mark.speech.form === 'direct'),
  }));
}

function isSeen(kind: Mark['kind']): kind is SeenMark {
  return kind !== 'passage' && kind !== 'speech' && kind !== 'gap';
}
