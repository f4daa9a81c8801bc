/** Registers turned into look-up tables: first word of a name -> who may be meant. Built once per run. */
import type { ActorId } from '../../schema/ids';
import type { ActorEntry, PersonEntry, Registers } from '../../schema/register-source';
import type { NewActor } from '../document';
import { tokenize } from '../language/tokens';
import { indexLands, type LandIndex } from './index-lands';
import { indexSharedNames, type SharedMeanings } from './index-shared-names';

/** One way to name an actor. */
export type NameEntry = {
  readonly words: readonly string[];
  readonly actor: ActorId;
  readonly how: 'name' | 'seat';
  /** The register's person, where it is one; decides by years active. */
  readonly person: PersonEntry | null;
  /** 'family': the surname alone, which may mean others too. */
  readonly part: 'full' | 'family';
};

export type OfficeHolder = {
  readonly person: PersonEntry;
  readonly from: string | null;
  readonly to: string | null;
};

export type NameIndex = LandIndex & {
  readonly byFirstWord: ReadonlyMap<string, readonly NameEntry[]>;
  /** "russischen" -> russland. */
  readonly adjectives: ReadonlyMap<string, ActorId>;
  /** First parts of hyphenated words: "US" -> usa, "Kreml" -> russland. */
  readonly prefixes: ReadonlyMap<string, ActorId>;
  /** "Präsidenten" -> offices it may be. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** "Kremlchef" -> office and whose. */
  readonly aloneTitles: ReadonlyMap<string, readonly { readonly office: string; readonly of: ActorId }[]>;
  /** Offices of which there is one in the world. */
  readonly singleOffices: ReadonlySet<string>;
  /** "praesident russland" -> holders. */
  readonly holders: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** "kanzler" -> the states that have one. */
  readonly landsWith: ReadonlyMap<string, readonly ActorId[]>;
  readonly entries: ReadonlyMap<ActorId, ActorEntry>;
  /** Names that bodies of several states have: "Grüne". */
  readonly sharedNames: ReadonlyMap<string, SharedMeanings>;
  /** The state that is meant where an article does not tell; null where the registers name none. */
  readonly usual: ActorId | null;
};

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

export function buildNameIndex(registers: Registers): NameIndex {
  const index = {
    byFirstWord: new Map<string, NameEntry[]>(),
    adjectives: new Map<string, ActorId>(),
    prefixes: new Map<string, ActorId>(),
    titles: new Map<string, string[]>(),
    aloneTitles: new Map<string, { office: string; of: ActorId }[]>(),
    singleOffices: new Set(registers.offices.filter(({ single }) => single).map(({ id }) => id)),
    holders: new Map<string, OfficeHolder[]>(),
    landsWith: new Map<string, ActorId[]>(),
    entries: new Map<ActorId, ActorEntry>(),
    sharedNames: indexSharedNames(registers),
    usual: registers.actors.find((entry) => entry.kind === 'state' && entry.usual)?.id ?? null,
    ...indexLands(registers.actors),
  };
  for (const entry of registers.actors) {
    index.entries.set(entry.id, entry);
    for (const name of namesOf(entry)) addTo(index.byFirstWord, name.words[0] ?? '', name);
    for (const adjective of 'adjectives' in entry ? entry.adjectives : []) {
      for (const ending of ENDINGS) index.adjectives.set(adjective + ending, entry.id);
    }
    for (const prefix of prefixesOf(entry)) index.prefixes.set(prefix, entry.id);
    if (entry.kind !== 'person') continue;
    for (const { office, of, from, to } of entry.offices) {
      addTo(index.holders, `${office} ${of}`, { person: entry, from, to });
      if (index.landsWith.get(office)?.includes(of) !== true) addTo(index.landsWith, office, of);
    }
  }
  for (const office of registers.offices) {
    for (const title of [...office.masculine, ...office.feminine]) addTo(index.titles, title, office.id);
    for (const { of, titles } of office.alone)
      for (const title of titles) addTo(index.aloneTitles, title, { office: office.id, of });
  }
  for (const list of index.byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Who held the office on that day; null when nobody or more than one comes into question. */
export function holderOf(
  index: NameIndex,
  office: string,
  of: ActorId,
  day: string | null,
): PersonEntry | null {
  if (day === null) return null;
  const fitting = (index.holders.get(`${office} ${of}`) ?? []).filter((holder) => isHeldOn(holder, day));
  const people = [...new Set(fitting.map((holder) => holder.person))];
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** The state or body somebody or some body acts for; null for a state, and for whom nobody knows. */
export function actsForOf(entry: ActorEntry | NewActor | undefined): ActorId | null {
  return entry !== undefined && 'actsFor' in entry ? entry.actsFor : null;
}

/** Whether somebody holds an office, of whatever state, on that day. */
export function hasOffice({ offices }: PersonEntry, office: string, day: string | null): boolean {
  return offices.some((held) => held.office === office && (day === null || isHeldOn(held, day)));
}

function isHeldOn({ from, to }: Pick<OfficeHolder, 'from' | 'to'>, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The states that a body of several is another word for: "die Balten"; empty for all others. */
export function membersOf({ entries }: NameIndex, actor: ActorId): readonly ActorId[] {
  const entry = entries.get(actor);
  return entry !== undefined && 'members' in entry ? entry.members : [];
}

/** Whether its members are states: "die Mitgliedstaaten" are theirs. */
export function isUnion({ entries }: NameIndex, actor: ActorId): boolean {
  const entry = entries.get(actor);
  return entry !== undefined && 'union' in entry && entry.union;
}

/** True when news of that day may mean this person. */
export function isActive(person: PersonEntry, day: string | null): boolean {
  if (day === null) return true;
  const year = Number(day.slice(0, 4));
  return (person.active.from ?? 0) <= year && year <= (person.active.to ?? 9999);
}

function namesOf(entry: ActorEntry): NameEntry[] {
  const full = [entry.prefLabel.de, ...entry.altLabels];
  const made: NameEntry[] = [];
  const add = (name: string, how: NameEntry['how'], part: NameEntry['part']): void => {
    const words = tokenize(name, { start: 0, end: name.length }).map((token) => token.text);
    const person = entry.kind === 'person' ? entry : null;
    if (words.length > 0) made.push({ words, actor: entry.id, how, person, part });
  };
  if (entry.kind === 'person') {
    for (const given of entry.given) for (const family of entry.family) full.push(`${given} ${family}`);
    for (const name of new Set(full)) add(name, 'name', 'full');
    for (const family of new Set(entry.family)) add(family, 'name', 'family');
    return made;
  }
  const others = 'people' in entry ? entry.people.flatMap(withPlural) : entry.abbreviations;
  const names = [...full, ...entry.inflected, ...others];
  for (const name of new Set(names)) add(name, 'name', 'full');
  for (const seat of new Set(entry.seats)) add(seat, 'seat', 'full');
  return made;
}

/** "Westländer" -> "Westländern", "Nordmärke" -> "Nordmärken": how many of them are called. */
function withPlural(one: string): readonly string[] {
  return /(?:e|er)$/u.test(one) ? [one, `${one}n`] : [one];
}

function prefixesOf(entry: ActorEntry): string[] {
  if (entry.kind === 'person') return [];
  // "Grünen-Chefin"
  const own = 'prefixes' in entry ? entry.prefixes : [...entry.abbreviations, ...entry.inflected];
  return [...own, entry.prefLabel.de, ...entry.altLabels, ...entry.seats].filter(
    (name) => !name.includes(' '),
  );
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
