/** Where a worker thread begins: plain JavaScript, since Node 20 reads TypeScript only once tsx is registered. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.entry);
