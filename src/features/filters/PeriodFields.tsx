/** From and to, as days of the calendar. */
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isDay } from '../../base/day';
import type { CorpusIndex } from '../../domain/corpus-index';
import { dayText } from '../../messages/day-text';
import { useViewState } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';

type Side = 'from' | 'to';

export function PeriodFields({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  const t = useTranslations('filters');
  const lang = useLocale();
  const { navigate } = useViewState();
  const { from, to } = view;
  const reversed = from !== null && to !== null && from > to;
  return (
    <fieldset>
      <legend className="sr-only">{t('period')}</legend>
      <div className="grid grid-cols-2 gap-2">
        {(['from', 'to'] as const).map((side) => (
          <DayField key={side + (view[side] ?? '')} side={side} view={view} />
        ))}
      </div>
      {reversed && (
        <p role="alert" className="text-differ mt-2 text-sm">
          {t('periodOrder')}
        </p>
      )}
      {index.days !== null && (
        <p className="text-muted mt-2 text-xs leading-snug">
          {t('periodHint', { from: dayText(index.days.first, lang), to: dayText(index.days.last, lang) })}
        </p>
      )}
      {(from !== null || to !== null) && (
        <button
          type="button"
          className="text-link mt-1 min-h-8 rounded text-fine"
          onClick={() => {
            navigate((now) => ({ ...now, from: null, to: null }), 'push');
          }}
        >
          {t('clearFacet')}
        </button>
      )}
    </fieldset>
  );
}

/** Holds what is being typed; a day counts once it is whole. */
function DayField({ side, view }: { readonly side: Side; readonly view: ViewState }) {
  const t = useTranslations('filters');
  const { navigate } = useViewState();
  const [typed, setTyped] = useState(view[side] ?? '');
  return (
    <label className="text-muted text-xs">
      {t(side)}
      <input
        type="date"
        className="control text-ink mt-0.5 w-full justify-start px-2 font-normal"
        value={typed}
        onChange={(change) => {
          setTyped(change.target.value);
        }}
        onBlur={() => {
          apply();
        }}
        onKeyDown={(press) => {
          if (press.key === 'Enter') apply();
        }}
      />
    </label>
  );
  function apply(): void {
    const day = isDay(typed) ? typed : null;
    if (day !== view[side] && (day !== null || typed === ''))
      navigate((now) => ({ ...now, [side]: day }), 'push');
  }
}
