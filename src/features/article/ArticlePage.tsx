/** The article reader: the text as it stands, each telling passage a link to its event. */
import { useLocale, useTranslations } from 'use-intl';
import { outletName } from '../../domain/names/outlet-name';
import { timeText } from '../../domain/time-text';
import { BackLink } from '../../ui/BackLink';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { ArticleEvents } from './ArticleEvents';
import { ArticleFacts } from './ArticleFacts';
import { ArticleText } from './ArticleText';

import type { ArticleTextProps } from './article-props';

export function ArticlePage({ passage, anchored, ...props }: ArticleTextProps) {
  const { index, view, article } = props;
  const t = useTranslations('article');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 pt-4 pb-12 md:px-6">
      <BackLink {...linkTo(viewAt(view, { at: 'explorer' }))}>{t('back')}</BackLink>
      <header className="mt-2 max-w-3xl">
        <p className="text-sm">
          <span className="font-semibold">{outletName(index, article.id)}</span>
          <span className="text-muted">
            {' '}
            · {article.publishedOn === null ? t('noDay') : timeText(article.publishedOn, lang)}
          </span>
        </p>
        <h1
          lang={article.language}
          className="mt-1 font-serif text-3xl leading-tight font-semibold text-balance"
        >
          {article.title || article.file}
        </h1>
      </header>
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <ArticleText {...props} passage={passage} anchored={anchored} />
        <div className="grid content-start gap-8 lg:sticky lg:top-4 lg:self-start">
          <ArticleEvents {...props} />
          <ArticleFacts {...props} />
        </div>
      </div>
    </main>
  );
}
