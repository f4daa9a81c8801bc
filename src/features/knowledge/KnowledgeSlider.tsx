/** "Wissensstand": drag, step or type a day; everything else on the page shows what had been reported by then. */
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { dayFromNumber, dayNumber, isDay } from '../../base/day';
import type { CorpusIndex } from '../../domain/corpus-index';
import { articleDays, nextArticleDay } from '../../domain/knowledge/known-by';
import { dayText } from '../../messages/day-text';
import { Icon } from '../../ui/Icon';
import { LiveRegion } from '../../ui/LiveRegion';
import { useViewState } from '../../url/use-view-state';
import '../../ui/slider.css';
import './knowledge.css';

export function KnowledgeSlider({
  index,
  known,
  day,
}: {
  /** The whole corpus, and what of it was known on the day. */
  readonly index: CorpusIndex;
  readonly known: CorpusIndex;
  readonly day: string;
}) {
  const t = useTranslations('knowledge');
  const counts = {
    articles: `${known.articles.size}`,
    allArticles: `${index.articles.size}`,
    events: known.eventsByDay.length,
  };
  return (
    <DaySlider days={articleDays(index)} day={day} result={t('result', counts)} value={t('counts', counts)} />
  );
}

/** The slider itself, whoever counted. */
export function DaySlider({
  days,
  day,
  result,
  value,
}: {
  /** On which articles were published, ascending. */
  readonly days: readonly string[];
  readonly day: string;
  /** How much was known, as a sentence, and as few words for whoever hears the slider move. */
  readonly result: string;
  readonly value: string;
}) {
  const t = useTranslations('knowledge');
  const lang = useLocale();
  const { navigate } = useViewState();
  const first = dayNumber(days[0] ?? day);
  const last = dayNumber(days.at(-1) ?? day);
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
          aria-valuetext={`${dayText(day, lang)}: ${value}`}
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

/** Finer than this the marks would touch. */
const MOST_TICKS = 100;

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
  const placeOf = (one: string): number => (dayNumber(one) - first) / (last - first);
  // Of the many days of a large corpus those are marked that lie apart.
  const apart = [...new Map(days.map((one) => [Math.round(placeOf(one) * MOST_TICKS), one])).values()];
  return apart.map((one) => (
    <span
      key={one}
      aria-hidden="true"
      className="knowledge-tick"
      data-known={one <= until}
      style={{ left: `${String(placeOf(one) * 100)}%` }}
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
