/** Two quiet lines: that there is no network, and that there is a newer version. Neither takes anything out of the reader's hands. */
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Lang } from '../../messages/messages';
import { offlineWords } from '../../messages/offline-words';
import { Icon } from '../../ui/Icon';
import { useModalPlace } from '../../ui/modal-place';
import { followVersions, isKeptPage, reloadWith } from './follow-versions';

export function OfflineNotices({ base, lang }: { readonly base: string; readonly lang: Lang }) {
  const words = offlineWords[lang];
  const hasNoNetwork = useSyncExternalStore(followNetwork, readsKept);
  // A browser that has some network does not know whether it reaches this site; a page that came from what was kept shows that it did not.
  const [isUnreached, setUnreached] = useState(isKeptPage);
  const [isDismissed, setDismissed] = useState(false);
  const [newer, setNewer] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    // A browser that keeps nothing shows the site as ever.
    const onReached = (): void => {
      setUnreached(false);
    };
    followVersions(base, { onNewer: setNewer, onReached }).catch(() => undefined);
  }, [base]);
  return (
    <Told>
      {(hasNoNetwork || isUnreached) && !isDismissed && (
        <p className={noticeStyle}>
          <span className="min-w-0 flex-1">{words.offline}</span>
          <button
            type="button"
            className="flex size-8 items-center justify-center rounded pointer-coarse:size-11"
            aria-label={words.dismiss}
            onClick={() => {
              setDismissed(true);
            }}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
      {newer !== null && (
        <div className={noticeStyle}>
          <p>{words.fresh}</p>
          <button
            type="button"
            className="control"
            onClick={() => {
              reloadWith(newer);
            }}
          >
            {words.reload}
          </button>
          <button
            type="button"
            className="control"
            onClick={() => {
              setNewer(null);
            }}
          >
            {words.later}
          </button>
        </div>
      )}
    </Told>
  );
}

/** Where the reader is, be it a sheet: one and the same element is moved, so that what is said in it later is heard. */
function Told({ children }: { readonly children: ReactNode }) {
  const sheet = useModalPlace();
  const here = useRef<HTMLDivElement>(null);
  const [region] = useState(statusRegion);
  useLayoutEffect(() => {
    (sheet ?? here.current)?.append(region);
  }, [sheet, region]);
  return <div ref={here}>{createPortal(children, region)}</div>;
}

function statusRegion(): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.className = 'no-print pointer-events-none fixed inset-x-4 bottom-4 z-60 grid justify-start gap-2';
  return region;
}

const noticeStyle =
  'bg-band border-rule text-ink pointer-events-auto flex flex-wrap items-center gap-x-3 gap-y-1 rounded border px-3 py-2 text-sm';

function followNetwork(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Without a worker there is no kept version to speak of. */
function readsKept(): boolean {
  return !navigator.onLine && navigator.serviceWorker.controller !== null;
}
