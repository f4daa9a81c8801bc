/** Whom an office alone may mean: the register's holder, unless the article puts somebody else into such an office. */
import type { ActorId } from '../../schema/ids';
import type { Mention, NewActor } from '../document';
import type { Titles } from './introduced-actors';
import { holderOf, type NameIndex } from './name-index';
import { OTHER_HOLDER } from './somebody-else';

type Met = {
  readonly mentions: readonly Mention[];
  readonly newActors: ReadonlyMap<ActorId, NewActor>;
  readonly titles: Titles;
  readonly day: string | null;
};

/**
 * null where the register may say who holds an office. An article that names a head of government the register does not
 * know there tells of other people than the register: in it "der westländische Premier" is only somebody it names.
 */
export function namedHolders(index: NameIndex, met: Met): ReadonlySet<ActorId> | null {
  const contradicts =
    met.mentions.some(({ rule }) => rule === OTHER_HOLDER) ||
    [...met.newActors.values()].some((one) => isAnotherHolder(index, met, one));
  if (!contradicts) return null;
  return new Set(met.mentions.filter(({ how }) => how === 'name').map(({ actor }) => actor));
}

/** Somebody in an office of which the register knows another holder, or of no state that is said. */
function isAnotherHolder(
  index: NameIndex,
  { titles, day }: Met,
  { actor, kind, actsFor }: NewActor,
): boolean {
  if (kind !== 'person') return false;
  const leading = [...(titles.get(actor) ?? [])].filter((title) => LEADS.test(title));
  if (actsFor === null) return leading.length > 0;
  return leading.some((title) =>
    (index.titles.get(`${title.charAt(0).toUpperCase()}${title.slice(1)}`) ?? []).some(
      (office) => holderOf(index, office, actsFor, day) !== null,
    ),
  );
}

/** Whole words: neither vice presidents nor those of a parliament or a club. */
const LEADS =
  /^(?:(?:staats|minister|bundes)?präsident|premier(?:minister)?|regierungschef|staatschef|(?:bundes)?kanzler|machthaber|(?:außen|aussen|verteidigungs|finanz|innen|wirtschafts)minister|könig|emir)$/u;
