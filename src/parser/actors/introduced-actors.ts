/** People and states no register knows: who has been met in this article, and by which words it means them from then on. */
import { actorIdSchema, type ActorId } from '../../schema/ids';
import type { Gender } from '../../schema/register-source';
import { slugOf } from '../../base/slug';
import type { NewActor } from '../document';
import type { Token } from '../language/tokens';
import type { FunctionMatch } from './match-bodies';
import { withoutGenitive } from './match-names';
import type { OwnerScan } from './owner-around';
import { polityAlone, polityAround, type Polity } from './unknown-polities';

/** Who has been introduced so far in this article: surname or state -> actor. Grows while sentences are scanned. */
export type Introduced = Map<string, ActorId>;

export type SentenceScan = OwnerScan & {
  readonly introduced: Introduced;
  /** Grows while sentences are scanned. */
  readonly newActors: Map<ActorId, NewActor>;
  /** The people an office alone may mean; null where the register says who holds it. */
  readonly holders: ReadonlySet<ActorId> | null;
  /** What the titles in front of unknown people's names tell: "Ministerin" is a woman. */
  readonly genders: Map<ActorId, Gender>;
  /** The words people may be called by later: "der Minister". */
  readonly titles: Titles;
};

/** By which words each person of the article may be called, lower case, without ending. */
export type Titles = Map<ActorId, Set<string>>;

/** "Ministerin", "die Abgeordnete"; null where the title leaves it open. */
export function genderOfTitle(title: string, article: string): Gender | null {
  if (title.endsWith('in')) return 'f';
  if (!/(?:ordnete|sitzende|tragte|sandte|kollege)$/u.test(title)) return 'm';
  if (title.endsWith('kollege')) return 'm';
  if (article === 'die') return 'f';
  return article === 'der' ? 'm' : null;
}

/** From now on the surname alone means this person; of two who share it the first keeps it, as the one the text is about. */
export function meet({ introduced }: SentenceScan, family: string, actor: ActorId): void {
  if (!introduced.has(family)) introduced.set(family, actor);
}

/** "der UN-Sicherheitsrat": from now on "der Sicherheitsrat" is it. */
export function meetInShort(scan: SentenceScan, word: Token | undefined, actor: ActorId): void {
  const short = IN_SHORT.exec(word?.text ?? '')?.groups?.['short'];
  if (short !== undefined && isCalledInShort(scan, actor)) meet(scan, short, actor);
}

const IN_SHORT =
  /^(?:UN|UNO|Uno|Welt|US|EU)-?(?<short>Sicherheitsrat|Kongress|Senat|Repräsentantenhaus|Kommission|Parlament|Ministerrat)(?:e?s)?$/u;

/** Bodies of registers have no surname: whoever they were introduced for by one word is called in short. */
export function isCalledInShort({ index }: SentenceScan, actor: ActorId): boolean {
  return index.entries.get(actor)?.kind === 'body';
}

/** "der Sicherheitsrat", neither "der Nationale Sicherheitsrat" nor "der Sicherheitsrat der Nordmark". */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:d(?:ie|er|en|em|es)|im|vom|beim|zum|zur)$/u.test(tokens[at - 1]?.lower ?? '') &&
    !/^(?:der|des|von|für|in)$/u.test(tokens[at + 1]?.lower ?? '')
  );
}

export function isIntroduced(
  { introduced, adjectives }: SentenceScan,
  { text, lower, capital }: Token,
): boolean {
  if (adjectives.size > 0 && adjectives.has(lower)) return true;
  return capital && introduced.size > 0 && named(introduced, text) !== undefined;
}

type Met = { readonly actor: ActorId; readonly to: number };

/** Whoever the words at token `at` were introduced for; a name of two words is one only with both. */
export function metBefore({ introduced }: SentenceScan, tokens: readonly Token[], at: number): Met | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || introduced.size === 0) return null;
  const next = tokens[at + 1];
  const pair = next?.capital === true ? named(introduced, `${token.text} ${next.text}`) : undefined;
  if (pair !== undefined) return { actor: pair, to: at + 2 };
  const actor = named(introduced, token.text);
  return actor === undefined ? null : { actor, to: at + 1 };
}

function named(introduced: Introduced, words: string): ActorId | undefined {
  const actor = introduced.get(words);
  if (actor !== undefined) return actor;
  const bare = withoutGenitive(words);
  return bare === null ? undefined : introduced.get(bare);
}

/** A state that its own name gives away: "Halvoniens Hafen". */
export function metAlone(scan: SentenceScan, tokens: readonly Token[], at: number): Met | null {
  const polity = polityAlone(tokens, at, (word) => isTaken(scan, word));
  const actor = polity === null ? null : introducePolity(scan, polity);
  return polity === null || actor === null ? null : { actor, to: polity.to };
}

/** "Halviens Präsident", "die Regierung von Halvien": a state no register knows is an actor from then on. */
export function withPolity(scan: SentenceScan, tokens: readonly Token[], at: number): FunctionMatch | null {
  const polity = polityAround(tokens, at, (word) => isTaken(scan, word));
  const actor = polity === null ? null : introducePolity(scan, polity);
  if (polity === null || actor === null) return null;
  const { from, to } = polity;
  return { from, to, of: actor, person: null, body: null, what: 'title', former: false };
}

/** Names that mean somebody already; states met in this article may be named again. */
function isTaken({ index, introduced, newActors }: SentenceScan, word: string): boolean {
  const name = withoutGenitive(word) ?? word;
  const actor = introduced.get(word) ?? introduced.get(name);
  if (actor !== undefined) return newActors.get(actor)?.kind !== 'body';
  return index.byFirstWord.has(word) || index.byFirstWord.has(name);
}

/** A state by its name, from now on known by it; the one it is known for already. */
export function introducePolity(scan: SentenceScan, { name }: Pick<Polity, 'name'>): ActorId | null {
  const known = scan.introduced.get(name);
  if (known !== undefined) return known;
  const actor = introduce(scan, { label: name, short: name, kind: 'body', actsFor: null });
  if (actor !== null) scan.introduced.set(name, actor);
  return actor;
}

export function introduce(
  scan: SentenceScan,
  who: {
    readonly label: string;
    readonly short: string;
    readonly kind: 'person' | 'body';
    readonly actsFor: ActorId | null;
  },
): ActorId | null {
  const actor = idOf(who.label);
  if (actor === null) return null;
  const known = scan.newActors.get(actor);
  scan.newActors.set(actor, {
    actor,
    kind: who.kind,
    label: { de: who.label, en: who.label },
    shortLabel: { de: who.short, en: who.short },
    actsFor: known?.actsFor ?? who.actsFor,
  });
  return actor;
}

/** Names recur within an article and between articles: the id of each is made once. Begun anew when full: names never end. */
const ids = new Map<string, ActorId | null>();
const REMEMBERED_NAMES = 10_000;

function idOf(label: string): ActorId | null {
  const known = ids.get(label);
  if (known !== undefined) return known;
  const slug = slugOf(label);
  const actor = slug === '' ? null : actorIdSchema.parse(slug);
  if (ids.size >= REMEMBERED_NAMES) ids.clear();
  ids.set(label, actor);
  return actor;
}
