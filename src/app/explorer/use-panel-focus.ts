/** Where focus goes when an event is opened and closed, and what Escape does. */
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

type PanelFocus = {
  /** null while none is open. */
  readonly event: string | null;
  readonly title: RefObject<HTMLElement | null>;
  /** A sheet manages focus and Escape by itself; the panel at the side does not. */
  readonly isModal: boolean;
  readonly onClose: () => void;
};

/** Returns what finds back: to what had focus before the event was opened, else to the event's line in the list. */
export function usePanelFocus({ event, title, isModal, onClose }: PanelFocus): () => HTMLElement | null {
  const opener = useRef<HTMLElement | null>(null);
  const last = useRef(event);
  const isOpen = event !== null;
  useEffect(() => {
    if (event !== null) last.current = event;
  }, [event]);
  const whereFrom = useCallback((): HTMLElement | null => {
    if (opener.current?.isConnected === true) return opener.current;
    return document.getElementById(`event-${last.current ?? ''}`) ?? document.getElementById('content');
  }, []);
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const before = document.activeElement;
    opener.current = before instanceof HTMLElement && before !== document.body ? before : null;
    if (isModal) return undefined;
    // Opened by a reader's press: lead on to what has just appeared. Who walks the timeline by keys goes on walking.
    if (opener.current?.closest('[role="listbox"]') === null) title.current?.focus({ preventScroll: true });
    return () => {
      // Only where focus has gone down with the panel; whoever is elsewhere stays there.
      queueMicrotask(() => {
        if (document.activeElement === document.body) whereFrom()?.focus({ preventScroll: true });
      });
    };
  }, [isOpen, isModal, title, whereFrom]);
  useEffect(() => {
    if (!isOpen || isModal) return undefined;
    const onKey = (press: KeyboardEvent): void => {
      // An open popup or sheet closes first.
      if (press.key !== 'Escape' || press.defaultPrevented) return;
      if (document.querySelector('.popup, .sheet') === null) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [isOpen, isModal, onClose]);
  return whereFrom;
}
