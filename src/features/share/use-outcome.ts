/** What became of the last thing a reader asked for, so that the page can say so. */
import { useState } from 'react';

export type Outcome = 'none' | 'working' | 'copied' | 'saved' | 'failed';

/** `run` does something that may fail; what it gives back is said, until something else is done. `meanwhile` is said of what takes its time. */
export function useOutcome(): {
  readonly outcome: Outcome;
  readonly run: (task: () => Promise<Outcome>, meanwhile?: Outcome) => void;
} {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const run = (task: () => Promise<Outcome>, meanwhile: Outcome = 'none'): void => {
    // Emptied first: a status that says the same again is not read out again.
    setOutcome(meanwhile);
    task().then(setOutcome, () => {
      setOutcome('failed');
    });
  };
  return { outcome, run };
}
