/** One step: day, sign, word for it, the deadline it set, and the sentence of each source. */
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { outletName } from '../../domain/names/outlet-name';
import { sameWords, type Evidence } from '../../domain/history/history-evidence';
import type { PledgeState } from '../../domain/history/pledge-rules';
import { timeText } from '../../domain/time-text';
import type { DeadlineReading } from '../../domain/history/ultimatum-deadlines';
import type { UltimatumState } from '../../domain/history/ultimatum-history';
import type { WortlautEvent } from '../../schema/event';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';
import { STATE_SIGNS } from './state-signs';

type StepProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** The event this stands under: it needs no link to itself. */
  readonly current: WortlautEvent;
  /** False on a page of many, where no step is the one the reader is at. */
  readonly isMarked?: boolean;
  readonly step: {
    readonly state: UltimatumState | PledgeState;
    readonly event: WortlautEvent;
    readonly evidence: readonly Evidence[];
  };
  /** Instead of the event's own day. */
  readonly day?: string | null;
  readonly deadlines?: readonly DeadlineReading[];
  readonly isReplaced?: boolean;
  readonly note?: string | null;
};

export function HistoryStep({ index, view, current, step, day = null, ...rest }: StepProps) {
  const t = useTranslations('history.states');
  const lang = useLocale();
  const linkTo = useViewLink();
  const { event, state, evidence } = step;
  const isHere = event.id === current.id;
  return (
    <li
      className="history-step"
      data-state={state}
      aria-current={rest.isMarked !== false && isHere && day === null ? 'step' : undefined}
    >
      <span className="history-sign" aria-hidden="true">
        {STATE_SIGNS[state]}
      </span>
      <p className="text-[0.9375rem]">
        <strong className="font-semibold">{t(state)}</strong>
        <span className="text-muted text-sm"> · {day ?? timeText(event.time, lang)}</span>
      </p>
      {!isHere && (
        <a
          className="text-link text-sm"
          {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}
        >
          {event.title[lang]}
        </a>
      )}
      <Deadlines index={index} deadlines={rest.deadlines ?? []} isReplaced={rest.isReplaced === true} />
      <Sentences index={index} view={view} evidence={evidence} />
      {rest.note != null && <p className="text-muted mt-1 text-xs">{rest.note}</p>}
    </li>
  );
}

function Deadlines({
  index,
  deadlines,
  isReplaced,
}: {
  readonly index: CorpusIndex;
  readonly deadlines: readonly DeadlineReading[];
  readonly isReplaced: boolean;
}) {
  const t = useTranslations('history');
  const lang = useLocale();
  if (deadlines.length === 0) return null;
  const sameDay = new Set(deadlines.map(({ time }) => time.latest)).size === 1;
  const words = deadlines.slice(0, sameDay ? 1 : undefined).map(({ time, article }) => {
    const day = timeText(time, lang);
    return sameDay ? day : t('deadlineBy', { day, outlet: outletName(index, article) });
  });
  return (
    <p className="text-sm">
      <span className={isReplaced ? 'history-ghost' : undefined}>
        {t('deadline', { days: words.join(' · ') })}
      </span>
      {isReplaced && <span className="text-muted"> ({t('replaced')})</span>}
    </p>
  );
}

function Sentences({
  index,
  view,
  evidence,
}: Pick<StepProps, 'index' | 'view'> & { readonly evidence: readonly Evidence[] }) {
  const t = useTranslations('history');
  const linkTo = useViewLink();
  return (
    <ul className="mt-1 grid gap-1">
      {sameWords(evidence).map(({ words, places }) => (
        <li key={words} className="text-sm">
          <q className="history-words" lang={index.articles.get(places[0]?.article ?? '')?.language ?? 'de'}>
            {words}
          </q>{' '}
          {places.map(({ article, passage }) => (
            <span key={article} className="dotted-item">
              <a
                className="text-link whitespace-nowrap"
                aria-label={t('readAt', { outlet: outletName(index, article) })}
                {...linkTo(viewAt(view, { at: 'article', article, passage: passage.span }))}
              >
                {outletName(index, article)}
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
