/** The explorer with or without an opened event: beside the list where there is room, as a sheet where there is not. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { WortlautEvent } from '../../schema/event';
import { Sheet } from '../../ui/Sheet';
import type { ViewState } from '../../url/view-state';
import { Explorer } from './Explorer';
import { OpenedEvent } from './OpenedEvent';
import { useOpenedPanel } from './use-opened-panel';

export function ExplorerPlace({
  index,
  known,
  view,
  event,
}: {
  readonly index: CorpusIndex;
  /** What of it was known on the chosen day. */
  readonly known: CorpusIndex;
  readonly view: ViewState;
  readonly event: WortlautEvent | null;
}) {
  const t = useTranslations('panel');
  const { isRoomy, close, title, whereFrom } = useOpenedPanel(event?.id ?? null);
  // A closing sheet still shows what it held.
  const [shown, setShown] = useState(event);
  if (event !== null && event !== shown) setShown(event);
  const panel = shown !== null && (
    <OpenedEvent
      key={shown.id}
      index={index}
      known={known}
      event={shown}
      view={view}
      titleRef={title}
      onClose={close}
    />
  );
  const beside = isRoomy && event !== null;
  return (
    <>
      <Explorer
        index={known}
        whole={index}
        view={view}
        panel={
          beside ? (
            <aside key={event.id} aria-label={t('label')} className="explorer-panel print-flow">
              {panel}
            </aside>
          ) : null
        }
      />
      <Sheet
        open={event !== null && !isRoomy}
        label={shown?.title[view.lang] ?? ''}
        onClose={close}
        finalFocus={whereFrom}
      >
        {panel}
      </Sheet>
    </>
  );
}
