/** Two participles of one auxiliary: what was promised, "dann aber gestrichen". */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const halts = (text: string): string[] =>
  parseText(text)
    .events.filter(({ kind }) => kind === 'halt')
    .map(
      ({ participants, time }) => `${participants.map(({ actor }) => actor).join(' ')} ${time?.edtf ?? ''}`,
    );

test.each<[string, string[]]>([
  ['Ostland hatte die Hilfe im Mai zugesagt, im Juni aber wieder gestrichen.', ['ostland 2025-06']],
  [
    'Zwar wurde im Mai die Ausfuhr von Minen nach Westland genehmigt, aber im Juni laut Karin Lindholm doch widerrufen.',
    ['karin-lindholm 2025-06'],
  ],
  [
    'Die Lieferungen waren von Ostland angekündigt, dann aber von Ostland gestoppt worden.',
    ['ostland 2025-07-04~'],
  ],
  // Asked, wanted, negated, of somebody private, and a verb of its own.
  ['Ostland hatte die Hilfe im Mai zugesagt, im Juni aber nicht gestrichen.', []],
  ['Westland hat gefordert, die Hilfe zu prüfen, dann aber zu streichen.', []],
  ['Der Verein hatte die Hilfe im Mai zugesagt, im Juni aber wieder gestrichen.', []],
  ['Ostland hatte die Hilfe im Mai zugesagt, im Juni aber Geld gegeben.', []],
  ['Ostland hat die Hilfe zugesagt, Westland dann aber die Berichte gelesen.', []],
])('%s', (text, expected) => expect(halts(text)).toEqual(expected));
