/** A topic: where it belongs, and below it whatever sections the app puts together. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { toggleChoice } from '../../domain/filters/event-filters';
import type { TopicEvents } from '../../domain/dossiers/topic-events';
import type { Topic } from '../../schema/registers';
import { BackLink } from '../../ui/BackLink';
import { DossierFrame } from '../../ui/DossierFrame';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters, type ViewState } from '../../url/view-state';

export type TopicProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly topic: Topic;
  readonly found: TopicEvents;
};

export function TopicPage({
  children,
  list,
  ...props
}: TopicProps & { readonly children: ReactNode; readonly list: ReactNode }) {
  const { view, topic } = props;
  const t = useTranslations('dossier');
  const article = useTranslations('article');
  const linkTo = useViewLink();
  const onlyThis = toggleChoice(withoutFilters(viewAt(view, { at: 'explorer' })), 'topic', topic.id);
  return (
    <DossierFrame
      back={<BackLink {...linkTo(viewAt(view, { at: 'explorer' }))}>{article('back')}</BackLink>}
      head={<TopicHead {...props} />}
      list={{
        filtered: (
          <a className="control" {...linkTo(onlyThis)}>
            {t('showTopic')}
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

function TopicHead({ view, topic, found }: TopicProps) {
  const t = useTranslations('dossier');
  const actor = useTranslations('actor');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <header className="mt-2">
      <p className="text-muted text-sm">
        {t('topicLabel')}
        {found.broader !== null && (
          <>
            {' · '}
            {t('broader')}{' '}
            <a className="text-link" {...linkTo(viewAt(view, { at: 'topic', topic: found.broader.id }))}>
              {found.broader.prefLabel[lang]}
            </a>
          </>
        )}
        {topic.wikidata !== null && (
          <>
            {' · '}
            <a
              className="text-link"
              href={`https://www.wikidata.org/wiki/${topic.wikidata}`}
              target="_blank"
              rel="noreferrer"
            >
              {actor('wikidata')}
            </a>
          </>
        )}
      </p>
      <h1 className="page-title mt-1">{topic.prefLabel[lang]}</h1>
      {found.narrower.length > 0 && (
        <p className="text-muted mt-2 text-sm">
          {t('narrower')}:{' '}
          {found.narrower.map(({ topic: below, count }) => (
            <span key={below.id} className="dotted-item">
              <a className="text-link" {...linkTo(viewAt(view, { at: 'topic', topic: below.id }))}>
                {below.prefLabel[lang]}
              </a>{' '}
              {t('eventCount', { count })}
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
