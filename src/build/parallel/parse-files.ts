/** Many files -> a pile of parsed articles ready for linking: from the cache, in this thread when few are left, else on all cores. */
import { availableParallelism } from 'node:os';
import type { Diagnostic } from '../../parser/diagnostics';
import { openSeeds, type SeedFile } from '../read/read-seeds';
import { openCache, type ParseCache } from './parse-cache';
import { makeRunJob } from './parse-job';
import type { ParseOutcome, ParseSettings } from './parse-outcome';
import { silent, type Progress } from './progress';
import type { WaitingRoom } from './waiting-room';
import { PARSE_WORKER, WorkerLane } from './worker-lane';

/** Fewer files are parsed sooner than workers have started. */
const FEW = 50;
/** A batch is full when its files are as large as this together. */
const ENOUGH_BYTES = 500_000;

export type ParseOptions = ParseSettings & {
  /** Takes texts and findings. */
  readonly room: WaitingRoom;
  /** null: neither read nor written. */
  readonly cacheFolder: string | null;
  /** null: as many as there are cores, none for a few files. */
  readonly workers: number | null;
  /** Files are parsed elsewhere instead, `workers` says nothing then. */
  readonly elsewhere?: Lanes;
  readonly progress?: Progress;
  /** The module workers run; tests bring one with faults. */
  readonly entry?: URL;
  readonly patienceMs?: number;
};

/** A way to have files parsed, some at a time. */
export type ParseLane = {
  /** One outcome for each file, in their order. */
  readonly run: (seeds: readonly SeedFile[]) => Promise<readonly ParseOutcome[]>;
  readonly stop: () => Promise<void>;
};

/** `count` lanes beside one another; each takes the next files when it is done with some. */
export type Lanes = {
  readonly count: number;
  /** In a batch. */
  readonly filesAtOnce: number;
  readonly open: () => ParseLane;
};

/**
 * What was wrong, in the order of the files; what was found waits in the room. Neither depends on the number of workers, nor on which of
 * them is done first.
 */
export async function parseFiles(
  files: readonly string[],
  options: ParseOptions,
): Promise<readonly Diagnostic[]> {
  const run = new ParseRun(files, options);
  if (options.elsewhere !== undefined) await run.onLanes(options.elsewhere);
  else if (options.workers === null && files.length < FEW) run.inThisThread();
  else await run.onLanes(workerLanes(options));
  options.progress?.end();
  return run.problems();
}

function workerLanes({ workers, entry, patienceMs, registers, day }: ParseOptions): Lanes {
  return {
    count: workers ?? availableParallelism(),
    filesAtOnce: 1,
    open: () =>
      new WorkerLane({
        settings: { registers, day },
        entry: entry ?? PARSE_WORKER,
        ...(patienceMs !== undefined && { patienceMs }),
      }),
  };
}

type Job = {
  readonly seed: SeedFile;
  readonly key: string | null;
  readonly place: number;
  readonly batch: number;
};

class ParseRun {
  private readonly diagnostics: Diagnostic[][];
  private readonly cache: ParseCache | null;
  private readonly jobs: Iterator<Job, undefined>;
  /** Already opened, of the batch after the one just taken. */
  private ahead: IteratorResult<Job, undefined> | null = null;

  constructor(
    private readonly files: readonly string[],
    private readonly options: ParseOptions,
  ) {
    this.diagnostics = files.map(() => []);
    this.cache = options.cacheFolder === null ? null : openCache(options.cacheFolder, options);
    this.jobs = this.openJobs();
  }

  inThisThread(): void {
    const runJob = makeRunJob(this.options);
    for (let job = this.jobs.next(); job.done !== true; job = this.jobs.next())
      this.finish(job.value, runJob(job.value.seed));
  }

  /** No lane waits for another. */
  async onLanes({ count, open }: Lanes): Promise<void> {
    await Promise.all(
      Array.from({ length: Math.min(count, this.files.length) }, async () => {
        const lane = open();
        try {
          for (let jobs = this.next(); jobs.length > 0; jobs = this.next()) {
            const outcomes = await lane.run(jobs.map(({ seed }) => seed));
            jobs.forEach((job, i) => this.finish(job, outcomes[i]));
          }
        } finally {
          await lane.stop();
        }
      }),
    );
  }

  problems(): readonly Diagnostic[] {
    return this.diagnostics.flat();
  }

  /**
   * The files that are left to parse, opened one at a time. Batches are cut by place, whatever the cache knows: a run that was
   * broken off and begins again asks for the same ones.
   */
  private *openJobs(): Generator<Job, undefined> {
    const { elsewhere, progress = silent } = this.options;
    const files = elsewhere?.filesAtOnce ?? 1;
    let [place, batch, left, bytes] = [0, 0, files, 0];
    for (const { seed, diagnostics } of openSeeds(this.files)) {
      if (left === 0 || bytes > ENOUGH_BYTES) [batch, left, bytes] = [batch + 1, files, 0];
      left -= 1;
      bytes += seed?.bytes.length ?? 0;
      this.diagnostics[place]?.push(...diagnostics);
      const key = seed === null ? null : (this.cache?.keyOf(seed) ?? null);
      const known = key === null ? null : (this.cache?.find(key) ?? null);
      if (known !== null) this.take(place, known);
      else if (seed !== null) yield { seed, key, place, batch };
      else progress.step();
      place += 1;
    }
    return undefined;
  }

  /** The files of the next batch that are left to parse; none when all are taken. */
  private next(): Job[] {
    const jobs: Job[] = [];
    for (let job = this.ahead ?? this.jobs.next(); job.done !== true; job = this.jobs.next()) {
      this.ahead = job;
      if (jobs[0] !== undefined && job.value.batch !== jobs[0].batch) return jobs;
      jobs.push(job.value);
    }
    this.ahead = { done: true, value: undefined };
    return jobs;
  }

  private finish({ key, place }: Job, outcome: ParseOutcome | undefined): void {
    if (outcome === undefined) throw new Error('A lane gave fewer outcomes than it was given files.');
    if (key !== null) this.cache?.keep(key, outcome);
    this.take(place, outcome);
  }

  private take(place: number, { linkable, body, diagnostics }: ParseOutcome): void {
    this.diagnostics[place]?.push(...diagnostics);
    if (linkable !== null) {
      this.options.room.pile.add(linkable);
      this.options.room.bodies.put(linkable.article.id, body);
    }
    (this.options.progress ?? silent).step();
  }
}
