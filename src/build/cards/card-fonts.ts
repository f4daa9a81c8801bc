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

/** One letter of one face; the same letter is always the same object. */
export type Letter = {
  /** Its outline in units of the face, upwards; empty for a space. */
  readonly path: string;
  /** What makes those units those of a font of 1 pixel. */
  readonly scale: number;
  /** How far the outline reaches, in the same units. */
  readonly box: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
};
/** A letter and where it begins in a font of 1 pixel. */
type PlacedLetter = { readonly letter: Letter; readonly x: number };
type Run = { readonly letters: readonly PlacedLetter[]; readonly width: number };

const fonts = new Map<CardFont, readonly fontkit.Font[]>();
const runs: Readonly<Record<CardFont, Map<string, Run>>> = {
  serif: new Map(),
  'serif-strong': new Map(),
  sans: new Map(),
  'sans-strong': new Map(),
};
const MOST_RUNS = 20_000;

/** How wide a text is in a font of 1 pixel. */
export const measureCard: MeasureCard = (text, font) => {
  const space = runOf(' ', font).width;
  let width = -space;
  for (const word of text.split(' ')) width += space + runOf(word, font).width;
  return width;
};

/** A text's letters with their places in a font of 1 pixel. */
export function lettersOf(text: string, font: CardFont): readonly PlacedLetter[] {
  const space = runOf(' ', font).width;
  let start = 0;
  return text.split(' ').flatMap((word) => {
    const { letters, width } = runOf(word, font);
    const from = start;
    start += width + space;
    return letters.map(({ letter, x }) => ({ letter, x: from + x }));
  });
}

/** Word by word, each laid out once: the same ones are asked for again and again, while lines are filled and from card to card. */
function runOf(word: string, font: CardFont): Run {
  const ofFont = runs[font];
  const known = ofFont.get(word);
  if (known !== undefined) return known;
  if (ofFont.size > MOST_RUNS) ofFont.clear();
  const run = layOut(word, font);
  ofFont.set(word, run);
  return run;
}

function layOut(text: string, font: CardFont): Run {
  const letters: PlacedLetter[] = [];
  let at = 0;
  for (const { face, part } of partsOf(text, facesOf(font))) {
    const { glyphs, positions } = face.layout(part);
    glyphs.forEach((glyph, place) => {
      const letter = letterOf(glyph, face);
      letters.push({ letter, x: at });
      at += (positions[place]?.xAdvance ?? 0) * letter.scale;
    });
  }
  return { letters, width: at };
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

const letters = new WeakMap<fontkit.Glyph, Letter>();

/** A face hands out one glyph for each of its letters. */
function letterOf(glyph: fontkit.Glyph, face: fontkit.Font): Letter {
  const known = letters.get(glyph);
  if (known !== undefined) return known;
  const letter = { path: glyph.path.toSVG(), scale: 1 / face.unitsPerEm, box: glyph.bbox };
  letters.set(glyph, letter);
  return letter;
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
