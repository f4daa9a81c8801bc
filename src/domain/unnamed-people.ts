/** Tells "mit der Sache vertraute Personen" from somebody who could be asked. */

/** Nouns and adjectives for people who stay unnamed, in all cases; a star stands for the front of a compound. */
const UNNAMED_WORDS = [
  '*kreise[n]?',
  '*quelle[n]?',
  'insider(?:n|s|in|innen)?',
  'informant(?:en|in|innen)?',
  'eingeweihte[nr]?',
  '*medien',
  '*bericht(?:e|en)?',
  'meldung(?:en)?',
  'gerücht(?:e|en)?',
  'hörensagen',
  'beobachter(?:n|s|in|innen)?',
  '*vertreter(?:n|s|in|innen)?',
  '*beamte[nr]?',
  '*diplomat(?:en|in|innen)?',
  'offizielle[nr]?',
  'hochrangige[nrm]?',
  'unbekannte[nrm]?',
  'anonyme[nrm]?',
  'ungenannte[nrm]?',
  'nicht genannte[nrm]?',
  'namentlich nicht',
  'vertraut(?:e[nr]?)?',
];

/** Borders are letters: "Regierungskreisen" and "US-Medien" count, "Kreisel" and "Medienminister" do not. */
const UNNAMED = new RegExp(
  `(?<!\\p{L})(?:${UNNAMED_WORDS.map((word) => word.replace('*', '\\p{L}*')).join('|')})(?!\\p{L})`,
  'iu',
);

/** True when a speaker or relay as worded names nobody who could be asked. */
export function isUnnamed(label: string): boolean {
  return UNNAMED.test(label);
}
