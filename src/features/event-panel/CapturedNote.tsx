/** When the text was taken from its page, and where a copy of the page lies; nothing where neither is known. */
import { useLocale, useTranslations } from 'use-intl';
import { useSources } from '../../data/sources-query';
import { dayText } from '../../messages/day-text';
import { isDay } from '../../base/day';

export function CapturedNote({ article }: { readonly article: string }) {
  const t = useTranslations('panel');
  const lang = useLocale();
  const source = useSources().get(article);
  if (source === undefined) return null;
  const { capturedOn, archiveUrl } = source;
  return (
    <p className="text-muted text-xs">
      {capturedOn !== null &&
        t('capturedOn', { day: isDay(capturedOn) ? dayText(capturedOn, lang) : capturedOn })}
      {capturedOn !== null && archiveUrl !== null && ' · '}
      {archiveUrl !== null && (
        <a className="text-link" href={archiveUrl} target="_blank" rel="noreferrer" data-original>
          {t('archived')}
        </a>
      )}
    </p>
  );
}
