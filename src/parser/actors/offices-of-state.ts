/** Offices that only a state's own people hold, as far as its lands have none of the same name. Data. */
import type { ActorId } from '../../schema/ids';

/** Offices of which a state has one; "Generalsekretär" or "Direktor" may be of any body. */
const OF_A_STATE =
  /^(?:(?:staats|vize|minister|vize-?minister)?präsident|(?:vize)?premier(?:minister)?|regierungschef|staatschef|machthaber|(?:vize)?kanzler|\p{Ll}*minister|(?:regierungs|armee|militär)sprecher|armeechef|generalstabschef|könig|emir|sultan|fürst)$/u;
/** Länder have ministers of their own, so that in an article about Germany only these are the state's. */
const OF_A_FEDERATION =
  /^(?:(?:außen|aussen|verteidigungs)minister|(?:vize)?kanzler|staatspräsident|regierungssprecher)$/u;
/** The lands of Austria and the cantons have no ministers. */
const OF_AUSTRIA = /^(?:(?!minister)\p{Ll}*minister|(?:vize)?kanzler|staatssekretär|regierungssprecher)$/u;
const OF_SWITZERLAND =
  /^(?:(?!minister)\p{Ll}*minister|bundesrat|bundesrät|bundespräsident|regierungssprecher)$/u;

const offices: ReadonlyMap<string, RegExp> = new Map([
  ['deutschland', OF_A_FEDERATION],
  ['oesterreich', OF_AUSTRIA],
  ['schweiz', OF_SWITZERLAND],
]);

export const FEDERATIONS: ReadonlySet<string> = new Set(offices.keys());

/** `title` in small letters, without the ending of a woman's. */
export function isOfficeOf(state: ActorId, title: string): boolean {
  return (offices.get(state) ?? OF_A_STATE).test(title);
}
