/** What views of a large corpus are drawn from: a stretch of the timeline, the period, the steps to other events. */
import { useMemo } from 'react';
import { itemOfBrief, type EventBrief, type EventRow } from '../domain/event-brief';
import { lanes, type Lane } from '../domain/event-kinds';
import { openingPeriod, openingStretch } from '../domain/columns/opening-answers';
import {
  narrowsRows,
  type PeriodAnswer,
  type RowFilters,
  type StepsAnswer,
  type StepsQuestion,
  type StretchQuestion,
} from '../domain/columns/row-questions';
import type { SliceCount } from '../domain/timeline/timeline-density';
import type { TimelineItem } from '../domain/timeline/timeline-items';
import { useBriefs, type Briefs } from './use-briefs';
import { useAnswer, type RowSource } from './use-row-source';

const NO_ROWS: readonly EventRow[] = [];

export type StretchView = {
  readonly lanes: Readonly<Record<Lane, { readonly total: number; readonly more: readonly SliceCount[] }>>;
  /** In time order, of all lanes; what is still on its way is not among them. */
  readonly items: readonly TimelineItem[];
  readonly rowOf: ReadonlyMap<string, EventRow>;
  readonly outside: readonly EventRow[];
  readonly briefs: Briefs;
  readonly isCurrent: boolean;
};

/** The level of detail of a stretch; null until anything is known. */
export function useStretch(source: RowSource, question: StretchQuestion | null): StretchView | null {
  const { answer, isCurrent } = useAnswer(source, 'stretch', question);
  const { manifest } = source.corpus;
  const early = useMemo(
    () => (question === null || narrowsRows(question.filters) ? null : openingStretch(manifest, question)),
    [manifest, question],
  );
  const known = answer ?? early;
  const rows = useMemo(
    () => (known === null ? NO_ROWS : lanes.flatMap((lane) => known.lanes[lane].rows).sort((a, b) => a - b)),
    [known],
  );
  const briefs = useBriefs(source, rows);
  return useMemo(() => {
    if (known === null) return null;
    const here = briefs.briefs.flatMap((brief) => brief ?? []);
    return {
      lanes: known.lanes,
      items: here.flatMap(datedItemOf),
      rowOf: new Map(here.map(({ id, row }) => [id, row])),
      outside: known.outside,
      briefs,
      isCurrent,
    };
  }, [known, briefs, isCurrent]);
}

const items = new WeakMap<EventBrief, readonly TimelineItem[]>();

/** The same item for the same brief: what was drawn of it, and its measured words, can stay. */
function datedItemOf(brief: EventBrief): readonly TimelineItem[] {
  const known = items.get(brief);
  if (known !== undefined) return known;
  const item = itemOfBrief(brief);
  const made = 'start' in item ? [item] : [];
  items.set(brief, made);
  return made;
}

/** All that passes at a glance; null until it is known. */
export function usePeriod(source: RowSource, filters: RowFilters, slices: number): PeriodAnswer | null {
  const { answer } = useAnswer(source, 'period', { filters, slices });
  const { manifest } = source.corpus;
  const early = useMemo(
    () => (narrowsRows(filters) ? null : openingPeriod(manifest, slices)),
    [manifest, filters, slices],
  );
  return answer ?? early;
}

export type Steps = StepsAnswer & {
  readonly previousBrief: EventBrief | null;
  readonly nextBrief: EventBrief | null;
};

/** Where one can go from an event; null until it is known. */
export function useSteps(source: RowSource, question: StepsQuestion | null): Steps | null {
  const { answer } = useAnswer(source, 'steps', question);
  const rows = useMemo(
    () => (answer === null ? NO_ROWS : [answer.previous, answer.next].filter((row) => row !== null)),
    [answer],
  );
  const { briefs } = useBriefs(source, rows);
  if (answer === null) return null;
  const briefOf = (row: EventRow | null) =>
    briefs.find((brief) => brief !== null && brief.row === row) ?? null;
  return { ...answer, previousBrief: briefOf(answer.previous), nextBrief: briefOf(answer.next) };
}
