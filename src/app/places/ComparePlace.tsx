/** The comparison with the ladder of each account above it. */
import { ladderOfAccounts } from '../../domain/passages/attribution-ladder';
import type { CorpusIndex } from '../../domain/corpus-index';
import { ComparePage } from '../../features/compare/ComparePage';
import { LadderFigures } from '../../features/ladder/LadderFigures';
import type { WortlautEvent } from '../../schema/event';
import type { ViewState } from '../../url/view-state';

export function ComparePlace({
  index,
  event,
  view,
}: {
  readonly index: CorpusIndex;
  readonly event: WortlautEvent;
  readonly view: ViewState;
}) {
  return (
    <ComparePage
      index={index}
      event={event}
      view={view}
      ladders={(accounts) => (
        <LadderFigures
          ladders={accounts.map(({ account, name }) => {
            return { key: account.article, name, ladder: ladderOfAccounts([account]) };
          })}
        />
      )}
    />
  );
}
