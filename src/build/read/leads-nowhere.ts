/** References from one register entry to another that lead nowhere. */
import type { Diagnostic } from '../../parser/diagnostics';
import type { EntryPath, Placed } from './placed-entry';

/** The ids that the registers hold. */
export type Known = Readonly<Record<'actors' | 'offices' | 'topics', ReadonlySet<string>>>;

/** Says that a reference leads nowhere; returns whether it does. */
export function leadsNowhere(
  at: {
    readonly placed: Placed<{ readonly id: string } | { readonly name: string }>;
    readonly path: EntryPath;
    readonly what: keyof Known;
  },
  id: string,
  known: Known,
  diagnostics: Diagnostic[],
): boolean {
  if (known[at.what].has(id)) return false;
  const what = at.what.slice(0, -1);
  const { entry, file, lineAt } = at.placed;
  diagnostics.push({
    code: `register/unknown-${what}`,
    severity: 'error',
    file,
    line: lineAt(at.path),
    message: `"${'id' in entry ? entry.id : entry.name}" names the ${what} "${id}", which no register holds.`,
    hint: `Add "${id}" to the ${at.what} or correct the reference; until then it is left out.`,
  });
  return true;
}
