/** Titles keep their dash with the word before it, and their text as it is. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TitleText } from './MarkedText';

test.each([
  ['Telefonat Lindholm – Brask', 'Telefonat <span class="whitespace-nowrap">Lindholm –</span> Brask'],
  [
    'Treffen Ostland-Hafenrunde – Brask',
    'Treffen Ostland-<span class="whitespace-nowrap">Hafenrunde –</span> Brask',
  ],
  ['Zusage von Lindholm: Häfen', 'Zusage von Lindholm: Häfen'],
  ['Frist 1.–3. Mai', 'Frist 1.–3. Mai'],
])('%s', (text, drawn) => {
  const markup = renderToStaticMarkup(<TitleText text={text} />);
  expect(markup).toBe(drawn);
  expect(markup.replaceAll(/<[^>]*>/gu, '')).toBe(text);
});
