/** Which verbs a finite form stands for in its clause: "teilte … mit", "hat … angekündigt", "will … einräumen". */
import type { WordClause } from '../language/clauses';
import type { Text } from '../language/noun-phrases';
import type { VerbReading } from '../language/verb-forms';
import { looseAdverbs } from '../language/word-classes-lexicon';

/** A verb as a clause tells it, with the words that show it. */
export type Predicate = {
  readonly lemma: string;
  readonly passive: boolean;
  readonly from: number;
  readonly to: number;
};

/** The verbs a finite form may stand for here: with its particle, as an auxiliary of a participle, or itself. */
export function findPredicates(
  text: Text,
  clauses: readonly WordClause[],
  at: number,
  verb: number,
): Predicate[] {
  const { words } = text;
  const word = words[verb];
  const clause = clauses[at];
  if (word === undefined || clause === undefined) return [];
  const { split, joined } = thirdPerson(word.verbs);
  const found: Predicate[] = [];
  for (const reading of split) {
    const particle = findParticle(text, clauses, at, { verb, particle: reading.split ?? '' });
    if (particle >= 0)
      found.push({
        lemma: reading.lemma,
        passive: false,
        from: verb,
        to: particle === verb + 1 ? particle + 1 : verb + 1,
      });
  }
  for (const reading of joined) {
    if (AUXILIARIES.has(reading.lemma))
      found.push(...participles(text, clauses, { at, verb, lemma: reading.lemma }));
    else if (MODALS.has(reading.lemma)) found.push(...infinitives(text, clause, verb));
    found.push({ lemma: reading.lemma, passive: false, from: verb, to: verb + 1 });
  }
  return found;
}

const AUXILIARIES: ReadonlySet<string> = new Set(['haben', 'sein', 'werden']);
const MODALS: ReadonlySet<string> = new Set(['wollen', 'können', 'müssen', 'sollen', 'dürfen', 'mögen']);

/** Readings as a third person, with the particle apart and without one; each verb once. */
type ThirdPerson = { readonly split: readonly VerbReading[]; readonly joined: readonly VerbReading[] };
const perReadings = new WeakMap<readonly VerbReading[], ThirdPerson>();

/** Told once for each list of readings: a form has the same list wherever it stands. */
function thirdPerson(verbs: readonly VerbReading[]): ThirdPerson {
  const known = perReadings.get(verbs);
  if (known !== undefined) return known;
  const readings = verbs.filter((r) => r.kind === 'finite' && r.person === 3);
  const made = {
    split: unique(readings.filter((r) => r.split !== null)),
    joined: unique(readings.filter((r) => r.split === null)),
  };
  perReadings.set(verbs, made);
  return made;
}

function unique(readings: readonly VerbReading[]): VerbReading[] {
  const seen = new Set<string>();
  return readings.filter((r) => {
    const key = `${r.lemma} ${r.split ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

type Search = { readonly verb: number; readonly particle: string };

/** The particle closes the clause, or a later piece of it: "teilte der Leiter, Ivo Brandt, mit". */
function findParticle(text: Text, clauses: readonly WordClause[], at: number, search: Search): number {
  const { words } = text;
  for (let place = at; place < Math.min(clauses.length, at + 6); place += 1) {
    const clause = clauses[place];
    if (clause === undefined) break;
    const from = place === at ? search.verb + 1 : clause.from;
    for (let next = clause.to - 1; next >= from; next -= 1) {
      const word = words[next];
      if (word?.lower !== search.particle || word.pair >= 0) continue;
      const after = words[next + 1];
      const closes =
        next === clause.to - 1 ||
        after?.lower === 'und' ||
        after?.bracketed === true ||
        (after?.capital !== true && looseAdverbs.has(after?.lower ?? ''));
      if (closes && (place === at || clause.kind !== 'main')) return next;
    }
  }
  return -1;
}

type Auxiliary = { readonly at: number; readonly verb: number; readonly lemma: string };

/** "hat … angekündigt", "wurde … aufgefordert", "mitgeteilt wurde". */
function participles(text: Text, clauses: readonly WordClause[], aux: Auxiliary): Predicate[] {
  const { words } = text;
  const found: Predicate[] = [];
  const last = clauses[aux.at]?.kind === 'main' ? Math.min(clauses.length, aux.at + 4) : aux.at + 1;
  for (let place = aux.at; place < last; place += 1) {
    const clause = clauses[place];
    if (clause === undefined) break;
    if (place > aux.at && (clause.kind === 'main' || clause.kind === 'sub')) break;
    for (let next = clause.from; next < clause.to; next += 1) {
      const word = words[next];
      if (word === undefined || word.pair >= 0) continue;
      const reading = word.shape.participle
        ? word.verbs.find((r) => r.kind === 'past-participle')
        : undefined;
      if (reading === undefined || (clause.kind === 'main' && next < aux.verb - 1 && next !== clause.head))
        continue;
      // "war hochgeschreckt und hatte gefragt": each auxiliary has its own.
      if (clause.kind === 'main' && clause.finites.some((other) => other > aux.verb && other < next)) break;
      const perfectPassive = words[next + 1]?.lower === 'worden';
      const passive =
        aux.lemma === 'werden' || (aux.lemma === 'sein' && (perfectPassive || reading.auxiliary === 'haben'));
      found.push({
        lemma: reading.lemma,
        passive,
        from: next,
        to: aux.verb === next + 1 ? next + 2 : next + 1,
      });
    }
  }
  return found;
}

/** "will bekannt geben", "musste einräumen". */
function infinitives(text: Text, clause: WordClause, verb: number): Predicate[] {
  const { words } = text;
  for (let next = clause.to - 1; next > verb; next -= 1) {
    const word = words[next];
    const reading =
      word?.shape.infinitive === true ? word.verbs.find((r) => r.kind === 'infinitive') : undefined;
    if (reading !== undefined) return [{ lemma: reading.lemma, passive: false, from: next, to: next + 1 }];
  }
  return [];
}
