/** "Wissensstand" of a large corpus: the slider over the days of its articles, with what the worker counts for the day. */
import { useLocale, useTranslations } from 'use-intl';
import { usePublishedDays } from '../../data/use-published-days';
import type { RowSource } from '../../data/use-row-source';
import { KnowledgeEmpty, KnowledgeWayOut } from '../../features/knowledge/KnowledgeEmpty';
import { DaySlider } from '../../features/knowledge/KnowledgeSlider';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { ViewState } from '../../url/view-state';
import { NothingLeft } from './NothingLeft';
import { PartNotice } from './PartNotice';

export function LargeKnowledgeSlider({
  source,
  day,
  events,
}: {
  readonly source: RowSource;
  readonly day: string;
  /** Told of by that day; null while it is counted. */
  readonly events: number | null;
}) {
  const t = useTranslations('knowledge');
  const large = useTranslations('large');
  const lang = useLocale();
  const { days, articlesBy, isMissing, retry } = usePublishedDays(source.corpus);
  const articles = articlesBy(day);
  const shown = (count: number): string => count.toLocaleString(lang);
  const counts =
    articles === null || events === null
      ? null
      : { articles: shown(articles), allArticles: shown(source.corpus.manifest.articles), events };
  const waiting = isMissing || source.isStuck ? '' : large('counting');
  return (
    <>
      {isMissing && <PartNotice onRetry={retry}>{large('daysMissing')}</PartNotice>}
      <DaySlider
        days={days}
        day={day}
        result={counts === null ? waiting : t('result', counts)}
        value={counts === null ? '' : t('counts', counts)}
      />
    </>
  );
}

/** Nothing passes: because of the filters, or because nothing was known yet. */
export function NothingKnown({
  source,
  names,
  view,
  told,
}: {
  readonly source: RowSource;
  readonly names: CorpusIndex;
  readonly view: ViewState;
  /** Events told of by the day in the address. */
  readonly told: number;
}) {
  if (view.asOf === null) return <NothingLeft {...{ source, names, view }} total={told} />;
  if (told === 0) return <KnowledgeEmpty first={source.corpus.manifest.published?.first} view={view} />;
  return (
    <>
      <NothingLeft {...{ source, names, view }} total={told} />
      <KnowledgeWayOut view={view} />
    </>
  );
}
