/** The opened event's panel with what other features add to it, as it could be known on the chosen day. */
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { CapturedNote } from '../../features/event-panel/CapturedNote';
import type { EventProps } from '../../features/event-panel/event-props';
import { EventPanel } from '../../features/event-panel/EventPanel';
import { ReportGap } from '../../features/knowledge/ReportGap';
import { OriginsLine } from '../../features/origins/OriginsLine';
import { ShareActions } from '../../features/share/ShareActions';
import { ShareButton } from '../../features/share/ShareButton';
import { useIsStill } from '../../ui/still';
import { EventHistory } from './EventHistory';
import { EventLadder } from './EventLadder';
import { PanelControls } from './PanelControls';

export function OpenedEvent({
  index: whole,
  known,
  event,
  view,
  titleRef,
  onClose,
}: EventProps & {
  /** What of the corpus was known on the chosen day. */
  readonly known: CorpusIndex;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
}) {
  const t = useTranslations('share');
  const isStill = useIsStill();
  const then = known.events.get(event.id);
  // A link may lead to an event of a later day: it is shown, and the panel says so.
  const props = { index: then === undefined ? whole : known, event: then ?? event, view };
  return (
    <EventPanel
      {...props}
      titleRef={titleRef}
      controls={<PanelControls index={known} event={event} view={view} onClose={onClose} />}
      reported={<ReportGap index={whole} event={event} unknownOn={then === undefined ? view.asOf : null} />}
      origins={
        <>
          <OriginsLine {...props} />
          <EventLadder {...props} />
        </>
      }
      history={<EventHistory {...props} />}
      {...(!isStill && { captured: (article: string) => <CapturedNote article={article} /> })}
      share={
        <ShareActions>
          <ShareButton index={known} view={view}>
            {t('more')}
          </ShareButton>
        </ShareActions>
      }
    />
  );
}
