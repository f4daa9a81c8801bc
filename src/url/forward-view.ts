/** An address whose ids are from an earlier corpus -> the same view under the ids of today. */
import type { Forward, Forwards } from '../schema/forwards';
import { startView, type Place, type ViewState } from './view-state';

export type Forwarded = {
  readonly view: ViewState;
  /** Who or what is looked for by name, having no page of its own any more. */
  readonly search: string | null;
};

/** null when nothing in it is forwarded. Only for ids the corpus does not know: one that is known is never forwarded. */
export function forwardView(view: ViewState, forwards: Forwards): Forwarded | null {
  const forward = forwardOf(view.place, forwards);
  if (forward !== null && 'search' in forward) {
    const q = `"${forward.search}"`;
    return { view: { ...startView, view: view.view, lang: view.lang, q }, search: forward.search };
  }
  const moved: ViewState = {
    ...view,
    place: forward !== null && 'to' in forward ? placeUnder(view.place, forward.to) : view.place,
    actors: idsOf(view.actors, forwards.actors),
    topics: idsOf(view.topics, forwards.topics),
    outlets: idsOf(view.outlets, forwards.outlets),
    accounts: idsOf(view.accounts, forwards.articles),
  };
  return JSON.stringify(moved) === JSON.stringify(view) ? null : { view: moved, search: null };
}

/** What the place names was there once and has been taken out. */
export function isTakenOut(place: Place, forwards: Forwards): boolean {
  const forward = forwardOf(place, forwards);
  return forward !== null && 'gone' in forward;
}

function forwardOf(place: Place, forwards: Forwards): Forward | null {
  switch (place.at) {
    case 'event':
    case 'embed':
      return entry(forwards.events, place.event);
    case 'article':
      return entry(forwards.articles, place.article);
    case 'actor':
      return entry(forwards.actors, place.actor);
    case 'topic':
      return entry(forwards.topics, place.topic);
    case 'outlet':
      return entry(forwards.outlets, place.outlet);
    default:
      return null;
  }
}

/** An article's text is the same under its new id, so a passage stays where it is. */
function placeUnder(place: Place, id: string): Place {
  switch (place.at) {
    case 'event':
    case 'embed':
      return { ...place, event: id };
    case 'article':
      return { ...place, article: id };
    case 'actor':
      return { ...place, actor: id };
    case 'topic':
      return { ...place, topic: id };
    case 'outlet':
      return { ...place, outlet: id };
    default:
      return place;
  }
}

function idsOf(ids: readonly string[], forwards: Readonly<Record<string, Forward>>): readonly string[] {
  const moved = ids.map((id) => {
    const forward = entry(forwards, id);
    return forward !== null && 'to' in forward ? forward.to : id;
  });
  return [...new Set(moved)];
}

/** Ids come from an address: "constructor" must not find what every object has. */
function entry(forwards: Readonly<Record<string, Forward>>, id: string): Forward | null {
  return Object.hasOwn(forwards, id) ? (forwards[id] ?? null) : null;
}
