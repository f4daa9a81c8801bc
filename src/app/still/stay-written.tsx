/** Where the corpus cannot be had the written page stays, with a note and another try: what could be read is never taken away. */
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { de } from '../../messages/de';
import { messagesHere, type Lang } from '../../messages/messages';
import { CorpusNote } from '../trouble/CorpusTrouble';
import { isCloseAwaited, listenToClose } from './written-close';

type Stay = {
  readonly lang: Lang;
  readonly error: Error;
  /** Gives what is still wrong; null when the app can take over. */
  readonly tryAgain: () => Promise<Error | null>;
  readonly onThere: () => void;
  /** An opened event can be closed without any of it: there is a written page of all events. */
  readonly onClose: () => void;
};

export function stayWritten({ lang, error, tryAgain, onThere, onClose }: Stay): void {
  const box = document.createElement('div');
  box.className = 'contents';
  document.body.append(box);
  const root = createRoot(box);
  const texts = messagesHere(lang);
  const say = (wrong: Error): void => {
    root.render(
      <IntlProvider locale={texts === null ? 'de' : lang} messages={texts ?? de} timeZone="UTC">
        <CorpusNote error={wrong} onRetry={retry} />
      </IntlProvider>,
    );
  };
  async function retry(): Promise<void> {
    const wrong = await tryAgain();
    if (wrong !== null) {
      say(wrong);
      return;
    }
    stopListening();
    root.unmount();
    box.remove();
    onThere();
  }
  const stopListening = listenToClose(onClose);
  if (isCloseAwaited()) onClose();
  else say(error);
}
