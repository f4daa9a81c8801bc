/** The embedded timeline as it stands in a still page: room for it where a frame is wide, else and without scripts the first events. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { ViewState } from '../../url/view-state';
import { EmbedFrame, EmbedList } from '../embed/EmbedFrame';
import { StillList } from './StillList';

export function StillEmbeddedExplorer({
  index,
  view,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
}) {
  return (
    <EmbedFrame index={index} view={view}>
      <div className="with-script no-print timeline-place max-md:hidden" data-ready="false" />
      <div className="still-embedded-list">
        <EmbedList>
          <StillList index={index} view={view} event={null} />
        </EmbedList>
      </div>
    </EmbedFrame>
  );
}
