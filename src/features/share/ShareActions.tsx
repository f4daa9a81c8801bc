/** Copy the address, or open the device's own share sheet where there is one. */
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { copyText } from '../../ui/copy-text';
import { Icon } from '../../ui/Icon';
import { useIsStill } from '../../ui/still';
import { useViewState } from '../../url/use-view-state';

type Outcome = 'none' | 'copied' | 'failed';

/** `children` are further things to do with it. */
export function ShareActions({ children = null }: { readonly children?: ReactNode }) {
  const t = useTranslations('share');
  const { view, viewHref } = useViewState();
  // A page that is drawn when the site is built knows neither its host nor its reader's device; what the device offers comes last.
  const isStill = useIsStill();
  const [done, setDone] = useState<{ readonly outcome: Outcome; readonly address: string }>({
    outcome: 'none',
    address: '',
  });
  // The address bar may hold back a change for a moment; the view is what is meant.
  const address = isStill ? '' : new URL(viewHref(view), window.location.href).href;
  const outcome = done.address === address ? done.outcome : 'none';
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      <button
        type="button"
        className="control"
        onClick={() => {
          void copyText(address).then((copied) => {
            setDone({ outcome: copied ? 'copied' : 'failed', address });
          });
        }}
      >
        {outcome === 'copied' && <Icon name="check" />}
        {outcome === 'copied' ? t('copied') : t('copy')}
      </button>
      {children}
      {!isStill && typeof navigator.share === 'function' && (
        <button
          type="button"
          className="control"
          onClick={() => {
            // A reader who closes the sheet has not failed at anything.
            navigator.share({ title: document.title, url: address }).catch(() => undefined);
          }}
        >
          {t('system')}
        </button>
      )}
      <p role="status" className={outcome === 'failed' ? 'text-muted w-full' : 'sr-only'}>
        {outcome === 'copied' && t('copied')}
        {outcome === 'failed' && t('failed')}
      </p>
    </div>
  );
}
