/** The parts of a line that table and cards share: sign, link, forms, words found. */
import { useLocale, useTranslations } from 'use-intl';
import { eventKindRecords } from '../../domain/event-kinds';
import type { EventKind } from '../../schema/event';
import { MarkedText, TitleText } from '../../ui/MarkedText';
import { Sign } from '../../ui/Sign';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';
import type { ListedEvent } from './listed-event';

export function KindSign({ kind }: { readonly kind: EventKind }) {
  const { shape, colour } = eventKindRecords[kind];
  return <Sign shape={shape} colour={colour} />;
}

export function EventLink({
  event,
  view,
  className,
  id,
}: {
  readonly event: ListedEvent;
  readonly view: ViewState;
  readonly className: string;
  readonly id: string;
}) {
  const lang = useLocale();
  const linkTo = useViewLink();
  const selected = view.place.at === 'event' && view.place.event === event.id;
  return (
    <a
      {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}
      id={id}
      className={className}
      data-event={event.id}
      aria-current={selected ? 'true' : undefined}
    >
      <TitleText text={event.title[lang]} />
    </a>
  );
}

export function FormNames({ forms }: Pick<ListedEvent, 'forms'>) {
  const t = useTranslations('forms');
  return forms.map((form, place) => (
    <span key={form}>
      {place > 0 && ' · '}
      <span className={form === 'hearsay' ? 'text-differ' : undefined}>{t(form)}</span>
    </span>
  ));
}

export function EventFoundWords({ found }: Pick<ListedEvent, 'found'>) {
  if (found === null) return null;
  return (
    <p lang="de" className="text-muted mt-0.5 font-serif text-[0.9375rem] leading-snug">
      {found.cutBefore && '… '}
      <MarkedText pieces={found.pieces} />
      {found.cutAfter && ' …'}
    </p>
  );
}
