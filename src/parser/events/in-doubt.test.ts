/** What word order, belief, a denial or a general truth leaves in doubt is nobody’s deed; what is told as done stays one. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

function kindsOf(text: string): string[] {
  return parseText(text)
    .events.map(({ kind }) => kind)
    .filter((kind) => /^(?:call|pledge|halt|ultimatum)$/u.test(kind));
}

describe('conditions, beliefs, denials and general truths', () => {
  test.each([
    'Stellte Ostland den Transit ein, säße Westland auf dem Trockenen.',
    'Der Verdacht, Ostland habe die Lieferungen gestoppt, ließ sich nie belegen.',
    'Manche in Westland argwöhnen, Ostland habe das Geld nur versprochen, um Ruhe zu haben.',
    'Lindholm sagte, Westland habe zugesagt, die Häfen zu öffnen, Westland bestritt dies umgehend.',
    'Einen Stopp der Lieferungen nach Westland schloss Karin Lindholm aus.',
    'Niemand habe Westland ein Ultimatum gestellt, sagte Karin Lindholm.',
    'Karin Lindholm möge einmal selbst zum Hörer greifen und Jens Okker anrufen.',
    'Ein Anruf koste nichts, sagte Karin Lindholm.',
    'Ein Anruf beim Amt von Karin Lindholm blieb unbeantwortet.',
    'Selbst wenn Ostland die Zölle striche, bliebe der Strom in Westland zu teuer.',
    'Ein Ultimatum werde es nicht geben, sagte Karin Lindholm.',
    'Auf ein Ultimatum hat Ostland bewusst verzichtet.',
    'Die Debatte über den Lieferstopp Ostlands hält an.',
    'Üblicherweise ruft Karin Lindholm den Sieger am selben Abend an.',
    'Dass Ostland die Grenze schließt, glaubt in Westland niemand.',
    'Karin Lindholm kritisierte die Entscheidung, Flüchtlinge aus Westland einreisen zu lassen.',
    'Die zwischen Ostland und Westland unterzeichnete Vereinbarung bezog sich auf Fische.',
    'Die Nachbarländer haben laut Südbund bereits zwei Millionen Flüchtlinge aufgenommen.',
    'Ostland hatte eine Brücke über den Fluss geöffnet.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  test.each([
    ['Karin Lindholm sagte, Ostland habe die Lieferungen nach Westland gestoppt.', 'halt'],
    ['Ostland stoppte die Lieferungen, dementierte aber einen Streit mit Westland.', 'halt'],
    ['Ein Anruf bei Jens Okker brachte am Montag die Wende, sagte Karin Lindholm.', 'call'],
  ])('%s', (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });
});

describe('deeds told as old, without a day', () => {
  test.each([
    'Schon Lindholms Vorgängerin hatte Westland Hilfe zugesagt.',
    'In den neunziger Jahren hatte Ostland die Lieferungen an Westland eingestellt.',
    'Elfmal hat Ostland die Hilfe für Westland verlängert.',
    'Vor Jahren versprach Ostland Westland einen Hafen.',
    'Schon in den Siebzigerjahren hatte Ostland Westland Kredite gewährt.',
    'Nach dem Zweiten Weltkrieg half Ostland Westland mit Mehl.',
    'Im 19. Jahrhundert schloss Ostland die Häfen für Westland.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  test.each([
    ['Im Mai 2016 hatte Ostland die Lieferungen an Westland eingestellt.', 'halt'],
    ['2008 brach der Damm. Damals stellte Ostland die Lieferungen an Westland ein.', 'halt'],
  ])('%s', (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });
});

describe('somebody unknown in front of the verb', () => {
  test.each([
    'Die Reederei Nordlicht hat ihre Fahrten eingestellt, nachdem Ostland die Gebühren verdoppelt hatte.',
    'Ein Mittelständler aus Westland hat die Lieferungen gestoppt, weil ihm Ostland zu wenig zahlte.',
    'Der Bauernbund stoppte die Lieferungen, während Ostland zusah.',
    'Die Reederei Nordlicht hat Ostland zwei Schiffe zugesagt.',
    'Der Autobauer Kessler liefert Ostland keine Busse mehr.',
    'Der Kabarettist Toni Quell hat seine Reise nach Ostland abgesagt.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
