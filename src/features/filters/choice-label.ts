/** The reader's word for a choice in a facet. */
import { useLocale, useTranslations } from 'use-intl';
import { assertNever } from '../../base/assert';
import type { CorpusIndex } from '../../domain/corpus-index';
import { formFilters, type Facet } from '../../domain/filters/event-filters';
import { eventKinds } from '../../schema/event';

/** Names choices; an id the corpus does not know stays as it stands in the address. */
export function useChoiceLabel(index: CorpusIndex): (facet: Facet, id: string) => string {
  const lang = useLocale();
  const kindNames = useTranslations('kinds');
  const formNames = useTranslations('forms');
  return (facet, id) => {
    switch (facet) {
      case 'kind': {
        const kind = eventKinds.find((known) => known === id);
        return kind === undefined ? id : kindNames(kind);
      }
      case 'form': {
        const form = formFilters.find((known) => known === id);
        return form === undefined ? id : formNames(form);
      }
      case 'actor':
        return index.actors.get(id)?.shortLabel[lang] ?? id;
      case 'topic':
        return index.topics.get(id)?.prefLabel[lang] ?? id;
      case 'outlet':
        return index.outlets.get(id)?.prefLabel ?? id;
      default:
        return assertNever(facet);
    }
  };
}

/** One sentence on a kind or a form; nothing for names. */
export function useChoiceMeaning(): (facet: Facet, id: string) => string | null {
  const kindMeanings = useTranslations('kindMeanings');
  const formMeanings = useTranslations('formMeanings');
  return (facet, id) => {
    const kind = facet === 'kind' ? eventKinds.find((known) => known === id) : undefined;
    if (kind !== undefined) return kindMeanings(kind);
    const form = facet === 'form' ? formFilters.find((known) => known === id) : undefined;
    return form === undefined ? null : formMeanings(form);
  };
}
