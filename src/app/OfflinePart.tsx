/** Keeping the site for reading without a network: its code comes once the page is there, and only where it can do something. */
import type { Lang } from '../messages/messages';
import { useLoaded } from '../ui/use-loaded';

export function OfflinePart({ base, lang }: { readonly base: string; readonly lang: Lang }) {
  const canKeep = import.meta.env.PROD && typeof navigator !== 'undefined' && 'serviceWorker' in navigator;
  const notices = useLoaded(loadNotices, canKeep);
  if (notices.state !== 'here') return null;
  const { OfflineNotices } = notices.code;
  return <OfflineNotices base={base} lang={lang} />;
}

async function loadNotices() {
  // What is kept must not compete with what is being read.
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, { once: true });
    });
  }
  return import('../features/offline/OfflineNotices');
}
