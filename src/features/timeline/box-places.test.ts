/** Where things stand after any pans and zooms. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoxPlaces, type StandingBox } from './box-places';

const INSET = 320;
/** Evenly spread, as `fc.double` is not. */
const tenths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 10);

/** Cards are drawn on to the right of their box. */
const CARD = 400;

type Styled = { readonly style: { transform: string; width: string; willChange: string } };

function styled(): Styled {
  return { style: { transform: '', width: '', willChange: '' } };
}

test('whatever was panned and zoomed: what is in sight stands at its place, and nothing else is in sight', () => {
  const step = fc.oneof(
    fc.record({ by: tenths(-20, 20) }),
    fc.record({ factor: tenths(3, 30) }),
    fc.record({ width: fc.integer({ min: 300, max: 1500 }) }),
  );
  const stretch = fc.tuple(tenths(-5000, 15_000), tenths(0, 900));
  fc.assert(
    fc.property(
      fc.array(stretch, { minLength: 1, maxLength: 12 }),
      fc.array(step, { maxLength: 12 }),
      (stretches, steps) => {
        const layer = styled();
        const places = new BoxPlaces(layer, INSET);
        const boxes = stretches.map(([start, length]): StandingBox<Styled> => ({
          drawn: { start, end: start + length },
          wide: length > 1,
          box: styled(),
        }));
        places.setBoxes(new Map(boxes.map((box, at) => [String(at), box])));
        let [start, length, width] = [300, 400, 1000];
        for (const one of steps) {
          if ('by' in one) start += length * one.by;
          else if ('factor' in one) length *= one.factor;
          else width = one.width;
          places.show({ start, end: start + length }, width);
          for (const box of boxes) expectInPlace(box, { start, length, width, layer });
        }
      },
    ),
  );
});

type Shown = {
  readonly start: number;
  readonly length: number;
  readonly width: number;
  readonly layer: Styled;
};

function expectInPlace(
  { drawn, wide, box }: StandingBox<Styled>,
  { start, length, width, layer }: Shown,
): void {
  const scale = width / length;
  const left = (drawn.start - start) * scale;
  const drawnLeft = moved(layer) + moved(box) - INSET;
  const isSeen = left <= width && left + (drawn.end - drawn.start) * scale + CARD >= 0;
  if (isSeen) {
    expect(drawnLeft).toBeCloseTo(left, 1);
    if (wide) expect(parseFloat(box.style.width)).toBeCloseTo((drawn.end - drawn.start) * scale, 1);
  } else {
    const drawnRight = drawnLeft + (wide ? parseFloat(box.style.width) : 0) + CARD;
    expect(drawnLeft > width || drawnRight < 0).toBe(true);
  }
}

function moved({ style }: Styled): number {
  return parseFloat(/translateX\((.+)px\)/u.exec(style.transform)?.[1] ?? 'NaN');
}
