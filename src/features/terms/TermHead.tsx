/** Above a list of words: what it is, how to read it, and the axis of the strips beside the words. */
import type { CorpusIndex } from '../../domain/corpus-index';
import { stripPeriod } from '../../domain/terms/term-strip';
import { TermAxis } from './TermStrip';

export function TermHead({
  id,
  title,
  hint,
  index,
  hasStrips,
}: {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly index: CorpusIndex;
  readonly hasStrips: boolean;
}) {
  const period = hasStrips ? stripPeriod(index) : null;
  return (
    <>
      <h2 id={id} className="section-heading">
        {title}
      </h2>
      <p className="text-muted mt-2 text-fine">{hint}</p>
      {period !== null && <TermAxis period={period} />}
    </>
  );
}
