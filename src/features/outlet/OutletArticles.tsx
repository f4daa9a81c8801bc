/** The articles of an outlet, newest first. */
import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '../../domain/time-text';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { OutletProps } from './outlet-props';

const MOST = 10;

export function OutletArticles({ view, found }: OutletProps) {
  const t = useTranslations('outlet');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  const { articles } = found;
  return (
    <section aria-labelledby="articles" className="mt-8">
      <h2 id="articles" className="section-heading">
        {t('articles')}
        <span className="text-muted font-normal tabular-nums"> · {articles.length}</span>
      </h2>
      <ShortList
        className="mt-2 grid gap-1 text-sm"
        most={MOST}
        showAll={terms('showAll', { count: `${articles.length}` })}
        entries={articles.map((article) => (
          <li key={article.id}>
            <a
              className="text-link inline-block min-h-6"
              lang={article.language}
              {...linkTo(viewAt(view, { at: 'article', article: article.id, passage: null }))}
            >
              {article.title || article.file}
            </a>{' '}
            <span className="text-muted">
              {article.publishedOn === null ? terms('noDay') : timeText(article.publishedOn, lang)}
            </span>
          </li>
        ))}
      />
    </section>
  );
}
