/** Wheel and click: the wheel zooms only with Ctrl or Cmd, a drag is not a click, and the page always scrolls. */
import { useEffect, useState } from 'react';
import type { TimelineStage } from './stage';

/** Wheel notches to a doubling of the scale. */
const NOTCHES = 4;
const NOTCH = 100;
const DRAG_PIXELS = 5;
const HINT_MS = 2600;

/** True for a while after the reader has turned the wheel without the key, the first time only. */
export function useWheelZoom(place: HTMLElement | null, stage: TimelineStage | null): boolean {
  const [hint, setHint] = useState<'new' | 'shown' | 'over'>('new');
  useEffect(() => {
    if (place === null || stage === null) return undefined;
    const onWheel = (event: WheelEvent) => {
      // vis listens on the same element and would stop the page.
      event.stopPropagation();
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const pixels = event.clientX - place.getBoundingClientRect().left;
        stage.zoom(2 ** (-pixelsOf(event, event.deltaY) / NOTCH / NOTCHES), pixels);
      } else if (sideways) {
        event.preventDefault();
        stage.pan(pixelsOf(event, event.deltaX === 0 ? event.deltaY : event.deltaX));
      } else {
        setHint((before) => (before === 'new' ? 'shown' : before));
      }
    };
    place.addEventListener('wheel', onWheel, { capture: true, passive: false });
    return () => {
      place.removeEventListener('wheel', onWheel, { capture: true });
    };
  }, [place, stage]);
  useEffect(() => {
    if (hint !== 'shown') return undefined;
    const timer = window.setTimeout(() => {
      setHint('over');
    }, HINT_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [hint]);
  return hint === 'shown';
}

/** Calls back for presses that are not the end of a drag. */
export function usePress(place: HTMLElement | null, onPress: (target: Element) => void): void {
  useEffect(() => {
    if (place === null) return undefined;
    let down: { readonly x: number; readonly y: number } | null = null;
    const onDown = (event: PointerEvent) => {
      down = { x: event.clientX, y: event.clientY };
    };
    const onClick = (event: MouseEvent) => {
      const dragged =
        down !== null && Math.hypot(event.clientX - down.x, event.clientY - down.y) > DRAG_PIXELS;
      if (!dragged && event.target instanceof Element) onPress(event.target);
    };
    place.addEventListener('pointerdown', onDown, { capture: true });
    place.addEventListener('click', onClick);
    return () => {
      place.removeEventListener('pointerdown', onDown, { capture: true });
      place.removeEventListener('click', onClick);
    };
  }, [place, onPress]);
}

/** Some browsers count in lines or pages. */
function pixelsOf(event: WheelEvent, delta: number): number {
  if (event.deltaMode === WheelEvent.DOM_DELTA_LINE) return delta * 40;
  if (event.deltaMode === WheelEvent.DOM_DELTA_PAGE) return delta * 800;
  return delta;
}
