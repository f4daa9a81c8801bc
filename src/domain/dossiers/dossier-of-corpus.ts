/** Works out what the pages of actors, topics and outlets show, for all of them: done once, when a large corpus is published. */
import type { Dossier } from '../../schema/dossier';
import type { Actor, Outlet, Topic } from '../../schema/registers';
import type { WortlautEvent } from '../../schema/event';
import { contactsOfActor } from './actor-contacts';
import { articlesNaming } from './articles-naming';
import { ladderOfAccounts, laddersByOutlet, ladderWithout } from '../passages/attribution-ladder';
import type { CorpusIndex } from '../corpus-index';
import { placeCoder, type PlaceCoder } from './dossier-places';
import type { EventRow } from '../event-brief';
import { eventsOfActor } from './events-of-actor';
import { oncePerIndex } from '../once-per-index';
import { eventsOfOutlet, originsOfOutlet } from './outlet-events';
import type { PlacedSpeech } from '../passages/placed-speech';
import type { TextPlace } from '../terms/term-places';
import { actorNamesOverTime, type NameOverTime } from '../terms/term-names';
import { speechVerbs, type SpeechVerb } from '../terms/term-speech-verbs';
import { wordsOffered } from '../terms/term-words-offered';
import { eventsOfTopic } from './topic-events';

/** An outlet's page shows what it calls so many actors. */
const ACTORS_OF_OUTLET = 6;

const EMPTY: Dossier = {
  articles: [],
  names: [],
  verbs: [],
  contacts: [],
  quotes: [],
  about: [],
  words: [],
  ladders: null,
  sources: [],
  shared: [],
};

export function actorDossier(index: CorpusIndex, actor: Actor): Dossier {
  const { events, quotesBy, quotesAbout } = eventsOfActor(index, actor);
  const own = events.map(({ event }) => event);
  const naming = articlesNaming(index, actor);
  const names = actorNamesOverTime(index, actor, naming);
  const verbs = speechVerbs(index, { events: own, actor: actor.id });
  const coder = coderOf(index, {
    places: [...names.flatMap((one) => one.names), ...verbs].flatMap(({ places }) => places),
    quotes: [...quotesBy, ...quotesAbout],
  });
  return {
    ...EMPTY,
    articles: coder.articles,
    names: names.map((one) => ({ of: one.outlet, names: namesOf(one.names, coder) })),
    verbs: verbsOf(verbs, coder),
    contacts: contactsOfActor(index, actor).map((contact) => ({
      actor: contact.actor.id,
      calls: rowsOf(index, contact.events, 'call'),
      meetings: rowsOf(index, contact.events, 'meeting'),
    })),
    quotes: quotesOf(index, quotesBy, coder),
    about: quotesOf(index, quotesAbout, coder),
    words: wordsOf(index, own),
  };
}

export function topicDossier(index: CorpusIndex, topic: Topic): Dossier {
  const { events, quotes } = eventsOfTopic(index, topic);
  const verbs = speechVerbs(index, { events });
  const coder = coderOf(index, { places: verbs.flatMap(({ places }) => places), quotes });
  return {
    ...EMPTY,
    articles: coder.articles,
    verbs: verbsOf(verbs, coder),
    quotes: quotesOf(index, quotes, coder),
    words: wordsOf(index, events),
  };
}

export function outletDossier(index: CorpusIndex, outlet: Outlet): Dossier {
  const found = eventsOfOutlet(index, outlet);
  const { events, actors, articles, accounts } = found;
  const coder = placeCoder(articles);
  const origins = originsOfOutlet(index, outlet, found);
  const own = laddersByOutlet(index).find((one) => one.outlet.id === outlet.id)?.ladder;
  const others = own === undefined ? null : ladderWithout(ladderOfAll(index), own);
  return {
    ...EMPTY,
    articles: coder.articles,
    names: actors.slice(0, ACTORS_OF_OUTLET).flatMap(({ actor }) => {
      const names = actorNamesOverTime(index, actor, articles).flatMap((one) => one.names);
      return names.length === 0 ? [] : [{ of: actor.id, names: namesOf(names, coder) }];
    }),
    verbs: verbsOf(speechVerbs(index, { events, outlet: outlet.id }), coder),
    words: wordsOffered(index, accounts).map((word) => ({ ...word })),
    ladders:
      own === undefined
        ? null
        : { own: copied(own), others: others === null || others.passages === 0 ? null : copied(others) },
    sources: origins.sources.map(({ key, label, kind, places }) => {
      return { key, label, kind, places: coder.encode(places) };
    }),
    shared: origins.shared.flatMap(({ outlet: id, events: same }) => {
      const partner = index.outlets.get(id);
      return partner === undefined ? [] : [{ outlet: partner.id, rows: rowsOf(index, same) }];
    }),
  };
}

const ladderOfAll = oncePerIndex(({ eventsByDay }) =>
  ladderOfAccounts(eventsByDay.flatMap(({ accounts }) => accounts)),
);

/** Those of all outlets, side by side. */
export function allLadders(index: CorpusIndex) {
  return laddersByOutlet(index).map(({ outlet, ladder }) => ({ outlet: outlet.id, ladder: copied(ladder) }));
}

type Laddered = ReturnType<typeof ladderOfAccounts>;
const copied = (ladder: Laddered) => ({ ...ladder, steps: ladder.steps.map((step) => ({ ...step })) });

const rowOfEvent = oncePerIndex(
  ({ eventsByDay }): ReadonlyMap<string, EventRow> => new Map(eventsByDay.map(({ id }, row) => [id, row])),
);

function rowsOf(
  index: CorpusIndex,
  events: readonly WortlautEvent[],
  kind?: WortlautEvent['kind'],
): number[] {
  const rows = rowOfEvent(index);
  return events.flatMap((event) =>
    kind === undefined || event.kind === kind ? (rows.get(event.id) ?? []) : [],
  );
}

/** A table of the articles these stand in. */
function coderOf(
  index: CorpusIndex,
  { places, quotes }: { readonly places: readonly TextPlace[]; readonly quotes: readonly PlacedSpeech[] },
): PlaceCoder {
  const ids = new Set([
    ...places.map(({ article }) => article),
    ...quotes.map(({ account }) => account.article as string),
  ]);
  return placeCoder([...ids].flatMap((id) => index.articles.get(id) ?? []));
}

function namesOf(names: readonly NameOverTime[], coder: PlaceCoder): Dossier['names'][number]['names'] {
  return names.map(({ wording, places }) => ({ wording, places: coder.encode(places) }));
}

function verbsOf(verbs: readonly SpeechVerb[], coder: PlaceCoder): Dossier['verbs'] {
  return verbs.map(({ word, isVerb, forms, places }) => {
    return { word, isVerb, forms: [...forms], places: coder.encode(places) };
  });
}

function quotesOf(index: CorpusIndex, quotes: readonly PlacedSpeech[], coder: PlaceCoder): number[] {
  const rows = rowOfEvent(index);
  let before = 0;
  return quotes.flatMap(({ event, account, speech: { span } }) => {
    const step = (rows.get(event.id) ?? 0) - before;
    before += step;
    return [step, coder.placeOf(account.article), span.start, span.end - span.start];
  });
}

function wordsOf(index: CorpusIndex, events: readonly WortlautEvent[]): Dossier['words'] {
  return wordsOffered(
    index,
    events.flatMap(({ accounts }) => accounts),
  ).map((word) => ({ ...word }));
}
