/** What the picture of an event, or of its comparison, says: the frame in the page's language, the wording as it stands. */
import { comparisonCard, eventCard, type CardContent } from '../../domain/card/card-content';
import type { CorpusIndex } from '../../domain/corpus-index';
import { cardPhrases } from '../../messages/card-words';
import { de } from '../../messages/de';
import { en } from '../../messages/en';
import type { Lang } from '../../messages/messages';
import type { WortlautEvent } from '../../schema/event';
import type { CardOf } from './card-path';

const texts = { de, en } as const;

/** Null where there is nothing to compare. */
export function cardContent(
  index: CorpusIndex,
  event: WortlautEvent,
  { of, lang }: { readonly of: CardOf; readonly lang: Lang },
): CardContent | null {
  const { kinds, forms } = texts[lang];
  const words = {
    kind: (kind: keyof typeof kinds) => kinds[kind],
    form: (form: keyof typeof forms) => forms[form],
  };
  const context = { index, lang, words: { ...words, ...cardPhrases[lang] } };
  return of === 'event' ? eventCard(context, event) : comparisonCard(context, event);
}
