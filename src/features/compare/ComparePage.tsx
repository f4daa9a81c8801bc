/** The accounts of one event side by side: slot by slot, then all their passages. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { chosenAccounts, foldCopies, type ComparedColumn } from '../../domain/compare/compare-accounts';
import { compareSlots } from '../../domain/compare/compare-slots';
import { timeText } from '../../domain/time-text';
import type { Account } from '../../schema/event';
import { Icon } from '../../ui/Icon';
import { AtWidth } from '../../ui/AtWidth';
import { TitleText } from '../../ui/MarkedText';
import { useViewLink, useViewState } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { useAccountName } from './account-name';
import { ChooseAccounts } from './ChooseAccounts';
import { FEW_COLUMNS, type CompareProps } from './compare-props';
import { SlotCards } from './SlotCards';
import { SlotTable } from './SlotTable';
import { WholePassages } from './WholePassages';
import './compare.css';

/** A compared account and what it is called here. */
export type NamedAccount = { readonly account: Account; readonly name: string };

export function ComparePage({
  ladders,
  ...given
}: Omit<CompareProps, 'nameOf'> & {
  /** Draws how much of each account is quoted or hearsay. */
  readonly ladders: (accounts: readonly NamedAccount[]) => ReactNode;
}) {
  const { index, event, view } = given;
  const t = useTranslations('compare');
  const nameOf = useAccountName(index, event, view.blind);
  const chosen = chosenAccounts(event, view.accounts);
  const columns = foldCopies(chosen.shown);
  const props = { ...given, nameOf };
  const slots = { ...props, columns, rows: compareSlots(index, event, chosen.shown) };
  // Many pictures would push what is compared out of sight.
  const isFew = columns.length <= FEW_COLUMNS;
  const pictures = ladders(columns.map(({ account }) => ({ account, name: nameOf(account) })));
  return (
    <main id="content" tabIndex={-1} className="w-full px-4 pt-4 pb-12 md:px-8">
      <Crumbs {...props} />
      <Title {...props} columns={columns} />
      {event.accounts.length === 1 ? <Single {...props} /> : <Controls {...props} chosen={chosen} />}
      {chosen.unknown.map((id) => (
        <p key={id} role="status" className="bg-mark text-on-mark mt-3 rounded px-3 py-1.5 text-sm">
          {t('unknown', { id })}
        </p>
      ))}
      {isFew && <div className="mt-5">{pictures}</div>}
      <div className="mt-6">
        <AtWidth narrow={<SlotCards {...slots} />} wide={<SlotTable {...slots} />} />
      </div>
      {chosen.shown.length > 1 && <p className="text-muted mt-3 text-xs">{t('apartLegend')}</p>}
      {!isFew && <div className="mt-8">{pictures}</div>}
      <WholePassages {...props} columns={columns} />
    </main>
  );
}

function Crumbs({ event, view }: CompareProps) {
  const t = useTranslations('compare');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <nav aria-label={t('crumbs')} className="text-muted text-sm">
      <ol className="flex flex-wrap gap-x-1.5">
        <li className="no-print">
          <a className="text-link" {...linkTo(viewAt(view, { at: 'explorer' }))}>
            {t('timeline')}
          </a>{' '}
          <span aria-hidden="true">›</span>
        </li>
        <li>
          {timeText(event.time, lang)} <span aria-hidden="true">›</span>
        </li>
        <li>
          <a
            className="text-link"
            {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}
          >
            <TitleText text={event.title[lang]} />
          </a>{' '}
          <span aria-hidden="true">›</span>
        </li>
        <li aria-current="page" className="text-ink font-semibold">
          {t('label')}
        </li>
      </ol>
    </nav>
  );
}

/** "Zwei Quellen, ein Telefonat"; where one outlet tells it twice, articles are counted. */
function Title({ index, event, columns }: CompareProps & { readonly columns: readonly ComparedColumn[] }) {
  const t = useTranslations('compare');
  const kinds = useTranslations('compare.oneOfKind');
  const accounts = columns.flatMap(({ account, copies }) => [account, ...copies]);
  const outlets = new Set(accounts.map(({ article }) => index.articles.get(article)?.outlet ?? article));
  const counted = { count: accounts.length, event: kinds(event.kind) };
  return (
    <h1 className="page-title mt-1 text-balance">
      {outlets.size === accounts.length ? t('title', counted) : t('titleArticles', counted)}
    </h1>
  );
}

function Single({ event, view }: CompareProps) {
  const t = useTranslations('compare');
  const linkTo = useViewLink();
  return (
    <div className="mt-2">
      <p className="text-muted">{t('single')}</p>
      <a
        className="text-link no-print inline-flex min-h-9 items-center gap-1 text-sm"
        {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}
      >
        <Icon name="left" size={14} />
        {t('back')}
      </a>
    </div>
  );
}

function Controls(props: CompareProps & { readonly chosen: ReturnType<typeof chosenAccounts> }) {
  const { view, chosen } = props;
  const t = useTranslations('compare');
  const { navigate } = useViewState();
  return (
    <>
      <div className="mt-3 flex flex-wrap items-start gap-2">
        <button
          type="button"
          className="control"
          onClick={() => {
            navigate((now) => ({ ...now, blind: !now.blind }), 'push');
          }}
        >
          {view.blind ? t('blindOff') : t('blindOn')}
        </button>
        <ChooseAccounts {...props} chosen={chosen} />
      </div>
      <div role="status">
        {view.blind && <p className="text-muted mt-2 text-sm">{t('blindHint')}</p>}
        {chosen.shown.length === 1 && <p className="text-muted mt-2 text-sm">{t('alone')}</p>}
      </div>
    </>
  );
}
