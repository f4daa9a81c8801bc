/** What answers, halts, renews or shortens what: read off kinds, parties, topics and order, never across unrelated parties. */
import type { RelationKind, WortlautEvent } from '../../schema/event';
import type { ActorId, EventId } from '../../schema/ids';

type Relation = WortlautEvent['relations'][number];

/** How far back a relation may reach. Days. */
const REACH_DAYS = 120;
/** How many candidates before an event are looked at; keeps the pass linear over a large corpus. */
const REACH_EVENTS = 200;

/** Events with their relations filled in; each event points back at what came before it. */
export function relateEvents(
  events: readonly WortlautEvent[],
  actsFor: (actor: ActorId) => ActorId | null,
): WortlautEvent[] {
  const dated = events.filter((event) => event.time !== null).sort((a, b) => compare(a, b));
  const found = new Map<EventId, Relation[]>();
  dated.forEach((event, at) => {
    for (const [kind, wanted] of WANTED[event.kind] ?? []) {
      const earlier = nearestBefore(dated, at, (other) => wanted(other) && fits(event, other, kind, actsFor));
      if (earlier !== null)
        found.set(event.id, [
          ...(found.get(event.id) ?? []),
          { kind, event: earlier.id, note: null, noteUrl: null },
        ]);
    }
  });
  return events.map((event) => ({ ...event, relations: found.get(event.id) ?? event.relations }));
}

type Wanted = readonly (readonly [RelationKind, (other: WortlautEvent) => boolean])[];
const isKind =
  (...kinds: readonly WortlautEvent['kind'][]) =>
  (other: WortlautEvent) =>
    kinds.includes(other.kind);

const WANTED: Readonly<Partial<Record<WortlautEvent['kind'], Wanted>>> = {
  halt: [['halts', isKind('pledge')]],
  rejection: [['responds-to', isKind('ultimatum', 'demand')]],
  warning: [['responds-to', isKind('pledge', 'ultimatum')]],
  ultimatum: [
    ['shortens', isKind('ultimatum')],
    ['renews', isKind('ultimatum')],
  ],
  pledge: [['follows', isKind('call', 'meeting')]],
};

function fits(
  event: WortlautEvent,
  earlier: WortlautEvent,
  kind: RelationKind,
  actsFor: (actor: ActorId) => ActorId | null,
): boolean {
  const a = blocs(event, actsFor);
  const b = blocs(earlier, actsFor);
  const shared = [...a].filter((actor) => b.has(actor)).length;
  const topics = event.topics.some((topic) => earlier.topics.includes(topic));
  switch (kind) {
    case 'shortens':
      return shared >= Math.min(2, b.size) && /verkürz|früher/u.test(wording(event));
    case 'renews':
      return shared >= Math.min(2, b.size) && /verlänger|erneuer|bekräftig/u.test(wording(event));
    case 'halts':
      return shared >= 1 && topics;
    case 'responds-to':
      return (
        answers(event, earlier, actsFor) &&
        (topics || sharesArticle(event, earlier) || namesUltimatum(event, earlier))
      );
    case 'follows':
      return (
        shared >= 2 &&
        topics &&
        sharesArticle(event, earlier) &&
        event.time?.earliest === earlier.time?.earliest
      );
    case 'same-as-reported':
      return false;
  }
}

/** Whoever answers was addressed, or at least did not make the demand itself. */
function answers(
  event: WortlautEvent,
  earlier: WortlautEvent,
  actsFor: (actor: ActorId) => ActorId | null,
): boolean {
  const side = (one: WortlautEvent, roles: readonly string[]): Set<ActorId> =>
    new Set(
      one.participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actsFor(actor) ?? actor),
    );
  const answering = side(event, ['speaker', 'issuer']);
  const asking = side(earlier, ['issuer', 'pledger']);
  const asked = side(earlier, ['addressee']);
  if ([...answering].some((actor) => asking.has(actor))) return false;
  if (asked.size > 0) return [...answering].some((actor) => asked.has(actor));
  // Nobody was addressed: only the matter can tie them.
  return event.topics.some((topic) => earlier.topics.includes(topic)) || namesUltimatum(event, earlier);
}

/** "weist das Ultimatum zurück" says itself what it answers. */
function namesUltimatum(event: WortlautEvent, earlier: WortlautEvent): boolean {
  return earlier.kind === 'ultimatum' && /Ultimat|(?<!\p{L})Frist/u.test(wording(event));
}

function wording(event: WortlautEvent): string {
  return event.accounts.flatMap((account) => account.passages.map((passage) => passage.exact)).join(' ');
}

function sharesArticle(a: WortlautEvent, b: WortlautEvent): boolean {
  return a.accounts.some((account) => b.accounts.some((other) => other.article === account.article));
}

/** Parties and whom they act for: a rejection by Peskow answers a demand on Russia. */
function blocs(event: WortlautEvent, actsFor: (actor: ActorId) => ActorId | null): Set<ActorId> {
  return new Set(event.participants.map(({ actor }) => actsFor(actor) ?? actor));
}

function nearestBefore(
  dated: readonly WortlautEvent[],
  at: number,
  wanted: (other: WortlautEvent) => boolean,
): WortlautEvent | null {
  const start = dated[at]?.time?.earliest ?? '';
  for (let before = at - 1; before >= Math.max(0, at - REACH_EVENTS); before -= 1) {
    const other = dated[before];
    if (other?.time == null) continue;
    if (Date.parse(start) - Date.parse(other.time.latest) > REACH_DAYS * 86_400_000) return null;
    if (wanted(other)) return other;
  }
  return null;
}

function compare(a: WortlautEvent, b: WortlautEvent): number {
  const key = (event: WortlautEvent): string =>
    `${event.time?.earliest ?? ''} ${event.accounts[0]?.article ?? ''} ${String(event.accounts[0]?.passages[0]?.span.start ?? 0).padStart(9, '0')} ${event.id}`;
  const [x, y] = [key(a), key(b)];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}
