/** Opens the slider of what was known; while it is open, says the day and takes the limit away. */
import { useLocale, useTranslations } from 'use-intl';
import { dayText } from '../../messages/day-text';
import { Icon } from '../../ui/Icon';
import { useViewState } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';

export function KnowledgeChip({
  last,
  view,
}: {
  /** The day of the last article of the whole corpus; without one there is no earlier day. */
  readonly last: string | undefined;
  readonly view: ViewState;
}) {
  const t = useTranslations('knowledge');
  const lang = useLocale();
  const { navigate } = useViewState();
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
