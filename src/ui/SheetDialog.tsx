/** The dialog of a Sheet: keeps focus inside, closes with Escape, gives focus back. Loaded apart. */
import { Dialog } from '@base-ui/react/dialog';
import { useCallback, useContext, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import type { SheetProps } from './sheet-props';
import { useIsModalPlace } from './modal-place';
import { TakingOverContext } from './taking-over';
import { useBusy } from './use-busy';

export function SheetDialog({ open, label, onClose, finalFocus, children }: SheetProps) {
  const popup = useRef<HTMLDivElement>(null);
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const onPopup = useCallback((drawn: HTMLDivElement | null) => {
    popup.current = drawn;
    setElement(drawn);
  }, []);
  const { isFirst, isDrawn } = useFirstSheet(open, label);
  useIsModalPlace(element, open && isDrawn);
  const rises = isFirst ? '' : 'eases data-starting-style:opacity-0';
  return (
    <Dialog.Root
      open={open && isDrawn}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Dialog.Portal keepMounted={isFirst}>
        <Dialog.Backdrop
          className={`no-print fixed inset-0 z-40 bg-[rgb(20_18_14/0.45)] data-ending-style:opacity-0 ${rises}`}
        />
        <Dialog.Popup
          ref={onPopup}
          aria-label={label}
          // Who was in it already, on a page that the app takes over, stays where they are.
          initialFocus={() => !popup.current?.contains(document.activeElement) && popup.current}
          {...(finalFocus === undefined ? {} : { finalFocus: () => finalFocus() ?? true })}
          className={`sheet print-flow bg-surface fixed inset-x-0 bottom-0 z-50 max-h-[92dvh] overflow-y-auto overscroll-contain rounded-t-2xl pb-[env(safe-area-inset-bottom)] shadow-(--shadow) outline-none data-ending-style:translate-y-8 data-ending-style:opacity-0 md:inset-x-auto md:top-0 md:right-0 md:max-h-none md:w-[30rem] md:rounded-none ${rises} ${isFirst ? '' : 'data-starting-style:translate-y-8'}`}
        >
          {isDrawn && children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/**
 * A sheet that a written page shows already: its content is drawn behind the page, in slices, and then opens in its place without
 * rising. A dialog would draw all of it at once, and a phone would not answer for half a second.
 */
function useFirstSheet(
  open: boolean,
  label: string,
): { readonly isFirst: boolean; readonly isDrawn: boolean } {
  const takingOver = useContext(TakingOverContext);
  const [isFirst, setFirst] = useState(() => open && takingOver?.isUnderWay() === true);
  const isDrawn = useDeferredValue(true, !isFirst);
  if (isFirst && isDrawn && !open) setFirst(false);
  useBusy(`first sheet ${label}`, !isDrawn);
  useLayoutEffect(() => (isDrawn ? undefined : takingOver?.hold()), [isDrawn, takingOver]);
  return { isFirst, isDrawn };
}
