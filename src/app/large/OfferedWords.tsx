/** Words of a dossier, each leading to the list of its events that have the word. */
import { useTranslations } from 'use-intl';
import type { OfferedWord } from '../../domain/term-words-offered';
import type { RowFilters } from '../../domain/row-questions';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters, type ViewState } from '../../url/view-state';

export function OfferedWords({
  view,
  filters: { actors, topics, outlets },
  words,
}: {
  readonly view: ViewState;
  readonly filters: RowFilters;
  readonly words: readonly OfferedWord[];
}) {
  const t = useTranslations('terms');
  const large = useTranslations('large');
  const linkTo = useViewLink();
  if (words.length === 0) return null;
  const list = {
    ...withoutFilters(viewAt(view, { at: 'explorer' })),
    actors,
    topics,
    outlets,
    view: 'list' as const,
  };
  return (
    <section aria-labelledby="words" className="mt-8">
      <h2 id="words" className="border-rule border-b pb-1.5 text-sm font-semibold">
        {t('words')}
      </h2>
      <p className="text-muted mt-2 text-[0.8125rem]">{large('wordsHint')}</p>
      <p className="mt-3 flex flex-wrap items-center gap-1.5 text-sm">
        {words.map(({ word, count }) => (
          <a key={word} lang="de" className="control control-round" {...linkTo({ ...list, q: word })}>
            {word} <span className="text-xs tabular-nums opacity-80">{count}</span>
          </a>
        ))}
      </p>
    </section>
  );
}
