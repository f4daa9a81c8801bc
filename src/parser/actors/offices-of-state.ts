/** Offices that only a state's own people hold, as far as its lands have none of the same name. */
import type { ActorId } from '../../schema/ids';
import type { NameIndex } from './name-index';

/** Offices of which a state has one; "Generalsekretär" or "Direktor" may be of any body. */
const OF_A_STATE =
  /^(?:(?:staats|vize|minister|vize-?minister)?präsident|(?:vize)?premier(?:minister)?|regierungschef|staatschef|machthaber|(?:vize)?kanzler|\p{Ll}*minister|(?:regierungs|armee|militär)sprecher|armeechef|generalstabschef|könig|emir|sultan|fürst)$/u;
/** Of a federation the offices its lands have none of, as the registers tell them; empty for all other states. */
function ownOffices({ entries }: NameIndex, state: ActorId): readonly string[] {
  const entry = entries.get(state);
  return entry?.kind === 'state' ? entry.ownOffices : [];
}

/** `*minister`: with any letters in front. */
function isCalled(title: string, office: string): boolean {
  if (!office.startsWith('*')) return title === office;
  const end = office.slice(1);
  return title.endsWith(end) && /^\p{Ll}+$/u.test(title.slice(0, -end.length));
}

/** `title` in small letters, without the ending of a woman's. */
export function isOfficeOf(index: NameIndex, state: ActorId, title: string): boolean {
  const own = ownOffices(index, state);
  return own.length === 0 ? OF_A_STATE.test(title) : own.some((office) => isCalled(title, office));
}

export function isFederation(index: NameIndex, state: ActorId): boolean {
  return ownOffices(index, state).length > 0;
}

/** "Bundesrat": an office that the registers tell of that federation by this very name. */
export function isNamedOfficeOf(index: NameIndex, state: ActorId, title: string): boolean {
  return ownOffices(index, state).includes(title);
}
