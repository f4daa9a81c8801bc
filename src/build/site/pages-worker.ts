/** A worker thread that writes its share of the pages. */
import { parentPort, workerData } from 'node:worker_threads';
import { writePages, type PagesJob } from './write-pages';

const { job } = workerData as { readonly job: PagesJob };
parentPort?.postMessage(await writePages(job));
