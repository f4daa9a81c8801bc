/** The worker that holds all events of a large corpus as columns: reads them, and answers what the page asks. */
import { createAnswerer } from './answer-messages';
import type { DeskMessage } from './row-asker';

const answer = createAnswerer();

self.addEventListener('message', ({ data }: MessageEvent<DeskMessage>) => {
  self.postMessage(answer(data));
});
