/** Two quiet lines: that there is no network, and that there is a newer version. Neither takes anything out of the reader's hands. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Lang } from '../../messages/messages';
import { offlineWords } from '../../messages/offline-words';
import { Icon } from '../../ui/Icon';
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
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-4 bottom-4 z-60 grid justify-start gap-2"
    >
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
    </div>
  );
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
