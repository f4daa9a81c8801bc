/** A worker thread that parses the files it is sent. */
import { workerData } from 'node:worker_threads';
import { answerJobs, type WorkerStart } from './answer-jobs';
import { makeRunJob } from './parse-job';

const { settings } = workerData as WorkerStart;
answerJobs(makeRunJob(settings));
