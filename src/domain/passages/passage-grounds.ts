/** Why each part of a passage stands on its rung: the grammar that decided it, and the very words that show it. */
import { GAP } from '../../schema/article';
import type { Form, Passage, Speech } from '../../schema/event';
import { contains, overlaps, sliceSpan, type Span } from '../../schema/span';
import { isFromUnnamed, rungOf, stretchesOf, type Rung, type Stretch } from './attribution-stretches';
import { konjunktivSpans } from './konjunktiv-words';
import { cutSegments, type Mark } from './passage-marks';
import { piecesOf, type SeenPiece } from './text-pieces';

/** What the words look like, for a reader: each is one sentence on the screen. */
export type GroundReason = (typeof reasonOfRule)[keyof typeof reasonOfRule] | 'nobody';

/** By the id of the rule that found the speech. */
const reasonOfRule = {
  'de/direct/frame': 'quotedBeside',
  'de/direct/inside': 'quotedInside',
  'de/direct/act': 'quotedObject',
  'de/direct/alone': 'quotedAlone',
  'de/indirect/dass': 'clause',
  'de/indirect/verb-second': 'mainClause',
  'de/indirect/infinitive': 'infinitive',
  'de/indirect/inquit': 'namedAfter',
  'de/indirect/as-said': 'asSaid',
  'de/indirect/pointer': 'pointedAt',
  'de/indirect/noun': 'noun',
  'de/attributed/laut': 'source',
  'de/attributed/nach': 'source',
  'de/attributed/so': 'source',
  'de/attributed/demnach': 'earlierSource',
  'de/free/subjunctive': 'carriedOn',
  'de/free/hearsay': 'carriedHearsay',
  'de/reported/act': 'summedUp',
} as const;

export type GroundWords = {
  /** The verb or noun of saying. */
  readonly cue: string | null;
  /** Where it comes from, as worded: "laut Kreisen". */
  readonly source: string | null;
  /** Verbs in the subjunctive inside what is said. */
  readonly konjunktiv: readonly string[];
  /** `actor` is null for people no register knows. */
  readonly speaker: { readonly label: string; readonly actor: string | null } | null;
  readonly relay: string | null;
  readonly hedges: readonly string[];
};

export type Ground = {
  readonly rung: Rung;
  readonly form: Form;
  /** The stretch this is about; counts into the body. */
  readonly span: Span;
  readonly said: string;
  /** The same, cut so that subjunctives and words of reservation stand out. */
  readonly pieces: readonly SeenPiece[];
  /** null for a rule that came later than this page. */
  readonly reason: GroundReason | null;
  readonly words: GroundWords;
  /** Told on the word of people nobody could ask. */
  readonly unnamed: boolean;
  /** Ids for the correction note, not for the screen. */
  readonly rule: string | null;
};

/** In the order of the text; what surrounds comes before what is inside. `body` is the article's. */
export function passageGrounds(passage: Passage, body: string): readonly Ground[] {
  const spoken = passage.speech.map((speech) => groundOfSpeech(passage, speech, body));
  const nobodys = nobodysStretch(passage);
  const all = nobodys === null ? spoken : [...spoken, groundOfNobody(passage, nobodys, body)];
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function groundOfSpeech(passage: Passage, speech: Speech, body: string): Ground {
  const words = (span: Span | null): string | null => (span === null ? null : wordsAt(body, span));
  // Speech may run over several sentences: here it is about those of this passage.
  const span = {
    start: Math.max(speech.span.start, passage.span.start),
    end: Math.min(speech.span.end, passage.span.end),
  };
  const said = wordsAt(body, span) ?? '';
  const hedges = passage.hedges.filter((hedge) => {
    return overlaps(hedge, span) || (speech.frame !== null && overlaps(hedge, speech.frame));
  });
  const unnamed = isFromUnnamed(speech);
  const konjunktiv = speech.form === 'indirect' || speech.form === 'free' ? konjunktivSpans(said) : [];
  const marks: Mark[] = [
    ...konjunktiv.map((one): Mark => ({ kind: 'cue', span: movedBy(one, span.start), speech })),
    ...hedges.map((hedge): Mark => ({ kind: 'hedge', span: hedge })),
  ];
  const { form, speaker, relay, rule } = speech;
  return {
    rung: rungOf({ form, hearsay: hedges.length > 0 || unnamed }),
    form,
    span,
    said,
    pieces: piecesOf(cutSegments(said, span.start, marks)),
    reason: isKnownRule(rule) ? reasonOfRule[rule] : null,
    words: {
      cue: form === 'attributed' ? null : words(speech.cue),
      source: form === 'attributed' ? (words(speech.frame) ?? words(speech.cue)) : null,
      konjunktiv: [...new Set(konjunktiv.map((one) => sliceSpan(said, one)))],
      speaker: speaker === null ? null : { label: speaker.label, actor: speaker.actor },
      relay: relay === null || relay.label === speaker?.label ? null : relay.label,
      hedges: hedges.flatMap((hedge) => words(hedge) ?? []),
    },
    unnamed,
    rule,
  };
}

function groundOfNobody(passage: Passage, { span, form, hearsay }: Stretch, body: string): Ground {
  const hedges = passage.hedges.filter((hedge) => contains(span, hedge));
  const said = wordsAt(body, span) ?? '';
  return {
    rung: rungOf({ form, hearsay }),
    form,
    span,
    said,
    pieces: piecesOf(
      cutSegments(
        said,
        span.start,
        hedges.map((hedge): Mark => ({ kind: 'hedge', span: hedge })),
      ),
    ),
    reason: 'nobody',
    words: {
      cue: null,
      source: null,
      konjunktiv: [],
      speaker: null,
      relay: null,
      hedges: hedges.flatMap((hedge) => wordsAt(body, hedge) ?? []),
    },
    unnamed: false,
    rule: null,
  };
}

/** Fewer letters than these between two stretches of speech tell nothing of their own. */
const FEWEST_LETTERS = 12;

/** The longest stretch nobody is cited for; ", sagte Lindholm" only frames what she said. */
function nobodysStretch(passage: Passage): Stretch | null {
  const own = stretchesOf(passage)
    .filter(({ speech, form }) => speech === null && form === 'asserted')
    .flatMap((stretch) => withoutFrames(stretch, passage.speech))
    .filter(({ span }) => lettersIn(textIn(passage, span)) >= FEWEST_LETTERS)
    .map((stretch) => ({ ...stretch, span: trimmed(passage, stretch.span) }));
  return own.sort((a, b) => lengthOf(b.span) - lengthOf(a.span))[0] ?? null;
}

function withoutFrames(stretch: Stretch, speeches: readonly Speech[]): readonly Stretch[] {
  let left: readonly Span[] = [stretch.span];
  for (const { frame } of speeches) {
    if (frame === null) continue;
    left = left.flatMap((span) => cutOut(span, frame));
  }
  return left.map((span) => ({ ...stretch, span }));
}

function cutOut(span: Span, hole: Span): readonly Span[] {
  if (!overlaps(span, hole)) return [span];
  const before = { start: span.start, end: hole.start };
  const after = { start: hole.end, end: span.end };
  return [before, after].filter(({ start, end }) => start < end);
}

/** Text a publisher lets nobody show has no words. */
function wordsAt(body: string, span: Span): string | null {
  const words = sliceSpan(body, span);
  return words === '' || words.includes(GAP) ? null : words;
}

function textIn(passage: Passage, { start, end }: Span): string {
  return passage.exact.slice(start - passage.span.start, end - passage.span.start);
}

function trimmed(passage: Passage, span: Span): Span {
  const text = textIn(passage, span);
  const front = /^[\s,;:–-]*/.exec(text)?.[0].length ?? 0;
  return { start: span.start + front, end: span.end - (text.length - text.trimEnd().length) };
}

function movedBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function isKnownRule(rule: string): rule is keyof typeof reasonOfRule {
  return Object.hasOwn(reasonOfRule, rule);
}
