/** A stretch of somebody's text with a rule at its left that says how it is given, and a caption below. */
import type { ReactNode } from 'react';
import { MarkedText, type TextPiece } from './MarkedText';

export function Quote({
  pieces,
  lang,
  form,
  hearsay,
  children,
}: {
  readonly pieces: readonly TextPiece[];
  readonly lang: string;
  /** Names the drawing of the rule. */
  readonly form: string;
  readonly hearsay: boolean;
  readonly children: ReactNode;
}) {
  return (
    <figure className="form-rule" data-form={form} data-hearsay={hearsay}>
      <blockquote lang={lang} className="passage-text">
        <MarkedText pieces={pieces} />
      </blockquote>
      <figcaption className="mt-1 text-fine leading-snug">{children}</figcaption>
    </figure>
  );
}
