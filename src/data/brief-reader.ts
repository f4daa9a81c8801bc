/** The page's side of reading briefs: the worker fetches a part, and here each brief is made and checked when somebody shows it. */
import type { EventBrief, EventRow } from '../domain/event-brief';
import { briefSchema } from '../schema/parts';
import { CorpusError } from './fetch-text';
import { checkShape, readJson, type CorpusProblem } from './read-corpus';
import type { DeskWorker } from './row-asker';

/** What the worker understands beside questions; these do not wait for each other. */
export type ReadRequest =
  | { readonly read: number; readonly address: string }
  /** Nobody waits for it any more. */
  | { readonly leave: number };

export type ReadReply = { readonly read: number } & (
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: CorpusProblem }
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
      if (data.ok) answered?.resolve(partOf(data.text));
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

/** How a part is written. No text in it can look like this: quotes within texts have a stroke before them. */
const [HEAD, BETWEEN, TAIL] = ['{"briefs":[{"row":', '},{"row":', '}]}'];

/** True where a part can be cut into its briefs without being read. */
export function isCuttable(text: string): boolean {
  return text.startsWith(HEAD) && text.trimEnd().endsWith(TAIL);
}

/** A part holds some hundred briefs, of which a view shows a few: the others stay text. */
function partOf(text: string): BriefsPart {
  const pieces = isCuttable(text) ? text.trimEnd().slice(HEAD.length, -TAIL.length).split(BETWEEN) : [];
  const unread = new Map(pieces.map((piece) => [Number.parseInt(piece, 10), piece]));
  const made = new Map<EventRow, EventBrief | undefined>();
  return {
    find: (row) => {
      const piece = unread.get(row);
      if (piece !== undefined) made.set(row, readBrief(`{"row":${piece}}`));
      unread.delete(row);
      return made.get(row);
    },
  };
}

/** One that breaks the contract counts as missing. */
function readBrief(text: string): EventBrief | undefined {
  const reading = readJson(text);
  const checked = reading.ok ? checkShape(briefSchema, reading.data) : reading;
  return checked.ok ? checked.data : undefined;
}
