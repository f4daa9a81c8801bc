/** Puts editorial notes on the events the rules found; a note whose passage is not in the text is a diagnostic. */
import { addDays, daysBetween } from '../../base/day';
import type { Diagnostic } from '../../parser/diagnostics';
import { makeTitle, type Names } from '../../parser/link/titles';
import type { Article } from '../../schema/article';
import type { Account, WortlautEvent } from '../../schema/event';
import type { EventId } from '../../schema/ids';
import { contains, overlaps, sliceSpan, type Span } from '../../schema/span';
import type { EventTime } from '../../schema/time';
import { readEdtf } from '../read/read-edtf';
import type { Anchor, EditorialNote } from './note-schema';
import type { PlacedNote } from './read-notes';

export type Noted = {
  readonly events: readonly WortlautEvent[];
  readonly diagnostics: readonly Diagnostic[];
};

/** What notes are checked against: the events as the rules found them, their articles, the registers' names. */
export type NoteGround = {
  readonly events: readonly WortlautEvent[];
  readonly articles: readonly Article[];
  readonly names: Names;
};

/** Notes name events by what the rules found, so that one note never moves the ground under the next. */
export function applyNotes(ground: NoteGround, notes: readonly PlacedNote[]): Noted {
  const diagnostics: Diagnostic[] = [];
  let current = new Map(ground.events.map((event) => [event.id, event]));
  for (const placed of notes) {
    const result = applyNote(current, ground, placed.note);
    if (typeof result === 'string') diagnostics.push(problem(placed, result));
    else current = result;
  }
  const events = [...current.values()].map((event) => ({
    ...event,
    relations: event.relations.filter((relation) => current.has(relation.event)),
  }));
  return { events, diagnostics };
}

type Events = Map<EventId, WortlautEvent>;

/** The events with the note's change, or what is wrong with it, in words. */
function applyNote(current: Events, ground: NoteGround, note: EditorialNote): Events | string {
  const found = findAnchored(ground, note.event);
  if (typeof found === 'string') return found;
  const event = current.get(found.id);
  if (event === undefined) return 'An earlier note removes this event.';
  const changed = new Map(current);
  if (note.remove === true) {
    changed.delete(event.id);
    return changed;
  }
  const unknown = unknownNames(note, ground.names);
  if (unknown !== null) return unknown;
  const related = note.relation === undefined ? null : findAnchored(ground, note.relation.event);
  if (typeof related === 'string') return related;
  if (related?.id === event.id) return 'The note relates an event to itself.';
  const time = notedTime(event, note);
  if (typeof time === 'string') return time;
  changed.set(event.id, retitled(merge(event, note, { time, related, ground }), note, ground.names));
  return changed;
}

function unknownNames(note: EditorialNote, names: Names): string | null {
  const actor = note.participants?.find((one) => names.actor(one.actor) === null)?.actor;
  if (actor !== undefined) return `No register and no article knows the actor "${actor}".`;
  const topic = note.topics?.find((one) => names.topic(one) === null);
  return topic === undefined ? null : `No register knows the topic "${topic}".`;
}

/** The note's day, the event's own where the note says none, or what is wrong with it. */
function notedTime(event: WortlautEvent, note: EditorialNote): EventTime | null | string {
  if (note.time === undefined) return event.time;
  const days = readEdtf(note.time, event.time);
  if (days === null) return `"${note.time}" is no EDTF value with known bounds.`;
  return {
    edtf: note.time,
    ...days,
    basis: 'editorial',
    evidence: event.time?.evidence ?? null,
    note: note.reason,
    noteUrl: note.url ?? null,
  };
}

function merge(
  event: WortlautEvent,
  note: EditorialNote,
  {
    time,
    related,
    ground,
  }: {
    readonly time: EventTime | null;
    readonly related: WortlautEvent | null;
    readonly ground: NoteGround;
  },
): WortlautEvent {
  const relations =
    related === null || note.relation === undefined
      ? event.relations
      : [
          ...event.relations,
          { kind: note.relation.kind, event: related.id, note: note.reason, noteUrl: note.url ?? null },
        ];
  return {
    ...event,
    time,
    relations,
    kind: note.kind ?? event.kind,
    status: note.status ?? event.status,
    participants: note.participants ?? event.participants,
    topics: note.topics ?? event.topics,
    accounts: event.accounts.map((account) =>
      moveDeadline(account, bodyOf(ground, account), { before: event.time, after: time }),
    ),
    review: note.reviewed === true ? 'reviewed' : event.review,
  };
}

/** A title says kind, status, participants and term: it follows them. */
function retitled(event: WortlautEvent, note: EditorialNote, names: Names): WortlautEvent {
  const told = note.time ?? note.kind ?? note.status ?? note.participants ?? note.topics;
  return told === undefined ? event : { ...event, title: makeTitle(event, names) };
}

function bodyOf({ articles }: NoteGround, account: Account): string {
  return articles.find((article) => article.id === account.article)?.body ?? '';
}

/** "50-tägig", "binnen 48 Stunden": a length, not a day of the calendar. */
const TERM =
  /(?:tägig|stündig|wöchig|monatig)|(?<!\p{L})(?:Tagen?|Stunden|Wochen|Monaten?)(?!\p{L})|(?:binnen|innerhalb|in)\s(?:eine[rsm]|von)\s/iu;

/** A term counts from the event's day: when that day is fixed by a note, the deadline moves with it. */
function moveDeadline(
  account: Account,
  body: string,
  { before, after }: { readonly before: EventTime | null; readonly after: EventTime | null },
): Account {
  const { deadline } = account.told;
  if (deadline === undefined || before === null || after === null || before === after) return account;
  if (!TERM.test(sliceSpan(body, deadline.span))) return account;
  const earliest = addDays(deadline.earliest, daysBetween(before.earliest, after.earliest));
  const latest = addDays(deadline.latest, daysBetween(before.latest, after.latest));
  const moved = { ...deadline, edtf: `../${latest}`, earliest, latest, basis: 'resolved' as const };
  return { ...account, told: { ...account.told, deadline: moved } };
}

/** The event of that kind with a passage around the anchor's words; else what is wrong, in words. */
function findAnchored({ events, articles }: NoteGround, anchor: Anchor): WortlautEvent | string {
  const article = articles.find((one) => one.file === anchor.file);
  if (article === undefined) return `No article "${anchor.file}".`;
  const places = placesOf(article.body, anchor.exact.normalize('NFC'));
  if (places.length === 0) return `„${anchor.exact}“ does not stand in ${anchor.file}.`;
  const telling = (fits: (passage: Span, place: Span) => boolean): WortlautEvent | undefined =>
    events.find(
      (one) =>
        one.kind === anchor.kind &&
        one.accounts.some(
          (account) =>
            account.article === article.id &&
            account.passages.some((passage) => places.some((place) => fits(passage.span, place))),
        ),
    );
  return (
    telling(contains) ??
    telling(overlaps) ??
    `No ${anchor.kind} is told by „${anchor.exact}“ in ${anchor.file}.`
  );
}

function placesOf(body: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = body.indexOf(words); start >= 0; start = body.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

function problem({ file, line }: PlacedNote, message: string): Diagnostic {
  return {
    code: 'editorial/anchor',
    severity: 'error',
    file,
    line,
    message,
    hint: 'The note was left out: mend its passage, its kind or what it sets.',
  };
}
