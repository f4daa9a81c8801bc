/** What the brief of an event said on an earlier day: the accounts of later days are taken back. */
import { dayNumber } from '../../base/day';
import { firmness } from '../passages/attribution-firmness';
import { facetsOf, type CorpusIndex } from '../corpus-index';
import type { Knowing } from './earlier-steps';
import type { EventBrief, EventRow } from '../event-brief';
import { isFormFilter } from '../filters/event-filters';
import { outletName } from '../names/outlet-name';

/** What every further account may change. */
type GrowingFacts = Pick<
  EventBrief,
  'sources' | 'outlets' | 'forms' | 'firmness' | 'deadlines' | 'formerDeadlines' | 'isReplaced'
>;

/** An event that came to be known in steps: what was known before a day, and from the step before on. */
export type FormerBrief = {
  readonly row: EventRow;
  readonly steps: readonly (GrowingFacts & { readonly before: number })[];
};

/** Null where all of it was told on one day. */
export function formerBriefOf(index: CorpusIndex, row: EventRow, { steps }: Knowing): FormerBrief | null {
  if (steps.length === 0) return null;
  return {
    row,
    steps: steps.map(({ before, event, item }) => ({
      before,
      sources: event.accounts.length,
      outlets: [...new Set(event.accounts.map(({ article }) => outletName(index, article)))],
      forms: facetsOf(event, index.articles, index.topics).form.filter(isFormFilter),
      firmness: firmness(event),
      deadlines: item?.deadlines ?? [],
      formerDeadlines: item?.formerDeadlines ?? [],
      isReplaced: item?.isReplaced ?? false,
    })),
  };
}

/** The brief as `knownBy` would have it on a day before the last article. */
export function briefOn(brief: EventBrief, former: FormerBrief | null, day: string): EventBrief {
  const step = former?.steps.find(({ before }) => dayNumber(day) < before);
  const liesAhead = brief.status === 'held' && brief.time !== null && brief.time.earliest > day;
  return { ...brief, ...(step && factsOf(step)), status: liesAhead ? 'planned' : brief.status };
}

function factsOf({
  sources,
  outlets,
  forms,
  firmness: firm,
  deadlines,
  formerDeadlines,
  isReplaced,
}: GrowingFacts): GrowingFacts {
  return { sources, outlets, forms, firmness: firm, deadlines, formerDeadlines, isReplaced };
}
