/** One thing as vis holds it, in place of vis's own: a bare box in its lane, which vis neither fills, measures nor places. */

/** A lane, as vis hands it to what lies in it. */
type VisLane = { readonly dom: { readonly foreground: Element } };
type Held = { readonly start: number; readonly end: number };
type HeldOptions = { readonly template: (data: Held) => HTMLElement | string };

/**
 * What vis asks of an item, and no more. Its own has four elements around each of ours, all of which the browser visits with each
 * step of a zoom, and copies a dictionary of every language it knows: most of the time it takes to put something on the timeline.
 */
export class StandingItem {
  readonly data: Held;
  readonly dom: { readonly box: HTMLElement };
  id: string | null = null;
  parent: VisLane | null = null;
  displayed = false;
  selected = false;
  selectable = false;
  groupShowing = true;
  top = 0;
  readonly height = 0;

  constructor(data: Held, _conversion: unknown, { template }: HeldOptions) {
    this.data = data;
    const box = document.createElement('div');
    box.className = 'vis-item';
    box.append(template(data));
    this.dom = { box };
  }

  /** What vis holds is there to be drawn. */
  isVisible(): boolean {
    return true;
  }

  setParent(parent: VisLane | null): void {
    this.hide();
    this.parent = parent;
  }

  show(): void {
    this.redraw();
  }

  /** vis takes what is returned for steps still to be done. */
  redraw(): readonly never[] {
    if (this.parent !== null && !this.displayed) {
      this.parent.dom.foreground.append(this.dom.box);
      this.displayed = true;
    }
    return [];
  }

  hide(): void {
    this.dom.box.remove();
    this.displayed = false;
  }

  repositionX(): void {
    // Places are ours,
  }

  repositionY(): void {
    // and so are rows.
  }
}
