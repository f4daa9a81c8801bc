/** Puts an article's segments into runs: plain text, and passages that belong to one event or more. */
import type { Mark, Segment } from '../../domain/passages/passage-marks';
import type { EventId } from '../../schema/ids';
import type { Span } from '../../schema/span';

/** A stretch drawn alike. */
export type TextPart = Segment & {
  /** In the stretch the address names. */
  readonly isLit: boolean;
  /** Nothing but the end of a line. */
  readonly isLineEnd: boolean;
};

export type TextRun = {
  readonly span: Span;
  /** Events told here; none for plain text. */
  readonly events: readonly EventId[];
  readonly parts: readonly TextPart[];
};

/** Neighbouring segments of the same passages are one run; the parts of all runs joined are the article again. */
export function runsOf(
  segments: readonly Segment[],
  lit: Span | null,
  anchored: readonly Span[] = [],
): readonly TextRun[] {
  const cuts = lit === null ? anchored : [lit, ...anchored];
  const runs: { span: Span; events: readonly EventId[]; parts: TextPart[]; key: string }[] = [];
  for (const segment of segments) {
    const passages = segment.marks.filter(isPassage);
    const key = passages.map(({ event, span }) => `${event} ${span.start}`).join(' ');
    const parts = partsOf(segment, { lit, cuts });
    const last = runs.at(-1);
    if (last?.key === key) {
      last.span = { start: last.span.start, end: segment.span.end };
      last.parts.push(...parts);
    } else {
      const events = [...new Set(passages.map(({ event }) => event))];
      runs.push({ span: segment.span, events, parts: [...parts], key });
    }
  }
  return runs;
}

type Cuts = { readonly lit: Span | null; readonly cuts: readonly Span[] };

/** Cuts a segment at line ends and at the borders of the lit stretch and of what other pages lead to. */
function partsOf(segment: Segment, { lit, cuts: stretches }: Cuts): readonly TextPart[] {
  const { start, end } = segment.span;
  const borders = new Set([start, end]);
  for (const border of stretches.flatMap((stretch) => [stretch.start, stretch.end])) {
    if (start < border && border < end) borders.add(border);
  }
  for (const { index, 0: found } of segment.text.matchAll(/\r?\n/g)) {
    borders.add(start + index).add(start + index + found.length);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place): TextPart => {
    const to = cuts[place + 1] ?? end;
    const text = segment.text.slice(from - start, to - start);
    return {
      span: { start: from, end: to },
      text,
      marks: segment.marks,
      isLit: lit !== null && lit.start <= from && to <= lit.end,
      isLineEnd: /^\r?\n$/.test(text),
    };
  });
}

/** The hash of an address that names a stretch of the article. */
export function anchorOf({ start, end }: Span): string {
  return `p${start}-${end}`;
}

/** Anchors of all that begins with the part, marked or `anchored` for another reason; the run has its own. */
export function anchorsAt(part: TextPart, run: TextRun, anchored: readonly Span[]): readonly string[] {
  const stretches = [...part.marks.map(({ span }) => span), ...anchored];
  const begun = stretches.filter(({ start }) => start === part.span.start);
  const anchors = new Set(begun.map(anchorOf));
  if (run.events.length > 0) anchors.delete(anchorOf(run.span));
  return [...anchors];
}

function isPassage(mark: Mark): mark is Extract<Mark, { kind: 'passage' }> {
  return mark.kind === 'passage';
}
