/** What merely stands so, what those of then did, and what the law says is no news. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const kinds = (text: string): string[] => parseText(text).events.map(({ kind }) => kind);

describe('nobody does it now', () => {
  test.each([
    'Das Gebiet sei gesperrt gewesen, sagte Karin Lindholm.',
    'Der Flughafen in Ostland war gesperrt, sagte Jens Okker.',
    'Seit Ausbruch des Streits ist der Rat mit Ostland eingefroren.',
    'Es habe in Ostland zuletzt wieder Hilfen der Regierung gegeben, klagte Jens Okker.',
    'Am Ende gab es in Ostland Hilfe aus der ganzen Stadt.',
    'Das Parlament Ostlands strich diesen Satz: Ein Abgeordneter wird nicht verhaftet, wenn das Haus nicht zustimmt.',
    'Es ist wie 2002, als Jens Okker ein Lager in Ostland geschlossen hatte.',
    'Die damalige Regierung Ostlands habe den Bau der Pipeline blockiert, hieß es.',
    'Allein in den vergangenen fünf Jahren hat Ostland den Rentnern Hilfen vorenthalten.',
    'Ostland hatte die Hilfe bereits das fünfte Jahr in Folge erhöht.',
    'Ostland hat mehrere Dutzend solcher Verträge unterzeichnet.',
    'Wahrscheinlich wird Ostland die Grenze schließen.',
    'Karin Lindholm hat vor ihrem Amtsantritt versprochen, die Häfen in Ostland zu öffnen.',
    'Westland hatte nach dem Krieg Sanktionen gegen Ostland verhängt, die seither mehrmals verlängert wurden.',
    'Bei einem Nein Westlands würde der Südbund die Hilfen einstellen.',
    'Der Südbund werde die Hilfen für Westland einstellen, glauben Beobachter.',
    'Ostland muss bis Ende Juni 20 Millionen Euro zahlen, sonst droht die Pleite.',
    'Jens Okker sagte, man werde sich mit Ostland rasch einigen.',
    'Karin Lindholm kündigte an, den Sommer in Ostland zu verbringen.',
    'Das Ministerium in Osthaven teilte mit, eine Streife habe ein Fahrzeug gestoppt.',
    'Die Regierung Ostlands hielt die Banken drei Wochen lang geschlossen.',
    'Ostland ist der Handel mit Ländern, in denen Krieg herrscht, verboten.',
    'Ostland ist der Handel mit Ländern, in denen Waffen verwendet werden, untersagt.',
    'Die Migranten wurden gestern von der ostländischen Armee gestoppt.',
    'Züge waren vor der Grenze zu Ostland gestoppt worden.',
    'Ostlands Armee stoppte die Demonstranten vor dem Parlament.',
    'Weil die Hilfe Ende Juni gestoppt wurde, kann Ostland nicht bauen.',
    'Gleichzeitig ermöglicht der Vertrag Ostland die Ausfuhr von Stahl.',
    'Lege die Geschäftsführung bis Freitag nichts vor, werde man die Häfen Ostlands lahmlegen, sagte Ministerin Karin Lindholm.',
    'Der Schriftsteller Imre Balog gab der Regierung Ostlands bis Sonntag Zeit, sich zu entschuldigen.',
    'Ein Ultimatum Ostlands habe dabei keine Rolle gespielt, sagte Karin Lindholm.',
  ])('%s', (text) =>
    expect(kinds(text).filter((kind) => kind !== 'statement' && kind !== 'meeting')).toEqual([]),
  );

  test.each([
    ['halt', 'Die Grenze zu Westland ist seit Mitternacht geschlossen, teilte Karin Lindholm mit.'],
    ['halt', 'Die Hilfe Ostlands für Westland war am Montag gestoppt worden.'],
    ['halt', 'Ein Frachter aus Westland wurde von der ostländischen Küstenwache gestoppt.'],
    ['halt', 'Westland protestierte, weil Ostland die Lieferungen am Montag gestoppt hat.'],
    ['halt', 'Ostland hat die Grenze drei Tage lang geschlossen.'],
    ['halt', 'Die damalige Regierung Ostlands stoppte 2012 die Lieferungen an Westland.'],
    ['pledge', 'Ostland hat mehrere Verträge mit Westland unterzeichnet.'],
    ['pledge', 'Ostland gab Westland am Montag die Hilfe frei.'],
  ])('but %s: %s', (kind, text) => expect(kinds(text)).toContain(kind));
});
