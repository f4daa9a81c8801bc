/** The worker's side of a parse: answers each file sent with its outcome. */
import { parentPort } from 'node:worker_threads';
import type { SeedFile } from '../read/read-seeds';
import type { RunJob } from './parse-job';
import type { ParseSettings } from './parse-outcome';

/** `entry` is the module that the worker runs. */
export type WorkerStart = { readonly entry: string; readonly settings: ParseSettings };

/** Says 'ready', then one outcome for each file. */
export function answerJobs(run: RunJob): void {
  parentPort?.on('message', (seed: SeedFile) => parentPort?.postMessage(run(seed)));
  parentPort?.postMessage('ready');
}
