/** How each actor of a sentence is tied in: the preposition and article in front of it, the clause it stands in. */
import { gather } from '../../base/gather';
import type { ActorId } from '../../schema/ids';
import type { GrammaticalGender } from '../../schema/register-source';
import type { Mention } from '../document';
import type { Token } from '../language/tokens';
import { isPublicTitle } from '../actors/public-titles';
import { timeNoun } from '../language/word-classes-lexicon';
import { wordSet } from '../language/word-set';
import { isMediator } from './mediators';
import { COMPANY, IN_A_NAME, MUNICIPAL } from './names-in-names';
import { firstAt } from './ordered';
import { isVerb, type Clause } from './clauses';

/** An actor in the sentence and how it is tied in. */
export type Argument = {
  readonly mention: Mention;
  /** First token of the mention, and the token behind its last. */
  readonly from: number;
  readonly to: number;
  /** The preposition in front, lower case, contracted ones too ("vom" is "von"). */
  readonly preposition: string | null;
  readonly grammar: 'genitive' | 'dative' | 'accusative' | null;
  /** Of the name, where it may stand with an article. */
  readonly gender: GrammaticalGender | null;
  /** Place in `clauses`. */
  readonly clause: number;
};

export function idsOf(list: readonly Argument[]): ActorId[] {
  return list.map((arg) => arg.mention.actor);
}

/** Whoever stands behind one of these prepositions. */
export function named(here: readonly Argument[], prepositions: readonly string[]): ActorId[] {
  const out: ActorId[] = [];
  let open = false;
  let last: Argument | undefined;
  for (const arg of here) {
    const direct: boolean = arg.preposition !== null && prepositions.includes(arg.preposition);
    // "zwischen A und B", "mit A und B": the second name has no preposition of its own.
    const joined: boolean =
      open &&
      last !== undefined &&
      arg.from - last.to <= 4 &&
      arg.preposition === null &&
      arg.grammar !== 'genitive' &&
      out.length > 0 &&
      arg.grammar !== 'accusative';
    if (direct || (joined && prepositions.includes('zwischen'))) out.push(arg.mention.actor);
    open = direct || (open && joined);
    last = arg;
  }
  return out;
}

/** Grammatical gender of a name that stands with an article ("die Ukraine", "der Iran"), by its word; null where none is known. */
export type GenderOf = (actor: ActorId, word: string) => GrammaticalGender | null;

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

/** Each with what stands before it, as far back as the name before it: "in Osthaven Kanzler Okker". */
export function tieAll(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  genderOf: GenderOf,
): Argument[] {
  let before: Argument | undefined;
  return gather(mentions, (mention) => {
    const own = tieIn(tokens, clauses, {
      mention,
      // "der Präsident der Nordmark" is no feminine.
      gender: mention.how === 'function' ? null : genderOf(mention.actor, wordAt(tokens, mention)),
      behind: before?.to ?? 0,
      isBesideName: before !== undefined && STANDS_ALONE.has(before.mention.how),
    });
    if (mention.how === 'seat' && MUNICIPAL.test(tokens[own.from - 1]?.lower ?? '')) return [];
    if (COMPANY.test(tokens[own.to]?.lower ?? '') && tokens[own.to]?.capital === true) return [];
    // "Das Deutsche Zentrum für Raumfahrt": a name that only begins with the country's.
    if (
      IN_A_NAME.test(tokens[own.from]?.text ?? '') &&
      own.to === own.from + 1 &&
      tokens[own.to]?.capital === true
    )
      return [];
    // "Okker (SPD)": a party in brackets takes no part.
    if (tokens[own.from - 1]?.text === '(' && before?.to === own.from - 1 && isPersonLike(before)) return [];
    const opens = ALL_OF.has(tokens[own.from - 1]?.lower ?? '') ? own.from - 2 : own.from - 1;
    const called = before?.to === own.from - 1 ? undefined : tokens[own.from - 2];
    const isLetters = tokens[own.from - 1]?.text === '(' && tokens[own.to]?.text === ')';
    if (isLetters && called !== undefined && LED_BY_LETTERS.test(called.lower)) {
      // "mit der Sozialen Arbeiterpartei (SAP)": the name behind is known by its letters alone.
      const span = { start: called.start, end: called.end };
      const tied = tieIn(tokens, clauses, {
        mention: { ...mention, span },
        gender: 'f',
        behind: 0,
        isBesideName: false,
      });
      before = { ...tied, mention, from: own.from, to: own.to };
      return [before];
    }
    if (tokens[opens]?.text === '(' && /^[)/]$/u.test(tokens[own.to]?.text ?? '')) return [];
    const tied =
      before !== undefined && isJoined(tokens, before, own)
        ? { ...own, preposition: before.preposition }
        : own;
    if (mention.how !== 'adjective') before = tied;
    return [tied];
  });
}

/** What stands before its letters in brackets and is no person, place or paper. */
const LED_BY_LETTERS = /^\p{L}*(?:partei|bewegung|front|allianz|sozialisten|sozialdemokraten|volksunion)$/u;

/** "traf in Nordhafen Präsident Okker": the preposition is the place's. */
const isPlaceOrThing = ({ text, capital }: Token): boolean => capital && !isPublicTitle(text);

/** "Okker (Südpartei, etwa: Arbeiter)": what stands behind somebody in brackets only tells of them. */
function isPersonLike({ mention }: Pick<Argument, 'mention'>): boolean {
  return mention.rule.startsWith('de/actor/title-and') || mention.rule === 'de/actor/person';
}

const ALL_OF = wordSet('alle beide jeweils ebenfalls einst früher');

function wordAt(tokens: readonly Token[], { span }: Mention): string {
  return tokens[firstAt(tokens, (token) => token.end > span.start)]?.text ?? '';
}

/** "zwischen Ostland und Westland", "mit A und Präsident B": the preposition holds for both. */
function isJoined(tokens: readonly Token[], before: Argument, own: Argument): boolean {
  if (before.preposition === null || own.preposition !== null) return false;
  if (own.grammar === 'genitive' || own.grammar === 'accusative') return false;
  const [first, ...rest] = tokens.slice(before.to, own.from);
  // "aus dem Irak, Syrien und Afghanistan"
  if (first?.text === ',' && rest.length === 0) return isListClosed(tokens, own.to);
  return (
    first !== undefined &&
    own.clause === before.clause &&
    /^(?:und|sowie|oder)$/u.test(first.lower) &&
    rest.length <= 3 &&
    rest.every((_, i) => skippable(tokens, before.to + 1 + i))
  );
}

/** "…, Syrien und": a comma lists names where "und" follows, maybe behind further ones. */
function isListClosed(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 6; at += 2) {
    if (/^(?:und|sowie|oder)$/u.test(tokens[at]?.lower ?? '')) return tokens[at + 1]?.capital === true;
    if (tokens[at]?.text !== ',') return false;
  }
  return false;
}

type Tied = {
  readonly mention: Mention;
  readonly gender: ReturnType<GenderOf>;
  /** The token behind the name before. */
  readonly behind: number;
  /** That one is a name: "will Ostland der Nordmark helfen" is nobody's Ostland. */
  readonly isBesideName: boolean;
};

const STANDS_ALONE: ReadonlySet<Mention['how']> = new Set(['name', 'seat', 'pronoun']);

function tieIn(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { mention, gender, behind, isBesideName }: Tied,
): Argument {
  const from = firstAt(tokens, (token) => token.end > mention.span.start);
  const end = firstAt(tokens, (token) => token.start >= mention.span.end);
  const found = firstAt(clauses, (one) => from < one.to);
  const clause = found < clauses.length && from >= (clauses[found]?.from ?? 0) ? found : 0;
  if (isMediator(tokens, from, end))
    return { mention, from, to: end, preposition: 'unter', grammar: null, gender, clause };
  if (isPossessive(tokens, from, end) && !endsSoItself(tokens[from], mention))
    return { mention, from, to: end, preposition: null, grammar: 'genitive', gender, clause };
  let grammar: Argument['grammar'] = null;
  let preposition: string | null = null;
  const limit = Math.max(behind, clauses[clause]?.from ?? 0);
  for (let at = from - 1; at >= Math.max(limit, from - 6); at -= 1) {
    const token = tokens[at];
    // "den 27 Staaten"
    if (token?.kind === 'number') continue;
    if (token?.kind !== 'word' || opensRelative(tokens, clauses[clause], { at, name: from })) break;
    // "empfing am Montag Präsident Okker": the preposition is the day's.
    if (token.capital && timeNoun.test(token.lower)) break;
    const named = PREPOSITIONS.get(token.lower);
    // "die Junta unter Oberst X", "die Regierung von Premier Y" are what they stand beside.
    if (HEADED.has(token.lower) && LED.test(tokens[at - 1]?.lower ?? '')) continue;
    if (named !== undefined && !isParticle(tokens, at, clauses[clause])) {
      // "um Okker zu warnen": it opens the clause.
      if (named === 'um' && at === clauses[clause]?.from && clauses[clause].kind === 'infinitive') break;
      if (named === 'in' && isPersonLike({ mention }) && tokens.slice(at + 1, from).some(isPlaceOrThing))
        break;
      preposition = named;
      grammar ??= /m$/u.test(token.lower) && token.lower !== 'um' ? 'dative' : null;
      break;
    }
    grammar ??= ARTICLES.get(token.lower) ?? (isObliqueDer(tokens, at, gender) ? 'dative' : null);
    // "auf seiner Ranch in Texas den Minister": with its article the phrase begins.
    if (
      !skippable(tokens, at) ||
      (OPENS_PHRASE.has(token.lower) && !PREPOSITIONS.has(tokens[at - 1]?.lower ?? ''))
    )
      break;
  }
  // "dem Präsidialamt zufolge": a source, like "laut".
  if (tokens[end]?.lower === 'zufolge') preposition ??= 'zufolge';
  // "mit Vertretern Westlands" keeps its preposition: it says what the whole phrase does.
  const isDative = isBesideName && behind === from - 1 && tokens[from - 1]?.lower === 'der';
  if (isDative) return { mention, from, to: end, preposition, grammar: 'dative', gender, clause };
  if (isGenitive(tokens, from, end, gender) && !(grammar === null && endsSoItself(tokens[from], mention)))
    grammar = 'genitive';
  return { mention, from, to: end, preposition, grammar, gender, clause };
}

/** "…, zu der Ostland zusagte", "…, den Ostland verhängt hatte": a relative pronoun says nothing of the name behind it. */
function opensRelative(
  tokens: readonly Token[],
  clause: Clause | undefined,
  { at, name }: { readonly at: number; readonly name: number },
): boolean {
  if (clause?.kind !== 'subordinate' || !RELATIVE.test(tokens[at]?.lower ?? '')) return false;
  if (at === clause.from + 1) return PREPOSITIONS.has(tokens[clause.from]?.lower ?? '');
  return at === clause.from && at > 0 && name === at + 1 && !/en$/u.test(tokens[name]?.lower ?? '');
}

const RELATIVE = /^(?:de[rmn]|die|das|denen|welche[rmns]?)$/u;

const OPENS_PHRASE = wordSet('den dem einen einem seinen seinem ihren ihrem');
const HEADED = wordSet('unter von um');
const LED = /(?:regierung|junta|führung|kabinett|koalition|rebellen|miliz|lager)$/u;

/** Inside a noun phrase, left of the name: articles, adjectives, titles. */
function skippable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isVerb(token, at)) return false;
  if (token.capital && at > 0) return true;
  return ARTICLES.has(token.lower) || DESCRIBES.test(token.lower);
}

const DESCRIBES =
  /^(?:der|die|das|ein|eine|einer|sein|seine|seiner|ihr|ihre|ihrer|beiden?|eigenen?|\p{Ll}+(?:e|en|er|es|em))$/u;

/** "Ecowas", "Tiedgens": the -s belongs to the name. */
function endsSoItself(token: Token | undefined, { actor }: Mention): boolean {
  return token !== undefined && token.lower.endsWith('s') && actor.endsWith(token.lower);
}

/** "Trumps Angebot": a name in -s right before a noun. */
function isPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  const noun = next?.kind === 'word' && next.capital;
  return noun && from + 1 === to && last !== undefined && last.capital && IN_S.test(last.text);
}

const IN_S = /\p{L}{2}s$/u;
const IN_S_ALONE = /\p{L}{2}[^s\P{Ll}]s$/u;

/** "das Außenministerium der Ukraine", "der Lieferstopp Ostlands": a name behind a noun and "der", "des" or in -s. */
function isGenitive(
  tokens: readonly Token[],
  from: number,
  to: number,
  gender: ReturnType<GenderOf>,
): boolean {
  const article = tokens[from - 1];
  if (article?.kind === 'word' && article.capital)
    return from > 1 && from + 1 === to && IN_S_ALONE.test(tokens[from]?.text ?? '');
  // "das Gästehaus der nordmärkischen Bundesregierung"
  if (article !== undefined && article.lower.endsWith('schen') && tokens[from - 2]?.lower === 'der')
    return (
      tokens[from - 3]?.capital === true && from - 3 > 0 && !timeNoun.test(tokens[from - 3]?.lower ?? '')
    );
  const noun = tokens[from - 2];
  if (article === undefined || noun === undefined) return false;
  if (article.lower !== 'des' && !isObliqueDer(tokens, from - 1, gender)) return false;
  return noun.kind === 'word' && noun.capital && from - 2 > 0 && !timeNoun.test(noun.lower);
}

/** "der Ukraine", "der russischen Regierung" are no subjects; "der Iran", "der russische Präsident" are. */
function isObliqueDer(tokens: readonly Token[], at: number, gender: ReturnType<GenderOf>): boolean {
  if (tokens[at]?.lower !== 'der') return false;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && !next.capital) return /en$/u.test(next.lower);
  if (FEMININE.test(next?.lower ?? '')) return true;
  return gender === 'f' || gender === 'pl';
}

/** Heads of functions and bodies that are feminine: "der Präsidentin", "der Regierung". */
const FEMININE = /(?:in|ung|ion|schaft|behörde|partei|armee|polizei|marine)$/u;

/** "rief … an": a preposition at the end of its clause is the verb's particle. */
function isParticle(tokens: readonly Token[], at: number, clause: Clause | undefined): boolean {
  return clause !== undefined && at === clause.to - 1 && tokens[at + 1]?.kind !== 'word';
}
