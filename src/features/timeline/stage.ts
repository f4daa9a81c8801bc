/** Keeps the widget fed: lays rows out once per zoom level, hands over only what is near, keeps marked events drawn. */
import type { EventId } from '../../schema/ids';
import { lanes, type Lane } from '../../domain/event-kinds';
import type { LaneCounts } from '../../domain/timeline-density';
import type { TimelineDetail } from '../../domain/timeline-detail';
import { axisBounds, toAxis, type Stretch, type TimeAxis } from '../../domain/timeline-folds';
import type { TimelineItem } from '../../domain/timeline-items';
import {
  drawnIn,
  placeAnyway,
  type MoreMark,
  type PlacedItem,
  type RowLayout,
  type RowSetting,
} from '../../domain/timeline-rows';
import {
  clampViewport,
  levelScale,
  panViewport,
  revealIn,
  zoomLevel,
  zoomViewport,
  type Viewport,
} from '../../domain/timeline-viewport';
import { around, DrawnDetail, type DetailSource } from './drawn-detail';
import { itemElement, moreElement, putInRow } from './item-markup';
import type { ItemPen } from './item-pen';
import { VisAdapter } from './vis-adapter';
import { pixelsAt, type ViewportStore } from './viewport-store';

/** What is to be shown; a new one replaces all that was laid out. */
export type StageModel = {
  readonly source: DetailSource;
  readonly hidden: ReadonlySet<Lane>;
  readonly axis: TimeAxis;
  readonly rows: LaneCounts;
  readonly heights: LaneCounts;
  readonly pen: ItemPen;
};

/** Events that are drawn whatever the room: the opened one, and the one arrow keys stand on. */
export type Marked = { readonly selected: EventId | null; readonly active: EventId | null };

/** How far beyond the viewport things are handed over, as a share of its length. */
const AHEAD = 0.5;
/** While the scale is on its way, what is drawn is chosen anew at most so often: until then it only moves. */
const LEVEL_MS = 300;
/** So many new things are drawn in one frame while the scale changes; all of them at once would be seen as a jolt. */
const MOST_FRESH = 16;
/** What was made, and of what: another filter leaves most events as they are. */
type Made = { readonly of: TimelineItem | null; readonly element: HTMLElement };
type Fed = { readonly level: number; readonly stretch: Stretch };

export class TimelineStage {
  readonly #store: ViewportStore;
  readonly #adapter: VisAdapter;
  readonly #onDrawn: () => void;
  #model: StageModel;
  #marked: Marked = { selected: null, active: null };
  #drawn: DrawnDetail;
  #elements = new Map<string, Made>();
  #boxed: ReadonlyMap<string, TimelineItem> = new Map();
  #bars: readonly { readonly placed: PlacedItem; readonly card: HTMLElement; readonly needs: number }[] = [];
  #fed: Fed | null = null;
  #fedAt = -LEVEL_MS;
  #later = 0;

  constructor(clip: HTMLElement, store: ViewportStore, model: StageModel, onDrawn: () => void) {
    this.#store = store;
    this.#model = model;
    this.#drawn = new DrawnDetail(model.source, model.axis);
    this.#onDrawn = onDrawn;
    const { viewport } = store.get();
    this.#adapter = new VisAdapter(clip, viewport, (moved) => {
      this.#moved(moved);
    });
    this.show(model, viewport);
  }

  /** Shows another model at a viewport of its axis. */
  show(model: StageModel, viewport: Viewport): void {
    const { pen, source } = this.#model;
    const areOthers = model.pen !== pen || (model.source.whole === null) !== (source.whole === null);
    this.#model = model;
    this.#drawn = new DrawnDetail(model.source, model.axis);
    if (areOthers) this.#elements.clear();
    this.#adapter.setBounds((wanted) => clampViewport(wanted, axisBounds(this.#model.axis)));
    this.#adapter.setLaneHeights(model.heights);
    this.moveTo(viewport, { force: true });
  }

  /** What was asked for, and took its time. */
  answer(detail: TimelineDetail): void {
    if (this.#drawn.answer(detail)) this.#feed(true);
  }

  /** What is known of the stretch in view and around it. */
  get known(): TimelineDetail | null {
    return this.#drawn.known;
  }

  moveTo(wanted: Viewport, { glide = false, force = false } = {}): void {
    const viewport = clampViewport(wanted, axisBounds(this.#model.axis));
    this.#adapter.setViewport(viewport, glide);
    // While gliding the widget reports each step by itself.
    if (!glide) this.#moved(viewport, force);
  }

  /** Zooms around a place given in pixels from the left edge, or around the middle. */
  zoom(factor: number, pixels?: number): void {
    const { viewport, width } = this.#store.get();
    const at =
      pixels === undefined
        ? undefined
        : viewport.start + (pixels / Math.max(1, width)) * (viewport.end - viewport.start);
    this.moveTo(zoomViewport(viewport, factor, at));
  }

  /** Pans by pixels; to the right shows later days. */
  pan(pixels: number): void {
    const { viewport, width } = this.#store.get();
    this.moveTo(panViewport(viewport, pixels / Math.max(1, width)));
  }

  /** Moves so far that an event is in sight. */
  reveal(item: TimelineItem, glide: boolean): void {
    const { viewport, width } = this.#store.get();
    const start = toAxis(this.#model.axis, item.anchor);
    const cardLength =
      (this.#model.pen.of(item).cardWidth / Math.max(1, width)) * (viewport.end - viewport.start);
    const seen = revealIn(viewport, { start, end: start + cardLength });
    if (seen !== viewport) this.moveTo(seen, { glide });
  }

  mark(marked: Marked): void {
    // In a hidden lane the opened event alone is laid out.
    if (this.#model.hidden.size > 0 && marked.selected !== this.#marked.selected) this.#drawn.forgetLayout();
    this.#marked = marked;
    this.#feed(true);
  }

  resize(): void {
    this.#adapter.resize();
    this.#moved(this.#adapter.viewport);
  }

  /** The drawn event of that id. */
  drawn(id: string): EventId | undefined {
    return this.#boxed.get(id)?.id;
  }

  /** The mark whose number was pressed. */
  more(id: string): MoreMark | undefined {
    return this.#drawn.layout?.more.find((mark) => mark.id === id);
  }

  destroy(): void {
    window.clearTimeout(this.#later);
    this.#adapter.destroy();
  }

  #moved(viewport: Viewport, force = false): void {
    this.#store.set({ viewport, width: this.#adapter.width });
    this.#pinCards();
    if (force || this.#fed?.level === this.#level()) this.#feed(force);
    else this.#feedSoon();
  }

  #level(): number {
    const { viewport, width } = this.#store.get();
    return zoomLevel(Math.max(1, width) / (viewport.end - viewport.start));
  }

  #setting(level: number): RowSetting {
    const { axis, rows, pen } = this.#model;
    return { axis, rows, scale: levelScale(level), widthOf: (item) => pen.of(item).cardWidth };
  }

  /** The opened event is drawn even in a hidden lane. */
  #openLanes(detail: TimelineDetail): TimelineDetail {
    const { hidden } = this.#model;
    if (hidden.size === 0) return detail;
    const more = { ...detail.more };
    for (const lane of lanes) if (hidden.has(lane)) more[lane] = [];
    const { selected } = this.#marked;
    return {
      ...detail,
      more,
      items: detail.items.filter(({ id, lane }) => !hidden.has(lane) || id === selected),
    };
  }

  /** At once, where the last time is long enough ago: a single step of zooming waits for nothing. */
  #feedSoon(): void {
    window.clearTimeout(this.#later);
    const wait = this.#fedAt + LEVEL_MS - performance.now();
    if (wait <= 0) this.#feed(false);
    else {
      this.#later = window.setTimeout(() => {
        this.#feed(false);
      }, wait);
    }
  }

  /** Hands over what is near, but only after leaving the stretch or the level handed over last. */
  #feed(force: boolean): void {
    const sight = this.#store.get();
    const { viewport } = sight;
    const level = this.#level();
    const fed = this.#fed;
    const inside =
      fed?.level === level && viewport.start >= fed.stretch.start && viewport.end <= fed.stretch.end;
    if (inside && !force) return;
    this.#fedAt = performance.now();
    const stretch = around(viewport, AHEAD);
    const detail = this.#drawn.at(level, sight, stretch);
    // Until the answer is here, what was drawn before stays where it is.
    if (detail === null) return;
    const layout = this.#drawn.layOut(level, detail, this.#setting(level), (of) => this.#openLanes(of));
    const placed = [...drawnIn(layout.placed, stretch), ...this.#markedBeside(layout, level, stretch)];
    const more = drawnIn(layout.more, stretch);
    const elements = new Map<string, Made>();
    const boxes = [
      ...placed.map((one) => this.#itemBox(one, elements)),
      ...more.map((mark) => this.#moreBox(mark, elements)),
    ];
    this.#elements = elements;
    this.#boxed = new Map(placed.map(({ item }) => [item.id, item]));
    const isOtherLevel = fed !== null && fed.level !== level;
    this.#fed = { level, stretch };
    this.#bars = this.#findBars(placed, levelScale(level));
    this.#adapter.draw(boxes, isOtherLevel ? MOST_FRESH : Infinity);
    this.#pinCards();
    this.#onDrawn();
  }

  /** Marked events the layout has no room for. */
  #markedBeside(layout: RowLayout, level: number, stretch: Stretch): readonly PlacedItem[] {
    const { selected, active } = this.#marked;
    const lacking = [...new Set([selected, active])]
      .filter((id) => id !== null && !layout.placed.some(({ item }) => item.id === id))
      .flatMap((id) => (id === null ? [] : (this.#model.source.find(id) ?? [])));
    return drawnIn(
      lacking.map((item) => placeAnyway(item, this.#setting(level))),
      stretch,
    );
  }

  #itemBox(placed: PlacedItem, elements: Map<string, Made>) {
    const { item, row } = placed;
    const { axis, pen } = this.#model;
    const known = this.#elements.get(item.id);
    const element = known?.of === item ? known.element : itemElement(item, pen);
    elements.set(item.id, { of: item, element });
    putInRow(element, row);
    const [isSelected, isActive] = [item.id === this.#marked.selected, item.id === this.#marked.active];
    element.setAttribute('aria-selected', String(isSelected));
    element.classList.toggle('is-active', isActive);
    const drawn = { start: toAxis(axis, item.start), end: toAxis(axis, item.until) };
    return { id: item.id, lane: item.lane, drawn, element, raised: isSelected || isActive };
  }

  #moreBox(mark: MoreMark, elements: Map<string, Made>) {
    const element =
      this.#elements.get(mark.id)?.element ??
      moreElement(mark, this.#model.pen, this.#model.source.whole !== null);
    elements.set(mark.id, { of: null, element });
    putInRow(element, mark.row);
    return { id: mark.id, lane: mark.lane, drawn: mark.drawn, element, raised: false };
  }

  /** Events whose stretch is long enough to be drawn as a bar that carries the card. */
  #findBars(placed: readonly PlacedItem[], scale: number) {
    const { axis, pen } = this.#model;
    return placed.flatMap((one) => {
      const element = this.#elements.get(one.item.id)?.element;
      const card = element?.querySelector<HTMLElement>('.tl-card');
      if (element === undefined || card === null || card === undefined) return [];
      const length = (toAxis(axis, one.item.barEnd) - toAxis(axis, one.item.start)) * scale;
      const { cardWidth: width, barNeeds } = pen.of(one.item);
      const bar = one.item.deadlines.length > 0 && length >= width;
      element.dataset['shape'] = bar ? 'bar' : 'card';
      element.dataset['until'] = String(bar && length >= barNeeds);
      card.style.transform = '';
      return length > width ? [{ placed: one, card, needs: width }] : [];
    });
  }

  /** A long bar's card stays in sight while its start is out of it. */
  #pinCards(): void {
    const sight = this.#store.get();
    for (const { placed, card, needs } of this.#bars) {
      const start = pixelsAt(sight, toAxis(this.#model.axis, placed.item.anchor));
      const end = pixelsAt(sight, toAxis(this.#model.axis, placed.item.barEnd));
      const shift = Math.max(0, Math.min(6 - start, end - start - needs));
      card.style.transform = shift > 0 ? `translateX(${String(shift)}px)` : '';
    }
  }
}
