/** Pages for addresses that name nothing here: what is missing, the nearest thing, and the way to everything. Comes with its own code. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { assertNever } from '../../base/assert';
import type { CorpusIndex } from '../../domain/corpus-index';
import {
  nearestActor,
  nearestArticle,
  nearestEvent,
  nearestOutlet,
  nearestTopic,
} from '../../domain/search/nearest-thing';
import { timeText } from '../../domain/time-text';
import { TroubleNote } from '../../ui/TroubleNote';
import { useViewLink, useViewState } from '../../url/use-view-state';
import { Coming } from '../page/Coming';
import { useTabTitle } from '../page/use-document-title';
import { useForwarding } from '../page/use-forwarding';
import { viewAt, withoutFilters, type Place } from '../../url/view-state';

export function UnknownPlace({
  index,
  place,
  slug = null,
}: {
  readonly index: CorpusIndex;
  readonly place: Exclude<Place, { readonly at: 'explorer' | 'embed-explorer' | 'pledges' }>;
  /** The words behind an event's id. */
  readonly slug?: string | null;
}) {
  switch (place.at) {
    case 'event':
    case 'embed':
      return <UnknownEvent index={index} id={place.event} slug={slug} />;
    case 'article':
      return <UnknownArticle index={index} id={place.article} />;
    case 'actor':
      return <UnknownActor index={index} id={place.actor} />;
    case 'topic':
      return <UnknownTopic index={index} id={place.topic} />;
    case 'outlet':
      return <UnknownOutlet index={index} id={place.outlet} />;
    case 'not-found':
      return <UnknownPath path={place.path} />;
    default:
      return assertNever(place);
  }
}

function Unknown({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslations('trouble');
  const { view } = useViewState();
  const linkTo = useViewLink();
  useTabTitle(title);
  return (
    <main id="content" tabIndex={-1}>
      <TroubleNote title={title} heading="h1">
        <p>{text}</p>
        {children}
        <p className="mt-6">
          <a className="control" {...linkTo(viewAt(withoutFilters(view), { at: 'explorer' }))}>
            {t('home')}
          </a>
        </p>
      </TroubleNote>
    </main>
  );
}

function Nearest({ to, name }: { readonly to: Place; readonly name: string }) {
  const t = useTranslations('trouble');
  const { view } = useViewState();
  const linkTo = useViewLink();
  return (
    <p>
      {t('nearest')}:{' '}
      <a className="text-link font-serif text-lg font-semibold" {...linkTo(viewAt(view, to))}>
        {name}
      </a>
    </p>
  );
}

/** Something that should have an id: perhaps it had one in an earlier corpus. */
function UnknownThing({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const t = useTranslations('trouble');
  const whereabouts = useForwarding(true);
  if (whereabouts === 'waiting') return <Coming />;
  const isTakenOut = whereabouts === 'taken-out';
  return (
    <Unknown title={isTakenOut ? t('takenOutTitle') : title} text={isTakenOut ? t('takenOutText') : text}>
      {children}
    </Unknown>
  );
}

function UnknownPath({ path }: { readonly path: string }) {
  const t = useTranslations('trouble');
  return <Unknown title={t('pathTitle')} text={t('pathText', { path })} />;
}

function UnknownEvent({
  index,
  id,
  slug,
}: {
  readonly index: CorpusIndex;
  readonly id: string;
  readonly slug: string | null;
}) {
  const t = useTranslations('trouble');
  const lang = useLocale();
  const near = nearestEvent(index, id, slug);
  return (
    <UnknownThing title={t('eventTitle')} text={t('eventText', { id })}>
      {near !== null && (
        <Nearest
          to={{ at: 'event', event: near.id, compare: false }}
          name={`${near.title[lang]}, ${timeText(near.time, lang)}`}
        />
      )}
    </UnknownThing>
  );
}

function UnknownArticle({ index, id }: { readonly index: CorpusIndex; readonly id: string }) {
  const t = useTranslations('trouble');
  const near = nearestArticle(index, id);
  return (
    <UnknownThing title={t('articleTitle')} text={t('articleText', { id })}>
      {near !== null && <Nearest to={{ at: 'article', article: near.id, passage: null }} name={near.title} />}
    </UnknownThing>
  );
}

function UnknownActor({ index, id }: { readonly index: CorpusIndex; readonly id: string }) {
  const t = useTranslations('trouble');
  const lang = useLocale();
  const near = nearestActor(index, id);
  return (
    <UnknownThing title={t('actorTitle')} text={t('actorText', { id })}>
      {near !== null && <Nearest to={{ at: 'actor', actor: near.id }} name={near.prefLabel[lang]} />}
    </UnknownThing>
  );
}

function UnknownTopic({ index, id }: { readonly index: CorpusIndex; readonly id: string }) {
  const t = useTranslations('dossier');
  const lang = useLocale();
  const near = nearestTopic(index, id);
  return (
    <UnknownThing title={t('topicTitle')} text={t('topicText', { id })}>
      {near !== null && <Nearest to={{ at: 'topic', topic: near.id }} name={near.prefLabel[lang]} />}
    </UnknownThing>
  );
}

function UnknownOutlet({ index, id }: { readonly index: CorpusIndex; readonly id: string }) {
  const t = useTranslations('outlet');
  const near = nearestOutlet(index, id);
  return (
    <UnknownThing title={t('title')} text={t('text', { id })}>
      {near !== null && <Nearest to={{ at: 'outlet', outlet: near.id }} name={near.prefLabel} />}
    </UnknownThing>
  );
}
