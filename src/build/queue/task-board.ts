/** The coordinator's side of the queue: asks for a task and waits for its answer, whatever happens to workers, to Redis or to itself. */
import { Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import type { ParseSettings } from '../parallel/parse-outcome';
import { settingsHash } from '../parallel/parser-version';
import { answerKey, KEPT_FOR_S, PREFIX, queueName, settingsKey } from './redis-places';
import { pack, type Task, type TaskData } from './task';

/** How often a task is tried before it is set aside. */
const ATTEMPTS = 2;
/** What no event told of is looked up this often: answers come even if Redis was away in between. Milliseconds. */
const LOOK_EVERY_MS = 5_000;

/** A task that was set aside; the message is its last reason. */
export class TaskFailed extends Error {}

type Waiting = {
  readonly task: Task;
  readonly take: (answer: Buffer) => void;
  readonly fail: (error: Error) => void;
};

export class TaskBoard {
  private readonly waiting = new Map<string, Waiting>();
  private readonly looks: NodeJS.Timeout;
  private broken: Error | null = null;

  private constructor(
    private readonly redis: Redis,
    private readonly queue: Queue<TaskData>,
    private readonly events: QueueEvents,
    /** Hash of the settings that tasks are to be done with. */
    readonly settings: string,
  ) {
    events.on('completed', ({ jobId }) => this.guarded(this.look(jobId)));
    events.on('failed', ({ jobId, failedReason }) => this.setAside(jobId, failedReason));
    this.looks = setInterval(() => this.guarded(this.lookAtAll()), LOOK_EVERY_MS);
  }

  static async open(redis: Redis, settings: ParseSettings): Promise<TaskBoard> {
    const hash = settingsHash(settings);
    await redis.set(settingsKey(hash), pack(settings), 'EX', KEPT_FOR_S);
    const options = { connection: redis, prefix: PREFIX };
    const events = new QueueEvents(queueName(), options);
    // From here on nothing that ends is missed.
    await events.waitUntilReady();
    return new TaskBoard(redis, new Queue<TaskData>(queueName(), options), events, hash);
  }

  /** The answer, perhaps one that a coordinator before this one has asked for. Rejects with TaskFailed. */
  ask(task: Task): Promise<Buffer> {
    return new Promise((take, fail) => {
      if (this.broken !== null) {
        fail(this.broken);
        return;
      }
      this.waiting.set(task.id, { task, take, fail });
      this.guarded(this.begin(task.id));
    });
  }

  /** What an earlier run has set aside is tried again. */
  private async begin(id: string): Promise<void> {
    const job = await this.queue.getJob(id);
    if (job !== undefined && (await job.isFailed())) await job.remove();
    await this.look(id);
  }

  /** Answers that are safely kept elsewhere by now. */
  async forget(tasks: readonly string[]): Promise<void> {
    if (tasks.length > 0) await this.redis.del(...tasks.map(answerKey));
  }

  /** A task set aside, for which others are asked instead. */
  async drop(task: string): Promise<void> {
    await this.queue.remove(task);
  }

  async workers(): Promise<number> {
    return this.queue.getWorkersCount();
  }

  async close(): Promise<void> {
    clearInterval(this.looks);
    await Promise.all([this.queue.close(), this.events.close()]);
    this.redis.disconnect();
  }

  /** Takes the answer if it is there, hears of a failure, else makes sure that somebody works on it. */
  private async look(id: string): Promise<void> {
    const known = this.waiting.get(id);
    if (known === undefined) return;
    const answer = await this.redis.getBuffer(answerKey(id));
    if (answer !== null) {
      this.waiting.delete(id);
      known.take(answer);
      return;
    }
    if (!this.waiting.has(id)) return;
    const { name, data } = known.task;
    // Changes nothing while a task of this id waits or is worked on.
    await this.queue.add(name, data, {
      jobId: id,
      attempts: ATTEMPTS,
      removeOnComplete: true,
      removeOnFail: false,
    });
  }

  private async lookAtAll(): Promise<void> {
    for (const id of [...this.waiting.keys()]) {
      const job = await this.queue.getJob(id);
      if (job !== undefined && (await job.isFailed())) this.setAside(id, job.failedReason);
      else await this.look(id);
    }
  }

  /** It stays with its reason among the failed until somebody asks for it again. */
  private setAside(id: string, reason: string): void {
    const known = this.waiting.get(id);
    if (known === undefined) return;
    this.waiting.delete(id);
    known.fail(new TaskFailed(reason));
  }

  /** A fault of Redis itself (out of memory, read only) ends the run; whoever starts it again goes on from here. */
  private guarded(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.broken = error instanceof Error ? error : new Error(String(error));
      for (const { fail } of this.waiting.values()) fail(this.broken);
      this.waiting.clear();
    });
  }
}
