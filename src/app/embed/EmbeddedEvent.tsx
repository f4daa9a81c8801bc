/** An event alone, for a frame in another page: its links open outside of the frame, and the frame is told how tall it should be. */
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { EventProps } from '../../features/event-panel/event-props';
import { EventPanel } from '../../features/event-panel/EventPanel';
import { ReportGap } from '../../features/knowledge/ReportGap';
import { OriginsLine } from '../../features/origins/OriginsLine';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { EventHistory } from '../explorer/EventHistory';
import { tellHeight } from './tell-height';

export function EmbeddedEvent({ index, view, event }: EventProps) {
  const t = useTranslations('app');
  const page = useRef<HTMLElement>(null);
  const linkTo = useViewLink();
  const whole = linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }));
  useEffect(() => (page.current === null ? undefined : tellHeight(page.current)), []);
  return (
    <main ref={page} id="content" tabIndex={-1} className="embedded-event mx-auto w-full max-w-2xl">
      <h1 className="sr-only">{t('name')}</h1>
      <EventPanel
        index={index}
        event={event}
        view={view}
        controls={
          // Whose it is, at first sight: the foot of a long event lies below, and a frame may be cut.
          <a className="font-serif font-semibold hover:underline" {...whole}>
            {t('name')}
          </a>
        }
        reported={<ReportGap index={index} event={event} unknownOn={null} />}
        origins={<OriginsLine index={index} event={event} view={view} />}
        history={<EventHistory index={index} event={event} view={view} />}
        share={null}
      />
      <p className="border-rule border-t px-4 py-3 text-sm md:px-6">
        <a className="text-link" {...whole}>
          {t('openWhole')}
        </a>
      </p>
    </main>
  );
}
