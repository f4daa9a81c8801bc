/** A part of the page whose code comes later, or was fetched ahead and is then drawn at once, without a moment of waiting. */
import { createElement, lazy, useState, type ComponentType } from 'react';

export type LaterPart<Props extends object> = {
  /** Stands within a `<Suspense>`. */
  readonly Part: ComponentType<Props>;
  readonly preload: () => Promise<unknown>;
};

export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => {
    here = await load();
    return here;
  };
  const Waited = lazy(async () => ({ default: await fetch() }));

  function Part(props: Props) {
    // Whichever is drawn first stays: the other one would begin anew.
    const [Drawn] = useState<ComponentType<Props> | typeof Waited>(() => here ?? Waited);
    return createElement<Props>(Drawn, props);
  }
  return { Part, preload: fetch };
}
