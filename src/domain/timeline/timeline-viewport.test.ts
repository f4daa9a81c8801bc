/** Zoom keeps the place under the pointer, and nothing leads away from the axis. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clampViewport,
  fitViewport,
  levelScale,
  panViewport,
  revealIn,
  showsAll,
  zoomLevel,
  zoomViewport,
} from './timeline-viewport';

const bounds = { start: 100, end: 300 };
const anyViewport = fc
  .tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 3, max: 500, noNaN: true }))
  .map(([start, length]) => ({ start, end: start + length }));

test('zooming keeps the place it is centred on where it was', () => {
  fc.assert(
    fc.property(
      anyViewport,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      (viewport, share, factor) => {
        const at = viewport.start + share * (viewport.end - viewport.start);
        const zoomed = zoomViewport(viewport, factor, at);
        expect((at - zoomed.start) / (zoomed.end - zoomed.start)).toBeCloseTo(share, 6);
      },
    ),
  );
});

test('a clamped viewport stays on the axis, and a second clamp changes nothing', () => {
  fc.assert(
    fc.property(anyViewport, (viewport) => {
      const all = fitViewport(bounds);
      const clamped = clampViewport(viewport, bounds);
      expect(clamped.start).toBeGreaterThanOrEqual(all.start - 1e-9);
      expect(clamped.end).toBeLessThanOrEqual(all.end + 1e-9);
      const again = clampViewport(clamped, bounds);
      expect(again.start).toBeCloseTo(clamped.start, 9);
      expect(again.end).toBeCloseTo(clamped.end, 9);
    }),
  );
});

test('what is revealed is in sight, and what is in sight already moves nothing', () => {
  fc.assert(
    fc.property(anyViewport, fc.double({ min: 0, max: 900, noNaN: true }), (viewport, start) => {
      const shown = { start, end: start + (viewport.end - viewport.start) * 0.3 };
      const seen = revealIn(viewport, shown);
      expect(seen.start).toBeLessThanOrEqual(shown.start + 1e-9);
      expect(seen.end).toBeGreaterThanOrEqual(shown.end - 1e-9);
      if (shown.start >= viewport.start && shown.end <= viewport.end) expect(seen).toBe(viewport);
    }),
  );
});

test('a card wider than the view shows its beginning', () => {
  const seen = revealIn({ start: 0, end: 10 }, { start: 50, end: 90 });
  expect(seen.start).toBeLessThanOrEqual(50);
  expect(seen.end).toBeGreaterThan(50);
});

test('panning keeps the length', () => {
  expect(panViewport({ start: 10, end: 30 }, 0.5)).toEqual({ start: 20, end: 40 });
});

test('everything is shown when both ends are in sight', () => {
  expect(showsAll(fitViewport(bounds), bounds)).toBe(true);
  expect(showsAll({ start: 110, end: 300 }, bounds)).toBe(false);
});

test('a scale belongs to the level whose smallest scale is just below it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (scale) => {
      const level = zoomLevel(scale);
      expect(levelScale(level)).toBeLessThanOrEqual(scale * 1.000001);
      expect(levelScale(level + 1)).toBeGreaterThan(scale * 0.999999);
      expect(zoomLevel(levelScale(level))).toBe(level);
    }),
  );
});
