/** Nothing of a card lies outside of it or over something else, however long title and words are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardContent } from './card-content';
import { CARD_HEIGHT, CARD_WIDTH, type CardStep } from './card-drawing';
import { layCard } from './lay-card';

/** Half as wide as high, as letters roughly are. */
const measure = (text: string): number => text.length * 0.5;

const anyQuote = fc.record({
  words: fc.string({ maxLength: 600 }).map((words) => `„${words}“`),
  outlet: fc.string({ maxLength: 80 }),
  caption: fc.string({ maxLength: 120 }),
});
const anyContent: fc.Arbitrary<CardContent> = fc.record({
  kind: fc.constant('Telefonat'),
  colour: fc.constantFrom('talk', 'pledge', 'threat', 'statement'),
  day: fc.constant('um den 30. September 2025'),
  title: fc.string({ minLength: 1, maxLength: 200 }),
  quotes: fc.array(anyQuote, { maxLength: 2 }),
  note: fc.constant('Im Vergleich: 12 Quellen'),
});

const texts = (steps: readonly CardStep[]) => steps.filter((step) => step.draw === 'text');

test('everything lies within the picture', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      for (const step of layCard(content, measure)) {
        const width = step.draw === 'text' ? measure(step.text) * step.size : step.width;
        expect(step.x).toBeGreaterThanOrEqual(0);
        expect(step.x + width).toBeLessThanOrEqual(CARD_WIDTH);
        expect(step.y + (step.draw === 'text' ? 0 : step.height)).toBeLessThanOrEqual(CARD_HEIGHT);
      }
    }),
  );
});

test('words never run into the line at the bottom', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const steps = layCard(content, measure);
      const rule = steps.find((step) => step.draw === 'box' && step.height === 2);
      const above = texts(steps).filter(({ text }) => text !== content.note && text !== 'Wortlaut');
      for (const { y } of above) expect(y).toBeLessThan(rule?.y ?? 0);
    }),
  );
});

test('a short wording is set large, a long one smaller, a very long one is cut and says so', () => {
  const sizeOf = (words: string): number | undefined => {
    const content = {
      kind: 'Telefonat',
      colour: 'talk',
      day: 'heute',
      title: 'Telefonat',
      note: '',
    } as const;
    const steps = layCard({ ...content, quotes: [{ words, outlet: 'Nordblatt', caption: '' }] }, measure);
    return texts(steps).find(({ font }) => font === 'serif')?.size;
  };
  expect(sizeOf('„Nein.“')).toBeGreaterThan(sizeOf(`„${'Häfen '.repeat(35)}“`) ?? 0);
  const cut = layCard(
    {
      kind: 'Telefonat',
      colour: 'talk',
      day: 'heute',
      title: 'Telefonat',
      note: '',
      quotes: [{ words: `„${'Häfen '.repeat(200)}“`, outlet: 'Nordblatt', caption: '' }],
    },
    measure,
  );
  expect(texts(cut).some(({ text }) => text.endsWith('[…]“'))).toBe(true);
});
