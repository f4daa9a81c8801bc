/** An outlet's page in a large corpus: days, ladder, names, verbs, origins, words, articles, events; all of them counted whole. */
import { useTranslations } from 'use-intl';
import type { LargeDossier } from '../../../data/dossier-query';
import { formsOfRung, type Rung } from '../../../domain/passages/attribution-stretches';
import { withChosen } from '../../../domain/filters/event-filters';
import { LadderFigures } from '../../../features/ladder/LadderFigures';
import { OutletArticles } from '../../../features/outlet/OutletArticles';
import { OutletPage } from '../../../features/outlet/OutletPage';
import { UsedSources } from '../../../features/outlet/UsedSources';
import { OutletNames } from '../../../features/terms/OutletNames';
import { SpeechVerbs } from '../../../features/terms/SpeechVerbs';
import type { Outlet } from '../../../schema/registers';
import { viewAt, withoutFilters } from '../../../url/view-state';
import type { LargeDossierProps } from './dossier-props';
import { LargeWords } from './LargeWords';
import { LargeLadders } from './LargeLadders';
import { SharedOrigins } from './SharedOrigins';

type Props = LargeDossierProps & { readonly outlet: Outlet };

export function LargeOutlet({ outlet, ...props }: Props) {
  const { view, dossier, instead } = props;
  if (dossier === null) {
    return (
      <OutletPage {...{ view, outlet }} articles={null} list={props.list}>
        {props.days}
        {instead}
      </OutletPage>
    );
  }
  // Newest first.
  const articles = [...dossier.articles].reverse();
  const found = { articles, events: [], accounts: [], others: [], actors: [] };
  return (
    <OutletPage {...{ view, outlet }} articles={articles.length} list={props.list}>
      {props.days}
      <Told {...props} outlet={outlet} dossier={dossier} />
      <OutletArticles {...{ index: dossier.index, view, outlet, found }} />
    </OutletPage>
  );
}

function Told({ outlet, dossier, ...props }: Props & { readonly dossier: LargeDossier }) {
  const { source, names, view, filters } = props;
  const t = useTranslations('outlet');
  const large = useTranslations('large');
  const { index, ladders } = dossier;
  const name = outlet.prefLabel;
  const explorer = withoutFilters(viewAt(view, { at: 'explorer' }));
  const ownEvents = (rung: Rung) =>
    withChosen(withChosen(explorer, 'outlet', [outlet.id]), 'form', formsOfRung(rung));
  return (
    <>
      {ladders !== null && (
        <div className="mt-8">
          <LadderFigures
            title={t('ladder', { name })}
            hint={source.asOf === null ? t('ladderHint') : large('todayOnly')}
            ladders={[
              { key: outlet.id, name, ladder: ladders.own, viewOf: ownEvents },
              ...(ladders.others === null
                ? []
                : [{ key: 'others', name: t('others'), ladder: ladders.others }]),
            ]}
          />
          <LargeLadders {...{ source, names, view }} />
        </div>
      )}
      <div className="page-columns mt-8">
        <OutletNames
          {...{ index, view, name }}
          actors={[]}
          articles={[]}
          found={dossier.names.flatMap(({ of, names: found }) => {
            const actor = names.actors.get(of ?? '');
            return actor === undefined ? [] : [{ actor, names: found }];
          })}
        />
        <SpeechVerbs
          {...{ index, view, outlet }}
          events={[]}
          found={dossier.verbs}
          title={t('verbs', { name })}
        />
      </div>
      <div className="page-columns mt-8">
        <UsedSources {...{ index, view, name }} sources={dossier.sources} />
        <SharedOrigins {...{ source, names, view, name }} shared={dossier.shared} />
      </div>
      <LargeWords {...{ source, names, view, filters }} words={dossier.words} />
    </>
  );
}
