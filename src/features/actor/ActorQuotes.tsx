/** Words by or about an actor, each with its outlet and the event it tells. */
import { useLocale, useTranslations } from 'use-intl';
import { isHearsay } from '../../domain/corpus-index';
import type { PlacedSpeech } from '../../domain/placed-speech';
import { outletName } from '../../domain/outlet-name';
import { timeText } from '../../domain/time-text';
import { Quote } from '../../ui/Quote';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { ActorProps } from './actor-props';

export function ActorQuotes({
  quotes,
  title,
  none,
  ...props
}: ActorProps & {
  readonly quotes: readonly PlacedSpeech[];
  readonly title: string;
  readonly none: string;
}) {
  return (
    <section className="mt-8">
      <h2 className="border-rule border-b pb-1.5 text-sm font-semibold">{title}</h2>
      {quotes.length === 0 && <p className="text-muted mt-2 text-sm">{none}</p>}
      <ul className="mt-3 grid gap-4 md:grid-cols-2">
        {quotes.map((quote) => (
          <li key={`${quote.account.article} ${quote.speech.span.start} ${quote.speech.span.end}`}>
            <ActorQuote {...props} quote={quote} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActorQuote({ index, view, quote }: ActorProps & { readonly quote: PlacedSpeech }) {
  const forms = useTranslations('forms');
  const lang = useLocale();
  const linkTo = useViewLink();
  const { event, account, passage, speech, text } = quote;
  return (
    <Quote
      pieces={[{ start: 0, text, marks: [], quoted: speech.form === 'direct' }]}
      lang={index.articles.get(account.article)?.language ?? 'de'}
      form={speech.form}
      hearsay={isHearsay(passage)}
    >
      <span className="font-semibold">{forms(speech.form)}</span>{' '}
      <span className="text-muted">
        · {outletName(index, account.article)} ·{' '}
        <a className="text-link" {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}>
          {event.title[lang]}
        </a>
        , {timeText(event.time, lang)}
      </span>
    </Quote>
  );
}
