/** One worker thread at a time, replaced when it dies: the file it died on is lost, the next one finds a new worker. */
import { Worker } from 'node:worker_threads';
import type { SeedFile } from '../read/read-seeds';
import type { WorkerStart } from './answer-jobs';
import { lostArticle, type ParseOutcome, type ParseSettings } from './parse-outcome';

/** A worker that needs more dies alone, not the whole process with it. Megabytes. */
const HEAP_MB = 384;
/** The largest article allowed takes some seconds; a file that takes longer than this is given up. */
const PATIENCE_MS = 120_000;

export type LaneOptions = {
  readonly settings: ParseSettings;
  /** The module workers run; tests bring one with faults. */
  readonly entry: URL;
  readonly patienceMs?: number;
};

/** The module that parses. */
export const PARSE_WORKER = new URL('./parse-worker.ts', import.meta.url);

export class WorkerLane {
  private worker: Promise<Worker> | null = null;
  constructor(private readonly options: LaneOptions) {}

  async run(seeds: readonly SeedFile[]): Promise<ParseOutcome[]> {
    const outcomes: ParseOutcome[] = [];
    for (const seed of seeds) outcomes.push(await this.runOne(seed));
    return outcomes;
  }

  private async runOne(seed: SeedFile): Promise<ParseOutcome> {
    this.worker ??= this.start();
    const worker = await this.worker;
    try {
      return await ask(worker, seed, this.options.patienceMs ?? PATIENCE_MS);
    } catch (error) {
      this.worker = null;
      await worker.terminate();
      return lostArticle(
        seed,
        `The parser broke off: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  }

  async stop(): Promise<void> {
    const worker = await this.worker;
    await worker?.terminate();
  }

  private async start(): Promise<Worker> {
    const worker = await startWorker(this.options);
    // One that dies between two files is not asked again; that it died while asked is told to whoever asked.
    worker.on('exit', () => (this.worker = null)).on('error', () => undefined);
    return worker;
  }
}

/** A worker that cannot even start is a fault of the build: nothing could be parsed, so this throws. */
async function startWorker({ settings, entry }: LaneOptions): Promise<Worker> {
  const workerData: WorkerStart = { entry: entry.href, settings };
  const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
    workerData,
    // Not the parent's: under a test runner they name loaders that do not belong here.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 16 },
  });
  await answerOf<'ready'>(worker, 0);
  return worker;
}

async function ask(worker: Worker, seed: SeedFile, patienceMs: number): Promise<ParseOutcome> {
  const answer = answerOf<ParseOutcome>(worker, patienceMs);
  worker.postMessage(seed);
  return answer;
}

/** The worker's next message; rejects when it dies or, with a patience above 0, says nothing for so long. */
function answerOf<Answer>(worker: Worker, patienceMs: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer =
      patienceMs > 0
        ? setTimeout(() => settle(() => reject(new Error(`no end after ${patienceMs / 1000} s`))), patienceMs)
        : null;
    const onMessage = (answer: Answer): void => settle(() => resolve(answer));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (code: number): void => settle(() => reject(new Error(`its thread ended with ${code}`)));
    const settle = (end: () => void): void => {
      if (timer !== null) clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      end();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
