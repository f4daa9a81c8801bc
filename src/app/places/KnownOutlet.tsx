/** An outlet's page put together: days, ladder, names, verbs, origins, words, articles, events. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ladderOfAccounts } from '../../domain/passages/attribution-ladder';
import { formsOfRung, type Rung } from '../../domain/passages/attribution-stretches';
import { withChosen } from '../../domain/filters/event-filters';
import { eventsOfOutlet } from '../../domain/dossiers/outlet-events';
import { EventList } from '../../features/event-list/EventList';
import { LadderFigures } from '../../features/ladder/LadderFigures';
import { OutletArticles } from '../../features/outlet/OutletArticles';
import { OutletPage } from '../../features/outlet/OutletPage';
import type { OutletProps } from '../../features/outlet/outlet-props';
import { OutletSources } from '../../features/outlet/OutletSources';
import { EventDays } from '../../features/terms/EventDays';
import { OutletNames } from '../../features/terms/OutletNames';
import { SpeechVerbs } from '../../features/terms/SpeechVerbs';
import { WordInSentences } from '../../features/terms/WordInSentences';
import { viewAt, withoutFilters } from '../../url/view-state';
import { AllLadders } from './AllLadders';

export function KnownOutlet({ index, view, outlet }: Omit<OutletProps, 'found'>) {
  const t = useTranslations('outlet');
  const found = useMemo(() => eventsOfOutlet(index, outlet), [index, outlet]);
  const actors = useMemo(() => found.actors.map(({ actor }) => actor), [found]);
  const ladders = useMemo(
    () => ({ own: ladderOfAccounts(found.accounts), others: ladderOfAccounts(found.others) }),
    [found],
  );
  const shared = { index, view };
  const props = { ...shared, outlet, found };
  const name = outlet.prefLabel;
  const explorer = withoutFilters(viewAt(view, { at: 'explorer' }));
  const ownEvents = (rung: Rung) =>
    withChosen(withChosen(explorer, 'outlet', [outlet.id]), 'form', formsOfRung(rung));
  return (
    <OutletPage
      {...{ view, outlet }}
      articles={found.articles.length}
      list={found.events.length > 0 && <EventList {...shared} events={found.events} />}
    >
      <EventDays events={found.events} />
      <div className="mt-8">
        <LadderFigures
          title={t('ladder', { name })}
          hint={t('ladderHint')}
          ladders={[
            { key: outlet.id, name, ladder: ladders.own, viewOf: ownEvents },
            ...(found.others.length === 0
              ? []
              : [{ key: 'others', name: t('others'), ladder: ladders.others }]),
          ]}
        />
        <AllLadders {...shared} />
      </div>
      <div className="page-columns mt-8">
        <OutletNames {...shared} name={name} actors={actors} articles={found.articles} />
        <SpeechVerbs {...shared} outlet={outlet} events={found.events} title={t('verbs', { name })} />
      </div>
      <OutletSources {...props} />
      <WordInSentences {...shared} events={found.events} articles={found.articles} />
      <OutletArticles {...props} />
    </OutletPage>
  );
}
