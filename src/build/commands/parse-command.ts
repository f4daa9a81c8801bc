/** `npm run --silent corpus -- parse PATH… [--day YYYY-MM-DD]`: texts -> one whole corpus on standard output. */
import { once } from 'node:events';
import { isDay } from '../../base/day';
import { formatDiagnostic, type Diagnostic } from '../../parser/diagnostics';
import { linkArticles } from '../../parser/link/link-corpus';
import { BodySpool } from '../parallel/body-spool';
import { parseFiles } from '../parallel/parse-files';
import { printCorpus } from '../parallel/print-corpus';
import { showProgress, silent } from '../parallel/progress';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';
import { explainArticles } from './explain-articles';
import { listSeeds } from '../read/list-seeds';

export type ParsePlaces = { readonly registers: string; readonly parseCache: string };

/** Exit status 1 only when nothing could be read, 2 for words of the call that make no sense. */
export async function runParse(args: readonly string[], places: ParsePlaces = paths): Promise<number> {
  const { call, wrong } = readArguments(args);
  if (wrong !== null) return fail(wrong);
  const { registers, diagnostics } = readRegisters(places.registers);
  if (call.explain) return explainArticles(call.files, { registers, day: call.day });
  const list = listSeeds(call.files);
  const bodies = new BodySpool();
  try {
    const parsed = await parseFiles(list.files, {
      registers,
      day: call.day,
      bodies,
      cacheFolder: call.cache ? places.parseCache : null,
      workers: call.workers,
      progress: call.progress
        ? showProgress(list.files.length, (text) => process.stderr.write(text))
        : silent,
    });
    for (const one of [...diagnostics, ...list.diagnostics, ...parsed.diagnostics]) say(one);
    if (parsed.linkable.length === 0) {
      process.stderr.write('Nothing could be read.\n');
      return 1;
    }
    const corpus = linkArticles(parsed.linkable, registers);
    for (const piece of printCorpus(corpus, (article) => bodies.get(article)))
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return 0;
  } finally {
    bodies.remove();
  }
}

type Call = {
  readonly files: string[];
  day: string | null;
  /** null: as many as there are cores. */
  workers: number | null;
  cache: boolean;
  progress: boolean;
  /** Findings for a person to read instead of a corpus. */
  explain: boolean;
};

function readArguments(args: readonly string[]): { readonly call: Call; readonly wrong: string | null } {
  const call: Call = {
    files: [],
    day: null,
    workers: null,
    cache: true,
    progress: process.stderr.isTTY,
    explain: false,
  };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) call.files.push(arg);
    else if (arg === '--no-cache') call.cache = false;
    else if (arg === '--progress') call.progress = true;
    else if (arg === '--explain') call.explain = true;
    else {
      const wrong = readValue(call, arg, rest.shift() ?? '');
      if (wrong !== null) return { call, wrong };
    }
  }
  return { call, wrong: call.files.length === 0 ? 'Name files or folders to parse.' : null };
}

/** Options that take a value; returns what is wrong with them. */
function readValue(call: Call, option: string, value: string): string | null {
  switch (option) {
    case '--day':
      call.day = value;
      return isDay(value) ? null : '--day wants YYYY-MM-DD.';
    case '--workers':
      call.workers = Number(value);
      return /^[1-9]\d{0,2}$/.test(value) ? null : '--workers wants a number from 1 to 999.';
    default:
      return `Unknown option ${option}.`;
  }
}

function say(diagnostic: Diagnostic): void {
  process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}

const USAGE =
  'Usage: npm run --silent corpus -- parse PATH… [--day YYYY-MM-DD] [--workers N] [--no-cache] [--progress] [--explain]\n';

function fail(message: string): number {
  process.stderr.write(`${message} ${USAGE}`);
  return 2;
}
