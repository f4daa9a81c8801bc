/** Cuts a passage or a whole article into segments, each with the marks that lie on it. */
import type { Article } from '../../schema/article';
import { GAP } from '../../schema/article';
import type { EventId } from '../../schema/ids';
import type { Account, Form, Passage, Speech, WortlautEvent } from '../../schema/event';
import { compareSpans, overlaps } from '../../schema/span';
import type { Span } from '../../schema/span';
import type { CorpusIndex } from '../corpus-index';
import { hitSpans } from '../search/search';
import type { EventSearch } from '../search/search';
import { tellingsOfAccount } from '../told-agreement';
import type { Telling } from '../told-agreement';

/** A reason why words stand out. Spans count into the article's body. */
export type Mark =
  | { readonly kind: 'passage'; readonly span: Span; readonly event: EventId; readonly form: Form }
  | { readonly kind: 'speech'; readonly span: Span; readonly speech: Speech }
  /** The words that show it is speech: "sagte", "laut". */
  | { readonly kind: 'cue'; readonly span: Span; readonly speech: Speech }
  | { readonly kind: 'speaker'; readonly span: Span; readonly speech: Speech }
  | { readonly kind: 'relay'; readonly span: Span; readonly speech: Speech }
  | { readonly kind: 'hedge'; readonly span: Span }
  | { readonly kind: 'told'; readonly span: Span; readonly telling: Telling }
  /** The words the event's time was read from. */
  | { readonly kind: 'time'; readonly span: Span; readonly event: EventId }
  | { readonly kind: 'search'; readonly span: Span }
  /** Text left out, because only passages of the article may be shown. */
  | { readonly kind: 'gap'; readonly span: Span };

export type Segment = {
  /** In the article's body. */
  readonly span: Span;
  readonly text: string;
  /** What encloses comes before what is inside. */
  readonly marks: readonly Mark[];
};

/** A passage of an account, cut at every mark; its segments joined are `passage.exact`. */
export function passageSegments(
  passage: Passage,
  { event, account, search = null }: MarkContext,
): readonly Segment[] {
  const marks = [
    ...marksOfPassage(passage),
    ...tellingsOfAccount(account).map((telling): Mark => ({ kind: 'told', span: telling.span, telling })),
    ...timeMarks(event, account.article),
    ...searchMarks(search, passage.exact, passage.span.start),
  ];
  return cutSegments(passage.exact, passage.span.start, marks);
}

export type MarkContext = {
  readonly event: WortlautEvent;
  readonly account: Account;
  readonly search?: EventSearch | null;
};

/** A whole article with every event's passages marked; its segments joined are `article.body`. */
export function articleSegments(
  index: CorpusIndex,
  article: Article,
  search: EventSearch | null = null,
): readonly Segment[] {
  const placed = index.passagesOfArticle.get(article.id) ?? [];
  const accounts = new Map(placed.map(({ account, event }) => [account, event]));
  const marks: Mark[] = [
    ...placed.map(({ event, passage }): Mark => {
      return { kind: 'passage', span: passage.span, event: event.id, form: passage.form };
    }),
    ...eachOnce(placed.flatMap(({ passage }) => marksOfPassage(passage))),
    ...[...accounts].flatMap(([account, event]) => [
      ...tellingsOfAccount(account).map((telling): Mark => ({ kind: 'told', span: telling.span, telling })),
      ...timeMarks(event, article.id),
    ]),
    ...searchMarks(search, article.body, 0),
    ...gapMarks(article.body),
  ];
  return cutSegments(article.body, 0, marks);
}

/**
 * Cuts `text`, which begins at `offset` of the body, wherever a mark begins or ends. Marks may overlap and reach beyond
 * the text; empty ones are left out.
 */
export function cutSegments(text: string, offset: number, marks: readonly Mark[]): readonly Segment[] {
  if (text === '') return [];
  const whole = { start: offset, end: offset + text.length };
  const inside = marks
    .filter(({ span }) => span.start < span.end && overlaps(span, whole))
    .sort((a, b) => compareSpans(a.span, b.span));
  const borders = [whole.start, whole.end];
  for (const { span } of inside)
    borders.push(Math.max(span.start, whole.start), Math.min(span.end, whole.end));
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [at, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[at + 1] ?? whole.end;
    open = open.filter((mark) => mark.span.end > start);
    for (let mark = inside[next]; mark && mark.span.start <= start; mark = inside[next]) {
      open.push(mark);
      next += 1;
    }
    segments.push({ span: { start, end }, text: text.slice(start - offset, end - offset), marks: [...open] });
  }
  return segments;
}

function marksOfPassage(passage: Passage): readonly Mark[] {
  const marks: Mark[] = passage.hedges.map((span) => ({ kind: 'hedge', span }));
  for (const speech of passage.speech) {
    marks.push({ kind: 'speech', span: speech.span, speech });
    if (speech.cue) marks.push({ kind: 'cue', span: speech.cue, speech });
    if (speech.speaker?.span) marks.push({ kind: 'speaker', span: speech.speaker.span, speech });
    if (speech.relay) marks.push({ kind: 'relay', span: speech.relay.span, speech });
  }
  return marks;
}

function timeMarks(event: WortlautEvent, article: string): readonly Mark[] {
  const evidence = event.time?.evidence;
  return evidence?.article === article ? [{ kind: 'time', span: evidence.span, event: event.id }] : [];
}

function searchMarks(search: EventSearch | null, text: string, offset: number): readonly Mark[] {
  if (search === null) return [];
  return hitSpans(search, text).map(({ start, end }) => {
    return { kind: 'search', span: { start: start + offset, end: end + offset } };
  });
}

function gapMarks(body: string): readonly Mark[] {
  return [...body.matchAll(new RegExp(`${GAP}+`, 'g'))].map((match) => {
    return { kind: 'gap', span: { start: match.index, end: match.index + match[0].length } };
  });
}

/** One sentence may tell several events: its speech is marked once, the passage once for each event. */
function eachOnce(marks: readonly Mark[]): Iterable<Mark> {
  return new Map(marks.map((mark) => [`${mark.kind} ${mark.span.start} ${mark.span.end}`, mark])).values();
}
