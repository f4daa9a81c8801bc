/** `npm run --silent corpus -- parse PATH… [--day YYYY-MM-DD]`: texts -> one whole corpus on standard output. */
import { isDay } from '../../base/day';
import { formatDiagnostic, type Diagnostic } from '../../parser/diagnostics';
import { linkCorpus } from '../../parser/link/link-corpus';
import { makeParser } from '../../parser/stages';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';
import { listSeeds } from '../read/list-seeds';
import { readSeeds } from '../read/read-seeds';
import { holdBack } from '../write/hold-back';

/** Exit status 1 only when nothing could be read, 2 for words of the call that make no sense. */
export function runParse(args: readonly string[], registerFolder: string = paths.registers): number {
  const { files, day, wrong } = readArguments(args);
  if (wrong !== null) return fail(wrong);
  const { registers, diagnostics } = readRegisters(registerFolder);
  const list = listSeeds(files);
  const seeds = readSeeds(list.files, { registers, parse: makeParser(registers), day });
  for (const one of [...diagnostics, ...list.diagnostics, ...seeds.diagnostics]) say(one);
  if (seeds.parsed.length === 0) {
    process.stderr.write('Nothing could be read.\n');
    return 1;
  }
  process.stdout.write(`${JSON.stringify(holdBack(linkCorpus(seeds.parsed, registers)))}\n`);
  return 0;
}

function readArguments(args: readonly string[]): {
  files: string[];
  day: string | null;
  wrong: string | null;
} {
  const files: string[] = [];
  let day: string | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg !== '--day') {
      if (arg.startsWith('--')) return { files, day, wrong: `Unknown option ${arg}.` };
      files.push(arg);
      continue;
    }
    at += 1;
    day = args[at] ?? '';
    if (!isDay(day)) return { files, day, wrong: '--day wants YYYY-MM-DD.' };
  }
  return { files, day, wrong: files.length === 0 ? 'Name files or folders to parse.' : null };
}

function say(diagnostic: Diagnostic): void {
  process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}

function fail(message: string): number {
  process.stderr.write(`${message} Usage: npm run --silent corpus -- parse PATH… [--day YYYY-MM-DD]\n`);
  return 2;
}
