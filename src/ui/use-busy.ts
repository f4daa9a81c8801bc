/** Tells tests (and nobody else) when the page has come to rest: `<html data-idle="true">`. */
import { useEffect } from 'react';

const busy = new Set<string>();
let frame = 0;

let isAsked = false;

/** Asked for by dozens of parts when a page is drawn, and then answered once. */
function publish(): void {
  if (isAsked) return;
  isAsked = true;
  queueMicrotask(() => {
    isAsked = false;
    publishNow();
  });
}

function publishNow(): void {
  cancelAnimationFrame(frame);
  if (busy.size > 0) {
    document.documentElement.dataset['idle'] = 'false';
    return;
  }
  // Two frames: what React has just committed is laid out and painted by then.
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      document.documentElement.dataset['idle'] = 'true';
    });
  });
}

/** While `isBusy`, the page does not count as idle. */
export function useBusy(reason: string, isBusy: boolean): void {
  useEffect(() => {
    setBusy(reason, isBusy);
    publish();
    return () => {
      setBusy(reason, false);
    };
  }, [reason, isBusy]);
}

/** The same for what is drawn without React. */
export function setBusy(reason: string, isBusy: boolean): void {
  if (busy.has(reason) === isBusy) return;
  if (isBusy) busy.add(reason);
  else busy.delete(reason);
  publish();
}
