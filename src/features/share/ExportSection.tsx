/** Download exactly the events that the filters leave, in one of four formats. */
import type { FilteredEvents } from '../../data/filtered-events';
import type { ExportContext } from '../../domain/export/export-context';
import { shareWords } from '../../messages/share-words';
import { saveFile } from '../../ui/save-file';
import type { ViewState } from '../../url/view-state';
import { exportFormats } from './export-formats';
import { ShareSection } from './ShareSection';
import { useOutcome } from './use-outcome';

type Props = { readonly filtered: FilteredEvents; readonly view: ViewState; readonly context: ExportContext };

export function ExportSection({ filtered, view, context }: Props) {
  const words = shareWords[view.lang];
  const { count, total, most, load } = filtered;
  const { outcome, run } = useOutcome();
  if (count === 0) return null;
  if (count === null || (most !== null && count > most)) {
    return (
      <ShareSection title={words.export} words={words} outcome="none">
        <p className="text-muted">
          {count === null ? words.exportUncounted : words.exportTooMany(count, most ?? count)}
        </p>
      </ShareSection>
    );
  }
  return (
    <ShareSection title={words.export} words={words} outcome={outcome}>
      <p className="text-muted mb-2">
        {count < total ? `${words.exportHint(count)} ${words.exportRelations}` : words.exportAll(count)}
      </p>
      <ul className="grid grid-cols-[max-content_minmax(0,1fr)] gap-2">
        {exportFormats.map(({ id, fileName, mediaType, write }) => (
          <li key={id} className="col-span-2 grid grid-cols-subgrid items-center gap-x-3">
            <button
              type="button"
              className="control justify-start"
              aria-describedby={`export-${id}`}
              onClick={() => {
                run(async () => {
                  const { index, events } = await load();
                  const text = write({ ...context, index }, events, window.location.href);
                  saveFile(fileName, new Blob([text], { type: mediaType }));
                  return 'saved';
                }, 'working');
              }}
            >
              {words[id]}
            </button>
            <span id={`export-${id}`} className="text-muted">
              {words[`${id}Hint`]}
            </span>
          </li>
        ))}
      </ul>
    </ShareSection>
  );
}
