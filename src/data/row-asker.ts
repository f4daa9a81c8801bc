/** The page's side of the worker: one message at a time, so that a question nobody waits for any more is never worked on. */
import type { FacetCodes } from '../domain/columns/event-columns';
import type { RowQuestions } from '../domain/columns/row-questions';
import type { FoundRows } from '../domain/search/search-rows';
import { CorpusError } from './fetch-text';
import type { CorpusProblem } from './read-corpus';

type Name = keyof RowQuestions;
export type AskedQuestion = {
  readonly [N in Name]: { readonly ask: N; readonly question: RowQuestions[N]['question'] };
}[Name];

/** What the worker understands. Columns come as text: reading them would hold the page up. */
export type DeskMessage =
  | { readonly ask: 'open'; readonly count: number; readonly dated: number; readonly codes: FacetCodes }
  | { readonly ask: 'columns' | 'earlier'; readonly text: string }
  | { readonly ask: 'pledges'; readonly rows: Uint32Array }
  | { readonly ask: 'rehearse' }
  | { readonly ask: 'searched'; readonly q: string; readonly found: FoundRows }
  | AskedQuestion;

export type DeskReply =
  { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly problem: CorpusProblem };

/** What `brief-reader.ts` waits for. */
type BriefsReply = { readonly read: number };

/** The part of `Worker` that is used. */
export type DeskWorker = Pick<Worker, 'postMessage' | 'addEventListener'>;

export type RowAsker = {
  readonly open: (count: number, dated: number, codes: FacetCodes) => Promise<void>;
  /** How many rows came. */
  readonly addColumns: (text: string, signal?: AbortSignal) => Promise<number>;
  /** What was known earlier of a block of columns; how many rows came. */
  readonly addEarlier: (text: string, signal?: AbortSignal) => Promise<number>;
  readonly setPledges: (rows: Uint32Array) => Promise<void>;
  readonly setSearched: (q: string, found: FoundRows) => Promise<void>;
  readonly ask: <N extends Name>(
    name: N,
    question: RowQuestions[N]['question'],
    signal?: AbortSignal,
  ) => Promise<RowQuestions[N]['answer']>;
};

type Waiting = {
  readonly message: unknown;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
};

/** Asks `worker`; its failures are `CorpusError`s. */
export function createRowAsker(worker: DeskWorker): RowAsker {
  const queue: Waiting[] = [];
  let current: Waiting | null = null;
  const next = (): void => {
    current = queue.shift() ?? null;
    if (current?.signal?.aborted === true) {
      current.reject(current.signal.reason);
      next();
    } else if (current !== null) worker.postMessage(current.message);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<DeskReply | BriefsReply>) => {
    if ('read' in data) return;
    const answered = current;
    next();
    if (data.ok) answered?.resolve(data.answer);
    else answered?.reject(new CorpusError(data.problem));
  });
  worker.addEventListener('error', ({ message }) => {
    const broken = new CorpusError({ code: 'network', detail: message });
    for (const waiting of [current, ...queue.splice(0)]) waiting?.reject(broken);
    current = null;
  });
  const send = (message: DeskMessage, signal?: AbortSignal): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const waiting = { message, signal, resolve, reject };
      // Numbers are what a reader looks at first after a click; the list below may follow a moment later.
      if (message.ask === 'counts') {
        queue.unshift(waiting);
        if (current === null) next();
        return;
      }
      queue.push(waiting);
      // One change of the view asks several things at once: all of them are here before the first is sent.
      queueMicrotask(() => {
        if (current === null) next();
      });
    });
  return {
    open: (count, dated, codes) => send({ ask: 'open', count, dated, codes }).then(() => undefined),
    addColumns: (text, signal) => send({ ask: 'columns', text }, signal).then(Number),
    addEarlier: (text, signal) => send({ ask: 'earlier', text }, signal).then(Number),
    setPledges: (rows) => send({ ask: 'pledges', rows }).then(() => undefined),
    setSearched: (q, found) => send({ ask: 'searched', q, found }).then(() => undefined),
    ask: (name, question, signal) =>
      send(questionOf(name, question), signal).then((answer) => readAnswer(name, answer)),
  };
}

/** TypeScript does not see that name and question belong together. */
function questionOf<N extends Name>(ask: N, question: RowQuestions[N]['question']): AskedQuestion {
  return { ask, question } as AskedQuestion;
}

/** Our own worker answers what it was asked: the answer is not checked again. */
function readAnswer<N extends Name>(_: N, answer: unknown): RowQuestions[N]['answer'] {
  return answer as RowQuestions[N]['answer'];
}
