/** The timeline: lanes on a true time axis, drawn by vis, moved by pointer, wheel, fingers and keys. Loaded apart. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { dayNumber } from '../../base/day';
import { eventKinds, type WortlautEvent } from '../../schema/event';
import type { EventId } from '../../schema/ids';
import { eventKindRecords, type Lane } from '../../domain/event-kinds';
import { axisBounds, toAxis } from '../../domain/timeline-folds';
import { periodOf, timelineItems } from '../../domain/timeline-items';
import { fitViewport, type Viewport } from '../../domain/timeline-viewport';
import { Sign } from '../../ui/Sign';
import { useMediaQuery } from '../../ui/use-media-query';
import { itemElementId } from './item-markup';
import { createItemPen, createMeasure, type ItemPen } from './item-pen';
import { useItemTexts, type ItemTexts } from './item-texts';
import { LaneLabels } from './LaneLabels';
import './timeline.css';
import { StageBackdrop, TimelineAxis } from './TimelineAxis';
import { TimelineFooter, ZoomButtons } from './TimelineControls';
import { TimelineOverview } from './TimelineOverview';
import { usePress, useWheelZoom } from './use-gestures';
import { useStable } from './use-stable';
import { useStage } from './use-stage';
import type { TimelineStage } from './stage';
import { useStageModel, useTimelineModel } from './use-timeline-model';
import { useWalk } from './use-walk';
import { useWidth } from './use-width';
import { createViewportStore } from './viewport-store';

export type TimelineViewProps = {
  /** What is left after filtering. */
  readonly events: readonly WortlautEvent[];
  /** What would be left without the filter of time, for the overview; `events` where not given. */
  readonly periodEvents?: readonly WortlautEvent[];
  readonly selected: EventId | null;
  readonly onSelect: (id: EventId) => void;
  readonly lang: 'de' | 'en';
  /** The filter of time: days, both included. */
  readonly range: { readonly from: string | null; readonly to: string | null };
  /** Filter to the stretch in view. */
  readonly onRange?: (from: string, to: string) => void;
  /** Called after every drawing; the first call means that events can be read. */
  readonly onReady?: () => void;
};

const noLanes: ReadonlySet<Lane> = new Set();

export function TimelineView(props: TimelineViewProps) {
  const { selected, onSelect, lang, range, onRange, onReady } = props;
  const events = useStable(props.events);
  const periodEvents = useStable(props.periodEvents ?? events);
  const t = useTranslations('timeline');
  const texts = useItemTexts(lang);
  const [wantsFolds, setWantsFolds] = useState<boolean | null>(null);
  const [hidden, setHidden] = useState(noLanes);
  const [store] = useState(() => createViewportStore({ viewport: { start: 0, end: 1 }, width: 0 }));
  const clip = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(clip);
  const { pen, signs } = usePen(texts);
  const model = useTimelineModel(events, wantsFolds);
  const stageModel = useStageModel(model, { pen, width, hidden, selected });
  const glides = !useMediaQuery('(prefers-reduced-motion: reduce)');
  const stageNow = useRef<TimelineStage | null>(null);
  const getStage = useCallback(() => stageNow.current, []);

  const showAll = useCallback(() => {
    getStage()?.moveTo(fitViewport(axisBounds(model.axis)), { glide: glides });
  }, [getStage, model.axis, glides]);
  const walk = useWalk(getStage, {
    items: stageModel?.items ?? [],
    axis: model.axis,
    store,
    selected,
    onSelect,
    onShowAll: showAll,
    glides,
  });
  const stage = useStage({
    clip,
    store,
    model: stageModel,
    days: useDays(range),
    selected,
    active: walk.active,
    glides,
    onReady: useCallback(() => onReady?.(), [onReady]),
  });
  useEffect(() => {
    stageNow.current = stage;
    stage?.resize();
  }, [stage, width]);
  const showsWheelHint = useWheelZoom(place, stage);
  usePress(
    clip,
    useCallback(
      (target) => {
        const pressed = target.closest<HTMLElement>('[data-event], [data-more]');
        const found = model.items.find(({ id }) => id === pressed?.dataset['event']);
        if (found !== undefined) onSelect(found.id);
        const more = getStage()?.more(pressed?.dataset['more'] ?? '');
        if (more !== undefined) {
          const [start, end] = [toAxis(model.axis, more.days.start), toAxis(model.axis, more.days.end)];
          const air = Math.max(1, (end - start) * 0.2);
          getStage()?.moveTo({ start: start - air, end: end + air }, { glide: glides });
        }
      },
      [model, onSelect, getStage, glides],
    ),
  );
  const wheelKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : t('ctrl');
  return (
    <section className="tl" aria-label={t('label')}>
      {signs}
      <div className="tl-grid">
        <ZoomButtons stage={getStage} />
        <TimelineAxis store={store} axis={model.axis} />
        <LaneLabels
          counts={model.counts}
          heights={stageModel?.heights ?? null}
          hidden={hidden}
          onToggle={useCallback((lane: Lane) => {
            setHidden((before) => toggled(before, lane));
          }, [])}
          undated={model.undated}
          texts={texts}
          onSelect={onSelect}
        />
        <div className="tl-stage" ref={place}>
          <StageBackdrop store={store} axis={model.axis} />
          <div
            className="tl-clip"
            ref={clip}
            role="listbox"
            tabIndex={0}
            aria-label={t('events')}
            aria-description={t('keys')}
            aria-activedescendant={walk.active === null ? undefined : itemElementId(walk.active)}
            onFocus={walk.onFocus}
            onBlur={walk.onBlur}
            onKeyDown={walk.onKeyDown}
          />
          {model.items.length === 0 && <p className="tl-nothing">{t('nothing')}</p>}
          {showsWheelHint && <p className="tl-hint">{t('wheelHint', { key: wheelKey })}</p>}
        </div>
      </div>
      <Overview
        {...{ periodEvents, events, model, store, width }}
        onMove={(viewport) => getStage()?.moveTo(viewport)}
      />
      <TimelineFooter
        {...{ model, store, onRange }}
        onShowAll={showAll}
        onFold={() => {
          setWantsFolds(!model.isFolded);
        }}
      />
    </section>
  );
}

/** The strip below: the period of everything that could be in view, so that it stays when time is filtered. */
function Overview({
  periodEvents,
  events,
  model,
  store,
  width,
  onMove,
}: {
  readonly periodEvents: readonly WortlautEvent[];
  readonly events: readonly WortlautEvent[];
  readonly model: ReturnType<typeof useTimelineModel>;
  readonly store: ReturnType<typeof createViewportStore>;
  readonly width: number;
  readonly onMove: (viewport: Viewport) => void;
}) {
  const items = useMemo(
    () => (periodEvents === events ? model.items : timelineItems(periodEvents).items),
    [periodEvents, events, model.items],
  );
  const period = useMemo(() => periodOf(items), [items]);
  if (period === null || width === 0) return null;
  return <TimelineOverview {...{ items, period, store, width, onMove }} axis={model.axis} />;
}

/** Words, widths and signs to draw with; null until there is a page to measure on. */
function usePen(texts: ItemTexts) {
  const signBox = useRef<HTMLDivElement>(null);
  const [fontsLoaded, setFontsLoaded] = useState(false);
  const [pen, setPen] = useState<ItemPen | null>(null);
  useEffect(() => {
    const box = signBox.current;
    if (box === null) return;
    const signs = new Map(eventKinds.map((kind, index) => [kind, box.children[index]]));
    const measure = createMeasure(getComputedStyle(box).fontFamily);
    setPen(createItemPen(texts, measure, (kind) => signs.get(kind)?.cloneNode(true) ?? null));
  }, [texts, fontsLoaded]);
  useEffect(() => {
    if (document.fonts.status === 'loaded') return undefined;
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) setFontsLoaded(true);
    });
    return () => {
      gone = true;
    };
  }, []);
  const signs = (
    <div hidden ref={signBox}>
      {eventKinds.map((kind) => {
        const { shape, colour } = eventKindRecords[kind];
        return <Sign key={kind} shape={shape} colour={colour} size={12} />;
      })}
    </div>
  );
  return { pen, signs };
}

/** The days of the filter; null unless both ends are given: an open end says nothing about what to look at. */
function useDays({ from, to }: TimelineViewProps['range']) {
  return useMemo(
    () => (from === null || to === null ? null : { start: dayNumber(from), end: dayNumber(to) + 1 }),
    [from, to],
  );
}

function toggled(lanes: ReadonlySet<Lane>, lane: Lane): ReadonlySet<Lane> {
  const next = new Set(lanes);
  if (!next.delete(lane)) next.add(lane);
  return next;
}
