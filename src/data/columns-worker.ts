/** The worker that holds all events of a large corpus as columns: reads them, and answers what the page asks. It reads briefs as well. */
import { createAnswerer } from './answer-messages';
import type { ReadRequest } from './brief-reader';
import { createReader } from './read-briefs';
import type { DeskMessage } from './row-asker';

const answer = createAnswerer();
const read = createReader((reply) => {
  self.postMessage(reply);
});

self.addEventListener('message', ({ data }: MessageEvent<DeskMessage | ReadRequest>) => {
  if ('ask' in data) self.postMessage(answer(data));
  else read(data);
});
