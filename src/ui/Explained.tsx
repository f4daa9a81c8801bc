/** A word with its meaning on demand: press it, read one sentence. */
import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';

export function Explained({ meaning, children }: { readonly meaning: string; readonly children: ReactNode }) {
  return (
    <Popover.Root>
      <Popover.Trigger className="explained inline-flex min-h-6 items-center rounded text-left font-[inherit]">
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className="z-50">
          <Popover.Popup className="popup max-w-72 p-3 text-sm leading-snug">
            <Popover.Description>{meaning}</Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
