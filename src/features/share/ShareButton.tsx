/** Opens the share dialog, whose code comes with the first press. */
import { useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FilteredEvents } from '../../data/filtered-events';
import type { CorpusIndex } from '../../domain/corpus-index';
import { Sheet } from '../../ui/Sheet';
import { useBusy } from '../../ui/use-busy';
import { useLoaded } from '../../ui/use-loaded';
import type { ViewState } from '../../url/view-state';
import type { ShareDialog } from './ShareDialog';

const load = (): Promise<typeof ShareDialog> => import('./ShareDialog').then((loaded) => loaded.ShareDialog);

export function ShareButton({
  index,
  view,
  filtered,
  children,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** What the filters leave, where it is not in the index. */
  readonly filtered?: FilteredEvents | undefined;
  readonly children: ReactNode;
}) {
  const t = useTranslations('share');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const loaded = useLoaded(load, isOpen);
  useBusy('share', isOpen && loaded.state === 'waiting');
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="control no-print"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(true);
        }}
      >
        {children}
      </button>
      <Sheet
        open={isOpen && loaded.state !== 'waiting'}
        label={t('open')}
        onClose={close}
        finalFocus={() => button.current}
      >
        {loaded.state === 'here' && <loaded.code {...{ index, view, filtered }} onClose={close} />}
        {loaded.state === 'failed' && <p className="p-6">{t('notLoaded')}</p>}
      </Sheet>
    </>
  );
}
