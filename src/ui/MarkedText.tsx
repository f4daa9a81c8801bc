/** Text in pieces: some of them marked, or, in a title, kept on one line. The text is foreign: only ever text nodes. */

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

/** Not the whole word: one that is wider than a phone must be able to break. */
const WITH_DASH = /([^\s-]{1,14} –)(?= )/u;

/** No line begins with a dash: it stays with the end of the word before it. The text is as ever, also when it is copied. */
export function TitleText({ text }: { readonly text: string }) {
  return text.split(WITH_DASH).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}
