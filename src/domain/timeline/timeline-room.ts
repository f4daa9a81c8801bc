/** How far a card may reach beyond its usual width: titles are cut only where something follows in the same row. */
import { toAxis } from './timeline-folds';
import { GAP_PIXELS, type PlacedItem, type RowLayout, type RowSetting } from './timeline-rows';

/** For layouts of all events: of a part, nobody knows what follows in a row behind its end. */
export function giveRoom({ placed, more }: RowLayout, setting: RowSetting): RowLayout {
  // No card reaches past where something ends anyway: the view of the whole period shows up to there.
  const end = placed.reduce((most, { drawn }) => Math.max(most, drawn.end), -Infinity);
  const next = new Map<string, number>();
  const widened: PlacedItem[] = [];
  for (const one of [...placed].reverse()) {
    const place = `${one.item.lane} ${String(one.row)}`;
    widened.push(widen(one, next.get(place) ?? end, setting));
    next.set(place, one.drawn.start);
  }
  return { placed: widened.reverse(), more };
}

function widen(one: PlacedItem, follows: number, { axis, scale, widthOf }: RowSetting): PlacedItem {
  const { item, drawn } = one;
  const anchor = toAxis(axis, item.anchor);
  const barEnd = toAxis(axis, item.barEnd);
  // A bar carries its card, so the card ends with it.
  const isBar = item.deadlines.length > 0 && (barEnd - anchor) * scale >= widthOf(item, 0);
  const room = ((isBar ? barEnd : follows) - anchor) * scale - GAP_PIXELS;
  const end = anchor + (widthOf(item, room) + GAP_PIXELS) / scale;
  return { ...one, room, drawn: { start: drawn.start, end: Math.max(drawn.end, end) } };
}
