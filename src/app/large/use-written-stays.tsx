/** Where the app lacks what a written page shows, that page stays in sight and says so: what could be read is never taken away. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useLocale, useTranslations } from 'use-intl';
import { writtenWords } from '../../messages/written-words';
import { TakingOverContext } from '../../ui/taking-over';
import { useHeld } from '../../ui/use-held';
import { useViewState } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { isCloseAwaited, listenToClose } from '../still/written-close';
import { WrittenNote } from '../trouble/WrittenNote';

type GoingOn = {
  /** The reader has asked for the app with what it has. */
  readonly isGoingOn: boolean;
  readonly goOn: () => void;
};

const GoingOnContext = createContext<GoingOn | null>(null);

export function GoesOn({ children }: { readonly children: ReactNode }) {
  const [isGoingOn, setGoingOn] = useState(false);
  const [goOn] = useState(() => () => {
    setGoingOn(true);
  });
  return <GoingOnContext value={{ isGoingOn, goOn }}>{children}</GoingOnContext>;
}

/** The note on a written page that stays; null where none is left, or nothing of it `isMissing` in the app. */
export function useWrittenStays(isMissing: boolean, onRetry: () => void): ReactNode {
  const takingOver = useContext(TakingOverContext);
  const going = useContext(GoingOnContext);
  const isAsked = going === null || going.isGoingOn;
  const stays = isMissing && !isAsked && takingOver?.isUnderWay() === true;
  useHeld(stays);
  const goOn = going?.goOn;
  const { navigate } = useViewState();
  useEffect(() => {
    if (!stays || goOn === undefined) return undefined;
    // An opened event can be closed without any of it.
    const leave = (): void => {
      goOn();
      navigate((now) => viewAt(now, { at: 'explorer' }), 'push');
    };
    if (isCloseAwaited()) leave();
    return listenToClose(leave);
  }, [stays, goOn, navigate]);
  return stays && goOn !== undefined
    ? createPortal(<PartsNote onRetry={onRetry} onGoOn={goOn} />, document.body)
    : null;
}

function PartsNote({ onRetry, onGoOn }: { readonly onRetry: () => void; readonly onGoOn: () => void }) {
  const words = writtenWords[useLocale()];
  const t = useTranslations('large');
  const client = useQueryClient();
  return (
    <WrittenNote text={navigator.onLine ? '' : t('offline')}>
      <button
        type="button"
        className="control"
        onClick={() => {
          retryAll(client, onRetry);
        }}
      >
        {t('retry')}
      </button>
      <button type="button" className="control" onClick={onGoOn}>
        {words.goOn}
      </button>
    </WrittenNote>
  );
}

/** What one part lacks, others often lack as well: one press asks for all that this page is without. */
export function retryAll(client: QueryClient, onRetry: () => void): void {
  onRetry();
  void client.refetchQueries(
    { type: 'active', predicate: ({ state }) => state.status === 'error' },
    { cancelRefetch: false },
  );
}
