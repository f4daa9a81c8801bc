/** What became of the last thing a reader asked for, so that the page can say so. */
import { useState } from 'react';

export type Outcome = 'none' | 'copied' | 'saved' | 'failed';

/** `run` does something that may fail; what it gives back is said, until something else is done. */
export function useOutcome(): {
  readonly outcome: Outcome;
  readonly run: (task: () => Promise<Outcome>) => void;
} {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const run = (task: () => Promise<Outcome>): void => {
    // Emptied first: a status that says the same again is not read out again.
    setOutcome('none');
    task().then(setOutcome, () => {
      setOutcome('failed');
    });
  };
  return { outcome, run };
}
