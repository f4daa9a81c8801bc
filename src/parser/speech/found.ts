/** Builds a finding from word places. */
import type { Span } from '../../schema/span';
import type { SpeechFinding, SpeechForm } from '../document';
import type { Stretch } from '../language/noun-phrases';
import type { Matrix } from './matrix';
import type { SpeechRuleId } from './speech-rules';
import type { Statement } from './statements';
import { spanOf, type Word } from '../language/words';

export type Found = {
  readonly form: SpeechForm;
  readonly content: readonly Stretch[];
  readonly speaker: Stretch | null;
  readonly cue: Span | null;
  readonly frame: readonly Stretch[];
  readonly addressee: Stretch | null;
  readonly relay?: Stretch | null;
  readonly medium: SpeechFinding['medium'];
  readonly rule: SpeechRuleId;
};

/** What the clause that says it tells of who speaks how to whom. */
export function toldIn({
  speaker,
  cue,
  addressee,
  relay,
  medium,
}: Matrix): Omit<Found, 'form' | 'content' | 'frame' | 'rule'> {
  return { speaker, cue, addressee, relay, medium };
}

export function toFinding(statement: Pick<Statement, 'words'>, found: Found): SpeechFinding | null {
  const { words } = statement;
  const spans = toSpans(words, found.content);
  if (spans.length === 0) return null;
  return {
    form: found.form,
    spans,
    speaker: found.speaker === null ? null : spanOf(words, found.speaker.from, found.speaker.to),
    cue: found.cue,
    frame: toSpans(words, found.frame),
    addressee: found.addressee === null ? null : spanOf(words, found.addressee.from, found.addressee.to),
    relay: found.relay == null ? null : spanOf(words, found.relay.from, found.relay.to),
    medium: found.medium,
    rule: found.rule,
  };
}

function toSpans(words: readonly Word[], stretches: readonly Stretch[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of stretches) {
    const span = spanOf(words, from, to);
    if (span !== null) spans.push(span);
  }
  return spans;
}

const OPENS_NOTHING = /^[,;:–—.-]$/;
const CLOSES = /^(?:[,;:–—-]|[.!?…]+)$/;

/** Without commas at either end and without the sentence's last point. */
export function trimMarks(words: readonly Word[], stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (from < to && OPENS_NOTHING.test(words[from]?.text ?? '')) from += 1;
  while (to > from && CLOSES.test(words[to - 1]?.text ?? '')) to -= 1;
  return { from, to };
}
