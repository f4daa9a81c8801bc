/** "Wissensstand": drag, step or type a day; everything else on the page shows what had been reported by then. */
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { dayFromNumber, dayNumber, isDay } from '../../base/day';
import type { CorpusIndex } from '../../domain/corpus-index';
import { articleDays, nextArticleDay } from '../../domain/known-by';
import { dayText } from '../../messages/day-text';
import { Icon } from '../../ui/Icon';
import { LiveRegion } from '../../ui/LiveRegion';
import { useViewState } from '../../url/use-view-state';
import '../../ui/slider.css';
import './knowledge.css';

type SliderProps = {
  /** The whole corpus, and what of it was known on the day. */
  readonly index: CorpusIndex;
  readonly known: CorpusIndex;
  readonly day: string;
};

export function KnowledgeSlider({ index, known, day }: SliderProps) {
  const t = useTranslations('knowledge');
  const lang = useLocale();
  const { navigate } = useViewState();
  const days = articleDays(index);
  const first = dayNumber(days[0] ?? day);
  const last = dayNumber(days.at(-1) ?? day);
  const counts = {
    articles: `${known.articles.size}`,
    allArticles: `${index.articles.size}`,
    events: known.eventsByDay.length,
  };
  const result = t('result', counts);
  const go = (asOf: string, step: 'push' | 'replace') => {
    navigate((now) => ({ ...now, asOf }), step);
  };
  return (
    <section aria-label={t('open')} className="knowledge no-print border-rule border-b px-4 py-2 md:px-6">
      <StepButton towards="earlier" to={nextArticleDay(days, day, 'earlier')} onStep={go} />
      <div className="slider-track knowledge-track">
        <input
          type="range"
          className="slider-range knowledge-range"
          aria-label={t('label')}
          aria-valuetext={t('value', { ...counts, day: dayText(day, lang) })}
          min={first}
          max={last}
          value={Math.min(last, Math.max(first, dayNumber(day)))}
          onChange={(change) => {
            go(dayFromNumber(Number(change.target.value)), 'replace');
          }}
        />
        <ArticleTicks days={days} first={first} last={last} until={day} />
      </div>
      <StepButton towards="later" to={nextArticleDay(days, day, 'later')} onStep={go} />
      <DayField key={day} day={day} onDay={go} />
      <p className="text-muted text-sm">{result}</p>
      <LiveRegion text={`${dayText(day, lang)}: ${result}`} />
    </section>
  );
}

/** Where articles appeared: what the steps stop at. */
function ArticleTicks({
  days,
  first,
  last,
  until,
}: {
  readonly days: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly until: string;
}) {
  if (first === last) return null;
  return days.map((one) => (
    <span
      key={one}
      aria-hidden="true"
      className="knowledge-tick"
      data-known={one <= until}
      style={{ left: `${String(((dayNumber(one) - first) / (last - first)) * 100)}%` }}
    />
  ));
}

function StepButton({
  towards,
  to,
  onStep,
}: {
  readonly towards: 'earlier' | 'later';
  readonly to: string | null;
  readonly onStep: (day: string, step: 'push') => void;
}) {
  const t = useTranslations('knowledge');
  return (
    <button
      type="button"
      className="control control-quiet w-9 px-0 aria-disabled:opacity-40 pointer-coarse:w-11"
      aria-label={t(towards)}
      // Stays focusable at the end of the row: whoever steps by keys is not thrown out.
      aria-disabled={to === null}
      onClick={() => {
        if (to !== null) onStep(to, 'push');
      }}
    >
      <Icon name={towards === 'earlier' ? 'left' : 'right'} />
    </button>
  );
}

/** Holds what is being typed; a day counts once it is whole. */
function DayField({
  day,
  onDay,
}: {
  readonly day: string;
  readonly onDay: (day: string, step: 'push') => void;
}) {
  const t = useTranslations('knowledge');
  const [typed, setTyped] = useState(day);
  const apply = () => {
    if (isDay(typed) && typed !== day) onDay(typed, 'push');
  };
  return (
    <label>
      <span className="sr-only">{t('day')}</span>
      <input
        type="date"
        className="control text-ink px-2 font-normal"
        value={typed}
        onChange={(change) => {
          setTyped(change.target.value);
        }}
        onBlur={apply}
        onKeyDown={(press) => {
          if (press.key === 'Enter') apply();
        }}
      />
    </label>
  );
}
