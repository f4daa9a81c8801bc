/** Puts an article's segments into runs: plain text, and passages that belong to one event or more. */
import type { Mark, Segment } from '../../domain/passage-marks';
import type { EventId } from '../../schema/ids';
import type { Span } from '../../schema/span';

export type TextRun = {
  readonly span: Span;
  /** Events told here; none for plain text. */
  readonly events: readonly EventId[];
  readonly segments: readonly Segment[];
};

/** Neighbouring segments of the same events are one run; the runs joined are the article again. */
export function runsOf(segments: readonly Segment[]): readonly TextRun[] {
  const runs: { span: Span; events: readonly EventId[]; segments: Segment[]; key: string }[] = [];
  for (const segment of segments) {
    const passages = segment.marks.filter(isPassage);
    const key = passages.map(({ event, span }) => `${event} ${span.start}`).join(' ');
    const last = runs.at(-1);
    if (last?.key === key) {
      last.span = { start: last.span.start, end: segment.span.end };
      last.segments.push(segment);
    } else {
      const events = [...new Set(passages.map(({ event }) => event))];
      runs.push({ span: segment.span, events, segments: [segment], key });
    }
  }
  return runs;
}

function isPassage(mark: Mark): mark is Extract<Mark, { kind: 'passage' }> {
  return mark.kind === 'passage';
}
