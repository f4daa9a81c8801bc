/** The signs of the states of an ultimatum or a promise. */
import type { PledgeState } from '../../domain/history/pledge-rules';
import type { UltimatumState } from '../../domain/history/ultimatum-history';

/** Shape tells the states apart beside the word; the word is what a screen reader gets. */
export const STATE_SIGNS: Readonly<Record<UltimatumState | PledgeState, string>> = {
  set: '⚑',
  shortened: '⇤',
  extended: '⇥',
  renewed: '↻',
  rejected: '✕',
  answered: '↩',
  promised: '■',
  repeated: '↻',
  halted: '‖',
  resumed: '▶',
  delivered: '✓',
  withdrawn: '✕',
};
