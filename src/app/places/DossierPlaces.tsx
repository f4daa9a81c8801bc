/** The actor, topic or outlet that an address names. */
import type { ReactNode } from 'react';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { ViewState } from '../../url/view-state';
import { Footer } from '../page/Footer';
import { KnownActor, KnownOutlet, KnownTopic, Later, UnknownPlace } from '../later-pages';

type PlaceProps = { readonly index: CorpusIndex; readonly view: ViewState; readonly id: string };

// Each dossier has its id as key: it begins anew, lists short, sentences closed.

export function ActorPlace({ index, view, id }: PlaceProps) {
  const actor = index.actors.get(id);
  if (actor === undefined) return <UnknownPlace index={index} place={{ at: 'actor', actor: id }} />;
  return (
    <Dossier index={index}>
      <KnownActor key={id} index={index} view={view} actor={actor} />
    </Dossier>
  );
}

export function TopicPlace({ index, view, id }: PlaceProps) {
  const topic = index.topics.get(id);
  if (topic === undefined) return <UnknownPlace index={index} place={{ at: 'topic', topic: id }} />;
  return (
    <Dossier index={index}>
      <KnownTopic key={id} index={index} view={view} topic={topic} />
    </Dossier>
  );
}

export function OutletPlace({ index, view, id }: PlaceProps) {
  const outlet = index.outlets.get(id);
  if (outlet === undefined) return <UnknownPlace index={index} place={{ at: 'outlet', outlet: id }} />;
  return (
    <Dossier index={index}>
      <KnownOutlet key={id} index={index} view={view} outlet={outlet} />
    </Dossier>
  );
}

function Dossier({ index, children }: { readonly index: CorpusIndex; readonly children: ReactNode }) {
  return (
    <>
      <Later>{children}</Later>
      <Footer index={index} />
    </>
  );
}
