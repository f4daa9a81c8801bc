/** `npm run corpus`: parses the seeds, applies editorial notes, keeps ids, checks, writes public/corpus, prints the report. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../parser/diagnostics';
import { checkCorpus } from '../../parser/check/check-corpus';
import { linkCorpus, reassemble } from '../../parser/link/link-corpus';
import { makeParser } from '../../parser/stages';
import { corpusSchema, type Corpus } from '../../schema/corpus';
import { applyNotes } from '../editorial/apply-notes';
import { readNotes } from '../editorial/read-notes';
import { emptyLedger, keepIds, ledgerSchema, type Ledger } from '../ledger/ledger';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';
import { listSeeds, readSeed } from '../read/read-seeds';
import { holdBack } from '../write/hold-back';
import { formatReport } from '../write/format-report';

export type BuildPlaces = {
  readonly articles: string;
  readonly registers: string;
  readonly editorial: string;
  readonly ledger: string;
  /** Where corpus.json goes. */
  readonly out: string;
};

export type BuildResult = { readonly corpus: Corpus; readonly report: string; readonly failed: boolean };

/** Writes corpus.json and the ledger; `failed` when any diagnostic is an error, the rest is built all the same. */
export function buildCorpus(places: BuildPlaces): BuildResult {
  const { registers, diagnostics } = readRegisters(places.registers);
  const parse = makeParser(registers);
  const seeds = listSeeds([places.articles]).map((path) => readSeed(path, { registers, parse, day: null }));
  const parsed = seeds.flatMap((seed) => seed.parsed ?? []);
  const linked = linkCorpus(parsed, registers);
  const notes = readNotes(places.editorial);
  const noted = applyNotes(linked.events, linked.articles, notes.notes);
  const ledger = readLedger(places.ledger);
  const kept = keepIds(noted.events, ledger.ledger);
  const corpus = holdBack(reassemble(linked, kept.events, { parsed, registers }));
  const all: Diagnostic[] = [
    ...diagnostics,
    ...seeds.flatMap((seed) => seed.diagnostics),
    ...notes.diagnostics,
    ...noted.diagnostics,
    ...ledger.diagnostics,
    ...kept.diagnostics,
    ...breachesOf(corpus),
  ];
  writeJson(join(places.out, 'corpus.json'), corpus);
  writeJson(places.ledger, kept.ledger);
  return {
    corpus,
    report: formatReport(corpus, parsed, all),
    failed: all.some((one) => one.severity === 'error'),
  };
}

export function runBuild(args: readonly string[]): number {
  const at = args.indexOf('--out');
  const out = at < 0 ? paths.corpus : (args[at + 1] ?? paths.corpus);
  // Written elsewhere it is a trial: the ledger of the project stays as it is.
  const ledger = at < 0 ? paths.ledger : join(out, 'event-ids.json');
  if (at >= 0) {
    mkdirSync(out, { recursive: true });
    writeFileSync(ledger, readFileSync(paths.ledger));
  }
  const { report, failed } = buildCorpus({ ...paths, ledger, out });
  process.stdout.write(report);
  return failed ? 1 : 0;
}

function breachesOf(corpus: Corpus): Diagnostic[] {
  const shape = corpusSchema.safeParse(corpus);
  const breaches = [
    ...(shape.success
      ? []
      : shape.error.issues.map((issue) => ({ place: issue.path.join('/'), message: issue.message }))),
    ...checkCorpus(corpus),
  ];
  return breaches.map(({ place, message }) => ({
    code: 'corpus/breach',
    severity: 'error',
    file: `corpus.json ${place}`,
    line: null,
    message,
    hint: 'This is a fault of the build, not of the seeds.',
  }));
}

function readLedger(file: string): { readonly ledger: Ledger; readonly diagnostics: readonly Diagnostic[] } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // The first build of a new project has no ledger yet.
    return { ledger: emptyLedger, diagnostics: [] };
  }
  return { ledger: ledgerSchema.parse(JSON.parse(text)), diagnostics: [] };
}

function writeJson(file: string, data: unknown): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
}
