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
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly arguments: readonly Argument[];
  readonly times: readonly TimeExpression[];
  readonly speech: readonly SpeechFinding[];
  readonly hedges: readonly HedgeFinding[];
};

export function viewSentence(draft: Draft, index: number, genderOf: GenderOf = () => null): SentenceView {
  const { span, role } = draft.sentences[index] ?? { span: { start: 0, end: 0 }, role: 'paragraph' };
  const tokens = sentenceTokens(draft)[index] ?? [];
  const { mentions, times, speech, hedges } = findingsOf(draft, index);
  const opening = datelineEnd(tokens) ?? span.start;
  const isTold = ({ how, span: { start, end } }: Mention): boolean =>
    end > opening || (how !== 'seat' && how !== 'place' && draft.text[start - 1] !== '(');
  let clauses: readonly Clause[] | null = null;
  let tied: readonly Argument[] | null = null;
  return {
    index,
    span,
    text: draft.text.slice(span.start, span.end),
    isHeading: role === 'headline' || role === 'heading',
    tokens,
    // Looked for when a rule first asks: in most sentences no word triggers any.
    get clauses() {
      return (clauses ??= splitClauses(tokens));
    },
    get arguments() {
      return (tied ??= tieAll(tokens, this.clauses, mentions.filter(isTold), genderOf));
    },
    times: times.filter((time) => time.span.end > opening),
    speech,
    hedges,
  };
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
  const put = <Found extends { readonly span: Span }>(
    found: readonly Found[],
    list: (of: Findings) => Found[],
  ): void => {
    for (const one of found) {
      const at = sentenceAt(draft, one.span.start);
      const sentence = draft.sentences[at];
      const into = dealt[at];
      if (sentence !== undefined && into !== undefined && contains(sentence.span, one.span))
        list(into).push(one);
    }
  };
  put(draft.mentions, (of) => of.mentions);
  put(draft.times, (of) => of.times);
  put(draft.hedges, (of) => of.hedges);
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

const NOWHERE: Span = { start: -1, end: -1 };

/** The first sentence that ends behind a place in the text. */
function sentenceAt({ sentences }: Draft, place: number): number {
  return firstAt(sentences, (sentence) => sentence.span.end > place);
}
