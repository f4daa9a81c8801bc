/** What hangs on another clause is done only where that one tells it. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const deeds = (text: string): string[] =>
  parseText(text)
    .events.map(({ kind }) => kind)
    .filter((kind) => kind === 'pledge' || kind === 'halt' || kind === 'ultimatum');

describe('deeds in a clause that hangs on another', () => {
  test.each([
    'Es sei keineswegs so, dass Ostland alle Flüchtlinge aufnehme.',
    'Es ist nicht so, dass Ostland die Häfen geschlossen hat.',
    'Die Hoffnung der Fischer, dass Ostland die Häfen öffnet, hat sich zerschlagen.',
    'Die Erwartung vieler Händler, dass Ostland die Ausfuhr freigibt, trog.',
    'Es könne nicht sein, dass Ostland die Hilfe einstellt, sagte Jens Okker.',
    'Ich habe niemandem versprochen, dass Ostland die Häfen öffnet, sagte Karin Lindholm.',
    'Karin Lindholm bezweifelt, dass Ostland die Sanktionen aufhebt.',
    'Er könne der Idee etwas abgewinnen, dass Ostland Tausende Flüchtlinge aufnimmt, sagte Jens Okker.',
    'Jens Okker verteidigte den Vorschlag, dass Ostland die Zahlungen einstellt.',
    'Jens Okker erläuterte den Entwurf, wonach Ostland die Zahlungen einstellt.',
    'Karin Lindholm ist dafür, dass Ostland die Grenze schließt.',
    'Ostland macht Druck auf Westland, damit es mehr Flüchtlinge aufnimmt.',
    'Ostland will den Streit lösen, indem es die Grenze schließt.',
    'Karin Lindholm bringt das Gesetz durch, weil Westland sie stützen wird.',
    'Der Plan sei zu schwach, um die Zusage Ostlands zu erreichen, die Fischerei zu beenden, sagte Jens Okker.',
    'Karin Lindholm werde das nicht blockieren, weil sonst das Bündnis mit Westland zerbrechen würde.',
    'Ostland müsse noch viele Auflagen erfüllen, sagte Karin Lindholm. Ansonsten sei sie zuversichtlich, dass Westland warte.',
    'Der Südbund ist nur dann bereit, sich an den Kosten zu beteiligen, wenn Westland zahlt.',
    'Entweder zahlt Ostland, oder die Grenze wird geschlossen.',
    'In diesem Falle werde Ostland die Grenze schließen, sagte Karin Lindholm.',
    'Wenn Westland nicht hilft, wird Ostland es alleine schaffen, sagte Karin Lindholm.',
    'Ostland und Westland streiten darüber, was eigentlich vereinbart wurde.',
    'Ostland nutzt eine Halle, die es weiterhin für die Feuerwehr der Stadt bereitstellt.',
  ])('are not done: %s', (text) => expect(deeds(text)).toEqual([]));

  test('a question that goes on behind a condition stops nothing', () =>
    expect(
      deeds(
        'Auf die Nachfrage, ob es, wenn nichts geschehe, kein Geld mehr für Ostland geben werde, schwieg Jens Okker.',
      ),
    ).not.toContain('halt'));

  test.each([
    ['halt', 'Ostland teilte mit, dass es die Lieferungen an Westland einstellt.'],
    ['halt', 'Karin Lindholm sagte, dass Ostland die Häfen am Montag geschlossen habe.'],
    ['halt', 'Ostland will heute bekannt geben, dass die Zahlungen an Westland ausgesetzt werden.'],
    ['pledge', 'Das Abkommen, wonach Ostland 200 Flüchtlinge aufnimmt, wurde am Montag bestätigt.'],
    ['pledge', 'Ostland reagierte, indem es am Montag Zelte nach Westland schickte.'],
    ['pledge', 'Karin Lindholm versprach, dass Ostland Zelte liefern werde.'],
    ['ultimatum', 'Ostland müsse bis Mai zahlen, da man sonst die Lieferungen einstelle, sagte Jens Okker.'],
  ])('are done, a %s: %s', (kind, text) => expect(deeds(text)).toEqual([kind]));
});
