/** Which accounts are compared and in which order; both are in the address. */
import { useTranslations } from 'use-intl';
import { askFor, moveAccount, type ChosenAccounts } from '../../domain/compare/compare-accounts';
import type { Account } from '../../schema/event';
import { Icon } from '../../ui/Icon';
import { LiveRegion } from '../../ui/LiveRegion';
import { useViewState } from '../../url/use-view-state';
import type { CompareProps } from './compare-props';

type ChooseProps = CompareProps & { readonly chosen: ChosenAccounts };

export function ChooseAccounts({ event, nameOf, chosen }: ChooseProps) {
  const t = useTranslations('compare');
  const { navigate } = useViewState();
  const { shown, hidden } = chosen;
  const show = (accounts: readonly Account[]): void => {
    navigate((now) => ({ ...now, accounts: askFor(event, accounts) }), 'push');
  };
  return (
    <details className="no-print border-rule min-w-0 rounded-lg border open:basis-full">
      <summary className="min-h-9 px-3 py-1.5 text-sm font-medium">{t('choose')}</summary>
      <div className="px-3 pb-3">
        <p className="text-muted text-sm">{t('chooseHint')}</p>
        <ol className="mt-2 grid max-w-xl gap-1">
          {[...shown, ...hidden].map((account) => (
            <ChoiceLine key={account.article} account={account} shown={shown} nameOf={nameOf} onShow={show} />
          ))}
        </ol>
        {hidden.length > 0 && (
          <button
            type="button"
            className="control mt-2"
            onClick={() => {
              show([...shown, ...hidden]);
            }}
          >
            {t('all')}
          </button>
        )}
      </div>
      <LiveRegion text={t('order', { names: shown.map(nameOf).join(', ') })} />
    </details>
  );
}

function ChoiceLine({
  account,
  shown,
  nameOf,
  onShow,
}: Pick<CompareProps, 'nameOf'> & {
  readonly account: Account;
  readonly shown: readonly Account[];
  readonly onShow: (accounts: readonly Account[]) => void;
}) {
  const t = useTranslations('compare');
  const place = shown.indexOf(account);
  const isShown = place >= 0;
  const name = nameOf(account);
  const move = (by: -1 | 1): void => {
    onShow(moveAccount(shown, account, by));
  };
  return (
    <li className="flex items-center gap-2">
      <label className="flex min-h-9 min-w-0 flex-1 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4"
          checked={isShown}
          // Somebody has to stay.
          disabled={isShown && shown.length === 1}
          onChange={() => {
            onShow(isShown ? shown.filter((one) => one !== account) : [...shown, account]);
          }}
        />
        <span className="min-w-0 truncate">{name}</span>
      </label>
      {isShown && (
        <>
          <MoveButton
            icon="left"
            label={t('earlier', { name })}
            atEdge={place === 0}
            onMove={() => {
              move(-1);
            }}
          />
          <MoveButton
            icon="right"
            label={t('later', { name })}
            atEdge={place === shown.length - 1}
            onMove={() => {
              move(1);
            }}
          />
        </>
      )}
    </li>
  );
}

/** At the edge it stays focusable, so that keys do not lose their place when the last step is done. */
function MoveButton({
  icon,
  label,
  atEdge,
  onMove,
}: {
  readonly icon: 'left' | 'right';
  readonly label: string;
  readonly atEdge: boolean;
  readonly onMove: () => void;
}) {
  return (
    <button
      type="button"
      className="control size-9 !px-0 aria-disabled:opacity-45"
      aria-label={label}
      aria-disabled={atEdge}
      onClick={() => {
        if (!atEdge) onMove();
      }}
    >
      {/* The list runs down, so its arrows do, too. */}
      <span className="rotate-90">
        <Icon name={icon} size={14} />
      </span>
    </button>
  );
}
