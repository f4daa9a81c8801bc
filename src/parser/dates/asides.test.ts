/** Weekdays whose verb stands behind brackets, quoted words or a comma, and years named by the way. */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

/** Friday, 4 July 2025. */
const firstDay = (text: string): string | undefined => parseText(text).times[0]?.value.slice(0, 10);

test.each([
  'Lindholm hat am Montag den Botschafter Westlands, Jens Okker, zu sich gebeten und um Auskunft ersucht.',
  'Ministerin Lindholm hat das Ansinnen am Montag als „unmoralisch“ bezeichnet und verworfen.',
  'Okker hat am Montag im Gespräch mit Lindholm (OVP) Hilfe angeboten.',
  'Mit dem Chef hat Minister Okker (OVP) schon am Montag telefoniert, ohne dass etwas dabei herauskam.',
  'Ostland hat Westland am Montag zehn Lokomotiven versprochen.',
  'Am Montag haben Ostland und Westland einen Vertrag unterschrieben.',
  'Die Regierung ist am Montag, zwei Tage vor dem Gipfel, zurückgetreten.',
  'Der Vertrag ist am Montag von Lindholm, Okker und anderen unterzeichnet worden.',
])('past: %s', (text) => expect(firstDay(text)).toBe('2025-06-30'));

test.each([
  'Okker hat am Montag einen Termin bei Lindholm.',
  'Okker hat am Montag einiges zu besprechen.',
  'Lindholm ist am Montag in Westburg, wo der Gipfel beginnt.',
  'Der Gipfel findet am Montag (Ortszeit) statt.',
])('ahead: %s', (text) => expect(firstDay(text)).toBe('2025-07-07'));

test.each([
  ['Ostland verzichtet auf Zinsen aus den Jahren 2002 und 2003. Im Mai hatte es gezahlt.', '2025-05'],
  ['Der Wald gehörte schon vor 1918 dem Staat. Im Mai hatte es gebrannt.', '2025-05'],
  ['Im Jahr 2003 stritten sie. Im Mai hatte es gebrannt.', '2003-05'],
])('%s', (text, expected) => expect(parseText(text).times.at(-1)?.value).toBe(expected));
