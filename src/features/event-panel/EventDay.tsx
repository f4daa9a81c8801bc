/** When it happened, how sure that is, and the words it was read from. */
import { useLocale, useTranslations } from 'use-intl';
import { outletName } from '../../domain/names/outlet-name';
import { timeText } from '../../domain/time-text';
import { sliceSpan } from '../../schema/span';
import type { EventTime } from '../../schema/time';
import { Explained } from '../../ui/Explained';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { EditorialNote } from './EditorialNote';
import type { EventProps } from './event-props';

export function EventDay({ index, event, view }: EventProps) {
  const t = useTranslations('basis');
  const meanings = useTranslations('basisMeanings');
  const lang = useLocale();
  const { time } = event;
  return (
    <div className="mt-2 text-[0.9375rem]">
      <p>
        <span className="font-semibold">{timeText(time, lang, 'full')}</span>
        {time !== null && (
          <span className="text-muted">
            {' · '}
            <Explained word={t(time.basis)} meaning={meanings(time.basis)} />
            <Evidence index={index} view={view} time={time} />
          </span>
        )}
      </p>
      {time !== null && <EditorialNote note={time.note} url={time.noteUrl} />}
    </div>
  );
}

function Evidence({ index, view, time }: Pick<EventProps, 'index' | 'view'> & { readonly time: EventTime }) {
  const linkTo = useViewLink();
  const { evidence } = time;
  const article = evidence === null ? undefined : index.articles.get(evidence.article);
  if (evidence === null || article === undefined) return null;
  return (
    <>
      {': '}
      <a
        className="text-link"
        {...linkTo(viewAt(view, { at: 'article', article: article.id, passage: evidence.span }))}
      >
        <q lang={article.language}>{sliceSpan(article.body, evidence.span)}</q>
      </a>
      {`, ${outletName(index, article.id)}`}
    </>
  );
}
