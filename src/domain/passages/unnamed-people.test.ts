/** Who could be asked, and who could not. */
import { expect, test } from 'vitest';
import { actorIdSchema } from '../../schema/ids';
import { isUnnamed } from './unnamed-people';

test.each([
  'Personen, die mit der Sache vertraut sind',
  'mit dem Gespräch vertraute Quellen',
  'Regierungskreisen',
  'Kreise der Hafenverwaltung',
  'US-Medien',
  'ostländische Medien',
  'Medienberichten',
  'Insider',
  'einem Insider',
  'ein hochrangiger Beamter',
  'Diplomaten',
  'Berichten',
  'zwei Vertreter des Hafenamtes',
  'nicht genannte Informanten',
])('unnamed: %s', (label) => expect(isUnnamed(label, null)).toBe(true));

test.each([
  'Karin Lindholm',
  'die Außenministerin',
  'der Leiter des Hafenamtes',
  'Nordblatt',
  'das Außenministerium',
  'Jan Kreisel',
  'Frau Quellmann',
  'Oberst Berichter',
  'Medienminister Holm',
])('named or to be asked: %s', (label) => expect(isUnnamed(label, null)).toBe(false));

test('an office has a name once it is known who holds it; an insider never has', () => {
  const ostland = actorIdSchema.parse('ostland');
  expect(isUnnamed('der Diplomat', ostland)).toBe(false);
  expect(isUnnamed('ein ostländischer Insider', ostland)).toBe(true);
  expect(isUnnamed('Ostlands Regierungskreise', ostland)).toBe(true);
});
