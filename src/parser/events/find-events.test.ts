/** Events of whole texts: who does it to whom, negation, condition, day, told facts; and laws for any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';
import type { Draft } from '../document';
import { saysBoth } from './both-sides';

const kinds = (text: string): string[] => parseText(text).events.map((event) => event.kind);
const roles = (text: string): string[] =>
  (parseText(text).events[0]?.participants ?? []).map(({ actor, role }) => `${actor} ${role}`);

describe('parties', () => {
  test.each<[string, string[]]>([
    ['Ostland stellte Westland ein Ultimatum.', ['ostland issuer', 'westland addressee']],
    ['Die Lieferungen an Westland wurden von Ostland gestoppt.', ['ostland halter', 'westland addressee']],
    ['Karin Lindholm rief Jens Okker an.', ['karin-lindholm caller', 'jens-okker callee']],
    ['Ostland bestellte den Botschafter Jens Okker ein.', ['ostland host', 'jens-okker guest']],
    ['Lindholms Weigerung gegen den Plan kam spät.', ['karin-lindholm speaker']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['Osthaven – Westland stoppt die Lieferungen.', ['westland halter']],
    [
      'Karin Lindholm forderte die Junta unter Jens Okker ultimativ auf, bis Freitag abzuziehen.',
      ['karin-lindholm issuer', 'jens-okker addressee'],
    ],
  ])('a town that only says where this was written is none, whoever leads is: %s', (text, expected) =>
    expect(roles(text)).toEqual(expected),
  );

  test.each<[string, string[]]>([
    ['Ostland stoppte westländische Importe.', ['ostland halter', 'westland addressee']],
    ['Karin Lindholm stoppte ostländische Importe.', ['karin-lindholm halter']],
    ['Ostland verbot die Ausfuhr von Öl nach Westland.', ['ostland halter', 'westland addressee']],
    [
      'Karin Lindholm war in Westland und kündigte dort die Lieferung von Pumpen an.',
      ['karin-lindholm pledger', 'westland beneficiary'],
    ],
  ])('a place that gets something, or no longer does, is the other side: %s', (text, expected) =>
    expect(roles(text)).toEqual(expected),
  );

  test.each<[string, string[]]>([
    [
      'Karin Lindholm habe ihren Kollegen aus Westland, Jens Okker, vergangene Woche angerufen.',
      ['karin-lindholm caller', 'jens-okker callee'],
    ],
    [
      'Wie verlautete, stellte Lindholm klar, dass Westland die Lieferungen an Ostland stoppt.',
      ['westland halter', 'ostland addressee', 'karin-lindholm speaker'],
    ],
    [
      'Ostland, Westland und der Südbund sagten Hilfe zu.',
      ['ostland pledger', 'westland pledger', 'suedbund pledger'],
    ],
  ])('over commas: %s', (text, expected) => expect(roles(text)).toEqual(expected));

  test('what Ostland does to Westland is not what Westland does to Ostland', () => {
    const text = 'Ostland stoppte die Lieferungen an Westland. Westland stoppte die Lieferungen an Ostland.';
    expect(kinds(text)).toEqual(['halt', 'halt']);
  });

  test('whoever is called something behind the name is public, a manager is not', () => {
    expect(kinds('Karin Fahrnbach, Sprecherin der Südpartei, forderte mehr Geld.')).toEqual(['demand']);
    expect(kinds('Geschäftsführerin Karin Fahrnbach forderte mehr Geld.')).toEqual([]);
  });

  test('of an agreement both are pledgers', () => {
    expect(roles('Karin Lindholm und Jens Okker vereinbarten einen Gefangenenaustausch.')).toEqual([
      'karin-lindholm pledger',
      'jens-okker pledger',
    ]);
  });

  test('a deed of somebody nobody knows is not that of whoever stands before the dash', () => {
    expect(roles('Lindholm spricht mit Okker – Miliz setzt eine Frist bis Sonntag.')).not.toContain(
      'karin-lindholm issuer',
    );
  });

  test('private people make no event', () => {
    expect(kinds('Der Bäcker forderte mehr Mehl.')).toEqual([]);
  });
});

describe('two meant by one word', () => {
  const both = 'Karin Lindholm rief Jens Okker an. ';
  test.each<[string, string[]]>([
    [`${both}Beide verständigten sich auf eine Waffenruhe.`, ['karin-lindholm', 'jens-okker']],
    [`${both}Der Südbund stellte beiden Seiten ein Ultimatum.`, ['suedbund', 'ostland', 'westland']],
  ])('%s', (text, actors) =>
    expect(
      parseText(text)
        .events.at(-1)
        ?.participants.map(({ actor }) => actor),
    ).toEqual(actors),
  );

  test('whoever asks both sides is neither, and who is named only later is none', () => {
    const text =
      'Karin Lindholm forderte Ruhe. Ostland schwieg. Jens Okker forderte beide Seiten auf, die Waffen niederzulegen. ' +
      'Der Südbund schwieg. Westland und der Südbund schwiegen.';
    const demand = parseText(text).events.find((event) => event.participants[0]?.actor === 'jens-okker');
    expect(demand?.participants.map(({ actor }) => actor)).toEqual(['jens-okker']);
  });

  test('two harbours are nobody', () => {
    expect(saysBoth('Beide Häfen liegen still.')).toBe(false);
    expect(saysBoth('Das Gespräch führten beide.')).toBe(true);
  });
});

describe('one event', () => {
  test.each([
    'Ostland stoppt Lieferungen\n\nDie Sitzung dauerte lang. Ostland setzte den Verkauf von Öl am Mittwoch aus.',
    'Westland stoppt Lieferungen\n\nWirtschaftsminister Arvo Tiedgenrath verkündete am Mittwoch einen Lieferstopp.',
  ])('is told by a headline and by what stands below it: %s', (text) => {
    const draft = parseText(text);
    expect(draft.events.map((event) => [event.kind, event.time?.edtf])).toEqual([['halt', '2025-07-02']]);
  });
});

describe('what is not told as happening', () => {
  test.each([
    'Karin Lindholm telefonierte nicht mit Jens Okker.',
    'Ostland würde Westland Raketen liefern, wenn es darum bäte.',
    'Wenn Ostland die Lieferungen an Westland stoppt, wird es kalt.',
    'Hat Karin Lindholm mit Jens Okker telefoniert?',
    'Lesen Sie auch\nKarin Lindholm telefonierte mit Jens Okker',
  ])('%s', (text) => expect(kinds(text)).toEqual([]));

  test('a refused delivery is a rejection, no pledge', () => {
    expect(kinds('Ostland lehnte die Lieferung von Raketen an Westland ab.')).toEqual(['rejection']);
  });
});

describe('when', () => {
  const time = (text: string, day?: string | null) => parseText(text, day).events[0]?.time;

  test.each([
    ['Am Mittwoch telefonierte Karin Lindholm mit Jens Okker.', '2025-07-02', 'resolved'],
    ['Am 1. Juli 2025 telefonierte Karin Lindholm mit Jens Okker.', '2025-07-01', 'stated'],
    ['Karin Lindholm telefonierte mit Jens Okker.', '2025-07-04~', 'inferred'],
    ['Zuvor telefonierte Karin Lindholm mit Jens Okker.', '../2025-07-04', 'inferred'],
  ])('%s', (text, edtf, basis) => expect(time(text)).toMatchObject({ edtf, basis }));

  test('nobody knows without an article day', () => {
    expect(time('Karin Lindholm telefonierte mit Jens Okker.', null)).toBeNull();
  });

  test.each([
    [
      'Westland hat am 1. Juli ein Gesetz unterzeichnet, das Exporte nach Ostland ab dem 1. August verbietet.',
      '2025-07-01',
    ],
    ['Am 6. September 1998 stoppten Westland und Ostland die Lieferungen.', '1998-09-06'],
    ['Ostland hat Westland zugesichert, von Samstag an täglich Öl zu liefern.', '2025-07-04~'],
    [
      'Karin Lindholm rief Jens Okker an. Das Gespräch fand, wie nun bekannt wurde, bereits am 12. Juni statt.',
      '2025-06-12',
    ],
    ['Ostland hatte bereits 2022 die Lieferungen gestoppt.', '2022-01-01/2022-12-31'],
  ])(
    'a day that lies ahead gives way to one that fits, and an old one at the head is that of the deed: %s',
    (text, edtf) => expect(time(text)?.edtf).toBe(edtf),
  );

  test('what is promised in a talk is promised on its day', () => {
    const text =
      'Karin Lindholm rief Jens Okker am Dienstag an. Okker sagte ihr die Lieferung von Pumpen zu.';
    expect(parseText(text).events.map(({ kind, time: when }) => [kind, when?.edtf])).toEqual([
      ['call', '2025-07-01'],
      ['pledge', '2025-07-01'],
    ]);
  });

  test('a deadline is no day of the event', () => {
    expect(time('Ostland setzte Westland eine Frist bis zum 9. Juli 2025.')).toMatchObject({
      edtf: '2025-07-04~',
    });
  });
});

describe('told facts', () => {
  const told = (text: string) => parseText(text).events[0]?.told;

  test('minutes, with how sure they are', () => {
    expect(
      told('Karin Lindholm telefonierte fast anderthalb Stunden lang mit Jens Okker.')?.minutes,
    ).toMatchObject({
      value: 90,
      qualifier: 'almost',
    });
  });

  test('a deadline, a term, a consequence', () => {
    expect(told('Ostland setzte Westland eine Frist bis zum 9. Juli 2025.')?.deadline?.latest).toBe(
      '2025-07-09',
    );
    expect(told('Ostland stellte Westland ein 50-tägiges Ultimatum.')?.term?.days).toBe(50);
    expect(
      told('Ostland stellte Westland ein Ultimatum, die Häfen zu öffnen oder mit Strafen belegt zu werden.')
        ?.consequence?.value,
    ).toBe('mit Strafen belegt zu werden');
  });

  test('an amount', () => {
    expect(told('Ostland sagte Westland rund 2,5 Milliarden Euro zu.')?.amount).toMatchObject({
      value: 2.5e9,
      unit: 'Euro',
      qualifier: 'about',
    });
  });
});

const WORDS = [
  'Karin Lindholm',
  'Ostland',
  'Westland',
  'telefonierte',
  'forderte',
  'stoppte',
  'die Lieferungen',
  'nicht',
  'sagte',
  'zu',
  'dass',
  'wenn',
  'am Montag',
  'bis Freitag',
  '40 Minuten',
  '„',
  '“',
  ',',
  '.',
  '?',
  '\n',
  ':',
];

function spansOf(draft: Draft) {
  return [
    ...draft.mentions.map(({ span }) => span),
    ...draft.events.flatMap(({ trigger, told }) => [trigger, ...Object.values(told).map(({ span }) => span)]),
  ];
}

describe('laws', () => {
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 8 })), {
      maxLength: 40,
    })
    .map((words) => words.join(' '));

  test('every span lies in the text, every sentence exists, every event has parties of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const draft = parseText(text);
        for (const { start, end } of spansOf(draft)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(draft.text.length);
        }
        for (const event of draft.events) {
          expect(event.sentences).toEqual([...new Set(event.sentences)].sort((a, b) => a - b));
          expect(event.sentences.every((at) => draft.sentences[at] !== undefined)).toBe(true);
          const met = new Set(draft.mentions.map(({ actor }) => actor));
          expect(event.participants.every(({ actor }) => met.has(actor))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('hostile input finishes: a line of 1 MB, 50,000 quotation marks, one endless word', () => {
    for (const text of ['wort und '.repeat(110_000), '„'.repeat(50_000), 'x'.repeat(200_000)]) {
      expect(parseText(text).events).toEqual([]);
    }
  }, 60_000);

  // Work that grew with the square of the length took minutes here; clocks are too coarse on a busy machine to compare two.
  test('six thousand sentences with events finish', () => {
    const part =
      'Karin Lindholm telefonierte am Montag mit Jens Okker. Ostland stoppte die Lieferungen. Es regnet.\n';
    expect(parseText(part.repeat(2000)).sentences).toHaveLength(6000);
  }, 30_000);

  test('the same text gives the same findings', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseText(text).events).toEqual(parseText(text).events);
      }),
      {
        numRuns: 30,
      },
    );
  });
});
