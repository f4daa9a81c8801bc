/** The boxes of what is drawn, with their elements: kept while they are drawn, made a few at a time where many are new. */
import { toAxis, type Stretch, type TimeAxis } from '../../domain/timeline/timeline-folds';
import type { TimelineItem } from '../../domain/timeline/timeline-items';
import type { MoreMark, PlacedItem } from '../../domain/timeline/timeline-rows';
import type { EventId } from '../../schema/ids';
import { itemElement, moreElement, putInRow, putLabel } from './item-markup';
import type { ItemPen } from './item-pen';
import type { DrawnBox } from './vis-adapter';
import { pixelsAt, type Sight } from './viewport-store';

/** Events that are drawn whatever the room: the opened one, and the one arrow keys stand on. */
export type Marked = { readonly selected: EventId | null; readonly active: EventId | null };

export type BoxSetting = {
  readonly axis: TimeAxis;
  readonly pen: ItemPen;
  /** False where only a part of all events is on the page. */
  readonly isAllHere: boolean;
};

export type Wanted = {
  readonly placed: readonly PlacedItem[];
  readonly more: readonly MoreMark[];
  /** The smallest of the zoom level, in pixels. */
  readonly scale: number;
  readonly marked: Marked;
  /** Of what is new, what is in sight comes first. */
  readonly sight: Stretch;
};

/** What was made, and of what: another filter leaves most events as they are. */
type Made = { readonly of: TimelineItem | null; readonly element: HTMLElement };
/** An event whose stretch is longer than its card. */
type Bar = { readonly item: TimelineItem; readonly card: HTMLElement; readonly needs: number };

export class StageBoxes {
  #setting: BoxSetting;
  #made = new Map<string, Made>();
  #wanted: Wanted | null = null;
  #boxes: readonly DrawnBox[] = [];
  #lacking: (() => DrawnBox)[] = [];
  #bars: Bar[] = [];
  #items: ReadonlyMap<string, TimelineItem> = new Map();

  constructor(setting: BoxSetting) {
    this.#setting = setting;
  }

  /** For what is wanted next. */
  set(setting: BoxSetting): void {
    const { pen, isAllHere } = this.#setting;
    if (setting.pen !== pen || setting.isAllHere !== isAllHere) this.#made.clear();
    this.#setting = setting;
  }

  /** Nothing on the page changes before `next`. */
  want(wanted: Wanted): void {
    this.#wanted = wanted;
  }

  /** What has an element already, and at most so many that are made now. */
  next(most: number): readonly DrawnBox[] {
    if (this.#wanted !== null) this.#begin(this.#wanted);
    this.#wanted = null;
    const fresh = this.#lacking.splice(0, most).map((make) => make());
    this.#boxes = [...this.#boxes, ...fresh];
    return this.#boxes;
  }

  get isWhole(): boolean {
    return this.#wanted === null && this.#lacking.length === 0;
  }

  #begin({ placed, more, scale, marked, sight }: Wanted): void {
    const known = this.#made;
    this.#made = new Map();
    this.#bars = [];
    this.#items = new Map(placed.map(({ item }) => [item.id, item]));
    const there: DrawnBox[] = [];
    const seen: (() => DrawnBox)[] = [];
    const beside: (() => DrawnBox)[] = [];
    const put = ({ start, end }: Stretch, isThere: boolean, make: () => DrawnBox): void => {
      if (isThere) there.push(make());
      else (start < sight.end && end > sight.start ? seen : beside).push(make);
    };
    for (const one of placed) {
      const old = known.get(one.item.id);
      const element = old?.of === one.item ? old.element : null;
      put(one.drawn, element !== null, () => this.#itemBox(one, element, { scale, marked }));
    }
    for (const mark of more) {
      const element = known.get(mark.id)?.element ?? null;
      put(mark.drawn, element !== null, () => this.#moreBox(mark, element));
    }
    this.#boxes = there;
    this.#lacking = [...seen, ...beside];
  }

  /** The event of that id, drawn or about to be. */
  item(id: string): TimelineItem | undefined {
    return this.#items.get(id);
  }

  /** A long bar's card stays in sight while its start is out of it. */
  pin(sight: Sight): void {
    const { axis } = this.#setting;
    for (const { item, card, needs } of this.#bars) {
      const start = pixelsAt(sight, toAxis(axis, item.anchor));
      const end = pixelsAt(sight, toAxis(axis, item.barEnd));
      const shift = Math.max(0, Math.min(6 - start, end - start - needs));
      card.style.transform = shift > 0 ? `translateX(${String(shift)}px)` : '';
    }
  }

  #itemBox(
    { item, row, room }: PlacedItem,
    known: HTMLElement | null,
    { scale, marked }: Pick<Wanted, 'scale' | 'marked'>,
  ): DrawnBox {
    const { axis, pen } = this.#setting;
    const element = known ?? itemElement(item, pen);
    this.#made.set(item.id, { of: item, element });
    putInRow(element, row);
    const [isSelected, isActive] = [item.id === marked.selected, item.id === marked.active];
    element.setAttribute('aria-selected', String(isSelected));
    element.classList.toggle('is-active', isActive);
    this.#shape(item, element, { scale, room });
    const drawn = { start: toAxis(axis, item.start), end: toAxis(axis, item.until) };
    return { id: item.id, lane: item.lane, drawn, element, raised: isSelected || isActive };
  }

  #moreBox(mark: MoreMark, known: HTMLElement | null): DrawnBox {
    const { pen, isAllHere } = this.#setting;
    const element = known ?? moreElement(mark, pen, isAllHere);
    this.#made.set(mark.id, { of: null, element });
    putInRow(element, mark.row);
    return { id: mark.id, lane: mark.lane, drawn: mark.drawn, element, raised: false };
  }

  /** Where its stretch is long enough, an event is drawn as a bar that carries the card. */
  #shape(
    item: TimelineItem,
    element: HTMLElement,
    { scale, room }: { readonly scale: number; readonly room: number },
  ): void {
    const { axis, pen } = this.#setting;
    const card = element.querySelector<HTMLElement>('.tl-card');
    if (card === null) return;
    const length = (toAxis(axis, item.barEnd) - toAxis(axis, item.start)) * scale;
    const words = pen.of(item, room);
    const { cardWidth, barNeeds } = words;
    putLabel(card, words);
    const isBar = item.deadlines.length > 0 && length >= cardWidth;
    element.dataset['shape'] = isBar ? 'bar' : 'card';
    element.dataset['until'] = String(isBar && length >= barNeeds);
    card.style.transform = '';
    if (length > cardWidth) this.#bars.push({ item, card, needs: cardWidth });
  }
}
