/** The explorer over a large corpus with or without an opened event: beside the list, or as a sheet where there is no room. */
import { useContext, useState, type ReactNode, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import { useFilteredEvents } from '../../data/filtered-events';
import type { OpenedPart } from '../../data/opened-queries';
import { useSteps } from '../../data/use-large-views';
import type { RowSource } from '../../data/use-row-source';
import type { CorpusIndex } from '../../domain/corpus-index';
import { EventPanel } from '../../features/event-panel/EventPanel';
import { ReportGap } from '../../features/knowledge/ReportGap';
import { OriginsLine } from '../../features/origins/OriginsLine';
import { ShareActions } from '../../features/share/ShareActions';
import { ShareButton } from '../../features/share/ShareButton';
import type { WortlautEvent } from '../../schema/event';
import { Sheet } from '../../ui/Sheet';
import { TakingOverContext } from '../../ui/taking-over';
import { useBusy } from '../../ui/use-busy';
import type { ViewState } from '../../url/view-state';
import { EventHistory } from '../explorer/EventHistory';
import { EventLadder } from '../explorer/EventLadder';
import { PanelButtons } from '../explorer/PanelControls';
import { useOpenedPanel } from '../explorer/use-opened-panel';
import { LargeExplorer } from './LargeExplorer';
import { useKnownPart } from './use-known-part';
import { useRowFilters } from './use-row-filters';

type Opened = { readonly part: OpenedPart; readonly event: WortlautEvent };

export function LargeExplorerPlace({
  source,
  names,
  view,
  opened,
  isOpening,
  notice,
}: {
  readonly source: RowSource;
  readonly names: CorpusIndex;
  readonly view: ViewState;
  readonly opened: OpenedPart | null;
  /** The event is on its way. */
  readonly isOpening: boolean;
  /** What of the opened event is missing. */
  readonly notice: ReactNode;
}) {
  const t = useTranslations('panel');
  const takingOver = useContext(TakingOverContext);
  const now = openedOf(opened, view);
  const id = now?.event.id ?? null;
  const { isRoomy, close, title, whereFrom } = useOpenedPanel(id);
  useBusy('opened event', isOpening);
  // A closing sheet still shows what it held.
  const [shown, setShown] = useState(now);
  if (now !== null && now.part !== shown?.part) setShown(now);
  const panel = shown !== null && (
    <LargeOpenedEvent
      key={shown.event.id}
      {...{ source, view }}
      {...shown}
      titleRef={title}
      onClose={close}
    />
  );
  return (
    <>
      {notice}
      <LargeExplorer
        {...{ source, names, view }}
        openedRow={opened?.row ?? null}
        panel={
          isRoomy && now !== null ? (
            <aside key={id} aria-label={t('label')} className="explorer-panel print-flow">
              {panel}
            </aside>
          ) : null
        }
      />
      {/* A written page's sheet is taken over by one that begins open. */}
      {(now !== null || takingOver?.isUnderWay() !== true) && (
        <Sheet
          open={now !== null && !isRoomy}
          label={shown?.event.title[view.lang] ?? ''}
          onClose={close}
          finalFocus={whereFrom}
        >
          {panel}
        </Sheet>
      )}
    </>
  );
}

function openedOf(part: OpenedPart | null, { place }: ViewState): Opened | null {
  const event = place.at === 'event' ? part?.index.events.get(place.event) : undefined;
  return part === null || event === undefined ? null : { part, event };
}

function LargeOpenedEvent({
  source,
  view,
  part,
  event,
  titleRef,
  onClose,
}: Opened & {
  readonly source: RowSource;
  readonly view: ViewState;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
}) {
  const t = useTranslations('share');
  const filtered = useFilteredEvents(source, view);
  const { asOf } = source;
  const filters = useRowFilters(view, source);
  const steps = useSteps(source, part.row === null ? null : { filters, row: part.row, lane: null });
  const known = useKnownPart(source, part.index);
  const then = known.events.get(event.id);
  // A link may lead to an event of a later day: it is shown, and the panel says so.
  const props = { index: then === undefined ? part.index : known, event: then ?? event, view };
  return (
    <EventPanel
      {...props}
      titleRef={titleRef}
      controls={
        <PanelButtons
          view={view}
          previous={steps?.previousBrief ?? null}
          next={steps?.nextBrief ?? null}
          onClose={onClose}
        />
      }
      reported={<ReportGap index={part.index} event={event} unknownOn={then === undefined ? asOf : null} />}
      origins={
        <>
          <OriginsLine {...props} />
          <EventLadder {...props} />
        </>
      }
      history={<EventHistory {...props} />}
      share={
        <ShareActions>
          <ShareButton index={props.index} {...{ view, filtered }}>
            {t('more')}
          </ShareButton>
        </ShareActions>
      }
    />
  );
}
