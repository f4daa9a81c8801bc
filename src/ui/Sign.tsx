/** A small drawn sign. Shape tells signs apart without colour; the words beside it are what a screen reader gets. */
import type { ReactNode } from 'react';

export type SignShape =
  'circle' | 'ring' | 'square' | 'stop' | 'flag' | 'triangle' | 'diamond' | 'cross' | 'speech';
export type SignColour = 'talk' | 'pledge' | 'threat' | 'statement';

const drawings: Readonly<Record<SignShape, ReactNode>> = {
  circle: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  ring: <circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" strokeWidth="2.6" />,
  square: <rect x="3" y="3" width="10" height="10" rx="1.5" fill="currentColor" />,
  stop: (
    <>
      <rect
        x="3.2"
        y="3.2"
        width="9.6"
        height="9.6"
        rx="1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
      />
      <path d="M5 8h6" stroke="currentColor" strokeWidth="2.2" />
    </>
  ),
  flag: (
    <path
      d="M3.5 2v12.5M4.5 3h9l-2.6 3 2.6 3h-9z"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  ),
  triangle: <path d="M8 2.5 14 13H2z" fill="currentColor" />,
  diamond: <path d="M8 2.5 13.5 8 8 13.5 2.5 8z" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  cross: <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="2.8" strokeLinecap="round" />,
  speech: <path d="M2.5 3h11v8H8.5L5 14v-3H2.5z" fill="currentColor" />,
};

const colourVariable: Readonly<Record<SignColour, string>> = {
  talk: 'var(--talk)',
  pledge: 'var(--pledge)',
  threat: 'var(--threat)',
  statement: 'var(--statement)',
};

/** Classes for what wears a sign's colour: text, a filled shape, an edge. */
export const colourClasses: Readonly<
  Record<SignColour, { readonly text: string; readonly fill: string; readonly edge: string }>
> = {
  talk: { text: 'text-talk', fill: 'bg-talk', edge: 'border-talk' },
  pledge: { text: 'text-pledge', fill: 'bg-pledge', edge: 'border-pledge' },
  threat: { text: 'text-threat', fill: 'bg-threat', edge: 'border-threat' },
  statement: { text: 'text-statement', fill: 'bg-statement', edge: 'border-statement' },
};

export function Sign({
  shape,
  colour,
  size = 14,
}: {
  readonly shape: SignShape;
  readonly colour: SignColour;
  readonly size?: number;
}) {
  return (
    <svg
      className="sign shrink-0 overflow-visible"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      color={colourVariable[colour]}
    >
      {drawings[shape]}
    </svg>
  );
}
