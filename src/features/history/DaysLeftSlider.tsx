/** "Stand am 1. August: noch 32 Tage": drag to any day between the first word and a week after the last deadline. */
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { dayFromNumber, dayNumber } from '../../base/day';
import type { CorpusIndex } from '../../domain/corpus-index';
import { articleDays } from '../../domain/knowledge/known-by';
import type { DaysLeft } from '../../domain/history/ultimatum-deadlines';
import { daysLeft, formerDeadlines, type UltimatumHistory } from '../../domain/history/ultimatum-history';
import { dayText } from '../../messages/day-text';
import { useIsStill } from '../../ui/still';

const AFTER_DAYS = 7;

export function DaysLeftSlider({
  index,
  history,
  asOf,
}: {
  readonly index: CorpusIndex;
  readonly history: UltimatumHistory;
  readonly asOf: string | null;
}) {
  const t = useTranslations('history');
  const lang = useLocale();
  const words = useLeftWords();
  const deadlines = history.steps.flatMap((step) => step.deadlines.map(({ time }) => dayNumber(time.latest)));
  const begun = history.steps.flatMap(({ event }) => event.time?.earliest ?? []).map(dayNumber);
  const start = Math.min(...begun, ...deadlines);
  const end = Math.max(...deadlines) + AFTER_DAYS;
  // Without a day of the reader's choice: what the newest article could say.
  const from = asOf ?? articleDays(index).at(-1);
  const [at, setAt] = useState(within(from === undefined ? start : dayNumber(from), start, end));
  const day = dayFromNumber(at);
  const left = daysLeft(history, day);
  const said = t('asOf', { day: dayText(day, lang), left: words(left) });
  // Flags stand at places that only a script can give them.
  const flags = useIsStill() ? [] : [...new Set(deadlines)];
  const former = new Set(formerDeadlines(history).map(({ last }) => dayNumber(last)));
  return (
    <div className="history-left">
      <p className="text-[0.9375rem] font-medium">{said}</p>
      <div className="slider-track history-track no-print">
        <input
          type="range"
          className="slider-range history-range"
          aria-label={t('asOfLabel')}
          aria-valuetext={said}
          min={start}
          max={end}
          value={at}
          onChange={(change) => {
            setAt(Number(change.target.value));
          }}
        />
        {flags.map((deadline) => (
          <span
            key={deadline}
            aria-hidden="true"
            className="history-flag"
            data-ghost={former.has(deadline)}
            style={{ left: `${String(((deadline - start) / (end - start)) * 100)}%` }}
          />
        ))}
      </div>
      {left.state === 'lapsed' && <p className="text-muted text-xs">{t('lapsedMeaning')}</p>}
    </div>
  );
}

function useLeftWords(): (left: DaysLeft) => string {
  const t = useTranslations('history');
  return (left) => {
    switch (left.state) {
      case 'not-yet':
        return t('notYet');
      case 'no-deadline':
        return t('noDeadline');
      case 'lapsed':
        return t('lapsed', { days: left.since });
      case 'running':
        return left.least === left.most
          ? t('left', { days: left.most })
          : t('leftRange', { least: `${left.least}`, most: `${left.most}` });
    }
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
