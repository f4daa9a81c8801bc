/** Ids and entries of all actors a corpus names: the register's, and those met in texts under ids as short as they can be. */
import type { ActorEntry } from '../../schema/register-source';
import { publishActor } from '../../schema/register-source';
import { actorIdSchema, type ActorId } from '../../schema/ids';
import type { Actor } from '../../schema/registers';
import { slugOf } from '../../base/slug';
import type { NewActor } from '../document';

export type PublishedActors = {
  /** Draft id -> published id; ids of the register map to themselves. */
  readonly idOf: (actor: ActorId) => ActorId;
  readonly actorOf: (published: ActorId) => Actor | null;
  readonly all: () => Iterable<Actor>;
};

/**
 * "john-ginkel" becomes "ginkel" while nobody else in register or corpus is called so; two of one surname keep their full
 * names and are not merged. Does not depend on the order of `articles`.
 */
export function publishActors(
  articles: readonly { readonly newActors: readonly NewActor[] }[],
  register: readonly ActorEntry[],
): PublishedActors {
  const entries = new Map(register.map((entry) => [entry.id, entry]));
  const families = new Set(
    register.flatMap((entry) => (entry.kind === 'person' ? entry.family.map(slugOf) : [entry.id])),
  );
  const met = new Map<ActorId, NewActor>();
  for (const one of articles.flatMap((article) => article.newActors))
    met.set(one.actor, moreTelling(met.get(one.actor) ?? one, one));
  const bySurname = new Map<string, ActorId[]>();
  for (const { actor, kind, shortLabel } of met.values()) {
    if (kind !== 'person') continue;
    const surname = slugOf(shortLabel.de);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), actor]);
  }
  const ids = new Map<ActorId, ActorId>();
  for (const [surname, people] of bySurname) {
    const [only] = people;
    const free =
      people.length === 1 &&
      only !== undefined &&
      surname !== '' &&
      !families.has(surname) &&
      !entries.has(actorIdSchema.parse(surname));
    if (free) ids.set(only, actorIdSchema.parse(surname));
  }
  const idOf = (actor: ActorId): ActorId => ids.get(actor) ?? actor;
  const published = new Map([
    ...[...met.values()].map((one) => [idOf(one.actor), publishNew(idOf(one.actor), one)] as const),
    // Last: an id of the register is nobody else's.
    ...register.map((entry) => [entry.id, publishActor(entry)] as const),
  ]);
  return {
    idOf,
    actorOf: (id) => published.get(id) ?? null,
    all: () => published.values(),
  };
}

/** Of two meetings with the same person the one that says more; the first where they say as much. */
export function moreTelling(known: NewActor, met: NewActor): NewActor {
  const score = (one: NewActor): string => `${one.actsFor === null ? 0 : 1}${one.actsFor ?? ''}`;
  return score(known) >= score(met) ? known : met;
}

function publishNew(id: ActorId, { kind, label, shortLabel, actsFor }: NewActor): Actor {
  return {
    id,
    kind,
    prefLabel: label,
    shortLabel,
    altLabels: [],
    wikidata: null,
    actsFor,
    registered: false,
  };
}
