/** Names that mean the same actor find each other: Selenskyj, Selenskij, Zelensky. */
import type { Actor } from '../schema/registers';
import { foldWord, wordsOf } from './german-terms';

/** Every label of an actor, each once. */
export function labelsOfActor(actor: Actor): readonly string[] {
  const { prefLabel, shortLabel, altLabels } = actor;
  return [...new Set([prefLabel.de, prefLabel.en, shortLabel.de, shortLabel.en, ...altLabels])];
}

/**
 * By folded name: the other folded names of the same actors. Only names of one word, and the family name of persons:
 * a first name alone would lead from one Wladimir to all.
 */
export function nameVariants(actors: readonly Actor[]): ReadonlyMap<string, ReadonlySet<string>> {
  const variants = new Map<string, Set<string>>();
  for (const actor of actors) {
    const names = namesOf(actor);
    for (const name of names) {
      const others = variants.get(name) ?? new Set<string>();
      for (const other of names) if (other !== name) others.add(other);
      variants.set(name, others);
    }
  }
  return variants;
}

function namesOf(actor: Actor): ReadonlySet<string> {
  const names = new Set<string>();
  for (const label of labelsOfActor(actor)) {
    const words = wordsOf(label);
    const last = words.at(-1);
    if (last && (words.length === 1 || actor.kind === 'person')) names.add(foldWord(last.text));
  }
  return names;
}
