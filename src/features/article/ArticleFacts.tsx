/** What is known of an article: outlet, day and where it comes from, address, file and checksum. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { outletName } from '../../domain/names/outlet-name';
import { timeText } from '../../domain/time-text';
import { Explained } from '../../ui/Explained';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { ArticleProps } from './article-props';

export function ArticleFacts({ index, view, article }: ArticleProps) {
  const t = useTranslations('article');
  const basis = useTranslations('basis');
  const lang = useLocale();
  const linkTo = useViewLink();
  const { publishedOn } = article;
  return (
    <section aria-labelledby="article-facts" className="text-sm">
      <h2 id="article-facts" className="section-heading">
        {t('label')}
      </h2>
      <dl className="mt-2 grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        {article.outlet !== null && (
          <Fact name={t('outlet')}>
            <a className="text-link" {...linkTo(viewAt(view, { at: 'outlet', outlet: article.outlet }))}>
              {outletName(index, article.id)}
            </a>
          </Fact>
        )}
        <Fact name={t('published')}>
          {publishedOn === null
            ? t('noDay')
            : `${timeText(publishedOn, lang, 'full')} · ${basis(publishedOn.basis)}`}
          {publishedOn !== null && publishedOn.note !== null && (
            <span className="text-muted block" lang="de">
              {publishedOn.note}
            </span>
          )}
        </Fact>
        <Fact name={t('address')}>
          {article.url === null ? (
            t('noAddress')
          ) : (
            <a className="text-link break-all" href={article.url} target="_blank" rel="noreferrer">
              {article.url}
            </a>
          )}
        </Fact>
        <Fact name={t('file')}>
          <span className="break-all">{article.file}</span>
        </Fact>
        <Fact name={<Explained word={t('fingerprint')} meaning={t('fingerprintMeaning')} />}>
          <code className="text-xs break-all">{article.sha256}</code>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
