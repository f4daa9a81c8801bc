/** States, regions and towns no register knows, told by what stands beside them: "Regierung von X", "Xs Präsident", "die Republik X". */
import type { Token } from '../language/tokens';
import { determiners, looseAdverbs, prepositions, timeNoun } from '../language/word-classes-lexicon';
import { isGivenName, withoutGenitive } from './match-names';
import { isPublicTitle } from './public-titles';

/** The polity's name and the tokens it covers with the office or body beside it: `from` included, `to` excluded. */
export type Polity = { readonly name: string; readonly from: number; readonly to: number };

const GOVERNING =
  /^(?:\p{Ll}*regierung|\p{Ll}*führung|armee|marine|luftwaffe|streitkräften?|militärs?|parlaments?|junta|behörden|präsidentschaft|außenministeriums?|verteidigungsministeriums?|innenministeriums?)$/u;
const HIGH_OFFICE =
  /(?:präsident|regierungschef|premier|premierminister|staatschef|außenminister|kanzler|könig|machthaber|junta|gouverneur|minister|oberhaupt)(?:in|en|n|s)?$/u;
const POLITY =
  /(?:republik|königreich|emirat|sultanat|fürstentum|inselstaat|kleinstaat|zwergstaat|wüstenstaat|bundesstaat|stadtstaat|nachbarstaat|nachbarland)$/u;
const NO_NAME =
  /^(?:(?:erst|da|noch|ehe|mehr|viel|je|nie|aber|vor)mals|bereits|eins?tweilen|abends|morgens|mittags|nachts|\p{L}*tags|jenseits|diesseits|seitens|\p{L}*seits|anders|besonders|mindestens|höchstens|wenigstens|meistens|erstens|zweitens|drittens|übrigens|unterwegs|falls|teils|rechts|links|als|was|des|es|alles|nichts|eines|\p{L}*weise)$/u;

/** Words beside which a polity may be named for the first time. */
export function mayStandWithPolity(word: string): boolean {
  const lower = word.toLowerCase();
  return POLITY.test(lower) || GOVERNING.test(lower) || HIGH_OFFICE.test(lower);
}

/** `isTaken`: names that mean somebody already. */
export function polityAround(
  tokens: readonly Token[],
  at: number,
  isTaken: (word: string) => boolean,
): Polity | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const office = HIGH_OFFICE.test(token.lower) && isPublicTitle(token.text);
  const body = GOVERNING.test(token.lower);
  const next = tokens[at + 1];
  if (POLITY.test(token.lower) && isName(next, isTaken))
    return { name: bare(next.text), from: at, to: at + 2 };
  if (!office && !body) return null;
  const before = tokens[at - 1];
  const stem = before === undefined ? null : withoutGenitive(before.text);
  if (before !== undefined && stem !== null && isName(before, isTaken) && !isTaken(stem) && stem.length >= 4)
    return { name: stem, from: at - 1, to: at + 1 };
  const joined = next?.lower === 'von' || (body && next?.lower === 'in');
  const name = tokens[at + 2];
  if (!joined || !isName(name, isTaken) || tokens[at + 3]?.capital === true) return null;
  return { name: name.text, from: at, to: at + 3 };
}

function bare(word: string): string {
  return /[^s]s$/u.test(word) && word.length > 5 ? word.slice(0, -1) : word;
}

function isName(token: Token | undefined, isTaken: (word: string) => boolean): token is Token {
  if (token?.kind !== 'word' || !token.capital || !/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*$/u.test(token.text))
    return false;
  if (NO_NAME.test(token.lower) || timeNoun.test(token.lower) || isGivenName(token.text)) return false;
  if (determiners.has(token.lower) || prepositions.has(token.lower) || looseAdverbs.has(token.lower))
    return false;
  return !isTaken(token.text) && !isPublicTitle(token.text);
}
