/** Stops and gifts told of nobody, and the next sentence says whose they are. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const told = (text: string): string[] =>
  parseText(text).events.map(
    ({ kind, participants }) => `${kind} ${participants.map(({ actor }) => actor as string).join(' ')}`,
  );

describe('who answers for it', () => {
  test.each([
    'Der Verkauf der Fähren ist gestoppt. Karin Lindholm begründete das am Mittwoch mit den Kosten.',
    'Die Landesregierung gibt die Pläne für eine zweite Brücke auf. Karin Lindholm verteidigte den Schritt.',
    'Der Verkauf der Fähren ist gestoppt. Karin Lindholm habe so entschieden, hieß es am Mittwoch.',
    'Öl darf vorerst nicht mehr ausgeführt werden. Eine entsprechende Verfügung unterschrieb Karin Lindholm gestern.',
    'Die Auszahlung der Rate wurde ausgesetzt. Als Grund nannte Karin Lindholm fehlende Papiere.',
  ])('is named in the next sentence: %s', (text) => expect(told(text)).toContain('halt karin-lindholm'));

  test.each([
    'Der Verkauf der Fähren ist gestoppt. Karin Lindholm reiste am Mittwoch ab.',
    'Der Konzern gibt die Pläne für eine zweite Brücke auf. Karin Lindholm verteidigte den Schritt.',
    'Der Verkauf der Fähren ist gestoppt. Der Makler begründete das mit den Kosten Ostlands.',
    'Der Verkauf der Fähren könnte gestoppt werden. Karin Lindholm begründete das mit den Kosten.',
    'Die Sonne scheint. Karin Lindholm begründete das am Mittwoch mit dem Wind.',
  ])('is nobody else: %s', (text) =>
    expect(told(text).filter((event) => event.startsWith('halt'))).toEqual([]),
  );
});
