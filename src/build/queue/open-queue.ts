/** A run of the coordinator: the queue opened, watched for workers, and closed. */
import type { LinkPlan } from '../../parser/link/link-corpus';
import type { Lanes } from '../parallel/parse-files';
import type { ParseSettings } from '../parallel/parse-outcome';
import { groupOnQueue, queueLanes } from './on-queue';
import { connect, queueName } from './redis-places';
import { TaskBoard } from './task-board';

/** Often enough to be seen, seldom enough not to be a nuisance. Milliseconds. */
const LOOK_FOR_WORKERS_MS = 10_000;

export type QueueRun = {
  readonly lanes: Lanes;
  /** Groups all stretches of the plan, which takes them. */
  readonly group: (plan: LinkPlan) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Or what is wrong, in words. `say` gets a line where nothing would happen otherwise. */
export async function openQueue(
  url: string,
  settings: ParseSettings,
  say: (line: string) => void,
): Promise<QueueRun | string> {
  const redis = await connect(url);
  if (typeof redis === 'string') return redis;
  const board = await TaskBoard.open(redis, settings);
  const look = setInterval(() => void sayIfAlone(board, say), LOOK_FOR_WORKERS_MS);
  return {
    lanes: queueLanes(board),
    group: (plan) => groupOnQueue(plan, board),
    close: async () => {
      clearInterval(look);
      await board.close();
    },
  };
}

async function sayIfAlone(board: TaskBoard, say: (line: string) => void): Promise<void> {
  // Not to be had is not none.
  const workers = await board.workers().catch(() => null);
  if (workers !== 0) return;
  say(
    `No worker of this version (${queueName()}) is at the queue. Start some, on any machine with the same code and Node: ` +
      'npm run corpus -- worker --queue …',
  );
}
