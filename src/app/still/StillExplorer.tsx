/** The explorer as it stands in a still page: room for what scripts will draw, the events around, and the opened event. */
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { facetCounts } from '../../domain/filters/facet-counts';
import { articleDays } from '../../domain/knowledge/known-by';
import { oncePerIndex } from '../../domain/once-per-index';
import { FilterBar } from '../../features/filters/FilterBar';
import { FilterSheet } from '../../features/filters/FilterSheet';
import { KnowledgeChip } from '../../features/knowledge/KnowledgeChip';
import { stillTexts } from '../../messages/still-texts';
import type { WortlautEvent } from '../../schema/event';
import { AtWidth } from '../../ui/AtWidth';
import { startView, type ViewState } from '../../url/view-state';
import { DossierLinks } from '../explorer/DossierLinks';
import { Footer } from '../page/Footer';
import { OpenedEvent } from '../explorer/OpenedEvent';
import { StillDirectory } from './StillDirectory';
import { StillList } from './StillList';

const nothing = (): void => undefined;

export function StillExplorer({
  index,
  view,
  event,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly event: WortlautEvent | null;
}) {
  const t = useTranslations('list');
  const panel = useTranslations('panel');
  const texts = stillTexts[useLocale()];
  const filters = {
    index,
    view,
    counts: countsOf(index),
    knowledge: <KnowledgeChip last={articleDays(index).at(-1)} view={view} />,
  };
  return (
    <>
      <p className="without-script text-muted px-4 py-2 text-sm md:px-6">{texts.withoutScript}</p>
      <div className="with-script">
        <AtWidth narrow={<FilterSheet {...filters} />} wide={<FilterBar {...filters} />} />
      </div>
      <div className="explorer still-explorer print-flow" data-panel={event !== null}>
        {event !== null && (
          <aside aria-label={panel('label')} className="explorer-panel still-panel print-flow">
            <OpenedEvent
              index={index}
              known={index}
              event={event}
              view={view}
              titleRef={null}
              onClose={nothing}
            />
          </aside>
        )}
        <main id="content" tabIndex={-1} className="explorer-main print-flow">
          <h1 className="sr-only">{t('label')}</h1>
          <DossierLinks index={index} view={view} />
          <div className="with-script">
            <AtWidth
              narrow={<div className="no-print strip-coming" />}
              wide={<div className="no-print timeline-place" data-ready="false" />}
            />
          </div>
          <h2 className={event === null ? 'sr-only' : 'sr-only still-around'}>
            {event === null ? t('caption') : texts.around}
          </h2>
          <StillList index={index} view={view} event={event} />
          {event === null && <StillDirectory index={index} view={view} />}
          <Footer index={index} />
        </main>
      </div>
    </>
  );
}

/** Nothing is filtered on a still page: the counts are the same on all of them. */
const countsOf = oncePerIndex((index) => facetCounts(index, startView));
