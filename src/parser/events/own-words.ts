/** Direct speech that stands without quotation marks, as some papers print it: told from indirect speech by person and mood. */
import type { Question } from './event-rule';
import { leanPattern } from './lean-pattern';

const SAYS =
  'sag(?:t|te|ten)|mein(?:t|te|ten)|erklär(?:t|te|ten)|schr(?:eibt|ieb|ieben)|beton(?:t|te|ten)|klag(?:t|te|ten)|urteil(?:t|te|ten)|ergänz(?:t|te|ten)|kommentier(?:t|te|ten)|entgegne(?:t|te|ten)|erwider(?:t|te|ten)|antworte(?:t|te|ten)|argumentier(?:t|te|ten)|hält|hielt|hielten|gibt|gab|gaben|fügte|stellte|befand|begründe(?:t|te|ten)|resümier(?:t|te|ten)|relativier(?:t|te|ten)';

/** What stands before its inquit, and what stands behind a colon: long enough to say something. */
export const SAID_BEFORE = leanPattern(
  new RegExp(
    `^(?<told>[^„“”»«"]{25,}?)[,!] (?:${SAYS}) (?:dazu |auch |daraufhin |nun |etwa |zudem )?(?:\\p{Lu}|er |sie |d(?:er|ie|as) |eine? |seine? |ihre? )`,
    'u',
  ),
);
export const SAID_BEHIND = leanPattern(
  new RegExp(`(?:^|[ ,])(?:${SAYS})(?:,? [^:„“”»«"]{0,90})?: (?<told>[^„“”»«"]{25,})$`, 'u'),
);
export const NAMED_SO = leanPattern(
  /^(?<told>[^„“”»«"]{25,}), so (?:(?:d(?:er|ie|as)|eine?|seine?|ihre?) )?(?:\p{Ll}+ )*\p{Lu}[^,:]{1,90}(?:,[^,:]{2,40})?\P{L}*$/u,
);

/** In indirect speech it is the paper that words it. */
const INDIRECT = leanPattern(
  /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|stehe|bleibe|komme|halte|liege|wisse|lasse|brauche|mache|bringe|stelle|führe|gelte|handle|handele|sehe|bedeute|zeige|bestehe|fehle)(?!\p{L})/u,
);
const OWN_WORDS = leanPattern(/(?<!\p{L})(?:[Ii]ch|[Ww]ir|[Uu]ns|[Uu]nsere?[nmrs]?|mi[rc]h?)(?!\p{L})/u);

/** Somebody's own words: in the first person, or without the mood of indirect speech. */
export function inOwnWords(...ways: readonly RegExp[]): Question {
  return {
    test: (text) =>
      ways.some((way) => {
        const told = way.exec(text)?.groups?.['told'];
        return told !== undefined && (OWN_WORDS.test(told) || !INDIRECT.test(told));
      }),
  };
}
