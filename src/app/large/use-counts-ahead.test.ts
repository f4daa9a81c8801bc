/** The numbers of a changed view are asked for once, and only where the worker can answer. */
import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { answerQuery, type RowSource } from '../../data/use-row-source';
import { decodeView } from '../../url/view-link';
import { askAhead } from './use-counts-ahead';
import { rowFiltersOf } from './use-row-filters';

function sourceHere() {
  const ask = vi.fn(() => Promise.resolve({ passing: 3 }));
  const corpus = { folder: '/w/corpus/', asker: { ask } };
  const known = { corpus, version: '4 ', isReady: true, asOf: null, isSearchBroken: false };
  return { source: known as unknown as RowSource, ask };
}

const viewAt = (search: string) => decodeView({ pathname: '/w/', search, hash: '' }, '/w/').view;
const drawn = viewAt('?actor=ostland');

test('what the page will ask is asked ahead, and once', async () => {
  const { source, ask } = sourceHere();
  const client = new QueryClient();
  const next = viewAt('?actor=ostland&kind=call');
  askAhead(client, source, { drawn, next });
  expect(ask).toHaveBeenCalledTimes(1);
  const filters = { ...rowFiltersOf(next, source) };
  expect(await client.query(answerQuery(source, 'counts', filters))).toEqual({ passing: 3 });
  expect(ask).toHaveBeenCalledTimes(1);
});

test.each([
  ['other words', '?actor=ostland&q=Kai', {}],
  ['another day', '?actor=ostland&asof=2024-05-01', {}],
  ['columns on their way', '?actor=ostland&kind=call', { isReady: false }],
])('%s are waited for', (_, search, change) => {
  const { source, ask } = sourceHere();
  expect(viewAt(search)).not.toEqual(drawn);
  askAhead(new QueryClient(), { ...source, ...change }, { drawn, next: viewAt(search) });
  expect(ask).not.toHaveBeenCalled();
});
