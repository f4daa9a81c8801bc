/** What a long list is given, as a table and as cards. */
import type { ViewState } from '../../url/view-state';
import type { ListLines } from './list-lines';
import type { ListOrder } from '../../domain/list-blocks';

export type LongListProps = {
  readonly lines: ListLines;
  readonly view: ViewState;
  readonly order: ListOrder;
  readonly onOrder: (next: ListOrder) => void;
  readonly idPrefix: string;
};
