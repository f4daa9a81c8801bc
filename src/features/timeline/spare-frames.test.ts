/** Which frames work waits for. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SpareFrames } from './spare-frames';

let waiting: (() => void)[] = [];

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('window', {
    requestAnimationFrame: (frame: () => void) => waiting.push(frame),
    cancelAnimationFrame: () => {
      waiting = [];
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser's next frame. */
function frame(): void {
  for (const one of waiting.splice(0)) one();
}

test('work waits for a frame in which nothing was moved, and is done once', () => {
  const work = vi.fn();
  const spare = new SpareFrames();
  spare.fill();
  spare.ask(work);
  expect(work).not.toHaveBeenCalled();
  spare.fill();
  frame();
  expect(work).not.toHaveBeenCalled();
  expect(spare.isAsked).toBe(true);
  frame();
  frame();
  expect(work).toHaveBeenCalledTimes(1);
  expect(spare.isAsked).toBe(false);
});

test('where every frame is full, one is taken in the end, and again for the next work', () => {
  const spare = new SpareFrames();
  const frames: number[] = [];
  for (const work of [vi.fn(), vi.fn()]) {
    spare.ask(work);
    let count = 0;
    while (work.mock.calls.length === 0 && count < 20) {
      spare.fill();
      frame();
      count += 1;
    }
    frames.push(count);
  }
  expect(frames).toEqual([4, 4]);
});

test('what is asked later takes the place of what waits; what is dropped is never done', () => {
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  const spare = new SpareFrames();
  spare.ask(first);
  spare.ask(second);
  frame();
  spare.ask(third);
  spare.drop();
  frame();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
  expect(third).not.toHaveBeenCalled();
});
