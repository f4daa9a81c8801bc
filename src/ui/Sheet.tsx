/** A dialog that rises from the bottom on phones and stands at the right edge where there is room. Loaded when opened. */
import type { SheetProps } from './sheet-props';
import type { SheetDialog } from './SheetDialog';
import { useBusy } from './use-busy';
import { useLoaded } from './use-loaded';

let known: typeof SheetDialog | null = null;
const load = (): Promise<typeof SheetDialog> => import('./SheetDialog').then((loaded) => loaded.SheetDialog);

/** For a page that begins with an open sheet. */
export async function preloadSheet(): Promise<void> {
  known = await load();
}

export function Sheet(props: SheetProps) {
  const loaded = useLoaded(load, props.open, known);
  useBusy(`sheet ${props.label}`, props.open && loaded.state === 'waiting');
  if (loaded.state === 'here') {
    const Dialog = loaded.code;
    return <Dialog {...props} />;
  }
  if (!props.open || loaded.state === 'waiting') return null;
  return (
    <div
      role="dialog"
      aria-label={props.label}
      className="sheet bg-surface fixed inset-0 z-50 overflow-y-auto"
    >
      {props.children}
    </div>
  );
}
