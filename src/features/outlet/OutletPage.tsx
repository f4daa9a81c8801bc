/** An outlet: what it is, and below it whatever sections the app puts together. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { toggleChoice } from '../../domain/event-filters';
import { Icon } from '../../ui/Icon';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters } from '../../url/view-state';
import type { OutletProps } from './outlet-props';

export function OutletPage({
  children,
  list,
  ...props
}: OutletProps & { readonly children: ReactNode; readonly list: ReactNode }) {
  const { view, outlet, found } = props;
  const t = useTranslations('outlet');
  const article = useTranslations('article');
  const linkTo = useViewLink();
  const explorer = viewAt(view, { at: 'explorer' });
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl pt-4 pb-12">
      <div className="px-4 md:px-6">
        <a
          className="text-link no-print inline-flex min-h-8 items-center gap-1 text-sm"
          {...linkTo(explorer)}
        >
          <Icon name="left" size={14} />
          {article('back')}
        </a>
        <OutletHead {...props} />
        {found.articles.length === 0 ? (
          <p className="text-muted mt-4">{t('none')}</p>
        ) : (
          <>
            <p className="no-print mt-4">
              <a className="control" {...linkTo(toggleChoice(withoutFilters(explorer), 'outlet', outlet.id))}>
                {t('showFiltered')}
              </a>
            </p>
            {children}
            <h2 className="mt-10 text-lg font-semibold">{t('events')}</h2>
          </>
        )}
      </div>
      {found.events.length > 0 && list}
    </main>
  );
}

function OutletHead({ outlet, found }: OutletProps) {
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
        <span className={links.length > 0 ? 'dotted-item' : undefined}>
          {t('articleCount', { count: found.articles.length })}
        </span>
        {links.map(({ href, text }) => (
          <span key={href} className="dotted-item">
            <a className="text-link" href={href} target="_blank" rel="noreferrer">
              {text}
            </a>
          </span>
        ))}
      </p>
      <h1 className="mt-1 font-serif text-3xl font-semibold">{outlet.prefLabel}</h1>
    </header>
  );
}
