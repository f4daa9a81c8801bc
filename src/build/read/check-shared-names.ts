/** Checks the names that bodies of several states have: each told once, and of actors that the registers hold. */
import type { Diagnostic } from '../../parser/diagnostics';
import type { SharedName } from '../../schema/register-source';
import { leadsNowhere, type Known } from './leads-nowhere';
import type { EntryPath, Placed } from './placed-entry';

export function checkSharedNames(
  placed: readonly Placed<SharedName>[],
  known: Known,
  diagnostics: Diagnostic[],
): SharedName[] {
  const told = new Map<string, Placed<SharedName>>();
  return placed.flatMap((one) => {
    const before = told.get(one.entry.name);
    if (before !== undefined) {
      diagnostics.push(toldTwice(one, before));
      return [];
    }
    told.set(one.entry.name, one);
    return [mendSharedName(one, known, diagnostics)];
  });
}

function toldTwice({ entry, file, lineAt }: Placed<SharedName>, before: Placed<SharedName>): Diagnostic {
  return {
    code: 'register/doubled-name',
    severity: 'error',
    file,
    line: lineAt(['name']),
    message: `The shared name "${entry.name}" stands already in ${before.file}:${before.lineAt(['name']) ?? '?'}.`,
    hint: 'Merge the two entries; until then the first is used.',
  };
}

function mendSharedName(placed: Placed<SharedName>, known: Known, diagnostics: Diagnostic[]): SharedName {
  const isUnknown = (path: EntryPath, id: string): boolean =>
    leadsNowhere({ placed, path, what: 'actors' }, id, known, diagnostics);
  const { elsewhere, ...entry } = placed.entry;
  const others = entry.others.filter((other, index) => !isUnknown(['others', index], other));
  const isLost = elsewhere === undefined || (elsewhere !== null && isUnknown(['elsewhere'], elsewhere));
  return isLost ? { ...entry, others } : { ...entry, others, elsewhere };
}
