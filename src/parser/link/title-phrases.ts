/** Prepositional phrases of titles: "von der EU und Lindholm", "by the US and Lindholm"; articles by the register's gender. */
import type { ActorId } from '../../schema/ids';
import type { Actor } from '../../schema/registers';
import type { ActorEntry, GrammaticalGender } from '../../schema/register-source';
import { adjectiveBeforeNoun, englishInstitution, englishWithArticle, genderByEnding } from './title-lexicon';

/** What titles need to know of an actor beside its label. */
export type Naming = {
  /** Published actor, null when nobody knows the id. */
  readonly actor: (id: ActorId) => Actor | null;
  /** Grammatical gender of the German name where it is used with an article: die Ukraine, der Iran, die USA; else null. */
  readonly gender: (id: ActorId) => GrammaticalGender | null;
  /** Whether the register says that the English name stands with "the", or without; null where it says nothing. */
  readonly englishArticle: (id: ActorId) => boolean | null;
};

const DATIVE = { m: 'dem', n: 'dem', f: 'der', pl: 'den' } as const;
const ACCUSATIVE = { m: 'den', n: 'das', f: 'die', pl: 'die' } as const;

const GERMAN_CASES = {
  von: 'dative',
  zu: 'dative',
  mit: 'dative',
  an: 'accusative',
  durch: 'accusative',
  für: 'accusative',
} as const;
export type GermanPreposition = keyof typeof GERMAN_CASES;

const CONTRACTED: Readonly<Record<string, string>> = { 'von dem': 'vom', 'zu dem': 'zum', 'zu der': 'zur' };

/** "von der Ukraine und Okker"; an empty string for nobody. */
export function germanPhrase(
  preposition: GermanPreposition,
  actors: readonly ActorId[],
  names: Naming,
): string {
  const kase = GERMAN_CASES[preposition];
  const parts = actors.map((id) => germanName(id, kase, names));
  const joined = joinNames(parts, 'und', 'u. a.');
  const phrase = joined === '' ? '' : `${preposition} ${joined}`;
  const [first = '', second = ''] = phrase.split(' ', 2);
  const contracted = CONTRACTED[`${first} ${second}`];
  return contracted === undefined ? phrase : contracted + phrase.slice(first.length + 1 + second.length);
}

/** "by the US and Okker"; an empty string for nobody. */
export function englishPhrase(preposition: string, actors: readonly ActorId[], names: Naming): string {
  const joined = joinNames(
    actors.map((id) => englishName(id, names)),
    'and',
    'and others',
  );
  return joined === '' ? '' : `${preposition} ${joined}`;
}

/** Two are named, more are "und andere". */
function joinNames(parts: readonly string[], and: string, others: string): string {
  if (parts.length > 2) return `${parts.slice(0, 2).join(', ')} ${others}`;
  return parts.join(` ${and} `);
}

function germanName(id: ActorId, kase: 'dative' | 'accusative', names: Naming): string {
  const actor = names.actor(id);
  const label = actor?.shortLabel.de ?? id;
  const gender = actor === null ? null : genderOf(actor, names);
  if (gender === null) return label;
  const article = (kase === 'dative' ? DATIVE : ACCUSATIVE)[gender];
  return `${article} ${inflect(label, gender, kase)}`;
}

function genderOf(actor: Actor, names: Naming): GrammaticalGender | null {
  if (actor.kind === 'person') return null;
  return actor.registered ? names.gender(actor.id) : genderByEnding(actor.shortLabel.de);
}

/** Behind an article adjectives take their weak ending, and plurals in the dative an -n: dem Europäischen Rat, den Emiraten. */
function inflect(label: string, gender: GrammaticalGender, kase: 'dative' | 'accusative'): string {
  const weak = kase === 'dative' || gender === 'm' || gender === 'pl' ? 'en' : 'e';
  const adjective = adjectiveBeforeNoun.exec(label);
  if (adjective?.groups !== undefined) {
    const { stem = '', rest = '' } = adjective.groups;
    return `${stem}${weak}${rest}`;
  }
  // "Grüne", "Linke": adjectives used as nouns.
  if (/^(?:Grüne|Linke)$/u.test(label)) return label.slice(0, -1) + weak;
  const needsN = kase === 'dative' && gender === 'pl' && /\p{Ll}(?:e|er|el)$/u.test(label);
  return needsN ? `${label}n` : label;
}

function englishName(id: ActorId, names: Naming): string {
  const actor = names.actor(id);
  if (actor === null) return id;
  const label = actor.shortLabel.en;
  return takesThe(actor, names) ? `the ${label}` : label;
}

function takesThe(actor: Actor, names: Naming): boolean {
  const label = actor.shortLabel.en;
  if (actor.kind === 'person' || /^the\s/iu.test(label)) return false;
  const told = names.englishArticle(actor.id);
  if (told !== null) return told;
  if (actor.kind === 'state') return englishWithArticle.test(label);
  if (!actor.registered) return englishInstitution.test(label);
  // A body without a German article is a place or a company: Bavaria, Gazprom.
  return names.gender(actor.id) !== null;
}

/** The article's gender of a register entry; null for what stands without one: Russland, Tibet, Gazprom, people. */
export function genderOfEntry(entry: ActorEntry): GrammaticalGender | null {
  const label = entry.shortLabel.de;
  if (entry.kind === 'person' || entry.article.de === false) return null;
  if (entry.article.de === true) return entry.gender;
  if (entry.kind === 'state') return entry.gender === 'n' ? null : entry.gender;
  // Tibet, Bayern: a neuter body with an adjective of its own is a place; the Pentagon has none. But: das Land Hamburg.
  const place = entry.gender === 'n' && entry.adjectives.length > 0 && !/^Land\s/u.test(label);
  return place ? null : entry.gender;
}
