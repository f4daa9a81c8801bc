/** Which names take an article, and which gender new names have. Data. */
import type { GrammaticalGender } from '../../schema/register-source';

/** English short names that stand with "the" by their last word: the Solomon Islands. */
export const englishWithArticle = /\b(?:Republic|Islands|States|Kingdom|Emirates)$/u;

/** New names that are plainly institutions. */
export const englishInstitution =
  /\b(?:ministry|office|council|court|committee|party|army|police|government|parliament|agency|bank|union|commission|embassy|staff|service|association|chamber|forces|authority)\b/iu;

/** "Europäischer Rat", "Vereinte Nationen": an adjective in front of its noun. */
export const adjectiveBeforeNoun =
  /^(?<stem>\p{L}*(?:isch|eint|[Ff]rei|[Aa]uswärtig|[Rr]ot|[Ww]eiß|[Gg]roß|[Nn]eu|[Nn]ational|[Hh]eilig|[Dd]eutsch|[Oo]berst))(?:er|es|e)(?<rest>\s\p{Lu}.*)$/u;

const ENDINGS: readonly (readonly [GrammaticalGender, RegExp])[] = [
  [
    'n',
    /(?:ministerium|amt|büro|gericht|parlament|kabinett|kommando|bündnis|institut|zentrum|komitee|präsidium)$/u,
  ],
  [
    'f',
    /(?:ung|schaft|ion|heit|keit|tät|ei|bank|behörde|agentur|kammer|armee|liga|gruppe|garde|miliz|botschaft|verwaltung|zentrale|börse)$/u,
  ],
  ['m', /(?:rat|verband|dienst|bund|hof|stab|konzern|fonds|senat|kongress|ausschuss|verein)$/u],
];

/** The gender of a German name by its last part, brackets left out; null where the ending says nothing. */
export function genderByEnding(label: string): GrammaticalGender | null {
  const [head = ''] = label.split(/\s\(/u, 1);
  return ENDINGS.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}
