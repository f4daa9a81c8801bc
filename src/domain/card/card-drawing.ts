/** A card as a list of things to draw: the build paints them as a picture, a browser on a canvas, and both look the same. */

/** The size Open Graph asks for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Each is a family in one weight. */
export const cardFonts = ['serif', 'serif-strong', 'sans', 'sans-strong'] as const;
export type CardFont = (typeof cardFonts)[number];

export type CardStep =
  | {
      readonly draw: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly draw: 'text';
      readonly x: number;
      /** Of the line the letters stand on. */
      readonly y: number;
      readonly text: string;
      readonly font: CardFont;
      readonly size: number;
      readonly colour: string;
    };

/** How wide a text is in a font of 1 pixel. */
export type MeasureCard = (text: string, font: CardFont) => number;

/** The light colours of src/app/tokens.css: a picture cannot follow a theme. */
export const cardColours = {
  paper: '#fbfaf6',
  ink: '#1d1b18',
  muted: '#5f594f',
  rule: '#cfc8ba',
  talk: '#1d5d8f',
  pledge: '#23713f',
  threat: '#b0341a',
  statement: '#6a4a8a',
} as const;
