/** Roles of blocks: headlines, bylines, agency lines, teasers, sign-offs and other noise. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdSchema } from '../../schema/ids';
import { outletEntrySchema } from '../../schema/register-source';
import { contains } from '../../schema/span';
import { newDraft } from '../new-draft';
import { readHeader } from './read-header';
import { segment } from './segment';
import { lineRules } from './segment-lexicon';

const PROSE =
  'Präsidentin Karin Lindholm hat am Freitag mit Jens Okker telefoniert. Das Gespräch dauerte vierzig Minuten und verlief gut.';

function draftOf(text: string) {
  return segment(
    newDraft({ id: articleIdSchema.parse('probe'), file: 'probe.txt', title: null, body: text }, null),
  );
}

/** "role: text" of each block; the prose above is shortened to `P`. */
function blocks(text: string): string[] {
  return draftOf(text).blocks.map(
    ({ role, span }) => `${role}: ${text.slice(span.start, span.end).replace(PROSE, 'P')}`,
  );
}

describe('what blocks are for', () => {
  test.each([
    [
      'headline and paragraphs',
      `Lindholm ruft Okker an\n\n${PROSE}\n\n${PROSE}`,
      ['headline: Lindholm ruft Okker an', 'paragraph: P', 'paragraph: P'],
    ],
    [
      'Windows line ends',
      `Lindholm ruft Okker an\r\n${PROSE}\r\n${PROSE}\r\n`,
      ['headline: Lindholm ruft Okker an', 'paragraph: P', 'paragraph: P'],
    ],
    [
      'a headline with a mark at its end',
      `Der Hafen bleibt zu!\n${PROSE}`,
      ['headline: Der Hafen bleibt zu!', 'paragraph: P'],
    ],
    [
      'headings between paragraphs',
      `Titel\n${PROSE}\nDie Lage im Hafen\n${PROSE}`,
      ['headline: Titel', 'paragraph: P', 'heading: Die Lage im Hafen', 'paragraph: P'],
    ],
    [
      'bylines',
      `Titel\nVon Karin Sund\nOsthaven, 4. Juli 2025, 18:30 Uhr\n${PROSE}\n${PROSE}`,
      [
        'headline: Titel',
        'byline: Von Karin Sund',
        'byline: Osthaven, 4. Juli 2025, 18:30 Uhr',
        'paragraph: P',
        'paragraph: P',
      ],
    ],
    [
      'list items',
      `Titel\n${PROSE}\n- Erstens kommt Okker.\n• Zweitens geht er.`,
      [
        'headline: Titel',
        'paragraph: P',
        'paragraph: - Erstens kommt Okker.',
        'paragraph: • Zweitens geht er.',
      ],
    ],
    [
      'a teaser list up to the next paragraph',
      `Titel\n${PROSE}\nLesen Sie auch\nOkker: Hafen bleibt zu\n- Warum Westland schweigt\n${PROSE}`,
      [
        'headline: Titel',
        'paragraph: P',
        'related: Lesen Sie auch',
        'related: Okker: Hafen bleibt zu',
        'related: - Warum Westland schweigt',
        'paragraph: P',
      ],
    ],
    [
      'one teaser on its line',
      `Titel\n${PROSE}\nLesen Sie auch: Okker schließt den Hafen\n${PROSE}`,
      [
        'headline: Titel',
        'paragraph: P',
        'related: Lesen Sie auch: Okker schließt den Hafen',
        'paragraph: P',
      ],
    ],
    [
      'picture credits and captions',
      `Titel\n${PROSE}\nFoto: Sund/Nordblatt\nLindholm am Hafen © Sund\nBild 1 von 3: Okker\n${PROSE}`,
      [
        'headline: Titel',
        'paragraph: P',
        'boilerplate: Foto: Sund/Nordblatt',
        'boilerplate: Lindholm am Hafen © Sund',
        'boilerplate: Bild 1 von 3: Okker',
        'paragraph: P',
      ],
    ],
    [
      'subscription boxes',
      `Titel\n${PROSE}\nJetzt kostenlos abonnieren\nE-Mail-Adresse eingeben\nAnzeige\n${PROSE}`,
      [
        'headline: Titel',
        'paragraph: P',
        'boilerplate: Jetzt kostenlos abonnieren',
        'boilerplate: E-Mail-Adresse eingeben',
        'boilerplate: Anzeige',
        'paragraph: P',
      ],
    ],
    [
      'prices',
      `Titel\n${PROSE}\nAktie der Nordwerft: 12,30 Euro (+2,1 %)\nISIN DE0001234567\n${PROSE}`,
      [
        'headline: Titel',
        'paragraph: P',
        'boilerplate: Aktie der Nordwerft: 12,30 Euro (+2,1 %)',
        'boilerplate: ISIN DE0001234567',
        'paragraph: P',
      ],
    ],
    [
      'ticker marks stand alone',
      `Hafenkrise\n${PROSE}\n+++ 12:30 Uhr +++\n${PROSE}`,
      ['headline: Hafenkrise', 'paragraph: P', 'heading: +++ 12:30 Uhr +++', 'paragraph: P'],
    ],
    [
      'an agency line',
      `OSTHAVEN (dpa-AFX) - ${PROSE}\n${PROSE}`,
      ['prefix: OSTHAVEN (dpa-AFX) -', 'paragraph: P', 'paragraph: P'],
    ],
    [
      'an agency line with a month',
      `date 2025-07 OSTHAVEN (dpa-AFX) - ${PROSE}\n${PROSE}`,
      ['prefix: date 2025-07 OSTHAVEN (dpa-AFX) -', 'paragraph: P', 'paragraph: P'],
    ],
    [
      'an agency without a dash',
      `Osthaven (dpa). ${PROSE}\n${PROSE}`,
      ['prefix: Osthaven (dpa).', 'paragraph: P', 'paragraph: P'],
    ],
    [
      'two places, two agencies',
      `Osthaven/Westburg (AP/nb) – ${PROSE}\n${PROSE}`,
      ['prefix: Osthaven/Westburg (AP/nb) –', 'paragraph: P', 'paragraph: P'],
    ],
    [
      'a party in brackets is no agency',
      `Lindholm (CDU) sprach. ${PROSE}\n${PROSE}`,
      ['paragraph: Lindholm (CDU) sprach. P', 'paragraph: P'],
    ],
    [
      'a sign-off behind the text',
      `Titel\n${PROSE}/ksr/DP/stw`,
      ['headline: Titel', 'paragraph: P', 'signoff: /ksr/DP/stw'],
    ],
    [
      'a sign-off in brackets',
      `Titel\n${PROSE} (dpa)`,
      ['headline: Titel', 'paragraph: P', 'signoff: (dpa)'],
    ],
    [
      'a sign-off in words',
      `Titel\n${PROSE} dpa/sund`,
      ['headline: Titel', 'paragraph: P', 'signoff: dpa/sund'],
    ],
    ['nothing but a sentence', PROSE, ['paragraph: P']],
  ])('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  test('hard-wrapped text: lines of one paragraph are one block, a short line ends it', () => {
    const wrapped = `Präsidentin Karin Lindholm hat am Freitag mit Jens Okker
telefoniert. Das Gespräch dauerte vierzig Minuten und verlief
gut. Danach sprach sie mit der Regierung von Westland über
den Hafen.
Okker nannte das Gespräch am Abend einen guten Anfang für
beide Länder und lud sie nach Westburg ein. Sie nahm die
Einladung an.

Ob sie reist, ist offen.`;
    const draft = draftOf(wrapped);
    expect(draft.blocks.map(({ span }) => wrapped.slice(span.start, span.end).slice(-13))).toEqual([
      'über\nden Hafen.'.slice(-13),
      'Einladung an.',
      'st, ist offen.'.slice(-13),
    ]);
    expect(draft.sentences).toHaveLength(6);
  });

  test('short paragraphs on lines of their own are not glued together', () => {
    const text =
      'Zahlen zum Hafen\nSchiffe am Montag 12 aus Ostland\nSchiffe am Dienstag 14\nSchiffe am Mittwoch keine mehr\nEnde der Liste vom Hafenamt';
    expect(draftOf(text).blocks).toHaveLength(5);
  });
});

describe.each(lineRules)('$id', ({ pattern, finds, ignores }) => {
  test.each(finds)('finds "%s"', (line) => expect(line).toMatch(pattern));
  test.each(ignores)('ignores "%s"', (line) => expect(line).not.toMatch(pattern));
});

describe('what a text says of itself', () => {
  const outlets = [
    { id: 'dpa-afx', prefLabel: 'dpa-AFX', codes: ['dpa-AFX'], kind: 'agency' },
    { id: 'nordblatt', prefLabel: 'Nordblatt', altLabels: ['Das Nordblatt'], kind: 'newspaper' },
  ].map((entry) => outletEntrySchema.parse(entry));
  const header = (text: string) => readHeader(draftOf(text), outlets);

  test('day and outlet of a byline', () => {
    expect(header(`Titel\nNordblatt - 07 Mai 2023 09:14\n${PROSE}\n${PROSE}`)).toMatchObject({
      title: 'Titel',
      outlet: 'nordblatt',
      day: { edtf: '2023-05-07' },
    });
  });

  test('month and outlet of an agency line', () => {
    expect(header(`date 2025-07 OSTHAVEN (dpa-AFX) - ${PROSE}\n${PROSE}`)).toMatchObject({
      outlet: 'dpa-afx',
      day: { edtf: '2025-07', earliest: '2025-07-01', latest: '2025-07-31' },
    });
  });

  test('a date in the text itself is no day of the article', () => {
    expect(header(`Titel\nAm 4. Juli 2025 sprach Lindholm. ${PROSE}\n${PROSE}`).day).toBeNull();
  });

  test('without a headline the first sentence is the title, cut at a word', () => {
    const { title } = header(`Lindholm hat ${'sehr '.repeat(40)}lange gesprochen. ${PROSE}\n${PROSE}`);
    expect(title).toMatch(/^Lindholm hat sehr .* sehr …$/u);
    expect(title.length).toBeLessThan(84);
  });
});

describe('laws', () => {
  const line = fc.oneof(
    fc.constantFrom(
      PROSE,
      'Titel',
      'Lesen Sie auch',
      '- Punkt',
      'Foto: Sund',
      '/ksr/DP/stw',
      '+++ 12:30 +++',
      '',
    ),
    fc.constantFrom(
      'OSTHAVEN (dpa) - Text.',
      '<p>Text.</p>',
      '&nbsp;',
      '(dpa)',
      '4. Juli 2025',
      'Okker sagte: „Ja.“',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const texts = fc
    .array(line, { maxLength: 12 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end)));

  test('blocks and sentences are in order, do not overlap, and each sentence lies in its block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const draft = draftOf(text);
        for (const spans of [draft.blocks, draft.sentences].map((all) => all.map(({ span }) => span))) {
          spans.forEach((span, i) => {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
            expect(span.end).toBeLessThanOrEqual(text.length);
          });
        }
        for (const sentence of draft.sentences) {
          const block = draft.blocks[sentence.block];
          expect(block?.role).toBe(sentence.role);
          expect(block !== undefined && contains(block.span, sentence.span)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one word', 'a'],
    ['full stops', '.'],
    ['stops and spaces', 'a. '],
    ['opening marks', '„'],
    ['closing marks', '!“'],
    ['tags never closed', '<a '],
    ['half entities', '&amp'],
    ['line ends', '\n'],
    ['teaser heads', 'Lesen Sie auch\n'],
    ['slashes', '/ab'],
    ['brackets', '('],
    ['numbers', '12. '],
    ['capitals', 'A'],
    ['upper-case words with dots', 'Ab.'],
    ['short lines', 'ab cd\n'],
  ])('a megabyte of %s takes about four times as long as a quarter of it', (_, unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      // Processor time: by the clock, a busy machine made this fail.
      const before = process.cpuUsage();
      draftOf(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    time(50_000);
    const half = Math.min(time(250_000), time(250_000));
    // Quadratic would be sixteen times, and many seconds: room is left for what else the process does.
    expect(time(1_000_000)).toBeLessThan(10 * half + 1000);
  });
});
