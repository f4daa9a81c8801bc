/** The events as a table: the timeline's twin, for eyes, screen readers and printers. */
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { EventSearch } from '../../domain/search/search';
import { timeText } from '../../domain/time-text';
import { monthText } from '../../messages/day-text';
import { Icon } from '../../ui/Icon';
import type { ViewState } from '../../url/view-state';
import { EventLink, EventFoundWords, FormNames, KindSign } from './EventLine';
import { listedEvent, type ListedEvent } from './listed-event';
import type { ListOrder } from '../../domain/list-blocks';
import type { MonthGroup } from './month-groups';

export type ListProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly groups: readonly MonthGroup[];
  readonly search: EventSearch | null;
  readonly order: ListOrder;
  readonly onOrder: (next: ListOrder) => void;
  /** Prefix of the ids of the links, so that focus can come back to one. */
  readonly idPrefix: string;
};

export function EventTable(props: ListProps) {
  const { index, search } = props;
  const t = useTranslations('list');
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t('caption')}</caption>
      <TableHead {...props} />
      {props.groups.map(({ month, events }) => (
        <tbody key={month ?? 'undated'}>
          <MonthRow month={month} />
          {events.map((event) => (
            <EventRow key={event.id} {...props} event={listedEvent(index, event, search)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

export function TableHead(props: Pick<ListProps, 'order' | 'onOrder'>) {
  const t = useTranslations('list');
  return (
    <thead>
      <tr className="border-rule text-muted border-b text-left text-xs">
        <th scope="col" className="w-[13.5rem] py-1 pl-6 font-medium print:w-44" aria-sort={props.order}>
          <OrderButton order={props.order} onOrder={props.onOrder} />
        </th>
        <th scope="col" className="px-2 font-medium">
          {t('event')}
        </th>
        <th scope="col" className="w-48 px-2 font-medium max-lg:w-36 print:w-28">
          {t('outlets')}
        </th>
        <th scope="col" className="w-60 py-1 pr-6 pl-2 font-medium max-lg:w-40 print:w-32">
          {t('form')}
        </th>
      </tr>
    </thead>
  );
}

function OrderButton({ order, onOrder }: Pick<ListProps, 'order' | 'onOrder'>) {
  const t = useTranslations('list');
  const next = order === 'ascending' ? 'descending' : 'ascending';
  return (
    <button
      type="button"
      className="hover:text-ink -ml-1 inline-flex min-h-7 items-center gap-1 rounded px-1"
      title={t(next === 'ascending' ? 'sortAscending' : 'sortDescending')}
      onClick={() => {
        onOrder(next);
      }}
    >
      {t('day')}
      <span className={`no-print ${order === 'ascending' ? 'rotate-180' : ''}`}>
        <Icon name="down" size={12} />
      </span>
    </button>
  );
}

/** The name of a month above its rows. */
export function MonthRow({ month }: Pick<MonthGroup, 'month'>) {
  const t = useTranslations('list');
  const lang = useLocale();
  return (
    <tr>
      <th scope="rowgroup" colSpan={4} className="pt-4 pb-1 pl-6 text-left text-xs font-semibold">
        {month === null ? t('undated') : monthText(`${month}-01`, lang)}
      </th>
    </tr>
  );
}

export type LineProps = Pick<ListProps, 'view' | 'idPrefix'> & {
  readonly event: ListedEvent;
  /** Place in a table of which only some rows are drawn, counted from 1. */
  readonly rowIndex?: number;
};

/** Letters that fit into two lines of the narrowest column: what cuts off its content is sorted anew whenever something above it moves. */
const SURELY_SHORT = 24;

export function EventRow({ event, view, idPrefix, rowIndex }: LineProps) {
  const kinds = useTranslations('kinds');
  const lang = useLocale();
  const outlets = event.outlets.join(', ');
  return (
    <tr
      className="border-rule has-[a[aria-current]]:bg-wash hover:bg-band relative border-b align-top"
      aria-rowindex={rowIndex}
    >
      <td className="py-2.5 pl-6 font-semibold whitespace-nowrap">{timeText(event.time, lang)}</td>
      <td className="px-2 py-2.5">
        <div className="flex gap-2.5">
          <span className="mt-[3px]">
            <KindSign kind={event.kind} />
          </span>
          <div>
            <span className="sr-only">{kinds(event.kind)}: </span>
            <EventLink
              event={event}
              view={view}
              id={`${idPrefix}${event.id}`}
              className="before:absolute before:inset-0 before:content-[''] aria-[current]:font-semibold"
            />
            <EventFoundWords found={event.found} />
          </div>
        </div>
      </td>
      <td className="text-muted px-2 py-2.5">
        <span className={outlets.length > SURELY_SHORT ? 'line-clamp-2' : undefined}>{outlets}</span>
      </td>
      <td className="text-muted py-2.5 pr-6 pl-2">
        <FormNames forms={event.forms} />
      </td>
    </tr>
  );
}
