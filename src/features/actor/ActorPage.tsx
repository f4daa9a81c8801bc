/** An actor: who it is, and below it whatever sections the app puts together. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { toggleChoice } from '../../domain/filters/event-filters';
import { BackLink } from '../../ui/BackLink';
import { DossierFrame } from '../../ui/DossierFrame';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters } from '../../url/view-state';
import { ActingFor } from './ActingFor';
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
    <DossierFrame
      back={<BackLink {...linkTo(viewAt(view, { at: 'explorer' }))}>{article('back')}</BackLink>}
      head={<ActorHead {...props} />}
      list={{
        filtered: (
          <a className="control" {...linkTo(onlyThis)}>
            {t('showFiltered')}
          </a>
        ),
        title: t('events'),
        rows: list,
      }}
    >
      {children}
    </DossierFrame>
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
      <h1 className="page-title mt-1">{actor.prefLabel[lang]}</h1>
      <ActingFor {...{ index, view, actor }} />
      {!actor.registered && <p className="text-muted mt-1 text-sm">{t('notRegistered')}</p>}
    </header>
  );
}
