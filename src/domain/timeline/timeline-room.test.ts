/** Cards take the room that is free in their row, and no more, on the whole of a zoom level. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItems } from '../../testing/timeline-events';
import { plainAxis } from './timeline-folds';
import { giveRoom } from './timeline-room';
import { layOutRows, type RowSetting } from './timeline-rows';

const CARD = 150;
const WISHED = 400;

/** Every card would like to be wider, as far as there is room. */
function settingFor(scale: number, rows: number): RowSetting {
  return {
    axis: plainAxis({ start: 0, end: 1 }),
    scale,
    widthOf: (_item, room) => Math.max(CARD, Math.min(WISHED, room)),
    rows: { talks: rows, pledges: rows, ultimatums: rows, statements: rows },
  };
}

const anyScale = fc.double({ min: 0.05, max: 60, noNaN: true });
const anyRows = fc.integer({ min: 1, max: 6 });

test('wider cards stay in their rows, overlap nothing and reach no further than something did before', () => {
  fc.assert(
    fc.property(
      anyItems,
      anyScale,
      anyRows,
      fc.double({ min: 1, max: 1.42, noNaN: true }),
      (items, scale, rows, zoom) => {
        const setting = settingFor(scale, rows);
        const before = layOutRows(items, setting);
        const { placed, more } = giveRoom(before, setting);
        expect(more).toBe(before.more);
        expect(placed.map(({ item, row }) => [item.id, row])).toEqual(
          before.placed.map(({ item, row }) => [item.id, row]),
        );
        const furthest = Math.max(...before.placed.map(({ drawn }) => drawn.end));
        for (const a of placed) {
          const width = setting.widthOf(a.item, a.room);
          expect(a.drawn.end).toBeLessThanOrEqual(furthest + 1e-6);
          for (const b of placed) {
            if (a === b || a.row !== b.row || a.item.lane !== b.item.lane || a.drawn.start > b.drawn.start)
              continue;
            const now = scale * zoom;
            const end = Math.max(a.item.anchor * now + width, a.item.until * now);
            expect(end).toBeLessThanOrEqual(b.item.start * now + 1e-6);
          }
        }
      },
    ),
  );
});

test('a card with nothing behind it is as wide as it wishes, one before another up to there', () => {
  const setting = settingFor(10, 1);
  fc.assert(
    fc.property(anyItems, (items) => {
      const { placed } = giveRoom(layOutRows(items, setting), setting);
      for (const { item, room, drawn } of placed) {
        const card = drawn.end * setting.scale - item.anchor * setting.scale;
        const isWide = room >= WISHED;
        if (isWide) expect(card).toBeGreaterThanOrEqual(WISHED);
      }
    }),
  );
});
