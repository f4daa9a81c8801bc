/** Text with marked stretches. The text is foreign: only ever text nodes. */
import { cutAtMarks, type TextMark } from './mark-text';

export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly TextMark[] }) {
  return cutAtMarks(text, marks).map((piece) =>
    piece.marks.length === 0 ? (
      <span key={piece.start}>{piece.text}</span>
    ) : (
      <mark key={piece.start} data-mark={piece.marks.map((mark) => mark.kind).join(' ')}>
        {piece.text}
      </mark>
    ),
  );
}
