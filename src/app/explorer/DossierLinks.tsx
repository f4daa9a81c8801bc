/** From the explorer to the pages of the chosen actors, topics and outlets; on phones to the ledger of promises, too. */
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters, type Place, type ViewState } from '../../url/view-state';

/** With more chosen the line would be longer than it helps. */
const MOST = 3;

export function DossierLinks({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  const t = useTranslations('dossier');
  const ledger = useTranslations('history.ledger');
  const lang = useLocale();
  const linkTo = useViewLink();
  const actors = view.actors.flatMap((id) => index.actors.get(id) ?? []);
  const topics = view.topics.flatMap((id) => index.topics.get(id) ?? []);
  const outlet = useTranslations('outlet');
  const outlets = view.outlets.flatMap((id) => index.outlets.get(id) ?? []);
  const links: readonly { readonly to: Place; readonly text: string }[] = [
    ...actors.map(({ id, prefLabel }) => ({
      to: { at: 'actor' as const, actor: id },
      text: t('actorPage', { name: prefLabel[lang] }),
    })),
    ...topics.map(({ id, prefLabel }) => ({
      to: { at: 'topic' as const, topic: id },
      text: t('topicPage', { name: prefLabel[lang] }),
    })),
    ...outlets.map(({ id, prefLabel }) => ({
      to: { at: 'outlet' as const, outlet: id },
      text: outlet('page', { name: prefLabel }),
    })),
  ];
  const shown = links.length > MOST ? [] : links;
  return (
    <p className={`no-print px-4 py-1.5 text-sm md:px-6 ${shown.length === 0 ? 'md:hidden' : ''}`}>
      {/* Where there is room it stands in the header. */}
      <span className="dotted-item md:hidden">
        <a
          className="text-link inline-flex min-h-6 items-center"
          {...linkTo(viewAt(view, { at: 'pledges' }))}
        >
          {ledger('all')}
        </a>
      </span>
      {shown.map(({ to, text }) => (
        <span key={text} className="dotted-item">
          <a
            className="text-link inline-flex min-h-6 items-center"
            {...linkTo(viewAt(withoutFilters(view), to))}
          >
            {text}
          </a>
        </span>
      ))}
    </p>
  );
}
