/** Words in their sentences, one line each; every line leads to its place in the article. */
import { useContext } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { outletName } from '../../domain/names/outlet-name';
import { keywordLine, type TextPlace } from '../../domain/terms/term-places';
import { timeText } from '../../domain/time-text';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';
import { ArticleTexts } from './article-texts';

export type TermProps = { readonly index: CorpusIndex; readonly view: ViewState };

const MOST = 8;
/** Each line looks for its sentence, perhaps on the server. */
const MOST_AT_ONCE = 60;

export function KeywordLines({ index, view, places }: TermProps & { readonly places: readonly TextPlace[] }) {
  const t = useTranslations('terms');
  return (
    <ShortList
      className="grid gap-2"
      most={MOST}
      showAll={t('showAll', { count: `${places.length}` })}
      {...(places.length > MOST_AT_ONCE && {
        grows: { by: MOST_AT_ONCE, text: (count: number) => t('showMore', { count: `${count}` }) },
      })}
      entries={places.map((place) => (
        <li key={`${place.article} ${place.span.start}`}>
          <Line index={index} view={view} place={place} />
        </li>
      ))}
    />
  );
}

/** The sentence is looked for when it is shown: a word may stand in thousands. */
function Line({ index, view, place: where }: TermProps & { readonly place: TextPlace }) {
  const t = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  const text = useContext(ArticleTexts)(index, where.article);
  const line = keywordLine(typeof text === 'string' ? index : text, where);
  const article = index.articles.get(line.article);
  const time = article?.publishedOn ?? null;
  const place = `${outletName(index, line.article)}, ${time === null ? t('noDay') : timeText(time, lang)}`;
  const cut = line.isWhole ? '' : '…';
  return (
    <p className="border-rule border-l-2 pl-3">
      {typeof text === 'string' ? (
        <span className="text-muted">{t(text)} </span>
      ) : (
        <q
          lang={article?.language ?? 'de'}
          className="passage-text text-base! before:content-none after:content-none"
        >
          {cut !== '' && <span aria-hidden="true">{cut} </span>}
          {line.before}
          <mark>{line.hit}</mark>
          {line.after}
          {cut !== '' && <span aria-hidden="true"> {cut}</span>}
        </q>
      )}{' '}
      <a
        className="text-link inline-flex min-h-6 items-center text-fine"
        aria-label={t('readInArticle', { place })}
        {...linkTo(viewAt(view, { at: 'article', article: line.article, passage: line.passage }))}
      >
        {place}
      </a>
    </p>
  );
}
