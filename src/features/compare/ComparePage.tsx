/** The accounts of one event side by side: what each states, then all its passages. */
import { useLocale, useTranslations } from 'use-intl';
import { isHearsay } from '../../domain/corpus-index';
import { outletName } from '../../domain/outlet-name';
import { passageSegments } from '../../domain/passage-marks';
import { piecesOf } from '../../domain/text-pieces';
import { timeText } from '../../domain/time-text';
import { Icon } from '../../ui/Icon';
import { Quote } from '../../ui/Quote';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { ToldRows } from './ToldRows';

import type { CompareProps } from './compare-props';

export function ComparePage(props: CompareProps) {
  const { event, view } = props;
  const t = useTranslations('compare');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <main id="content" tabIndex={-1} className="w-full px-4 pt-4 pb-12 md:px-8">
      <a
        className="text-link no-print inline-flex min-h-8 items-center gap-1 text-sm"
        {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}
      >
        <Icon name="left" size={14} />
        {t('back')}
      </a>
      <p className="text-muted mt-2 text-sm">
        {event.title[lang]} · {timeText(event.time, lang)}
      </p>
      <h1 className="font-serif text-3xl font-semibold">{t('title', { count: event.accounts.length })}</h1>
      {event.accounts.length === 1 && <p className="text-muted mt-2">{t('single')}</p>}
      <div className="mt-5 overflow-x-auto" role="region" aria-label={t('label')} tabIndex={0}>
        <table className="w-full min-w-[44rem] table-fixed border-collapse text-left">
          <Columns {...props} />
          <tbody>
            <ToldRows {...props} />
            <Words {...props} />
          </tbody>
        </table>
      </div>
    </main>
  );
}

function Columns({ index, event, view }: CompareProps) {
  const t = useTranslations('compare');
  const panel = useTranslations('panel');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <thead>
      <tr className="border-ink border-b-2 align-bottom">
        <th scope="col" className="text-muted w-32 py-2 text-sm font-normal">
          {t('fact')}
        </th>
        {event.accounts.map(({ article, passages }) => {
          const published = index.articles.get(article)?.publishedOn ?? null;
          return (
            <th key={article} scope="col" className="px-3 py-2 font-semibold">
              {outletName(index, article)}
              <span className="text-muted block text-sm font-normal">
                {published === null ? panel('publishedUnknown') : timeText(published, lang)} ·{' '}
                <a
                  className="text-link"
                  {...linkTo(viewAt(view, { at: 'article', article, passage: passages[0]?.span ?? null }))}
                >
                  {panel('readInArticle')}
                </a>
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Words({ index, event }: CompareProps) {
  const t = useTranslations('compare');
  const forms = useTranslations('forms');
  return (
    <tr className="align-top">
      <th scope="row" className="text-muted py-3 text-sm font-medium">
        {t('words')}
      </th>
      {event.accounts.map((account) => (
        <td key={account.article} className="px-3 py-3">
          <div className="grid gap-4">
            {account.passages.map((passage) => (
              <Quote
                key={passage.span.start}
                pieces={piecesOf(passageSegments(passage, { event, account }))}
                lang={index.articles.get(account.article)?.language ?? 'de'}
                form={passage.form}
                hearsay={isHearsay(passage)}
              >
                <span className="font-semibold">{forms(passage.form)}</span>
              </Quote>
            ))}
          </div>
        </td>
      ))}
    </tr>
  );
}
