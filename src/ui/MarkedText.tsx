/** Text in pieces, some of them marked. The text is foreign: only ever text nodes. */

/** A stretch of text; `marks` name why it stands out, `quoted` is a speaker's own words. */
export type TextPiece = {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly string[];
  readonly quoted: boolean;
};

export function MarkedText({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  return pieces.map(({ start, text, marks, quoted }) =>
    marks.length === 0 ? (
      <span key={start} data-quoted={quoted ? '' : undefined}>
        {text}
      </span>
    ) : (
      <mark key={start} data-mark={marks.join(' ')} data-quoted={quoted ? '' : undefined}>
        {text}
      </mark>
    ),
  );
}
