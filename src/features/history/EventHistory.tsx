/** What became of it: the steps of an ultimatum or a promise, each with its sentence and its source. */
import { useTranslations } from 'use-intl';
import { ultimatumHistory } from '../../domain/history/ultimatum-history';
import { DaysLeftSlider } from './DaysLeftSlider';
import type { HistoryProps } from './history-props';
import { HistoryStep } from './HistoryStep';
import { PledgeSteps } from './PledgeSteps';
import '../../ui/slider.css';
import './history.css';

export function EventHistory(props: HistoryProps) {
  return (
    <>
      <UltimatumSection {...props} />
      <PledgeSteps {...props} />
    </>
  );
}

function UltimatumSection({ index, event, view }: HistoryProps) {
  const t = useTranslations('history');
  const history = ultimatumHistory(index, event);
  const hasDeadline = history?.steps.some(({ deadlines }) => deadlines.length > 0) === true;
  if (history === null || (history.steps.length === 1 && !hasDeadline)) return null;
  const lastWithDay = history.steps.findLast(({ deadlines }) => deadlines.length > 0);
  return (
    <section className="mt-6" aria-labelledby="ultimatum-history">
      <h3 id="ultimatum-history" className="section-heading">
        {t('ultimatum')}
      </h3>
      {hasDeadline && (
        <DaysLeftSlider index={index} history={history} asOf={view.asOf} key={view.asOf ?? event.id} />
      )}
      <ol className="history-steps">
        {history.steps.map((step) => (
          <HistoryStep
            key={step.event.id}
            {...{ index, view }}
            current={event}
            step={step}
            deadlines={step.deadlines}
            isReplaced={step.deadlines.length > 0 && step !== lastWithDay}
            note={step.clashes ? t('clashes') : null}
          />
        ))}
      </ol>
    </section>
  );
}
