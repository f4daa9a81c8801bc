/** The only file that knows vis-timeline: it owns the widget and speaks in lanes, axis positions and elements. */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { lanes, type Lane } from '../../domain/event-kinds';
import type { LaneCounts } from '../../domain/timeline-density';
import type { Stretch } from '../../domain/timeline-folds';
import type { Viewport } from '../../domain/timeline-viewport';

/** One thing to draw: vis places its element over that stretch of the axis; what is in the element is ours. */
export type DrawnBox = {
  readonly id: string;
  readonly lane: Lane;
  readonly drawn: Stretch;
  readonly element: HTMLElement;
};

export type AdapterCallbacks = {
  /** After every pan or zoom by the reader, in the same task. */
  readonly onViewport: (viewport: Viewport) => void;
  /** After every redraw. */
  readonly onDrawn: () => void;
};

/** vis counts in milliseconds; one unit of the axis is a day to it. */
const MS_PER_UNIT = 86_400_000;
/** vis takes a thing off as soon as its stretch has left on the left; a card goes on beyond its day. */
const OVERSCAN = 320;
const GLIDE_MS = 280;
/** vis counts a border of its own on every side, drawn or not. */
const BORDER = 1;

type VisItem = { id: string; group: Lane; start: number; end: number; content: string; limitSize: boolean };

/** vis would show everything at its first drawing, and draw each item to measure it: we decide what is in view. */
class UnfittedTimeline extends Timeline {
  override fit(): void {
    // Left empty on purpose.
  }
}

export class VisAdapter {
  readonly #clip: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #callbacks: AdapterCallbacks;
  readonly #items = new DataSet<VisItem>([]);
  readonly #elements = new Map<string, HTMLElement>();
  readonly #laneSpacers = new Map<Lane, HTMLElement>();
  readonly #timeline: Timeline;
  #viewport: Viewport;
  #bounds: (viewport: Viewport) => Viewport = (viewport) => viewport;
  /** Set while we move the window ourselves, so that our own move is not taken for the reader's. */
  #moving = false;

  constructor(clip: HTMLElement, viewport: Viewport, callbacks: AdapterCallbacks) {
    this.#clip = clip;
    this.#viewport = viewport;
    this.#callbacks = callbacks;
    this.#frame = document.createElement('div');
    this.#frame.className = 'tl-vis';
    this.#frame.style.marginLeft = `-${String(OVERSCAN)}px`;
    this.#frame.style.marginTop = `${String(BORDER)}px`;
    clip.append(this.#frame);
    const groups = new DataSet(
      lanes.map((lane, order) => ({ id: lane, order, content: this.#spacer(lane) })),
    );
    this.#timeline = new UnfittedTimeline(this.#frame, this.#items, groups, {
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
      // Rows are ours (domain/timeline-rows.ts): vis restacks with every pan, which is slow and makes cards jump.
      stack: false,
      // Its axis cannot be switched off, only kept from finding anything to draw.
      timeAxis: { scale: 'year', step: 1000 },
      template: (item: VisItem) => this.#elements.get(item.id) ?? '',
      type: 'range',
      verticalScroll: false,
      zoomMin: MS_PER_UNIT,
    });
    spareSizeReads(this.#timeline);
    this.#timeline.on('rangechange', () => {
      this.#followReader();
    });
    this.#timeline.on('changed', () => {
      callbacks.onDrawn();
    });
    this.setViewport(viewport);
  }

  /** How tall each lane is; vis reads it off the spacer in its own (invisible) label. */
  setLaneHeights(heights: LaneCounts): void {
    for (const [lane, spacer] of this.#laneSpacers) spacer.style.height = `${String(heights[lane])}px`;
    const height = lanes.reduce((sum, lane) => sum + heights[lane], 0);
    this.#timeline.setOptions({ height: height + 2 * BORDER });
    this.#timeline.redraw();
  }

  /** Replaces what is drawn by the difference: one removal and one addition, whatever changed. */
  draw(boxes: readonly DrawnBox[]): void {
    const next = new Map(boxes.map((box) => [box.id, box]));
    const gone = new Set([...this.#elements.keys()].filter((id) => !this.#staysSame(id, next)));
    const fresh = boxes.filter((box) => gone.has(box.id) || !this.#elements.has(box.id));
    if (gone.size > 0) this.#items.remove([...gone]);
    for (const id of gone) this.#elements.delete(id);
    for (const { id, element } of fresh) this.#elements.set(id, element);
    if (fresh.length > 0) this.#items.add(fresh.map(visItem));
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  /** Pixels the viewport is drawn over. */
  get width(): number {
    return this.#clip.clientWidth;
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
  }

  /** How far the reader may go. */
  setBounds(clamp: (viewport: Viewport) => Viewport): void {
    this.#bounds = clamp;
  }

  /** After the place it stands in changed its size. */
  resize(): void {
    this.#timeline.redraw();
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

  #staysSame(id: string, next: ReadonlyMap<string, DrawnBox>): boolean {
    const box = next.get(id);
    const known = this.#items.get(id);
    if (box === undefined || known === null) return false;
    const { start, end } = visItem(box);
    return (
      this.#elements.get(id) === box.element &&
      +new Date(known.start) === start &&
      +new Date(known.end) === end
    );
  }

  /** The reader has panned or zoomed: keep to the axis, remember, tell. */
  #followReader(): void {
    if (this.#moving) return;
    const { start, end } = this.#timeline.getWindow();
    const length = (end.valueOf() - start.valueOf()) / MS_PER_UNIT;
    const perPixel = length / (this.width + OVERSCAN + 2 * BORDER);
    const wanted = {
      start: start.valueOf() / MS_PER_UNIT + perPixel * (OVERSCAN + BORDER),
      end: end.valueOf() / MS_PER_UNIT - perPixel * BORDER,
    };
    const allowed = this.#bounds(wanted);
    if (allowed.start !== wanted.start || allowed.end !== wanted.end) this.setViewport(allowed);
    else this.#viewport = wanted;
    this.#callbacks.onViewport(this.#viewport);
  }

  #windowOf(viewport: Viewport): Stretch {
    const perPixel = (viewport.end - viewport.start) / Math.max(1, this.width);
    return {
      start: (viewport.start - perPixel * (OVERSCAN + BORDER)) * MS_PER_UNIT,
      end: (viewport.end + perPixel * BORDER) * MS_PER_UNIT,
    };
  }
}

function visItem({ id, lane, drawn }: DrawnBox): VisItem {
  return {
    id,
    group: lane,
    start: drawn.start * MS_PER_UNIT,
    end: drawn.end * MS_PER_UNIT,
    content: '',
    // A bar keeps its true length, so that a flag inside it stays on its day.
    limitSize: false,
  };
}

/**
 * vis asks the page for the size of every thing it draws, one forced layout each: a tenth of a second whenever a zoom level
 * brings a hundred new ones. Ours have no size of their own (rows and heights are ours), so it is told so. This reaches
 * into vis; where a later version has nothing there to replace, all works as before, only slower.
 */
function spareSizeReads(timeline: Timeline): void {
  const types = read(read(read(timeline, 'itemSet'), 'constructor'), 'types');
  const prototype = read(read(types, 'range'), 'prototype');
  if (typeof prototype !== 'object' || prototype === null) return;
  if (typeof read(prototype, '_getDomComponentsSizes') !== 'function') return;
  Reflect.set(prototype, '_getDomComponentsSizes', () => ({ content: { width: 0 }, box: { height: 0 } }));
}

function read(from: unknown, key: string): unknown {
  const holds = (typeof from === 'object' && from !== null) || typeof from === 'function';
  return holds ? Reflect.get(from, key) : undefined;
}
