/** `npm run corpus`: parses the seeds, applies editorial notes, keeps ids, checks, writes public/corpus, prints the report. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../parser/diagnostics';
import { linkCorpus, namesIn, reassemble } from '../../parser/link/link-corpus';
import { makeParser } from '../../parser/stages';
import type { Corpus } from '../../schema/corpus';
import { applyNotes } from '../editorial/apply-notes';
import { readNotes } from '../editorial/read-notes';
import { keepIds } from '../ledger/ledger';
import { readLedger } from '../ledger/read-ledger';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';
import { listSeeds } from '../read/list-seeds';
import { readSeeds } from '../read/read-seeds';
import { publishCorpus } from '../parts/write-parts';
import { holdBack } from '../write/hold-back';
import { formatReport } from '../write/format-report';
import { checkData } from './check-command';

export type BuildPlaces = {
  readonly articles: string;
  readonly registers: string;
  readonly editorial: string;
  readonly ledger: string;
  /** Where corpus.json goes, and its parts where the corpus is large. */
  readonly out: string;
};

export type BuildResult = { readonly corpus: Corpus; readonly report: string; readonly failed: boolean };

/** Writes corpus.json and the ledger; `failed` when any diagnostic is an error, the rest is built all the same. */
export function buildCorpus(places: BuildPlaces): BuildResult {
  const { registers, diagnostics } = readRegisters(places.registers);
  const list = listSeeds([places.articles]);
  const seeds = readSeeds(list.files, { registers, parse: makeParser(registers), day: null });
  const linked = linkCorpus(seeds.parsed, registers);
  const names = namesIn(seeds.parsed, registers);
  const notes = readNotes(places.editorial);
  const noted = applyNotes({ events: linked.events, articles: linked.articles, names }, notes.notes);
  const old = readLedger(places.ledger);
  const articles = new Set(linked.articles.map((article) => article.id));
  const kept = keepIds(noted.events, old.ledger, articles);
  const corpus = holdBack(reassemble(linked, kept.events, { names, registers }));
  const all: Diagnostic[] = [
    ...diagnostics,
    ...list.diagnostics,
    ...seeds.diagnostics,
    ...notes.diagnostics,
    ...noted.diagnostics,
    ...old.diagnostics,
    ...kept.diagnostics,
    ...breachesOf(corpus),
  ];
  publishCorpus(corpus, places.out);
  // A ledger that could not be read is not written over: its ids are still in there.
  if (old.diagnostics.length === 0) writeJson(places.ledger, kept.ledger);
  return {
    corpus,
    report: formatReport(corpus, seeds.parsed, all),
    failed: all.some((one) => one.severity === 'error'),
  };
}

/** `--out DIR`: a trial, which leaves the ledger of the project as it is. */
export function runBuild(
  args: readonly string[],
  project: BuildPlaces = { ...paths, out: paths.corpus },
): number {
  const [option, folder, ...rest] = args;
  const trial = option === '--out' && folder !== undefined && rest.length === 0;
  if (!trial && args.length > 0) {
    process.stderr.write('Usage: npm run corpus [-- --out DIR]\n');
    return 2;
  }
  const places = trial ? { ...project, out: folder, ledger: trialLedger(project.ledger) } : project;
  const { report, failed } = buildCorpus(places);
  process.stdout.write(report);
  return failed ? 1 : 0;
}

/** A trial keeps its ledger out of what is published, and the project's as it was. */
function trialLedger(ledger: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'wortlaut-ledger-')), 'event-ids.json');
  if (existsSync(ledger)) copyFileSync(ledger, copy);
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
