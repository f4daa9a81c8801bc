/** Opens the slider of what was known; while it is open, says the day and takes the limit away. */
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { articleDays } from '../../domain/known-by';
import { dayText } from '../../messages/day-text';
import { Icon } from '../../ui/Icon';
import { useViewState } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';

export function KnowledgeChip({
  index,
  view,
}: {
  /** The whole corpus. */
  readonly index: CorpusIndex;
  readonly view: ViewState;
}) {
  const t = useTranslations('knowledge');
  const lang = useLocale();
  const { navigate } = useViewState();
  const last = articleDays(index).at(-1);
  if (last === undefined) return null;
  if (view.asOf === null) {
    return (
      <button
        type="button"
        className="control control-round"
        title={t('openMeaning')}
        onClick={() => {
          navigate((now) => ({ ...now, asOf: last }), 'push');
        }}
      >
        {t('open')}
      </button>
    );
  }
  const day = dayText(view.asOf, lang);
  return (
    <button
      type="button"
      className="control control-round bg-strong! text-on-strong! border-transparent! pr-2"
      aria-label={t('close', { day })}
      onClick={() => {
        navigate((now) => ({ ...now, asOf: null }), 'push');
      }}
    >
      {t('chip', { day })}
      <Icon name="close" size={14} />
    </button>
  );
}
