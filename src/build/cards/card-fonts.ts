/** The fonts of cards as outlines: text becomes shapes, so that a picture looks the same on every machine. */
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { CardFont, MeasureCard } from '../../domain/card/card-drawing';

const require = createRequire(import.meta.url);

/** What each font file covers; the first that knows a letter draws it. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek'];
const FILES: Readonly<Record<CardFont, readonly [family: string, weight: number]>> = {
  serif: ['source-serif-4', 400],
  'serif-strong': ['source-serif-4', 600],
  sans: ['inter', 400],
  'sans-strong': ['inter', 700],
};

/** A letter's shape in a font of 1 pixel, and how far the next one stands from it. */
type Shape = { readonly path: string; readonly scale: number; readonly x: number };
type Run = { readonly shapes: readonly Shape[]; readonly width: number };

const fonts = new Map<CardFont, readonly fontkit.Font[]>();
const runs = new Map<string, Run>();
const MOST_RUNS = 20_000;

/** How wide a text is in a font of 1 pixel. Word by word: while lines are filled, the same words are asked for again and again. */
export const measureCard: MeasureCard = (text, font) => {
  const words = text.split(' ');
  const between = (words.length - 1) * runOf(' ', font).width;
  return words.reduce((width, word) => width + (word === '' ? 0 : runOf(word, font).width), between);
};

/** A text's letters with their places in a font of 1 pixel. */
export function shapesOf(text: string, font: CardFont): readonly Shape[] {
  return runOf(text, font).shapes;
}

/** A run is laid out once. */
function runOf(text: string, font: CardFont): Run {
  const key = `${font} ${text}`;
  const known = runs.get(key);
  if (known !== undefined) return known;
  if (runs.size > MOST_RUNS) runs.clear();
  const run = layOut(text, font);
  runs.set(key, run);
  return run;
}

function layOut(text: string, font: CardFont): Run {
  const shapes: Shape[] = [];
  let at = 0;
  for (const { face, part } of partsOf(text, facesOf(font))) {
    const scale = 1 / face.unitsPerEm;
    const { glyphs, positions } = face.layout(part);
    glyphs.forEach((glyph, place) => {
      shapes.push({ path: pathOf(glyph), scale, x: at });
      at += (positions[place]?.xAdvance ?? 0) * scale;
    });
  }
  return { shapes, width: at };
}

/** Stretches that one face can draw; what none knows is drawn as the first face's empty box. */
function partsOf(text: string, faces: readonly fontkit.Font[]) {
  const parts: { readonly face: fontkit.Font; part: string }[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const face = faces.find((one) => one.hasGlyphForCodePoint(point)) ?? faces[0];
    if (face === undefined) return [];
    const last = parts.at(-1);
    if (last?.face === face) last.part += letter;
    else parts.push({ face, part: letter });
  }
  return parts;
}

const paths = new WeakMap<fontkit.Glyph, string>();

function pathOf(glyph: fontkit.Glyph): string {
  const known = paths.get(glyph) ?? glyph.path.toSVG();
  paths.set(glyph, known);
  return known;
}

function facesOf(font: CardFont): readonly fontkit.Font[] {
  const known = fonts.get(font);
  if (known !== undefined) return known;
  const [family, weight] = FILES[font];
  const faces = SCRIPTS.flatMap((script) => {
    const file = require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`);
    const opened = fontkit.openSync(file);
    return 'layout' in opened ? [opened] : [];
  });
  fonts.set(font, faces);
  return faces;
}
