/** The page's side of reading briefs: the worker fetches a part and checks it, and here each brief is made when somebody shows it. */
import type { EventBrief, EventRow } from '../domain/event-brief';
import { CorpusError } from './fetch-text';
import type { CorpusProblem } from './read-corpus';
import type { DeskWorker } from './row-asker';

/** What the worker understands beside questions; these do not wait for each other. */
export type ReadRequest =
  | { readonly read: number; readonly address: string }
  /** Nobody waits for it any more. */
  | { readonly leave: number };

/** The briefs as text: a part holds some hundred, of which a view shows a few. */
export type PackedBriefs = { readonly rows: Uint32Array; readonly briefs: readonly string[] };
export type ReadReply = { readonly read: number } & (
  | { readonly ok: true; readonly packed: PackedBriefs }
  | { readonly ok: false; readonly problem: CorpusProblem }
);

export type BriefsPart = {
  /** The same object whenever it is asked for. */
  readonly find: (row: EventRow) => EventBrief | undefined;
};

export type ReadBriefs = (address: string, signal: AbortSignal) => Promise<BriefsPart>;

type Waiting = {
  readonly resolve: (part: BriefsPart) => void;
  readonly reject: (reason: unknown) => void;
};

/** A view asks for a dozen parts, and would be rendered for each: those that come within so many milliseconds are handed on together. */
const TOGETHER_MS = 50;

/** Reads by `worker`; its failures are `CorpusError`s. */
export function createBriefReader(worker: DeskWorker): ReadBriefs {
  const waiting = new Map<number, Waiting>();
  const come: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handOn = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const one of come.splice(0)) one();
  };
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<ReadReply | object>) => {
    if (!('read' in data)) return;
    const answered = waiting.get(data.read);
    waiting.delete(data.read);
    come.push(() => {
      if (data.ok) answered?.resolve(unpacked(data.packed));
      else answered?.reject(new CorpusError(data.problem));
    });
    if (waiting.size === 0) handOn();
    else timer ??= setTimeout(handOn, TOGETHER_MS);
  });
  worker.addEventListener('error', ({ message }) => {
    const broken = new CorpusError({ code: 'network', detail: message });
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  return (address, signal) =>
    new Promise((resolve, reject) => {
      const read = (last += 1);
      const own: Waiting = { resolve, reject };
      waiting.set(read, own);
      worker.postMessage({ read, address });
      signal.addEventListener('abort', () => {
        if (!waiting.delete(read)) return;
        worker.postMessage({ leave: read });
        own.reject(signal.reason);
      });
    });
}

function unpacked({ rows, briefs }: PackedBriefs): BriefsPart {
  const made = new Map<EventRow, EventBrief | undefined>();
  return {
    find: (row) => {
      if (made.has(row)) return made.get(row);
      const text = briefs[rows.indexOf(row)];
      const brief = text === undefined ? undefined : parseBrief(text);
      made.set(row, brief);
      return brief;
    },
  };
}

/** The worker has checked it. */
function parseBrief(text: string): EventBrief {
  return JSON.parse(text) as EventBrief;
}
