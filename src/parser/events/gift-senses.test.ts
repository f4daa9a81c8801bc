/** Words of giving and promising in their other senses are no pledge; in their own they are. */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const pledges = (text: string) => parseText(text).events.filter(({ kind }) => kind === 'pledge').length;

test.each([
  'Präsidentin Karin Lindholm spendete Westland am Dienstag Lob.',
  'Die Rückkehr zur alten Währung würde Ostland vor große Probleme stellen.',
  'Ostland und Westland lieferten sich am Dienstag heftige Kämpfe.',
  'Karin Lindholm gab am Dienstag Westland die Schuld am Streit.',
  'Ostland schenkte der Forderung aus Westland keine Beachtung.',
  'Karin Lindholm stellte am Dienstag die Rolle Westlands infrage.',
  'Ostland verspricht sich von dem Treffen mit Westland wenig.',
  'Karin Lindholm verabschiedete sich am Dienstag von der Delegation aus Westland.',
])('no pledge: %s', (text) => expect(pledges(text)).toBe(0));

test.each([
  'Präsidentin Karin Lindholm spendete Westland am Dienstag zehn Millionen Euro.',
  'Ostland stellt Westland zehn Schiffe zur Verfügung.',
  'Ostland hat Westland am Dienstag zehn Lokomotiven geliefert.',
  'Ostland schenkt Westland zehn Lokomotiven.',
  'Ostland und Westland haben sich am Dienstag auf ein Abkommen geeinigt.',
])('a pledge: %s', (text) => expect(pledges(text)).toBeGreaterThan(0));
