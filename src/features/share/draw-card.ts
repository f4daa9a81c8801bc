/** Draws a card on a canvas: the same steps the build paints as a picture, in the page's own fonts. */
import {
  cardFonts,
  CARD_HEIGHT,
  CARD_WIDTH,
  type CardFont,
  type CardStep,
  type MeasureCard,
} from '../../domain/card/card-drawing';

const FONTS: Readonly<Record<CardFont, readonly [weight: number, family: string]>> = {
  serif: [400, '"Source Serif 4 Variable", Georgia, serif'],
  'serif-strong': [600, '"Source Serif 4 Variable", Georgia, serif'],
  sans: [400, '"Inter Variable", Arial, sans-serif'],
  'sans-strong': [700, '"Inter Variable", Arial, sans-serif'],
};

/** Large enough that rounding does not show. */
const MEASURED_SIZE = 100;

/** `lay` is asked for the steps once letters can be measured. Fails where the browser gives no canvas. */
export async function drawCard(
  canvas: HTMLCanvasElement,
  lay: (measure: MeasureCard) => readonly CardStep[],
): Promise<void> {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  // A font that cannot be had is drawn in the next of its list.
  await Promise.allSettled(cardFonts.map((font) => document.fonts.load(cssFont(font, 40))));
  canvas.width = CARD_WIDTH;
  canvas.height = CARD_HEIGHT;
  const steps = lay((text, font) => {
    pen.font = cssFont(font, MEASURED_SIZE);
    return pen.measureText(text).width / MEASURED_SIZE;
  });
  for (const step of steps) {
    pen.fillStyle = step.colour;
    if (step.draw === 'box') {
      pen.fillRect(step.x, step.y, step.width, step.height);
    } else {
      pen.font = cssFont(step.font, step.size);
      pen.fillText(step.text, step.x, step.y);
    }
  }
}

/** The canvas as a PNG. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

function cssFont(font: CardFont, size: number): string {
  const [weight, family] = FONTS[font];
  return `${weight} ${size}px ${family}`;
}
