/** A part of a long page that is drawn only near the window; elsewhere it keeps its height, so that nothing jumps. */
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

/** So much beyond the window is drawn: what comes into sight by scrolling, or by the tab key, is there already. */
const AROUND = '1200px';

type Seen = (entry: IntersectionObserverEntry) => void;

const watched = new WeakMap<Element, Seen>();
let observer: IntersectionObserver | null = null;

/** One observer for all; `scrollMargin` is for boxes that scroll by themselves (browsers without it draw a moment later). */
function watch(element: Element, seen: Seen): () => void {
  const options: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: AROUND,
    scrollMargin: AROUND,
  };
  observer ??= new IntersectionObserver((entries) => {
    for (const entry of entries) watched.get(entry.target)?.(entry);
  }, options);
  const watching = observer;
  watched.set(element, seen);
  watching.observe(element);
  return () => {
    watching.unobserve(element);
  };
}

type Near<T extends Element> = {
  readonly place: RefObject<T | null>;
  readonly isNear: boolean;
  /** Pixels to keep free while it is not drawn. */
  readonly height: number;
};

function useNear<T extends Element>({ estimate, atOnce, stays }: NearBlockProps): Near<T> {
  const place = useRef<T>(null);
  const [isNear, setNear] = useState(atOnce);
  const [known, setKnown] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null || stays) return undefined;
    return watch(element, ({ isIntersecting, boundingClientRect: { height } }) => {
      // Whoever has the focus in it stays there.
      if (!isIntersecting && element.contains(document.activeElement)) return;
      setNear((before) => {
        if (before && !isIntersecting && height > 0) setKnown(height);
        return isIntersecting;
      });
    });
  }, [stays]);
  return { place, isNear, height: known ?? estimate };
}

export type NearBlockProps = {
  /** Pixels it takes, before it was ever drawn. */
  readonly estimate: number;
  /** Drawn before anybody knows where the window stands. */
  readonly atOnce: boolean;
  /** Drawn wherever the window is. */
  readonly stays: boolean;
  /** Number by which the page finds it. */
  readonly line: number;
  readonly className?: string;
  readonly children: () => ReactNode;
};

/** Any content; for rows of a table there is `NearRows`. */
export function NearBlock(props: NearBlockProps) {
  const { place, isNear, height } = useNear<HTMLDivElement>(props);
  return (
    <div
      ref={place}
      className={props.className}
      data-line={props.line}
      {...(!isNear && { 'data-far': true, style: { height } })}
    >
      {isNear && props.children()}
    </div>
  );
}

/** Rows of a table, as a group of their own. */
export function NearRows(props: NearBlockProps) {
  const { place, isNear, height } = useNear<HTMLTableSectionElement>(props);
  return (
    <tbody
      ref={place}
      className={props.className}
      data-line={props.line}
      {...(!isNear && { 'data-far': true })}
    >
      {isNear ? (
        props.children()
      ) : (
        <tr aria-hidden="true">
          <td style={{ height }} />
        </tr>
      )}
    </tbody>
  );
}
