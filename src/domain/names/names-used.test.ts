/** Who calls whom what. */
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { sampleCorpus } from '../../testing/sample-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { eventsOfActor } from '../dossiers/events-of-actor';
import { namesUsed, outletsByName } from './names-used';

const index = buildCorpusIndex(harbourCorpus());
const call = index.events.get('ruf1');
const actor = (id: string) => {
  const found = index.actors.get(id);
  assert(found !== undefined, id);
  return found;
};

test('each account of a call by the names it uses; "sie" is no name', () => {
  assert(call !== undefined, 'the call');
  const shown = namesUsed(index, call).map(({ actor: { id }, accounts }) => [
    id,
    accounts.map(({ account, names }) => [account.article, ...names.map(({ name }) => name)]),
  ]);
  expect(shown).toEqual([
    ['lindholm', [['nordblatt-1', 'Karin Lindholm']]],
    [
      'tarasenko',
      [
        ['nordblatt-1', 'Oleh Tarasenko'],
        ['kuestenbote-1', 'Tarassenko'],
      ],
    ],
  ]);
});

test('a name that many articles use stands once, with each outlet once', () => {
  const text = 'Lindholm rief an.';
  const copies = ['a', 'b', 'c'];
  const corpus = sampleCorpus({
    actors: [{ id: 'lindholm', name: 'Karin Lindholm', also: ['Lindholm'] }],
    articles: copies.map((id) => ({ id, body: text })),
    events: [
      {
        id: 'ruf2',
        kind: 'call',
        title: 'Ruf',
        who: { lindholm: 'caller' },
        accounts: copies.map((article) => ({ article, passages: [text] })),
      },
    ],
  });
  const built = buildCorpusIndex(corpus);
  const [event] = built.eventsByDay;
  assert(event !== undefined, 'the call');
  const [row] = namesUsed(built, event);
  assert(row !== undefined, 'the caller is named');
  expect(outletsByName(row, (article) => (article === 'c' ? 'Ost' : 'Nord'))).toEqual([
    { name: 'Lindholm', outlets: ['Nord', 'Ost'] },
  ]);
});

test.each([
  ['der Hafenmeister', 'sagte', [['der Hafenmeister', 1]]],
  ['ein Insider aus Nordhafen', 'sagte', []],
  ['Hafenmeister Jan Holm', 'sagte', [['Jan Holm', 1]]],
  ['er', 'sagte', []],
])('a speaker called "%s"', (label, cue, names) => {
  const body = `„Wir öffnen“, ${cue} ${label} am Abend.`;
  const built = buildCorpusIndex(
    sampleCorpus({
      actors: [{ id: 'holm', name: 'Jan Holm' }],
      articles: [{ id: 'a1', body }],
      events: [
        {
          id: 'ev01',
          kind: 'pledge',
          title: 'Zusage',
          accounts: [
            {
              article: 'a1',
              passages: [
                {
                  text: body,
                  speech: [{ says: '„Wir öffnen“', form: 'direct', cue, speaker: { label, actor: 'holm' } }],
                },
              ],
            },
          ],
        },
      ],
    }),
  );
  const [event] = built.eventsByDay;
  assert(event !== undefined, 'an event');
  const used = namesUsed(built, event).flatMap(({ accounts }) =>
    accounts.flatMap((account) => account.names),
  );
  expect(used.map(({ name, spans }) => [name, spans.length])).toEqual(names);
});

test('every name stands where its span says', () => {
  const uses = index.eventsByDay
    .flatMap((event) => namesUsed(index, event))
    .flatMap(({ accounts }) => accounts)
    .flatMap(({ account, names }) => names.map((use) => ({ ...use, article: account.article })));
  expect(uses.length).toBeGreaterThan(5);
  for (const { name, spans, article } of uses) {
    const body = index.articles.get(article)?.body ?? '';
    for (const span of spans) expect(body.slice(span.start, span.end)).toContain(name);
  }
});

test('an actor’s events with roles, and quotes by and about', () => {
  const { events, quotesBy, quotesAbout } = eventsOfActor(index, actor('tarasenko'));
  expect(events.map(({ event, roles }) => [event.id, ...roles])).toEqual([
    ['abs1', 'speaker'],
    ['ruf1', 'callee'],
  ]);
  expect(quotesBy.map(({ text }) => text)).toEqual(['Tarassenko wies die Forderung zurück']);
  expect(quotesAbout.map(({ text }) => text)).toEqual([
    'dauerte das Telefonat der Ministerin mit Tarassenko etwa 40 Minuten',
  ]);
});
