/** Where things stand on the stage: panning moves the layer they lie on, a new scale moves each that is in sight; nothing is measured. */
import type { Stretch } from '../../domain/timeline/timeline-folds';
import type { Viewport } from '../../domain/timeline/timeline-viewport';

/** The part of an element that is used. */
type Styled = { readonly style: Pick<CSSStyleDeclaration, 'transform' | 'width' | 'willChange'> };

/** An element that begins at a place of the axis; a wide one is as long as its stretch. */
export type StandingBox<B extends Styled = HTMLElement> = {
  readonly drawn: Stretch;
  readonly wide: boolean;
  readonly box: B;
};

/** The layer is moved so far at most: browsers place things exactly only up to some millions of pixels. */
const FARTHEST = 100_000;
/** vis counts whole milliseconds: panning changes its scale by less than that. */
const SAME_SCALE = 1e-6;
/** A card goes on to the right of the place it stands at by fewer pixels than these. */
const REACH = 500;

export class BoxPlaces {
  readonly #layer: Styled;
  /** Pixels from the left edge of the layer's place to the left edge of the viewport. */
  readonly #inset: number;
  #boxes: ReadonlyMap<string, StandingBox<Styled>> = new Map();
  /** Stand out of sight, perhaps where they stood at another scale: half of all things, which a zoom has no time for. */
  #away = new WeakSet<StandingBox<Styled>>();
  #isBehind = false;
  /** The place on the axis that is the layer's left edge, and the pixels of a unit. */
  #origin = 0;
  #scale = 0;
  #width = 0;

  constructor(layer: Styled, inset: number) {
    this.#layer = layer;
    this.#inset = inset;
  }

  /** Places what is new or stands elsewhere; `boxes` are all there are. */
  setBoxes(boxes: ReadonlyMap<string, StandingBox<Styled>>): void {
    for (const [id, box] of boxes) if (this.#boxes.get(id) !== box) this.#place(box);
    this.#boxes = boxes;
  }

  /** Shows a viewport drawn over so many pixels. */
  show({ start, end }: Viewport, width: number): void {
    const scale = Math.max(1, width) / (end - start);
    const far = Math.abs(start - this.#origin) * scale > FARTHEST;
    const isOtherScale = Math.abs(scale / this.#scale - 1) > SAME_SCALE;
    this.#giveOwnLayer(!isOtherScale);
    if (isOtherScale) {
      this.#origin = start;
      this.#scale = scale;
      if (width === this.#width) this.#placeSeen();
      else this.placeAll();
      this.#width = width;
    } else if (far || (this.#isBehind && start !== this.#origin)) {
      this.#origin = start;
      this.placeAll();
    }
    const left = (this.#origin - start) * this.#scale + this.#inset;
    this.#layer.style.transform = `translateX(${String(left)}px)`;
  }

  /**
   * Moved as one, it is a picture that the browser only shifts. While each thing moves by itself that picture would be drawn
   * anew with every frame, with all that lies out of sight, and fall apart into dozens of layers.
   */
  #giveOwnLayer(isOwn: boolean): void {
    const wanted = isOwn ? 'transform' : 'auto';
    if (this.#layer.style.willChange !== wanted) this.#layer.style.willChange = wanted;
  }

  placeAll(): void {
    this.#away = new WeakSet();
    this.#isBehind = false;
    for (const box of this.#boxes.values()) this.#place(box);
  }

  /** The layer's left edge is that of the view: what stood out of sight and belongs there still, may stay where it is. */
  #placeSeen(): void {
    for (const box of this.#boxes.values()) {
      const left = (box.drawn.start - this.#origin) * this.#scale;
      const right = (box.drawn.end - this.#origin) * this.#scale;
      const isAway = left > this.#width || right < -REACH;
      if (isAway && this.#away.has(box)) this.#isBehind = true;
      else this.#place(box);
      if (isAway) this.#away.add(box);
      else this.#away.delete(box);
    }
  }

  #place({ box, wide, drawn }: StandingBox<Styled>): void {
    const left = (drawn.start - this.#origin) * this.#scale;
    box.style.transform = `translateX(${left.toFixed(2)}px)`;
    if (wide) box.style.width = `${((drawn.end - drawn.start) * this.#scale).toFixed(2)}px`;
  }
}
