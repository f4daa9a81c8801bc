/** Finds names that two actors claim for themselves alone in the same years: a text that uses them could mean either. */
import type { Diagnostic } from '../../parser/diagnostics';
import { assertNever } from '../../base/assert';
import type { ActorEntry } from '../../schema/register-source';
import type { EntryPath, Placed } from './placed-entry';

/** Words of different sorts never meet in a text: "Niger" the state and "nigrisch" the adjective. */
type Sort = 'name' | 'adjective';

type Claim = {
  readonly sort: Sort;
  readonly name: string;
  readonly path: EntryPath;
  readonly from: number;
  readonly to: number;
  readonly placed: Placed<ActorEntry>;
};

export function doubledNames(actors: readonly Placed<ActorEntry>[]): Diagnostic[] {
  const byName = new Map<string, Claim[]>();
  const diagnostics: Diagnostic[] = [];
  for (const claim of actors.flatMap(claimsOf)) {
    const key = `${claim.sort} ${claim.name}`;
    const before = byName.get(key) ?? [];
    const rival = before.find((other) => other.placed !== claim.placed && meet(other, claim));
    if (rival !== undefined) diagnostics.push(doubledName(claim, rival));
    byName.set(key, [...before, claim]);
  }
  return diagnostics;
}

function meet(a: Claim, b: Claim): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function doubledName({ name, path, placed }: Claim, rival: Claim): Diagnostic {
  const other = rival.placed;
  return {
    code: 'register/doubled-name',
    severity: 'error',
    file: placed.file,
    line: placed.lineAt(path),
    message: `"${name}" is a name of "${placed.entry.id}" and of "${other.entry.id}" (${other.file}:${other.lineAt(rival.path) ?? '?'}) in the same years.`,
    hint: 'Drop it from one of them, set its years in "active", or set "familyAlone: false".',
  };
}

function claimsOf(placed: Placed<ActorEntry>): Claim[] {
  const { entry } = placed;
  const { from, to } = entry.kind === 'person' ? entry.active : { from: null, to: null };
  const claims = (sort: Sort, names: readonly string[], path: EntryPath, listed = true): Claim[] =>
    names.map((name, index) => ({
      sort,
      name,
      path: listed ? [...path, index] : path,
      from: from ?? -Infinity,
      to: to ?? Infinity,
      placed,
    }));
  const full = [
    ...claims('name', [entry.prefLabel.de], ['prefLabel'], false),
    ...claims('name', entry.altLabels, ['altLabels']),
  ];
  switch (entry.kind) {
    case 'person':
      return [...full, ...claims('name', entry.familyAlone ? entry.family : [], ['family'])];
    case 'state':
      return [
        ...full,
        ...claims('name', entry.inflected, ['inflected']),
        ...claims('name', entry.seats, ['seats']),
        ...claims('name', entry.people, ['people']),
        ...claims('name', entry.prefixes, ['prefixes']),
        ...claims('adjective', entry.adjectives, ['adjectives']),
      ];
    case 'body':
    case 'group':
      return [
        ...full,
        ...claims('name', entry.inflected, ['inflected']),
        ...claims('name', entry.seats, ['seats']),
        ...claims('name', entry.abbreviations, ['abbreviations']),
        ...claims('adjective', entry.adjectives, ['adjectives']),
      ];
    default:
      return assertNever(entry);
  }
}
