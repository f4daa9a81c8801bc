/** The button that closes the opened event of a written page, pressed before the app has taken the page over. */
const CLOSE = '[data-still] [data-close]';

/** True where it was pressed while nothing listened yet (public/start.js). */
export function isCloseAwaited(): boolean {
  return document.querySelector(`${CLOSE}[data-pressed]`) !== null;
}

/** Returns how to stop listening. */
export function listenToClose(onClose: () => void): () => void {
  const onClick = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest(CLOSE) !== null) onClose();
  };
  document.addEventListener('click', onClick);
  return () => {
    document.removeEventListener('click', onClick);
  };
}
