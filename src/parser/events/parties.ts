/** Who does it and to whom: subject, partners and targets of a trigger, read off clauses, prepositions and articles. */
import type { ActorId } from '../../schema/ids';
import { overlaps } from '../../schema/span';
import type { SpeechFinding } from '../document';
import { prepositions } from '../language/word-classes-lexicon';
import type { EventKind } from '../../schema/event';
import { verbPart } from './clause-content';
import { isVerb, type Clause } from './clauses';
import { aimedAt, delegationsFrom } from './company';
import { MUTUAL, SAID } from './event-rule';
import {
  adjectiveOwner,
  compoundOwner,
  doerBefore,
  genitives,
  meetersBehind,
  ownerBehind,
  possessor,
} from './noun-owners';
import { firstAt } from './ordered';
import { hasOwnSubject } from './own-subject';
import type { SentenceView } from './sentence-view';
import { hasStrangeSubject } from './strange-subjects';
import { partnersOf, targetsOf } from './targets';
import { idsOf, named, type Argument } from './tie-in';
import { actsPrivately } from './unknown-subjects';
import { servedBy } from './state-servants';
import {
  actsAsPronoun,
  hasUnknownSubject,
  inherited,
  isFollowedByUnknown,
  onlyOthersAct,
  isPassive,
  openedBefore,
  pledging,
  saysWe,
  seatOfMan,
  speakerAround,
  subjectOf,
} from './subjects';

export type Parties = {
  readonly subjects: readonly ActorId[];
  /** Behind "mit", or beside the subject of a mutual verb. */
  readonly partners: readonly ActorId[];
  /** Objects, and what stands behind an, von, gegen, für. */
  readonly targets: readonly ActorId[];
};

type Asked = {
  readonly at: number;
  readonly kind: EventKind;
  readonly placeIsTarget: boolean;
  readonly targetBy: readonly string[];
  readonly subjectBy: readonly string[];
  readonly onlyBy: boolean;
};

/** Parties of the trigger at token `at`; `speakerOf` says who speaks a stretch of speech. */
export function partiesOf(
  view: SentenceView,
  { at, kind, placeIsTarget, targetBy, subjectBy, onlyBy }: Asked,
  speakerOf: (speech: SpeechFinding) => ActorId | null,
): Parties {
  const clause = clauseAt(view, at);
  const acting = view.arguments.filter(mayAct);
  const here = ofOwnVerb(
    view,
    clause,
    at,
    acting.filter((arg) => view.clauses[arg.clause] === clause),
  );
  const passive = isPassive(view, clause);
  const bare = here.filter((arg) => arg.preposition === null && arg.grammar !== 'genitive');
  const isStrange = SAID.has(kind) && (actsAsPronoun(view, clause) || hasStrangeSubject(view, clause, at));
  const active = isStrange
    ? joinedAt(view, clause, bare, at)
    : activeOf(view, clause, bare, { at, placeIsTarget });
  const opened = passive ? [] : openedBefore(view, clause, acting);
  const subjects = passive
    ? named(here, ['von', 'durch'])
    : subjectOf(opened.length > 0 ? opened : active, view, clause);
  const asks: (() => readonly ActorId[] | null)[] = [
    () => (subjectBy.length > 0 ? named(heardFrom(view, clause, here, subjectBy), subjectBy) : null),
    () => compoundOwner(view, at),
    () => possessor(view, acting, at),
    () => (MUTUAL.has(kind) ? meetersBehind(view, here, at) : null),
    () => ownerBehind(view, acting, at),
    () => doerBefore(view, acting, at),
    // "die Sperrung der Meerenge durch Ostland"
    () => (kind === 'halt' && view.tokens[at]?.capital === true ? named(here, ['durch']) : null),
    () => (saysWe(view, clause) ? speakerAround(view, at, speakerOf) : null),
    () => (MUTUAL.has(kind) && subjects.length === 0 ? delegationsFrom(view, clause) : null),
    () => (kind === 'pledge' && !passive ? pledging(clause, { acting, subjects }) : subjects),
    () => (kind === 'pledge' && !passive ? servedBy(view, clause, at) : null),
    () => (passive ? null : seatOfMan(view, clause)),
    () => speakerAround(view, at, speakerOf),
    // "als Werkzeug Ostlands bezeichnet": nobody says so.
    () => (passive && !SAID.has(kind) ? idsOf(here.filter((arg) => isDoerInGenitive(view, arg))) : null),
    // "Das westländische Angebot, Zelte zu schicken, lehnt Ostland ab": whose it is, before whoever acts behind it.
    () => (kind === 'pledge' && isWithoutVerb(view, clause) ? adjectiveOwner(view, at) : null),
    () =>
      // "eine Reform, die als Eingriff gewertet wurde": who said so is not told.
      (
        passive
          ? SAID.has(kind)
          : isStrange || isStrangers(view, clause, { at, kind }) || isSaidByUnknown(view, at, speakerOf)
      )
        ? null
        : inherited(view, clause, acting, SAID.has(kind)),
    () => genitives(view, here, at),
    () => adjectiveOwner(view, at),
  ];
  const found = firstNamed(onlyBy ? asks.slice(0, 1) : asks);
  const partners = [
    ...partnersOf(view, clause, { kind, here, passive, bare, placeIsTarget }),
    ...(MUTUAL.has(kind) ? aimedAt(view, clause) : []),
  ];
  // "begrüßte ihn" is most often a thing.
  const meant = kind === 'statement' ? bare.filter((arg) => arg.mention.how !== 'pronoun') : bare;
  const objects = idsOf(meant).filter((actor) => !found.includes(actor));
  const targets = targetsOf(view, clause, { kind, acting, here, objects, targetBy });
  return { subjects: unique(found), partners: others(partners, found), targets: others(targets, found) };
}

/** "telefonierte mit Okker und reiste mit Harro weiter": whoever stands behind another verb of the clause takes part in that. */
function ofOwnVerb(
  view: SentenceView,
  clause: Clause,
  at: number,
  here: readonly Argument[],
): readonly Argument[] {
  if (here.length < 3) return here;
  const { from, to } = verbPart(view, clause, at);
  return from === clause.from && to === clause.to
    ? here
    : here.filter((arg, i) => i === 0 || (arg.from < to && arg.from >= from));
}

function others(list: readonly ActorId[], found: readonly ActorId[]): ActorId[] {
  return unique(list.filter((actor) => !found.includes(actor)));
}

/** Those that may be subjects: none where somebody else is the subject. */
function activeOf(
  view: SentenceView,
  clause: Clause,
  bare: readonly Argument[],
  { at, placeIsTarget }: Pick<Asked, 'at' | 'placeIsTarget'>,
): readonly Argument[] {
  const joined = joinedAt(view, clause, bare, at);
  if (joined.length > 0) return joined;
  const isOthers =
    bare.length === 1
      ? bare.some((arg) => onlyOthersAct(view, clause, at, arg))
      : // "Hubschrauber besuchen Ostland und Westland"
        placeIsTarget && bare.every((arg) => arg.from > at) && hasUnknownSubject(view, clause, at);
  return isOthers ? [] : bare;
}

function joinedAt(
  view: SentenceView,
  clause: Clause,
  bare: readonly Argument[],
  at: number,
): readonly Argument[] {
  return bare.filter((arg) => actsBehindUnd(view, clause, arg, at));
}

/** "Der Streit hat die Märkte erschüttert und Ostland fordert …": whoever stands between "und" and the verb does that. */
function actsBehindUnd(
  { tokens }: SentenceView,
  clause: Clause,
  { from, to }: Argument,
  at: number,
): boolean {
  if (to !== at || from - 2 <= clause.from || !/^(?:und|aber|doch)$/u.test(tokens[from - 1]?.lower ?? ''))
    return false;
  const before = tokens[from - 2];
  const verb = tokens[at];
  return (
    before?.kind === 'word' &&
    !before.capital &&
    verb?.capital === false &&
    verb.readings.some(({ kind }) => kind === 'finite') &&
    tokens.slice(clause.from, from - 1).some((token, i) => isVerb(token, clause.from + i))
  );
}

function mayAct({ mention: { how } }: Argument): boolean {
  return how !== 'adjective' && how !== 'place';
}

/** "Aus Osthaven kam ein Nein": behind "aus" a place speaks, too. */
function heardFrom(
  view: SentenceView,
  clause: Clause,
  here: readonly Argument[],
  subjectBy: readonly string[],
): readonly Argument[] {
  if (!subjectBy.includes('aus')) return here;
  const places = view.arguments.filter(
    (arg) => arg.mention.how === 'place' && arg.preposition === 'aus' && view.clauses[arg.clause] === clause,
  );
  return [...here, ...places];
}

/** Somebody nobody knows is the subject, before the verb, behind it or in a clause of their own. */
function isStrangers(view: SentenceView, clause: Clause, { at, kind }: Pick<Asked, 'at' | 'kind'>): boolean {
  return (
    hasUnknownSubject(view, clause, at) ||
    isFollowedByUnknown(view, clause) ||
    hasOwnDoer(view, clause, at) ||
    (!MUTUAL.has(kind) && isSaidToBeAnothers(view, clause, at))
  );
}

/** "Die Reederei kündigte an, … zu stoppen": an infinitive is whoever's the clause before it tells of. */
function isSaidToBeAnothers(view: SentenceView, clause: Clause, at: number): boolean {
  const owner = clause.kind === 'infinitive' ? view.clauses[view.clauses.indexOf(clause) - 1] : clause;
  return owner?.kind === 'main' && hasOwnSubject(view, owner, at);
}

/** Cut off by an infinitive or relative clause, its verb stands behind that. */
function isWithoutVerb({ tokens }: SentenceView, { kind, from, to }: Clause): boolean {
  return kind === 'infinitive' || !tokens.slice(from, to).some((token, at) => isVerb(token, from + at));
}

/** "…, dem die Genossen zugestimmt hatten", "dass der Konzern liefert": somebody acts in it, though nobody known. */
function hasOwnDoer(view: SentenceView, clause: Clause, at: number): boolean {
  if (clause.kind !== 'subordinate') return false;
  // Behind "der", "die", "das" a noun may be what is done: "das die Brücke baute".
  const first = view.tokens[clause.from]?.lower ?? '';
  const opens = OWN_DOER.test(clause.opener) || (first !== clause.opener && prepositions.has(first));
  return opens && actsPrivately(view, clause, at);
}

const OWN_DOER =
  /^(?:dass|daß|weil|da|nachdem|obwohl|während|wonach|worauf|woraufhin|weshalb|weswegen|sodass|bevor|ehe|de[mn]|denen|dessen|deren|welche[mn])$/u;

/** "…, warnen Ökonomen": the frame says who speaks, and it is nobody known. */
function isSaidByUnknown(
  view: SentenceView,
  at: number,
  speakerOf: (speech: SpeechFinding) => ActorId | null,
): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  return view.speech.some(
    (speech) =>
      speech.speaker !== null &&
      speech.cue !== null &&
      overlaps(speech.cue, token) &&
      speakerOf(speech) === null,
  );
}

/** "das Guthaben der Führung Ostlands wurde gesperrt", not "im Süden Ostlands" nor "seit dem Amtsantritt Varns". */
function isDoerInGenitive({ tokens }: SentenceView, { grammar, from }: Argument): boolean {
  if (grammar !== 'genitive') return false;
  const noun = tokens.slice(Math.max(0, from - 3), from).findLast((token) => token.capital);
  return noun === undefined || !PLACE_OR_TIME.test(noun.lower);
}

const PLACE_OR_TIME =
  /(?:nord|süd|ost|west)(?:en|osten|westen)$|(?:zentrum|grenze|hauptstadt|provinz|provinzen|gebiet|region|küste|teil|teilen|nähe|mitte|inneren|landesteil|hafen|stadt|dorf|amtsantritt|amtszeit|beginn|ende|jahr|besuch|besuchs|rücktritt|wahl|sturz|tod|tode)$/u;

/** The first answer that names anybody. */
function firstNamed(asks: readonly (() => readonly ActorId[] | null)[]): readonly ActorId[] {
  for (const ask of asks) {
    const actors = ask();
    if (actors !== null && actors.length > 0) return actors;
  }
  return [];
}

export function clauseAt(view: SentenceView, at: number): Clause {
  const found = view.clauses[firstAt(view.clauses, (clause) => at < clause.to)];
  if (found !== undefined && at >= found.from) return found;
  return { from: 0, to: view.tokens.length, opener: '', kind: 'main' };
}

function unique(list: readonly ActorId[]): ActorId[] {
  return [...new Set(list)];
}
