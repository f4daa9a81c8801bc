/** One happening told by several sentences of one article is one event; two of one kind are two. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const told = (text: string, kind: string): string[] =>
  parseText(text)
    .events.filter((event) => event.kind === kind)
    .map((event) => event.sentences.join());

describe('a state, and in the next sentence its minister, whose state nobody tells', () => {
  test.each<[string, string, string[]]>([
    [
      'ultimatum',
      'Ostland hat Westland eine Frist bis zum 30. Juli gesetzt. Westland müsse die Schleusen bis dahin öffnen, sonst werde man klagen, sagte Ministerin Ada Varga.',
      ['0,1'],
    ],
    [
      'pledge',
      'Ostland verspricht, die Schleusen nicht zu schließen. Diese Garantie gab Ministerin Ada Varga am Donnerstag im Fernsehen.',
      ['0,1'],
    ],
    [
      'pledge',
      'Ostland liefert Westland künftig 200 Lokomotiven. Eine entsprechende Vereinbarung unterzeichneten Ministerin Ada Varga und Minister Tom Harro am Mittwoch.',
      ['0,1'],
    ],
    [
      'rejection',
      'Ostland wird dem Pakt nicht beitreten. Ministerpräsidentin Ada Varga erteilte der Einladung am Montag eine Absage.',
      ['0,1'],
    ],
    [
      'pledge',
      'Varga sagt Hilfe zu\n\nOstland hat Westland weitere Unterstützung versprochen. Ministerin Ada Varga stellte am Donnerstag 25 Millionen Euro in Aussicht.',
      ['0,1,2'],
    ],
  ])('%s: %s', (kind, text, expected) => expect(told(text, kind)).toEqual(expected));

  test.each<[string, string, number]>([
    [
      'pledge',
      'Ostland verspricht Westland 20 Lokomotiven. Im Gegenzug sagte Ministerin Ada Varga zu, die Häfen zu öffnen.',
      2,
    ],
    ['pledge', 'Ostland liefert Westland 20 Lokomotiven. Auch Ministerin Ada Varga sagte Hilfe zu.', 2],
    [
      'pledge',
      'Lindholm hatte dem Nachbarn vergangene Woche Wasser zugesagt. Am Freitag gab sie auch der Nordmark ihr Wort.',
      2,
    ],
    ['pledge', 'Ostland gibt Westland 20 Millionen Euro. Ministerin Ada Varga sagte 5 Millionen Euro zu.', 2],
    [
      'halt',
      'Ostland stoppt die Lieferungen an Westland. Daraufhin stoppte Präsidentin Ada Varga die Ausfuhr von Öl.',
      2,
    ],
    ['pledge', 'Ministerin Ada Varga sagte Hilfe zu. Ostland stellt Westland 20 Lokomotiven bereit.', 2],
  ])('two, where another speaks or something else is done: %s: %s', (kind, text, count) =>
    expect(told(text, kind)).toHaveLength(count),
  );
});

describe('what the article sums up above and tells in full below', () => {
  test('a noun of it agrees', () => {
    const text =
      'Ostland kappt alle Leitungen nach Westland.\n\nEs war ein langer Streit. Niemand gab nach.\n\nOstland hat sämtliche Leitungen zum Nachbarn abgeschaltet.';
    expect(told(text, 'halt')).toEqual(['0,3']);
  });

  test.each<[string, string]>([
    [
      'an older one',
      'Ostland kappt alle Leitungen nach Westland.\n\nEs war ein langer Streit. Niemand gab nach.\n\nSchon im März 2016 hatte Ostland Leitungen zum Nachbarn abgeschaltet.',
    ],
    [
      'another thing',
      'Ostland kappt alle Leitungen nach Westland.\n\nEs war ein langer Streit. Niemand gab nach.\n\nOstland hat die Ausfuhr von Öl gestoppt.',
    ],
  ])('not %s', (_, text) => expect(told(text, 'halt')).toHaveLength(2));

  test('by whoever gives and by whoever gets', () => {
    const text =
      'Westland erhält Geld aus Ostland\n\nOstland hat gestern acht Millionen Euro für Westland zugesagt.';
    expect(told(text, 'pledge')).toEqual(['0,1']);
  });
});

test('the threat of an ultimatum told in a sentence of its own', () => {
  const text =
    'Ostland hat Westland noch bis Freitag Zeit gegeben, die Häfen zu öffnen. Geschieht das nicht, will Ostland sämtliche Konten sperren, wie Präsident Tom Harro erläuterte.';
  expect(told(text, 'ultimatum')).toEqual(['0,1']);
});
