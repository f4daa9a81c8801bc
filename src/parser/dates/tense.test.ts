/** Past and future of the clause around a weekday. */
import { expect, test } from 'vitest';
import { tenseAround, type Tense } from './tense';

test.each<[string, Tense]>([
  ['Am [Montag] telefonierten beide.', 'past'],
  ['Beide haben am [Montag] telefoniert.', 'past'],
  ['Am [Montag] ist sie angekommen.', 'past'],
  ['Sie hat am [Montag] mit Ostland, Westland und Nordmark telefoniert.', 'past'],
  ['Am [Montag] war Ruhe.', 'past'],
  ['Er ist am [Montag] empfangen worden.', 'past'],
  ['Sie reist am [Montag] ab und wird dort reden.', 'future'],
  ['Am [Montag] wird sie reden.', 'future'],
  ['Das Treffen ist für [Montag] geplant.', 'future'],
  ['Am [Montag] soll er antworten.', 'future'],
  ['Sie sagte, am [Montag] werde er kommen.', 'future'],
  ['Am [Montag] fand ein länger geplantes Treffen statt.', 'past'],
  ['Am [Montag] startet die Messe.', 'future'],
  ['Am [Montag] startete die Messe.', 'past'],
  ['Das Unglück soll sich am [Montag] ereignet haben.', 'past'],
  ['Sie wollen mehr: Der Bund strich am [Montag] eine Übung.', 'past'],
  ['Die Lage am [Montag]', 'open'],
])('%s', (marked, tense) => {
  const text = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(tenseAround(text, { start: 0, end: text.length }, { start, end })).toBe(tense);
});
