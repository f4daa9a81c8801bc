/** The dialog of a Sheet: keeps focus inside, closes with Escape, gives focus back. Loaded apart. */
import { Dialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import type { SheetProps } from './sheet-props';

export function SheetDialog({ open, label, onClose, finalFocus, children }: SheetProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="no-print eases fixed inset-0 z-40 bg-[rgb(20_18_14/0.45)] data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          ref={popup}
          aria-label={label}
          initialFocus={popup}
          {...(finalFocus === undefined ? {} : { finalFocus: () => finalFocus() ?? true })}
          className="sheet print-flow eases bg-surface fixed inset-x-0 bottom-0 z-50 max-h-[92dvh] overflow-y-auto overscroll-contain rounded-t-2xl pb-[env(safe-area-inset-bottom)] shadow-(--shadow) outline-none data-ending-style:translate-y-8 data-ending-style:opacity-0 data-starting-style:translate-y-8 data-starting-style:opacity-0 md:inset-x-auto md:top-0 md:right-0 md:max-h-none md:w-[30rem] md:rounded-none"
        >
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
