/** "er", "sie", "ihm": the person last in focus, when exactly one fits by gender. */
import type { ActorId } from '../../schema/ids';
import type { Mention, NewActor } from '../document';
import type { Token } from '../language/tokens';
import { lookupVerb } from '../language/verb-forms';
import type { Gender } from './introduced-actors';
import type { NameIndex } from './name-index';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['er', 'm'],
  ['ihm', 'm'],
  ['ihn', 'm'],
]);
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
};

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
        out.push(mention);
        if (subject === null && isPerson(index, mention, focus)) subject = mention;
        next += 1;
      }
      return;
    }
    const gender = pronounGender(token, tokens[at + 1], tokens[at - 1]);
    // Inside a sentence the subject named before is meant: "Lindholm sagte, sie habe …".
    const meant = gender === null ? null : pick(index, gender, subject, focus);
    if (meant !== null) out.push({ span: token, actor: meant, how: 'pronoun', rule: 'de/actor/pronoun' });
  });
  moveFocus(index, out, focus);
  return out.map(({ span, ...rest }) => ({ span: { start: span.start, end: span.end }, ...rest }));
}

function pronounGender(token: Token, after: Token | undefined, before: Token | undefined): Gender | null {
  const plain = PRONOUNS.get(token.lower);
  if (plain !== undefined) return plain;
  if (token.lower !== 'sie') return null;
  const verb = [after, before].some(
    (near) => near !== undefined && !near.capital && isSingularVerb(near.lower),
  );
  return verb ? 'f' : null;
}

/** "sie schwieg": a form of one person only; "sie sagten" is many. */
function isSingularVerb(word: string): boolean {
  const finite = lookupVerb(word).filter((reading) => reading.kind === 'finite' && reading.person === 3);
  return finite.length > 0
    ? finite.every((reading) => reading.kind === 'finite' && !reading.plural)
    : SINGULAR_VERB.test(word);
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
  }
}
