/** What every part of the history is given. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { WortlautEvent } from '../../schema/event';
import type { ViewState } from '../../url/view-state';

export type HistoryProps = {
  readonly index: CorpusIndex;
  readonly event: WortlautEvent;
  readonly view: ViewState;
};
