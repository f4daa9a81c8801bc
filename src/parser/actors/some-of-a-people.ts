/** "Viele Ostländer", "ein 40-jähriger Westländer", "60 Prozent der Ostländer": some of a people, or one of it, are not their state. */
import type { Token } from '../language/tokens';

const SOME =
  /^(?:viele|zahlreiche|manche|einige|mehrere|etliche|wenige|unzählige|sämtliche|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzende|hunderte|tausende|zehntausende|hunderttausende|millionen)[rn]?$/u;
/** "die meisten Ostländer", "die Mehrheit der Ostländer". */
const PART =
  /^(?:meisten|prozent|mehrheit|hälfte|drittel|viertel|teil|großteil|dutzend|hunderte|tausende|millionen|tausend|zweite|dritte|vierte|fünfte)$/u;
const OF_THEM = /^(?:der|aller)$/u;
const ONE = /^(?:eine?[nmrs]?|jede[rnms]?)$/u;
const AGED = /jährige[nr]?$/u;

/** Whether the words in front say so; `isName` where the word is the state's own name, too ("Ungarn"). */
export function isSomeOfAPeople(tokens: readonly Token[], at: number, isName: boolean): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (SOME.test(before.lower) || PART.test(before.lower)) return true;
  if (OF_THEM.test(before.lower) && PART.test(tokens[at - 2]?.lower ?? '')) return true;
  if (isName) return false;
  if (before.kind === 'number' || ONE.test(before.lower) || AGED.test(before.lower)) return true;
  // "eine junge Ostländerin", "viele junge Ostländer"
  if (before.kind !== 'word' || before.capital || !/e[nr]?$/u.test(before.lower)) return false;
  const opens = tokens[at - 2]?.lower ?? '';
  return SOME.test(opens) || ONE.test(opens);
}
