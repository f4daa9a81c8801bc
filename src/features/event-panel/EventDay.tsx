/** When it happened, how sure that is, and the words it was read from. */
import { useLocale, useTranslations } from 'use-intl';
import { outletName } from '../../domain/names/outlet-name';
import { timeText } from '../../domain/time-text';
import type { Article } from '../../schema/article';
import { sliceSpan, type Span } from '../../schema/span';
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
  const evidence = time?.evidence ?? null;
  const article = evidence === null ? undefined : index.articles.get(evidence.article);
  return (
    <div className="mt-2 text-[0.9375rem]">
      <p>
        <span className="font-semibold">{timeText(time, lang, 'full')}</span>
        {time !== null && (
          <span className="text-muted">
            {' · '}
            {/* A button is a box of its own, which a line may end with: the colon stays beside it. */}
            <span className="whitespace-nowrap [&>button]:whitespace-normal">
              <Explained word={t(time.basis)} meaning={meanings(time.basis)} />
              {article !== undefined && ':'}
            </span>
            {evidence !== null && article !== undefined && (
              <Evidence {...{ index, view, article }} span={evidence.span} />
            )}
          </span>
        )}
      </p>
      {time !== null && <EditorialNote note={time.note} url={time.noteUrl} />}
    </div>
  );
}

function Evidence({
  index,
  view,
  article,
  span,
}: Pick<EventProps, 'index' | 'view'> & { readonly article: Article; readonly span: Span }) {
  const linkTo = useViewLink();
  return (
    <>
      {' '}
      <a
        className="text-link"
        {...linkTo(viewAt(view, { at: 'article', article: article.id, passage: span }))}
      >
        <q lang={article.language}>{sliceSpan(article.body, span)}</q>
      </a>
      {`, ${outletName(index, article.id)}`}
    </>
  );
}
