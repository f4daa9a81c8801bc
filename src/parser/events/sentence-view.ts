/** One sentence with all that the event rules ask of it: tokens, clauses, who stands where in it, times, speech. */
import { contains, overlaps, type Span } from '../../schema/span';
import type { Draft, HedgeFinding, Mention, SpeechFinding, TimeExpression } from '../document';
import { sentenceTokens, type Token } from '../language/tokens';
import { firstAt } from './ordered';
import { splitClauses, type Clause } from './clauses';
import { datelineEnd } from './dateline';
import { tieAll, type Argument, type GenderOf } from './tie-in';

export type SentenceView = {
  /** Place in `draft.sentences`. */
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** A headline or a heading: it tells in short what the sentences below it tell. */
  readonly isHeading: boolean;
  /** The sentence with the two before and behind it. */
  readonly around: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly arguments: readonly Argument[];
  /** Whether it names anybody at all; asked before its clauses are cut. */
  readonly namesSomebody: boolean;
  readonly times: readonly TimeExpression[];
  readonly speech: readonly SpeechFinding[];
  readonly hedges: readonly HedgeFinding[];
};

export function viewSentence(draft: Draft, index: number, genderOf: GenderOf = () => null): SentenceView {
  return new LazyView(draft, index, genderOf);
}

/**
 * Looks for clauses and arguments when a rule first asks: in most sentences no word triggers any. A class, since V8 makes a
 * slow table of each object written with getters of its own, and all rules read these.
 */
class LazyView implements SentenceView {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly isHeading: boolean;
  readonly namesSomebody: boolean;
  readonly tokens: readonly Token[];
  readonly times: readonly TimeExpression[];
  readonly speech: readonly SpeechFinding[];
  readonly hedges: readonly HedgeFinding[];
  readonly #draft: Draft;
  readonly #mentions: readonly Mention[];
  readonly #genderOf: GenderOf;
  /** Where the dateline ends. */
  readonly #opening: number;
  #clauses: readonly Clause[] | null = null;
  #arguments: readonly Argument[] | null = null;

  constructor(draft: Draft, index: number, genderOf: GenderOf) {
    const { span, role } = draft.sentences[index] ?? { span: { start: 0, end: 0 }, role: 'paragraph' };
    const { mentions, times, speech, hedges } = findingsOf(draft, index);
    this.index = index;
    this.span = span;
    this.text = draft.text.slice(span.start, span.end);
    this.isHeading = role === 'headline' || role === 'heading';
    this.tokens = sentenceTokens(draft)[index] ?? [];
    const opening = datelineEnd(this.tokens) ?? span.start;
    this.times = times.filter((time) => time.span.end > opening);
    this.speech = speech;
    this.hedges = hedges;
    this.namesSomebody = mentions.length > 0;
    this.#draft = draft;
    this.#mentions = mentions;
    this.#genderOf = genderOf;
    this.#opening = opening;
  }

  get around(): string {
    const { sentences, text } = this.#draft;
    const first = sentences[Math.max(0, this.index - 2)] ?? this;
    const last = sentences[Math.min(sentences.length - 1, this.index + 2)] ?? this;
    return text.slice(first.span.start, last.span.end);
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= splitClauses(this.tokens));
  }

  get arguments(): readonly Argument[] {
    return (this.#arguments ??= this.#tied());
  }

  #tied(): readonly Argument[] {
    const { text } = this.#draft;
    const told = this.#mentions.filter(
      ({ how, span: { start, end } }) =>
        end > this.#opening || (how !== 'seat' && how !== 'place' && text[start - 1] !== '('),
    );
    return tieAll(this.tokens, this.clauses, told, this.#genderOf);
  }
}

type Findings = {
  readonly mentions: Mention[];
  readonly times: TimeExpression[];
  readonly speech: SpeechFinding[];
  readonly hedges: HedgeFinding[];
};

let latest: { readonly of: Draft; readonly dealt: readonly Findings[] } | null = null;

/** What was found in each sentence; dealt out once for the whole draft, so that a long text costs no more per sentence. */
function findingsOf(draft: Draft, index: number): Findings {
  if (latest?.of !== draft) latest = { of: draft, dealt: dealOut(draft) };
  return latest.dealt[index] ?? { mentions: [], times: [], speech: [], hedges: [] };
}

function dealOut(draft: Draft): readonly Findings[] {
  const dealt: Findings[] = draft.sentences.map(() => ({ mentions: [], times: [], speech: [], hedges: [] }));
  for (const one of draft.mentions) findingsAround(draft, dealt, one.span)?.mentions.push(one);
  for (const one of draft.times) findingsAround(draft, dealt, one.span)?.times.push(one);
  for (const one of draft.hedges) findingsAround(draft, dealt, one.span)?.hedges.push(one);
  for (const speech of draft.speech) {
    const touched = new Set<number>();
    for (const part of speech.spans) {
      for (
        let at = sentenceAt(draft, part.start);
        overlaps(draft.sentences[at]?.span ?? NOWHERE, part);
        at += 1
      )
        touched.add(at);
    }
    for (const part of speech.frame) {
      const at = sentenceAt(draft, part.start);
      if (contains(draft.sentences[at]?.span ?? NOWHERE, part)) touched.add(at);
    }
    for (const at of touched) dealt[at]?.speech.push(speech);
  }
  return dealt;
}

/** Those of the sentence that a stretch lies in. */
function findingsAround(draft: Draft, dealt: readonly Findings[], span: Span): Findings | undefined {
  const at = sentenceAt(draft, span.start);
  return contains(draft.sentences[at]?.span ?? NOWHERE, span) ? dealt[at] : undefined;
}

const NOWHERE: Span = { start: -1, end: -1 };

/** The first sentence that ends behind a place in the text. */
function sentenceAt({ sentences }: Draft, place: number): number {
  return firstAt(sentences, (sentence) => sentence.span.end > place);
}
