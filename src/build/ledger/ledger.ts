/** seeds/ledger/event-ids.json: every event id ever published, and where it went. Ids survive corrected days and names. */
import * as z from 'zod/mini';
import { compareText } from '../../base/order';
import type { Diagnostic } from '../../parser/diagnostics';
import { mintEventId } from '../../parser/link/event-id';
import { eventKindSchema, type WortlautEvent } from '../../schema/event';
import { eventIdSchema, type EventId } from '../../schema/ids';
import type { Span } from '../../schema/span';

const entrySchema = z.object({
  kind: eventKindSchema,
  /** "article:start-end" of each passage, sorted. */
  passages: z.array(z.string().check(z.regex(/^[a-z0-9-]+:\d+-\d+$/))),
  /** Set when the event is no longer told: the id it went to. */
  forward: z.optional(eventIdSchema),
  /** What the event would be called without a ledger, where that is another id: tells twins told by the same words apart. */
  mint: z.optional(eventIdSchema),
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

/**
 * Gives events the ids they had before, mints the rest, forwards what is gone. An id that leads nowhere is an error, unless
 * every article that told it has left the corpus (`articles`).
 */
export function keepIds(
  events: readonly WortlautEvent[],
  ledger: Ledger,
  articles: ReadonlySet<string>,
): Kept {
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
    events.map((event) => {
      const id = ids.get(event.id) ?? event.id;
      const entry = { kind: event.kind, passages: passagesOf(event) };
      return [id, id === event.id ? entry : { ...entry, mint: event.id }];
    }),
  );
  const living = new Set(entries.keys());
  const places = new PassageIndex(renamed.map((event) => [event.id, passagesOf(event)]));
  const diagnostics: Diagnostic[] = [];
  for (const [id, entry] of entriesOf(ledger)) {
    if (living.has(id)) continue;
    const forward =
      forwardOf(id, ledger, living) ?? places.sharedWith(entry.passages)[0]?.id ?? entry.forward;
    entries.set(id, forward === undefined ? entry : { ...entry, forward });
    const lost = forward === undefined || !living.has(forward);
    if (lost && entry.passages.some((passage) => articles.has(readPassage(passage).article)))
      diagnostics.push(vanished(id, entry));
  }
  const sorted = [...entries].sort(([a], [b]) => compareText(a, b));
  return { events: renamed, ledger: { ...ledger, events: Object.fromEntries(sorted) }, diagnostics };
}

/** Where an entry's forward leads in the end; undefined when nowhere that is still told. */
function forwardOf(id: EventId, ledger: Ledger, living: ReadonlySet<EventId>): EventId | undefined {
  const seen = new Set<EventId>();
  let at = ledger.events[id]?.forward;
  while (at !== undefined && !living.has(at) && !seen.has(at)) {
    seen.add(at);
    at = ledger.events[at]?.forward;
  }
  return at !== undefined && living.has(at) ? at : undefined;
}

function entriesOf(ledger: Ledger): (readonly [EventId, Entry])[] {
  return Object.entries(ledger.events).map(([id, entry]) => [eventIdSchema.parse(id), entry] as const);
}

/** Fresh id -> kept id: pairs of one kind first, then those that share most text. A corrected kind keeps its id. */
function matchIds(events: readonly WortlautEvent[], ledger: Ledger): Map<EventId, EventId> {
  const index = new PassageIndex(entriesOf(ledger).map(([id, entry]) => [id, entry.passages]));
  const pairs = events.flatMap((event) =>
    index.sharedWith(passagesOf(event)).map(({ id: kept, shared }) => ({
      fresh: event.id,
      kept,
      shared,
      sameKind: ledger.events[kept]?.kind === event.kind,
      own: (ledger.events[kept]?.mint ?? kept) === event.id,
    })),
  );
  pairs.sort(
    (a, b) =>
      Number(b.sameKind) - Number(a.sameKind) ||
      b.shared - a.shared ||
      // Two events told by the very same words keep their ids apart: each its own before the other's.
      Number(b.own) - Number(a.own) ||
      compareText(a.kept, b.kept) ||
      compareText(a.fresh, b.fresh),
  );
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

/** Which ids tell a stretch of text. Passages need not be equal: a sentence may be cut otherwise one day. */
class PassageIndex {
  private readonly byArticle = new Map<string, { span: Span; id: EventId }[]>();

  constructor(entries: readonly (readonly [EventId, readonly string[]])[]) {
    for (const [id, passages] of entries) {
      for (const { article, span } of passages.map(readPassage)) {
        const known = this.byArticle.get(article);
        if (known === undefined) this.byArticle.set(article, [{ span, id }]);
        else known.push({ span, id });
      }
    }
  }

  /** Ids with the code units they share with these passages, most first. */
  sharedWith(passages: readonly string[]): { readonly id: EventId; readonly shared: number }[] {
    const counts = new Map<EventId, number>();
    for (const { article, span } of passages.map(readPassage)) {
      for (const other of this.byArticle.get(article) ?? []) {
        const shared = Math.min(span.end, other.span.end) - Math.max(span.start, other.span.start);
        if (shared > 0) counts.set(other.id, (counts.get(other.id) ?? 0) + shared);
      }
    }
    return [...counts]
      .map(([id, shared]) => ({ id, shared }))
      .sort((a, b) => b.shared - a.shared || compareText(a.id, b.id));
  }
}

function passagesOf(event: WortlautEvent): string[] {
  return event.accounts
    .flatMap(({ article, passages }) => passages.map(({ span }) => `${article}:${span.start}-${span.end}`))
    .sort(compareText);
}

function readPassage(passage: string): { readonly article: string; readonly span: Span } {
  const [article = '', start, end] = passage.split(/[:-](?=\d+(?:-\d+)?$)/u);
  return { article, span: { start: Number(start), end: Number(end) } };
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
