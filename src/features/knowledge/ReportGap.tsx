/** "geschehen 3. Juli, berichtet ab 4. Juli"; and, while a day is chosen, that nobody had reported it by then. */
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { reportGap } from '../../domain/knowledge/known-by';
import { dayText } from '../../messages/day-text';
import type { WortlautEvent } from '../../schema/event';

export function ReportGap({
  index,
  event,
  unknownOn,
}: {
  readonly index: CorpusIndex;
  readonly event: WortlautEvent;
  /** The chosen day when no article had told the event by then. */
  readonly unknownOn: string | null;
}) {
  const t = useTranslations('knowledge');
  const lang = useLocale();
  const gap = reportGap(index, event);
  return (
    <>
      {gap !== null && (
        <p className="text-muted text-sm">
          {t('gap', { happened: dayText(gap.happened, lang), reported: dayText(gap.reported, lang) })}
        </p>
      )}
      {unknownOn !== null && (
        <p role="note" className="border-edge mt-2 border-l-2 border-dashed pl-3 text-sm">
          {t('notYet', { day: dayText(unknownOn, lang) })}
        </p>
      )}
    </>
  );
}
