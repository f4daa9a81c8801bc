/** One sentence with all that the event rules ask of it: tokens, clauses, who stands where in it, times, speech. */
import { contains, overlaps, type Span } from '../../schema/span';
import type { Draft, HedgeFinding, Mention, SpeechFinding, TimeExpression } from '../document';
import { sentenceTokens, type Token } from '../language/tokens';
import { isVerb, splitClauses, type Clause } from './clauses';

/** An actor in the sentence and how it is tied in. */
export type Argument = {
  readonly mention: Mention;
  /** First token of the mention, and the token behind its last. */
  readonly from: number;
  readonly to: number;
  /** The preposition in front, lower case, contracted ones too ("vom" is "von"). */
  readonly preposition: string | null;
  readonly grammar: 'genitive' | 'dative' | 'accusative' | null;
  /** Place in `clauses`. */
  readonly clause: number;
};

export type SentenceView = {
  /** Place in `draft.sentences`. */
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly arguments: readonly Argument[];
  readonly times: readonly TimeExpression[];
  readonly speech: readonly SpeechFinding[];
  readonly hedges: readonly HedgeFinding[];
};

export function viewSentence(draft: Draft, index: number): SentenceView {
  const sentence = draft.sentences[index];
  const span = sentence?.span ?? { start: 0, end: 0 };
  const tokens = sentenceTokens(draft)[index] ?? [];
  const clauses = splitClauses(tokens);
  const mentions = within(draft.mentions, span);
  return {
    index,
    span,
    text: draft.text.slice(span.start, span.end),
    tokens,
    clauses,
    arguments: mentions.map((mention) => tieIn(tokens, clauses, mention)),
    times: within(draft.times, span),
    speech: draft.speech.filter(
      (speech) =>
        speech.spans.some((part) => overlaps(part, span)) ||
        speech.frame.some((part) => contains(span, part)),
    ),
    hedges: within(draft.hedges, span),
  };
}

function within<Found extends { readonly span: Span }>(found: readonly Found[], span: Span): Found[] {
  return found.filter((one) => contains(span, one.span));
}

const PREPOSITIONS = new Map(
  `an auf aus bei durch für gegen hinter in laut mit nach neben seit über um unter von vor wegen zu zwischen seitens gegenüber gemäß ohne trotz bis statt samt namens angesichts zufolge`
    .split(' ')
    .map((word): [string, string] => [word, word])
    .concat([
      ['am', 'an'],
      ['ans', 'an'],
      ['beim', 'bei'],
      ['im', 'in'],
      ['ins', 'in'],
      ['vom', 'von'],
      ['zum', 'zu'],
      ['zur', 'zu'],
      ['fürs', 'für'],
    ]),
);
const ARTICLES: ReadonlyMap<string, Argument['grammar']> = new Map([
  ['des', 'genitive'],
  ['eines', 'genitive'],
  ['seines', 'genitive'],
  ['ihres', 'genitive'],
  ['dem', 'dative'],
  ['einem', 'dative'],
  ['seinem', 'dative'],
  ['ihrem', 'dative'],
  ['den', 'accusative'],
  ['einen', 'accusative'],
  ['seinen', 'accusative'],
  ['ihren', 'accusative'],
]);

function tieIn(tokens: readonly Token[], clauses: readonly Clause[], mention: Mention): Argument {
  const from = tokens.findIndex((token) => token.end > mention.span.start);
  const to = tokens.findIndex((token) => token.start >= mention.span.end);
  const end = to < 0 ? tokens.length : to;
  const clause = Math.max(
    0,
    clauses.findIndex((one) => from >= one.from && from < one.to),
  );
  if (isPossessive(tokens, from, end))
    return { mention, from, to: end, preposition: null, grammar: 'genitive', clause };
  let grammar: Argument['grammar'] = null;
  let preposition: string | null = null;
  const limit = clauses[clause]?.from ?? 0;
  for (let at = from - 1; at >= Math.max(limit, from - 6); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const found = PREPOSITIONS.get(token.lower);
    if (found !== undefined && !isParticle(tokens, at, clauses[clause])) {
      preposition = found;
      grammar ??= /m$/u.test(token.lower) && token.lower !== 'um' ? 'dative' : null;
      break;
    }
    grammar ??= ARTICLES.get(token.lower) ?? null;
    if (!skippable(tokens, at)) break;
  }
  // "mit Vertretern Westlands" keeps its preposition: it says what the whole phrase does.
  if (isGenitive(tokens, from, end)) grammar = 'genitive';
  return { mention, from, to: end, preposition, grammar, clause };
}

/** Inside a noun phrase, left of the name: articles, adjectives, titles. */
function skippable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isVerb(token, at)) return false;
  if (token.capital && at > 0) return true;
  return (
    ARTICLES.has(token.lower) ||
    /^(?:der|die|das|ein|eine|einer|sein|seine|seiner|ihr|ihre|ihrer|beiden?|eigenen?|\p{Ll}+(?:e|en|er|es|em))$/u.test(
      token.lower,
    )
  );
}

/** "Trumps Angebot": a name in -s right before a noun. */
function isPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  const noun = next?.kind === 'word' && next.capital;
  return noun && from + 1 === to && last !== undefined && last.capital && /\p{L}{2}s$/u.test(last.text);
}

/** "das Außenministerium der Ukraine", "der Lieferstopp Ostlands": a name behind a noun and "der", "des" or in -s. */
function isGenitive(tokens: readonly Token[], from: number, to: number): boolean {
  const article = tokens[from - 1];
  if (article?.kind === 'word' && article.capital)
    return from > 1 && from + 1 === to && /\p{L}{2}[^s\P{Ll}]s$/u.test(tokens[from]?.text ?? '');
  const noun = tokens[from - 2];
  if (article === undefined || noun === undefined || !/^(?:der|des)$/u.test(article.lower)) return false;
  return noun.kind === 'word' && noun.capital && from - 2 > 0;
}

/** "rief … an": a preposition at the end of its clause is the verb's particle. */
function isParticle(tokens: readonly Token[], at: number, clause: Clause | undefined): boolean {
  return clause !== undefined && at === clause.to - 1 && tokens[at + 1]?.kind !== 'word';
}
