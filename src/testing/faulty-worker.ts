/** A parse worker that comes to grief on certain texts, for tests of what happens then. */
import { workerData } from 'node:worker_threads';
import { answerJobs, type WorkerStart } from '../build/parallel/answer-jobs';
import { makeRunJob } from '../build/parallel/parse-job';
import { makeParser } from '../parser/stages';

const { settings } = workerData as WorkerStart;
const parse = makeParser(settings.registers);

answerJobs((seed) => {
  const text = new TextDecoder().decode(seed.bytes);
  if (text.includes('THREAD ENDS')) process.exit(7);
  if (text.includes('NEVER ENDS')) for (;;);
  return makeRunJob(settings, (draft) => {
    if (draft.text.includes('STAGE THROWS')) throw new Error('no such word');
    return parse(draft);
  })(seed);
});
