/** A dossier says what the whole corpus says: names, verbs, quotes, ladders; of a day what was known by then. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKnownDay, anyRetoldCorpus } from '../../testing/arbitraries';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { attributionLadder, ladderOfAccounts } from '../passages/attribution-ladder';
import { contactsOfActor } from './actor-contacts';
import { buildCorpusIndex, type CorpusIndex } from '../corpus-index';
import { actorDossier, outletDossier, topicDossier } from './dossier-of-corpus';
import { eventsOfActor } from './events-of-actor';
import { articleDays, knownBy } from '../knowledge/known-by';
import { openDossier } from './open-dossier';
import { eventsOfOutlet, originsOfOutlet } from './outlet-events';
import type { PlacedSpeech } from '../passages/placed-speech';
import { actorNamesOverTime } from '../terms/term-names';
import { speechVerbs } from '../terms/term-speech-verbs';
import { eventsOfTopic } from './topic-events';

const quotePlaces = (index: CorpusIndex, quotes: readonly PlacedSpeech[]) =>
  quotes.map(({ event, account, speech }) => [
    index.eventsByDay.indexOf(event),
    account.article,
    speech.span,
  ]);
const opened = (quotes: ReturnType<typeof openDossier>['quotes']) =>
  quotes.map(({ row, place }) => [row, place.article, place.span]);

function expectActor(index: CorpusIndex): void {
  for (const actor of index.corpus.actors) {
    const found = openDossier(actorDossier(index, actor), null);
    const { events, quotesBy, quotesAbout } = eventsOfActor(index, actor);
    expect(found.names).toEqual(
      actorNamesOverTime(index, actor).map(({ outlet, names }) => ({ of: outlet, names })),
    );
    expect(found.verbs).toEqual(
      speechVerbs(index, { events: events.map(({ event }) => event), actor: actor.id }),
    );
    expect(opened(found.quotes)).toEqual(quotePlaces(index, quotesBy));
    expect(opened(found.about)).toEqual(quotePlaces(index, quotesAbout));
    expect(
      found.contacts.map(({ actor: id, calls, meetings }) => [id, calls.length, meetings.length]),
    ).toEqual(contactsOfActor(index, actor).map((one) => [one.actor.id, one.calls, one.meetings]));
  }
}

test('the harbour: every actor, topic and outlet', () => {
  const index = buildCorpusIndex(harbourCorpus());
  expectActor(index);
  for (const topic of index.corpus.topics) {
    const { events, quotes } = eventsOfTopic(index, topic);
    const found = openDossier(topicDossier(index, topic), null);
    expect(found.verbs).toEqual(speechVerbs(index, { events }));
    expect(opened(found.quotes)).toEqual(quotePlaces(index, quotes));
  }
  for (const outlet of index.corpus.outlets) {
    const own = eventsOfOutlet(index, outlet);
    const found = openDossier(outletDossier(index, outlet), null);
    expect(found.ladders?.own).toEqual(ladderOfAccounts(own.accounts));
    expect(found.ladders?.others).toEqual(own.others.length === 0 ? null : ladderOfAccounts(own.others));
    expect(found.ladders?.own).toEqual(attributionLadder(index, index.eventsByDay, outlet.id));
    expect(found.articles.map(({ id }) => id).sort()).toEqual(own.articles.map(({ id }) => id).sort());
    expect(found.sources.map(({ label, places }) => [label, places])).toEqual(
      originsOfOutlet(index, outlet, own).sources.map(({ label, places }) => [label, places]),
    );
  }
});

test('any corpus', () => {
  fc.assert(
    fc.property(anyRetoldCorpus, (corpus) => {
      expectActor(buildCorpusIndex(corpus));
    }),
    { numRuns: 25 },
  );
});

test('of an earlier day: the same words as often as they had been written by then', () => {
  const counted = (all: readonly { readonly count: number }[]) =>
    all.map(({ count }) => count).sort((a, b) => b - a);
  fc.assert(
    fc.property(anyRetoldCorpus, anyKnownDay, (corpus, day) => {
      const index = buildCorpusIndex(corpus);
      fc.pre(day < (articleDays(index).at(-1) ?? ''));
      const known = knownBy(index, day);
      for (const actor of corpus.actors) {
        const then = openDossier(actorDossier(index, actor), day);
        const events = eventsOfActor(known, actor).events.map(({ event }) => event);
        expect(counted(then.verbs)).toEqual(counted(speechVerbs(known, { events, actor: actor.id })));
        expect(then.quotes).toHaveLength(eventsOfActor(known, actor).quotesBy.length);
        const names = actorNamesOverTime(known, actor);
        expect(then.names.map(({ of }) => of).sort()).toEqual(names.map(({ outlet }) => outlet).sort());
        expect(counted(then.names.flatMap((one) => one.names))).toEqual(
          counted(names.flatMap((one) => one.names)),
        );
      }
    }),
    { numRuns: 25 },
  );
});
