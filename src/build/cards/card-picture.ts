/** Paints a card: boxes and letters in a few colours on paper, each pixel as a place in a palette. */
import { cardColours, CARD_HEIGHT, CARD_WIDTH, type CardStep } from '../../domain/card/card-drawing';
import { lettersOf } from './card-fonts';
import { indexedPng, type IndexedPicture } from './indexed-png';
import { letterShades, MOST_SHADE, QUARTERS, type LetterShades } from './letter-shades';

type Draw<Name extends CardStep['draw']> = Extract<CardStep, { readonly draw: Name }>;
/** Red, green, blue. */
type Colour = readonly number[];

export function cardPng(steps: readonly CardStep[]): Uint8Array {
  return indexedPng(cardPicture(steps));
}

/** Text stands on paper, never on a box: its edges are mixed with that. */
export function cardPicture(steps: readonly CardStep[]): IndexedPicture {
  const colours = [...new Set(steps.map(({ colour }) => colour))].filter((one) => one !== cardColours.paper);
  const places = new Uint8Array(CARD_WIDTH * CARD_HEIGHT);
  for (const step of steps) {
    // Paper is the first in the palette; behind it each colour from its lightest shade to itself.
    const before = colours.indexOf(step.colour) * MOST_SHADE;
    if (step.draw === 'box') fillBox(places, step, before + MOST_SHADE);
    else if (step.colour !== cardColours.paper) setText(places, step, before);
  }
  const paper = colourOf(cardColours.paper);
  const palette = [paper, ...colours.flatMap((colour) => shadesBetween(paper, colourOf(colour)))];
  return { width: CARD_WIDTH, height: CARD_HEIGHT, places, palette };
}

/** Boxes and the lines that letters stand on keep to whole pixels: their edges are sharp. */
function fillBox(places: Uint8Array, { x, y, width, height }: Draw<'box'>, place: number): void {
  const [left, right] = [Math.round(x), Math.round(x + width)];
  for (let row = Math.round(y); row < Math.round(y + height); row += 1)
    places.fill(place, row * CARD_WIDTH + left, row * CARD_WIDTH + right);
}

function setText(places: Uint8Array, { text, font, size, x, y }: Draw<'text'>, before: number): void {
  const line = Math.round(y);
  for (const { letter, x: from } of lettersOf(text, font)) {
    const quarters = Math.round((x + from * size) * QUARTERS);
    const shades = letterShades(letter, size, quarters % QUARTERS);
    if (shades !== null) print(places, shades, { left: Math.floor(quarters / QUARTERS), line, before });
  }
}

/** Where two letters of one colour share a pixel, what the second leaves open is covered by the first. */
function print(
  places: Uint8Array,
  { shades, ...shape }: LetterShades,
  { left, line, before }: { readonly left: number; readonly line: number; readonly before: number },
): void {
  for (let row = 0; row < shape.height; row += 1) {
    const start = (line + shape.top + row) * CARD_WIDTH + left + shape.left;
    for (let column = 0; column < shape.width; column += 1) {
      const shade = shades[row * shape.width + column] ?? 0;
      if (shade === 0) continue;
      const first = (places[start + column] ?? 0) - before;
      const behind = 0 < first && first <= MOST_SHADE ? first * (1 - shade / MOST_SHADE) : 0;
      places[start + column] = before + shade + Math.round(behind);
    }
  }
}

function shadesBetween(from: Colour, to: Colour): readonly Colour[] {
  return Array.from({ length: MOST_SHADE }, (_, at) =>
    from.map((value, part) => Math.round(value + ((to[part] ?? 0) - value) * ((at + 1) / MOST_SHADE))),
  );
}

/** "#1d5d8f" as its three parts. */
function colourOf(colour: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
