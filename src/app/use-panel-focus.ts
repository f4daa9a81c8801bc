/** Where focus goes when an event is opened and closed, and what Escape does. */
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

type PanelFocus = {
  readonly event: string;
  readonly title: RefObject<HTMLElement | null>;
  /** A sheet manages focus and Escape by itself; the panel at the side does not. */
  readonly isModal: boolean;
  readonly onClose: () => void;
};

/** `whereFrom` finds what had focus before the event was opened, else the event's line in the list. */
export function usePanelFocus({ event, title, isModal, onClose }: PanelFocus): {
  readonly whereFrom: () => HTMLElement | null;
} {
  const opener = useRef<HTMLElement | null>(null);
  const shown = useRef(event);
  const close = useRef(onClose);
  useEffect(() => {
    shown.current = event;
    close.current = onClose;
  });
  const whereFrom = useCallback((): HTMLElement | null => {
    if (opener.current?.isConnected === true) return opener.current;
    return document.getElementById(`event-${shown.current}`) ?? document.getElementById('content');
  }, []);
  useLayoutEffect(() => {
    const before = document.activeElement;
    opener.current = before instanceof HTMLElement && before !== document.body ? before : null;
    // Opened by a reader, not by a link from outside: lead on to what has just appeared.
    if (!isModal && opener.current?.closest('[role="listbox"]') === null) {
      title.current?.focus({ preventScroll: true });
    }
    return () => {
      if (isModal) return;
      // After the page without the panel stands.
      queueMicrotask(() => whereFrom()?.focus({ preventScroll: true }));
    };
  }, [isModal, title, whereFrom]);
  useEffect(() => {
    if (isModal) return undefined;
    const onKey = (press: KeyboardEvent): void => {
      // An open popover or sheet closes first.
      if (
        press.key !== 'Escape' ||
        press.defaultPrevented ||
        document.querySelector('.popup, .sheet') !== null
      )
        return;
      close.current();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [isModal]);
  return { whereFrom };
}
