/** Download exactly the events that the filters leave, in one of four formats. */
import { useMemo } from 'react';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { ExportContext } from '../../domain/export/export-context';
import { filterEvents } from '../../domain/filter-events';
import { shareWords } from '../../messages/share-words';
import { saveFile } from '../../ui/save-file';
import type { ViewState } from '../../url/view-state';
import { exportFormats } from './export-formats';
import { ShareSection } from './ShareSection';
import { useOutcome } from './use-outcome';

export function ExportSection({
  index,
  view,
  context,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly context: ExportContext;
}) {
  const words = shareWords[view.lang];
  const events = useMemo(() => filterEvents(index, view), [index, view]);
  const { outcome, run } = useOutcome();
  if (events.length === 0) return null;
  const isPart = events.length < index.eventsByDay.length;
  return (
    <ShareSection title={words.export} words={words} outcome={outcome}>
      <p className="text-muted mb-2">
        {words.exportHint(events.length)} {isPart && words.exportRelations}
      </p>
      <ul className="grid gap-2">
        {exportFormats.map(({ id, fileName, mediaType, write }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <button
              type="button"
              className="control"
              aria-describedby={`export-${id}`}
              onClick={() => {
                run(() => {
                  const text = write(context, events, window.location.href);
                  saveFile(fileName, new Blob([text], { type: mediaType }));
                  return Promise.resolve('saved');
                });
              }}
            >
              {words[id]}
            </button>
            <span id={`export-${id}`} className="text-muted min-w-40 flex-1">
              {words[`${id}Hint`]}
            </span>
          </li>
        ))}
      </ul>
    </ShareSection>
  );
}
