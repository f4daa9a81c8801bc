/** Armed groups of no register: invented names, whole texts. */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const named = (text: string): [string, string][] =>
  parseText(text).mentions.map(({ actor, span }) => [text.slice(span.start, span.end), actor]);

test.each<[string, [string, string][]]>([
  [
    'Die Front für Gerechtigkeit in Balumba (FGB) schwieg. Die FGB lachte.',
    [
      ['Front für Gerechtigkeit in Balumba (FGB)', 'front-fuer-gerechtigkeit-in-balumba'],
      ['FGB', 'front-fuer-gerechtigkeit-in-balumba'],
    ],
  ],
  [
    'Die Volksfront von Lomaro schwieg. Die Volksfront lachte.',
    [
      ['Volksfront von Lomaro', 'volksfront-von-lomaro'],
      ['Volksfront', 'volksfront-von-lomaro'],
    ],
  ],
  ['Die Miliz „Nordwind“ schwieg.', [['Miliz „Nordwind“', 'miliz-nordwind']]],
  ['Die Befreiungsarmee Südmark schwieg.', [['Befreiungsarmee Südmark', 'befreiungsarmee-suedmark']]],
  ['Die Befreiungsarmee und Ostland schwiegen.', [['Ostland', 'ostland']]],
  ['Die Volksfront im Norden schwieg.', []],
  ['Eine Front von Westen (Tief) brachte Regen.', []],
  ['Die Bewegung der Frauen schwieg.', []],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});
