/** Direct speech that stands without quotation marks, as some papers print it: told from indirect speech by person and mood. */
import type { Question } from './event-rule';
import { leanPattern } from '../language/lean-pattern';
import { tellingForms } from '../language/verb-forms';

/** Verbs that may stand beside one's own words. */
export const SAYING_VERBS: readonly string[] =
  `sagen meinen erklären schreiben betonen klagen urteilen ergänzen kommentieren entgegnen erwidern antworten argumentieren
  festhalten hinzufügen feststellen begründen resümieren relativieren`.split(/\s+/);

/** "gab zu bedenken" and "befand", too; "befindet sich" tells where something is. */
const SAYS = [...[...SAYING_VERBS, 'geben'].flatMap(tellingForms), 'befand'].join('|');
const INQUIT = leanPattern(
  new RegExp(
    `[,!] (?:${SAYS}) (?:dazu |auch |daraufhin |nun |etwa |zudem )?(?:\\p{Lu}|er |sie |d(?:er|ie|as) |eine? |seine? |ihre? )`,
    'u',
  ),
);
const ANNOUNCED = leanPattern(new RegExp(`(?<!\\p{L})(?:${SAYS})(?:,? [^:]{0,90})?$`, 'u'));
const NAMED_SO = leanPattern(
  /^, so (?:(?:d(?:er|ie|as)|eine?|seine?|ihre?) )?(?:\p{Ll}+ )*\p{Lu}[^,:]{1,90}(?:,[^,:]{2,40})?[.!]?$/u,
);

/** In indirect speech it is the paper that words it. */
const INDIRECT = leanPattern(
  /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|stehe|bleibe|komme|halte|liege|wisse|lasse|brauche|mache|bringe|stelle|führe|gelte|handle|handele|sehe|bedeute|zeige|bestehe|fehle)(?!\p{L})/u,
);
const OWN_WORDS = leanPattern(/(?<!\p{L})(?:[Ii]ch|[Ww]ir|[Uu]ns|[Uu]nsere?[nmrs]?|mi[rc]h?)(?!\p{L})/u);
const MARKS = /[„“”»«"]/u;
/** Less says nothing worth telling. Letters. */
const LEAST = 25;

/** In the first person, or without the mood of indirect speech; what stands in marks is quoted anyway. */
function isOwn(told: string): boolean {
  return told.length >= LEAST && !MARKS.test(told) && (OWN_WORDS.test(told) || !INDIRECT.test(told));
}

/** "Die Häfen sind der Schlüssel, sagte Lindholm", "Lindholm betonte: Das Abkommen bleibt ein Wagnis". */
export const inOwnWords: Question = {
  test: (text) => {
    const behind = INQUIT.exec(text)?.index ?? -1;
    if (behind >= 0 && isOwn(text.slice(0, behind))) return true;
    const colon = text.indexOf(': ');
    return colon > 0 && ANNOUNCED.test(text.slice(0, colon)) && isOwn(text.slice(colon + 2));
  },
};

/** "Das sendet eine falsche Botschaft, so Lindholm am Freitag". */
export const namedBehind: Question = {
  test: (text) => {
    const so = text.lastIndexOf(', so ');
    return so > 0 && NAMED_SO.test(text.slice(so)) && isOwn(text.slice(0, so));
  },
};
