/** Loads the timeline apart from everything else, keeps its place while it comes, and does without it if it must. */
import { Component, lazy, Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { filterEvents } from '../../domain/filters/filter-events';
import type { EventId } from '../../schema/ids';
import type { WortlautEvent } from '../../schema/event';
import { useViewState, useViewStore } from '../../url/use-view-state';
import { isEmbedded, viewAt, type ViewState } from '../../url/view-state';
import { useBusy } from '../../ui/use-busy';
import { ReloadButton } from '../trouble/ReloadButton';
import { useKeepInSight } from './use-keep-in-sight';
import { useTimelineRows } from './use-timeline-rows';

const importTimeline = () => import('./WideTimeline');
const DrawnTimeline = lazy(() => importTimeline().then((loaded) => ({ default: loaded.WideTimeline })));
const EventsStrip = lazy(() =>
  import('../../features/timeline/EventsStrip').then((loaded) => ({ default: loaded.EventsStrip })),
);

/** Has its code fetched where it will be drawn, without anybody waiting for it; a large corpus shares all that is heavy in it. */
export function expectTimeline({ view, place }: ViewState): void {
  const isShown =
    place.at === 'explorer' || place.at === 'embed-explorer' || (place.at === 'event' && !place.compare);
  if (!isShown || view !== 'timeline' || !window.matchMedia('(min-width: 48rem)').matches) return;
  // What fails is asked for again when it is drawn.
  importTimeline().catch(() => undefined);
}

type TimelineProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly events: readonly WortlautEvent[];
  readonly wide: boolean;
};

export function Timeline(props: TimelineProps) {
  return (
    <TimelinePlace view={props.view} wide={props.wide}>
      {(onReady, isReady) =>
        props.wide ? <WideTimeline {...props} isReady={isReady} onReady={onReady} /> : <Strip {...props} />
      }
    </TimelinePlace>
  );
}

type PlaceProps = Pick<TimelineProps, 'view' | 'wide'> & {
  readonly children: (onReady: () => void, isReady: boolean) => ReactNode;
};

/** Room for a timeline, whatever it is drawn from. */
export function TimelinePlace({ view, wide, children }: PlaceProps) {
  const t = useTranslations('app');
  const place = useRef<HTMLDivElement>(null);
  useKeepInSight(place, view.place.at === 'event' ? view.place.event : null);
  const [isReady, setReady] = useState(false);
  const onReady = useCallback(() => {
    setReady(true);
  }, []);
  return (
    <div ref={place} className={wide ? 'no-print timeline-place' : 'no-print'} data-ready={isReady}>
      <WithoutTimeline>
        <Suspense
          fallback={
            <p className={`text-muted p-6 text-sm ${wide ? '' : 'strip-coming'}`} role="status">
              {t('loadingTimeline')}
              <Loading />
            </p>
          }
        >
          {children(onReady, isReady)}
        </Suspense>
      </WithoutTimeline>
    </div>
  );
}

function Loading() {
  useBusy('timeline chunk', true);
  return null;
}

function WideTimeline({
  index,
  view,
  events,
  isReady,
  onReady,
}: TimelineProps & { readonly isReady: boolean; readonly onReady: () => void }) {
  const props = useTimelineProps(view, isReady);
  const periodEvents = useMemo(() => filterEvents(index, { ...view, from: null, to: null }), [index, view]);
  const selected = view.place.at === 'event' ? (index.events.get(view.place.event)?.id ?? null) : null;
  return (
    <DrawnTimeline
      {...props}
      view={view}
      events={events}
      periodEvents={periodEvents}
      selected={selected}
      onReady={onReady}
    />
  );
}

/** What the address gives a timeline and takes from it. */
export function useTimelineProps(view: ViewState, isReady: boolean) {
  const { read, navigate, viewHref } = useViewStore();
  const isInFrame = isEmbedded(view.place);
  const allRows = useTimelineRows();
  useBusy('timeline', !isReady);
  const range = useMemo(() => ({ from: view.from, to: view.to }), [view.from, view.to]);
  const onSelect = useCallback(
    (event: EventId) => {
      const opened = viewAt(read().view, { at: 'event', event, compare: false });
      if (isInFrame) window.open(viewHref(opened), '_blank', 'noopener');
      else navigate(opened, 'push');
    },
    [read, navigate, viewHref, isInFrame],
  );
  const onRange = useCallback(
    (from: string, to: string) => {
      // A step in a frame would be a step of the page around it.
      navigate((now) => ({ ...now, from, to }), isInFrame ? 'replace' : 'push');
    },
    [navigate, isInFrame],
  );
  return { lang: view.lang, range, onSelect, onRange, allRows };
}

function Strip({ index, view }: TimelineProps) {
  const events = useMemo(() => filterEvents(index, { ...view, from: null, to: null }), [index, view]);
  return <EventsStrip events={events} {...useStripProps(view)} />;
}

/** What the address gives the strip of a phone and takes from it. */
export function useStripProps({ from, to }: ViewState) {
  const { navigate } = useViewState();
  return {
    range: { from, to },
    onRange: (start: string, end: string) => {
      navigate((now) => ({ ...now, from: start, to: end }), 'push');
    },
  };
}

/** The list shows the same events: a timeline that fails to load costs a note, not the page. */
class WithoutTimeline extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <FailedNote /> : this.props.children;
  }
}

function FailedNote() {
  const t = useTranslations('trouble');
  return (
    <div role="alert" className="p-6">
      <p className="font-semibold">{t('timelineTitle')}</p>
      <p className="text-muted text-sm">{t('timelineText')}</p>
      <div className="mt-3 flex">
        <ReloadButton />
      </div>
    </div>
  );
}
