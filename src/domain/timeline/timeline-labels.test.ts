/** Labels lose what the lane says, and nothing else. */
import { expect, test } from 'vitest';
import type { EventKind } from '../../schema/event';
import { timelineLabel } from './timeline-labels';

test.each<[string, EventKind, 'de' | 'en', string]>([
  ['Telefonat Lindholm – Tarasenko', 'call', 'de', 'Lindholm – Tarasenko'],
  ['Treffen mit Lindholm: Häfen', 'meeting', 'de', 'Lindholm: Häfen'],
  [
    'Ultimatum von Lindholm an Ostland (10 Tage): Häfen',
    'ultimatum',
    'de',
    'Lindholm an Ostland (10 Tage): Häfen',
  ],
  ['Geplante Vereinbarung Lindholm – Südbund', 'pledge', 'de', 'Lindholm – Südbund'],
  ['Stellungnahme vom Hafenamt: Kais', 'statement', 'de', 'Hafenamt: Kais'],
  ['Forderung der Hafenarbeiter', 'demand', 'de', 'Hafenarbeiter'],
  ['Requested call Harbour office – Eastland', 'call', 'en', 'Harbour office – Eastland'],
  ['Statement by the Harbour office: Quays', 'statement', 'en', 'Harbour office: Quays'],
])('%s (%s) is %s: %s', (title, kind, lang, label) => {
  expect(timelineLabel(title, kind, lang)).toEqual({ text: label, saysKind: false });
});

test('what reads against its lane keeps its noun', () => {
  const title = 'Stopp durch Ostland für Westland: Getreide';
  expect(timelineLabel(title, 'halt', 'de')).toEqual({ text: title, saysKind: true });
  expect(timelineLabel('Ablehnung durch Lindholm', 'rejection', 'de').saysKind).toBe(true);
});

test.each(['Einladung von Lindholm an Tarasenko', 'Treffen', 'Treffen am Kai', 'Warnungen aus Ostland'])(
  '"%s" stays whole',
  (title) => {
    expect(timelineLabel(title, 'meeting', 'de')).toEqual({ text: title, saysKind: false });
  },
);
