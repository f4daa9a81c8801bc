/** When parts of briefs are handed on. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBriefReader, type ReadReply } from './brief-reader';
import type { DeskWorker } from './row-asker';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A worker that says what the test says. */
function spokenWorker() {
  const listeners: ((event: MessageEvent<ReadReply>) => void)[] = [];
  const worker = {
    postMessage: () => undefined,
    addEventListener: (type: string, listener: (event: MessageEvent<ReadReply>) => void) => {
      if (type === 'message') listeners.push(listener);
    },
  };
  const come = (read: number): void => {
    const data: ReadReply = { read, ok: true, text: '{"briefs":[]}' };
    for (const listener of listeners) listener(new MessageEvent('message', { data }));
  };
  return { worker: worker as unknown as DeskWorker, come };
}

/** Asks for so many parts; `here` are the places of those that have come. */
function asked(count: number) {
  const { worker, come } = spokenWorker();
  const readBriefs = createBriefReader(worker);
  const here: number[] = [];
  const leaving = Array.from({ length: count }, () => new AbortController());
  leaving.forEach(({ signal }, at) => {
    readBriefs(`part ${String(at)}`, signal).then(
      () => here.push(at + 1),
      () => undefined,
    );
  });
  return { come, here, leaving };
}

test('parts of one question are handed on together once all are here, and one alone at once', async () => {
  const { come, here } = asked(3);
  come(2);
  come(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(here).toEqual([]);
  come(3);
  await vi.advanceTimersByTimeAsync(0);
  expect(here).toEqual([2, 1, 3]);
  const one = asked(1);
  one.come(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(one.here).toEqual([1]);
});

test('what is here does not wait long for what is late, nor for what nobody waits for', async () => {
  const { come, here, leaving } = asked(3);
  come(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(here).toEqual([1]);
  leaving[2]?.abort();
  come(2);
  await vi.advanceTimersByTimeAsync(0);
  expect(here).toEqual([1, 2]);
});
