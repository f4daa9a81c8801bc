/** When the events of an actor or topic were: small bars, and a sentence that says the same. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { eventDayBars, type BarStep, type DayBar, type DayBars } from '../../domain/dossiers/event-day-bars';
import { dayText, monthText, rangeText } from '../../messages/day-text';
import type { Lang } from '../../messages/messages';
import type { WortlautEvent } from '../../schema/event';
import { Bars } from '../../ui/Bars';

export function EventDays({ events }: { readonly events: readonly WortlautEvent[] }) {
  return <CountedDays days={useMemo(() => eventDayBars(events), [events])} />;
}

/** The same of days that are counted already. */
export function CountedDays({ days }: { readonly days: DayBars }) {
  const t = useTranslations('dossier');
  const lang = useLocale();
  const { step, bars, most, first, last, undated } = days;
  const words = useBarWords(step);
  const only = bars[0];
  const peak = bars.find(({ count }) => count === most);
  if (only === undefined || peak === undefined) {
    return <p className="text-muted mt-4 text-sm">{t('daysNone')}</p>;
  }
  const dated = bars.reduce((sum, { count }) => sum + count, 0);
  const sentence =
    bars.length === 1
      ? t('daysOne', { count: dated, day: words(only) })
      : t('daysMany', {
          count: dated,
          from: dayText(first, lang),
          to: dayText(last, lang),
          most: words(peak),
          peak: t('eventCount', { count: most }),
        });
  const text = undated === 0 ? sentence : `${sentence} ${t('daysUndated', { count: undated })}`;
  return (
    <figure className="mt-4">
      {bars.length > 1 && (
        <Bars
          label={text}
          most={most}
          bars={bars.map((bar) => ({
            key: bar.from,
            count: bar.count,
            title: `${titleOf(bar, step, lang)}: ${t('eventCount', { count: bar.count })}`,
          }))}
        />
      )}
      <figcaption className="text-muted mt-1.5 text-sm">{text}</figcaption>
    </figure>
  );
}

/** "am 4. Juli 2025", "im Februar 2025" */
function useBarWords(step: BarStep): (bar: DayBar) => string {
  const t = useTranslations('dossier.peak');
  const lang = useLocale();
  return ({ from }) => {
    switch (step) {
      case 'day':
      case 'week':
        return t(step, { from: dayText(from, lang) });
      case 'month':
        return t('month', { month: monthText(from, lang) });
      case 'year':
        return t('year', { year: from.slice(0, 4) });
    }
  };
}

function titleOf({ from, to }: DayBar, step: BarStep, lang: Lang): string {
  if (step === 'month') return monthText(from, lang);
  if (step === 'year') return from.slice(0, 4);
  return from === to ? dayText(from, lang) : rangeText(from, to, lang);
}
