/** Whose party, parliament or office a word means that several lands share: the registers of the seeds, invented people. */
import { expect, test } from 'vitest';
import { parseWithSeeds } from '../../testing/parse-with-seeds';
import type { Draft } from '../document';

const draftOf = (body: string): Draft => parseWithSeeds(body, '2016-03-10');
const meant = (body: string): string[] => draftOf(body).mentions.map(({ actor }) => actor);
const actsFor = (body: string): string | null =>
  draftOf(body).newActors.find(({ kind }) => kind === 'person')?.actsFor ?? null;

test.each<[string, string]>([
  ['Berlin – In Deutschland warnten die Grünen.', 'gruene'],
  ['Wien – In Österreich warnten die Grünen.', 'gruene-oesterreich'],
  ['In Deutschland warteten alle auf die Wiener Grünen.', 'gruene-oesterreich'],
  ['Zürich – Die Schweiz wartet. In der Schweiz tagte der Nationalrat.', 'nationalrat-schweiz'],
  ['Wien – In Österreich tagte der Nationalrat.', 'nationalrat'],
  ['Wien – Österreich wartet, wie in Österreich üblich, auf die Union.', 'eu'],
  ['Berlin – Deutschland wartet auf die Union.', 'union'],
  ['Zürich – Die Schweiz wartet auf die SVP.', 'svp'],
  ['Rom – Italien wartet auf die SVP.', 'suedtiroler-volkspartei'],

  [
    'Schweden wählt. In Schweden regnet es. Es warten die Sozialdemokraten Schwedens.',
    'schweden-sozialdemokraten',
  ],
])('%s', (text, actor) => expect(meant(text)).toContain(actor));

test('one of a party is whoever was named so, and "SVP" alone is nobody', () => {
  expect(meant('ÖVP-Generalsekretär Egon Varnholt kam. Der ÖVP-Generalsekretär ging.')).toEqual([
    'egon-varnholt',
    'egon-varnholt',
  ]);
  expect(meant('Die SVP schwieg.')).toEqual([]);
});

test('a common name of parties is nobody in an article about another state', () => {
  const about = 'Schweden wartet. In Schweden regnet es. Schweden ist groß.';
  expect(meant(`${about} Die Sozialdemokraten schwiegen.`)).not.toContain('spd');
  expect(meant(`${about} Die Union der Mitte schwieg.`)).toEqual(['schweden', 'schweden', 'schweden']);
});

test.each<[string, string | null]>([
  ['Vizekanzler Egon Varnholt (ÖVP) schwieg.', 'oesterreich'],
  ['Innenministerin Ida Varnholt (SPÖ) schwieg.', 'oesterreich'],
  // A minister of a Land in Germany speaks neither for the state nor only for the party.
  ['Innenminister Egon Varnholt (SPD) schwieg.', null],
  ['Außenminister Egon Varnholt (SPD) schwieg.', 'deutschland'],
  ['Klubobmann Egon Varnholt (SPÖ) schwieg.', 'spoe'],
  ['Der designierte Wiener FPÖ-Klubchef Egon Varnholt schwieg.', 'fpoe'],
  ['SPÖ-Bildungssprecherin Ina Varnholt schwieg.', 'spoe'],
  ['Bürgermeister Egon Varnholt (SPÖ) schwieg.', null],
  ['Stadträtin Ida Varnholt (47, SPÖ) schwieg.', null],
  ['Wiens Gesundheitsstadträtin Ida Varnholt schwieg.', 'wien-land'],
  ['Der Tiroler Landesrat Egon Varnholt schwieg.', 'tirol'],
  ['Die deutsche EU-Abgeordnete Ida Varnholt schwieg.', 'eu-parlament'],
  ['Der ungarische UNO-Botschafter Egon Varnholt schwieg.', 'ungarn'],
  ['Der ehemalige ungarische Außenminister Egon Varnholt schwieg.', null],
  ['Karin Varnholt, ungarische Botschafterin in Wien, schwieg.', 'ungarn'],
])('for whom somebody acts: %s', (text, state) => expect(actsFor(text)).toBe(state));
