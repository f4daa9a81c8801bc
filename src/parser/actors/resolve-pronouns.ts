/** "er", "sie", "ihm", "der Minister": the person last in focus, when exactly one fits by gender or title. */
import type { ActorId } from '../../schema/ids';
import type { Mention, NewActor } from '../document';
import type { Token } from '../language/tokens';
import { lookupVerb } from '../language/verb-forms';
import { countrymanAlone, titleAlone } from './called-by-title';
import type { Gender, Titles } from './introduced-actors';
import { hasOffice, type NameIndex } from './name-index';

/** "ihm", "ihn": never whoever acts in the same clause. */
const OBLIQUE = /^ih[mnr]$/u;
/** Singular "sie" is told from the plural by the verb beside it. */
const SINGULAR_VERB =
  /^(?:ist|sei|war|wäre|hat|habe|hatte|hätte|wird|werde|wurde|würde|will|wolle|wollte|kann|könne|konnte|soll|solle|muss|müsse|musste|\p{L}+te|\p{L}+t)$/u;

/** Who was last in focus; kept from sentence to sentence of one article. */
export type Focus = {
  m: ActorId | null;
  f: ActorId | null;
  any: ActorId | null;
  /** Met in this article, in no register; bodies among them are no "er" and no "sie". */
  readonly newActors: ReadonlyMap<ActorId, NewActor>;
  /** Of people in no register, where a title told it. */
  readonly genders: ReadonlyMap<ActorId, Gender>;
  /** By which titles people were named. */
  readonly titles: Titles;
  readonly day: string | null;
  /** Whoever was named so far, the latest first. */
  people: readonly ActorId[];
};

/** Further back nobody is called by title alone. */
const PEOPLE_IN_MIND = 12;

/** Mentions of the sentence with its pronouns added; moves the focus on. */
export function resolvePronouns(
  index: NameIndex,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  focus: Focus,
): Mention[] {
  const out: Mention[] = [];
  let next = 0;
  let subject: Mention | null = null;
  tokens.forEach((token, at) => {
    const mention = mentions[next];
    if (mention !== undefined && token.start >= mention.span.start) {
      if (token.end >= mention.span.end) {
        const said = meantBy(index, tokens, { mention, at, focus });
        out.push(said);
        if (subject === null && isPerson(index, said, focus)) subject = said;
        next += 1;
      }
      return;
    }
    const titled = token.capital ? titledBefore(index, tokens, at, focus) : null;
    if (titled !== null) {
      const { start, end } = token;
      const said: Mention = {
        span: { start, end },
        actor: titled,
        how: 'function',
        rule: 'de/actor/title-alone',
      };
      out.push(said);
      subject ??= said;
      return;
    }
    const gender = pronounGender(token, tokens[at + 1], tokens[at - 1]);
    if (gender === null) return;
    // Inside a sentence the subject named before is meant: "Lindholm sagte, sie habe …".
    const meant = OBLIQUE.test(token.lower)
      ? pickOther(index, gender, focus, {
          here: out,
          taken: actingBeside(index, tokens, { at, out, ahead: mentions.slice(next), focus }),
        })
      : pick(index, gender, subject, focus);
    if (meant !== null) out.push({ span: token, actor: meant, how: 'pronoun', rule: 'de/actor/pronoun' });
  });
  moveFocus(index, out, focus);
  return out.map(({ span: { start, end }, actor, how, rule }) => ({
    span: { start, end },
    actor,
    how,
    rule,
  }));
}

/** "sie": most words are longer, and every word in small letters is asked. */
const LONGEST_PRONOUN = 3;

function pronounGender(token: Token, after: Token | undefined, before: Token | undefined): Gender | null {
  if (token.lower.length > LONGEST_PRONOUN) return null;
  if (/^(?:er|ih[mn])$/u.test(token.lower)) return 'm';
  if (token.lower === 'ihr') return isDativeIhr(after) ? 'f' : null;
  if (token.lower !== 'sie') return null;
  const verb = [after, before].some(
    (near) => near !== undefined && !near.capital && isSingularVerb(near.lower),
  );
  return verb ? 'f' : null;
}

/** "sagte ihr zu"; not "ihr Vorgänger", "ihr erster Besuch". */
function isDativeIhr(after: Token | undefined): boolean {
  if (after?.kind !== 'word') return true;
  return !after.capital && !/(?:e|en|er|es|em)$/u.test(after.lower);
}

/** "sie schwieg": a form of one person only; "sie sagten" is many. */
function isSingularVerb(word: string): boolean {
  const finite = lookupVerb(word).filter((reading) => reading.kind === 'finite' && reading.person === 3);
  return finite.length > 0
    ? finite.every((reading) => reading.kind === 'finite' && !reading.plural)
    : SINGULAR_VERB.test(word);
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
    const named = titledBefore(index, tokens, at, focus);
    return named === null || focus.people.includes(mention.actor) ? mention : { ...mention, actor: named };
  }
  const gender = countrymanAlone(index, tokens, at, mention.actor);
  if (gender === null) return mention;
  const stateOf = (actor: ActorId): ActorId | null => {
    const entry = index.entries.get(actor) ?? focus.newActors.get(actor);
    return entry !== undefined && 'actsFor' in entry ? entry.actsFor : null;
  };
  const fitting = focus.people.filter((actor) => mayHave(index, actor, gender, focus));
  const one =
    fitting.find((actor) => stateOf(actor) === mention.actor) ??
    fitting.find((actor) => stateOf(actor) === null);
  return one === undefined
    ? mention
    : { ...mention, actor: one, how: 'function', rule: 'de/actor/countryman' };
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
  const last = focus[gender];
  return last !== null && fits(last) ? last : (focus.people.find(fits) ?? null);
}

function pick(index: NameIndex, gender: Gender, subject: Mention | null, focus: Focus): ActorId | null {
  if (subject !== null && mayHave(index, subject.actor, gender, focus)) return subject.actor;
  return focus[gender] ?? (focus.any !== null && mayHave(index, focus.any, gender, focus) ? focus.any : null);
}

function isPerson(index: NameIndex, mention: Mention, { newActors }: Focus): boolean {
  if (mention.how === 'adjective' || mention.how === 'place') return false;
  const entry = index.entries.get(mention.actor);
  return (entry ?? newActors.get(mention.actor))?.kind === 'person';
}

function genderOf(index: NameIndex, actor: ActorId, { genders }: Focus): Gender | null {
  const entry = index.entries.get(actor);
  return entry?.kind === 'person' ? entry.gender : (genders.get(actor) ?? null);
}

function mayHave(index: NameIndex, actor: ActorId, gender: Gender, focus: Focus): boolean {
  const known = genderOf(index, actor, focus);
  return known === null || known === gender;
}

/** The first person of a sentence, mostly its subject, stays in focus; others only fill a gap of their gender. */
function moveFocus(index: NameIndex, mentions: readonly Mention[], focus: Focus): void {
  const people = mentions.filter((mention) => isPerson(index, mention, focus));
  for (const { actor } of [...people].reverse()) {
    const gender = genderOf(index, actor, focus);
    if (gender !== null) focus[gender] = actor;
    focus.any = actor;
    focus.people = [actor, ...focus.people.filter((one) => one !== actor)].slice(0, PEOPLE_IN_MIND);
  }
}
