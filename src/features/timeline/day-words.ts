/** Days, months and lengths of time in the words of the interface language. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Tick } from '../../domain/timeline-ticks';

export type DayWords = {
  /** "4. Juli 2025" */
  readonly long: (day: number) => string;
  /** "4. Juli" */
  readonly short: (day: number) => string;
  /** "Februar 2025", "2025" */
  readonly major: (tick: Tick) => string;
  /** "Fr 4.", "Juli" */
  readonly minor: (tick: Tick) => string;
  /** "4½ Monate ohne Ereignis" */
  readonly quiet: (days: number) => string;
};

const MS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 30.44;

export function useDayWords(): DayWords {
  const locale = useLocale();
  const t = useTranslations('timeline');
  return useMemo(() => {
    const dayMonth = formatter(locale, { day: 'numeric', month: locale === 'de' ? 'short' : 'short' });
    return {
      long: formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
      short: dayMonth,
      major: tickFormatter(locale),
      minor: tickFormatter(locale, 'minor'),
      quiet: (days) => {
        if (days < 14) return t('quietDays', { count: Math.round(days) });
        if (days < 2 * DAYS_PER_MONTH) return t('quietWeeks', { count: halves(days / 7) });
        if (days < 24 * DAYS_PER_MONTH) return t('quietMonths', { count: halves(days / DAYS_PER_MONTH) });
        return t('quietYears', { count: halves(days / 365.25) });
      },
    };
  }, [locale, t]);
}

/** Rounded down to halves, written as a reader would: 4½. */
export function halves(value: number): string {
  const whole = Math.floor(value + 0.25);
  const rest = value - whole;
  return rest >= 0.25 ? `${String(whole)}½` : String(whole);
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): (day: number) => string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' });
  return (day) => format.format(day * MS_PER_DAY);
}

function tickFormatter(locale: string, place: 'major' | 'minor' = 'major'): (tick: Tick) => string {
  const year = formatter(locale, { year: 'numeric' });
  const month = formatter(
    locale,
    place === 'major' ? { month: 'long', year: 'numeric' } : { month: 'short' },
  );
  const weekday = formatter(locale, { weekday: 'short' });
  const dayOfMonth = formatter(locale, { day: 'numeric' });
  return ({ unit, day }) => {
    switch (unit) {
      case 'year':
        return year(day);
      case 'month':
      case 'quarter':
        return month(day);
      case 'week':
      case 'day':
        return `${weekday(day)} ${dayOfMonth(day)}${locale === 'de' ? '.' : ''}`;
    }
  };
}
