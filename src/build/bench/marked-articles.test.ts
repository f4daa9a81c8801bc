/** Marks fit their texts: a mark that slid by a letter would score the wrong sentence. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isWholeSentence } from '../../testing/is-whole-sentence';
import {
  readMarkedInvented,
  readMarkedWikinews,
  type MarkedArticle,
  type MarkedPart,
} from './marked-articles';

const parts: readonly MarkedPart[] = ['tuning', 'held'];

describe.each(parts)('invented articles, %s', (part) => {
  const articles = readMarkedInvented(part);

  test('every text has its marks and every mark its text', () => {
    const files = readdirSync(new URL(`./invented-events/${part}`, import.meta.url));
    const texts = files.filter((file) => file.endsWith('.txt')).map((file) => file.replace('.txt', ''));
    expect(articles.map(({ page }) => page).toSorted()).toEqual(texts.toSorted());
  });

  test('marks are whole sentences of their own text', () => {
    expect(articles.flatMap(brokenMarks)).toEqual([]);
  });

  test('days run forward', () => {
    const events = articles.flatMap((article) => article.events);
    expect(events.filter(({ earliest, latest }) => (earliest ?? '') > (latest ?? ''))).toEqual([]);
  });

  test('articles with and without events are there', () => {
    const empty = articles.filter((article) => article.events.length === 0);
    expect(empty.length).toBeGreaterThan(0);
    expect(articles.length).toBeGreaterThan(empty.length);
  });
});

const yardstick = fileURLToPath(new URL('../../../../shared/bench/quotes', import.meta.url));

describe.skipIf(!existsSync(yardstick))('Wikinews, dev part', () => {
  const articles = existsSync(yardstick) ? readMarkedWikinews(yardstick, 'dev') : [];

  test('every article of the part is marked once', () => {
    expect(new Set(articles.map(({ page }) => page)).size).toBe(150);
    expect(articles).toHaveLength(150);
  });

  test('marks are whole sentences of their own text', () => {
    expect(articles.flatMap(brokenMarks)).toEqual([]);
  });

  test('days run forward', () => {
    const events = articles.flatMap((article) => article.events);
    expect(events.filter(({ earliest, latest }) => (earliest ?? '') > (latest ?? ''))).toEqual([]);
  });
});

function brokenMarks({ page, text, events }: MarkedArticle): string[] {
  return events
    .flatMap(({ span, more }) => [span, ...more])
    .filter(([start, end]) => !isWholeSentence(text, start, end))
    .map(([start, end]) => `${page}: "${text.slice(start, end)}"`);
}
