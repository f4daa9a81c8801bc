/** The events as cards, for narrow screens. */
import { useLocale, useTranslations } from 'use-intl';
import { eventKindRecords } from '../../domain/event-kinds';
import { timeText } from '../../domain/time-text';
import { monthText } from '../../messages/day-text';
import type { WortlautEvent } from '../../schema/event';
import { colourClasses } from '../../ui/Sign';
import { EventLink, EventSnippet, FormNames, KindSign } from './EventLine';
import type { ListProps } from './EventTable';
import { outletNames } from './event-row';

export function EventCards({ groups, ...props }: ListProps) {
  const t = useTranslations('list');
  const lang = useLocale();
  return groups.map((group) => (
    <section key={group.month ?? 'undated'} className="px-4 pt-5">
      <h3 className="text-muted mb-2 text-sm font-semibold">
        {group.month === null ? t('undated') : monthText(`${group.month}-01`, lang)}
      </h3>
      <ul className="grid gap-2.5">
        {group.events.map((event) => (
          <EventCard key={event.id} event={event} {...props} />
        ))}
      </ul>
    </section>
  ));
}

function EventCard({
  event,
  index,
  view,
  search,
  idPrefix,
}: Omit<ListProps, 'groups'> & { readonly event: WortlautEvent }) {
  const kinds = useTranslations('kinds');
  const panel = useTranslations('panel');
  const lang = useLocale();
  const { fill } = colourClasses[eventKindRecords[event.kind].colour];
  const sources = outletNames(index, event);
  return (
    <li className="border-rule bg-surface has-[a[aria-current]]:border-edge relative flex gap-3 rounded-xl border p-3.5">
      <span aria-hidden="true" className={`w-1 shrink-0 rounded-full ${fill}`} />
      <div className="min-w-0 flex-1">
        <EventLink
          event={event}
          view={view}
          id={`${idPrefix}${event.id}`}
          className="font-serif text-lg leading-snug font-semibold before:absolute before:inset-0 before:rounded-xl before:content-['']"
        />
        <p className="text-muted mt-1 text-sm">
          {timeText(event.time, lang)} · <KindInline kind={event.kind} name={kinds(event.kind)} />
        </p>
        <p className="text-muted text-sm">
          <FormNames index={index} event={event} /> · {sources.join(', ')}
        </p>
        <EventSnippet event={event} search={search} />
      </div>
      <span
        className={`text-on-lane flex size-6 shrink-0 items-center justify-center rounded-full text-xs font-semibold ${fill}`}
        title={panel('sources', { count: sources.length })}
      >
        <span aria-hidden="true">{sources.length}</span>
        <span className="sr-only">{panel('sources', { count: sources.length })}</span>
      </span>
    </li>
  );
}

function KindInline({ kind, name }: { readonly kind: WortlautEvent['kind']; readonly name: string }) {
  return (
    <span className="inline-flex items-baseline gap-1">
      <span className="self-center">
        <KindSign kind={kind} />
      </span>
      {name}
    </span>
  );
}
