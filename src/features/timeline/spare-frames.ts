/** Work that can wait for a frame in which nothing was moved: a zoom fills its frames, and leaves some between its steps. */

/** Where every frame is full, one in so many is taken. */
const MOST_WAITED = 3;

export class SpareFrames {
  #work: (() => void) | null = null;
  #frame = 0;
  #isFull = false;
  #waited = 0;

  /** This frame has enough to do. */
  fill(): void {
    this.#isFull = true;
  }

  /** Does it in the next frame with room for it; forgets what was to be done before. */
  ask(work: () => void): void {
    this.#work = work;
    if (this.#frame === 0) this.#wait();
  }

  get isAsked(): boolean {
    return this.#work !== null;
  }

  drop(): void {
    window.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#work = null;
  }

  #wait(): void {
    // What filled a frame before this one is of the past.
    this.#isFull = false;
    this.#frame = window.requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#isFull && this.#waited < MOST_WAITED) {
        this.#waited += 1;
        this.#wait();
        return;
      }
      this.#waited = 0;
      const work = this.#work;
      this.#work = null;
      work?.();
    });
  }
}
