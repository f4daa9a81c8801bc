/** One event: what it is, when, who, what the sources state, and then each source in its own words. */
import { useLocale, useTranslations } from 'use-intl';
import type { ReactNode, Ref } from 'react';
import { foldCopies } from '../../domain/compare/compare-accounts';
import { TitleText } from '../../ui/MarkedText';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { AccountView } from './AccountView';
import { EventDay } from './EventDay';
import { EventFacts } from './EventFacts';
import { EventKindLine } from './EventKindLine';
import { Relations } from './Relations';

import type { EventProps } from './event-props';

export function EventPanel({
  index,
  event,
  view,
  titleRef,

  controls,
  origins = null,
  reported = null,
  history = null,
  captured,
  share,
}: EventProps & {
  readonly titleRef?: Ref<HTMLHeadingElement>;

  /** Previous, next, close: the frame the panel stands in knows them. */
  readonly controls: ReactNode;
  /** How many origins the sources have. */
  readonly origins?: ReactNode;
  /** When it was first reported, below its own day. */
  readonly reported?: ReactNode;
  /** What became of it. */
  readonly history?: ReactNode;
  /** When an article's text was taken from its page, and where a copy lies. */
  readonly captured?: (article: string) => ReactNode;
  readonly share: ReactNode;
}) {
  const lang = useLocale();
  return (
    <article className="px-4 pt-3 pb-8 md:px-6" aria-labelledby="event-title">
      <div className="flex min-h-9 items-center gap-2">
        <EventKindLine event={event} />
        <span className="no-print ml-auto flex items-center gap-1">{controls}</span>
      </div>
      <h2
        id="event-title"
        ref={titleRef}
        tabIndex={-1}
        className="mt-1 font-serif text-[1.6875rem] leading-[1.2] font-semibold text-balance outline-offset-4"
      >
        <TitleText text={event.title[lang]} />
      </h2>
      <EventDay index={index} event={event} view={view} />
      {reported}
      <EventFacts index={index} event={event} view={view} />
      <Wordings index={index} event={event} view={view} origins={origins} captured={captured} />
      {history}
      <Relations index={index} event={event} view={view} />
      {share !== null && <div className="with-script no-print border-rule mt-6 border-t pt-4">{share}</div>}
    </article>
  );
}

function Wordings({
  index,
  event,
  view,
  origins,
  captured,
}: EventProps & {
  readonly origins: ReactNode;
  readonly captured: ((article: string) => ReactNode) | undefined;
}) {
  const t = useTranslations('panel');
  const linkTo = useViewLink();
  return (
    <section className="mt-5" aria-labelledby="in-words">
      <div className="border-rule flex items-baseline justify-between border-b pb-2">
        <h3 id="in-words" className="text-sm font-semibold">
          {t('inWords')}
          <span className="text-muted font-normal"> · {t('sources', { count: event.accounts.length })}</span>
        </h3>
        {event.accounts.length > 1 && (
          <a
            className="text-link no-print text-sm font-medium"
            {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: true }))}
          >
            {t('compare')}
          </a>
        )}
      </div>
      {origins}
      {foldCopies(event.accounts).map(({ account, copies }) => (
        <AccountView
          key={account.article}
          index={index}
          event={event}
          view={view}
          account={account}
          copies={copies}
          captured={captured?.(account.article)}
        />
      ))}
      <p className="text-muted mt-4 text-xs">{t('markLegend')}</p>
    </section>
  );
}
