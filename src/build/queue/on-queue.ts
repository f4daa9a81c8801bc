/** Parsing and grouping as tasks of the queue: batches, and what becomes of one that comes to grief. */
import { basename } from 'node:path';
import { groupFindings, type LinkedFinding } from '../../parser/link/group-findings';
import type { LinkPlan } from '../../parser/link/link-corpus';
import type { Lanes, ParseLane } from '../parallel/parse-files';
import { lostArticle, type ParseOutcome } from '../parallel/parse-outcome';
import type { SeedFile } from '../read/read-seeds';
import { makeTask, parseGroupAnswer, parseOutcomes, type GroupInput } from './task';
import { TaskFailed, type TaskBoard } from './task-board';

/** Enough to keep as many threads busy; Redis never holds more than this, however large the corpus. */
const BATCHES_IN_FLIGHT = 128;
/** Some tenths of a second of work: little is lost with a worker, and the queue costs little beside it. */
const FILES_IN_BATCH = 20;
/** Findings of thousands of articles each. */
const STRETCHES_IN_FLIGHT = 16;

export function queueLanes(board: TaskBoard): Lanes {
  return { count: BATCHES_IN_FLIGHT, filesAtOnce: FILES_IN_BATCH, open: () => new QueueLane(board) };
}

class QueueLane implements ParseLane {
  private taken: string[] = [];

  constructor(private readonly board: TaskBoard) {}

  async run(seeds: readonly SeedFile[]): Promise<readonly ParseOutcome[]> {
    // What was answered before is in the cache by now.
    await this.forget();
    return this.parse(seeds);
  }

  stop(): Promise<void> {
    return this.forget();
  }

  private async parse(seeds: readonly SeedFile[]): Promise<readonly ParseOutcome[]> {
    // Folders of this machine are nobody else's business: a task is the same wherever its files lie.
    const sent = seeds.map((seed) => ({ ...seed, path: basename(seed.path) }));
    const task = makeTask('parse', this.board.settings, sent);
    try {
      const answer = await this.board.ask(task);
      this.taken.push(task.id);
      return parseOutcomes(answer);
    } catch (error) {
      if (!(error instanceof TaskFailed)) throw error;
      const [only, ...others] = seeds;
      if (only !== undefined && others.length === 0) return [lostArticle(only, reasonFor(only, error))];
      // One of them spoils the batch: each alone, so that only that one is set aside.
      await this.board.drop(task.id);
      const apart: ParseOutcome[] = [];
      for (const seed of seeds) apart.push(...(await this.parse([seed])));
      return apart;
    }
  }

  private async forget(): Promise<void> {
    await this.board.forget(this.taken);
    this.taken = [];
  }
}

/** A worker says which article and why; of one that killed its workers nobody can say more than that. */
function reasonFor({ path }: SeedFile, { message }: TaskFailed): string {
  const named = `${basename(path)}: `;
  return message.startsWith(named)
    ? message.slice(named.length)
    : `The parser broke off: every worker that took it came to grief (${message}).`;
}

/** Groups all stretches. What the queue cannot do is done here: it would be needed all the same. */
export async function groupOnQueue(plan: LinkPlan, board: TaskBoard): Promise<void> {
  const asked: string[] = [];
  const groupStretch = async (findings: readonly LinkedFinding[]): Promise<LinkedFinding[][]> => {
    try {
      const task = makeTask('group', board.settings, groupInput(findings, plan.tieOf));
      const groups = parseGroupAnswer(await board.ask(task));
      asked.push(task.id);
      return groups.map((places) => places.flatMap((at) => findings[at] ?? []));
    } catch (error) {
      if (!(error instanceof TaskFailed)) throw error;
      return groupFindings(findings, plan.tieOf);
    }
  };
  const waiting = plan.stretches.values();
  const lane = async (): Promise<void> => {
    for (const stretch of waiting) {
      const { findings, take } = plan.open(stretch);
      take(await groupStretch(findings));
    }
  };
  await Promise.all(Array.from({ length: STRETCHES_IN_FLIGHT }, lane));
  await board.forget(asked);
}

function groupInput(findings: readonly LinkedFinding[], tieOf: LinkPlan['tieOf']): GroupInput {
  const all = new Set(findings.flatMap(({ finding }) => finding.participants.map(({ actor }) => actor)));
  const tied = [...all].flatMap((actor) => {
    const tie = tieOf(actor);
    return tie.stands.length === 0 && tie.surname === null ? [] : [[actor, tie] as const];
  });
  return { findings, ties: new Map(tied) };
}
