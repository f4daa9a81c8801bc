/** Previous, next, close: what an opened event's frame can do. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { adjacentEvents } from '../../domain/adjacent-events';
import type { CorpusIndex } from '../../domain/corpus-index';
import { filterEvents } from '../../domain/filters/filter-events';
import type { WortlautEvent } from '../../schema/event';
import { Icon, type IconName } from '../../ui/Icon';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';

export function PanelControls({
  index,
  event,
  view,
  onClose,
}: {
  readonly index: CorpusIndex;
  readonly event: WortlautEvent;
  readonly view: ViewState;
  readonly onClose: () => void;
}) {
  const around = useMemo(() => adjacentEvents(filterEvents(index, view), event), [index, view, event]);
  return <PanelButtons view={view} previous={around.previous} next={around.next} onClose={onClose} />;
}

/** What the buttons need to know of an event. */
type Named = Pick<WortlautEvent, 'id' | 'title'>;

export function PanelButtons({
  view,
  previous,
  next,
  onClose,
}: {
  readonly view: ViewState;
  readonly previous: Named | null;
  readonly next: Named | null;
  readonly onClose: () => void;
}) {
  const t = useTranslations('panel');
  return (
    <>
      <Neighbour view={view} event={previous} name={t('previous')} icon="left" />
      <Neighbour view={view} event={next} name={t('next')} icon="right" />
      <button
        type="button"
        className="control control-quiet w-9 px-0 pointer-coarse:w-11"
        aria-label={t('close')}
        // For public/start.js, before anything can be closed.
        data-close=""
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
  readonly event: Named | null;
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
