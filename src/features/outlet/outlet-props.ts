/** What every part of an outlet's page is given. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { OutletEvents } from '../../domain/dossiers/outlet-events';
import type { Outlet } from '../../schema/registers';
import type { ViewState } from '../../url/view-state';

export type OutletProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly outlet: Outlet;
  readonly found: OutletEvents;
};
