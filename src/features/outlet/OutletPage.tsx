/** An outlet: what it is, and below it whatever sections the app puts together. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { toggleChoice } from '../../domain/filters/event-filters';
import { BackLink } from '../../ui/BackLink';
import { DossierFrame } from '../../ui/DossierFrame';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters } from '../../url/view-state';
import type { OutletProps } from './outlet-props';

export function OutletPage({
  view,
  outlet,
  articles,
  children,
  list,
}: HeadProps & Pick<OutletProps, 'view'> & { readonly children: ReactNode; readonly list: ReactNode }) {
  const t = useTranslations('outlet');
  const article = useTranslations('article');
  const linkTo = useViewLink();
  const explorer = viewAt(view, { at: 'explorer' });
  const isEmpty = articles === 0;
  const rows = {
    filtered: (
      <a className="control" {...linkTo(toggleChoice(withoutFilters(explorer), 'outlet', outlet.id))}>
        {t('showFiltered')}
      </a>
    ),
    title: t('events'),
    rows: list,
  };
  return (
    <DossierFrame
      back={<BackLink {...linkTo(explorer)}>{article('back')}</BackLink>}
      head={<OutletHead {...{ outlet, articles }} />}
      list={isEmpty ? null : rows}
    >
      {isEmpty ? <p className="text-muted mt-4">{t('none')}</p> : children}
    </DossierFrame>
  );
}

type HeadProps = Pick<OutletProps, 'outlet'> & {
  /** How many there are; null while nobody can say. */
  readonly articles: number | null;
};

function OutletHead({ outlet, articles }: HeadProps) {
  const t = useTranslations('outlet');
  const actor = useTranslations('actor');
  const links = [
    ...(outlet.url === null ? [] : [{ href: outlet.url, text: t('home') }]),
    ...(outlet.wikidata === null
      ? []
      : [{ href: `https://www.wikidata.org/wiki/${outlet.wikidata}`, text: actor('wikidata') }]),
  ];
  return (
    <header className="mt-2">
      <p className="text-muted text-sm">
        <span className="dotted-item">{t(`kinds.${outlet.kind}`)}</span>
        {articles !== null && (
          <span className={links.length > 0 ? 'dotted-item' : undefined}>
            {t('articleCount', { count: articles })}
          </span>
        )}
        {links.map(({ href, text }) => (
          <span key={href} className="dotted-item">
            <a className="text-link" href={href} target="_blank" rel="noreferrer">
              {text}
            </a>
          </span>
        ))}
      </p>
      <h1 className="page-title mt-1">{outlet.prefLabel}</h1>
    </header>
  );
}
