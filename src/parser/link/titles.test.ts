/** Titles of every kind in German and English, with the right articles. */
import { describe, expect, test } from 'vitest';
import { eventKinds, eventStatuses, type EventKind, type EventStatus, type Role } from '../../schema/event';
import { actorIdSchema, articleIdSchema, topicIdSchema, type ActorId } from '../../schema/ids';
import { actorSchema, topicSchema, type Actor } from '../../schema/registers';
import type { GrammaticalGender } from '../../schema/register-source';
import { englishPhrase, germanPhrase } from './title-phrases';
import { makeTitle, type Names, type TitleParts } from './titles';

type Sketch = readonly [
  id: string,
  kind: Actor['kind'],
  de: string,
  en: string,
  gender: GrammaticalGender | null,
  actsFor?: string,
];

const cast: readonly Sketch[] = [
  ['lindholm', 'person', 'Lindholm', 'Lindholm', null, 'ostland'],
  ['okker', 'person', 'Okker', 'Okker', null, 'westland'],
  ['sund', 'person', 'Sund', 'Sund', null, 'ostland'],
  ['ostland', 'state', 'Ostland', 'Eastland', null],
  ['westland', 'state', 'Westland', 'Westland', null],
  ['nordmark', 'state', 'Nordmark', 'Northmark', 'f'],
  ['sudarien', 'state', 'Sudarien', 'Sudaria', 'm'],
  ['inseln', 'state', 'Inseln', 'Coral Islands', 'pl'],
  ['staaten', 'state', 'Vereinte Staaten', 'United States', 'pl'],
  ['bund', 'body', 'Südbund', 'Southern League', 'm'],
  ['rat', 'body', 'Europäischer Rat', 'European Council', 'm'],
  ['amt', 'body', 'Auswärtiges Amt', 'Foreign Office', 'n'],
  ['gruene', 'body', 'Grüne', 'Greens', 'pl'],
  ['nato', 'body', 'Nato', 'NATO', 'f'],
  ['werft', 'body', 'Nordwerft', 'Nordwerft', null],
];

const actors = new Map(
  cast.map(([id, kind, de, en, , actsFor = null]) => [
    id,
    actorSchema.parse({
      id,
      kind,
      prefLabel: { de, en },
      shortLabel: { de, en },
      altLabels: [],
      wikidata: null,
      actsFor,
      registered: true,
    }),
  ]),
);
const topic = topicSchema.parse({
  id: 'haefen',
  prefLabel: { de: 'Häfen', en: 'Harbours' },
  broader: null,
  wikidata: null,
});

const ministry = actorSchema.parse({
  id: 'ministerium',
  kind: 'body',
  prefLabel: { de: 'Verteidigungsministerium (Ostland)', en: 'Defence ministry (Eastland)' },
  shortLabel: { de: 'Verteidigungsministerium (Ostland)', en: 'Defence ministry (Eastland)' },
  altLabels: [],
  wikidata: null,
  actsFor: 'ostland',
  registered: false,
});

const names: Names = {
  actor: (id) => (id === 'ministerium' ? ministry : (actors.get(id) ?? null)),
  topic: (id) => (id === 'haefen' ? topic : null),
  gender: (id) => cast.find(([known]) => known === id)?.[4] ?? null,
  englishArticle: (id) => (id === 'nato' ? false : null),
};

const id = (text: string): ActorId => actorIdSchema.parse(text);

type Given = {
  readonly status?: EventStatus;
  /** "lindholm:speaker okker:addressee" */
  readonly who?: string;
  readonly topic?: boolean;
  readonly words?: string;
  readonly days?: readonly [earliest: string, latest: string];
  readonly due?: readonly [earliest: string, latest: string];
};

function parts(kind: EventKind, given: Given = {}): TitleParts {
  const {
    status = 'held',
    who = '',
    words = 'Sie telefonierten.',
    days = ['2025-07-04', '2025-07-04'],
    due,
  } = given;
  const time = (span: readonly [string, string]) => ({
    edtf: span[0],
    earliest: span[0],
    latest: span[1],
    basis: 'stated' as const,
    evidence: null,
    note: null,
    noteUrl: null,
  });
  const place = { start: 0, end: words.length };
  return {
    kind,
    status,
    participants: who
      .split(' ')
      .filter(Boolean)
      .map((one) => {
        const [actor = '', role = 'participant'] = one.split(':');
        return { actor: id(actor), role: role as Role };
      }),
    topics: given.topic === true ? [topicIdSchema.parse('haefen')] : [],
    time: time(days),
    accounts: [
      {
        article: articleIdSchema.parse('a'),
        passages: [
          { span: place, exact: words, prefix: '', suffix: '', form: 'asserted', hedges: [], speech: [] },
        ],
        told: due === undefined ? {} : { deadline: { ...time(due), qualifier: 'exactly', span: place } },
      },
    ],
  };
}

describe('titles', () => {
  test.each<[EventKind, Given, string, string]>([
    [
      'call',
      { who: 'lindholm okker', topic: true },
      'Telefonat Lindholm – Okker: Häfen',
      'Call Lindholm – Okker: Harbours',
    ],
    [
      'call',
      { who: 'lindholm okker', words: 'Sie sprachen.' },
      'Gespräch Lindholm – Okker',
      'Talk Lindholm – Okker',
    ],
    [
      'call',
      { who: 'lindholm okker', status: 'requested' },
      'Angefragtes Telefonat Lindholm – Okker',
      'Requested call Lindholm – Okker',
    ],
    ['call', { who: 'lindholm ostland okker' }, 'Telefonat Lindholm – Okker', 'Call Lindholm – Okker'],
    ['call', { who: 'nordmark' }, 'Telefonat mit der Nordmark', 'Call with Northmark'],
    ['call', {}, 'Telefonat', 'Call'],
    [
      'meeting',
      { who: 'nordmark westland', status: 'planned' },
      'Geplantes Treffen Nordmark – Westland',
      'Planned meeting Northmark – Westland',
    ],
    [
      'meeting',
      { who: 'lindholm okker nordmark inseln' },
      'Treffen Lindholm – Okker – Nordmark u. a.',
      'Meeting Lindholm – Okker – Northmark and others',
    ],
    [
      'meeting',
      { who: 'ostland westland nordmark:mediator' },
      'Treffen Ostland – Westland, vermittelt von der Nordmark',
      'Meeting Eastland – Westland, mediated by Northmark',
    ],
    [
      'meeting',
      { who: 'lindholm:host okker:guest', status: 'planned' },
      'Einladung von Lindholm an Okker',
      'Invitation from Lindholm to Okker',
    ],
    [
      'meeting',
      { who: 'nordmark:host inseln:guest', status: 'planned' },
      'Einladung von der Nordmark an die Inseln',
      'Invitation from Northmark to the Coral Islands',
    ],
    ['meeting', { who: 'nordmark:host sund:guest' }, 'Treffen Nordmark – Sund', 'Meeting Northmark – Sund'],
    [
      'pledge',
      { who: 'lindholm:pledger nordmark:beneficiary', topic: true },
      'Zusage von Lindholm an die Nordmark: Häfen',
      'Pledge by Lindholm to Northmark: Harbours',
    ],
    [
      'pledge',
      { who: 'lindholm:pledger okker:pledger' },
      'Vereinbarung Lindholm – Okker',
      'Agreement Lindholm – Okker',
    ],
    [
      'pledge',
      { who: 'lindholm:pledger sund:pledger' },
      'Zusage von Lindholm und Sund',
      'Pledge by Lindholm and Sund',
    ],
    [
      'pledge',
      { who: 'lindholm:pledger okker:pledger', status: 'planned' },
      'Geplante Vereinbarung Lindholm – Okker',
      'Planned agreement Lindholm – Okker',
    ],
    [
      'halt',
      { who: 'staaten:halter nordmark:addressee', topic: true },
      'Stopp durch die Vereinten Staaten für die Nordmark: Häfen',
      'Halt by the United States affecting Northmark: Harbours',
    ],
    [
      'halt',
      { who: 'bund:halter', status: 'planned' },
      'Angekündigter Stopp durch den Südbund',
      'Announced halt by the Southern League',
    ],
    [
      'ultimatum',
      { who: 'lindholm:issuer westland:addressee', due: ['2025-08-23', '2025-08-23'] },
      'Ultimatum von Lindholm an Westland (50 Tage)',
      'Ultimatum by Lindholm to Westland (50 days)',
    ],
    [
      'ultimatum',
      { who: 'lindholm:issuer', due: ['2025-07-06', '2025-07-06'], words: '48-stündiges' },
      'Ultimatum von Lindholm (48 Stunden)',
      'Ultimatum by Lindholm (48 hours)',
    ],
    [
      'ultimatum',
      { who: 'lindholm:issuer', due: ['2025-07-05', '2025-07-05'] },
      'Ultimatum von Lindholm (ein Tag)',
      'Ultimatum by Lindholm (one day)',
    ],
    [
      'ultimatum',
      { who: 'lindholm:issuer', days: ['2025-07-01', '2025-07-04'], due: ['2025-08-23', '2025-08-23'] },
      'Ultimatum von Lindholm',
      'Ultimatum by Lindholm',
    ],
    [
      'demand',
      { who: 'okker:issuer nordmark:addressee' },
      'Forderung von Okker an die Nordmark',
      'Demand by Okker on Northmark',
    ],
    [
      'warning',
      { who: 'sudarien:issuer inseln:addressee' },
      'Warnung vom Sudarien an die Inseln',
      'Warning by Sudaria to the Coral Islands',
    ],
    [
      'rejection',
      { who: 'okker:speaker ostland:speaker', topic: true },
      'Ablehnung durch Okker und Ostland: Häfen',
      'Rejection by Okker and Eastland: Harbours',
    ],
    [
      'rejection',
      { who: 'okker:speaker lindholm:addressee' },
      'Absage von Okker an Lindholm',
      'Rebuff by Okker to Lindholm',
    ],
    ['statement', { who: 'lindholm:speaker' }, 'Stellungnahme von Lindholm', 'Statement by Lindholm'],
    [
      'statement',
      { who: 'rat:speaker nordmark:subject' },
      'Stellungnahme vom Europäischen Rat zur Nordmark',
      'Statement by the European Council on Northmark',
    ],
    [
      'statement',
      { who: 'ministerium:speaker' },
      'Stellungnahme vom Verteidigungsministerium (Ostland)',
      'Statement by the Defence ministry (Eastland)',
    ],
    ['statement', { topic: true }, 'Stellungnahme: Häfen', 'Statement: Harbours'],
  ])('%s %j', (...[kind, given, de, en]) => {
    expect(makeTitle(parts(kind, given), names)).toEqual({ de, en });
  });

  test.each(eventKinds.flatMap((kind) => eventStatuses.map((status) => [kind, status] as const)))(
    'a %s that is %s has a title in both languages, whoever is known',
    (kind, status) => {
      for (const who of [
        '',
        'lindholm:speaker',
        'nordmark:addressee',
        'amt:issuer inseln:addressee rat:mediator',
      ]) {
        for (const title of Object.values(makeTitle(parts(kind, { status, who, topic: true }), names))) {
          expect(title).toMatch(/^\p{Lu}/u);
          expect(title).not.toMatch(/undefined|null|\s\s|\s[:,]|\s$/u);
        }
      }
    },
  );
});

describe('phrases', () => {
  test.each([
    ['von', 'sudarien', 'vom Sudarien'],
    ['an', 'sudarien', 'an den Sudarien'],
    ['zu', 'bund', 'zum Südbund'],
    ['zu', 'nordmark', 'zur Nordmark'],
    ['mit', 'inseln', 'mit den Inseln'],
    ['von', 'ostland', 'von Ostland'],
    ['durch', 'rat', 'durch den Europäischen Rat'],
    ['von', 'amt', 'vom Auswärtigen Amt'],
    ['an', 'amt', 'an das Auswärtige Amt'],
    ['von', 'staaten', 'von den Vereinten Staaten'],
    ['an', 'gruene', 'an die Grünen'],
    ['für', 'nato', 'für die Nato'],
    ['von', 'werft', 'von Nordwerft'],
  ] as const)('%s %s', (preposition, actor, phrase) => {
    expect(germanPhrase(preposition, [id(actor)], names)).toBe(phrase);
  });

  test('several, and more than two', () => {
    expect(germanPhrase('von', [id('nordmark'), id('bund')], names)).toBe('von der Nordmark und dem Südbund');
    expect(germanPhrase('an', [id('okker'), id('sund'), id('nato')], names)).toBe('an Okker, Sund u. a.');
    expect(englishPhrase('by', [id('bund'), id('nato')], names)).toBe('by the Southern League and NATO');
    expect(englishPhrase('by', [id('okker'), id('sund'), id('nato')], names)).toBe(
      'by Okker, Sund and others',
    );
  });

  test('nobody is no phrase; an unknown id is named by itself', () => {
    expect(germanPhrase('von', [], names)).toBe('');
    expect(englishPhrase('by', [id('niemand')], names)).toBe('by niemand');
  });
});
