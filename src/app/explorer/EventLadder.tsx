/** How much of an event is quoted, passed on or nobody's word; a single short account needs no picture to be seen through. */
import { useTranslations } from 'use-intl';
import { attributionLadder } from '../../domain/passages/attribution-ladder';
import { formsOfRung } from '../../domain/passages/attribution-stretches';
import { withChosen } from '../../domain/filters/event-filters';
import type { EventProps } from '../../features/event-panel/event-props';
import { LadderBar } from '../../features/ladder/LadderBar';
import { viewAt } from '../../url/view-state';

export function EventLadder({ index, event, view }: EventProps) {
  const t = useTranslations('ladder');
  const ladder = attributionLadder(index, [event]);
  if (ladder.thin && event.accounts.length < 2) return null;
  return (
    <div className="border-rule border-b py-3">
      <LadderBar
        name={t('label')}
        ladder={ladder}
        viewOf={(rung) => withChosen(viewAt(view, { at: 'explorer' }), 'form', formsOfRung(rung))}
      />
    </div>
  );
}
