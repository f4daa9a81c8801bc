/** The language to show: the address's one, once its texts are here; until then the page stays wholly in the one before. */
import { useEffect, useState } from 'react';
import { loadMessages, messagesHere, type Lang } from '../messages/messages';
import { useBusy } from '../ui/use-busy';

export type Language = {
  readonly lang: Lang;
  /** The texts asked for could not be loaded. */
  readonly failed: boolean;
};

export function useLanguage(wanted: Lang): Language {
  const [shown, setShown] = useState<Lang>(messagesHere(wanted) === null ? 'de' : wanted);
  const [failed, setFailed] = useState<Lang | null>(null);
  const isHere = messagesHere(wanted) !== null;
  const isWaiting = !isHere && failed !== wanted;
  useBusy('language', isWaiting);
  useEffect(() => {
    let isGone = false;
    loadMessages(wanted).then(
      () => {
        if (!isGone) setShown(wanted);
      },
      () => {
        if (!isGone) setFailed(wanted);
      },
    );
    return () => {
      isGone = true;
    };
  }, [wanted]);
  return { lang: isHere ? wanted : shown, failed: !isHere && failed === wanted };
}
