/** Paints a card: the steps of its drawing as SVG, and that as PNG. */
import { Resvg } from '@resvg/resvg-js';
import { CARD_HEIGHT, CARD_WIDTH, type CardStep } from '../../domain/card/card-drawing';
import { shapesOf } from './card-fonts';
import { indexedPng } from './indexed-png';

/** The drawing with all text as shapes: nothing of an article's text stands in it as text. */
export function cardSvg(steps: readonly CardStep[]): string {
  const size = `width="${CARD_WIDTH}" height="${CARD_HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${steps.map(markup).join('')}</svg>`;
}

export function cardPng(svg: string): Uint8Array {
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // A card has some hundred colours; one that has more is still a card.
  return indexedPng(picture.pixels, picture) ?? picture.asPng();
}

function markup(step: CardStep): string {
  if (step.draw === 'box') {
    const { x, y, width, height, colour } = step;
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}"/>`;
  }
  const { text, font, size, x, y, colour } = step;
  const letters = shapesOf(text, font).map(({ path, scale, x: at }) => {
    const zoom = size * scale;
    return path === ''
      ? ''
      : `<path transform="translate(${round(x + at * size)} ${y}) scale(${zoom} ${-zoom})" d="${path}"/>`;
  });
  return `<g fill="${colour}">${letters.join('')}</g>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
