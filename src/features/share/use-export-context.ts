/** What exports need of the page: whole addresses, words of its language, and what is known about copies. */
import { useTranslations } from 'use-intl';
import { useSources } from '../../data/sources-query';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { ExportContext } from '../../domain/export/export-context';
import { shareWords } from '../../messages/share-words';
import { useViewState } from '../../url/use-view-state';
import { startView, viewAt, type Place, type ViewState } from '../../url/view-state';

export function useExportContext(index: CorpusIndex, { lang }: ViewState): ExportContext {
  const kindName = useTranslations('kinds');
  const formName = useTranslations('forms');
  const { viewHref } = useViewState();
  const sources = useSources();
  // What is cited is the thing itself, not the filters it was found by.
  const whole = (place: Place): string =>
    new URL(viewHref(viewAt({ ...startView, lang }, place)), window.location.href).href;
  return {
    index,
    lang,
    sources,
    eventUrl: (event) => whole({ at: 'event', event, compare: false }),
    articleUrl: (article) => whole({ at: 'article', article, passage: null }),
    words: {
      kind: kindName,
      form: formName,
      deadline: shareWords[lang].deadline,
      sources: shareWords[lang].sources,
    },
  };
}
