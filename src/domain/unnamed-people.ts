/** Tells "mit der Sache vertraute Personen" from somebody with a name. */

/**
 * Words for people who stay unnamed. Matched anywhere behind a letter border, so that "Regierungskreise" and
 * "US-Medienberichten" count, but not "Erdkreis" or a name.
 */
const UNNAMED =
  /(?<!\p{L})(?:\p{L}+-)?(?:[\p{L}]*kreisen?|[\p{L}]*quellen?|insidern?s?|informanten?|eingeweihten?|[\p{L}]*medien|[\p{L}]*berichten?n?s?|meldungen?|gerüchten?|hörensagen|beobachtern?|unbekannten?|anonyme[nrs]?|ungenannte[nrs]?|nicht genannte[nrs]?|namentlich nicht|vertraute[nr]?|vertraut|[\p{L}]*vertreter(?:n|in|innen)?|beamten?r?|diplomaten?|offiziellen?|hochrangige[nr]?)(?!\p{L})/iu;

/** True when a speaker or relay as worded names nobody who could be asked. */
export function isUnnamed(label: string): boolean {
  return UNNAMED.test(label);
}
