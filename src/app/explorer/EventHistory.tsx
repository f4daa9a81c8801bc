/** What became of an event, with its code when it is first needed; most events have no history. */
import { Suspense } from 'react';
import type { EventProps } from '../../features/event-panel/event-props';
import type { EventKind } from '../../schema/event';
import { laterPart } from '../../ui/later-part';

const history = laterPart(() =>
  import('../../features/history/EventHistory').then((loaded) => loaded.EventHistory),
);

export const preloadHistory = history.preload;

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
      <history.Part {...props} />
    </Suspense>
  );
}
