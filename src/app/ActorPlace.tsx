/** The actor an address names, with the list of events put in. */
import { useMemo } from 'react';
import type { CorpusIndex } from '../domain/corpus-index';
import { eventsOfActor } from '../domain/events-of-actor';

import { EventList } from '../features/event-list/EventList';
import type { Actor } from '../schema/registers';
import type { ViewState } from '../url/view-state';
import { ActorPage, Later } from './later-pages';
import { Footer } from './Footer';
import { UnknownActor } from './UnknownPlace';

type ActorPlaceProps = { readonly index: CorpusIndex; readonly view: ViewState };

export function ActorPlace({ index, view, id }: ActorPlaceProps & { readonly id: string }) {
  const actor = index.actors.get(id);
  if (actor === undefined) return <UnknownActor index={index} id={id} />;
  return <KnownActor index={index} view={view} actor={actor} />;
}

function KnownActor({ index, view, actor }: ActorPlaceProps & { readonly actor: Actor }) {
  const found = useMemo(() => eventsOfActor(index, actor), [index, actor]);
  const events = useMemo(() => found.events.map(({ event }) => event), [found]);
  return (
    <>
      <Later>
        <ActorPage
          index={index}
          view={view}
          actor={actor}
          found={found}
          list={<EventList index={index} view={view} events={events} />}
        />
      </Later>
      <Footer index={index} />
    </>
  );
}
