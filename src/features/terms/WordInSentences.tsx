/** A word the reader asks for, in every sentence that has it, outlet by outlet; the word is part of the address. */
import { useMemo, useState, type ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { concordance, wordsAsked, type OutletPlaces } from '../../domain/terms/term-concordance';
import { wordsOffered, type OfferedWord } from '../../domain/terms/term-words-offered';
import type { Article } from '../../schema/article';
import type { WortlautEvent } from '../../schema/event';
import { useViewLink, useViewState } from '../../url/use-view-state';
import { highestColumn, stripPeriod } from '../../domain/terms/term-strip';
import { KeywordLines, type TermProps } from './KeywordLines';
import { TermAxis, TermStrip } from './TermStrip';

type WordScope = {
  readonly events: readonly WortlautEvent[];
  /** Where to look; left out, in all articles that tell one of the events. */
  readonly articles?: readonly Article[] | undefined;
};

export function WordInSentences({ events, articles, ...props }: TermProps & WordScope) {
  const { index } = props;
  const accounts = useMemo(() => {
    const own = articles === undefined ? null : new Set<string>(articles.map(({ id }) => id));
    const all = events.flatMap((event) => event.accounts);
    return own === null ? all : all.filter(({ article }) => own.has(article));
  }, [events, articles]);
  const offered = useMemo(() => wordsOffered(index, accounts), [index, accounts]);
  return (
    <AskedWord view={props.view} offered={offered}>
      <Sentences {...props} events={events} articles={articles} />
    </AskedWord>
  );
}

/** The field for a word and the words offered; below them, once one is in the address, its sentences. */
export function AskedWord({
  view,
  offered,
  children,
}: Pick<TermProps, 'view'> & { readonly offered: readonly OfferedWord[]; readonly children: ReactNode }) {
  const t = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <section aria-labelledby="words" className="mt-8">
      <h2 id="words" className="section-heading">
        {t('words')}
      </h2>
      <p className="text-muted mt-2 text-fine">{t('wordsHint')}</p>
      {/* Another word in the address begins the field anew. */}
      <WordField key={view.q} view={view} />
      {offered.length > 0 && (
        <div className="no-print mt-3 flex flex-wrap items-center gap-1.5 text-sm">
          <span className="text-muted">{t('wordOffered')}</span>
          {offered.map(({ word, count }) => (
            <a
              key={word}
              lang="de"
              className="control control-round"
              aria-current={view.q === word ? 'true' : undefined}
              {...linkTo({ ...view, q: view.q === word ? '' : word })}
            >
              {word} <span className="text-xs tabular-nums opacity-80">{count.toLocaleString(lang)}</span>
            </a>
          ))}
        </div>
      )}
      {view.q.trim() !== '' && children}
    </section>
  );
}

function WordField({ view }: Pick<TermProps, 'view'>) {
  const t = useTranslations('terms');
  const { navigate } = useViewState();
  const [typed, setTyped] = useState(view.q);
  return (
    <form
      className="no-print mt-3 flex max-w-md flex-wrap gap-2"
      onSubmit={(submit) => {
        submit.preventDefault();
        navigate((now) => ({ ...now, q: typed.trim() }), 'push');
      }}
    >
      <input
        type="search"
        aria-label={t('wordField')}
        placeholder={t('wordField')}
        className="border-edge bg-surface text-ink min-h-9 min-w-0 flex-1 rounded-lg border px-3 text-sm pointer-coarse:min-h-11"
        value={typed}
        onChange={(change) => {
          setTyped(change.target.value);
        }}
      />
      <button type="submit" className="control">
        {t('wordShow')}
      </button>
    </form>
  );
}

function Sentences({ events, articles, ...props }: TermProps & WordScope) {
  const { index, view } = props;
  const outlets = useMemo(() => {
    const ids = new Set(events.flatMap(({ accounts }) => accounts.map((account) => account.article)));
    const telling = articles ?? index.corpus.articles.filter(({ id }) => ids.has(id));
    return concordance(index, wordsAsked(view.q), telling);
  }, [index, events, articles, view.q]);
  return <SentencesByOutlet {...props} outlets={outlets} />;
}

export function SentencesByOutlet({
  outlets,
  isPart = false,
  ...props
}: TermProps & {
  readonly outlets: readonly OutletPlaces[];
  /** Strips over all days would say that there is nothing else. */
  readonly isPart?: boolean;
}) {
  const t = useTranslations('terms');
  const article = useTranslations('article');
  const { index, view } = props;
  const period = isPart ? null : stripPeriod(index);
  const most = highestColumn(
    index,
    outlets.map(({ places }) => places),
  );
  return (
    <div role="status" className="mt-4 grid gap-4">
      {outlets.length === 0 && <p className="text-muted text-sm">{t('linesNone', { q: view.q })}</p>}
      {outlets.length > 0 && period !== null && <TermAxis period={period} />}
      {outlets.map(({ outlet, places }) => (
        <div key={outlet ?? ''}>
          <h3 className="mb-1.5 flex items-baseline gap-2 text-sm font-medium">
            {outlet === null ? article('noOutlet') : (index.outlets.get(outlet)?.prefLabel ?? outlet)}
            <span className="text-muted font-normal">{t('linesCount', { count: places.length })}</span>
            {period !== null && <TermStrip places={places} period={period} most={most} />}
          </h3>
          <KeywordLines {...props} places={places} />
        </div>
      ))}
    </div>
  );
}
