/** Ids are kept, forwarded and never used again; laws over any two builds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventKind, WortlautEvent } from '../../schema/event';
import { articleIdSchema, eventIdSchema } from '../../schema/ids';
import { emptyLedger, keepIds, ledgerSchema, type Ledger } from './ledger';

type Place = readonly [article: string, start: number, end: number];

function event(id: string, places: readonly Place[], kind: EventKind = 'call'): WortlautEvent {
  const articles = [...new Set(places.map(([article]) => article))];
  return {
    id: eventIdSchema.parse(id),
    kind,
    title: { de: 'Telefonat', en: 'Call' },
    time: null,
    status: 'held',
    participants: [],
    topics: [],
    accounts: articles.map((article) => ({
      article: articleIdSchema.parse(article),
      passages: places
        .filter((place) => place[0] === article)
        .map(([, start, end]) => ({
          span: { start, end },
          exact: 'x'.repeat(end - start),
          prefix: '',
          suffix: '',
          form: 'asserted',
          hedges: [],
          speech: [],
        })),
      told: {},
    })),
    relations: [],
    review: 'automatic',
  };
}

const ARTICLES = new Set(['a', 'b', 'c']);

function keep(events: readonly WortlautEvent[], ledger: Ledger = emptyLedger) {
  const kept = keepIds(events, ledger, ARTICLES);
  // What is written must be readable again.
  expect(ledgerSchema.parse(JSON.parse(JSON.stringify(kept.ledger)))).toEqual(kept.ledger);
  return { ...kept, ids: kept.events.map((one) => one.id as string) };
}

describe('event ids', () => {
  const first = keep([event('aaaa', [['a', 0, 10]])]);

  test('a new event keeps the id it was minted with and enters the ledger', () => {
    expect(first.ids).toEqual(['aaaa']);
    expect(first.ledger.events).toEqual({ aaaa: { kind: 'call', passages: ['a:0-10'] } });
  });

  test('survive a second article that tells the event and changes what its id would be', () => {
    const again = keep(
      [
        event('bbbb', [
          ['a', 0, 10],
          ['b', 5, 20],
        ]),
      ],
      first.ledger,
    );
    expect(again.ids).toEqual(['aaaa']);
    expect(again.diagnostics).toEqual([]);
  });

  test('survive a corrected kind', () => {
    expect(keep([event('bbbb', [['a', 0, 10]], 'meeting')], first.ledger).ids).toEqual(['aaaa']);
  });

  test('survive sentences cut otherwise', () => {
    expect(keep([event('bbbb', [['a', 0, 7]])], first.ledger).ids).toEqual(['aaaa']);
  });

  test('go to the event of the same kind where two tell one sentence', () => {
    const both = [event('bbbb', [['a', 0, 10]], 'pledge'), event('cccc', [['a', 0, 10]])];
    expect(keep(both, first.ledger).ids).toEqual(['bbbb', 'aaaa']);
  });

  test('relations follow', () => {
    const later: WortlautEvent = {
      ...event('dddd', [['b', 0, 4]], 'rejection'),
      relations: [{ kind: 'responds-to', event: eventIdSchema.parse('bbbb'), note: null, noteUrl: null }],
    };
    const again = keep([event('bbbb', [['a', 0, 10]]), later], first.ledger);
    expect(again.events[1]?.relations[0]?.event).toBe('aaaa');
  });

  test('an id is never used again for something else', () => {
    const again = keep([event('aaaa', [['b', 40, 50]])], first.ledger);
    expect(again.ids[0]).not.toBe('aaaa');
    expect(again.ledger.events['aaaa' as never]).toBeDefined();
  });
});

describe('what is no longer told', () => {
  test('merged events: the one that is gone leads to the other', () => {
    const two = keep([
      event('aaaa', [
        ['a', 0, 10],
        ['a', 10, 20],
      ]),
      event('bbbb', [['b', 0, 10]]),
    ]);
    const one = keep(
      [
        event('cccc', [
          ['a', 0, 10],
          ['a', 10, 20],
          ['b', 0, 10],
        ]),
      ],
      two.ledger,
    );
    expect(one.ids).toEqual(['aaaa']);
    expect(one.ledger.events['bbbb' as never]).toMatchObject({ forward: 'aaaa' });
    expect(one.diagnostics).toEqual([]);
  });

  test('a chain of forwards is followed to its end', () => {
    const ledger = ledgerSchema.parse({
      ...emptyLedger,
      events: {
        aaaa: { kind: 'call', passages: ['a:0-10'], forward: 'bbbb' },
        bbbb: { kind: 'call', passages: ['a:20-30'], forward: 'cccc' },
        cccc: { kind: 'call', passages: ['a:40-50'] },
      },
    });
    const kept = keep([event('cccc', [['a', 40, 50]])], ledger);
    expect(kept.ledger.events['aaaa' as never]).toMatchObject({ forward: 'cccc' });
    expect(kept.diagnostics).toEqual([]);
  });

  test('forwards in a circle do not hang and are said', () => {
    const ledger = ledgerSchema.parse({
      ...emptyLedger,
      events: {
        aaaa: { kind: 'call', passages: ['a:0-10'], forward: 'bbbb' },
        bbbb: { kind: 'call', passages: ['a:20-30'], forward: 'aaaa' },
      },
    });
    expect(keep([], ledger).diagnostics.map((one) => one.code)).toEqual([
      'ledger/vanished',
      'ledger/vanished',
    ]);
  });

  test('an id that leads nowhere is an error that names it', () => {
    const gone = keep([], keep([event('aaaa', [['a', 0, 10]])]).ledger);
    expect(gone.diagnostics).toMatchObject([{ code: 'ledger/vanished', severity: 'error' }]);
    expect(gone.diagnostics[0]?.message).toContain('aaaa');
    expect(gone.ledger.events['aaaa' as never]).toBeDefined();
  });

  test('unless its articles were taken out: then the ledger remembers it, and that is all', () => {
    const { ledger } = keep([event('aaaa', [['a', 0, 10]])]);
    const gone = keepIds([], ledger, new Set(['b']));
    expect(gone.diagnostics).toEqual([]);
    expect(Object.keys(gone.ledger.events)).toEqual(['aaaa']);
  });

  test('an event that comes back gets its id back', () => {
    const gone = keep([event('bbbb', [['b', 0, 10]])], keep([event('aaaa', [['a', 0, 10]])]).ledger);
    const back = keep([event('cccc', [['a', 0, 10]]), event('bbbb', [['b', 0, 10]])], gone.ledger);
    expect(back.ids).toEqual(['aaaa', 'bbbb']);
  });
});

describe('laws', () => {
  const places = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 9 }))
      .map(([article, at]): Place => [article, at * 10, at * 10 + 10]),
    { minLength: 1, maxLength: 3, selector: (place) => place.join() },
  );
  const corpora = fc
    .array(fc.tuple(places, fc.constantFrom<EventKind>('call', 'pledge')), { maxLength: 6 })
    .map((list) => list.map(([spots, kind], i) => event(`new${i}`, spots, kind)));

  test('ids are distinct, and a second build of the same events changes nothing', () => {
    fc.assert(
      fc.property(corpora, corpora, (before, after) => {
        const one = keep(after, keep(before).ledger);
        expect(new Set(one.ids).size).toBe(one.ids.length);
        const two = keep(after, one.ledger);
        expect(two.ids).toEqual(one.ids);
        expect(two.ledger).toEqual(one.ledger);
      }),
    );
  });

  test('two events of one kind told by the same words do not swap their ids', () => {
    const twins = [event('twin2', [['a', 0, 10]]), event('twin3', [['a', 0, 10]])];
    const one = keep(twins, keep([event('zzzz', [['a', 0, 10]])]).ledger);
    expect(keep(twins, one.ledger).ids).toEqual(one.ids);
  });

  test('no id ever published is lost from the ledger', () => {
    fc.assert(
      fc.property(corpora, corpora, (before, after) => {
        const old = keep(before).ledger;
        expect(Object.keys(keep(after, old).ledger.events)).toEqual(
          expect.arrayContaining(Object.keys(old.events)),
        );
      }),
    );
  });
});
