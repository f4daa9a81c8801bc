/** Where sources call the same actor by different names. */
import { useTranslations } from 'use-intl';
import { namesUsed } from '../../domain/names-used';
import { outletName } from '../../domain/outlet-name';
import { namesDiffer } from './names-differ';
import { Fact } from './Fact';
import type { EventProps } from './event-props';

export function NamesUsed({ index, event }: EventProps) {
  const t = useTranslations('panel');
  const telling = namesUsed(index, event).filter(({ accounts }) => namesDiffer(namesOf(accounts)));
  if (telling.length === 0) return null;
  return (
    <Fact name={t('names')}>
      <ul className="grid gap-1">
        {telling.map(({ actor, accounts }) => (
          <li key={actor.id} className="flex flex-wrap items-baseline gap-x-3">
            {accounts.map(({ account, names }) => (
              <span key={account.article}>
                {names.map(({ name }) => (
                  <span key={name} lang="de" className="bg-band mr-1 rounded px-1.5 py-0.5 font-serif">
                    {name}
                  </span>
                ))}
                <span className="text-muted text-sm">{outletName(index, account.article)}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

type AccountNames = ReturnType<typeof namesUsed>[number]['accounts'];

function namesOf(accounts: AccountNames): readonly string[] {
  return accounts.flatMap(({ names }) => names.map(({ name }) => name));
}
