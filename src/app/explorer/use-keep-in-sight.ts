/** Scrolls the timeline's place up and down, never the page, so that the event walked to or opened can be seen. */
import { useEffect, type RefObject } from 'react';

/** What sticks to the top and the bottom of the place, and a little air. */
const TOP = 56;
const BOTTOM = 130;

export function useKeepInSight(place: RefObject<HTMLElement | null>, opened: string | null): void {
  useEffect(() => {
    const box = place.current;
    if (box === null) return undefined;
    const show = (): void => {
      const list = box.querySelector('[role="listbox"]');
      const id = list?.getAttribute('aria-activedescendant') ?? `timeline-event-${opened ?? ''}`;
      const item = document.getElementById(id);
      if (item !== null) reveal(box, item);
    };
    // The timeline answers a key, or an opened event, with a drawing of its own.
    const later = (): void => {
      requestAnimationFrame(() => {
        requestAnimationFrame(show);
      });
    };
    later();
    box.addEventListener('keydown', later);
    return () => {
      box.removeEventListener('keydown', later);
    };
  }, [place, opened]);
}

function reveal(box: HTMLElement, item: HTMLElement): void {
  const seen = box.getBoundingClientRect();
  const wanted = item.getBoundingClientRect();
  const above = seen.top + TOP - wanted.top;
  const below = wanted.bottom - (seen.bottom - BOTTOM);
  if (above > 0) box.scrollTop -= above;
  else if (below > 0) box.scrollTop += below;
}
