/** "Das Land", "der Inselstaat", "die Regierung des verarmten Landes": words for a state that was named before. */
import { oncePerWord } from '../language/once-per-word';
import type { Token } from '../language/tokens';
import { timeNoun } from '../language/word-classes-lexicon';
import { bodyNamed } from './match-bodies';
import { leftOf } from './owner-around';
import { isPublicTitle } from './public-titles';
import { isGoods } from './unknown-polities';

/** What such words mean; the tokens `from` included, `to` excluded. */
export type CountryCalled = {
  readonly from: number;
  readonly to: number;
  /** The state itself, a body that stands for it, or an office of it. */
  readonly what: 'state' | 'body' | 'title';
  /** Behind a preposition: "zog Soldaten aus dem Land ab", which never is whoever acts. */
  readonly isBehind: boolean;
  /** "in das Land", "aus dem Land": where to and where from. */
  readonly isPlace: boolean;
};

/** Whether a word can end such a phrase at all. */
export const isCountryWord = oncePerWord(({ text }) => COUNTRY.test(text));

const KINDS =
  '(?:Insel|Wüsten|Golf|Anden|Balkan|Karibik|Zwerg|Mittelmeer|Adria|Küsten|Binnen|Kaukasus|Himalaya|Pazifik|Kleinst|Stadt|Karpaten|Sahel|Öl|Ostsee|Donau)-?staat(?:e?s)?|(?:Insel|Alpen|Karibik|Kaukasus|Anden|Sowjet)republik|Königreich(?:e?s)?|Emirat(?:e?s)?|Sultanat(?:e?s)?|Fürstentum(?:s)?|(?:Anden|Balkan|Karibik|Kaukasus|Krisen)land(?:e?s)?';
const COUNTRY = new RegExp(`^(?:Land(?:es)?|Staat(?:e?s)|${KINDS})$`, 'u');
const PLAIN = /^(?:Land(?:es)?|Staat(?:e?s))$/u;

/** What tells of a state where it lies or how it fares, and of no other than the one named: not "das erste Land", "das ganze Land". */
const TELLING =
  /^(?:(?:nord|süd|ost|west|zentral|mittel|latein)?(?:amerikanisch|afrikanisch|asiatisch|europäisch)|(?:nord|süd)(?:ost|west)(?:afrikanisch|asiatisch|europäisch)|arabisch|karibisch|pazifisch|islamisch|muslimisch|kommunistisch|katholisch|orthodox|isoliert|abgeschottet|verarmt|arm|bitterarm|reich|ölreich|erdölreich|gasreich|rohstoffreich|bevölkerungsreich|klein|überschuldet|verschuldet|hochverschuldet|klamm|krisengeschüttelt|krisengebeutelt|kriegszerstört|kriegsgebeutelt|zerrissen|gespalten|instabil|autoritär|neutral|früher|ehemalig|einstig)e[ns]?$/u;
/** "international isolierten", "hoch verschuldeten". */
const ADVERB = /^(?:international|hoch|politisch|wirtschaftlich|tief|weitgehend|streng|extrem|sehr|stark)$/u;
const OWNED = /^(?:der|des|von|vom|mit|in|im|zwischen|an|am)$/u;
const PREPOSITION = /^(?:in|im|an|auf|aus|bei|mit|nach|von|vom|vor|zu|zum|für|gegen|durch|über|um|unter)$/u;
const TO = /^(?:an|für|gegen|mit|gegenüber|von)$/u;

/** The phrase that ends at token `at`: one state, said before; null where a name or owner stands behind it, or it may be any land. */
export function countryCalled(tokens: readonly Token[], at: number): CountryCalled | null {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  let first = at;
  while (first > at - 4 && isTelling(tokens[first - 1])) first -= 1;
  const article = tokens[first - 1]?.lower ?? '';
  // "gab dem Land Zelte": whoever is named right behind it is told by whoever asks.
  const isNamed = next?.capital === true && article !== 'dem' && !isGoods(next.text);
  const isOwned = OWNED.test(next?.lower ?? '') && !timeNoun.test(tokens[at + 2]?.lower ?? '');
  if (next?.kind === 'word' && (isNamed || isOwned)) return null;
  if (article === 'des') return ownedBy(tokens, { article: first - 1, at });
  if (
    /^Staat/u.test(word) ||
    /es$/u.test(word) ||
    (PLAIN.test(word) && article !== 'das' && article !== 'dem')
  )
    return null;
  if (!/^(?:das|dem|der|die|den)$/u.test(article)) return null;
  // "in dem Land" is where, "das Land" may be what is spoken of.
  const before = tokens[first - 2]?.lower ?? '';
  const isPlace = before === 'aus' || (before === 'in' && article !== 'dem');
  const isBehind = isPlace || TO.test(before);
  if (!isBehind && PREPOSITION.test(before)) return null;
  return { from: at, to: at + 1, what: 'state', isBehind, isPlace };
}

function isTelling(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && (TELLING.test(token.lower) || ADVERB.test(token.lower));
}

/** "die neue Regierung des Landes", "der Präsident des Inselstaates". */
function ownedBy(
  tokens: readonly Token[],
  { article, at }: { readonly article: number; readonly at: number },
): CountryCalled | null {
  const owned = tokens[article - 1];
  if (owned?.kind !== 'word' || !owned.capital) return null;
  const body = bodyNamed(owned.lower);
  const stands = body !== null && body.own === null && body.members !== true;
  if (!stands && !isPublicTitle(owned.text)) return null;
  const what = stands ? 'body' : 'title';
  return { from: leftOf(tokens, article - 1), to: at + 1, what, isBehind: false, isPlace: false };
}
