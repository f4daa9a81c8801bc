/** Search in lists that stand in the order of the text. */

/** The first place from which on the test holds; the length where it never does. The test must not fall back. */
export function firstAt<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && !holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
