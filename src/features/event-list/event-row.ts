/** What one line of the list says about an event. */
import type { CorpusIndex } from '../../domain/corpus-index';
import { formFilters, type FormFilter } from '../../domain/event-filters';
import { outletName } from '../../domain/outlet-name';
import { cutSegments } from '../../domain/passage-marks';
import { hitSpans, type EventSearch } from '../../domain/search';
import { piecesOf, type SeenPiece } from '../../domain/text-pieces';
import type { WortlautEvent } from '../../schema/event';
import type { Span } from '../../schema/span';

/** The form nearest to the speaker's own words, and hearsay beside it where a passage is hearsay. */
export function formsToName(index: CorpusIndex, event: WortlautEvent): readonly FormFilter[] {
  const shown = index.facetsOfEvent.get(event.id)?.form ?? [];
  const nearest = formFilters.find((form) => form !== 'hearsay' && shown.includes(form));
  return [
    ...(nearest === undefined ? [] : [nearest]),
    ...(shown.includes('hearsay') ? (['hearsay'] as const) : []),
  ];
}

/** Names of the outlets that tell it, each once, in order of their accounts. */
export function outletNames(index: CorpusIndex, event: WortlautEvent): readonly string[] {
  return [...new Set(event.accounts.map(({ article }) => outletName(index, article)))];
}

/** A stretch of wording around the first hit, never cut inside a word. */
export type Snippet = {
  readonly pieces: readonly SeenPiece[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
};

const BEFORE = 50;
const AFTER = 110;

/** The first passage that holds a hit; null when only title or names do. */
export function snippetOf(event: WortlautEvent, search: EventSearch): Snippet | null {
  for (const { passages } of event.accounts) {
    for (const { exact } of passages) {
      const hits = hitSpans(search, exact);
      const first = hits[0];
      if (first !== undefined) return cutAround(exact, first, hits);
    }
  }
  return null;
}

function cutAround(text: string, first: Span, hits: readonly Span[]): Snippet {
  const start = first.start <= BEFORE ? 0 : text.lastIndexOf(' ', first.start - BEFORE) + 1;
  const wished = first.end + AFTER;
  const border = wished >= text.length ? text.length : text.lastIndexOf(' ', wished);
  const end = Math.max(border, first.end);
  const marks = hits.map((span) => ({ kind: 'search', span }) as const);
  return {
    pieces: piecesOf(cutSegments(text.slice(start, end), start, marks)),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}
