/** What answers, halts, renews or shortens what: read off kinds, parties, topics and order, never across unrelated parties. */
import type { RelationKind, WortlautEvent } from '../../schema/event';
import type { ActorId } from '../../schema/ids';

type Relation = WortlautEvent['relations'][number];

/** How far back a relation may reach. Days. */
const REACH_DAYS = 120;
/** How many candidates before an event are looked at; keeps the pass linear over a large corpus. */
const REACH_EVENTS = 200;

export type ActsFor = (actor: ActorId) => ActorId | null;

/** An event with what is asked of it again and again: each is compared with many. */
class Dated {
  readonly start: number;
  readonly end: number;
  /** Parties and whom they act for: a rejection by Peskow answers a demand on Russia. */
  readonly blocs: ReadonlySet<ActorId>;
  readonly answering: ReadonlySet<ActorId>;
  readonly asking: ReadonlySet<ActorId>;
  readonly asked: ReadonlySet<ActorId>;
  private words: string | null = null;

  constructor(
    readonly event: WortlautEvent,
    private readonly actsFor: ActsFor,
  ) {
    this.start = Date.parse(event.time?.earliest ?? '');
    this.end = Date.parse(event.time?.latest ?? '');
    this.blocs = new Set(event.participants.map(({ actor }) => actsFor(actor) ?? actor));
    this.answering = this.side(['speaker', 'issuer']);
    this.asking = this.side(['issuer', 'pledger']);
    this.asked = this.side(['addressee']);
  }

  get wording(): string {
    this.words ??= this.event.accounts
      .flatMap((account) => account.passages.map((passage) => passage.exact))
      .join(' ');
    return this.words;
  }

  /** Those who take part in one of these roles. */
  side(roles: readonly string[]): Set<ActorId> {
    const taking = this.event.participants.filter(({ role }) => roles.includes(role));
    return new Set(taking.map(({ actor }) => this.actsFor(actor) ?? actor));
  }
}

/** Relates events that are given in order: by first day, then by first account and place in it. */
export class Relater {
  /** What the next one may point back at. */
  private readonly before: Dated[] = [];

  constructor(private readonly actsFor: ActsFor) {}

  /** Each event points back at what came before it. */
  relate(event: WortlautEvent): Relation[] {
    const one = new Dated(event, this.actsFor);
    const relations = (WANTED[event.kind] ?? []).flatMap(([kind, wanted]): Relation[] => {
      const earlier = this.nearest(one, (other) => wanted(other.event) && fits(one, other, kind));
      return earlier === null ? [] : [{ kind, event: earlier.event.id, note: null, noteUrl: null }];
    });
    this.before.unshift(one);
    if (this.before.length > REACH_EVENTS) this.before.pop();
    return relations;
  }

  private nearest({ start }: Dated, wanted: (other: Dated) => boolean): Dated | null {
    for (const other of this.before) {
      if (start - other.end > REACH_DAYS * 86_400_000) return null;
      if (wanted(other)) return other;
    }
    return null;
  }
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

function fits(one: Dated, earlier: Dated, kind: RelationKind): boolean {
  const [event, before] = [one.event, earlier.event];
  const shared = [...one.blocs].filter((actor) => earlier.blocs.has(actor)).length;
  const topics = event.topics.some((topic) => before.topics.includes(topic));
  switch (kind) {
    case 'shortens':
      return (
        meets(one.side(['issuer']), earlier.side(['issuer'])) &&
        shared >= Math.min(2, earlier.blocs.size) &&
        /verkürz|früher/u.test(one.wording)
      );
    case 'renews':
      return (
        meets(one.side(['issuer']), earlier.side(['issuer'])) &&
        shared >= Math.min(2, earlier.blocs.size) &&
        /verlänger|erneuer|bekräftig/u.test(one.wording)
      );
    case 'halts':
      return topics && breaksItsWord(one, earlier);
    case 'responds-to':
      return (
        answers(one, earlier) && (topics || sharesArticle(event, before) || namesUltimatum(one, earlier))
      );
    case 'follows':
      return (
        shared >= 2 &&
        topics &&
        sharesArticle(event, before) &&
        event.time?.earliest === before.time?.earliest
      );
    case 'same-as-reported':
      return false;
  }
}

/** Whoever stops must be who promised: what Ostland stops is not what Westland pledged. */
function breaksItsWord(one: Dated, earlier: Dated): boolean {
  const [stopping, promising] = [one.side(['halter']), earlier.side(['pledger'])];
  // What the Nordmark no longer gets was not promised to Westland.
  if (!meets(one.side(['addressee']), earlier.side(['beneficiary']))) return false;
  const who = stopping.size > 0 ? stopping : one.blocs;
  return [...(promising.size > 0 ? promising : earlier.blocs)].some((actor) => who.has(actor));
}

/** Somebody of both, or nobody knows. */
function meets(a: ReadonlySet<ActorId>, b: ReadonlySet<ActorId>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((actor) => b.has(actor));
}

/** Whoever answers was addressed, or at least did not make the demand itself. */
function answers(one: Dated, earlier: Dated): boolean {
  const { answering } = one;
  const { asking, asked } = earlier;
  if ([...answering].some((actor) => asking.has(actor))) return false;
  if (asked.size > 0) return [...answering].some((actor) => asked.has(actor));
  // Nobody was addressed: only the matter can tie them.
  return (
    one.event.topics.some((topic) => earlier.event.topics.includes(topic)) || namesUltimatum(one, earlier)
  );
}

/** "weist das Ultimatum zurück" says itself what it answers. */
function namesUltimatum(one: Dated, earlier: Dated): boolean {
  return earlier.event.kind === 'ultimatum' && /Ultimat|(?<!\p{L})Frist/u.test(one.wording);
}

function sharesArticle(a: WortlautEvent, b: WortlautEvent): boolean {
  return a.accounts.some((account) => b.accounts.some((other) => other.article === account.article));
}
