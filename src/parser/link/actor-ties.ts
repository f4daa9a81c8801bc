/** What linking asks of an actor beside its id: for whom it may act, and by which surname alone an article may know it. */
import { slugOf } from '../../base/slug';
import type { ActorId } from '../../schema/ids';
import type { ActorEntry } from '../../schema/register-source';
import type { Actor } from '../../schema/registers';
import type { PublishedActors } from './publish-actors';

export type Tie = {
  /** The states and bodies it acts for or ever acted for: articles of its time may name them in its stead. */
  readonly stands: readonly ActorId[];
  /** Of people no register knows; null of all others, whom the parser itself knows by their surnames. */
  readonly surname: string | null;
  /** The surname is all that any article tells. */
  readonly bare: boolean;
};
export type TieOf = (actor: ActorId) => Tie;

export const UNTIED: Tie = { stands: [], surname: null, bare: false };

/** Of the actors of a corpus, under their published ids. */
export function tiesOf({ all, actorOf }: PublishedActors, register: readonly ActorEntry[]): TieOf {
  const offices = new Map(
    register.map((entry) => [entry.id, entry.kind === 'person' ? entry.offices.map(({ of }) => of) : []]),
  );
  const namesakes = new Map<string, Actor[]>();
  for (const actor of all()) {
    const surname = surnameOf(actor);
    if (surname !== null) namesakes.set(surname, [...(namesakes.get(surname) ?? []), actor]);
  }
  const makeTie = (actor: Actor | null): Tie => {
    if (actor === null) return UNTIED;
    const surname = surnameOf(actor);
    const bare = surname !== null && isBare(actor);
    // "Ministerin Varga", whose state this article does not tell: that of Anna Varga, if there is one Varga alone; and hers, where only others tell it.
    const bearers = surname === null ? [] : (namesakes.get(surname) ?? []);
    const isAlone = bearers.filter((one) => !isBare(one)).length <= 1;
    const told = isAlone ? (bearers.find((one) => one.actsFor !== null)?.actsFor ?? null) : null;
    const behind = actor.actsFor ?? told;
    const stands = [...(behind === null ? [] : [behind]), ...(offices.get(actor.id) ?? [])];
    return { stands: [...new Set(stands)], surname, bare };
  };
  const known = new Map<ActorId, Tie>();
  return (actor) => {
    const tie = known.get(actor) ?? makeTie(actorOf(actor));
    known.set(actor, tie);
    return tie;
  };
}

function surnameOf({ kind, registered, shortLabel }: Actor): string | null {
  const surname = kind === 'person' && !registered ? slugOf(shortLabel.de) : '';
  return surname === '' ? null : surname;
}

function isBare({ prefLabel, shortLabel }: Actor): boolean {
  return prefLabel.de === shortLabel.de;
}

/** Under one of these names stands whoever may be the same actor, or whom it acts for. */
export function placesOf(actor: ActorId, tieOf: TieOf): string[] {
  const { stands, surname } = tieOf(actor);
  return [surname === null ? actor : `~${surname}`, ...stands];
}

/** The same, or somebody called by a bare surname and who bears it, unless they act for two. */
export function isOne(a: ActorId, b: ActorId, tieOf: TieOf): boolean {
  if (a === b) return true;
  const [one, other] = [tieOf(a), tieOf(b)];
  if (one.surname === null || one.surname !== other.surname || !(one.bare || other.bare)) return false;
  return (
    one.stands.length === 0 ||
    other.stands.length === 0 ||
    one.stands.some((state) => other.stands.includes(state))
  );
}

/** One acts for the other. */
export function standsFor(a: ActorId, b: ActorId, tieOf: TieOf): boolean {
  return tieOf(a).stands.includes(b) || tieOf(b).stands.includes(a);
}

/** One is the other, acts for the other, or both act for the same. */
export function isOneSide(a: ActorId, b: ActorId, tieOf: TieOf): boolean {
  return (
    isOne(a, b, tieOf) ||
    standsFor(a, b, tieOf) ||
    tieOf(a).stands.some((state) => tieOf(b).stands.includes(state))
  );
}
