/** A button that opens a small box beside it. The code that floats the box comes with the first touch of the button. */
import { useRef, useState } from 'react';
import type { PopupProps } from './popup-props';
import type { PopupFloat } from './PopupFloat';
import { useLoaded } from './use-loaded';

const load = (): Promise<typeof PopupFloat> => import('./PopupFloat').then((loaded) => loaded.PopupFloat);
const preload = (): void => {
  // A failure here shows when the box is opened.
  load().catch(() => undefined);
};

export function Popup({ trigger, triggerClass, triggerLabel, ...box }: PopupProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const loaded = useLoaded(load, isOpen);
  const Float = loaded.state === 'here' ? loaded.code : null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClass}
        aria-label={triggerLabel}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-popup-open={isOpen ? '' : undefined}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {trigger}
      </button>
      {Float !== null && <Float {...box} button={button} isOpen={isOpen} onOpen={setOpen} />}
      {isOpen && loaded.state === 'failed' && (
        // Without the code that floats it, the box stands where it is: plain, but there.
        <span role="dialog" aria-label={box.boxLabel} className={`popup block ${box.boxClass}`}>
          {box.children}
        </span>
      )}
    </>
  );
}
