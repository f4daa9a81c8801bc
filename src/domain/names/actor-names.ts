/** Finds an actor's names in German text: the longest first, with the German genitive, between letter borders. */
import type { Actor } from '../../schema/registers';
import type { Span } from '../../schema/span';

export type NameFound = {
  /** As the register writes it, without a genitive s. */
  readonly name: string;
  /** The name as it stands, genitive included. */
  readonly span: Span;
};

const patterns = new WeakMap<Actor, RegExp>();

/** Every place that names the actor, in order; a name inside a longer one is not counted again. */
export function findNames(actor: Actor, text: string): readonly NameFound[] {
  return [...text.matchAll(patternOf(actor))].map((match) => ({
    name: match.groups?.['name'] ?? match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

function patternOf(actor: Actor): RegExp {
  const known = patterns.get(actor);
  if (known) return known;
  const { prefLabel, shortLabel, altLabels } = actor;
  const names = [...new Set([prefLabel.de, shortLabel.de, ...altLabels])]
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const made = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<name>${names.join('|')})(?:s|['’])?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  patterns.set(actor, made);
  return made;
}
