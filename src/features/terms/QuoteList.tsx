/** Words of or about somebody, or on a topic: form, outlet and day, with the way to event and article. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isHearsay } from '../../domain/corpus-index';
import { outletName } from '../../domain/names/outlet-name';
import type { PlacedSpeech } from '../../domain/passages/placed-speech';
import { speakerName } from '../../domain/names/speaker-name';
import { timeText } from '../../domain/time-text';
import { Quote } from '../../ui/Quote';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { TermProps } from './KeywordLines';

const MOST = 6;

export function QuoteList({
  quotes,
  title,
  none,
  showSpeaker,
  rest,
  ...props
}: TermProps & {
  readonly quotes: readonly PlacedSpeech[];
  readonly title: string;
  readonly none: string;
  readonly showSpeaker: boolean;
  /** Where `quotes` are the first of more: how many there are, and how to get on. */
  readonly rest?: { readonly total: number; readonly more: ReactNode };
}) {
  const t = useTranslations('terms');
  const total = rest?.total ?? quotes.length;
  return (
    <section className="mt-8">
      <h2 className="section-heading">
        {title}
        {total > 0 && <span className="text-muted font-normal tabular-nums"> · {total}</span>}
      </h2>
      {total === 0 && <p className="text-muted mt-2 text-sm">{none}</p>}
      <ShortList
        className="mt-3 grid gap-x-8 gap-y-4 md:grid-cols-2"
        most={rest === undefined ? MOST : quotes.length}
        showAll={t('showAll', { count: `${quotes.length}` })}
        entries={quotes.map((quote) => (
          <li key={`${quote.account.article} ${quote.speech.span.start} ${quote.speech.span.end}`}>
            <PlacedQuote {...props} quote={quote} showSpeaker={showSpeaker} />
          </li>
        ))}
      />
      {rest?.more}
    </section>
  );
}

function PlacedQuote({
  index,
  view,
  quote,
  showSpeaker,
}: TermProps & { readonly quote: PlacedSpeech; readonly showSpeaker: boolean }) {
  const t = useTranslations('terms');
  const forms = useTranslations('forms');
  const lang = useLocale();
  const linkTo = useViewLink();
  const { event, account, passage, speech, text } = quote;
  const article = index.articles.get(account.article);
  return (
    <Quote
      pieces={[{ start: 0, text, marks: [], quoted: speech.form === 'direct' }]}
      lang={article?.language ?? 'de'}
      form={speech.form}
      hearsay={isHearsay(passage)}
    >
      <span className="font-semibold">{forms(speech.form)}</span>
      <span className="text-muted">
        {showSpeaker && speech.speaker !== null && (
          <>
            {' · '}
            <span lang="de">{speakerName(index, speech.speaker).label}</span>
          </>
        )}
        {' · '}
        {outletName(index, account.article)},{' '}
        {article?.publishedOn == null ? t('noDay') : timeText(article.publishedOn, lang)}
        <br />
        <a className="text-link" {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}>
          {event.title[lang]}
        </a>
        {' · '}
        <a
          className="text-link"
          {...linkTo(viewAt(view, { at: 'article', article: account.article, passage: passage.span }))}
        >
          {t('quoteIn')}
        </a>
      </span>
    </Quote>
  );
}
