/** Tells "mit der Sache vertraute Personen" from somebody who could be asked. */
import type { ActorId } from '../../schema/ids';

/** Words for people who stay unnamed, in all cases; a star stands for the front of a compound. */
const ALWAYS_UNNAMED = [
  '*kreise[n]?',
  '*quelle[n]?',
  '*insider(?:n|s|in|innen)?',
  '*informant(?:en|in|innen)?',
  'eingeweihte[nr]?',
  '*medien',
  '*bericht(?:e|en)?',
  'meldung(?:en)?',
  'gerücht(?:e|en)?',
  'hörensagen',
  'beobachter(?:n|s|in|innen)?',
  'unbekannte[nrm]?',
  'anonyme[nrm]?',
  'ungenannte[nrm]?',
  'nicht genannte[nrm]?',
  'namentlich nicht',
  'vertraut(?:e[nr]?)?',
];

/** Offices somebody may hold: unnamed only while nobody knows who is meant. */
const UNNAMED_OFFICES = [
  '*vertreter(?:n|s|in|innen)?',
  '*beamte[nr]?',
  '*diplomat(?:en|in|innen)?',
  'offizielle[nr]?',
  'hochrangige[nrm]?',
];

/** Borders are letters: "Regierungskreisen" and "US-Medien" count, "Kreisel" and "Medienminister" do not. */
function patternOf(words: readonly string[]): RegExp {
  const anyWord = words.map((word) => word.replace('*', '\\p{L}*')).join('|');
  return new RegExp(`(?<!\\p{L})(?:${anyWord})(?!\\p{L})`, 'iu');
}

const UNNAMED = patternOf(ALWAYS_UNNAMED);
const OFFICE = patternOf(UNNAMED_OFFICES);

/**
 * True when a speaker or relay as worded names nobody who could be asked. "Ein ostländischer Insider" stays unnamed even
 * where the words lead to Ostland; "der Diplomat" is named once it is known who he is.
 */
export function isUnnamed(label: string, actor: ActorId | null): boolean {
  return UNNAMED.test(label) || (actor === null && OFFICE.test(label));
}
