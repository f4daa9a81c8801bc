/** Bodies called by their kind alone, "die Behörde": the registers of the seeds. */
import { expect, test } from 'vitest';
import { parseWithSeeds } from '../../testing/parse-with-seeds';

const meant = (body: string): string[] =>
  parseWithSeeds(body, '2016-03-10')
    .mentions.filter(({ rule }) => rule === 'de/actor/the-body')
    .map(({ actor }) => actor);

test.each<[string, string[]]>([
  ['Die Internationale Atomenergiebehörde tagte. Kenia und die Behörde stritten.', ['iaea']],
  ['Die WHO warnte. Die Organisation bat um Geld.', ['who']],
  ['Das Welternährungsprogramm und die Afrikanische Union warnten. Das Hilfswerk bat um Geld.', ['wfp']],
  ['Der Internationale Währungsfonds tagte. Der Fonds gibt Geld.', ['iwf']],
  ['Der UN-Sicherheitsrat tagte. Das Gremium schwieg.', ['un-sicherheitsrat']],
  ['Die EU-Kommission tagte. Die Behörde schwieg.', ['eu-kommission']],
  ['Die EU tagte. Die Kommission schwieg.', ['eu-kommission']],
  // A commission of another's, an authority of a state's, one with its owner beside it, and none named at all.
  ['Die EU schickte Beobachter. Die Wahlkommission tagte. Die Kommission schwieg.', []],
  ['Die IAEA tagte. Kenias Fischereibehörde wartete. Die Behörde schwieg.', []],
  ['Die WHO warnte. Die Organisation der Fischer schwieg.', []],
  ['Die EU tagte. Die Organisation schwieg.', []],
  ['Es regnete. Die Behörde schwieg.', []],
])('%s', (text, actors) => expect(meant(text)).toEqual(actors));
