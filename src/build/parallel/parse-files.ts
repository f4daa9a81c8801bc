/** Many files -> findings ready for linking: from the cache, in this thread when few are left, else on all cores. */
import { availableParallelism } from 'node:os';
import type { Diagnostic } from '../../parser/diagnostics';
import type { LinkableArticle } from '../../parser/link/linkable-article';
import { openSeeds, type SeedFile } from '../read/read-seeds';
import type { BodySpool } from './body-spool';
import { openCache, type ParseCache } from './parse-cache';
import { makeRunJob, type ParseOutcome, type ParseSettings } from './parse-job';
import { silent, type Progress } from './progress';
import { PARSE_WORKER, WorkerLane } from './worker-lane';

/** Fewer files are parsed sooner than workers have started. */
const FEW = 50;

export type ParseOptions = ParseSettings & {
  /** Takes the texts. */
  readonly bodies: BodySpool;
  /** null: neither read nor written. */
  readonly cacheFolder: string | null;
  /** null: as many as there are cores, none for a few files. */
  readonly workers: number | null;
  readonly progress?: Progress;
  /** The module workers run; tests bring one with faults. */
  readonly entry?: URL;
  readonly patienceMs?: number;
};

export type FilesParsed = {
  readonly linkable: readonly LinkableArticle[];
  /** In the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
};

/** The result depends neither on the number of workers nor on which of them is done first. */
export async function parseFiles(files: readonly string[], options: ParseOptions): Promise<FilesParsed> {
  const run = new ParseRun(files, options);
  if (options.workers === null && files.length < FEW) run.inThisThread();
  else await run.onWorkers(options.workers ?? availableParallelism());
  options.progress?.end();
  return run.result();
}

type Job = { readonly seed: SeedFile; readonly key: string | null; readonly place: number };

class ParseRun {
  private readonly linkable: (LinkableArticle | null)[];
  private readonly diagnostics: Diagnostic[][];
  private readonly cache: ParseCache | null;
  private readonly jobs: Iterator<Job>;

  constructor(
    private readonly files: readonly string[],
    private readonly options: ParseOptions,
  ) {
    this.linkable = files.map(() => null);
    this.diagnostics = files.map(() => []);
    this.cache = options.cacheFolder === null ? null : openCache(options.cacheFolder, options);
    this.jobs = this.openJobs();
  }

  inThisThread(): void {
    const runJob = makeRunJob(this.options);
    for (let job = this.jobs.next(); job.done !== true; job = this.jobs.next())
      this.finish(job.value, runJob(job.value.seed));
  }

  /** Each worker takes the next file when it is done with one: no worker waits for another. */
  async onWorkers(count: number): Promise<void> {
    const { entry = PARSE_WORKER, patienceMs, registers, day } = this.options;
    const settings = { registers, day };
    await Promise.all(
      Array.from({ length: Math.min(count, this.files.length) }, async () => {
        const lane = new WorkerLane({ settings, entry, ...(patienceMs !== undefined && { patienceMs }) });
        try {
          for (let job = this.jobs.next(); job.done !== true; job = this.jobs.next())
            this.finish(job.value, await lane.run(job.value.seed));
        } finally {
          await lane.stop();
        }
      }),
    );
  }

  result(): FilesParsed {
    return {
      linkable: this.linkable.filter((one) => one !== null),
      diagnostics: this.diagnostics.flat(),
    };
  }

  /** The files that are left to parse, opened one at a time. */
  private *openJobs(): Generator<Job, void> {
    let place = 0;
    for (const { seed, diagnostics } of openSeeds(this.files)) {
      this.diagnostics[place]?.push(...diagnostics);
      const key = seed === null ? null : (this.cache?.keyOf(seed) ?? null);
      const known = key === null ? null : (this.cache?.find(key) ?? null);
      if (known !== null) this.take(place, known);
      else if (seed !== null) yield { seed, key, place };
      else (this.options.progress ?? silent).step();
      place += 1;
    }
  }

  private finish({ key, place }: Job, outcome: ParseOutcome): void {
    if (key !== null) this.cache?.keep(key, outcome);
    this.take(place, outcome);
  }

  private take(place: number, { linkable, body, diagnostics }: ParseOutcome): void {
    this.linkable[place] = linkable;
    this.diagnostics[place]?.push(...diagnostics);
    if (linkable !== null) this.options.bodies.put(linkable.article.id, body);
    (this.options.progress ?? silent).step();
  }
}
