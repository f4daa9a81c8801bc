/** One source's account: who published it and when, then its passages word for word. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isHearsay } from '../../domain/corpus-index';
import { outletName } from '../../domain/names/outlet-name';
import { passageSegments } from '../../domain/passages/passage-marks';
import { searchEvents } from '../../domain/search/search';
import { piecesOf } from '../../domain/passages/text-pieces';
import { timeText } from '../../domain/time-text';
import type { Account } from '../../schema/event';
import { Icon } from '../../ui/Icon';
import { Quote } from '../../ui/Quote';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { EventProps } from './event-props';
import { GroundsFold } from './GroundsFold';
import { PassageCaption } from './PassageCaption';
import { PassageSource } from './PassageSource';

type AccountProps = EventProps & { readonly account: Account };

const MOST_COPIES = 6;

export function AccountView({
  index,
  event,
  view,
  account,
  copies,
  captured = null,
}: AccountProps & {
  /** Accounts in the very same words: shown once. */
  readonly copies: readonly Account[];
  /** When the text was taken from its page, and where a copy lies. */
  readonly captured?: ReactNode;
}) {
  const article = index.articles.get(account.article);
  const search = searchEvents(index, view.q);
  return (
    <section className="border-rule border-b py-4 last-of-type:border-b-0">
      <AccountHead index={index} event={event} view={view} account={account} />
      {article?.url != null && <p className="print-only">{article.url}</p>}
      {captured}
      {copies.length > 0 && <Copies index={index} view={view} copies={copies} />}
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-4">
        {account.passages.map((passage) => (
          <Quote
            key={passage.span.start}
            pieces={piecesOf(passageSegments(passage, { event, account, search }))}
            lang={article?.language ?? 'de'}
            form={passage.form}
            hearsay={isHearsay(passage)}
          >
            <PassageCaption index={index} view={view} passage={passage} />
            {article !== undefined && (
              <PassageSource article={article} outlet={outletName(index, article.id)} passage={passage} />
            )}
            <GroundsFold index={index} event={event} view={view} account={account} passage={passage} />
          </Quote>
        ))}
      </div>
    </section>
  );
}

/** Who has the same words, each with the way to them. */
function Copies({
  index,
  view,
  copies,
}: Pick<AccountProps, 'index' | 'view'> & { readonly copies: readonly Account[] }) {
  const t = useTranslations('compare');
  const terms = useTranslations('terms');
  const linkTo = useViewLink();
  return (
    <div className="text-muted mt-1 text-fine">
      <p>{t('copies', { count: copies.length })}:</p>
      <ShortList
        className=""
        most={MOST_COPIES}
        showAll={terms('showAll', { count: `${copies.length}` })}
        entries={copies.map(({ article, passages }) => (
          <li key={article} className="dotted-item inline">
            <a
              className="text-link inline-block min-h-6"
              {...linkTo(viewAt(view, { at: 'article', article, passage: passages[0]?.span ?? null }))}
            >
              {outletName(index, article)}
            </a>
          </li>
        ))}
      />
    </div>
  );
}

function AccountHead({ index, view, account }: AccountProps) {
  const t = useTranslations('panel');
  const basis = useTranslations('basis');
  const lang = useLocale();
  const linkTo = useViewLink();
  const article = index.articles.get(account.article);
  const name = outletName(index, account.article);
  const published = article?.publishedOn ?? null;
  const passage = account.passages[0]?.span ?? null;
  return (
    <header className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <h4 className="font-semibold">
        {article?.outlet == null ? (
          name
        ) : (
          <a
            className="hover:text-link hover:underline"
            {...linkTo(viewAt(view, { at: 'outlet', outlet: article.outlet }))}
          >
            {name}
          </a>
        )}
      </h4>
      <p className="text-muted">
        {published === null ? t('publishedUnknown') : timeText(published, lang)}
        {published !== null && published.basis !== 'stated' && ` (${basis(published.basis)})`}
      </p>
      <p className="no-print ml-auto flex gap-3">
        <a
          className="text-link inline-flex min-h-6 items-center"
          {...linkTo(viewAt(view, { at: 'article', article: account.article, passage }))}
        >
          {t('readInArticle')}
        </a>
        {article?.url != null && (
          <a
            className="text-link inline-flex min-h-6 items-center gap-1"
            href={article.url}
            target="_blank"
            rel="noreferrer"
            aria-label={t('originalLabel', { outlet: name })}
          >
            {t('original')}
            <Icon name="outside" size={12} />
          </a>
        )}
      </p>
    </header>
  );
}
