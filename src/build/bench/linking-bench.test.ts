/** Bundles fit their marks: a mark that slid by a letter, or a happening under two names, would score nonsense. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isWholeSentence } from '../../testing/is-whole-sentence';
import { benchLinking, readBundles } from './linking-bench';
import type { MarkedPart } from './marked-articles';

const parts: readonly MarkedPart[] = ['tuning', 'held'];

describe.each(parts)('bundles, %s', (part) => {
  const articles = readBundles(part);

  test('every text has its marks and every mark its text', () => {
    const files = readdirSync(new URL(`./invented-happenings/${part}`, import.meta.url));
    const texts = files.filter((file) => file.endsWith('.txt')).map((file) => file.replace('.txt', ''));
    expect(articles.map(({ page }) => page).toSorted()).toEqual(texts.toSorted());
  });

  test('marks are whole sentences of their own text', () => {
    const broken = articles.flatMap(({ page, text, told }) =>
      told
        .flatMap(({ span, more }) => [span, ...more])
        .filter(([start, end]) => !isWholeSentence(text, start, end))
        .map(([start, end]) => `${page}: "${text.slice(start, end)}"`),
    );
    expect(broken).toEqual([]);
  });

  test('a happening is of one bundle and of one kind, and most are told more than once', () => {
    const tellings = articles.flatMap(({ page, told }) => told.map((one) => ({ page, ...one })));
    const happenings = new Map(
      tellings.map(({ happening }) => [happening, tellings.filter((one) => one.happening === happening)]),
    );
    const mixed = [...happenings].filter(
      ([, told]) => new Set(told.map(({ kind, page }) => `${kind} ${page.replace(/-[a-z]$/, '')}`)).size > 1,
    );
    expect(mixed.map(([name]) => name)).toEqual([]);
    const often = [...happenings.values()].filter((told) => told.length > 1);
    expect(often.length).toBeGreaterThan(happenings.size / 2);
  });
});

test('the bench names what is apart, and of the part held back gives figures alone', () => {
  const [tuning = '', held = ''] = benchLinking({ held: true }).split('\n\n');
  expect(tuning).toMatch(/^linking, invented happenings, for tuning/);
  expect(tuning).toMatch(/\n(apart|unread): /);
  expect(held).not.toMatch(/\n(apart|unread|wrongly joined): /);
});
