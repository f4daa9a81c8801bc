/** Names that mean the same actor find each other: Selenskyj, Selenskij, Zelensky. */
import type { Actor } from '../../schema/registers';
import { foldWord, wordsOf } from './german-terms';

/** Every label of an actor, each once. */
export function labelsOfActor(actor: Actor): readonly string[] {
  const { prefLabel, shortLabel, altLabels } = actor;
  return [...new Set([prefLabel.de, prefLabel.en, shortLabel.de, shortLabel.en, ...altLabels])];
}

/**
 * By folded name: the other folded names of the same actors. Only names of one word, the family name of persons, and
 * the German and English spelling of the same name; a first name alone does not lead to the whole person.
 */
export function nameVariants(actors: readonly Actor[]): ReadonlyMap<string, ReadonlySet<string>> {
  const variants = new Map<string, Set<string>>();
  for (const names of actors.flatMap((actor) => [familyNames(actor), ...spellings(actor)])) {
    for (const name of names) {
      const others = variants.get(name) ?? new Set<string>();
      for (const other of names) if (other !== name) others.add(other);
      variants.set(name, others);
    }
  }
  return variants;
}

function familyNames(actor: Actor): ReadonlySet<string> {
  const names = new Set<string>();
  for (const label of labelsOfActor(actor)) {
    const words = wordsOf(label);
    const last = words.at(-1);
    if (last && (words.length === 1 || actor.kind === 'person')) names.add(foldWord(last.text));
  }
  return names;
}

/** "Oleksandr Holm" in one language and "Alexander Holm" in the other: word by word the same name. */
function spellings({ kind, prefLabel }: Actor): readonly (readonly string[])[] {
  const german = wordsOf(prefLabel.de);
  const english = wordsOf(prefLabel.en);
  if (kind !== 'person' || german.length !== english.length) return [];
  return german.map((word, at) => [foldWord(word.text), foldWord(english[at]?.text ?? word.text)]);
}
