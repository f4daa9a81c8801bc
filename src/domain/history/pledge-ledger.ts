/** What became of each promise: promised, repeated, halted, resumed, delivered, withdrawn, as far as a sentence says so. */
import { daysBetween } from '../../base/day';
import type { Account, Passage, RelationKind, WortlautEvent } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import type { Evidence } from './history-evidence';
import { giversOf, isSameMatter, mayReachTheSame, type ActsFor } from './pledge-matter';
import { pledgeRuleFor, type PledgeState } from './pledge-rules';

export type PledgeEntry = {
  readonly state: PledgeState;
  readonly event: WortlautEvent;
  /** At least one sentence; sources may tell one event as different states. */
  readonly evidence: readonly Evidence[];
  /** A halt that speaks of an earlier promise: the event's own day is not the promise's. */
  readonly isBefore: boolean;
  /** Put here by parties and topic; no relation in the corpus says that it is the same promise. */
  readonly isMatched: boolean;
};

/** One promise, its states in order of days. */
export type PledgeRow = { readonly entries: readonly PledgeEntry[] };

/** A later event may go on with an earlier one by these relations. */
const GOES_ON: readonly RelationKind[] = ['halts', 'renews', 'follows'];
const REACH_DAYS = 365;

/** `at`: groups are numbered in the order they began. */
type Group = { readonly at: number; readonly members: WortlautEvent[]; readonly entries: PledgeEntry[] };
/** Groups by who gives in one of their events: among many thousands only these can be about the same. */
type GroupsByGiver = Map<string, Set<Group>>;
type Found = { readonly state: PledgeState; readonly evidence: Evidence[] };

const ledgers = new WeakMap<CorpusIndex, readonly PledgeRow[]>();

/** Every promise and every halt of the corpus, in the order they began. Worked out once for an index. */
export function pledgeLedger(index: CorpusIndex): readonly PledgeRow[] {
  const known = ledgers.get(index);
  if (known !== undefined) return known;
  const actsFor: ActsFor = (actor) => index.actors.get(actor)?.actsFor ?? actor;
  const groups: Group[] = [];
  const groupOf = new Map<string, Group>();
  const byGiver: GroupsByGiver = new Map();
  for (const event of index.eventsByDay) {
    const states = statesOf(event);
    if (states.length === 0) continue;
    const related = groupByRelation(event, groupOf, actsFor);
    const group = related ?? (goesOn(event, states) ? groupByMatter(event, byGiver, actsFor) : null);
    if (group === null && !begins(event)) continue;
    const joined = group ?? { at: groups.length, members: [], entries: [] };
    if (group === null) groups.push(joined);
    joined.entries.push(
      ...entriesOf(event, states, { group: joined, isMatched: group !== null && related === null }),
    );
    joined.members.push(event);
    groupOf.set(event.id, joined);
    for (const giver of giversOf(event, actsFor)) {
      byGiver.set(giver, (byGiver.get(giver) ?? new Set()).add(joined));
    }
  }
  const rows = groups.map(({ entries }) => ({ entries }));
  ledgers.set(index, rows);
  return rows;
}

/** The promise an event belongs to; null when it belongs to none. */
export function pledgeRowOf(index: CorpusIndex, event: WortlautEvent): PledgeRow | null {
  return (
    pledgeLedger(index).find(({ entries }) => entries.some((entry) => entry.event.id === event.id)) ?? null
  );
}

/** The states an event tells, each with its sentences. What the kind says by itself needs no rule. */
function statesOf(event: WortlautEvent): readonly Found[] {
  const found = new Map<PledgeState, Evidence[]>();
  const add = (state: PledgeState, evidence: Evidence): void => {
    found.set(state, [...(found.get(state) ?? []), evidence]);
  };
  for (const account of event.accounts) {
    for (const [state, passage] of statesOfAccount(event, account)) {
      add(state, { article: account.article, passage });
    }
  }
  return [...found].map(([state, evidence]) => ({ state, evidence }));
}

function statesOfAccount(event: WortlautEvent, account: Account): ReadonlyMap<PledgeState, Passage> {
  const states = new Map<PledgeState, Passage>();
  for (const passage of account.passages) {
    const state = pledgeRuleFor(event.kind, passage.exact)?.state;
    if (state !== undefined && !states.has(state)) states.set(state, passage);
  }
  const own = OWN_STATE[event.kind];
  const [first] = account.passages;
  if (own === undefined || first === undefined) return states;
  // A rule says more than the kind: "gab wieder frei" is a pledge by its kind, and resumed by its words.
  const isSaid = [...states.keys()].some((state) => state !== 'promised');
  const isOtherwise = states.has('resumed') || states.has('withdrawn');
  if (event.kind === 'halt' ? !isOtherwise : !isSaid) states.set(own, first);
  return states;
}

const OWN_STATE: Readonly<Partial<Record<WortlautEvent['kind'], PledgeState>>> = {
  pledge: 'promised',
  halt: 'halted',
};

function begins({ kind }: WortlautEvent): boolean {
  return kind === 'pledge' || kind === 'halt';
}

/** A promise made anew is a promise of its own, unless its words look back. */
function goesOn(event: WortlautEvent, states: readonly Found[]): boolean {
  return event.kind === 'halt' || states.some(({ state }) => state !== 'promised' && state !== 'halted');
}

/** A relation to a promise made to others is none. */
function groupByRelation(
  event: WortlautEvent,
  groupOf: ReadonlyMap<string, Group>,
  actsFor: ActsFor,
): Group | null {
  for (const { kind, event: id } of event.relations) {
    const group = GOES_ON.includes(kind) ? groupOf.get(id) : undefined;
    if (group?.members.some((other) => mayReachTheSame(event, other, actsFor)) === true) return group;
  }
  return null;
}

/** The latest promise of the same parties on the same topic. */
function groupByMatter(event: WortlautEvent, byGiver: GroupsByGiver, actsFor: ActsFor): Group | null {
  const day = event.time?.earliest;
  if (day === undefined) return null;
  const near = new Set([...giversOf(event, actsFor)].flatMap((giver) => [...(byGiver.get(giver) ?? [])]));
  return (
    [...near]
      .sort((a, b) => a.at - b.at)
      .findLast(({ members }) =>
        members.some((other) => {
          if (other.time === null || daysBetween(other.time.latest, day) > REACH_DAYS) return false;
          return isSameMatter(event, other, actsFor);
        }),
      ) ?? null
  );
}

function entriesOf(
  event: WortlautEvent,
  states: readonly Found[],
  { group, isMatched }: { readonly group: Group; readonly isMatched: boolean },
): readonly PledgeEntry[] {
  const isPromised = group.entries.some(({ state }) => state === 'promised');
  const hasBegun = group.entries.length > 0;
  return states
    .filter(({ state }) => !(event.kind === 'halt' && state === 'promised' && isPromised))
    .map(({ state, evidence }) => ({
      // Nothing before it in the corpus: what is repeated here is all we know of the promise.
      state: state === 'repeated' && !hasBegun ? 'promised' : againOf(state, event, isPromised),
      event,
      evidence,
      isBefore: event.kind === 'halt' && state === 'promised',
      isMatched,
    }));
}

/** A pledge that a relation ties to an earlier one is the same promise again. */
function againOf(state: PledgeState, event: WortlautEvent, isPromised: boolean): PledgeState {
  return state === 'promised' && event.kind === 'pledge' && isPromised ? 'repeated' : state;
}
