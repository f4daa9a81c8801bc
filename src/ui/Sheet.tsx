/** A dialog that rises from the bottom on phones and stands at the right edge where there is room. */
import { Dialog } from '@base-ui/react/dialog';
import { useRef, type ReactNode } from 'react';

export function Sheet({
  open,
  label,
  onClose,
  finalFocus,
  children,
}: {
  readonly open: boolean;
  readonly label: string;
  readonly onClose: () => void;
  /** Where focus goes on closing; without it, where it was before. */
  readonly finalFocus?: () => HTMLElement | null;
  readonly children: ReactNode;
}) {
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
