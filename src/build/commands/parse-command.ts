/** `npm run --silent corpus -- parse PATH… [--day YYYY-MM-DD]`: texts -> one whole corpus on standard output. */
import { once } from 'node:events';
import { isDay } from '../../base/day';
import { formatDiagnostic, type Diagnostic } from '../../parser/diagnostics';
import { parseAndLink } from '../parallel/parse-and-link';
import { printCorpus } from '../parallel/print-corpus';
import { WaitingRoom } from '../parallel/waiting-room';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';
import { explainArticles } from './explain-articles';
import { listSeeds } from '../read/list-seeds';
import { RUN_USAGE, shownRun, takeRunOption, usualRun, type RunOptions } from './run-options';

export type ParsePlaces = { readonly registers: string; readonly parseCache: string };

/** Exit status 1 only when nothing could be read, 2 for words of the call that make no sense. */
export async function runParse(args: readonly string[], places: ParsePlaces = paths): Promise<number> {
  const { call, wrong } = readArguments(args, usualRun(places.parseCache));
  if (wrong !== null) return fail(wrong);
  const { registers, diagnostics } = readRegisters(places.registers);
  if (call.explain) return explainArticles(call.files, { registers, day: call.day });
  const list = listSeeds(call.files);
  const room = new WaitingRoom();
  try {
    const parsed = await parseAndLink(list.files, {
      registers,
      day: call.day,
      room,
      ...call.run,
      ...shownRun(call.run, list.files.length),
    });
    if (typeof parsed === 'string') {
      process.stderr.write(`${parsed}\n`);
      return 1;
    }
    for (const one of [...diagnostics, ...list.diagnostics, ...parsed.diagnostics]) say(one);
    if (room.pile.articles.length === 0) {
      process.stderr.write('Nothing could be read.\n');
      return 1;
    }
    for (const piece of printCorpus(parsed.corpus, (article) => room.bodies.get(article)))
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return 0;
  } finally {
    room.remove();
  }
}

type Call = {
  readonly files: string[];
  readonly run: RunOptions;
  day: string | null;
  /** Findings for a person to read instead of a corpus. */
  explain: boolean;
};

function readArguments(
  args: readonly string[],
  run: RunOptions,
): { readonly call: Call; readonly wrong: string | null } {
  const call: Call = { files: [], run, day: null, explain: false };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) call.files.push(arg);
    else if (arg === '--explain') call.explain = true;
    else {
      const value = (): string => rest.shift() ?? '';
      const wrong = arg === '--day' ? readDay(call, value()) : takeRunOption(run, arg, value);
      if (wrong !== null) return { call, wrong: wrong ?? `Unknown option ${arg}.` };
    }
  }
  return { call, wrong: call.files.length === 0 ? 'Name files or folders to parse.' : null };
}

function readDay(call: Call, day: string): string | null {
  call.day = day;
  return isDay(day) ? null : '--day wants YYYY-MM-DD.';
}

function say(diagnostic: Diagnostic): void {
  process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}

const USAGE = `Usage: npm run --silent corpus -- parse PATH… [--day YYYY-MM-DD] [--explain] ${RUN_USAGE}\n`;

function fail(message: string): number {
  process.stderr.write(`${message} ${USAGE}`);
  return 2;
}
