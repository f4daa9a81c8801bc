/** What drawing an event takes: its words, its sign, and the width of both, each worked out once. */
import type { EventKind } from '../../schema/event';
import type { TimelineItem } from '../../domain/timeline/timeline-items';
import type { ItemTexts } from './item-texts';

export type DrawnTexts = {
  /** As much of it as a card has room for: text that the browser cuts off costs a layer of its own on every card. */
  readonly label: string;
  readonly note: string | null;
  readonly until: string | null;
  /** Pixels the card takes. */
  readonly cardWidth: number;
  /** Pixels a bar must have to carry the card and "bis …" side by side. */
  readonly barNeeds: number;
};

export type ItemPen = {
  readonly texts: ItemTexts;
  /** As it is drawn in so many pixels; where they are fewer than usual, as usual. */
  readonly of: (item: TimelineItem, room: number) => DrawnTexts;
  /** A fresh copy of the sign of a kind. */
  readonly sign: (kind: EventKind) => Node | null;
};

export type Measure = (text: string, size: 'label' | 'small') => number;

/** `timeline.css` draws the same paddings. */
const LABEL_LIMIT = 216;
/** Where nothing else is near; longer lines are not read at a glance. */
const LABEL_MOST = 432;
/** Edge, padding, sign with its gap, padding, border. */
const CARD_FRAME = 4 + 7 + 18 + 4 + 1;
const FIRM = 8 + 10;
const BADGE = 6 + 20;
const NOTE_GAP = 7;
const UNTIL_ROOM = 24;

export function createItemPen(
  texts: ItemTexts,
  measure: Measure,
  sign: (kind: EventKind) => Node | null,
): ItemPen {
  const usual = new WeakMap<TimelineItem, DrawnTexts>();
  const roomy = new WeakMap<TimelineItem, { readonly room: number; readonly drawn: DrawnTexts }>();
  return {
    texts,
    sign,
    of: (item, room) => {
      const narrow = usual.get(item) ?? measured(item, LABEL_LIMIT, { texts, measure });
      usual.set(item, narrow);
      const spare = room - (narrow.until === null ? narrow.cardWidth : narrow.barNeeds);
      if (spare <= 0 || !narrow.label.endsWith(ELLIPSIS)) return narrow;
      const known = roomy.get(item);
      if (known?.room === room) return known.drawn;
      const drawn = measured(item, Math.min(LABEL_LIMIT + spare, LABEL_MOST), { texts, measure });
      roomy.set(item, { room, drawn });
      return drawn;
    },
  };
}

type Writing = { readonly texts: ItemTexts; readonly measure: Measure };

function measured(item: TimelineItem, limit: number, { texts, measure }: Writing): DrawnTexts {
  const label = cut(texts.label(item), limit, measure);
  const note = texts.note(item);
  const until = texts.until(item);
  const words = measure(label, 'label');
  const beside = note === null ? 0 : NOTE_GAP + measure(note, 'small');
  // One pixel to spare: widths of text are fractions.
  const cardWidth = Math.ceil(CARD_FRAME + words + beside + FIRM + BADGE) + 1;
  const barNeeds = cardWidth + (until === null ? 0 : UNTIL_ROOM + measure(until, 'small'));
  return { label, note, until, cardWidth, barNeeds };
}

const ELLIPSIS = '…';

/** As many letters as there is room for, the sign for what is left out included. */
export function cut(text: string, room: number, measure: Measure): string {
  if (measure(text, 'label') <= room) return text;
  const letters: string[] = [];
  let left = room - measure(ELLIPSIS, 'label');
  for (const letter of text) {
    left -= measure(letter, 'label');
    if (left < 0) break;
    letters.push(letter);
  }
  return letters.join('').trimEnd() + ELLIPSIS;
}

/**
 * Measures text in a font family without touching the page's layout. Letter by letter, each once: the sum is a touch
 * wider than kerned text, and tens of thousands of labels cost milliseconds.
 */
export function createMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = { label: `550 13px ${family}`, small: `400 12px ${family}` };
  const known = { label: new Map<string, number>(), small: new Map<string, number>() };
  const letterWidth = (letter: string, size: 'label' | 'small') => {
    if (context === null) return 7.5;
    context.font = fonts[size];
    return context.measureText(letter).width;
  };
  return (text, size) => {
    let width = 0;
    for (const letter of text) {
      const one = known[size].get(letter) ?? letterWidth(letter, size);
      known[size].set(letter, one);
      width += one;
    }
    return width;
  };
}
