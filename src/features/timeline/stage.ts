/** Keeps the widget fed: lays rows out once per zoom level, hands over only what is near, keeps marked events drawn. */
import type { EventId } from '../../schema/ids';
import { lanes, type Lane } from '../../domain/event-kinds';
import type { LaneCounts } from '../../domain/timeline/timeline-density';
import type { TimelineDetail } from '../../domain/timeline/timeline-detail';
import { axisBounds, toAxis, type Stretch, type TimeAxis } from '../../domain/timeline/timeline-folds';
import type { TimelineItem } from '../../domain/timeline/timeline-items';
import {
  drawnIn,
  placeAnyway,
  type MoreMark,
  type PlacedItem,
  type RowLayout,
  type RowSetting,
} from '../../domain/timeline/timeline-rows';
import {
  clampViewport,
  levelScale,
  panViewport,
  revealIn,
  zoomLevel,
  zoomViewport,
  type Viewport,
} from '../../domain/timeline/timeline-viewport';
import { around, DrawnDetail, type DetailSource } from './drawn-detail';
import type { ItemPen } from './item-pen';
import { setBusy } from '../../ui/use-busy';
import { SpareFrames } from './spare-frames';
import { StageBoxes, type BoxSetting, type Marked } from './stage-boxes';
import type { ViewportStore } from './viewport-store';
import { VisAdapter } from './vis-adapter';

/** What is to be shown; a new one replaces all that was laid out. */
export type StageModel = {
  readonly source: DetailSource;
  readonly hidden: ReadonlySet<Lane>;
  readonly axis: TimeAxis;
  readonly rows: LaneCounts;
  readonly heights: LaneCounts;
  readonly pen: ItemPen;
};

/** How far beyond the viewport things are handed over, as a share of its length. */
const AHEAD = 0.5;
/** While the scale is on its way, what is drawn is chosen anew at most so often: until then it only moves. */
const LEVEL_MS = 300;
/** So many new things are drawn in one frame while the scale changes; all of them at once would be seen as a jolt. */
const MOST_FRESH = 16;
type Fed = { readonly level: number; readonly stretch: Stretch };

export class TimelineStage {
  readonly #store: ViewportStore;
  readonly #adapter: VisAdapter;
  readonly #onDrawn: () => void;
  #model: StageModel;
  #marked: Marked = { selected: null, active: null };
  #drawn: DrawnDetail;
  readonly #boxes: StageBoxes;
  readonly #spare = new SpareFrames();
  #fed: Fed | null = null;
  #fedAt = -LEVEL_MS;
  #later = 0;

  constructor(clip: HTMLElement, store: ViewportStore, model: StageModel, onDrawn: () => void) {
    this.#store = store;
    this.#model = model;
    this.#drawn = new DrawnDetail(model.source, model.axis);
    this.#onDrawn = onDrawn;
    this.#boxes = new StageBoxes(boxSetting(model));
    const { viewport } = store.get();
    this.#adapter = new VisAdapter(clip, viewport, (moved) => {
      this.#moved(moved);
    });
    this.show(model, viewport);
  }

  /** Shows another model at a viewport of its axis. */
  show(model: StageModel, viewport: Viewport): void {
    this.#model = model;
    this.#boxes.set(boxSetting(model));
    this.#drawn = new DrawnDetail(model.source, model.axis);
    this.#adapter.setBounds((wanted) => clampViewport(wanted, axisBounds(this.#model.axis)));
    this.#adapter.setLaneHeights(model.heights);
    this.moveTo(viewport, { force: true });
  }

  /** What was asked for, and took its time. */
  answer(detail: TimelineDetail): void {
    if (!this.#drawn.answer(detail)) return;
    if (this.#fed === null || this.#fed.level === this.#level()) this.#feed(true);
    else this.#feedBetween(true);
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
      (this.#model.pen.of(item, 0).cardWidth / Math.max(1, width)) * (viewport.end - viewport.start);
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
    return this.#boxes.item(id)?.id;
  }

  /** The mark whose number was pressed. */
  more(id: string): MoreMark | undefined {
    return this.#drawn.layout?.more.find((mark) => mark.id === id);
  }

  destroy(): void {
    this.#dropLater();
    this.#spare.drop();
    setBusy('timeline', false);
    this.#adapter.destroy();
  }

  #moved(viewport: Viewport, force = false): void {
    this.#spare.fill();
    this.#store.set({ viewport, width: this.#adapter.width });
    this.#boxes.pin(this.#store.get());
    if (force || this.#fed?.level === this.#level()) this.#feed(force);
    else this.#feedSoon();
    this.#tellBusy();
  }

  /** Until what belongs to this view is drawn. */
  #tellBusy(): void {
    setBusy('timeline', this.#later !== 0 || this.#spare.isAsked || this.#drawn.isWaiting);
  }

  #level(): number {
    const { viewport, width } = this.#store.get();
    return zoomLevel(Math.max(1, width) / (viewport.end - viewport.start));
  }

  #setting(level: number): RowSetting {
    const { axis, rows, pen } = this.#model;
    return { axis, rows, scale: levelScale(level), widthOf: (item, room) => pen.of(item, room).cardWidth };
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
    this.#dropLater();
    const wait = this.#fedAt + LEVEL_MS - performance.now();
    if (wait <= 0) this.#feedBetween(false);
    else {
      this.#later = window.setTimeout(() => {
        this.#later = 0;
        this.#feedBetween(false);
      }, wait);
    }
  }

  /** Another level takes half a frame to lay out, and as much to draw: neither in a frame with a step of the zoom. */
  #feedBetween(force: boolean): void {
    this.#spare.ask(() => {
      this.#feed(force);
      // What this has taken the place of.
      if (!this.#boxes.isWhole) this.#drawBetween();
      this.#tellBusy();
    });
    this.#tellBusy();
  }

  #drawBetween(): void {
    this.#spare.ask(() => {
      this.#draw(MOST_FRESH);
    });
  }

  #dropLater(): void {
    window.clearTimeout(this.#later);
    this.#later = 0;
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
    const isOtherLevel = fed !== null && fed.level !== level;
    this.#fed = { level, stretch };
    const most = this.#boxes.isWhole ? Infinity : MOST_FRESH;
    this.#boxes.want({ placed, more, scale: levelScale(level), marked: this.#marked, sight: viewport });
    if (isOtherLevel) this.#drawBetween();
    else this.#draw(most);
  }

  #draw(most: number): void {
    this.#adapter.draw(this.#boxes.next(most));
    this.#boxes.pin(this.#store.get());
    this.#onDrawn();
    if (this.#boxes.isWhole) this.#spare.drop();
    else this.#drawBetween();
    this.#tellBusy();
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
}

function boxSetting({ axis, pen, source }: StageModel): BoxSetting {
  return { axis, pen, isAllHere: source.whole !== null };
}
