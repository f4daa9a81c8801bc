/** The only file that knows vis-timeline: it owns the widget and speaks in lanes, axis positions and elements. */
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { lanes, type Lane } from '../../domain/event-kinds';
import type { LaneCounts } from '../../domain/timeline/timeline-density';
import type { Stretch } from '../../domain/timeline/timeline-folds';
import type { Viewport } from '../../domain/timeline/timeline-viewport';
import { BoxPlaces, type StandingBox } from './box-places';
import { StandingItem } from './standing-item';

/** One thing to draw: its element stands over that stretch of the axis; what is in the element is ours. */
export type DrawnBox = {
  readonly id: string;
  readonly lane: Lane;
  readonly drawn: Stretch;
  readonly element: HTMLElement;
  /** Drawn over its neighbours. */
  readonly raised: boolean;
};

/** After every pan or zoom by the reader, in the same task. */
export type OnViewport = (viewport: Viewport) => void;

/** vis counts in milliseconds; one unit of the axis is a day to it. */
const MS_PER_UNIT = 86_400_000;
/** vis clips what is beyond its frame; a card goes on to the left of the day it is drawn for. */
const OVERSCAN = 320;
const GLIDE_MS = 280;
/** vis counts a border of its own on every side, drawn or not. */
const BORDER = 1;

/** What is no longer than a day has no rail or bar: its card is drawn from its left edge, however wide its box is. */
const NO_RAIL = 1;

type VisItem = { id: string; group: Lane; start: number; end: number; content: string; limitSize: boolean };
type Known = StandingBox & { readonly element: HTMLElement };

/** vis would show everything at its first drawing, and draw each item to measure it: we decide what is in view. */
class UnfittedTimeline extends Timeline {
  override fit(): void {
    // Left empty on purpose.
  }
}

/** vis holds what is drawn and follows the reader's hand; places are ours (`box-places.ts`), because it works out all anew with each frame. */
export class VisAdapter {
  readonly #clip: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #onViewport: OnViewport;
  readonly #items = new DataSet<VisItem>([]);
  readonly #elements = new Map<string, HTMLElement>();
  readonly #laneSpacers = new Map<Lane, HTMLElement>();
  readonly #timeline: Timeline;
  readonly #redraw: () => void;
  readonly #places: BoxPlaces;
  #known: ReadonlyMap<string, Known> = new Map();
  #viewport: Viewport;
  #width = 0;
  #heights: LaneCounts | null = null;
  #bounds: (viewport: Viewport) => Viewport = (viewport) => viewport;
  /** Set while we move the window ourselves, so that our own move is not taken for the reader's. */
  #moving = false;

  constructor(clip: HTMLElement, viewport: Viewport, onViewport: OnViewport) {
    this.#clip = clip;
    this.#viewport = viewport;
    this.#onViewport = onViewport;
    this.#width = clip.clientWidth;
    this.#frame = document.createElement('div');
    this.#frame.className = 'tl-vis';
    this.#frame.style.marginLeft = `-${String(OVERSCAN)}px`;
    this.#frame.style.marginTop = `${String(BORDER)}px`;
    clip.append(this.#frame);
    const groups = new DataSet(
      lanes.map((lane, order) => ({ id: lane, order, content: this.#spacer(lane) })),
    );
    this.#timeline = new UnfittedTimeline(this.#frame, this.#items, groups, {
      ...BARE,
      template: (item: VisItem) => this.#elements.get(item.id) ?? '',
    });
    holdBareBoxes(this.#timeline);
    this.#redraw = redrawOnRequest(this.#timeline);
    const layer = this.#frame.querySelector<HTMLElement>('.vis-foreground') ?? this.#frame;
    this.#places = new BoxPlaces(layer, OVERSCAN);
    this.#timeline.on('rangechange', () => {
      this.#followReader();
    });
    this.setViewport(viewport);
  }

  /** How tall each lane is; vis reads it off the spacer in its own (invisible) label. */
  setLaneHeights(heights: LaneCounts): void {
    if (this.#heights !== null && lanes.every((lane) => this.#heights?.[lane] === heights[lane])) return;
    this.#heights = heights;
    for (const [lane, spacer] of this.#laneSpacers) spacer.style.height = `${String(heights[lane])}px`;
    const height = lanes.reduce((sum, lane) => sum + heights[lane], 0);
    this.#timeline.setOptions({ height: height + 2 * BORDER });
    this.#redrawAll();
  }

  /** Replaces what is drawn by the difference: one removal and one addition. */
  draw(boxes: readonly DrawnBox[]): void {
    const wanted = new Map(boxes.map((box) => [box.id, box]));
    const stays = ({ id, element }: DrawnBox): boolean => this.#known.get(id)?.element === element;
    const gone = [...this.#known].filter(([id, { element }]) => wanted.get(id)?.element !== element);
    const fresh = boxes.filter((box) => !stays(box));
    if (gone.length > 0) this.#items.remove(gone.map(([id]) => id));
    for (const [id] of gone) this.#elements.delete(id);
    for (const { id, element } of fresh) this.#elements.set(id, element);
    if (fresh.length > 0) this.#items.add(fresh.map(visItem));
    this.#known = new Map(boxes.flatMap((box) => this.#standing(box)));
    this.#places.setBoxes(this.#known);
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  /** Pixels the viewport is drawn over. */
  get width(): number {
    return this.#width;
  }

  /** Moves to a viewport at once, or by gliding there. */
  setViewport(viewport: Viewport, glide = false): void {
    this.#viewport = viewport;
    const { start, end } = this.#windowOf(viewport);
    this.#moving = !glide;
    this.#timeline.setWindow(start, end, {
      animation: glide && { duration: GLIDE_MS, easingFunction: 'easeOutCubic' },
    });
    this.#moving = false;
    if (!glide) this.#places.show(viewport, this.#width);
  }

  /** How far the reader may go. */
  setBounds(clamp: (viewport: Viewport) => Viewport): void {
    this.#bounds = clamp;
  }

  /** After the place it stands in changed its size. */
  resize(): void {
    this.#width = this.#clip.clientWidth;
    this.#redrawAll();
    this.setViewport(this.#viewport);
  }

  destroy(): void {
    this.#timeline.destroy();
    this.#frame.remove();
  }

  #spacer(lane: Lane): HTMLElement {
    const spacer = document.createElement('div');
    this.#laneSpacers.set(lane, spacer);
    return spacer;
  }

  /** vis puts things where it thinks they belong: back to their places. */
  #redrawAll(): void {
    this.#redraw();
    this.#places.placeAll();
  }

  /** The box vis has made around an element; the same object while nothing of it has changed. */
  #standing({ id, drawn, element, raised }: DrawnBox): readonly (readonly [string, Known])[] {
    const box = element.closest<HTMLElement>('.vis-item');
    if (box === null) return [];
    const layer = raised ? '3' : '';
    if (box.style.zIndex !== layer) box.style.zIndex = layer;
    const known = this.#known.get(id);
    const isSame = known?.box === box && known.drawn.start === drawn.start && known.drawn.end === drawn.end;
    return [[id, isSame ? known : { box, drawn, element, wide: drawn.end - drawn.start > NO_RAIL }]];
  }

  /** The reader has panned or zoomed: keep to the axis, remember, tell. */
  #followReader(): void {
    if (this.#moving) return;
    const { start, end } = this.#timeline.getWindow();
    const length = (end.valueOf() - start.valueOf()) / MS_PER_UNIT;
    const perPixel = length / (this.#width + OVERSCAN + 2 * BORDER);
    const wanted = {
      start: start.valueOf() / MS_PER_UNIT + perPixel * (OVERSCAN + BORDER),
      end: end.valueOf() / MS_PER_UNIT - perPixel * BORDER,
    };
    const allowed = this.#bounds(wanted);
    if (allowed.start !== wanted.start || allowed.end !== wanted.end) this.setViewport(allowed);
    else {
      this.#viewport = wanted;
      this.#places.show(wanted, this.#width);
    }
    this.#onViewport(this.#viewport);
  }

  #windowOf(viewport: Viewport): Stretch {
    const perPixel = (viewport.end - viewport.start) / Math.max(1, this.#width);
    return {
      start: (viewport.start - perPixel * (OVERSCAN + BORDER)) * MS_PER_UNIT,
      end: (viewport.end + perPixel * BORDER) * MS_PER_UNIT,
    };
  }
}

/** Everything vis would draw or do by itself is switched off. */
const BARE: TimelineOptions = {
  autoResize: false,
  align: 'left',
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  orientation: { axis: 'none', item: 'top' },
  rtl: false,
  selectable: false,
  showCurrentTime: false,
  showMajorLabels: false,
  showMinorLabels: false,
  showTooltips: false,
  // Rows are ours (domain/timeline/timeline-rows.ts).
  stack: false,
  // Its axis cannot be switched off, only kept from finding anything to draw.
  timeAxis: { scale: 'year', step: 1000 },
  type: 'range',
  verticalScroll: false,
  zoomMin: MS_PER_UNIT,
};

function visItem({ id, lane, drawn }: DrawnBox): VisItem {
  return {
    id,
    group: lane,
    start: drawn.start * MS_PER_UNIT,
    end: drawn.end * MS_PER_UNIT,
    content: '',
    limitSize: false,
  };
}

/**
 * vis redraws with every frame of a pan or zoom and after every change of its data, reading sizes all the while: a third of a
 * frame's time. Nothing but heights and widths of the whole needs it here. Where a later version has nothing to replace, it
 * redraws as it likes, and all works as before, only slower.
 */
function redrawOnRequest(timeline: Timeline): () => void {
  let isAsked = false;
  const itemSet = read(timeline, 'itemSet');
  const places = [
    { from: timeline, own: '_origRedraw', names: ['_redraw', '_origRedraw'] },
    { from: itemSet, own: 'redraw', names: ['redraw'] },
  ];
  for (const { from, own, names } of places) {
    const redraw = read(from, own);
    if (typeof from !== 'object' || from === null || typeof redraw !== 'function') continue;
    // `false`: nothing has another size than before.
    const instead = (): unknown => (isAsked ? Reflect.apply(redraw, from, []) : false);
    for (const name of names) Reflect.set(from, name, instead);
  }
  return () => {
    isAsked = true;
    timeline.redraw();
    isAsked = false;
  };
}

/** What vis knows as a range is a box of ours. */
function holdBareBoxes(timeline: Timeline): void {
  const kinds = read(read(read(timeline, 'itemSet'), 'constructor'), 'types');
  if (typeof kinds !== 'object' || kinds === null || !('range' in kinds))
    throw new Error('vis-timeline has no range among its kinds of items any more.');
  kinds.range = StandingItem;
}

function read(from: unknown, key: string): unknown {
  const holds = (typeof from === 'object' && from !== null) || typeof from === 'function';
  return holds ? Reflect.get(from, key) : undefined;
}
