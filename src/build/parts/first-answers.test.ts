/** What the manifest answers is what the columns will answer, as far as it goes. */
import { expect, test } from 'vitest';
import { checkData } from '../commands/check-command';
import { corpusOf, inventedHappenings } from '../bench/invented-corpus';
import { divideCorpus } from './divide-corpus';
import { columnsPartSchema } from '../../schema/parts';
import { emptyColumns } from '../../domain/columns/event-columns';
import { facetCodes } from '../../domain/columns/columns-of-corpus';
import { buildCorpusIndex } from '../../domain/corpus-index';
import { noFilters } from '../../domain/filters/event-filters';
import { lanes } from '../../domain/event-kinds';
import { openingPage, openingPeriod, openingStretch } from '../../domain/columns/opening-answers';
import { openRowDesk } from '../../domain/columns/row-desk';

const corpus = corpusOf(inventedHappenings(600));
const index = buildCorpusIndex(corpus);
const texts = new Map<string, string>();
const manifest = divideCorpus(corpus, ({ file, text }) => texts.set(file, text));
const desk = openRowDesk(emptyColumns(manifest.events, manifest.dated, facetCodes(index)));
for (const file of manifest.columns) desk.addRows(columnsPartSchema.parse(JSON.parse(texts.get(file) ?? '')));

const period = desk.period({ filters: noFilters, slices: 50 });
const whole = period.period ?? { start: 0, end: 1 };

test('an invented corpus keeps the contract', () => {
  expect(checkData(corpus)).toEqual([]);
  expect(corpusOf(inventedHappenings(600))).toEqual(corpus);
});

test('the period and its density', () => {
  expect(openingPeriod(manifest, 50)).toEqual(period);
});

test('the whole stretch: as many events, most of them the same, none counted twice', () => {
  const question = { filters: noFilters, stretch: whole, sliceDays: 28, perLane: 20, keep: [] };
  const now = openingStretch(manifest, question).lanes;
  const then = desk.stretch(question).lanes;
  for (const lane of lanes) {
    expect(now[lane].total).toBe(then[lane].total);
    const counted = now[lane].more.reduce((sum, { count }) => sum + count, now[lane].rows.length);
    expect(counted).toBe(now[lane].total);
    const same = now[lane].rows.filter((row) => then[lane].rows.includes(row));
    expect(same.length).toBeGreaterThan(10);
  }
});

test('the beginning of the list', () => {
  const question = { filters: noFilters, order: 'ascending' as const, first: 0, count: 30 };
  expect(openingPage(manifest, 0, 30)).toEqual(desk.page(question));
  expect(openingPage(manifest, 500, 30).rows).toEqual([]);
});

test('a desk remembers filters until more rows come, and searches by the rows it was told', () => {
  desk.setSearched('Hafen', { rows: Uint32Array.of(3, 5), since: Uint16Array.of(0, 0) });
  const page = desk.page({ filters: { ...noFilters, q: 'Hafen' }, order: 'ascending', first: 0, count: 9 });
  expect(page).toEqual({ total: 2, rows: [3, 5] });
  expect(desk.counts({ ...noFilters, kinds: ['call'] }).passing).toBe(
    index.eventsByDay.filter(({ kind }) => kind === 'call').length,
  );
  expect(desk.briefParts([0, 1])).toHaveLength(2);
  expect(desk.months({ filters: noFilters, order: 'ascending' }).length).toBeGreaterThan(20);
  expect(desk.steps({ filters: noFilters, row: 1, lane: null })).toMatchObject({ previous: 0, next: 2 });
});
