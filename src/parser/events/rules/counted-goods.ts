/** So many of something that can be given: "60 Plätze", "zwei Landungsboote", "weitere 40 Millionen Euro"; never days, shares, votes or places. */
import type { Question } from '../event-rule';
import { NEVER_PROMISED } from '../amount-lexicon';
import { leanPattern } from '../../language/lean-pattern';

const NUMBER =
  '(?:\\p{N}[\\p{N}.,]*(?: (?:Millionen?|Milliarden?|Mio\\.?|Mrd\\.?|Dutzend))?|(?:ein|zwei|drei|mehrere|einige) Dutzend|eine (?:Million|Milliarde)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{Ll}+zehn|\\p{Ll}+zig|(?:\\p{Ll}+)?(?:hundert|tausend)e?|weitere|zusätzliche|mehrere)';
const COUNTED = leanPattern(
  new RegExp(`(?<![\\p{L}\\p{N}.,-])${NUMBER} (?:[\\p{Ll}-]{3,} ){0,3}(?<noun>\\p{Lu}[\\p{L}-]+)`, 'gu'),
);

/** What is counted of a side and given to nobody. Ends of words. */
const NEVER_GIVEN =
  /(?:tore|treffer|siege?|medaillen?|titeln?|sitze?n?|spielern?|kandidaten|toten?|verletzten?|festnahmen|infektionen|neuinfektionen|fälle|versuche?n?|zuschauern?|touristen|besuchern?|gästen?|einwohnern?|wählern?|satze?n?|sätzen?|wörtern?|seiten|formulare?n?|fehlern?|gegenstimmen|niederlagen?|meter|kilometer|grad)$/iu;
/** Places for people are given, places in a row are not. */
const ROOM = /(?:\p{L}{3,}|^)plätzen?$/iu;

/** "in 20 Häfen", "seit zwei Jahren", "von den 40 Millionen": where, when, of how many. */
const PLACED =
  /(?<!\p{L})(?:in|im|seit|vor|nach|bei|unter|gegen|wegen|zwischen|trotz|während|durch|aus|neben|hinter|ohne|auf|für|um|von|über|statt|an|als|pro|je|aller?|alle[nr]|jede[nrms]?)(?: (?:de[nmr]|die|das|diese[nr]?|ihre[nr]?|seine[nr]?|rund|etwa|insgesamt|knapp|gut|mehr als|bis zu))? $/iu;
const ABOVE = /(?<!\p{L})(?:gibt|geben|gab|gaben|gegeben|je|bis zu|über) $/u;

/** Whether a clause speaks of so much of something. */
export const countedGoods: Question = {
  test: (text) => {
    for (const { groups, index } of text.matchAll(COUNTED)) {
      const noun = groups?.['noun'] ?? '';
      if ((NEVER_PROMISED.test(noun) && !ROOM.test(noun)) || NEVER_GIVEN.test(noun)) continue;
      const before = text.slice(Math.max(0, index - 30), index);
      if (PLACED.test(before) && !ABOVE.test(before)) continue;
      return true;
    }
    return false;
  },
};
