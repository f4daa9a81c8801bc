/** Turns how events came to be known into what a large corpus publishes beside its columns. */
import { dayNumber } from '../../base/day';
import type { EarlierRows } from './columns-earlier';
import { codesById } from './columns-of-corpus';
import { facetsOf, lastDayOf, type CorpusIndex } from '../corpus-index';
import type { EarlierStep, Knowing } from '../knowledge/earlier-steps';
import type { EventRow } from '../event-brief';
import { formBits } from './event-columns';

/** For each block of columns, from row `first` on; `knowings` are those of its rows, in order. */
export function earlierWriter(
  index: CorpusIndex,
): (first: EventRow, knowings: readonly Knowing[]) => EarlierRows {
  const codes = codesById(index);
  return (first, knowings) => {
    const baseOf = (at: number): number => {
      const time = index.eventsByDay[first + at]?.time ?? null;
      return time === null ? 0 : dayNumber(time.earliest);
    };
    const stepped = [...knowings.entries()].flatMap(([at, { steps }]) =>
      steps.length === 0 ? [] : [{ at, steps }],
    );
    const since = (facet: 'actor' | 'outlet') =>
      stepped.map(({ at, steps }) => {
        const all = index.facetsOfEvent.get(index.eventsByDay[first + at]?.id ?? '')?.[facet] ?? [];
        const shown = steps.map(({ event }) => facetsIn(index, event)[facet]);
        return inCodeOrder(all, codes[facet]).map((id) => firstStep(shown, id));
      });
    return {
      first,
      known: knowings.map(({ from }, at) => (Number.isFinite(from) ? from - baseOf(at) : 0)),
      stepped: stepped.map(({ at }, place) => at - (stepped[place - 1]?.at ?? 0)),
      steps: stepped.map(({ at, steps }) => steps.flatMap((step) => numbersOf(index, step, baseOf(at)))),
      actor: since('actor'),
      outlet: since('outlet'),
    };
  };
}

function facetsIn({ articles, topics }: CorpusIndex, event: EarlierStep['event']) {
  return facetsOf(event, articles, topics);
}

/** As columns list them; what has no code is not in columns. */
function inCodeOrder(ids: readonly string[], codes: ReadonlyMap<string, number>): readonly string[] {
  return ids.filter((id) => codes.has(id)).sort((a, b) => (codes.get(a) ?? 0) - (codes.get(b) ?? 0));
}

function firstStep(shown: readonly (readonly string[])[], id: string): number {
  const step = shown.findIndex((ids) => ids.includes(id));
  return step < 0 ? shown.length : step;
}

/** Six numbers, in the order `EarlierRows` says. */
function numbersOf(
  index: CorpusIndex,
  { before, event, item }: EarlierStep,
  base: number,
): readonly number[] {
  const last = lastDayOf(event);
  const hasDeadline = event.accounts.some(({ told }) => told.deadline !== undefined);
  return [
    before - base,
    event.accounts.length,
    hasDeadline ? 1 : 0,
    formBits(facetsIn(index, event).form),
    event.time === null || last === null ? 0 : dayNumber(last) - base,
    event.time === null ? 0 : (item?.until ?? base + 1) - base,
  ];
}
