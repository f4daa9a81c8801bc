/** The article day: sidecar before byline before --day, and what is said without any. */
import { describe, expect, test } from 'vitest';
import type { Header } from '../../parser/segment/read-header';
import { articleIdSchema } from '../../schema/ids';
import { dayOf, readArticleDay } from './article-day';
import type { Sidecar } from './read-sidecar';

const article = articleIdSchema.parse('a');
const span = { start: 0, end: 9 };
const said = (edtf: string, earliest = edtf, latest = edtf): Header['day'] => ({
  edtf,
  earliest,
  latest,
  span,
});
const JULY = said('2025-07', '2025-07-01', '2025-07-31');

function read(sidecar: Sidecar, day: Header['day'], fallback: string | null = null) {
  const header: Header = { title: 'Titel', hasHeadline: true, outlet: null, day };
  return readArticleDay(article, { sidecar, header, fallback, file: 'a.txt' });
}

describe('the day of an article', () => {
  test('the sidecar goes before the text, the text before --day', () => {
    expect(read({ publishedOn: '2025-07-03' }, said('2025-07-04'), '2025-01-01').time?.edtf).toBe(
      '2025-07-03',
    );
    expect(read({}, said('2025-07-04'), '2025-01-01').time?.edtf).toBe('2025-07-04');
    expect(read({}, null, '2025-01-01').time?.edtf).toBe('2025-01-01');
  });

  test('each says how it is known; the text is evidence where it agrees with the sidecar', () => {
    expect(
      read({ publishedOn: '2025-07-04', basis: 'stated', note: 'N' }, said('2025-07-04')).time,
    ).toMatchObject({
      basis: 'stated',
      note: 'N',
      evidence: { article: 'a', span },
    });
    expect(read({ publishedOn: '2025-07-03' }, said('2025-07-04')).time).toMatchObject({
      basis: 'editorial',
      evidence: null,
    });
    expect(read({}, said('2025-07-04')).time).toMatchObject({
      basis: 'stated',
      evidence: { article: 'a', span },
    });
    expect(read({}, null, '2025-07-04').time).toMatchObject({ basis: 'editorial', evidence: null });
  });

  test('--day sharpens a month the text names, and does not overrule it', () => {
    expect(read({}, JULY, '2025-07-02').time?.edtf).toBe('2025-07-02');
    expect(read({}, JULY, '2025-08-02').time?.edtf).toBe('2025-07');
  });

  test('without any, or with a month alone, it is said that relative days stay open', () => {
    expect(read({}, null)).toMatchObject({
      time: null,
      diagnostics: [{ code: 'seed/day-missing', file: 'a.txt' }],
    });
    expect(read({}, JULY).diagnostics[0]?.message).toContain('"2025-07"');
    expect(read({}, said('2025-07-04')).diagnostics).toEqual([]);
  });

  test('the day "gestern" counts from', () => {
    expect(dayOf(read({ publishedOn: '2025-07-04~' }, null).time)).toBe('2025-07-04');
    expect(dayOf(read({ publishedOn: '2025-07-04/2025-07-06' }, null).time)).toBe('2025-07-06');
    expect(dayOf(read({ publishedOn: '2025-07' }, null).time)).toBeNull();
    expect(dayOf(null)).toBeNull();
  });
});
