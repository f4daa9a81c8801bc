/** What one line of the list says about an event. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { EventBrief } from '../../domain/event-brief';
import { formFilters, type FormFilter } from '../../domain/filters/event-filters';
import { outletName } from '../../domain/names/outlet-name';
import { cutSegments } from '../../domain/passages/passage-marks';
import { hitSpans, type EventSearch } from '../../domain/search/search';
import { piecesOf, type SeenPiece } from '../../domain/passages/text-pieces';
import type { WortlautEvent } from '../../schema/event';
import type { Span } from '../../schema/span';
import type { BareTime } from '../../schema/time';

/** All a line needs, whether its event is here or only its brief. */
export type ListedEvent = Pick<EventBrief, 'id' | 'kind' | 'title' | 'outlets'> & {
  readonly time: BareTime | null;
  /** Those to be named. */
  readonly forms: readonly FormFilter[];
  readonly found: FoundWords | null;
};

/** The line of an event that is here. */
export function listedEvent(
  index: CorpusIndex,
  event: WortlautEvent,
  search: EventSearch | null,
): ListedEvent {
  const { id, kind, title, time } = event;
  return {
    ...{ id, kind, title, time },
    outlets: outletNames(index, event),
    forms: formsToName(index.facetsOfEvent.get(id)?.form ?? []),
    found: search === null ? null : foundWords(event, search),
  };
}

/** The line of a brief: its wordings are not here, so no words found in them either. */
export function listedBrief(brief: EventBrief): ListedEvent {
  const { id, kind, title, time, outlets, forms } = brief;
  return { id, kind, title, time, outlets, forms: formsToName(forms), found: null };
}

/** The form nearest to the speaker's own words, and hearsay beside it where a passage is hearsay. */
export function formsToName(shown: readonly string[]): readonly FormFilter[] {
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
export type FoundWords = {
  readonly pieces: readonly SeenPiece[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
};

const BEFORE = 50;
const AFTER = 110;

/** The first passage that holds a hit; null when only title or names do. */
export function foundWords(event: WortlautEvent, search: EventSearch): FoundWords | null {
  for (const { passages } of event.accounts) {
    for (const { exact } of passages) {
      const hits = hitSpans(search, exact);
      const first = hits[0];
      if (first !== undefined) return cutAround(exact, first, hits);
    }
  }
  return null;
}

function cutAround(text: string, first: Span, hits: readonly Span[]): FoundWords {
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
