/** Our findings in the words of the quotation benchmark: its five types, its lists of [begin, end]. */
import type { Draft, SpeechFinding } from '../../parser/document';
import type { Span } from '../../schema/span';

type Range = readonly [number, number];

export type BenchQuote = {
  readonly type: 'direct' | 'indirect' | 'reported' | 'freeIndirect' | 'indirectFreeIndirect';
  readonly medium: SpeechFinding['medium'];
  readonly quote: readonly Range[];
  readonly speaker: readonly Range[];
  readonly cue: readonly Range[];
  readonly frame: readonly Range[];
  readonly addressee: readonly Range[];
};

export function toBenchQuotes(draft: Pick<Draft, 'speech'>): BenchQuote[] {
  return draft.speech.map((finding) => ({
    type: typeOf(finding),
    medium: finding.medium,
    quote: finding.spans.map(toRange),
    speaker: toRanges(finding.speaker),
    cue: toRanges(finding.cue),
    frame: finding.frame.map(toRange),
    addressee: toRanges(finding.addressee),
  }));
}

/** The benchmark keeps "soll" and Konjunktiv apart; its indirect type holds our attributed one. */
function typeOf(finding: SpeechFinding): BenchQuote['type'] {
  switch (finding.form) {
    case 'direct':
    case 'reported':
      return finding.form;
    case 'indirect':
    case 'attributed':
      return 'indirect';
    case 'free':
      return finding.rule === 'de/free/hearsay' ? 'freeIndirect' : 'indirectFreeIndirect';
  }
}

function toRange(span: Span): Range {
  return [span.start, span.end];
}

function toRanges(span: Span | null): Range[] {
  return span === null ? [] : [toRange(span)];
}
