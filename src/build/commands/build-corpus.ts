/** `npm run corpus`: parses the seeds, applies editorial notes, keeps ids, checks, writes public/corpus, prints the report. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../parser/diagnostics';
import { namesIn, reassemble, wholeCorpus } from '../../parser/link/link-corpus';
import type { Names } from '../../parser/link/titles';
import type { Corpus } from '../../schema/corpus';
import type { Registers } from '../../schema/register-source';
import { applyNotes } from '../editorial/apply-notes';
import { readNotes } from '../editorial/read-notes';
import { keepIds } from '../ledger/ledger';
import { keepPublished } from '../ledger/published';
import { publishedBeside, readLedger, readPublished } from '../ledger/read-ledger';
import { parseAndLink } from '../parallel/parse-and-link';
import { WaitingRoom } from '../parallel/waiting-room';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';
import { listSeeds } from '../read/list-seeds';
import { publishCorpus } from '../parts/write-parts';
import { holdBack } from '../write/hold-back';
import { formatReport } from '../write/format-report';
import { sourcesOf } from '../write/sources-of';
import { checkData } from './check-command';
import { RUN_USAGE, shownRun, takeRunOption, usualRun, type RunOptions } from './run-options';

export type BuildPlaces = {
  readonly articles: string;
  readonly registers: string;
  readonly editorial: string;
  readonly ledger: string;
  /** Where corpus.json goes, and its parts where the corpus is large. */
  readonly out: string;
};

export type BuildResult = { readonly corpus: Corpus; readonly report: string; readonly failed: boolean };

/** Writes corpus.json and the ledger; `failed` when any diagnostic is an error, the rest is built all the same. Or why it cannot be. */
export async function buildCorpus(
  places: BuildPlaces,
  run: RunOptions = { workers: null, cacheFolder: null, queue: null, progress: false },
): Promise<BuildResult | string> {
  const { registers, diagnostics } = readRegisters(places.registers);
  const list = listSeeds([places.articles]);
  const parsed = await parseWhole(list.files, registers, run);
  if (typeof parsed === 'string') return parsed;
  const { linked, names } = parsed;
  const notes = readNotes(places.editorial);
  const noted = applyNotes({ events: linked.events, articles: linked.articles, names }, notes.notes);
  const old = readLedger(places.ledger);
  const articles = new Set(linked.articles.map((article) => article.id));
  const kept = keepIds(noted.events, old.ledger, articles);
  const corpus = holdBack(reassemble(linked, kept.events, { names, registers }));
  const oldIds = readPublished(publishedBeside(places.ledger));
  const ids = keepPublished(corpus, oldIds.ledger, kept.ledger);
  const all: Diagnostic[] = [
    ...diagnostics,
    ...list.diagnostics,
    ...parsed.diagnostics,
    ...notes.diagnostics,
    ...noted.diagnostics,
    ...old.diagnostics,
    ...kept.diagnostics,
    ...oldIds.diagnostics,
    ...ids.diagnostics,
    ...breachesOf(corpus),
  ];
  publishCorpus(corpus, places.out);
  // A ledger that could not be read is not written over: its ids are still in there.
  if (old.diagnostics.length === 0) writeJson(places.ledger, kept.ledger);
  if (oldIds.diagnostics.length === 0) writeJson(publishedBeside(places.ledger), ids.published);
  writeJson(join(places.out, 'forwards.json'), ids.forwards);
  writeJson(join(places.out, 'sources.json'), sourcesOf(list.files));
  return {
    corpus,
    report: formatReport(corpus, linked.articles, all),
    failed: all.some((one) => one.severity === 'error'),
  };
}

type WholeParsed = {
  readonly names: Names;
  readonly diagnostics: readonly Diagnostic[];
  readonly linked: Corpus;
};

/** The same machinery as `parse`: all cores or a queue, from the cache where it can. Or why the queue cannot be had. */
async function parseWhole(
  files: readonly string[],
  registers: Registers,
  run: RunOptions,
): Promise<WholeParsed | string> {
  const room = new WaitingRoom();
  try {
    const options = { registers, day: null, room, ...run, ...shownRun(run, files.length) };
    const parsed = await parseAndLink(files, options);
    if (typeof parsed === 'string') return parsed;
    const { diagnostics, corpus } = parsed;
    const names = namesIn([{ newActors: room.pile.newActors() }], registers);
    return { names, diagnostics, linked: wholeCorpus(corpus, (article) => room.bodies.get(article)) };
  } finally {
    room.remove();
  }
}

/** `--out DIR`: a trial, which leaves the ledger of the project as it is. */
export async function runBuild(
  args: readonly string[],
  project: BuildPlaces = { ...paths, out: paths.corpus },
  cacheFolder: string = paths.parseCache,
): Promise<number> {
  const run = usualRun(cacheFolder);
  const out = readArguments(args, run);
  if (out instanceof Error) {
    process.stderr.write(`${out.message} ${USAGE}`);
    return 2;
  }
  const places = out === null ? project : { ...project, out, ledger: trialLedger(project.ledger) };
  const built = await buildCorpus(places, run);
  if (typeof built === 'string') {
    process.stderr.write(`${built}\n`);
    return 1;
  }
  process.stdout.write(built.report);
  return built.failed ? 1 : 0;
}

/** The folder of a trial, null for none; or what is wrong with the call. */
function readArguments(args: readonly string[], run: RunOptions): string | null | Error {
  let out: string | null = null;
  const rest = [...args];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    const value = (): string => rest.shift() ?? '';
    if (option === '--out') {
      out = value();
      if (out === '') return new Error('--out wants a folder.');
      continue;
    }
    const wrong = takeRunOption(run, option, value);
    if (wrong !== null) return new Error(wrong ?? `Unknown option ${option}.`);
  }
  return out;
}

const USAGE = `Usage: npm run corpus [-- [--out DIR] ${RUN_USAGE}]\n`;

/** A trial keeps its ledgers out of what is published, and the project's as they were. */
function trialLedger(ledger: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'wortlaut-ledger-')), 'event-ids.json');
  if (existsSync(ledger)) copyFileSync(ledger, copy);
  if (existsSync(publishedBeside(ledger))) copyFileSync(publishedBeside(ledger), publishedBeside(copy));
  return copy;
}

function breachesOf(corpus: Corpus): Diagnostic[] {
  return checkData(corpus).map(({ place, message }) => ({
    code: 'corpus/breach',
    severity: 'error',
    file: `corpus.json ${place}`,
    line: null,
    message,
    hint: 'This is a fault of the build, not of the seeds.',
  }));
}

function writeJson(file: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
}
