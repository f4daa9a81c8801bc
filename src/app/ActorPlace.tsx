/** The actor an address names. */
import type { CorpusIndex } from '../domain/corpus-index';
import type { ViewState } from '../url/view-state';
import { Footer } from './Footer';
import { KnownActor, Later } from './later-pages';
import { UnknownActor } from './UnknownPlace';

export function ActorPlace({
  index,
  view,
  id,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly id: string;
}) {
  const actor = index.actors.get(id);
  if (actor === undefined) return <UnknownActor index={index} id={id} />;
  return (
    <>
      {/* Each actor's page begins anew: lists short, sentences closed. */}
      <Later>
        <KnownActor key={id} index={index} view={view} actor={actor} />
      </Later>
      <Footer index={index} />
    </>
  );
}
