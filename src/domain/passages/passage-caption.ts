/** What stands under a passage: how it is given, by whom, on whose word, and with which reservations. */
import type { Form, Passage } from '../../schema/event';
import { sliceSpan } from '../../schema/span';

export type CaptionLine = {
  readonly form: Form;
  /** null where nobody is cited. `actor` is null for people no register knows. */
  readonly speaker: { readonly actor: string | null; readonly label: string } | null;
  readonly relay: string | null;
};

export type PassageCaption = {
  /** The passage's own form first; each combination once. */
  readonly lines: readonly CaptionLine[];
  /** As worded. */
  readonly hedges: readonly string[];
};

/** Reads the caption off a passage. */
export function passageCaption(passage: Passage): PassageCaption {
  const lines = passage.speech.map(({ form, speaker, relay }): CaptionLine => {
    return {
      form,
      speaker: speaker === null ? null : { actor: speaker.actor, label: speaker.label },
      // Who is heard and who heard it are sometimes the same: "US-Medien berichten".
      relay: relay === null || relay.label === speaker?.label ? null : relay.label,
    };
  });
  const own = lines.some((line) => line.form === passage.form)
    ? []
    : [{ form: passage.form, speaker: null, relay: null }];
  const ordered = [...own, ...lines].sort(
    (a, b) => Number(b.form === passage.form) - Number(a.form === passage.form),
  );
  const { start } = passage.span;
  return {
    lines: [...new Map(ordered.map((line) => [JSON.stringify(line), line])).values()],
    hedges: passage.hedges.map((span) =>
      sliceSpan(passage.exact, { start: span.start - start, end: span.end - start }),
    ),
  };
}
