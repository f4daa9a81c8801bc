/** Puts editorial notes on the events the rules found; a note whose passage is not in the text is a diagnostic. */
import { addDays, daysBetween } from '../../base/day';
import type { Diagnostic } from '../../parser/diagnostics';
import type { Article } from '../../schema/article';
import type { Account, WortlautEvent } from '../../schema/event';
import { overlaps } from '../../schema/span';
import type { EventTime } from '../../schema/time';
import { readEdtf } from '../read/read-edtf';
import type { Anchor } from './note-schema';
import type { PlacedNote } from './read-notes';

export type Noted = {
  readonly events: readonly WortlautEvent[];
  readonly diagnostics: readonly Diagnostic[];
};

export function applyNotes(
  events: readonly WortlautEvent[],
  articles: readonly Article[],
  notes: readonly PlacedNote[],
): Noted {
  const diagnostics: Diagnostic[] = [];
  let current = [...events];
  for (const placed of notes) {
    const result = applyNote(current, articles, placed);
    if ('code' in result) diagnostics.push(result);
    else current = result;
  }
  return { events: current, diagnostics };
}

function applyNote(
  events: WortlautEvent[],
  articles: readonly Article[],
  placed: PlacedNote,
): WortlautEvent[] | Diagnostic {
  const { note } = placed;
  const event = findAnchored(events, articles, note.event);
  if (typeof event === 'string') return problem(placed, event);
  if (note.remove === true) return events.filter((one) => one !== event);
  const related = note.relation === undefined ? null : findAnchored(events, articles, note.relation.event);
  if (typeof related === 'string') return problem(placed, related);
  const days = note.time === undefined ? null : readEdtf(note.time, event.time);
  if (note.time !== undefined && days === null)
    return problem(placed, `"${note.time}" is no EDTF value with known bounds.`);
  const time: EventTime | null =
    note.time === undefined || days === null
      ? event.time
      : {
          edtf: note.time,
          ...days,
          basis: 'editorial',
          evidence: event.time?.evidence ?? null,
          note: note.reason,
          noteUrl: note.url ?? null,
        };
  const relations =
    related === null || note.relation === undefined
      ? event.relations
      : [
          ...event.relations,
          { kind: note.relation.kind, event: related.id, note: note.reason, noteUrl: note.url ?? null },
        ];
  const changed: WortlautEvent = {
    ...event,
    time,
    relations,
    kind: note.kind ?? event.kind,
    status: note.status ?? event.status,
    participants: note.participants ?? event.participants,
    topics: note.topics ?? event.topics,
    accounts: event.accounts.map((account) => moveDeadline(account, event.time, time)),
    review: note.reviewed === true ? 'reviewed' : event.review,
  };
  return events.map((one) => (one === event ? changed : one));
}

/** A term counts from the event's day: when that day is fixed by a note, the deadline moves with it. */
function moveDeadline(account: Account, before: EventTime | null, after: EventTime | null): Account {
  const { deadline } = account.told;
  if (
    deadline === undefined ||
    before === null ||
    after === null ||
    before === after ||
    deadline.basis === 'stated'
  )
    return account;
  const earliest = addDays(deadline.earliest, daysBetween(before.earliest, after.earliest));
  const latest = addDays(deadline.latest, daysBetween(before.latest, after.latest));
  const moved = { ...deadline, edtf: `../${latest}`, earliest, latest, basis: 'resolved' as const };
  return { ...account, told: { ...account.told, deadline: moved } };
}

/** The event of that kind with a passage around the anchor's words; else what is wrong, in words. */
function findAnchored(
  events: readonly WortlautEvent[],
  articles: readonly Article[],
  anchor: Anchor,
): WortlautEvent | string {
  const article = articles.find((one) => one.file === anchor.file);
  if (article === undefined) return `No article "${anchor.file}".`;
  const start = article.body.indexOf(anchor.exact.normalize('NFC'));
  if (start < 0) return `„${anchor.exact}“ does not stand in ${anchor.file}.`;
  const span = { start, end: start + anchor.exact.length };
  const event = events.find(
    (one) =>
      one.kind === anchor.kind &&
      one.accounts.some(
        (account) =>
          account.article === article.id && account.passages.some((passage) => overlaps(passage.span, span)),
      ),
  );
  return event ?? `No ${anchor.kind} is told by „${anchor.exact}“ in ${anchor.file}.`;
}

function problem({ file, line }: PlacedNote, message: string): Diagnostic {
  return {
    code: 'editorial/anchor',
    severity: 'error',
    file,
    line,
    message,
    hint: 'The note was left out: mend its passage or kind.',
  };
}
