/** What a person added: the reason, and where it can be checked. */
import { useTranslations } from 'use-intl';

export function EditorialNote({ note, url }: { readonly note: string | null; readonly url: string | null }) {
  const t = useTranslations('panel');
  if (note === null && url === null) return null;
  return (
    <p className="border-edge text-muted mt-1.5 border-l-2 border-dashed pl-3 text-sm">
      <span className="text-ink font-medium">{t('editorial')}:</span> <span lang="de">{note}</span>{' '}
      {url !== null && (
        <a className="text-link" href={url} target="_blank" rel="noreferrer" data-original>
          {t('editorialSource')}
        </a>
      )}
    </p>
  );
}
