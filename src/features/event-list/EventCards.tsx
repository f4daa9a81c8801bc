/** The events as cards, for narrow screens. */
import { useLocale, useTranslations } from 'use-intl';
import { eventKindRecords } from '../../domain/event-kinds';
import { timeText } from '../../domain/time-text';
import { monthText } from '../../messages/day-text';
import type { EventKind } from '../../schema/event';
import { colourClasses } from '../../ui/Sign';
import { EventLink, EventFoundWords, FormNames, KindSign } from './EventLine';
import type { LineProps, ListProps } from './EventTable';
import { listedEvent } from './listed-event';
import type { MonthGroup } from './month-groups';

export function EventCards({ groups, index, search, ...props }: ListProps) {
  return groups.map(({ month, events }) => (
    <section key={month ?? 'undated'} className="px-4 pt-5">
      <MonthHeading month={month} />
      <ul className="grid gap-2.5">
        {events.map((event) => (
          <EventCard key={event.id} {...props} event={listedEvent(index, event, search)} />
        ))}
      </ul>
    </section>
  ));
}

export function MonthHeading({ month }: Pick<MonthGroup, 'month'>) {
  const t = useTranslations('list');
  const lang = useLocale();
  return (
    <h3 className="text-muted mb-2 text-sm font-semibold">
      {month === null ? t('undated') : monthText(`${month}-01`, lang)}
    </h3>
  );
}

type CardProps = LineProps & {
  /** Place in a list of which only some cards are drawn. */
  readonly ofAll?: { readonly 'aria-posinset': number; readonly 'aria-setsize': number };
};

export function EventCard({ event, view, idPrefix, ofAll }: CardProps) {
  const kinds = useTranslations('kinds');
  const panel = useTranslations('panel');
  const lang = useLocale();
  const { fill } = colourClasses[eventKindRecords[event.kind].colour];
  return (
    <li
      className="border-rule bg-surface has-[a[aria-current]]:border-edge relative flex gap-3 rounded-xl border p-3.5"
      {...ofAll}
    >
      <span aria-hidden="true" className={`w-1 shrink-0 rounded-full ${fill}`} />
      <div className="min-w-0 flex-1">
        <EventLink
          event={event}
          view={view}
          id={`${idPrefix}${event.id}`}
          className="wrap-anywhere hyphens-auto font-serif text-lg leading-snug font-semibold before:absolute before:inset-0 before:rounded-xl before:content-['']"
        />
        <p className="text-muted mt-1 text-sm">
          {timeText(event.time, lang)} · <KindInline kind={event.kind} name={kinds(event.kind)} />
        </p>
        <p className="text-muted text-sm">
          <FormNames forms={event.forms} /> · {event.outlets.join(', ')}
        </p>
        <EventFoundWords found={event.found} />
      </div>
      <span
        className={`text-on-lane flex size-6 shrink-0 items-center justify-center rounded-full text-xs font-semibold ${fill}`}
        title={panel('sources', { count: event.outlets.length })}
      >
        <span aria-hidden="true">{event.outlets.length}</span>
        <span className="sr-only">{panel('sources', { count: event.outlets.length })}</span>
      </span>
    </li>
  );
}

function KindInline({ kind, name }: { readonly kind: EventKind; readonly name: string }) {
  return (
    <span className="inline-flex items-baseline gap-1">
      <span className="self-center">
        <KindSign kind={kind} />
      </span>
      {name}
    </span>
  );
}
