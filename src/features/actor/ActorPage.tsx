/** An actor: who it is, and below it whatever sections the app puts together. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { toggleChoice } from '../../domain/event-filters';
import { Icon } from '../../ui/Icon';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters } from '../../url/view-state';
import type { ActorProps } from './actor-props';

export function ActorPage({
  children,
  list,
  ...props
}: ActorProps & { readonly children: ReactNode; readonly list: ReactNode }) {
  const { view, actor } = props;
  const t = useTranslations('actor');
  const article = useTranslations('article');
  const linkTo = useViewLink();
  const onlyThis = toggleChoice(withoutFilters(viewAt(view, { at: 'explorer' })), 'actor', actor.id);
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl pt-4 pb-12">
      <div className="px-4 md:px-6">
        <a
          className="text-link no-print inline-flex min-h-8 items-center gap-1 text-sm"
          {...linkTo(viewAt(view, { at: 'explorer' }))}
        >
          <Icon name="left" size={14} />
          {article('back')}
        </a>
        <ActorHead {...props} />
        <p className="no-print mt-4">
          <a className="control" {...linkTo(onlyThis)}>
            {t('showFiltered')}
          </a>
        </p>
        {children}
        <h2 className="mt-10 text-lg font-semibold">{t('events')}</h2>
      </div>
      {list}
    </main>
  );
}

function ActorHead({ index, view, actor }: ActorProps) {
  const t = useTranslations('actor');
  const lang = useLocale();
  const linkTo = useViewLink();
  const principal = actor.actsFor === null ? undefined : index.actors.get(actor.actsFor);
  return (
    <header className="mt-2">
      <p className="text-muted text-sm">
        {t(`kinds.${actor.kind}`)}
        {principal !== undefined && (
          <>
            {' · '}
            {t('actsFor')}{' '}
            <a className="text-link" {...linkTo(viewAt(view, { at: 'actor', actor: principal.id }))}>
              {principal.prefLabel[lang]}
            </a>
          </>
        )}
        {actor.wikidata !== null && (
          <>
            {' · '}
            <a
              className="text-link"
              href={`https://www.wikidata.org/wiki/${actor.wikidata}`}
              target="_blank"
              rel="noreferrer"
            >
              {t('wikidata')}
            </a>
          </>
        )}
      </p>
      <h1 className="mt-1 font-serif text-3xl font-semibold">{actor.prefLabel[lang]}</h1>
      {!actor.registered && <p className="text-muted mt-1 text-sm">{t('notRegistered')}</p>}
    </header>
  );
}
