/** Governments named by the town they sit in, lands and their bodies, and the ministries of a federation: the registers of the seeds. */
import { expect, test } from 'vitest';
import { parseWithSeeds } from '../../testing/parse-with-seeds';

const named = (body: string): string[] =>
  parseWithSeeds(body, '2019-05-15').mentions.map(({ actor }) => actor);

test.each<[string, string[]]>([
  ['Die Moskauer Führung schwieg.', ['russland']],
  ['Das Pariser Außenministerium schwieg.', ['frankreich-aussenministerium']],
  ['Die neue Prager Regierung schwieg.', ['tschechien']],
  ['Die Wiener Regierung schwieg.', ['oesterreich']],
  ['Die Wiener Landesregierung schwieg.', ['wien-land']],
  ['Der Berliner Senat schwieg.', ['berlin-land']],
  ['Die Stuttgarter Landesregierung schwieg.', ['baden-wuerttemberg']],
  ['Die Dresdner Staatskanzlei schwieg.', ['sachsen']],
  ['Die Landesregierung in Kiel schwieg.', ['schleswig-holstein']],
  ['Der Kieler Innenminister schwieg.', ['schleswig-holstein']],
  ['Das niedersächsische Umweltministerium schwieg.', ['niedersachsen']],
  ['Die schottische Regierung schwieg.', ['schottland']],
  ['Das Bundesinnenministerium schwieg.', ['deutschland-innenministerium']],
  [
    'Wien wählt. Österreich wartet. Das Bundesverkehrsministerium schwieg.',
    ['oesterreich', 'oesterreich', 'oesterreich'],
  ],
  // A town's own, and what a land has not.
  ['Der Moskauer Bürgermeister schwieg.', []],
  ['Die Stuttgarter Polizei schwieg.', []],
  ['Der Kieler Bürgermeister schwieg.', []],
  ['Die Landesregierung in Kleinhausen schwieg.', ['kleinhausen']],
])('%s', (text, actors) => expect(named(text)).toEqual(actors));

test('a woman in an office is not the man who holds it', () => {
  expect(named('Die russische Präsidentin schwieg.')).toEqual(['russland']);
});
