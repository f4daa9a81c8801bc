/** Which names take an article, and which gender new names have. Data. */
import type { GrammaticalGender } from '../../schema/register-source';

/** English short names of states that stand with "the". */
export const englishStatesWithArticle =
  /^(?:US|USA|UK|UAE|Emirates|Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Gambia|DR Congo|Vatican)$|\b(?:Republic|Islands|States|Kingdom|Emirates)$/u;

/** English short names of bodies and groups that stand without "the", though the German name has its article. */
export const englishBare: ReadonlySet<string> = new Set([
  ...[
    'Hamas',
    'Fatah',
    'Islamic Jihad',
    'Hezbollah',
    'Al-Qaeda',
    'Al-Shabaab',
    'IS',
    'Boko Haram',
    'M23',
    'HTS',
  ],
  ...[
    'ETA',
    'Sinn Féin',
    'Republika Srpska',
    'East Germany',
    'NATO',
    'UNICEF',
    'UNESCO',
    'UNIFIL',
    'UNRWA',
    'OPEC',
  ],
  ...[
    'ECOWAS',
    'ASEAN',
    'Mercosur',
    'BRICS',
    'ISAF',
    'KFOR',
    'EULEX',
    'Labour',
    'PiS',
    'Fidesz',
    'Mossad',
    'Shin Bet',
  ],
  ...['MSF', 'Amnesty', 'HRW', 'Gazprom'],
]);

/** German short names that stand without an article though their register entry has a gender. */
export const germanBare: ReadonlySet<string> = new Set([
  ...[
    'Hongkong',
    'Bergkarabach',
    'Nordzypern',
    'Kongo-Brazzaville',
    'Moldau',
    'Boko Haram',
    'Al-Kaida',
    'Sinn Féin',
  ],
  ...['Labour', 'Unicef', 'Ärzte ohne Grenzen'],
]);

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
