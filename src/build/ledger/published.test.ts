/** Every id ever published leads somewhere: to itself, to where its thing is now, to a search, or to "taken out". */
import { describe, expect, test } from 'vitest';
import { harbourCorpus } from '../../testing/harbour-corpus';
import type { Corpus } from '../../schema/corpus';
import { actorIdSchema, articleIdSchema } from '../../schema/ids';
import { forwardsSchema } from '../../schema/forwards';
import { emptyLedger, ledgerSchema } from './ledger';
import { keepPublished, nothingPublished, publishedSchema, type Published } from './published';

const harbour = harbourCorpus();
const corpus: Corpus = {
  ...harbour,
  articles: harbour.articles.map((article, at) => ({ ...article, sha256: String(at).repeat(64) })),
};
const first = keepPublished(corpus, nothingPublished, emptyLedger);

function keep(now: Corpus, before: Published = first.published, events = emptyLedger) {
  const kept = keepPublished(now, before, events);
  // What is written must be readable again.
  expect(publishedSchema.parse(JSON.parse(JSON.stringify(kept.published)))).toEqual(kept.published);
  expect(forwardsSchema.parse(JSON.parse(JSON.stringify(kept.forwards)))).toEqual(kept.forwards);
  return kept;
}

const without = (kind: 'articles' | 'actors' | 'topics' | 'outlets', id: string): Corpus => ({
  ...corpus,
  [kind]: corpus[kind].filter((thing) => thing.id !== id),
});

test('the first corpus is written down, and nothing is forwarded', () => {
  expect(Object.keys(first.published.actors)).toEqual(['lindholm', 'ostland', 'suedbund', 'tarasenko']);
  expect(Object.values(first.forwards).filter((part) => typeof part === 'object')).toEqual([
    {},
    {},
    {},
    {},
    {},
  ]);
});

test('the same corpus again changes nothing', () => {
  expect(keep(corpus)).toEqual(first);
});

describe('renamed', () => {
  test('an actor is known by the name it has', () => {
    const renamed = corpus.actors.map((actor) => {
      return actor.id === 'tarasenko' ? { ...actor, id: actorIdSchema.parse('tarassenko') } : actor;
    });
    const { forwards, published } = keep({ ...corpus, actors: renamed });
    expect(forwards.actors).toEqual({ tarasenko: { to: 'tarassenko' } });
    expect(Object.keys(published.actors)).toContain('tarasenko');
  });

  test('an actor is known by Wikidata where its name was corrected, too', () => {
    const before = { ...first.published.actors, alt: { known: 'Karen Lindholm', wikidata: 'Q7' } };
    const actors = corpus.actors.map((actor) =>
      actor.id === 'lindholm' ? { ...actor, wikidata: 'Q7' } : actor,
    );
    expect(keep({ ...corpus, actors }, { ...first.published, actors: before }).forwards.actors).toEqual({
      alt: { to: 'lindholm' },
    });
  });

  test('an actor whose name two others bear is not given to either', () => {
    const before = { ...first.published.actors, alt: { known: 'Lindholm' } };
    const actors = corpus.actors.map((actor) => ({ ...actor, altLabels: ['Lindholm'] }));
    expect(keep({ ...corpus, actors }, { ...first.published, actors: before }).forwards.actors).toEqual({
      alt: { search: 'Lindholm' },
    });
  });

  test('an article is known by its text', () => {
    const articles = corpus.articles.map((article) => {
      return article.id === 'nordblatt-1'
        ? { ...article, id: articleIdSchema.parse('nordblatt-eins') }
        : article;
    });
    const { forwards } = keep({ ...corpus, articles });
    expect(forwards.articles).toEqual({ 'nordblatt-1': { to: 'nordblatt-eins' } });
  });
});

describe('no longer there', () => {
  test('an actor or topic is searched for, an article was taken out', () => {
    expect(keep(without('actors', 'suedbund')).forwards.actors).toEqual({ suedbund: { search: 'Südbund' } });
    expect(keep(without('topics', 'haefen')).forwards.topics).toEqual({ haefen: { search: 'Häfen' } });
    expect(keep(without('articles', 'nordblatt-1')).forwards.articles).toEqual({
      'nordblatt-1': { gone: true },
    });
  });

  test('what comes back is no longer forwarded', () => {
    const gone = keep(without('actors', 'suedbund'));
    expect(keep(corpus, gone.published).forwards).toEqual(first.forwards);
  });

  test('by hand: a forward is followed to its end; one that leads nowhere, or in a circle, is an error', () => {
    const by = (forwards: Record<string, string>): Published => ({
      ...first.published,
      topics: {
        ...first.published.topics,
        ...Object.fromEntries(Object.entries(forwards).map(([id, forward]) => [id, { known: id, forward }])),
      },
    });
    const chain = keep(corpus, by({ kais: 'piers', piers: 'haefen' }));
    expect(chain.forwards.topics).toEqual({ kais: { to: 'haefen' }, piers: { to: 'haefen' } });
    expect(chain.diagnostics).toEqual([]);
    for (const broken of [by({ kais: 'nirgends' }), by({ kais: 'piers', piers: 'kais' })]) {
      const [diagnostic] = keep(corpus, broken).diagnostics;
      expect(diagnostic).toMatchObject({ code: 'ledger/forward-nowhere', severity: 'error' });
      expect(diagnostic?.message).toContain('topics/kais');
    }
  });
});

test('events: merged ones lead to the other, those whose articles left were taken out', () => {
  const events = ledgerSchema.parse({
    ...emptyLedger,
    events: {
      ruf1: { kind: 'call', passages: [] },
      ruf2: { kind: 'call', passages: [], forward: 'ruf1' },
      weg1: { kind: 'call', passages: ['weg:0-9'] },
    },
  });
  expect(keep(corpus, first.published, events).forwards.events).toEqual({
    ruf2: { to: 'ruf1' },
    weg1: { gone: true },
  });
});

test('words behind an event id are kept for good; those out of use are named, those of something gone too', () => {
  expect(first.published.slugs['ruf1']).toEqual(['call-lindholm-tarasenko', 'telefonat-lindholm-tarasenko']);
  expect(first.forwards).not.toHaveProperty('slugs');
  const title = { de: 'Gespräch über Häfen', en: 'Call Lindholm – Tarasenko' };
  const renamed = corpus.events.map((event) => (event.id === 'ruf1' ? { ...event, title } : event));
  const second = keep({ ...corpus, events: renamed });
  expect(second.published.slugs['ruf1']).toEqual([
    'call-lindholm-tarasenko',
    'gespraech-ueber-haefen',
    'telefonat-lindholm-tarasenko',
  ]);
  expect(second.forwards.slugs).toEqual({ ruf1: ['telefonat-lindholm-tarasenko'] });
  const gone = keep({ ...corpus, events: renamed.slice(0, 0) }, second.published);
  expect(gone.forwards.slugs?.['ruf1']).toEqual(second.published.slugs['ruf1']);
  expect(keep(corpus, gone.published).forwards.slugs).toEqual({ ruf1: ['gespraech-ueber-haefen'] });
});
