/** Floats the box of a Popup beside its button. Loaded apart. */
import { Popover } from '@base-ui/react/popover';
import type { RefObject } from 'react';
import type { PopupProps } from './popup-props';

export function PopupFloat({
  button,
  isOpen,
  onOpen,
  boxLabel,
  boxClass,
  align = 'start',
  children,
}: Pick<PopupProps, 'boxLabel' | 'boxClass' | 'align' | 'children'> & {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  return (
    <Popover.Root
      open={isOpen}
      onOpenChange={(open, { event }) => {
        // A press on the button is the button's own business: it would close here and open again there.
        if (event.target instanceof Node && button.current?.contains(event.target) === true) return;
        onOpen(open);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={button} sideOffset={6} align={align} className="z-50">
          <Popover.Popup aria-label={boxLabel} finalFocus={button} className={`popup ${boxClass}`}>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
