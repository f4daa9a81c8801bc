/** The table, read back by csv-parse: every cell as it was, and none that a spreadsheet would run. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportContext, anyHostileCorpus } from '../../testing/hostile-corpus';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { unguarded } from './csv';
import { csvHead, eventsCsv } from './events-csv';

type Rows = readonly (readonly string[])[];
const read = (text: string): Rows => parse(text, { bom: true, relax_column_count: false });

test('a row for each passage, a cell for each column, words untouched', () => {
  const context = exportContext(harbourCorpus());
  const [head, ...rows] = read(eventsCsv(context, context.index.eventsByDay));
  expect(head).toEqual(csvHead);
  const wordings = context.index.eventsByDay.flatMap(({ accounts }) =>
    accounts.flatMap(({ passages }) => passages.map(({ exact }) => exact)),
  );
  const column = csvHead.indexOf('wording');
  expect(rows.map((row) => row[column])).toEqual(wordings);
  const call = Object.fromEntries(csvHead.map((name, at) => [name, rows[2]?.[at]]));
  expect(call).toMatchObject({
    event_id: 'ruf1',
    event_url: 'https://wortlaut.example/e/ruf1',
    kind: 'call',
    participants: 'lindholm:caller; tarasenko:callee',
    outlet: 'Nordblatt',
    speakers: 'sie',
    speaker_ids: 'lindholm',
    told_minutes: '40',
  });
});

test('nothing is lost, whatever a text holds; no cell begins like a formula', () => {
  fc.assert(
    fc.property(anyHostileCorpus, (corpus) => {
      const context = exportContext(corpus);
      const text = eventsCsv(context, corpus.events);
      const [, ...rows] = read(text);
      const column = (name: string): number => csvHead.indexOf(name);
      expect(
        rows.map((row) => ({
          id: row[column('event_id')],
          title: unguarded(row[column('title_de')] ?? ''),
          wording: unguarded(row[column('wording')] ?? ''),
          article: unguarded(row[column('article_title')] ?? ''),
        })),
      ).toEqual(
        corpus.events.map((event) => ({
          id: event.id,
          title: event.title.de,
          wording: event.accounts[0]?.passages[0]?.exact,
          article: corpus.articles[0]?.title,
        })),
      );
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
    }),
  );
});

test.each(['=1', "'=1", "''=1", "'", "it's", '', '-', "'ok"])('%j comes back as it was', (text) => {
  const context = exportContext(harbourCorpus());
  const [event] = context.index.eventsByDay;
  const title = { de: text, en: text };
  const rows = event === undefined ? [] : read(eventsCsv(context, [{ ...event, title }]));
  expect(unguarded(rows[1]?.[csvHead.indexOf('title_de')] ?? '')).toBe(text);
});
