/** What every part of the comparison needs to know. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { Account, WortlautEvent } from '../../schema/event';
import type { ViewState } from '../../url/view-state';

/** Up to so many accounts fit a page side by side and are taken in at a glance. */
export const FEW_COLUMNS = 3;

export type CompareProps = {
  readonly index: CorpusIndex;
  readonly event: WortlautEvent;
  readonly view: ViewState;
  /** What an account is called here: its outlet, or "Quelle A" while names are hidden. */
  readonly nameOf: (account: Account) => string;
};
