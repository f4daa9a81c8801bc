/** "er", "sie", "ihm", "der Minister": the person last in focus, when exactly one fits by gender or title. */
import type { ActorId } from '../../schema/ids';
import type { Gender } from '../../schema/register-source';
import type { Mention } from '../document';
import type { Token } from '../language/tokens';
import { countryCalled, isCountryWord } from './called-by-country';
import { bodyCalled, isKindAlone, isKindOfBody } from './called-by-kind';
import { bareTitle, countrymanAlone, titleAlone } from './called-by-title';
import { isPerson, isSomebody, mayHave, moveFocus, type Focus } from './focus';
import { landPointedAt } from './land-pointed-at';
import { isUnionAlone, isSingularVerb, latterGender, mayPoint } from './pointed-at';
import { actsForOf, hasOffice, type NameIndex } from './name-index';

/** "ihm", "ihn": never whoever acts in the same clause. */
const OBLIQUE = /^ih[mnr]$/u;

/** A sentence on its way: what was found so far, what is still to come. */
type Walk = {
  readonly index: NameIndex;
  readonly tokens: readonly Token[];
  readonly focus: Focus;
  readonly out: Mention[];
  ahead: readonly Mention[];
  subject: Mention | null;
  /** "In einem Telefonat mit Minister Okker hatte er …": the first person is not always who acts. */
  beside: { readonly mention: Mention; readonly behind: number } | null;
};

/** Mentions of the sentence with its pronouns added; moves the focus on. */
export function resolvePronouns(
  index: NameIndex,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  focus: Focus,
): Mention[] {
  const walk: Walk = { index, tokens, focus, out: [], ahead: mentions, subject: null, beside: null };
  tokens.forEach((token, at) => {
    const mention = walk.ahead[0];
    if (mention === undefined || token.start < mention.span.start) pointAt(walk, token, at);
    else if (token.end >= mention.span.end) {
      takeMention(walk, mention, at);
      walk.ahead = walk.ahead.slice(1);
    }
  });
  moveFocus(index, tokens, walk.out, focus);
  return walk.out;
}

function takeMention(walk: Walk, mention: Mention, at: number): void {
  const { index, tokens, focus } = walk;
  const said = meantBy(index, tokens, { mention, at, focus });
  walk.out.push(said);
  if (walk.subject !== null || !isPerson(index, said, focus)) return;
  if (isOblique(tokens, mention.span.start)) walk.beside ??= { mention: said, behind: at };
  else walk.subject = said;
}

/** A word that no name covers may still mean somebody. */
function pointAt(walk: Walk, token: Token, at: number): void {
  if (token.kind !== 'word' || !mayPoint(token)) return;
  const { index, tokens, focus, out } = walk;
  const titled = token.capital ? titledBefore(index, tokens, at, focus) : null;
  if (titled !== null) {
    const said = say(out, token, { actor: titled, how: 'function', rule: 'de/actor/title-alone' });
    walk.subject ??= said;
  } else if (isCountryWord(token)) {
    sayCountry(walk, at);
  } else if (token.capital && isKindOfBody(token)) {
    const isMeant = isKindAlone(tokens, at) && !(focus.otherCommission && token.text === 'Kommission');
    const body = isMeant ? bodyCalled(index, token.text, focus.bodies) : null;
    if (body !== null) say(out, token, { actor: body, how: 'function', rule: 'de/actor/the-body' });
  } else if (focus.union !== null && token.capital && isUnionAlone(tokens, at)) {
    say(out, token, { actor: focus.union, how: 'function', rule: 'de/actor/the-union' });
  } else {
    const latter = latterMeant(index, tokens, at, { out, focus });
    if (latter === null) {
      const meant = pronounMeant(walk, token, at);
      if (meant !== null) say(out, token, { actor: meant, how: 'pronoun', rule: 'de/actor/pronoun' });
      return;
    }
    const said = say(out, token, { actor: latter, how: 'function', rule: 'de/actor/latter' });
    if (NOMINATIVE.test(token.lower)) walk.subject ??= said;
  }
}

/** "das Land", "die Regierung des Landes". */
function sayCountry(walk: Walk, at: number): void {
  const { tokens, out } = walk;
  const next = tokens[at + 1]?.start;
  if (next !== undefined && walk.ahead[0]?.span.start === next) return;
  const called = countryCalled(tokens, at);
  const [first, last] = [tokens[called?.from ?? at], tokens[at]];
  if (called === null || first === undefined || last === undefined) return;
  if ((out.at(-1)?.span.end ?? 0) > first.start) return;
  const actor = landPointedAt(walk, called);
  if (actor === null) return;
  const rule = called.what === 'state' ? 'de/actor/the-land' : `de/actor/${called.what}`;
  say(out, { ...last, start: first.start }, { actor, how: called.isPlace ? 'place' : 'function', rule });
}

function say(out: Mention[], { start, end }: Token, what: Omit<Mention, 'span'>): Mention {
  const said = { span: { start, end }, ...what };
  out.push(said);
  return said;
}

/** Inside a sentence the subject named before is meant: "Lindholm sagte, sie habe …". */
function pronounMeant(
  { index, tokens, focus, out, ahead, subject, beside }: Walk,
  token: Token,
  at: number,
): ActorId | null {
  const gender = pronounGender(token, tokens[at + 1], tokens[at - 1]);
  if (gender === null) return null;
  if (OBLIQUE.test(token.lower)) {
    const taken = actingBeside(index, tokens, { at, out, ahead, focus });
    return pickOther(index, gender, focus, { here: out, taken });
  }
  if (subject !== null || beside === null) return pick(index, gender, subject, focus);
  const isApart = tokens.slice(beside.behind, at).some(({ text }) => BORDER.test(text));
  return isApart
    ? pick(index, gender, beside.mention, focus)
    : pickOther(index, gender, focus, { here: [], taken: beside.mention.actor });
}

const BEHIND =
  /^(?:mit|an|bei|beim|zu|zum|zur|von|vom|um|unter|auf|nach|wegen|trotz|gegen|für|gegenüber|über|neben|vor|zwischen|dem|den|einem|einen|seinem|seinen|ihrem|ihren)$/u;

/** "mit Minister Okker", "vom neuen Minister Okker": whoever stands so does not act in that clause; "nach Angaben von Okker" he does. */
function isOblique(tokens: readonly Token[], start: number): boolean {
  const from = firstFrom(tokens, start);
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (BEHIND.test(token.lower)) return !TOLD_BY.test(tokens[at - 1]?.lower ?? '');
    if (token.capital || token.readings.some(({ kind }) => kind === 'finite')) return false;
  }
  return false;
}

const TOLD_BY =
  /^(?:angaben?|worten|aussagen?|darstellung|auskunft|ansicht|einschätzung|meinung|überzeugung|lesart|version)$/u;

function firstFrom(tokens: readonly Token[], start: number): number {
  const found = tokens.findIndex((token) => token.start >= start);
  return found < 0 ? tokens.length : found;
}

function pronounGender(token: Token, after: Token | undefined, before: Token | undefined): Gender | null {
  if (/^(?:er|ih[mn])$/u.test(token.lower)) return 'm';
  if (token.lower === 'ihr') return isDativeIhr(after) ? 'f' : null;
  if (token.lower !== 'sie') return null;
  const verb = [after, before].some((near) => near !== undefined && !near.capital && isSingularVerb(near));
  return verb ? 'f' : null;
}

/** "sagte ihr zu"; not "ihr Vorgänger", "ihr erster Besuch". */
function isDativeIhr(after: Token | undefined): boolean {
  if (after?.kind !== 'word') return true;
  return !after.capital && !/(?:e|en|er|es|em)$/u.test(after.lower);
}

const NOMINATIVE = /er$|e$/;

/** Whom "dieser" means: of the people named in front of it, or in the sentence before, the last. */
function latterMeant(
  index: NameIndex,
  tokens: readonly Token[],
  at: number,
  { out, focus }: { readonly out: readonly Mention[]; readonly focus: Focus },
): ActorId | null {
  const gender = latterGender(tokens, at);
  if (gender === null) return null;
  const fits = (actor: ActorId): boolean => mayHave(index, actor, gender, focus);
  const here = out.filter((one) => isSomebody(index, one, focus)).map(({ actor }) => actor);
  return here.findLast(fits) ?? focus.namedLast.findLast(fits) ?? null;
}

/** Whoever was named by that title last: "der Minister" behind "Hafenminister Okker". */
function titledBefore(index: NameIndex, tokens: readonly Token[], at: number, focus: Focus): ActorId | null {
  const called = titleAlone(tokens, at);
  if (called === null) return null;
  const offices = index.titles.get(tokens[at]?.text ?? '') ?? [];
  const holds = (actor: ActorId): boolean => {
    const entry = index.entries.get(actor);
    return entry?.kind === 'person' && offices.some((office) => hasOffice(entry, office, focus.day));
  };
  const fits = (actor: ActorId): boolean =>
    (focus.titles.get(actor)?.has(called.bare) === true || holds(actor)) &&
    mayHave(index, actor, called.gender, focus);
  return focus.people.find(fits) ?? null;
}

type At = { readonly mention: Mention; readonly at: number; readonly focus: Focus };

/** "Die Ostländerin" is whoever of Ostland was named before, "der Kanzler" the article's own; else the mention as it stands. */
function meantBy(index: NameIndex, tokens: readonly Token[], { mention, at, focus }: At): Mention {
  const alone = tokens[at]?.start === mention.span.start;
  if (!alone || (mention.how !== 'name' && mention.how !== 'function')) return mention;
  if (mention.how === 'function') {
    const named =
      titledBefore(index, tokens, at, focus) ?? partyManBefore(index, tokens, { mention, at, focus });
    return named === null || focus.people.includes(mention.actor) ? mention : { ...mention, actor: named };
  }
  const gender = countrymanAlone(index, tokens, at, mention.actor);
  if (gender === null) return mention;
  const stateOf = (actor: ActorId): ActorId | null =>
    actsForOf(index.entries.get(actor) ?? focus.newActors.get(actor));
  const fitting = focus.people.filter((actor) => mayHave(index, actor, gender, focus));
  const one =
    fitting.find((actor) => stateOf(actor) === mention.actor) ??
    fitting.find((actor) => stateOf(actor) === null);
  // "empfing den Ostländer": one of them, and nobody says who.
  return one === undefined
    ? { ...mention, how: 'adjective' }
    : { ...mention, actor: one, how: 'function', rule: 'de/actor/countryman' };
}

/** "Der Südpartei-Politiker", "der Südpartei-Sekretär" is whoever of that party, or of its state, was named last. */
function partyManBefore(
  index: NameIndex,
  tokens: readonly Token[],
  { mention, at, focus }: At,
): ActorId | null {
  const word = tokens[at]?.text ?? '';
  if (!word.includes('-') || !/^(?:der|die|dem|den)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  const title = bareTitle(word.slice(word.lastIndexOf('-') + 1));
  const gender = /in$/u.test(word) ? 'f' : 'm';
  const party = mention.actor;
  const stateOf = (actor: ActorId): ActorId | null =>
    actsForOf(index.entries.get(actor) ?? focus.newActors.get(actor));
  const fitting = focus.people.filter((actor) => mayHave(index, actor, gender, focus));
  const last =
    title === 'politiker'
      ? fitting[0]
      : fitting.find((actor) => stateOf(actor) === party && focus.titles.get(actor)?.has(title) === true);
  if (last === undefined) return null;
  const own = stateOf(last);
  return own === null || own === party || own === stateOf(party) ? last : null;
}

type Around = {
  readonly at: number;
  readonly out: readonly Mention[];
  readonly ahead: readonly Mention[];
  readonly focus: Focus;
};

/** Who acts between the commas around token `at`: the first person named there, else the first behind. */
function actingBeside(
  index: NameIndex,
  tokens: readonly Token[],
  { at, out, ahead, focus }: Around,
): ActorId | null {
  let from = at;
  while (from > 0 && !BORDER.test(tokens[from - 1]?.text ?? '')) from -= 1;
  let to = at;
  while (to < tokens.length && !BORDER.test(tokens[to]?.text ?? '')) to += 1;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const acts = (one: Mention): boolean =>
    one.span.end > start && one.span.start < end && isPerson(index, one, focus);
  return (out.find(acts) ?? ahead.find(acts))?.actor ?? null;
}

const BORDER = /^[,;:–—]$/u;

/** Whoever else was named in the sentence, or before it. */
function pickOther(
  index: NameIndex,
  gender: Gender,
  focus: Focus,
  { here, taken }: { readonly here: readonly Mention[]; readonly taken: ActorId | null },
): ActorId | null {
  const fits = (actor: ActorId): boolean => actor !== taken && mayHave(index, actor, gender, focus);
  const near = here.find((one) => isPerson(index, one, focus) && fits(one.actor));
  if (near !== undefined) return near.actor;
  // An office without a name may be meant, too: "telefonierte mit dem König der Nordmark. Sie sagte ihm …".
  const [before, ...more] = focus.namedLast.filter(fits);
  if (before !== undefined && more.length === 0) return before;
  const last = focus[gender];
  return last !== null && fits(last) ? last : (focus.people.find(fits) ?? null);
}

function pick(index: NameIndex, gender: Gender, subject: Mention | null, focus: Focus): ActorId | null {
  if (subject !== null && mayHave(index, subject.actor, gender, focus)) return subject.actor;
  const unnamed = subject === null ? unnamedLast(index, gender, focus) : null;
  if (unnamed !== null) return unnamed;
  // "Die Südpartei warnte. Sie verlangt …"
  if (gender === 'f' && subject === null && focus.body !== null) return focus.body;
  return focus[gender] ?? (focus.any !== null && mayHave(index, focus.any, gender, focus) ? focus.any : null);
}

/** "…, sagte ein Behördensprecher in Osthaven. Er versprach …": the office stands for its state, and nobody else was named. */
function unnamedLast(index: NameIndex, gender: Gender, focus: Focus): ActorId | null {
  if (gender !== 'm') return null;
  const [only, ...others] = new Set(focus.namedLast);
  if (only === undefined || others.length > 0) return null;
  const isNamed = (index.entries.get(only) ?? focus.newActors.get(only))?.kind === 'person';
  return isNamed ? null : only;
}
