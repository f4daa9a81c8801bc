/** When a word was used: columns along the days of all articles, with the same in words for those who cannot look. */
import { useLocale, useTranslations } from 'use-intl';
import { dayNumber } from '../../base/day';
import type { TextPlace } from '../../domain/terms/term-places';
import { STRIP_COLUMNS, stripColumns, stripWords, type StripPeriod } from '../../domain/terms/term-strip';
import { monthText } from '../../messages/day-text';
import './terms.css';

const HEIGHT = 16;
const LEAST = 3;

/** `most` is the highest column of all strips that are read together. */
export function TermStrip({
  places,
  period,
  most,
}: {
  readonly places: readonly TextPlace[];
  readonly period: StripPeriod;
  readonly most: number;
}) {
  const t = useTranslations('terms');
  const lang = useLocale();
  const { step, stretches } = stripWords(places);
  const words = stretches.map(({ from, count }) =>
    t('inStretch', { when: step === 'year' ? from.slice(0, 4) : monthText(from, lang), count: `${count}` }),
  );
  return (
    <svg
      role="img"
      aria-label={t('strip', { stretches: words.join(', ') })}
      viewBox={`0 0 ${STRIP_COLUMNS} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="term-strip"
    >
      <title>{words.join(', ')}</title>
      <path d={`M0 ${HEIGHT - 0.5}H${STRIP_COLUMNS}`} className="term-strip-line" />
      {stripColumns(places, period).map(({ at, count }) => {
        const height = LEAST + ((HEIGHT - LEAST) * Math.min(count, most)) / most;
        return <rect key={at} x={at} y={HEIGHT - height} width={0.9} height={height} fill="var(--talk)" />;
      })}
    </svg>
  );
}

/** Above the strips: where their axis begins and ends, with a tick for each year or month between. */
export function TermAxis({ period }: { readonly period: StripPeriod }) {
  const lang = useLocale();
  const [first, days] = [dayNumber(period.first), dayNumber(period.last) - dayNumber(period.first) + 1];
  const ticks = beginnings(period).map((day) => ((dayNumber(day) - first) * STRIP_COLUMNS) / days);
  return (
    <p aria-hidden="true" className="term-axis text-muted">
      <span className="flex justify-between gap-2">
        <span>{monthText(period.first, lang, 'short')}</span>
        <span>{monthText(period.last, lang, 'short')}</span>
      </span>
      <svg viewBox={`0 0 ${STRIP_COLUMNS} 4`} preserveAspectRatio="none">
        <path
          d={`M0 3.5H${STRIP_COLUMNS}${ticks.map((at) => `M${at} 0V4`).join('')}`}
          className="term-strip-line"
        />
      </svg>
    </p>
  );
}

/** First days of the years between, or of the months where there are few. */
function beginnings({ first, last }: StripPeriod): readonly string[] {
  const found: string[] = [];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (let month = 1; month <= (years > 2 ? 1 : 12); month += 1) {
      const day = `${year}-${String(month).padStart(2, '0')}-01`;
      if (day > first && day <= last) found.push(day);
    }
  }
  return found;
}
