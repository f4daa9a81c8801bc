/** What became of an event, with its code when it is first needed; most events have no history. */
import { lazy, Suspense } from 'react';
import type { EventProps } from '../features/event-panel/event-props';
import type { EventKind } from '../schema/event';

const History = lazy(() =>
  import('../features/history/EventHistory').then((loaded) => ({ default: loaded.EventHistory })),
);

/** Kinds that can be a step of an ultimatum or of a promise. Calls never are: their panel loads nothing more. */
const STEPS: readonly EventKind[] = [
  'pledge',
  'halt',
  'ultimatum',
  'rejection',
  'warning',
  'statement',
  'meeting',
  'demand',
];

export function EventHistory(props: EventProps) {
  if (!STEPS.includes(props.event.kind)) return null;
  return (
    <Suspense fallback={null}>
      <History {...props} />
    </Suspense>
  );
}
