/** Days, months and lengths of time in the words of the interface language. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Tick } from '../../domain/timeline/timeline-ticks';
import { dateText, dayOfMonth, monthName, weekdayName, yearText } from '../../messages/day-text';
import type { Lang } from '../../messages/messages';

export type DayWords = {
  /** "4. Juli 2025" */
  readonly long: (day: number) => string;
  /** "4. Juli" */
  readonly short: (day: number) => string;
  /** "Februar 2025", "2025" */
  readonly major: (tick: Tick) => string;
  /** "Fr 4.", "Juli" */
  readonly minor: (tick: Tick) => string;
  /** "Feb. 2025" */
  readonly monthYear: (day: number) => string;
  /** "Sept." */
  readonly month: (day: number) => string;
  readonly year: (day: number) => string;
  /** "4½ Monate ohne Ereignis" */
  readonly quiet: (days: number) => string;
  /** "4½ Mon." */
  readonly quietShort: (days: number) => string;
};

const MS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 30.44;

export function useDayWords(): DayWords {
  const locale = useLocale();
  const t = useTranslations('timeline');
  return useMemo(() => {
    return {
      long: (day) => dateText(dateOf(day), locale, 'long'),
      short: (day) => dateText(dateOf(day), locale, 'short'),
      major: (tick) => tickText(tick, locale, 'long'),
      minor: (tick) => tickText(tick, locale, 'short'),
      monthYear: (day) => `${monthName(dateOf(day), locale, 'short')} ${yearText(dateOf(day))}`,
      month: (day) => monthName(dateOf(day), locale, 'short'),
      year: (day) => yearText(dateOf(day)),
      quiet: (days) => {
        const { unit, value } = lengthOf(days);
        switch (unit) {
          case 'days':
            return t('quietDays', { count: value });
          case 'weeks':
            return t('quietWeeks', { count: value });
          case 'months':
            return t('quietMonths', { count: value });
          case 'years':
            return t('quietYears', { count: value });
        }
      },
      quietShort: (days) => {
        const { unit, value } = lengthOf(days);
        return t(shortUnits[unit], { count: value });
      },
    };
  }, [locale, t]);
}

const shortUnits = {
  days: 'shortDays',
  weeks: 'shortWeeks',
  months: 'shortMonths',
  years: 'shortYears',
} as const;

/** A length of time in the largest unit it fills twice. */
function lengthOf(days: number): {
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  readonly value: string;
} {
  if (days < 14) return { unit: 'days', value: String(Math.round(days)) };
  if (days < 2 * DAYS_PER_MONTH) return { unit: 'weeks', value: halves(days / 7) };
  if (days < 24 * DAYS_PER_MONTH) return { unit: 'months', value: halves(days / DAYS_PER_MONTH) };
  return { unit: 'years', value: halves(days / 365.25) };
}

/** Rounded to halves, written as a reader would: 4½. */
export function halves(value: number): string {
  const whole = Math.floor(value + 0.25);
  const rest = value - whole;
  if (rest < 0.25) return String(whole);
  return whole === 0 ? '½' : `${String(whole)}½`;
}

function dateOf(day: number): Date {
  return new Date(day * MS_PER_DAY);
}

function tickText({ unit, day }: Tick, locale: Lang, style: 'long' | 'short'): string {
  const date = dateOf(day);
  switch (unit) {
    case 'year':
      return yearText(date);
    case 'month':
    case 'quarter': {
      const month = monthName(date, locale, style);
      return style === 'long' ? `${month} ${yearText(date)}` : month;
    }
    case 'week':
    case 'day':
      return `${weekdayName(date, locale, 'short')} ${dayOfMonth(date, locale)}`;
  }
}
