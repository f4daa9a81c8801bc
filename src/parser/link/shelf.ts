/** Where what is needed again waits meanwhile: in memory, or in a file, if whoever links brings one. */
import type { Passage, WortlautEvent } from '../../schema/event';
import type { EventFinding } from '../document';

/** Things are counted from 0, in the order they were put. */
export type Shelf<Thing> = {
  readonly put: (thing: Thing) => void;
  readonly get: (place: number) => Thing;
};

/** An event without its relations; `key` is that of the first of its findings. */
export type MadeEvent = { readonly key: string; readonly event: WortlautEvent };

export type Shelves = {
  readonly findings: Shelf<EventFinding>;
  /** Of each finding. */
  readonly passages: Shelf<readonly Passage[]>;
  readonly events: Shelf<MadeEvent>;
};

export function memoryShelf<Thing>(): Shelf<Thing> {
  const things: Thing[] = [];
  return {
    put: (thing) => void things.push(thing),
    get: (place) => {
      const thing = things[place];
      if (thing === undefined) throw new Error(`Nothing was put in place ${place}.`);
      return thing;
    },
  };
}

export function memoryShelves(): Shelves {
  return { findings: memoryShelf(), passages: memoryShelf(), events: memoryShelf() };
}
