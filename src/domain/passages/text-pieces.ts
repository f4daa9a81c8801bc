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

/** Segments as they are drawn. A space between two marked words belongs to both, so that "laut Quellen" is one mark. */
export function piecesOf(segments: readonly Segment[]): readonly SeenPiece[] {
  const pieces = segments.map(pieceOf);
  return pieces.map((piece, place) => {
    const before = pieces[place - 1];
    const after = pieces[place + 1];
    const isBridge = piece.marks.length === 0 && piece.text.trim() === '' && !piece.text.includes('\n');
    if (!isBridge || before === undefined || after === undefined) return piece;
    const joins = before.marks.length > 0 && after.marks.length > 0;
    return joins
      ? { ...piece, marks: after.marks.filter((mark) => mark !== 'hedge' && mark !== 'search') }
      : piece;
  });
}

function pieceOf({ span, text, marks }: Segment): SeenPiece {
  return {
    start: span.start,
    text,
    marks: [...new Set(marks.map((mark) => mark.kind).filter(isSeen))],
    quoted: marks.some((mark) => mark.kind === 'speech' && mark.speech.form === 'direct'),
  };
}

function isSeen(kind: Mark['kind']): kind is SeenMark {
  return kind !== 'passage' && kind !== 'speech' && kind !== 'gap';
}
