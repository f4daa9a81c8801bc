/** What came before and after: how this event hangs together with others, in both directions. */
import { useLocale, useTranslations } from 'use-intl';
import { relationsBack } from '../../domain/history/relations-back';
import { timeText } from '../../domain/time-text';
import type { RelationKind, WortlautEvent } from '../../schema/event';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { EditorialNote } from './EditorialNote';
import { Fact } from './Fact';
import type { EventProps } from './event-props';

type Related = {
  readonly kind: RelationKind;
  readonly back: boolean;
  readonly other: WortlautEvent;
  readonly note: string | null;
  readonly noteUrl: string | null;
};

export function Relations({ index, event, view }: EventProps) {
  const panel = useTranslations('panel');
  const t = useTranslations('relations');
  const back = useTranslations('relationsBack');
  const lang = useLocale();
  const linkTo = useViewLink();
  const found = relatedTo(index, event);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-6">
      <h3 id="related" className="section-heading">
        {panel('related')}
      </h3>
      <dl className="mt-2 grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-[0.9375rem] max-sm:grid-cols-[6rem_minmax(0,1fr)]">
        {found.map((related) => (
          <Fact
            key={`${related.kind} ${related.back ? 'back' : ''} ${related.other.id}`}
            name={related.back ? back(related.kind) : t(related.kind)}
          >
            <a
              className="text-link"
              {...linkTo(viewAt(view, { at: 'event', event: related.other.id, compare: false }))}
            >
              {related.other.title[lang]}
            </a>{' '}
            <span className="text-muted text-sm">{timeText(related.other.time, lang)}</span>
            <EditorialNote note={related.note} url={related.noteUrl} />
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function relatedTo(index: EventProps['index'], event: WortlautEvent): readonly Related[] {
  const forth = event.relations.flatMap(({ kind, event: id, note, noteUrl }): Related[] => {
    const other = index.events.get(id);
    return other === undefined ? [] : [{ kind, back: false, other, note, noteUrl }];
  });
  const back = relationsBack(index, event).map(
    ({ from: other, relation: { kind, note, noteUrl } }): Related => ({
      kind,
      back: true,
      other,
      note,
      noteUrl,
    }),
  );
  return [...forth, ...back];
}
