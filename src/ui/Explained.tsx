/** A word with its meaning on demand: press the small sign, read one sentence. */
import { Popover } from '@base-ui/react/popover';
import { Icon } from './Icon';

export function Explained({ question, meaning }: { readonly question: string; readonly meaning: string }) {
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={question}
        className="no-print text-muted hover:text-ink inline-flex size-6 items-center justify-center rounded-full align-middle pointer-coarse:size-11 pointer-coarse:-my-2"
      >
        <Icon name="help" size={14} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} className="z-50">
          <Popover.Popup className="popup max-w-72 p-3 text-sm leading-snug">
            <Popover.Description>{meaning}</Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
