/** Sentences of a finding -> passages: exact slices with context, form, hedges and every stretch of speech in them. */
import { leanPattern } from '../language/lean-pattern';
import { compareSpans, contains, overlaps, sliceSpan, type Span } from '../../schema/span';
import type { Form, Passage, Speech } from '../../schema/event';
import type { ActorId } from '../../schema/ids';
import type { Draft, EventFinding, SpeechFinding } from '../document';

/** Length of prefix and suffix: enough to find the passage again in an edited text (W3C TextQuoteSelector). Code units. */
const CONTEXT = 32;

export type ActorAt = (span: Span) => ActorId | null;

/** One passage a sentence; sentences that share one quotation stay together. */
export function makePassages(draft: Draft, finding: EventFinding, actorAt: ActorAt): Passage[] {
  const spans = finding.sentences.flatMap((at) => draft.sentences[at]?.span ?? []);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    const together =
      last !== undefined &&
      draft.speech.some(
        (s) => s.form === 'direct' && s.spans.some((part) => overlaps(part, last) && overlaps(part, span)),
      );
    const adjacent = last !== undefined && draft.text.slice(last.end, span.start).trim() === '';
    if (last !== undefined && together && adjacent)
      merged[merged.length - 1] = { start: last.start, end: span.end };
    else merged.push(span);
  }
  return merged.map((span) => makePassage(draft, span, { trigger: finding.trigger, actorAt }));
}

function makePassage(
  draft: Draft,
  span: Span,
  { trigger, actorAt }: { readonly trigger: Span; readonly actorAt: ActorAt },
): Passage {
  const { body } = draft.article;
  const inside = draft.speech.filter((speech) => speech.spans.some((part) => overlaps(part, span)));
  return {
    span,
    exact: sliceSpan(body, span),
    prefix: body.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: body.slice(span.end, span.end + CONTEXT),
    form: carryingForm(span, trigger, inside),
    hedges: draft.hedges.map((hedge) => hedge.span).filter((hedge) => contains(span, hedge)),
    speech: inside
      .flatMap((speech) => publishSpeech(draft, speech, span, actorAt))
      .sort((a, b) => compareSpans(a.span, b.span)),
  };
}

/** The form of the innermost speech around the trigger, else of the speech that holds most of the passage. */
function carryingForm(span: Span, trigger: Span, inside: readonly SpeechFinding[]): Form {
  const around = inside.filter((speech) => speech.spans.some((part) => contains(part, trigger)));
  if (contains(span, trigger)) return smallest(around)?.form ?? 'asserted';
  const length = span.end - span.start;
  const most = inside.filter((speech) => covered(speech, span) * 2 >= length);
  return smallest(most)?.form ?? 'asserted';
}

function smallest(list: readonly SpeechFinding[]): SpeechFinding | undefined {
  return [...list].sort((a, b) => size(a) - size(b))[0];
}

function size(speech: SpeechFinding): number {
  return speech.spans.reduce((sum, part) => sum + part.end - part.start, 0);
}

function covered(speech: SpeechFinding, span: Span): number {
  return speech.spans.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  );
}

/** Media pass on what others said or did: they are the relay. */
const MEDIUM = leanPattern(
  /(?<!\p{L})(?:\p{L}*-?[Mm]edien|(?:\p{L}+-?)?[Mm]edienberichten?|\p{L}*[Zz]eitung(?:en)?|\p{L}*[Nn]achrichtenagentur(?:en)?|\p{L}*[Ss]ender|\p{L}*[Mm]agazin|\p{L}*[Bb]erichten?|Portal|Blatt)(?!\p{L})/u,
);

/** A finding with holes gives one published stretch per part; each knows speaker, cue and frame. */
function publishSpeech(draft: Draft, speech: SpeechFinding, within: Span, actorAt: ActorAt): Speech[] {
  const { body } = draft.article;
  const named =
    speech.speaker === null
      ? null
      : { actor: actorAt(speech.speaker), label: sliceSpan(body, speech.speaker), span: speech.speaker };
  const isMedium = named !== null && named.actor === null && MEDIUM.test(named.label);
  const speaker = isMedium ? null : named;
  const heard = speech.relay ?? (isMedium ? named.span : null);
  const relay = heard === null ? null : { label: sliceSpan(body, heard), span: heard };
  return speech.spans
    .filter((part) => overlaps(part, within))
    .map((span) => ({
      span,
      form: speech.form,
      cue: speech.cue,
      frame: speech.frame[0] ?? null,
      speaker,
      relay,
      rule: speech.rule,
    }));
}
