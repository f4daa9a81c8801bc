/** The labels of the axis and the lines behind the lanes, drawn by hand: they follow every frame of a pan or zoom, and few change. */
import { foldsOf, type AxisPiece, type Stretch, type TimeAxis } from '../../domain/timeline/timeline-folds';
import { ticksIn, type Tick } from '../../domain/timeline/timeline-ticks';
import { BoxPlaces, type StandingBox } from './box-places';
import type { DayWords } from './day-words';
import { pixelsAt, type Sight } from './viewport-store';

/** A label that would be cut off at the right edge gives up its year, then itself. */
const LABEL_ROOM = 122;
const SHORT_ROOM = 44;
/** Pixels the words of a fold take when written out. */
const FOLD_WORDS = 165;

/** Something that stands on the axis. The same key is the same element in the next frame. */
type AxisMark = Omit<StandingBox, 'box'> & { readonly key: string; readonly make: () => HTMLElement };

export type AxisDrawing = { readonly show: (sight: Sight) => void; readonly clear: () => void };

/** Labels of days, months and years. */
export function axisLabels(place: HTMLElement, axis: TimeAxis, words: DayWords): AxisDrawing {
  const pinned = element('span', 'tl-major');
  place.append(pinned);
  const marks = movingMarks(place);
  return {
    show: (sight) => {
      const { major, minor } = ticksIn(axis, sight.viewport, sight.width);
      const room = (tick: Tick): number => sight.width - pixelsAt(sight, tick.at);
      // What began before the view stays at its edge while everything else moves.
      const carried = major.find((tick) => tick.at <= sight.viewport.start);
      const text = carried === undefined ? '' : words.major(carried);
      if (pinned.textContent !== text) pinned.textContent = text;
      const long = (tick: Tick): string => (room(tick) < LABEL_ROOM ? words.minor(tick) : words.major(tick));
      marks.show(
        sight,
        [
          ...major
            .filter((tick) => tick !== carried)
            .map((tick) => ({ tick, kind: 'major', text: long(tick) })),
          ...minor.map((tick) => ({ tick, kind: 'minor', text: words.minor(tick) })),
        ]
          .filter(({ tick }) => room(tick) > SHORT_ROOM)
          .map(labelMark),
      );
    },
    clear: () => {
      pinned.remove();
      marks.clear();
    },
  };
}

/** Where months or years begin, and the folded stretches with what they leave out: `foldParts` says where their words have room. */
export function backdropLines(
  place: HTMLElement,
  axis: TimeAxis,
  { words, foldParts }: { readonly words: DayWords; readonly foldParts: ReadonlyMap<number, Stretch> },
): AxisDrawing {
  const marks = movingMarks(place);
  const folds = foldsOf(axis).map((fold) => foldMark(fold, foldParts.get(fold.days.start), words));
  return {
    show: (sight) => {
      const { major, minor } = ticksIn(axis, sight.viewport, sight.width);
      const begins = major.filter((tick) => !tick.carried);
      marks.show(sight, [
        ...minor.map((tick) => lineMark(tick, 'tl-line')),
        ...begins.map((tick) => lineMark(tick, 'tl-line tl-line-major')),
        ...folds,
      ]);
    },
    clear: marks.clear,
  };
}

type Label = { readonly tick: Tick; readonly kind: string; readonly text: string };

function labelMark({ tick: { at, day, carried }, kind, text }: Label): AxisMark {
  return {
    key: `${kind} ${String(carried ? at : day)} ${text}`,
    drawn: { start: at, end: at },
    wide: false,
    make: () => element('span', `tl-${kind}`, text),
  };
}

function lineMark({ at, day }: Tick, className: string): AxisMark {
  return {
    key: `${className} ${String(day)}`,
    drawn: { start: at, end: at },
    wide: false,
    make: () => element('i', className),
  };
}

function foldMark(fold: AxisPiece, free: Stretch | undefined, words: DayWords): AxisMark {
  const { start, end } = free ?? { start: 0, end: 0 };
  const quiet = fold.quietDays ?? 0;
  const text = end - start < FOLD_WORDS ? words.quietShort(quiet) : words.quiet(quiet);
  return {
    key: `fold ${String(fold.days.start)}`,
    drawn: fold.axis,
    wide: true,
    make: () => {
      const box = element('div', 'tl-fold');
      const said = element('span', '', text);
      said.style.top = `${String((start + end) / 2)}px`;
      box.append(said);
      return box;
    },
  };
}

/** Marks on a layer of their own, each kept as long as it is shown. */
function movingMarks(place: HTMLElement) {
  const layer = element('div', 'tl-layer');
  place.append(layer);
  const places = new BoxPlaces(layer, 0);
  let known: ReadonlyMap<string, StandingBox> = new Map();
  return {
    show: (sight: Sight, marks: readonly AxisMark[]): void => {
      const next = new Map(marks.map((mark) => [mark.key, known.get(mark.key) ?? standing(mark)]));
      for (const [key, { box }] of known) if (!next.has(key)) box.remove();
      for (const [key, { box }] of next) if (!known.has(key)) layer.append(box);
      known = next;
      places.show(sight.viewport, sight.width);
      places.setBoxes(known);
    },
    clear: (): void => {
      layer.remove();
    },
  };
}

function standing({ drawn, wide, make }: AxisMark): StandingBox {
  return { drawn, wide, box: make() };
}

function element(tag: 'div' | 'span' | 'i', className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
