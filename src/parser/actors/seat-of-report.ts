/** The state from whose capital a report comes: "Osthaven (Ostland) – Die Regierung …", "OSTHAVEN (dpa) -", "Osthaven. Die Regierung …". */
import type { ActorId } from '../../schema/ids';
import type { Draft } from '../document';
import type { Token } from '../language/tokens';
import type { Lands } from './land-meant';
import { matchName } from './match-names';
import type { NameIndex } from './name-index';

/** A headline, a teaser and a byline may stand before it. */
const FIRST_SENTENCES = 6;
/** "Osthaven.", "Osthaven/Westburg (AP)." */
const LONGEST_ALONE = 8;
const BEHIND_TOWN = /^(?:[,(/.:–—-]|,?)$/u;

/** null where the first sentences have no dateline, or one of a town that is no state's seat. */
export function seatOfReport(
  index: NameIndex,
  { sentences, day }: Draft,
  tokens: readonly (readonly Token[])[],
): ActorId | null {
  for (const [at, { role }] of sentences.slice(0, FIRST_SENTENCES).entries()) {
    const words = tokens[at] ?? [];
    const isShort = words.length <= LONGEST_ALONE && words.at(-1)?.text === '.' && words[0]?.capital === true;
    if (role !== 'prefix' && !isShort && !opensWithTown(words)) continue;
    const town = matchName(index, capitalsLowered(words), 0, day);
    if (town === null || town.entry.how !== 'seat') continue;
    if (index.entries.get(town.entry.actor)?.kind !== 'state') continue;
    if (BEHIND_TOWN.test(words[town.to]?.text ?? '')) return town.entry.actor;
  }
  return null;
}

/** A dash right behind town, agency and day. */
function opensWithTown(words: readonly Token[]): boolean {
  const dash = words.findIndex(({ text }) => /^[–—-]$/u.test(text));
  return (
    dash > 0 && dash <= 9 && words.slice(0, dash).every(({ kind, capital }) => kind !== 'word' || capital)
  );
}

/** "OSTHAVEN" is Osthaven. */
function capitalsLowered(words: readonly Token[]): readonly Token[] {
  const [first, ...rest] = words;
  if (first === undefined || first.text.length < 4 || first.text !== first.text.toUpperCase()) return words;
  return [{ ...first, text: first.text.charAt(0) + first.lower.slice(1) }, ...rest];
}

/** The state of the dateline, unless the article names another one more often. */
export function homeByDateline(seat: ActorId | null, counts: Lands): ActorId | null {
  if (seat === null) return null;
  const own = (counts.get(seat) ?? 0) + 1;
  return [...counts].every(([state, count]) => state === seat || count <= own) ? seat : null;
}
