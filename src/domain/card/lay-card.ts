/** Lays out a card: sizes shrink before words are cut, and what is cut says so. */
import { breakLines, fitLines } from './break-lines';
import type { CardContent, CardQuote } from './card-content';
import {
  CARD_HEIGHT,
  CARD_WIDTH,
  cardColours,
  type CardFont,
  type CardStep,
  type MeasureCard,
} from './card-drawing';

const LEFT = 80;
const RIGHT = CARD_WIDTH - 72;
const WIDTH = RIGHT - LEFT;
const GUTTER = 56;
const BOTTOM = CARD_HEIGHT - 52;
const LEADING = 1.24;
const TITLE_SIZES = [66, 58, 50, 44];
const QUOTE_SIZES = [54, 46, 40, 35, 31];
const COLUMN_SIZES = [35, 31, 28, 26];

/** Everything to draw, from the back to the front. */
export function layCard(content: CardContent, measure: MeasureCard): readonly CardStep[] {
  const accent = cardColours[content.colour];
  const isComparison = content.quotes.length > 1;
  const title = laidTitle(content.title, isComparison, measure);
  const top = 112 + title.height + 30;
  return [
    { draw: 'box', x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT, colour: cardColours.paper },
    { draw: 'box', x: 0, y: 0, width: 24, height: CARD_HEIGHT, colour: accent },
    ...head(content, accent, measure),
    ...title.steps,
    ...quotes(content.quotes, { top, accent }, measure),
    ...foot(content.note, measure),
  ];
}

function head({ kind, day }: CardContent, accent: string, measure: MeasureCard): readonly CardStep[] {
  const size = 32;
  const after = LEFT + measure(kind, 'sans-strong') * size + 24;
  return [
    { draw: 'text', x: LEFT, y: 84, text: kind, font: 'sans-strong', size, colour: accent },
    { draw: 'text', x: after, y: 84, text: day, font: 'sans', size, colour: cardColours.muted },
  ];
}

function laidTitle(text: string, isComparison: boolean, measure: MeasureCard) {
  const sizes = isComparison ? TITLE_SIZES.slice(2) : TITLE_SIZES;
  const lines = (size: number): readonly string[] =>
    breakLines(text, WIDTH, (words) => measure(words, 'serif-strong') * size);
  const setIn = (most: number) => sizes.find((one) => lines(one).length <= most);
  // Two columns of words need the room more than a title does.
  const size = (isComparison ? setIn(1) : null) ?? setIn(2) ?? sizes.at(-1) ?? 0;
  const fitted = fitLines(text, { width: WIDTH, lines: 3 }, (words) => measure(words, 'serif-strong') * size);
  const height = fitted.lines.length * size * LEADING;
  const style = { font: 'serif-strong', size, colour: cardColours.ink } as const;
  return { height, steps: textBlock(fitted.lines, { x: LEFT, top: 112, ...style }) };
}

function quotes(
  all: readonly CardQuote[],
  place: { readonly top: number; readonly accent: string },
  measure: MeasureCard,
): readonly CardStep[] {
  const width = (WIDTH - GUTTER * (all.length - 1)) / Math.max(1, all.length);
  return all.flatMap((quote, at) =>
    laidQuote(quote, { ...place, x: LEFT + at * (width + GUTTER), width, isColumn: all.length > 1 }, measure),
  );
}

type QuotePlace = {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly accent: string;
  readonly isColumn: boolean;
};

/** Words beside a rule; below them who published them, and how they are given. */
function laidQuote(quote: CardQuote, place: QuotePlace, measure: MeasureCard): readonly CardStep[] {
  const { x, top, width, accent, isColumn } = place;
  const caption = { size: isColumn ? 25 : 28, height: isColumn ? 78 : 48 };
  const room = BOTTOM - 62 - top - caption.height;
  const inner = width - 32;
  const sizes = isColumn ? COLUMN_SIZES : QUOTE_SIZES;
  const fits = (size: number) =>
    fitLines(quote.words, { width: inner, lines: Math.floor(room / (size * LEADING)) }, (words) => {
      return measure(words, 'serif') * size;
    });
  const size = sizes.find((one) => !fits(one).isCut) ?? sizes.at(-1) ?? 0;
  const { lines } = fits(size);
  const height = lines.length * size * LEADING;
  return [
    { draw: 'box', x, y: top, width: 6, height: height + caption.height + 6, colour: accent },
    ...textBlock(lines, { x: x + 32, top, font: 'serif', size, colour: cardColours.ink }),
    ...laidCaption(quote, { ...place, x: x + 32, top: top + height, width: inner, isColumn }, measure),
  ];
}

function laidCaption(quote: CardQuote, place: QuotePlace, measure: MeasureCard): readonly CardStep[] {
  const { x, top, width, isColumn } = place;
  const size = isColumn ? 25 : 28;
  const cut = (text: string, font: CardFont, room: number): string =>
    fitLines(text, { width: room, lines: 1 }, (words) => measure(words, font) * size).lines[0] ?? '';
  const outlet = cut(quote.outlet, 'sans-strong', isColumn ? width : width * 0.5);
  const after = isColumn ? 0 : measure(outlet, 'sans-strong') * size + 20;
  const y = top + 16 + size;
  return [
    { draw: 'text', x, y, text: outlet, font: 'sans-strong', size, colour: cardColours.ink },
    {
      draw: 'text',
      x: x + after,
      y: isColumn ? y + size * 1.35 : y,
      text: cut(quote.caption, 'sans', width - after),
      font: 'sans',
      size,
      colour: cardColours.muted,
    },
  ];
}

function foot(note: string, measure: MeasureCard): readonly CardStep[] {
  const size = 34;
  const name = 'Wortlaut';
  return [
    { draw: 'box', x: LEFT, y: BOTTOM - 32, width: WIDTH, height: 2, colour: cardColours.rule },
    { draw: 'text', x: LEFT, y: BOTTOM + 14, text: note, font: 'sans', size: 26, colour: cardColours.muted },
    {
      draw: 'text',
      x: RIGHT - measure(name, 'serif-strong') * size,
      y: BOTTOM + 14,
      text: name,
      font: 'serif-strong',
      size,
      colour: cardColours.ink,
    },
  ];
}

type TextStyle = {
  readonly x: number;
  readonly font: CardFont;
  readonly size: number;
  readonly colour: string;
};

function textBlock(
  lines: readonly string[],
  { top, ...style }: TextStyle & { readonly top: number },
): readonly CardStep[] {
  return lines.map((text, at) => ({
    draw: 'text',
    y: Math.round(top + style.size * (0.95 + at * LEADING)),
    text,
    ...style,
  }));
}
