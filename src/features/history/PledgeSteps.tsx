/** A promise and what became of it; nothing where it was only promised. */
import { useContext } from 'react';
import { useTranslations } from 'use-intl';
import { pledgeRowOf } from '../../domain/history/pledge-ledger';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters } from '../../url/view-state';
import type { HistoryProps } from './history-props';
import { HistoryStep } from './HistoryStep';
import { WholePromise } from './whole-promise';

export function PledgeSteps({ index: part, event, view }: HistoryProps) {
  const t = useTranslations('history');
  const linkTo = useViewLink();
  const { index, notice } = useContext(WholePromise)(part, event);
  const entries = index === null ? [] : (pledgeRowOf(index, event)?.entries ?? []);
  if (index === null || entries.length < 2) return notice;
  return (
    <section className="mt-6" aria-labelledby="pledge-history">
      <h3 id="pledge-history" className="section-heading">
        {t('pledge')}
      </h3>
      <ol className="history-steps">
        {entries.map((entry) => (
          <HistoryStep
            key={`${entry.event.id} ${entry.state}`}
            {...{ index, view }}
            current={event}
            step={entry}
            day={entry.isBefore ? t('before') : null}
            note={entry.isMatched ? t('matched') : null}
          />
        ))}
      </ol>
      {notice}
      <p className="no-print mt-3">
        <a className="text-link text-sm" {...linkTo(withoutFilters(viewAt(view, { at: 'pledges' })))}>
          {t('ledger.all')}
        </a>
      </p>
    </section>
  );
}
