/** Two quiet lines: that there is no network, and that there is a newer version. Neither takes anything out of the reader's hands. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Lang } from '../../messages/messages';
import { offlineWords } from '../../messages/offline-words';
import { followVersions, reloadWith } from './follow-versions';

export function OfflineNotices({ base, lang }: { readonly base: string; readonly lang: Lang }) {
  const words = offlineWords[lang];
  const isOffline = useSyncExternalStore(followNetwork, readsKept);
  const [newer, setNewer] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    // A browser that keeps nothing shows the site as ever.
    followVersions(base, setNewer).catch(() => undefined);
  }, [base]);
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-4 bottom-4 z-40 grid justify-start gap-2"
    >
      {isOffline && <p className={noticeStyle}>{words.offline}</p>}
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
