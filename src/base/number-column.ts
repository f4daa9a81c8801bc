/** A column of numbers that grows: what is held of millions of things at once, with no object for each. */

/** Whole numbers of 32 bits, or any whole number. */
export type NumberWidth = 4 | 8;

export class NumberColumn {
  private numbers: Int32Array | Float64Array;
  private count = 0;

  constructor(private readonly width: NumberWidth) {
    this.numbers = this.withRoomFor(1024);
  }

  get length(): number {
    return this.count;
  }

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = this.withRoomFor(2 * this.count);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count] = number;
    this.count += 1;
  }

  /** Throws where there is none: a place is always one that was given out. */
  at(place: number): number {
    const number = place < this.count ? this.numbers[place] : undefined;
    if (number === undefined)
      throw new Error(`A column of ${this.count} numbers was asked for its ${place}th.`);
    return number;
  }

  private withRoomFor(count: number): Int32Array | Float64Array {
    return this.width === 4 ? new Int32Array(count) : new Float64Array(count);
  }
}
