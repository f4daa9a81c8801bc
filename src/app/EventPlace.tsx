/** An opened event: beside the list where there is room, as a sheet over it where there is not. */
import { useMemo, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { adjacentEvents } from '../domain/adjacent-events';
import type { CorpusIndex } from '../domain/corpus-index';
import { filterEvents } from '../domain/filter-events';
import { EventPanel } from '../features/event-panel/EventPanel';
import { ShareActions } from '../features/share/ShareActions';
import type { WortlautEvent } from '../schema/event';
import { Icon, type IconName } from '../ui/Icon';
import { Sheet } from '../ui/Sheet';
import { useMediaQuery } from '../ui/use-media-query';
import { useViewLink, useViewState } from '../url/use-view-state';
import { viewAt, type Place, type ViewState } from '../url/view-state';
import { Explorer } from './Explorer';
import { ComparePage, Later } from './later-pages';
import { UnknownEvent } from './UnknownPlace';
import { usePanelFocus } from './use-panel-focus';

type EventPlaceProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly place: Extract<Place, { readonly at: 'event' | 'embed' }>;
  readonly slug: string | null;
};

export function EventPlace({ index, view, place, slug }: EventPlaceProps) {
  const event = index.events.get(place.event);
  if (event === undefined) return <UnknownEvent index={index} id={place.event} slug={slug} />;
  if (place.at === 'embed') {
    return (
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-2xl">
        <EventPanel
          index={index}
          event={event}
          view={view}
          heading="h1"
          controls={null}
          share={<ShareActions />}
        />
      </main>
    );
  }
  if (place.compare) {
    return (
      <Later>
        <ComparePage index={index} event={event} view={view} />
      </Later>
    );
  }
  return <OpenedEvent index={index} event={event} view={view} />;
}

type OpenedProps = Pick<EventPlaceProps, 'index' | 'view'> & { readonly event: WortlautEvent };

function OpenedEvent({ index, event, view }: OpenedProps) {
  const t = useTranslations('panel');
  const roomy = useMediaQuery('(min-width: 64rem)');
  const { navigate } = useViewState();
  const close = (): void => {
    navigate((now) => viewAt(now, { at: 'explorer' }), 'push');
  };
  const title = useRef<HTMLHeadingElement>(null);
  const { whereFrom } = usePanelFocus({ event: event.id, title, isModal: !roomy, onClose: close });
  const panel = (
    <EventPanel
      index={index}
      event={event}
      view={view}
      titleRef={title}
      controls={<PanelControls index={index} event={event} view={view} onClose={close} />}
      share={<ShareActions />}
    />
  );
  if (roomy) {
    return (
      <Explorer
        index={index}
        view={view}
        panel={
          <aside aria-label={t('label')} className="explorer-panel print-flow">
            {panel}
          </aside>
        }
      />
    );
  }
  return (
    <>
      <Explorer index={index} view={view} />
      <Sheet open label={event.title[view.lang]} onClose={close} finalFocus={whereFrom}>
        {panel}
      </Sheet>
    </>
  );
}

function PanelControls({ index, event, view, onClose }: OpenedProps & { readonly onClose: () => void }) {
  const t = useTranslations('panel');
  const around = useMemo(() => adjacentEvents(filterEvents(index, view), event), [index, view, event]);
  return (
    <>
      <Neighbour view={view} event={around.previous} name={t('previous')} icon="left" />
      <Neighbour view={view} event={around.next} name={t('next')} icon="right" />
      <button
        type="button"
        className="control control-quiet w-9 px-0 pointer-coarse:w-11"
        aria-label={t('close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </>
  );
}

function Neighbour({
  view,
  event,
  name,
  icon,
}: {
  readonly view: ViewState;
  readonly event: WortlautEvent | null;
  readonly name: string;
  readonly icon: IconName;
}) {
  const lang = useLocale();
  const linkTo = useViewLink();
  const shape = 'control control-quiet w-9 px-0 pointer-coarse:w-11';
  if (event === null) {
    return (
      <span className={`${shape} text-edge`} aria-hidden="true">
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <a
      className={shape}
      aria-label={`${name}: ${event.title[lang]}`}
      title={event.title[lang]}
      {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}
    >
      <Icon name={icon} />
    </a>
  );
}
