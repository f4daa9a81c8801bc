/** `npm run --silent corpus -- parse --explain FILE…`: each article with what the stages found, and by which rule. */
import { formatDiagnostic } from '../../parser/diagnostics';
import { explain } from '../../parser/explain';
import { makeParser } from '../../parser/stages';
import type { Registers } from '../../schema/register-source';
import { listSeeds } from '../read/list-seeds';
import { readSeeds } from '../read/read-seeds';

/** Exit status 1 when nothing could be read. */
export function explainArticles(
  files: readonly string[],
  { registers, day }: { readonly registers: Registers; readonly day: string | null },
): number {
  const list = listSeeds(files);
  const read = readSeeds(list.files, { registers, parse: makeParser(registers), day });
  for (const one of [...list.diagnostics, ...read.diagnostics])
    process.stderr.write(`${formatDiagnostic(one)}\n`);
  for (const { draft } of read.parsed) process.stdout.write(`${explain(draft)}\n\n`);
  return read.parsed.length > 0 ? 0 : 1;
}
