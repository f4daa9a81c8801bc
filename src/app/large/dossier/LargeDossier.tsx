/** The page of an actor, a topic or an outlet of a large corpus: days, numbers and list from the worker, words from its dossier. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useArticleTexts } from '../../../data/use-article-texts';
import { dossierQuery } from '../../../data/dossier-query';
import { useAnswer } from '../../../data/use-row-source';
import { dayFromNumber } from '../../../base/day';
import { barsOfDays } from '../../../domain/dossiers/event-day-bars';
import { noFilters } from '../../../domain/filters/event-filters';
import type { RowFilters } from '../../../domain/columns/row-questions';
import { KnowledgeNote } from '../../../features/knowledge/KnowledgeNote';
import { ArticleTexts } from '../../../features/terms/article-texts';
import { CountedDays } from '../../../features/terms/EventDays';
import { useBusy } from '../../../ui/use-busy';
import { useHeld } from '../../../ui/use-held';
import { PlaceOf } from '../../Page';
import { useDocumentTitle } from '../../page/use-document-title';
import type { DossierPlace, LargeDossierProps } from './dossier-props';
import { LargeActor } from './LargeActor';
import { LargeList } from '../LargeList';
import { LargeOutlet } from './LargeOutlet';
import { LargeTopic } from './LargeTopic';
import { NotOpened } from '../NotOpened';
import { PartNotice } from '../PartNotice';
import { StillComing } from '../StillComing';
import { useWrittenStays } from '../use-written-stays';

export function LargeDossier({
  source,
  names,
  view,
  place: { kind, id },
}: Pick<LargeDossierProps, 'source' | 'names' | 'view'> & { readonly place: DossierPlace }) {
  useDocumentTitle(names, view);
  const texts = useArticleTexts(source.corpus);
  const { asOf } = source;
  const filters = useMemo((): RowFilters => ({ ...noFilters, [kind]: [id], asOf }), [kind, id, asOf]);
  const counts = useAnswer(source, 'counts', filters);
  const dossier = useQuery(dossierQuery(source, kind, id));
  useBusy('dossier', dossier.isFetching || (source.isReady && !counts.isCurrent));
  useHeld(dossier.isFetching || (counts.answer === null && !source.isStuck));
  const stuck = useWrittenStays(source.isStuck && !source.missingRegisters, source.retry);
  if (source.missingRegisters) return <NotOpened onRetry={source.retry} />;
  if (source.registers === null) return <StillComing />;
  if (!names[kind].has(id)) return <PlaceOf index={names} known={names} />;
  const props: LargeDossierProps = {
    source,
    names,
    view,
    filters,
    counts: counts.answer,
    days: <Days source={source} filters={filters} />,
    list: <LargeList {...{ source, view, filters }} />,
    dossier: dossier.data ?? null,
    instead: <Instead {...dossier} missing={kind === 'outlets' ? 'outletMissing' : 'dossierMissing'} />,
  };
  return (
    <ArticleTexts value={texts}>
      {stuck}
      {view.asOf !== null && <KnowledgeNote view={view} isKnown />}
      <DrawnDossier key={id} {...props} place={{ kind, id }} />
    </ArticleTexts>
  );
}

function DrawnDossier({
  place: { kind, id },
  ...props
}: LargeDossierProps & { readonly place: DossierPlace }) {
  const { names } = props;
  const actor = kind === 'actors' ? names.actors.get(id) : undefined;
  if (actor !== undefined) return <LargeActor {...props} actor={actor} />;
  const topic = kind === 'topics' ? names.topics.get(id) : undefined;
  if (topic !== undefined) return <LargeTopic {...props} topic={topic} />;
  const outlet = kind === 'outlets' ? names.outlets.get(id) : undefined;
  return outlet === undefined ? null : <LargeOutlet {...props} outlet={outlet} />;
}

function Days({ source, filters }: Pick<LargeDossierProps, 'source' | 'filters'>) {
  const { answer } = useAnswer(source, 'days', filters);
  useHeld(answer === null && !source.isStuck);
  const days = useMemo(
    () =>
      answer === null
        ? null
        : barsOfDays(
            answer.days.map(([day, events]) => [dayFromNumber(day), events]),
            answer.undated,
          ),
    [answer],
  );
  return days === null ? null : <CountedDays days={days} />;
}

function Instead({
  isError,
  isFetching,
  refetch,
  missing,
}: {
  readonly missing: 'outletMissing' | 'dossierMissing';
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly refetch: () => Promise<unknown>;
}) {
  const t = useTranslations('large');
  if (isError && !isFetching) {
    return <PartNotice onRetry={() => void refetch()}>{t(missing)}</PartNotice>;
  }
  return (
    <p role="status" className="text-muted mt-8 text-sm">
      {t('dossierLoading')}
    </p>
  );
}
