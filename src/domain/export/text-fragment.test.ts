/** A directive that a browser reads as meant: signs with a meaning are escaped, context only where it is needed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wellFormed } from '../../base/well-formed';
import { textFragmentUrl } from './text-fragment';

const URL_OF_PAGE = 'https://nordblatt.example/a';

function link(exact: string, body = exact, around = { prefix: '', suffix: '' }): string {
  return textFragmentUrl(URL_OF_PAGE, { exact, ...around }, body).slice(URL_OF_PAGE.length);
}

test('a short passage stands there whole; comma, hyphen and ampersand are escaped', () => {
  expect(link('Ja, so - und & nicht anders.')).toBe(
    '#:~:text=Ja%2C%20so%20%2D%20und%20%26%20nicht%20anders.',
  );
  expect(link('„Über“')).toBe('#:~:text=%E2%80%9E%C3%9Cber%E2%80%9C');
});

test('a long passage is named by its first and last words', () => {
  const words = Array.from({ length: 40 }, (_, at) => `Wort${at}`).join(' ');
  expect(link(words)).toBe(
    '#:~:text=Wort0%20Wort1%20Wort2%20Wort3%20Wort4%20Wort5,Wort34%20Wort35%20Wort36%20Wort37%20Wort38%20Wort39',
  );
});

test('a term does not cross a paragraph', () => {
  const exact = 'Eins zwei drei vier fünf sechs sieben.\nAcht neun zehn elf zwölf dreizehn.';
  expect(link(exact)).toBe(
    '#:~:text=Eins%20zwei%20drei%20vier%20f%C3%BCnf%20sechs,Acht%20neun%20zehn%20elf%20zw%C3%B6lf%20dreizehn.',
  );
});

test('words that stand twice come with those around them, as far as these are whole and in the same paragraph', () => {
  const body = 'Überschrift\nGestern war es so. Lindholm lehnte ab. Tarasenko auch. Lindholm lehnte ab. Ende';
  const around = { prefix: 'hrift\nGestern war es so. ', suffix: ' Tarasenko auch. Lindh' };
  expect(link('Lindholm lehnte ab.', body, around)).toBe(
    '#:~:text=Gestern%20war%20es%20so.-,Lindholm%20lehnte%20ab.,-Tarasenko%20auch.',
  );
  expect(link('Lindholm lehnte ab.', body, { prefix: 'chon so. ', suffix: '\nNeu' })).toBe(
    '#:~:text=so.-,Lindholm%20lehnte%20ab.',
  );
});

test("the page's own fragment stays, a directive that is there gives way", () => {
  const passage = { exact: 'Nein.', prefix: '', suffix: '' };
  expect(textFragmentUrl('https://n.example/#teil2', passage, 'Nein.')).toBe(
    'https://n.example/#teil2:~:text=Nein.',
  );
  expect(textFragmentUrl('https://n.example/#:~:text=alt', passage, 'Nein.')).toBe(
    'https://n.example/#:~:text=Nein.',
  );
});

/** Reads a directive as the specification does. */
function read(directive: string): { readonly terms: readonly string[]; readonly context: readonly string[] } {
  const parts = directive.replace('#:~:text=', '').split(',');
  const isContext = (part: string): boolean => part.startsWith('-') || part.endsWith('-');
  const plain = (part: string): string => decodeURIComponent(part.replace(/^-|-$/g, ''));
  return {
    terms: parts.filter((part) => !isContext(part)).map(plain),
    context: parts.filter(isContext).map(plain),
  };
}

test('whatever the words, one or two terms come back that stand in them, and context that stands around them', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(text, text, text, (prefix, exact, suffix) => {
      fc.pre(exact.trim() !== '');
      const spaced = (words: string): string => wellFormed(words).split(/\s+/u).join(' ');
      const { terms, context } = read(link(exact, exact + exact, { prefix, suffix }));
      expect([1, 2]).toContain(terms.length);
      for (const term of terms) expect(spaced(exact)).toContain(term);
      expect(context.length).toBeLessThanOrEqual(2);
      for (const words of context) expect(spaced(`${prefix} ${suffix}`)).toContain(words);
    }),
  );
});
