/** Which findings tell one happening, and that neither order nor batches matter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorIdSchema, topicIdSchema, type ActorId } from '../../schema/ids';
import { eventKinds, type EventKind, type Role } from '../../schema/event';
import { addDays } from '../../base/day';
import type { EventFinding } from '../document';
import { placesOf, type Tie } from './actor-ties';
import { groupFindings, type LinkedFinding } from './group-findings';
import { NEVER, similarity } from './similarity';
import { FindingMarks } from './finding-marks';
import { splitStretches } from './split-stretches';

const STATES: Readonly<Record<string, string>> = {
  lindholm: 'ostland',
  harro: 'ostland',
  okker: 'westland',
  brill: 'westland',
};

function tieOf(actor: ActorId): Tie {
  const state = STATES[actor];
  const stands = state === undefined ? [] : [actorIdSchema.parse(state)];
  const bare = actor === 'brandt';
  return { stands, surname: bare || actor.endsWith('-brandt') ? 'brandt' : null, bare };
}

type Sketch = {
  readonly kind?: EventKind;
  readonly actors?: readonly string[];
  readonly topics?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly minutes?: number;
  readonly term?: number;
  /** Euro. */
  readonly amount?: number;
  /** Whoever is named first acts upon the others. */
  readonly acting?: Role;
  readonly matter?: readonly string[];
  readonly story?: readonly string[];
  /** Nobody said the day. */
  readonly inferred?: boolean;
};

function finding(sketch: Sketch = {}): EventFinding {
  const {
    kind = 'call',
    actors = ['lindholm', 'okker'],
    topics = [],
    from = '2025-07-04',
    to = from,
  } = sketch;
  const span = { start: 0, end: 1 };
  return {
    kind,
    status: 'held',
    time: {
      edtf: from === to ? from : `${from}/${to}`,
      earliest: from,
      latest: to,
      basis: sketch.inferred === true ? 'inferred' : 'stated',
      span,
    },
    participants: actors.map((actor, at) => ({
      actor: actorIdSchema.parse(actor),
      role: at === 0 ? (sketch.acting ?? 'participant') : 'participant',
    })),
    ...(sketch.matter !== undefined && { matter: sketch.matter }),
    ...(sketch.story !== undefined && { story: sketch.story }),
    topics: topics.map((topic) => topicIdSchema.parse(topic)),
    sentences: [0],
    trigger: span,
    told: {
      ...(sketch.minutes !== undefined && { minutes: { value: sketch.minutes, qualifier: 'exactly', span } }),
      ...(sketch.amount !== undefined && {
        amount: { value: sketch.amount, unit: 'EUR', qualifier: 'exactly', span },
      }),
      ...(sketch.term !== undefined && { term: { days: sketch.term, qualifier: 'exactly', span } }),
    },
    rule: 'test',
  };
}

function told(article: string, sketch: Sketch = {}, place = 0): LinkedFinding {
  return { article, key: `${article} ${String(place).padStart(9, '0')}`, finding: finding(sketch) };
}

function grouped(findings: readonly LinkedFinding[]): string[][] {
  return groupFindings(findings, tieOf).map((group) =>
    group.map((one) => one.key.replace(/ 0+(\d)$/u, '.$1')),
  );
}

function stretchesOf(findings: readonly LinkedFinding[], size: number): LinkedFinding[][] {
  const marks = new FindingMarks();
  findings.forEach(({ finding }, at) => marks.add(finding, at));
  return splitStretches(marks, { placesOf: (actor) => placesOf(actor, tieOf), rankOf: (at) => at, size }).map(
    (stretch) => stretch.flatMap((at) => findings[at] ?? []),
  );
}

describe('one happening told by several articles', () => {
  test('40 against 45 minutes is one call with two accounts', () => {
    expect(grouped([told('a', { minutes: 40 }), told('b', { minutes: 45 })])).toEqual([['a.0', 'b.0']]);
  });

  test('40 against 90 minutes are two calls', () => {
    expect(grouped([told('a', { minutes: 40 }), told('b', { minutes: 90 })])).toHaveLength(2);
  });

  test('another partner on the same day is another call', () => {
    expect(grouped([told('a'), told('b', { actors: ['lindholm', 'varn'] })])).toHaveLength(2);
  });

  test('a person stands for its state', () => {
    expect(grouped([told('a'), told('b', { actors: ['lindholm', 'westland'] })])).toHaveLength(1);
  });

  test('two states stand for two people on a day that both say, unless two pairs of people talked', () => {
    const states = { actors: ['ostland', 'westland'] };
    expect(grouped([told('a'), told('b', states)])).toHaveLength(1);
    expect(grouped([told('a'), told('b', { ...states, to: '2025-07-05' })])).toHaveLength(2);
    const ministers = told('m', { actors: ['harro', 'brill'] });
    expect(grouped([told('a'), ministers, told('b', states)])).toEqual([['a.0'], ['b.0'], ['m.0']]);
  });

  test('a bare surname is whoever bears it, if nobody else does', () => {
    const [full, bare] = [
      told('a', { actors: ['mara-brandt', 'okker'] }),
      told('b', { actors: ['brandt', 'okker'] }),
    ];
    expect(grouped([full, bare])).toHaveLength(1);
    expect(grouped([full, told('c', { actors: ['jonas-brandt', 'okker'] })])).toHaveLength(2);
    expect(grouped([full, told('c', { actors: ['jonas-brandt', 'okker'] }), bare])).toHaveLength(3);
  });

  test('a call of which one party alone is known stays apart', () => {
    expect(grouped([told('a', { actors: ['okker'] }), told('b', { actors: ['okker'] })])).toHaveLength(2);
  });

  test('two calls told by one article stay two, and another article joins one of them', () => {
    const groups = grouped([told('a', {}, 0), told('a', {}, 9), told('b')]);
    expect(groups).toEqual([['a.0', 'b.0'], ['a.9']]);
  });

  test('demands of one day are told apart by their topic', () => {
    const demand = (article: string, topic: string) =>
      told(article, { kind: 'demand', actors: ['lindholm'], topics: [topic] });
    expect(grouped([demand('a', 'haefen'), demand('b', 'haefen'), demand('c', 'zoelle')])).toEqual([
      ['a.0', 'b.0'],
      ['c.0'],
    ]);
  });

  test('ultimatums of other terms are others', () => {
    const ultimatum = (article: string, term: number) => told(article, { kind: 'ultimatum', term });
    expect(grouped([ultimatum('a', 50), ultimatum('b', 12)])).toHaveLength(2);
  });

  test('45 against 50 days is one ultimatum where the day is the same, a shortened one where it is not', () => {
    const ultimatum = (article: string, term: number, from?: string, to?: string) =>
      told(article, { kind: 'ultimatum', term, ...(from && { from }), ...(to && { to }) });
    expect(grouped([ultimatum('a', 50), ultimatum('b', 45)])).toHaveLength(1);
    expect(grouped([ultimatum('a', 50), ultimatum('b', 45, '2025-07-03', '2025-07-05')])).toHaveLength(2);
  });

  test('a day known only to the month joins the one call in it, but not one of two', () => {
    const vague = told('v', { from: '2025-06-05', to: '2025-07-05' });
    expect(grouped([told('a'), vague])).toHaveLength(1);
    expect(grouped([told('a'), told('b', { from: '2025-06-14' }), vague])).toHaveLength(3);
  });

  test('what Ostland demands of Westland is not what Westland demands of Ostland', () => {
    const ultimatum = (article: string, actors: readonly string[]) =>
      told(article, { kind: 'ultimatum', actors, acting: 'issuer' });
    const both = ['ostland', 'westland'];
    expect(grouped([ultimatum('a', both), ultimatum('b', both)])).toHaveLength(1);
    expect(grouped([ultimatum('a', both), ultimatum('b', [...both].reverse())])).toHaveLength(2);
    expect(grouped([ultimatum('a', both), ultimatum('b', ['lindholm', 'westland'])])).toHaveLength(1);
  });

  test('without a topic the amount or a noun tells which pledge it is, and amounts far apart are of two', () => {
    const pledge = (article: string, sketch: Sketch) => told(article, { kind: 'pledge', ...sketch });
    expect(
      grouped([pledge('a', { amount: 20, topics: ['haefen'] }), pledge('b', { amount: 20 })]),
    ).toHaveLength(1);
    const [ships, ships2] = ['a', 'b'].map((article) => pledge(article, { topics: ['haefen'], amount: 20 }));
    const more = pledge('c', { topics: ['haefen'], amount: 300 });
    expect(grouped([ships, ships2, more].flatMap((one) => one ?? []))).toEqual([['a.0', 'b.0'], ['c.0']]);
    expect(
      grouped([pledge('a', { matter: ['lokomo'] }), pledge('b', { matter: ['lokomo', 'zusage'] })]),
    ).toHaveLength(1);
    expect(grouped([pledge('a', { matter: ['lokomo'] }), pledge('b', { matter: ['visa'] })])).toHaveLength(2);
    expect(grouped([pledge('a', {}), pledge('b', {})])).toHaveLength(2);
  });

  test('a refusal of one day towards the same side is one, whatever words it is told with', () => {
    const refusal = (article: string, sketch: Sketch = {}) =>
      told(article, { kind: 'rejection', acting: 'speaker', ...sketch });
    expect(grouped([refusal('a'), refusal('b', { topics: ['haefen'] })])).toHaveLength(1);
    expect(grouped([refusal('a'), refusal('b', { actors: ['lindholm', 'varn'] })])).toHaveLength(2);
    expect(grouped([refusal('a', { actors: ['okker'] }), refusal('b', { actors: ['okker'] })])).toHaveLength(
      2,
    );
  });

  test('words of the sentence and of the article tell the matter, more of them where less is known', () => {
    const pledge = (article: string, sketch: Sketch) =>
      told(article, { kind: 'pledge', acting: 'pledger', ...sketch });
    const [ships, harbour] = [{ matter: ['schiff'] }, { matter: ['hafen'], story: ['schiff'] }];
    expect(grouped([pledge('a', ships), pledge('b', harbour)])).toHaveLength(1);
    const alone = { actors: ['okker'] };
    expect(
      grouped([pledge('a', { ...ships, ...alone }), pledge('b', { ...harbour, ...alone })]),
    ).toHaveLength(2);
    const both = { matter: ['hafen', 'schiff'], ...alone };
    expect(grouped([pledge('a', both), pledge('b', both)])).toHaveLength(1);
    const week = { to: '2025-07-10' };
    expect(grouped([pledge('a', ships), pledge('b', { ...harbour, ...week })])).toHaveLength(2);
    expect(grouped([pledge('a', ships), pledge('b', { ...ships, ...week })])).toHaveLength(1);
  });

  test('weeks later, where no day is said, a sum or a deadline tells which one is meant', () => {
    const pledge = (article: string, sketch: Sketch) => told(article, { kind: 'pledge', ...sketch });
    const later = { from: '2025-07-30', amount: 20 };
    const first = pledge('a', { amount: 20 });
    expect(grouped([first, pledge('b', { ...later, inferred: true })])).toHaveLength(1);
    expect(grouped([first, pledge('b', later)])).toHaveLength(2);
    expect(grouped([first, pledge('b', { ...later, amount: 25, inferred: true })])).toHaveLength(2);
    expect(grouped([first, pledge('b', { ...later, from: '2025-10-01', inferred: true })])).toHaveLength(2);
  });

  test('a minister stands for the state whose deed it is, whoever is named', () => {
    const halt = (article: string, actors: readonly string[], from: string) =>
      told(article, {
        kind: 'halt',
        acting: 'halter',
        matter: ['leitu', 'strom'],
        actors,
        from,
        to: '2025-07-05',
      });
    const [state, minister, other] = [['ostland'], ['lindholm'], ['okker']];
    expect(grouped([halt('a', state, '2025-07-04'), halt('b', minister, '2025-07-05')])).toHaveLength(1);
    expect(grouped([halt('a', state, '2025-07-04'), halt('b', other, '2025-07-05')])).toHaveLength(2);
  });

  test('an ultimatum of "last week" is one of it only where words or the deadline agree', () => {
    const ultimatum = (article: string, sketch: Sketch) =>
      told(article, { kind: 'ultimatum', acting: 'issuer', ...sketch });
    const week = { from: '2025-06-30', to: '2025-07-06' };
    expect(grouped([ultimatum('a', {}), ultimatum('b', week)])).toHaveLength(2);
    const words = { matter: ['strom'] };
    expect(grouped([ultimatum('a', words), ultimatum('b', { ...week, ...words })])).toHaveLength(1);
  });

  test('findings without a day are never merged', () => {
    const undated = (article: string): LinkedFinding => {
      const one = told(article);
      return { ...one, finding: { ...one.finding, time: null } };
    };
    expect(grouped([undated('a'), undated('b')])).toHaveLength(2);
  });

  test('no chain over days that do not touch', () => {
    const groups = grouped([
      told('a', { from: '2025-07-03' }),
      told('b', { from: '2025-07-05' }),
      told('m', { from: '2025-07-03', to: '2025-07-05' }),
    ]);
    expect(groups).toHaveLength(2);
  });
});

const sketches: fc.Arbitrary<Sketch> = fc.record(
  {
    kind: fc.constantFrom(...eventKinds),
    actors: fc.uniqueArray(
      fc.constantFrom('lindholm', 'okker', 'brandt', 'mara-brandt', 'jonas-brandt', 'ostland', 'westland'),
      {
        maxLength: 3,
      },
    ),
    topics: fc.uniqueArray(fc.constantFrom('haefen', 'zoelle'), { maxLength: 2 }),
    from: fc.integer({ min: 0, max: 4 }).map((days) => addDays('2025-07-01', days)),
    to: fc.integer({ min: 5, max: 60 }).map((days) => addDays('2025-07-01', days)),
    minutes: fc.constantFrom(40, 45, 90),
    amount: fc.constantFrom(20, 25, 300),
    acting: fc.constantFrom('pledger', 'speaker', 'participant'),
    matter: fc.uniqueArray(fc.constantFrom('lokomo', 'fährve'), { maxLength: 2 }),
    story: fc.uniqueArray(fc.constantFrom('lokomo', 'bahnho'), { maxLength: 2 }),
    inferred: fc.boolean(),
  },
  { requiredKeys: ['kind', 'from'] },
);

const tellings = fc
  .array(fc.record({ article: fc.constantFrom('a', 'b', 'c', 'd'), sketch: sketches }), { maxLength: 12 })
  .map((list) => list.map(({ article, sketch }, place) => told(article, sketch, place)));

describe('laws', () => {
  test('groups do not depend on the order of the findings', () => {
    fc.assert(
      fc.property(
        tellings.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(grouped(shuffled)).toEqual(grouped(list));
        },
      ),
    );
  });

  test('stretches of days, however short, give the groups of the whole', () => {
    fc.assert(
      fc.property(tellings, fc.integer({ min: 1, max: 5 }), (list, size) => {
        const apart = stretchesOf(list, size).flatMap((stretch) => grouped(stretch));
        expect(apart.sort()).toEqual(grouped(list).sort());
      }),
    );
  });

  test('every finding stands in one group, no article twice, none at odds with another, and each alike another', () => {
    fc.assert(
      fc.property(tellings, (list) => {
        const groups = groupFindings(list, tieOf);
        expect(
          groups
            .flat()
            .map((one) => one.key)
            .sort(),
        ).toEqual(list.map((one) => one.key).sort());
        for (const group of groups) {
          expect(new Set(group.map((one) => one.article)).size).toBe(group.length);
          for (const a of group) {
            const alike = group.filter((b) => b !== a).map((b) => similarity(a.finding, b.finding, tieOf));
            expect(alike).not.toContain(NEVER);
            if (group.length > 1) expect(Math.max(...alike)).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('similarity is the same from either side', () => {
    fc.assert(
      fc.property(sketches, sketches, (a, b) => {
        const [one, other] = [finding(a), finding(b)];
        expect(similarity(one, other, tieOf)).toBe(similarity(other, one, tieOf));
      }),
    );
  });
});

describe('large corpora', () => {
  /** Counts look-ups of states, of which each comparison makes at least one and at most a few. */
  function lookups(findings: readonly LinkedFinding[]): number {
    let count = 0;
    groupFindings(findings, (actor) => {
      count += 1;
      return tieOf(actor);
    });
    return count;
  }

  function manyOf(count: number, days: number): LinkedFinding[] {
    const people = Array.from({ length: 40 }, (_, i) => `person-${i}`);
    return Array.from({ length: count }, (_, i) =>
      told(`article-${i}`, {
        kind: eventKinds[i % eventKinds.length] ?? 'call',
        actors: [people[i % 40] ?? 'okker', people[(i * 7 + 1) % 40] ?? 'varn', 'westland'],
        topics: [`topic-${i % 11}`, 'haefen'],
        from: addDays('2025-01-01', i % days),
        to: addDays('2025-01-02', i % days),
        minutes: 30 + (i % 3),
      }),
    );
  }

  test('ten times the findings over ten times the days cost about ten times the comparisons', () => {
    const small = lookups(manyOf(1000, 30));
    const large = lookups(manyOf(10_000, 300));
    expect(large).toBeLessThan(15 * small);
  });

  test('a long time is cut into many stretches; what happens on one day is not', () => {
    const sizes = stretchesOf(manyOf(10_000, 300), 100).map((stretch) => stretch.length);
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10_000);
    expect(stretchesOf(manyOf(1_000, 1), 100).length).toBeLessThan(10);
  });

  /** One president calls `count` colleagues on one day; each call is told twice. */
  const callsOf = (count: number): LinkedFinding[] =>
    Array.from({ length: 2 * count }, (_, i) =>
      told(`article-${i}`, { actors: ['lindholm', `colleague-${i % count}`] }),
    );

  test('a thousand calls of one president on one day are each compared with their own', () => {
    expect(groupFindings(callsOf(200), tieOf)).toHaveLength(200);
    expect(lookups(callsOf(1000))).toBeLessThan(6 * lookups(callsOf(250)));
  });

  test('in a crowd too a person stands for its state', () => {
    const crowd = callsOf(50);
    const state = told('state', { actors: ['lindholm', 'westland'] });
    const person = told('person', { actors: ['lindholm', 'okker'] });
    expect(groupFindings([...crowd, state, person], tieOf)).toHaveLength(51);
  });

  test('10,000 articles that tell one and the same call are compared about once each', () => {
    const findings = (count: number): LinkedFinding[] =>
      Array.from({ length: count }, (_, i) =>
        told(`article-${i}`, { actors: ['lindholm', 'westland'] }),
      ).concat(told('other', { actors: ['lindholm', 'okker'] }));
    expect(groupFindings(findings(10_000), tieOf)).toHaveLength(1);
    expect(lookups(findings(10_000))).toBeLessThan(11 * lookups(findings(1000)));
  });
});
