/** What every part of the actor page is given. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { Actor } from '../../schema/registers';
import type { ViewState } from '../../url/view-state';

export type ActorProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly actor: Actor;
};
