/** A worker process: takes tasks off the queue, does them in threads of its own, leaves the answers in Redis. */
import { Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Diagnostic } from '../../parser/diagnostics';
import { UNTIED } from '../../parser/link/actor-ties';
import { groupFindings } from '../../parser/link/group-findings';
import { PARSE_WORKER, WorkerLane } from '../parallel/worker-lane';
import type { ParseOutcome } from '../parallel/parse-outcome';
import { answerKey, KEPT_FOR_S, PREFIX, queueName, settingsKey } from './redis-places';
import { pack, parseGroupInput, parseSeeds, parseSettings, type GroupAnswer, type TaskData } from './task';

/** A task that has been on so many workers which died has killed them. */
const DEATHS_ALLOWED = 3;

export type QueueWorkerOptions = {
  readonly redis: Redis;
  /** Tasks done at the same time, each in a thread of its own. */
  readonly threads: number;
  /** The tasks of a worker that is silent for so long are given to others. Seconds. */
  readonly silence: number;
  /** The module that threads run; tests bring one with faults. */
  readonly entry?: URL;
  readonly patienceMs?: number;
};

export class QueueWorker {
  private readonly worker: Worker<TaskData>;
  private readonly idle: { readonly settings: string; readonly lane: WorkerLane }[] = [];

  constructor(private readonly options: QueueWorkerOptions) {
    const { redis, threads, silence } = options;
    this.worker = new Worker<TaskData>(queueName(), (job) => this.run(job), {
      connection: redis,
      prefix: PREFIX,
      concurrency: threads,
      lockDuration: silence * 1000,
      stalledInterval: silence * 500,
      maxStalledCount: DEATHS_ALLOWED,
    });
    // Redis away for a while: BullMQ goes on when it is back.
    this.worker.on('error', () => undefined);
  }

  ready(): Promise<unknown> {
    return this.worker.waitUntilReady();
  }

  /** Finishes what it is at. */
  async close(): Promise<void> {
    await this.worker.close();
    await Promise.all(this.idle.map(({ lane }) => lane.stop()));
    this.options.redis.disconnect();
  }

  /** The answer lies in Redis before the task counts as done: nobody ever finds it done and unanswered. */
  private async run({ id = '', name, data }: Job<TaskData>): Promise<void> {
    const answer = name === 'group' ? group(data) : await this.parse(data);
    await this.options.redis.set(answerKey(id), pack(answer), 'EX', KEPT_FOR_S);
  }

  private async parse(data: TaskData): Promise<readonly ParseOutcome[]> {
    const lane = await this.takeLane(data.settings);
    try {
      const outcomes = await lane.run(parseSeeds(data));
      const [lost] = outcomes.flatMap(({ diagnostics }) => diagnostics.filter(isLost));
      // Another thread, on another machine, may have more memory or more luck.
      if (lost !== undefined) throw new Error(`${lost.file}: ${lost.message}`);
      return outcomes;
    } finally {
      this.idle.push({ settings: data.settings, lane });
    }
  }

  private async takeLane(settings: string): Promise<WorkerLane> {
    const known = this.idle.pop();
    if (known?.settings === settings) return known.lane;
    await known?.lane.stop();
    const packed = await this.options.redis.getBuffer(settingsKey(settings));
    if (packed === null) throw new Error('The settings of this run are no longer in Redis.');
    const { entry = PARSE_WORKER, patienceMs } = this.options;
    return new WorkerLane({
      settings: parseSettings(packed),
      entry,
      ...(patienceMs !== undefined && { patienceMs }),
    });
  }
}

function isLost({ code }: Diagnostic): boolean {
  return code === 'parser/lost';
}

function group(data: TaskData): GroupAnswer {
  const { findings, ties } = parseGroupInput(data);
  const places = new Map(findings.map((one, at) => [one, at]));
  return groupFindings(findings, (actor) => ties.get(actor) ?? UNTIED).map((members) =>
    members.flatMap((one) => places.get(one) ?? []),
  );
}
