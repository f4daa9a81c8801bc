/** The timeline of a large corpus on wide screens, with the legend of its marks; comes with its own code. */
import { memo, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RowSource } from '../../data/use-row-source';
import type { EventRow } from '../../domain/event-brief';
import type { EventFilters } from '../../domain/filters/event-filters';
import { RungFilters } from '../../features/ladder/RungFilters';
import { createDetailExchange, type DetailExchange } from '../../features/timeline/detail-exchange';
import { TimelineView, type TimelineViewProps } from '../../features/timeline/TimelineView';
import type { ViewState } from '../../url/view-state';
import { PartNotice } from './PartNotice';
import { useLargeTimeline, useStretchAnswers } from './use-large-timeline';

type Props = Omit<TimelineViewProps, 'data' | 'legend'> & {
  readonly source: RowSource;
  readonly filters: EventFilters;
  readonly openedRow: EventRow | null;
  readonly view: ViewState;
};

/** What it is drawn from changes with filters, not with every part that comes in. */
const DrawnTimeline = memo(TimelineView);

export function LargeWideTimeline({ source, filters, openedRow, view, ...props }: Props) {
  const [exchange] = useState(createDetailExchange);
  const data = useLargeTimeline(source, filters, exchange);
  const legend = useMemo(() => <RungFilters view={view} />, [view]);
  return (
    <>
      <StretchAnswers {...{ exchange, source, filters, openedRow }} />
      <DrawnTimeline {...props} data={data} legend={legend} />
    </>
  );
}

type AnswersProps = Pick<Props, 'source' | 'filters' | 'openedRow'> & { readonly exchange: DetailExchange };

/** Apart from what it answers, so that asking and answering renders nothing else; says what could not be had. */
function StretchAnswers({ exchange, source, ...wanted }: AnswersProps) {
  const t = useTranslations('large');
  const { missing, retry } = useStretchAnswers(exchange, source, wanted);
  return (
    missing > 0 && (
      <PartNotice isWritten={false} onRetry={retry}>
        {t('missingItems', { count: missing })}
      </PartNotice>
    )
  );
}
