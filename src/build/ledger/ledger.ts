/** seeds/ledger/event-ids.json: every event id ever published, and where it went. Ids survive corrected days and names. */
import * as z from 'zod/mini';
import { compareText } from '../../base/order';
import type { Diagnostic } from '../../parser/diagnostics';
import { mintEventId } from '../../parser/link/event-id';
import { eventKindSchema, type WortlautEvent } from '../../schema/event';
import { eventIdSchema, type EventId } from '../../schema/ids';

const entrySchema = z.object({
  kind: eventKindSchema,
  /** "article:start-end" of each passage, sorted. */
  passages: z.array(z.string()),
  /** Set when the event is no longer told: the id it went to. */
  forward: z.optional(eventIdSchema),
});

export const ledgerSchema = z.object({
  format: z.literal('wortlaut-ledger'),
  version: z.literal(1),
  events: z.record(eventIdSchema, entrySchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;
type Entry = z.infer<typeof entrySchema>;

export const emptyLedger: Ledger = { format: 'wortlaut-ledger', version: 1, events: {} };

export type Kept = {
  readonly events: readonly WortlautEvent[];
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
};

/** Gives events the ids they had before, mints the rest, forwards what is gone; an id that leads nowhere is an error. */
export function keepIds(events: readonly WortlautEvent[], ledger: Ledger): Kept {
  const ids = matchIds(events, ledger);
  const renamed = events.map((event) => ({
    ...event,
    id: ids.get(event.id) ?? event.id,
    relations: event.relations.map((relation) => ({
      ...relation,
      event: ids.get(relation.event) ?? relation.event,
    })),
  }));
  const entries = new Map<EventId, Entry>(
    renamed.map((event) => [event.id, { kind: event.kind, passages: passagesOf(event) }]),
  );
  const diagnostics: Diagnostic[] = [];
  for (const [id, entry] of entriesOf(ledger)) {
    if (entries.has(id)) continue;
    const forward = heir(entry, renamed) ?? entry.forward;
    entries.set(id, forward === undefined ? entry : { ...entry, forward });
    if (forward === undefined) diagnostics.push(vanished(id, entry));
  }
  const sorted = [...entries].sort(([a], [b]) => compareText(a, b));
  return { events: renamed, ledger: { ...ledger, events: Object.fromEntries(sorted) }, diagnostics };
}

function entriesOf(ledger: Ledger): (readonly [EventId, Entry])[] {
  return Object.entries(ledger.events).map(([id, entry]) => [eventIdSchema.parse(id), entry] as const);
}

/** Fresh id -> kept id: the pair that shares most passages first, kinds being equal. */
function matchIds(events: readonly WortlautEvent[], ledger: Ledger): Map<EventId, EventId> {
  const byPassage = new Map<string, EventId[]>();
  for (const [id, entry] of entriesOf(ledger)) {
    for (const passage of entry.passages) byPassage.set(passage, [...(byPassage.get(passage) ?? []), id]);
  }
  const pairs: { fresh: EventId; kept: EventId; shared: number }[] = [];
  for (const event of events) {
    const shared = new Map<EventId, number>();
    for (const id of passagesOf(event).flatMap((passage) => byPassage.get(passage) ?? [])) {
      if (ledger.events[id]?.kind === event.kind) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    for (const [kept, count] of shared) pairs.push({ fresh: event.id, kept, shared: count });
  }
  pairs.sort((a, b) => b.shared - a.shared || compareText(a.kept, b.kept) || compareText(a.fresh, b.fresh));
  const ids = new Map<EventId, EventId>();
  const taken = new Set<EventId>();
  for (const { fresh, kept } of pairs) {
    if (ids.has(fresh) || taken.has(kept)) continue;
    ids.set(fresh, kept);
    taken.add(kept);
  }
  const used = new Set<EventId>([...taken, ...entriesOf(ledger).map(([id]) => id)]);
  for (const event of events) {
    if (ids.has(event.id)) continue;
    let { id } = event;
    for (let attempt = 1; used.has(id); attempt += 1) id = mintEventId(event.id, attempt);
    ids.set(event.id, id);
    used.add(id);
  }
  return ids;
}

/** Where a vanished id leads: to the event that now tells most of its passages, of whatever kind. */
function heir(entry: Entry, events: readonly WortlautEvent[]): EventId | undefined {
  const passages = new Set(entry.passages);
  let best: { id: EventId; shared: number } | null = null;
  for (const event of events) {
    const shared = passagesOf(event).filter((passage) => passages.has(passage)).length;
    if (shared > (best?.shared ?? 0)) best = { id: event.id, shared };
  }
  return best?.id;
}

function passagesOf(event: WortlautEvent): string[] {
  return event.accounts
    .flatMap(({ article, passages }) => passages.map(({ span }) => `${article}:${span.start}-${span.end}`))
    .sort(compareText);
}

function vanished(id: EventId, entry: Entry): Diagnostic {
  return {
    code: 'ledger/vanished',
    severity: 'error',
    file: 'seeds/ledger/event-ids.json',
    line: null,
    message: `Event ${id} (${entry.kind}) was published and is gone.`,
    hint: 'Links to it would break: mend the rule that lost it, or give the entry a "forward".',
  };
}
