/** Origins: agency copies fold into one, found by text; independent accounts and equal quotes never do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { sampleCorpus, type SampleEvent } from '../../testing/sample-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { origins } from './origin-groups';
import { originPaths, relayedPaths } from './origin-path';

type Passages = SampleEvent['accounts'][number]['passages'];
type Told = { readonly id: string; readonly passages: Passages; readonly head?: string };

const textOf = (passages: Passages): string =>
  passages.map((passage) => (typeof passage === 'string' ? passage : passage.text)).join(' ');

/** One call, told by as many outlets as there are accounts. */
function toldBy(accounts: readonly Told[]) {
  const index = buildCorpusIndex(
    sampleCorpus({
      outlets: accounts.map(({ id }) => ({ id, name: id })),
      actors: [{ id: 'holm', name: 'Jan Holm', short: 'Holm' }],
      articles: accounts.map(({ id, passages, head = '' }) => ({
        id,
        outlet: id,
        body: head + textOf(passages),
      })),
      events: [
        {
          id: 'ruf1',
          kind: 'call',
          title: 'Telefonat',
          accounts: accounts.map(({ id, passages }) => ({ article: id, passages })),
        },
      ],
    }),
  );
  const event = index.events.get('ruf1');
  assert(event !== undefined, 'the call');
  return { index, event };
}

/** The articles of each origin, in an order that does not depend on the order of the accounts. */
function groupsOf(accounts: readonly Told[]): readonly string[] {
  const { index, event } = toldBy(accounts);
  return origins(index, event)
    .origins.map((origin) =>
      origin.accounts
        .map(({ article }) => article)
        .sort()
        .join(' '),
    )
    .sort();
}

const AGENCY = [
  'Außenministerin Karin Lindholm hat am Freitag mehr als 40 Minuten lang mit Präsident Jan Holm über die Öffnung der Häfen telefoniert.',
  'Nach Angaben ihres Ministeriums verlief das Gespräch sachlich, eine Einigung über die Kais blieb jedoch aus.',
  'Beide Seiten wollen ihre Beratungen in der kommenden Woche in Nordhafen fortsetzen.',
];
const EDITED = [
  'Außenministerin Karin Lindholm hat am Freitag rund 40 Minuten lang mit Präsident Jan Holm über die Öffnung der Häfen telefoniert.',
  'Nach Angaben ihres Ministeriums verlief das Gespräch sachlich, eine Einigung über die Kais blieb aber aus.',
  'Beide Seiten wollen die Beratungen in der kommenden Woche in Nordhafen fortsetzen.',
];
/** Fourteen newsrooms that tell the same call, each in a sentence of its own. */
const OWN = [
  'Lindholm und Holm haben am Freitag telefoniert.',
  'In einem langen Telefonat versuchte Lindholm, den Streit um die Häfen beizulegen.',
  'Vierzig Minuten sprachen die Ministerin und der Präsident, ohne sich zu einigen.',
  'Holm nahm den Anruf aus Nordhafen entgegen, doch die Kais bleiben zu.',
  'Kein Durchbruch: Auch nach dem Gespräch mit Lindholm rückt Ostland nicht von seiner Haltung ab.',
  'Die Leitung nach Ostland stand, geändert hat sich nichts.',
  'Der Hafenstreit beschäftigte am Freitag die Spitzen beider Länder am Telefon.',
  'Lindholm griff zum Hörer, weil die Getreideschiffe seit Wochen warten.',
  'Zum dritten Mal in diesem Monat redeten Lindholm und Holm miteinander.',
  'Über die Häfen wurde telefoniert, über das Getreide offenbar nicht.',
  'Aus dem Ministerium heißt es, das Gespräch habe der Vorbereitung weiterer Treffen gedient.',
  'Holm ließ nach dem Telefonat mitteilen, Ostland werde nichts überstürzen.',
  'Am Ende blieb es bei Höflichkeiten zwischen den beiden.',
  'Was die Ministerin dem Präsidenten sagte, wollte niemand verraten.',
];

const copies: readonly Told[] = [
  ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id: `kopie-${id}`, passages: AGENCY })),
  { id: 'kopie-f', passages: EDITED },
];
const own: readonly Told[] = OWN.map((text, at) => ({ id: `eigen-${at}`, passages: [text] }));

test('twenty accounts, six of them agency copies, one with small edits: fifteen origins', () => {
  const { index, event } = toldBy([...own.slice(0, 7), ...copies, ...own.slice(7)]);
  const { origins: found, isThin } = origins(index, event);
  expect(event.accounts).toHaveLength(20);
  expect(found).toHaveLength(15);
  expect(isThin).toBe(false);
  expect(found[0]?.accounts.map(({ article }) => article)).toEqual(copies.map(({ id }) => id));
  expect(found[0]?.ties).toHaveLength(5);
});

test('every tie shows the words both share', () => {
  const { index, event } = toldBy(copies);
  const ties = origins(index, event).origins[0]?.ties ?? [];
  expect(ties).toHaveLength(copies.length - 1);
  for (const tie of ties) {
    assert(tie.kind === 'copied', 'copied');
    const words = index.articles.get(tie.article)?.body.slice(tie.span.start, tie.span.end) ?? '';
    expect(words.split(' ').length).toBeGreaterThanOrEqual(5);
    expect(index.articles.get(tie.other)?.body).toContain(words);
  }
});

test('one sentence taken over word for word is enough, in other letters too', () => {
  const sentence = 'Beide Seiten wollen ihre Gespräche in der kommenden Woche in Nordhafen fortsetzen.';
  const shouted = 'BEIDE SEITEN WOLLEN IHRE GESPRAECHE IN DER KOMMENDEN WOCHE IN NORDHAFEN FORTSETZEN!';
  const told = [
    { id: 'nord', passages: ['Lindholm rief in Ostland an.', sentence] },
    { id: 'ost', passages: ['Am Telefon ging es um Häfen und Getreide.', shouted] },
    { id: 'sued', passages: ['Sie telefonierten wieder.'] },
  ];
  expect(groupsOf(told)).toEqual(['nord ost', 'sued']);
});

test('two newsrooms that quote the same words are not copies of one another', () => {
  const says =
    'Wir werden die Häfen erst dann öffnen, wenn alle Schiffe geprüft und alle Papiere in Ordnung sind';
  const quote = (id: string, frame: string): Told => {
    const text = frame.replace('…', `„${says}“`);
    return { id, passages: [{ text, speech: [{ says, form: 'direct' }] }] };
  };
  const told = [quote('nord', '…, sagte Holm am Abend.'), quote('ost', 'Holm erklärte: ….')];
  expect(groupsOf(told)).toEqual(['nord', 'ost']);
});

test('a short sentence in common is chance', () => {
  const told = ['nord', 'ost'].map((id) => ({ id, passages: ['Sie telefonierten am Freitag 40 Minuten.'] }));
  expect(groupsOf(told)).toEqual(['nord', 'ost']);
});

describe('named sources', () => {
  test('the same agency in the dateline is one origin, another agency is another', () => {
    const dated = (id: string, agency: string, text: string): Told => {
      return { id, head: `NORDHAFEN (${agency}) - `, passages: [text] };
    };
    const told = [
      dated('nord', 'nnd', OWN[0] ?? ''),
      dated('ost', 'nnd', OWN[1] ?? ''),
      dated('sued', 'ostpress', OWN[2] ?? ''),
      { id: 'west', passages: [OWN[3] ?? ''] },
    ];
    expect(groupsOf(told)).toEqual(['nord ost', 'sued', 'west']);
  });

  const relaying = (id: string, text: string, relay: string): Told => ({
    id,
    passages: [{ text, speech: [{ says: 'telefoniert', form: 'attributed', relay }] }],
  });

  test('who relays the same medium has the same origin; unnamed media tie nobody', () => {
    expect(
      groupsOf([
        relaying('nord', 'Sie haben telefoniert, meldet der Hafenkurier.', 'der Hafenkurier'),
        relaying(
          'ost',
          'Laut dem Nachrichtenportal Hafenkurier wurde telefoniert.',
          'Nachrichtenportal Hafenkurier',
        ),
        relaying('sued', 'Laut US-Medien wurde telefoniert.', 'US-Medien'),
        relaying('west', 'US-Medien melden, es wurde telefoniert.', 'US-Medien'),
      ]),
    ).toEqual(['nord ost', 'sued', 'west']);
  });

  test('a medium relayed once in a long account of one’s own makes no common origin', () => {
    const long = (id: string, at: number): Told => ({
      id,
      passages: [
        ...relaying(id, 'Laut Hafenkurier wurde telefoniert.', 'Hafenkurier').passages,
        ...OWN.slice(at, at + 3),
      ],
    });
    expect(groupsOf([long('nord', 0), long('ost', 3)])).toEqual(['nord', 'ost']);
  });
});

describe('paths', () => {
  const INSIDER = {
    text: 'Holm habe telefoniert, sagte ein Insider dem Hafenkurier.',
    speech: [
      {
        says: 'Holm habe telefoniert',
        form: 'indirect' as const,
        cue: 'sagte',
        speaker: { label: 'ein Insider', actor: 'holm' },
        relay: 'Hafenkurier',
      },
    ],
  };

  test('speaker, medium, agency, outlet: a relay chain', () => {
    const { index, event } = toldBy([{ id: 'nord', head: 'NORDHAFEN (nnd) - ', passages: [INSIDER] }]);
    const [account] = event.accounts;
    assert(account !== undefined, 'the account');
    expect(relayedPaths(index, account)).toEqual([
      [
        // Whoever stays unnamed is not given the name of an actor.
        { kind: 'speaker', label: 'ein Insider', actor: null },
        { kind: 'relay', label: 'Hafenkurier', actor: null },
        { kind: 'agency', label: 'nnd', actor: null },
        { kind: 'outlet', label: 'nord', actor: null },
      ],
    ]);
  });

  test('a pronoun is given its name; who reports himself has no way to show', () => {
    const text = 'Er komme bald, sagte er.';
    const speech = [
      { says: 'Er komme bald', form: 'indirect' as const, speaker: { label: 'er', actor: 'holm' } },
    ];
    const { index, event } = toldBy([{ id: 'nord', passages: [{ text, speech }, OWN[0] ?? ''] }]);
    const [account] = event.accounts;
    assert(account !== undefined, 'the account');
    expect(relayedPaths(index, account)).toEqual([]);
    expect(originPaths(index, account).map((path) => path.map(({ label }) => label))).toEqual([
      ['Holm', 'nord'],
      ['nord'],
    ]);
  });
});

describe('laws', () => {
  const anyText = fc
    .constantFrom([AGENCY], [EDITED], ...OWN.map((text) => [[text]]))
    .map(([text]) => text ?? []);
  const anyTold = fc
    .array(anyText, { minLength: 1, maxLength: 12 })
    .map((texts) => texts.map((passages, at): Told => ({ id: `q${at}`, passages })));

  test('the order of the accounts does not matter', () => {
    fc.assert(
      fc.property(
        anyTold.chain((told) =>
          fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
        ),
        ([told, shuffled]) => {
          expect(groupsOf(shuffled)).toEqual(groupsOf(told));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('every account has one origin; a copy never adds one; unrelated texts never fold', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const groups = groupsOf(told);
        expect(groups.flatMap((group) => group.split(' ')).sort()).toEqual(told.map(({ id }) => id).sort());
        const long = told.filter(({ passages }) => textOf(passages).split(' ').length >= 14);
        const [first] = long;
        if (first !== undefined) {
          expect(groupsOf([...told, { ...first, id: 'nachdruck' }])).toHaveLength(groups.length);
        }
        const agency = told.filter(({ passages }) => passages === AGENCY || passages === EDITED);
        const apart = new Set(
          told.filter((one) => !agency.includes(one)).map(({ passages }) => textOf(passages)),
        );
        expect(groups.length).toBeGreaterThanOrEqual(apart.size + (agency.length > 0 ? 1 : 0));
      }),
      { numRuns: 40 },
    );
  });

  test('copies of copies fold into one, however far the last is from the first', () => {
    const words = AGENCY.join(' ').split(' ');
    const chain = Array.from({ length: 6 }, (_, step): Told => {
      const edited = words.map((word, at) => (at % 8 === 3 && at < step * 8 ? `anders${at}` : word));
      return { id: `q${step}`, passages: [edited.join(' ')] };
    });
    expect(groupsOf(chain)).toHaveLength(1);
    expect(groupsOf([...chain].reverse())).toHaveLength(1);
  });
});

test('a thousand accounts are grouped, a third of them copies', () => {
  const told = Array.from({ length: 1000 }, (_, at): Told => {
    const passages =
      at % 3 === 0 ? AGENCY : [`${OWN[at % OWN.length] ?? ''} Fassung ${at} von Blatt ${at * 7}.`];
    return { id: `q${at}`, passages };
  });
  const { index, event } = toldBy(told);
  const { origins: found } = origins(index, event);
  expect(found[0]?.accounts.length).toBeGreaterThanOrEqual(334);
});
