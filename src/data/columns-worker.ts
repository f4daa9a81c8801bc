/** The worker that holds all events of a large corpus as columns: reads them, and answers what the page asks. It reads briefs as well. */
import { createAnswerer } from './answer-messages';
import type { ReadRequest } from './brief-reader';
import { createReader } from './read-briefs';
import type { DeskMessage } from './row-asker';

const answer = createAnswerer();
const read = createReader((reply) => {
  self.postMessage(reply);
});

/** So long after the last columns the page is drawn, and nobody waits for the worker. */
const RESTED_MS = 500;
let rehearsal: ReturnType<typeof setTimeout> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<DeskMessage | ReadRequest>) => {
  if (!('ask' in data)) {
    read(data);
    return;
  }
  self.postMessage(answer(data));
  if (data.ask !== 'columns') return;
  clearTimeout(rehearsal);
  rehearsal = setTimeout(() => answer({ ask: 'rehearse' }), RESTED_MS);
});
