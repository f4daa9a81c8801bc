/** Leads to the very words on their original page, where the browser can find them. */
import { useTranslations } from 'use-intl';
import { textFragmentUrl } from '../../domain/export/text-fragment';
import type { Article } from '../../schema/article';
import type { Passage } from '../../schema/event';
import { Icon } from '../../ui/Icon';

export function PassageSource({
  article,
  outlet,
  passage,
}: {
  readonly article: Article;
  readonly outlet: string;
  readonly passage: Passage;
}) {
  const t = useTranslations('panel');
  if (article.url === null) return null;
  return (
    <p className="no-print">
      <a
        className="text-link inline-flex min-h-6 items-center gap-1"
        href={textFragmentUrl(article.url, passage, article.body)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('passageAtSourceLabel', { outlet })}
      >
        {t('passageAtSource')}
        <Icon name="outside" size={12} />
      </a>
    </p>
  );
}
