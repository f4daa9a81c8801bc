/** Cards take the room that is free in their row, and no more, on the whole of a zoom level. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItems, CARD, neighboursIn, rowSetting } from '../../testing/timeline-events';
import { giveRoom } from './timeline-room';
import { layOutRows } from './timeline-rows';

const WISHED = 400;

/** Every card would like to be wider, as far as there is room. */
const settingFor = (scale: number, rows: number) =>
  rowSetting(scale, rows, (_item, room) => Math.max(CARD, Math.min(WISHED, room)));

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
        for (const { drawn } of placed) expect(drawn.end).toBeLessThanOrEqual(furthest + 1e-6);
        for (const [a, b] of neighboursIn(placed)) {
          const now = scale * zoom;
          const width = setting.widthOf(a.item, a.room);
          const end = Math.max(a.item.anchor * now + width, a.item.until * now);
          expect(end).toBeLessThanOrEqual(b.item.start * now + 1e-6);
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
