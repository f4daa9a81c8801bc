/** The events an article tells, in the order of its text. */
import { useLocale, useTranslations } from 'use-intl';
import { eventKindRecords } from '../../domain/event-kinds';
import { timeText } from '../../domain/time-text';
import { Sign } from '../../ui/Sign';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { ArticleProps } from './article-props';

export function ArticleEvents({ index, view, article }: ArticleProps) {
  const t = useTranslations('article');
  const panel = useTranslations('panel');
  const kinds = useTranslations('kinds');
  const lang = useLocale();
  const linkTo = useViewLink();
  const placed = index.passagesOfArticle.get(article.id) ?? [];
  const events = [...new Set(placed.map(({ event }) => event))];
  return (
    <section aria-labelledby="article-events">
      <h2 id="article-events" className="section-heading">
        {t('events')}
      </h2>
      {events.length === 0 && <p className="text-muted mt-2 text-sm">{t('noEvents')}</p>}
      <ol className="mt-1">
        {events.map((event) => (
          <li key={event.id} className="border-rule flex gap-2.5 border-b py-2 text-sm last:border-b-0">
            <span className="mt-0.5">
              <Sign {...signOf(event.kind)} />
            </span>
            <p className="min-w-0">
              <span className="sr-only">{kinds(event.kind)}: </span>
              <a
                className="font-medium hover:underline"
                {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}
              >
                {event.title[lang]}
              </a>
              <span className="text-muted block">
                {timeText(event.time, lang)} · {panel('sources', { count: event.accounts.length })}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function signOf(kind: keyof typeof eventKindRecords) {
  const { shape, colour } = eventKindRecords[kind];
  return { shape, colour };
}
