/** Parts of a timeline: every event is drawn or counted, and panning chooses nothing anew and moves nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItems, rowSetting } from '../../testing/timeline-events';
import { lanes } from '../event-kinds';
import { countIn, detailOf, detailWish, isAlike, wholeDetail, type DetailWish } from './timeline-detail';
import { plainAxis, type Stretch } from './timeline-folds';
import { layOutDetail } from './timeline-rows';

const WIDTH = 1000;
const anyScale = fc.double({ min: 0.2, max: 30, noNaN: true });
const anyStart = fc.integer({ min: 18_800, max: 20_600 });

function viewAt(start: number, scale: number): Stretch {
  return { start, end: start + WIDTH / scale };
}

const few = (wish: DetailWish): DetailWish => ({ ...wish, perChoice: 2 });

test('every event of a stretch is drawn singly or counted once', () => {
  fc.assert(
    fc.property(anyItems, anyScale, anyStart, (items, scale, start) => {
      const wish = few(detailWish(viewAt(start, scale), scale, WIDTH));
      const detail = detailOf(items, wish);
      const counted = lanes.flatMap((lane) => detail.more[lane]).reduce((sum, { count }) => sum + count, 0);
      const { stretch } = wish;
      const touching = items.filter(({ start: from, until }) => from < stretch.end && until > stretch.start);
      expect(detail.items.length + counted).toBe(touching.length);
      expect(countIn(detail, stretch)).toEqual({ count: touching.length, isExact: true });
    }),
  );
});

test('a view further on chooses the same of what both show', () => {
  fc.assert(
    fc.property(anyItems, anyScale, anyStart, fc.integer({ min: -3, max: 3 }), (items, scale, start, by) => {
      const here = few(detailWish(viewAt(start, scale), scale, WIDTH));
      const there = few(detailWish(viewAt(start + (by * WIDTH) / scale / 4, scale), scale, WIDTH));
      expect(isAlike(here, there)).toBe(true);
      const shared = {
        start: Math.max(here.stretch.start, there.stretch.start),
        end: Math.min(here.stretch.end, there.stretch.end),
      };
      const begunIn = (wish: DetailWish) =>
        detailOf(items, wish).items.filter(({ start: from }) => from >= shared.start && from < shared.end);
      expect(begunIn(there)).toEqual(begunIn(here));
    }),
  );
});

test('whoever has a row keeps it while panning, nothing overlaps, and nothing is lost', () => {
  fc.assert(
    fc.property(anyItems, anyScale, anyStart, (items, scale, start) => {
      const setting = { ...rowSetting(scale, 3), axis: plainAxis({ start: 18_000, end: 22_000 }) };
      const known = new Map<string, number>();
      for (const step of [0, 1, 2, 1, 0]) {
        const wish = few(detailWish(viewAt(start + (step * WIDTH) / scale / 2, scale), scale, WIDTH));
        const detail = detailOf(items, wish);
        const { placed, more } = layOutDetail(detail, setting, known);
        for (const { item, row } of placed) expect(known.get(item.id) ?? row).toBe(row);
        for (const { item, row } of placed) known.set(item.id, row);
        const beyond = lanes.flatMap((lane) => detail.more[lane]).reduce((sum, { count }) => sum + count, 0);
        const marked = more.reduce((sum, { count }) => sum + count, 0);
        expect(placed.length + marked).toBe(detail.items.length + beyond);
        for (const a of placed) {
          for (const b of placed) {
            if (a === b || a.row !== b.row || a.item.lane !== b.item.lane) continue;
            expect(a.drawn.end <= b.drawn.start || b.drawn.end <= a.drawn.start).toBe(true);
          }
        }
      }
    }),
  );
});

test('numbers of a closer level lie within those of the level before', () => {
  const near = detailWish({ start: 19_000, end: 19_050 }, 20, WIDTH);
  const far = detailWish({ start: 19_000, end: 19_500 }, 2, WIDTH);
  expect(far.sliceDays % near.sliceDays).toBe(0);
  expect(far.sliceDays * 2).toBeGreaterThanOrEqual(84);
});

test('of few events all are known', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      expect(countIn(wholeDetail(items), { start: -Infinity, end: Infinity }).count).toBe(items.length);
    }),
  );
});
