/** A card looks as if all of it had been painted at once: letters set like type are where their outlines are. */
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CARD_HEIGHT,
  CARD_WIDTH,
  cardColours,
  cardFonts,
  type CardStep,
} from '../../domain/card/card-drawing';
import { decodedPng } from '../../testing/decoded-png';
import { lettersOf } from './card-fonts';
import { cardPicture, cardPng } from './card-picture';

const paper: CardStep = {
  draw: 'box',
  x: 0,
  y: 0,
  width: CARD_WIDTH,
  height: CARD_HEIGHT,
  colour: cardColours.paper,
};
const line = (text: string, rest: Partial<Extract<CardStep, { draw: 'text' }>> = {}): CardStep => ({
  draw: 'text',
  x: 80,
  y: 200,
  text,
  font: 'serif',
  size: 40,
  colour: cardColours.ink,
  ...rest,
});

/** The same steps painted as one drawing, each letter to a hundredth of a pixel. */
function paintedWhole(steps: readonly CardStep[]): Uint8Array {
  const parts = steps.map((step) => {
    if (step.draw === 'box') {
      const { x, y, width, height, colour } = step;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;
    }
    const { x, y, size, colour } = step;
    return lettersOf(step.text, step.font).map(({ letter, x: at }) => {
      const zoom = size * letter.scale;
      const place = `translate(${x + at * size} ${y}) scale(${zoom} ${-zoom})`;
      return `<path fill="${colour}" transform="${place}" d="${letter.path}"/>`;
    });
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${parts.flat().join('')}</svg>`;
  return new Resvg(svg).render().pixels;
}

test('no pixel is further from the same drawing painted at once than an eighth of a pixel moves it', () => {
  const steps: readonly CardStep[] = [
    paper,
    { draw: 'box', x: 0, y: 0, width: 24, height: CARD_HEIGHT, colour: cardColours.threat },
    ...cardFonts.map((font, at) =>
      line('„Große Äußerungen“ – AV fi Київ łódź, 12.30 Uhr […]', {
        font,
        size: 31 + at,
        y: 100 + at * 90,
        colour: at % 2 === 0 ? cardColours.ink : cardColours.threat,
      }),
    ),
  ];
  const { pixels } = decodedPng(cardPng(steps));
  const whole = paintedWhole(steps);
  const apart = Array.from(pixels, (value, at) => Math.abs(value - (whole[at] ?? 0)));
  expect(apart.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(64);
  expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThan(0.5);
});

test('what was painted before does not show', () => {
  const first = cardPng([paper, line('Häfen')]);
  cardPng([paper, line('Kais', { colour: cardColours.talk }), line('Häfen', { size: 41 })]);
  expect(cardPng([paper, line('Häfen')])).toEqual(first);
});

test('letters over letters are in the colour of the last, and in no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(40), (text, shift) => {
      const last = { x: 80 + shift / 8 };
      const once = cardPicture([paper, line(text), line(text, last)]);
      // Paper, and sixteen shades of ink.
      expect(once.places.every((place) => place <= 16)).toBe(true);
      const accent = line(text, { ...last, colour: cardColours.talk });
      const twice = cardPicture([paper, accent, line(text), accent]);
      const alone = cardPicture([paper, accent]);
      expect(alone.places.every((place, at) => place === 0 || (twice.places[at] ?? 0) <= 16)).toBe(true);
    }),
    { numRuns: 12 },
  );
});
