/** The stretches of an article to which comparisons lead: a page that is read without scripts has to hold an anchor for each. */
import type { WortlautEvent } from '../../schema/event';
import type { Span } from '../../schema/span';
import type { CorpusIndex } from '../corpus-index';
import { compareSlots, type SlotCell } from './compare-slots';

/** The same event is compared on the page of each of its articles, in each language. */
const cellsOfEvent = new WeakMap<WortlautEvent, readonly SlotCell[]>();

export function comparedStretches(index: CorpusIndex, article: string): readonly Span[] {
  const events = new Set((index.passagesOfArticle.get(article) ?? []).map(({ event }) => event));
  return [...events]
    .flatMap((event) => cellsOf(index, event))
    .filter(({ account }) => account.article === article)
    .flatMap(({ entries }) => entries.map(({ span }) => span));
}

function cellsOf(index: CorpusIndex, event: WortlautEvent): readonly SlotCell[] {
  if (event.accounts.length < 2) return [];
  const known = cellsOfEvent.get(event);
  const cells = known ?? compareSlots(index, event, event.accounts).flatMap((row) => row.cells);
  if (known === undefined) cellsOfEvent.set(event, cells);
  return cells;
}
