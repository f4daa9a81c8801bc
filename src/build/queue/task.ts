/** What coordinator and workers say to each other through Redis: tasks, packed, and named by what they hold. */
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Tie } from '../../parser/link/actor-ties';
import type { LinkedFinding } from '../../parser/link/group-findings';
import type { ParseOutcome, ParseSettings } from '../parallel/parse-outcome';
import { hashOf } from '../parallel/parser-version';
import type { SeedFile } from '../read/read-seeds';

/** A few articles to parse, or findings of a stretch of days to group. */
export type TaskName = 'parse' | 'group';

/** What a job of the queue carries. */
export type TaskData = {
  /** Hash of the settings that lie in Redis. */
  readonly settings: string;
  /** The input; base64, since jobs are JSON. */
  readonly packed: string;
};

/** The same work has the same id, whoever asks for it and when. */
export type Task = { readonly name: TaskName; readonly id: string; readonly data: TaskData };

/** A stretch of days, and the ties of those who take part and have any. */
export type GroupInput = {
  readonly findings: readonly LinkedFinding[];
  readonly ties: ReadonlyMap<string, Tie>;
};
/** Each group as places in the findings sent. */
export type GroupAnswer = readonly (readonly number[])[];

export function makeTask(name: TaskName, settings: string, input: readonly SeedFile[] | GroupInput): Task {
  const packed = pack(input).toString('base64');
  return { name, id: `${name}-${hashOf([settings, packed]).slice(0, 32)}`, data: { settings, packed } };
}

/** Inputs and answers are only read by processes of the very same code: the queue's name holds its version. */
export function pack(content: unknown): Buffer {
  return gzipSync(serialize(content), { level: 1 });
}

function unpack(packed: Uint8Array): unknown {
  return deserialize(gunzipSync(packed));
}

export function parseSeeds({ packed }: TaskData): readonly SeedFile[] {
  return unpack(Buffer.from(packed, 'base64')) as readonly SeedFile[];
}

export function parseOutcomes(answer: Uint8Array): readonly ParseOutcome[] {
  return unpack(answer) as readonly ParseOutcome[];
}

export function parseGroupInput({ packed }: TaskData): GroupInput {
  return unpack(Buffer.from(packed, 'base64')) as GroupInput;
}

export function parseGroupAnswer(answer: Uint8Array): GroupAnswer {
  return unpack(answer) as GroupAnswer;
}

export function parseSettings(packed: Uint8Array): ParseSettings {
  return unpack(packed) as ParseSettings;
}
