/** Where sources call the same actor by different names: each name once, with those who use it. */
import { useTranslations } from 'use-intl';
import {
  namesUsed,
  outletsByName,
  type ActorNames,
  type NameWithOutlets,
} from '../../domain/names/names-used';
import { outletName } from '../../domain/names/outlet-name';
import { namesDiffer } from './names-differ';
import { Fact } from './Fact';
import type { EventProps } from './event-props';

/** More outlets than these are counted. */
const MOST_OUTLETS = 3;

export function NamesUsed({ index, event }: EventProps) {
  const t = useTranslations('panel');
  const telling = namesUsed(index, event).filter((row) => namesDiffer(namesOf(row)));
  if (telling.length === 0) return null;
  return (
    <Fact name={t('names')}>
      <ul className="grid gap-1">
        {telling.map((row) => (
          <li key={row.actor.id}>
            <ul className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              {outletsByName(row, (article) => outletName(index, article)).map((one) => (
                <li key={one.name}>
                  <OneName {...one} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function OneName({ name, outlets }: NameWithOutlets) {
  const t = useTranslations('panel');
  const shown = outlets.slice(0, MOST_OUTLETS).join(', ');
  const more = outlets.length - MOST_OUTLETS;
  return (
    <>
      <span lang="de" className="bg-band rounded px-1.5 py-0.5 font-serif">
        {name}
      </span>{' '}
      <span className="text-muted text-sm">
        {more > 0 ? t('moreOutlets', { outlets: shown, count: more }) : shown}
      </span>
    </>
  );
}

function namesOf({ accounts }: ActorNames): readonly string[] {
  return accounts.flatMap(({ names }) => names.map(({ name }) => name));
}
