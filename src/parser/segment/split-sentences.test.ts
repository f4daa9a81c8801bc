/** Where German sentences end, and where a full stop does not end one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './split-sentences';

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** `|` stands where a sentence ends. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  [
    'abbreviations',
    [
      'Er traf u. a. Minister Okker.| Danach flog er ab.',
      'Das gilt z. B. für Häfen.| Andere nicht.',
      'Das gilt z.B. für Häfen, d.h. für alle.| Andere nicht.',
      'Der Staatssekretär i. d. R. Okker schweigt.',
      'Prof. Dr. Lindholm lehrt.| Frau Dr. med. Okker auch.',
      'Der Art. 5 gilt.| Nach § 3 Abs. 2 auch.| Siehe S. 4 und Nr. 7.',
      'Es kostete 2,5 Mio. Euro.| Mehr nicht.',
      'Die Firma Okker & Co. KG liefert.',
      'Am Mo. und Di. war zu.| Am Mi. offen.',
      'Er sprach mit Okker, Lindholm usw. über Häfen.',
      'Er sprach mit Okker, Lindholm usw.| Danach ging er.',
    ],
  ],
  [
    'signs of who wrote it, and subheads that ran into the text',
    [
      'Sie sagte Geld zu. (apa/red)| Kritik aus Westland| Die Ministerin sprach von einem Affront.',
      'Ostland reagiert gelassen| Ein Sprecher der Regierung sagte, man nehme das zur Kenntnis.',
      'Die Linke und Die Grünen stimmten zu, wie Die Zeit schreibt.',
      'Der Film Die Stunde des Boten läuft seit Donnerstag im Kino.',
      'In seinem Kommentar schrieb er über „Ostland Die Geschichte“ und andere Bücher.',
    ],
  ],
  [
    'ordinals and numbers',
    [
      'Am 4. Juli 2025 begann es.| Am 5. endete es.',
      'Er kam am 14.| Danach ging er.',
      'Beim 14. Treffen kam er, zum 3. Male.',
      'Die 3. Brigade rückt vor, die 47. auch.',
      'Das war im 19. Jahrhundert.| Und im 2. Weltkrieg.',
      'Vom 14. bis 16. Mai wird verhandelt.',
      'Die Zahl stieg auf 20.| Im Jahr 2024 waren es 18.',
      'Das Treffen endete 2024.| Danach kam nichts.',
      'Es kostete 1.500 Euro.| Der Kurs fiel auf 12.345,67 Punkte.',
      'Um 12.30 Uhr begann es.| Um 14 Uhr endete es.',
      'Sie wurde am 1.2.2003 geboren.| Dort lebt sie.',
    ],
  ],
  [
    'initials and Roman numerals',
    [
      'K. Lindholm und J. R. Okker kamen.| Sie gingen.',
      'Papst Benno XVI. sprach.| Friedrich II. von Ostland schwieg.',
      'Es gab einen Plan A.| Der war schlecht.',
      'Er lebt in den U.S.A.| Sie nicht.',
    ],
  ],
  [
    'quotation marks of every house',
    [
      '„Wir reden.“| Lindholm ging.',
      '»Wir reden.«| Dann ging sie.',
      '«Wir reden.»| Dann ging sie.',
      '"Wir reden."| Dann ging sie.',
      '‚Wir reden.‘| Dann ging sie.',
      '›Wir reden.‹| Dann ging sie.',
      '“Wir reden.”| Dann ging sie.',
      'Sie sagte: „Wir reden.| Wir warten.| Wir gehen.“| Okker nickte.',
      'Sie rief: „Halt!“| Er blieb stehen.',
      '(Er kam.| Sie ging.)| Ende.',
    ],
  ],
  [
    'speech that goes on',
    [
      '„Wir reden“, sagte Lindholm.| „Morgen.“',
      '„Reden wir?“, fragte Okker.',
      '„Ja!“ sagte Lindholm.',
      '„Wir reden!“ – so rief Lindholm.',
      '„Nein!“, rief sie.| „Niemals!“| Dann schwieg sie.',
    ],
  ],
  [
    'other marks',
    [
      'Er zögerte … dann kam er.| Und dann…| Ende.',
      'Was nun?| Niemand weiß es!| Oder?!| Doch.',
      'Mehr auf www.nordblatt.example.| Dort steht alles.',
      'Siehe https://nordblatt.example/a.b?c=1.| Weiter geht es.',
      'Lindholm (72) kam.| Okker kam nicht.',
      'Der Preis stieg auf 12,30 Euro.| Die Aktie fiel.',
      'Erstens:\nSie kommt.| Zweitens:\r\nEr geht.',
      'Sie schwieg.|\u00a0Er sprach.',
    ],
  ],
];

describe.each(examples)('%s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    expect(split(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...['Lindholm', 'sagte', 'am', '14', 'u', 'a', 'Dr', 'XVI', 'K', 'usw', '1', 'USA', 'z', 'B', 'Danach'],
    ...[
      '.',
      '. ',
      '! ',
      '?',
      '…',
      ' ',
      '\n',
      ', ',
      ': ',
      '„',
      '“',
      '»',
      '«',
      '"',
      "'",
      '(',
      ')',
      '–',
      '\u00a0',
      '😀',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
  );

  test('sentences are in order, do not overlap, lose no word, and have no white space at their ends', () => {
    fc.assert(
      fc.property(texts, fc.nat(5), fc.nat(5), (text, left, right) => {
        const within = { start: Math.min(left, text.length), end: Math.max(left, text.length - right) };
        fc.pre(within.start <= within.end && within.end <= text.length);
        let at = within.start;
        for (const { start, end } of splitSentences(text, within)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[ \n\t\r\u00a0\u202f]*$/u);
          expect(text.slice(start, end)).not.toMatch(/^[ \n\t\r\u00a0\u202f]|[ \n\t\r\u00a0\u202f]$/u);
          at = end;
        }
        expect(text.slice(at, within.end)).toMatch(/^[ \n\t\r\u00a0\u202f]*$/u);
      }),
      { numRuns: 500 },
    );
  });
});

test('a text that never ends a sentence is cut at white space, and loses nothing', () => {
  const text = 'Wort, '.repeat(5_000).trim();
  const spans = splitSentences(text, { start: 0, end: text.length });
  expect(spans.length).toBeGreaterThan(5);
  expect(spans.every(({ start, end }) => end - start < 4_100)).toBe(true);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  const word = 'x'.repeat(50_000);
  expect(splitSentences(word, { start: 0, end: word.length })).toEqual([{ start: 0, end: word.length }]);
});
