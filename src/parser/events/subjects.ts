/** Who acts in a clause: its subject, the one it inherits, or the speaker around it. */
import type { ActorId } from '../../schema/ids';
import { contains, overlaps } from '../../schema/span';
import type { SpeechFinding } from '../document';
import { oncePerWord } from '../language/once-per-word';
import type { Token } from '../language/tokens';
import { prepositions } from '../language/word-classes-lexicon';
import { wordSet } from '../language/word-set';
import { isVerb, type Clause } from './clauses';
import { sharesAuxiliary } from './one-auxiliary';
import type { SentenceView } from './sentence-view';
import type { Argument } from './tie-in';

/** "wurde … angefragt", "sei … vereinbart worden": werden with a participle; "werde … vergeben" stays a future. */
export function isPassive(view: SentenceView, clause: Clause): boolean {
  const words = smallWords(view, clause);
  const past = words.some(({ lower }) => WAS_DONE.has(lower));
  if (!past && !words.some(({ lower }) => IS_DONE.has(lower)))
    return sharesPassive(view, clause) || isPassiveAside(view, clause);
  return words.some((token) => {
    const { readings } = token;
    return (
      readings.some((r) => r.kind === 'past-participle') &&
      (past || !readings.some((r) => r.kind === 'infinitive'))
    );
  });
}

/** "Das Geld, am Montag von Ostland zugesagt, ist da": a participle that closes its clause, "von" before it and no other verb. */
function isPassiveAside({ tokens }: SentenceView, { from, to }: Clause): boolean {
  const last = tokens[to - 1];
  if (to - from < 3 || last?.kind !== 'word' || last.capital || tokens[to]?.text !== ',') return false;
  const kinds = last.readings.map(({ kind }) => kind);
  if (!kinds.includes('past-participle') || kinds.includes('finite')) return false;
  let isBy = false;
  for (let at = from; at < to - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || (isVerb(token, at) && token.readings.some(({ kind }) => kind === 'finite')))
      return false;
    isBy ||= token.lower === 'von' || token.lower === 'vom';
  }
  return isBy;
}

/** "wurde genehmigt, dann aber widerrufen" */
function sharesPassive(view: SentenceView, clause: Clause): boolean {
  const shared = sharesAuxiliary(view, clause);
  if (shared === null) return false;
  const worden = view.tokens[clause.to - 1]?.lower === 'worden';
  return worden || view.tokens.slice(shared.from, shared.to).some(({ lower }) => /^wurden?$/u.test(lower));
}

/** Passive, or the state behind it: "bleiben bis Juli geschlossen". The subject is what it was done to. */
export function isDoneTo(view: SentenceView, clause: Clause): boolean {
  if (isPassive(view, clause)) return true;
  const words = smallWords(view, clause);
  return (
    words.some(isOrStays) &&
    words.some((token) => token.readings.some((reading) => reading.kind === 'past-participle'))
  );
}

function smallWords(view: SentenceView, { from, to }: Clause): readonly Token[] {
  return view.tokens.slice(from, to).filter(({ kind, capital }) => kind === 'word' && !capital);
}

const WAS_DONE = wordSet('wurde wurden worden');
const IS_DONE = wordSet('wird werden werde würde würden');
const isOrStays = oncePerWord(({ lower }) => IS_OR_STAYS.test(lower));
const IS_OR_STAYS = /^(?:bleib\p{L}*|blieb\p{L}*|ist|sind|waren?|sei|seien)$/u;

/** The first bare argument and those tied to it by "und"; an accusative or dative is none. */
export function subjectOf(bare: readonly Argument[], view: SentenceView, clause: Clause): ActorId[] {
  if (clause.kind === 'infinitive') return [];
  const first = bare.find((arg) => arg.grammar === null);
  if (first === undefined) return [];
  const out = [first.mention.actor];
  // "Ostland, Westland und der Südbund": what commas list counts once "und" closes the list.
  const open: ActorId[] = [];
  let last = first;
  for (const arg of bare) {
    if (arg.from <= last.from) continue;
    const between = view.tokens.slice(last.to, arg.from);
    if (between.length > 8 || arg.grammar !== null || between.some((token, i) => isVerb(token, last.to + i)))
      break;
    // "sowohl Ostland als auch Westland"
    const joined = between.some(
      ({ lower }, i) =>
        /^(?:und|sowie|\/)$/u.test(lower) ||
        // "nicht nur Ostland, (sondern) auch Westland"
        (lower === 'auch' &&
          /^(?:als|,|sondern)$/u.test(between[i - 1]?.lower ?? between[i - 1]?.text ?? '')),
    );
    if (!joined && !between.some((token) => token.text === ',')) break;
    open.push(arg.mention.actor);
    if (joined) out.push(...open.splice(0));
    last = arg;
  }
  // The last of them may be unknown: "Ostland, Westland und Halvien".
  if (/^(?:und|sowie)$/u.test(view.tokens[last.to]?.lower ?? '')) out.push(...open);
  return out;
}

/** "Ostland und Westland, die besonders leiden, riefen ihre Botschafter zurück": the names before a relative clause act behind it. */
export function openedBefore(view: SentenceView, clause: Clause, acting: readonly Argument[]): Argument[] {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  const verb = view.tokens[clause.from];
  if (before === undefined || clause.kind !== 'main' || verb === undefined || verb.capital) return [];
  if (!verb.readings.some((reading) => reading.kind === 'finite')) return [];
  const comma = view.tokens.findIndex(
    ({ text }, at) =>
      at > before.from && at < before.to && /^[,–—]$/u.test(text) && opensRelative(view, at + 1),
  );
  if (comma < 0 || view.tokens.slice(before.from, comma).some((token, i) => isVerb(token, before.from + i)))
    return [];
  return acting.filter(
    ({ from, to, preposition, grammar }) =>
      from >= before.from && to <= comma && preposition === null && grammar === null,
  );
}

function opensRelative({ tokens }: SentenceView, at: number): boolean {
  return RELATIVE.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text !== ',';
}

const RELATIVE = /^(?:der|die|das|de[mn]|denen|dessen|deren|welche[rmns]?)$/u;

/** Whoever gives: the party a relative pronoun means, else the subjects. */
export function pledging(
  clause: Clause,
  { acting, subjects }: { readonly acting: readonly Argument[]; readonly subjects: readonly ActorId[] },
): readonly ActorId[] {
  return antecedent(clause, acting) ?? subjects;
}

/** "Venezuela, das Haiti Hilfe versprach": a party right before the comma is what the relative pronoun means. */
function antecedent(clause: Clause, acting: readonly Argument[]): ActorId[] | null {
  if (clause.kind !== 'subordinate' || !/^(?:der|die|das|welche[rs]?)$/u.test(clause.opener)) return null;
  const meant = acting.find(({ to, mention }) => to === clause.from - 1 && mention.how === 'name');
  return meant === undefined ? null : [meant.mention.actor];
}

/** A clause without a subject of its own takes it from the clause it hangs on; a relative clause from the name before it. */
export function inherited(
  view: SentenceView,
  clause: Clause,
  acting: readonly Argument[],
  isSaying: boolean,
): ActorId[] | null {
  const at = view.clauses.indexOf(clause);
  if (
    clause.kind === 'subordinate' &&
    /^(?:der|die|das|welche[rs]?)$/u.test(clause.opener) &&
    // "die Ausfuhr, die es unterbrochen hatte": whoever acts in the clause it hangs on.
    !/^(?:er|sie|es)$/u.test(view.tokens[clause.from + 1]?.lower ?? '')
  ) {
    const named = acting.filter((arg) => arg.clause < at).at(-1);
    return named === undefined || !endsBefore(view, clause, named) ? null : [named.mention.actor];
  }
  for (let before = at - 1; before >= 0; before -= 1) {
    const bare = acting.filter(
      (arg) => arg.clause === before && arg.preposition === null && arg.grammar === null,
    );
    const owner = view.clauses[before];
    // "Wie das Ministerium mitteilte, …": who tells it does not do it.
    // "…, als Mittel des Südbunds bekannt, gewehrt": nor does whoever a comparison names.
    if (owner === undefined || owner.opener === 'wie' || owner.opener === 'als') continue;
    const subjects = subjectOf(bare, view, { ...owner, kind: 'main' });
    if (subjects.length > 0) return subjects;
  }
  // "Das Geld werde gewährt, weil Westland …": by whom, no later clause tells.
  if (isPassive(view, clause)) return null;
  const after = acting.find((arg) => arg.clause > at && arg.preposition === null && arg.grammar === null);
  // "hat zugesagt, Ostland nicht anzugreifen": whom an infinitive names does not act.
  const tells = after === undefined ? undefined : view.clauses[after.clause];
  if (after === undefined || tells?.kind === 'infinitive') return null;
  // "Ein Sprecher bestätigte, dass Lindholm wechselt": nor does she of whom it is said.
  if (isSaying && tells?.opener === 'dass') return null;
  const beside = acting.filter((arg) => arg.clause === after.clause && arg.preposition === null);
  return subjectOf(beside, view, { ...clause, kind: 'main' });
}

/** "Okker (Südpartei), der …": no other noun stands between the name and its relative clause, unless in brackets. */
function endsBefore({ tokens }: SentenceView, { from }: Clause, { to }: Argument): boolean {
  let depth = 0;
  for (const { text, capital, kind } of tokens.slice(to, from)) {
    if (text === '(') depth += 1;
    else if (text === ')') depth -= 1;
    else if (depth === 0 && capital && kind === 'word') return false;
  }
  return true;
}

/** Inside a quotation "wir" acts, whoever else is named. */
export function saysWe(view: SentenceView, clause: Clause): boolean {
  return view.tokens.slice(clause.from, clause.to).some(({ lower }) => lower === 'wir' || lower === 'ich');
}

/** Inside a quotation "wir" and "ich" are its speaker. */
export function speakerAround(
  view: SentenceView,
  at: number,
  speakerOf: (speech: SpeechFinding) => ActorId | null,
): ActorId[] | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  const around = view.speech.find(
    (speech) => speech.form === 'direct' && speech.spans.some((span) => contains(span, token)),
  );
  if (around === undefined) return null;
  const speaker = speakerOf(around);
  return speaker === null ? null : [speaker];
}

/** "Die Miliz setzt eine Frist": a main clause that begins with a noun nobody knows has a subject, and inherits none. */
export function hasUnknownSubject(view: SentenceView, clause: Clause, at: number): boolean {
  if (clause.kind !== 'main') return false;
  let noun: number | null = null;
  for (let place = clause.from; place < clause.to; place += 1) {
    const token = view.tokens[place];
    if (token?.kind !== 'word') continue;
    if (token.capital && (place > 0 || token.readings.length === 0)) {
      noun = place;
      break;
    }
    if (place > clause.from && !/(?:e|en|er|es|em)$/u.test(token.lower)) return false;
    if (place === clause.from && !OPENS_SUBJECT.test(token.lower)) return false;
  }
  const head = noun === null ? undefined : view.tokens[noun];
  const next = noun === null ? undefined : view.tokens[noun + 1];
  if (head === undefined || next === undefined || noun === null || noun === at) return false;
  if (next.capital || !next.readings.some((reading) => reading.kind === 'finite')) return false;
  const stretch = { start: view.tokens[clause.from]?.start ?? 0, end: head.end };
  return !(
    view.times.some((time) => overlaps(time.span, stretch)) ||
    view.arguments.some(({ mention }) => mention.how !== 'adjective' && overlaps(mention.span, stretch))
  );
}

/** "Experten warnen Westland", "Der Beschluss verpflichtet alle Bundstaaten": the name behind the verb has not its number. */
export function onlyOthersAct(view: SentenceView, clause: Clause, at: number, first: Argument): boolean {
  const before = view.tokens[first.from - 1]?.lower ?? '';
  const isMany = /^(?:alle|sämtliche)$/u.test(before);
  if (before === 'die' || !hasUnknownSubject(view, clause, at)) return false;
  const verb = view.tokens
    .slice(clause.from, clause.to)
    .find((token, i) => isVerb(token, clause.from + i) && token.readings.some((r) => r.kind === 'finite'));
  return (
    verb !== undefined &&
    verb.start < (view.tokens[first.from]?.start ?? 0) &&
    verb.readings.every((r) => r.kind !== 'finite' || r.plural !== isMany)
  );
}

/** "Nachdem …, wandten sich Fachleute gegen den Plan": behind the verb of the main clause stands a noun nobody knows. */
export function isFollowedByUnknown(view: SentenceView, clause: Clause): boolean {
  const first = view.tokens[clause.from];
  const before = view.clauses[0];
  if (clause.kind !== 'main' || clause !== view.clauses[1] || first === undefined) return false;
  // "Norwegen, das den Bau bezahlt, legte eine Rate auf Eis": there the subject stands before the other clause.
  if (before === undefined || !OPENS_FIRST.test(before.opener)) return false;
  if (first.capital || !first.readings.some((reading) => reading.kind === 'finite')) return false;
  for (let at = clause.from + 1; at < clause.to; at += 1) {
    const token = view.tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.capital) return true;
    if (/^(?:er|sie|es|wir|ich|man)$/u.test(token.lower) || prepositions.has(token.lower)) return false;
  }
  return false;
}

const OPENS_FIRST = /^(?:nachdem|weil|wenn|während|obwohl|als|da|bevor|sobald|falls)$/u;

/** "Sie bezichtigt die Südpartei": a pronoun that means nobody known acts, and no name behind its verb. */
export function actsAsPronoun({ tokens, arguments: all }: SentenceView, clause: Clause): boolean {
  const at = clause.from + (/^(?:und|doch|aber|denn)$/u.test(tokens[clause.from]?.lower ?? '') ? 1 : 0);
  const isResolved = all.some(({ from }) => from === at);
  return !isResolved && clause.kind === 'main' && /^(?:er|sie|man)$/u.test(tokens[at]?.lower ?? '');
}

/** "In Osthaven wies man die Forderung zurück", "… wies man in Osthaven zurück": the state whose seat it is. */
export function seatOfMan({ tokens, arguments: all, clauses }: SentenceView, clause: Clause): ActorId[] {
  const man = tokens.slice(clause.from, clause.to).findIndex(({ lower }) => lower === 'man');
  if (man < 0) return [];
  const opens = clause.from + (/^(?:und|doch|aber)$/u.test(tokens[clause.from]?.lower ?? '') ? 1 : 0);
  // "Man habe ein Gespräch mit den Kollegen in Osthaven erbeten": there somebody else sits.
  const seat = all.find(({ mention, clause: at, from }) => {
    if (mention.how !== 'place' || clauses[at] !== clause) return false;
    const before = SITS.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from - 2;
    return SITS.test(tokens[before]?.lower ?? '') && (before === opens || before === clause.from + man + 1);
  });
  return seat === undefined ? [] : [seat.mention.actor];
}

const SITS = /^(?:in|im)$/u;

const OPENS_SUBJECT = /^(?:der|die|das|eine?|mehrere|einige|viele|alle|beide|zwei|drei|vier|zahlreiche)$/u;
