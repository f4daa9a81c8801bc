/** Compiled texts say what the written ones say. */
import compile from 'icu-minify/compile';
import { parseSync } from 'vite';
import { _createCache, _createIntlFormatters } from 'use-intl';
import formatWritten from 'use-intl/format-message';
import formatCompiled from 'use-intl/format-message/format-only';
import { expect, test } from 'vitest';
import { loadMessages, type Lang } from '../../messages/messages';
import { compileTexts, textsIn } from './compile-messages.mjs';

type Texts = { readonly [key: string]: string | Texts };

function textsOf(texts: Texts): string[] {
  return Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : textsOf(text)));
}

/** A value for each placeholder: `count` for the counted ones, words for the others. */
function valuesFor(text: string, count: number): Record<string, string | number> {
  const found = text.matchAll(/\{(?<name>\w+)(?<kind>, plural)?/gu);
  return Object.fromEntries(
    [...found].map(({ groups }) => {
      return [groups?.['name'] ?? '', groups?.['kind'] === undefined ? `<${groups?.['name'] ?? ''}>` : count];
    }),
  );
}

test.each<Lang>(['de', 'en'])('every text, %s', async (lang) => {
  const cache = _createCache();
  const options = { cache, formatters: _createIntlFormatters(cache), locale: lang, timeZone: 'UTC' };
  const all = textsOf(await loadMessages(lang));
  expect(all.length).toBeGreaterThan(300);
  for (const text of all) {
    for (const count of [0, 1, 2, 1234]) {
      const values = valuesFor(text, count);
      const written: unknown = formatWritten(text, text, values, options);
      expect(formatCompiled(text, compile(text), values, options)).toEqual(written);
    }
  }
});

test('only texts are compiled: keys, types and imports stay', () => {
  const code = `import x from './x';
export const de = { label: 'Tage', 'at-most': 'höchstens {value}', deep: { days: "{n, plural, one {# Tag} other {# Tage}}" }, x } as const;`;
  const compiled = compileTexts(code, textsIn(parseSync('de.ts', code).program));
  expect(compiled).toBe(`import x from './x';
export const de = { label: "Tage", 'at-most': ["höchstens ",["value"]], deep: { days: [["n",2,{"one":[0," Tag"],"other":[0," Tage"]}]] }, x } as const;`);
});
