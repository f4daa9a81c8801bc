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
export function runsOf(segments: readonly Segment[], lit: Span | null): readonly TextRun[] {
  const runs: { span: Span; events: readonly EventId[]; parts: TextPart[]; key: string }[] = [];
  for (const segment of segments) {
    const passages = segment.marks.filter(isPassage);
    const key = passages.map(({ event, span }) => `${event} ${span.start}`).join(' ');
    const parts = partsOf(segment, lit);
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

/** Cuts a segment at line ends and at the borders of the lit stretch. */
function partsOf(segment: Segment, lit: Span | null): readonly TextPart[] {
  const { start, end } = segment.span;
  const borders = new Set([start, end]);
  for (const border of lit === null ? [] : [lit.start, lit.end]) {
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

function isPassage(mark: Mark): mark is Extract<Mark, { kind: 'passage' }> {
  return mark.kind === 'passage';
}
