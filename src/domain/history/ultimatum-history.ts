/** An ultimatum from its first day on: set, shortened, extended, answered, each with the sentence that says so. */
import type { RelationKind, WortlautEvent } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import { evidenceOf, type Evidence } from './history-evidence';
import { oncePerIndex } from '../once-per-index';
import { relationsBack } from './relations-back';
import { compareEvents } from '../sort-events';
import { ultimatumChains, type ChainLink } from './ultimatum-chain';
import {
  deadlineDays,
  deadlineReadings,
  leftUntil,
  type DaysLeft,
  type DeadlineDays,
  type DeadlineReading,
} from './ultimatum-deadlines';

export type UltimatumState = 'set' | 'shortened' | 'extended' | 'renewed' | 'rejected' | 'answered';

export type UltimatumStep = {
  readonly state: UltimatumState;
  readonly event: WortlautEvent;
  /** At least one sentence. */
  readonly evidence: readonly Evidence[];
  /** Empty where no source names a day. */
  readonly deadlines: readonly DeadlineReading[];
  /** The words say shortened or extended, the days say otherwise. */
  readonly clashes: boolean;
};

export type UltimatumHistory = {
  /** The ultimatums of the chain and what answered them, in order of days. */
  readonly steps: readonly UltimatumStep[];
};

const EXTENDS = /verlänger|aufgeschoben|aufschub|hinausgeschoben/iu;
const SAYS: Readonly<Partial<Record<UltimatumState, RegExp>>> = {
  shortened: /verkürz|früher|vorgezogen|reduzier/iu,
  extended: EXTENDS,
  renewed: /erneuer|bekräftig|wiederhol/iu,
};

/** The history an ultimatum, or an answer to one, belongs to; null when it belongs to none. */
export function ultimatumHistory(index: CorpusIndex, event: WortlautEvent): UltimatumHistory | null {
  const chain = chainFor(index, event);
  if (chain === null) return null;
  const ids = idsOf(chain);
  const answering = new Set(
    chain.flatMap((link) => relationsBack(index, link.event).map(({ from }) => from)),
  );
  const answered = [...answering].filter((other) => answers(other, ids)).map(answerStep);
  const steps = [...chain.map(chainStep), ...answered];
  return { steps: steps.sort((a, b) => compareEvents(a.event, b.event)) };
}

/** How the ultimatum stood on a day: the deadline that was the last to be set by then counts. */
export function daysLeft(history: UltimatumHistory, day: string): DaysLeft {
  const begun = history.steps.filter(({ event, state }) => isDemand(state) && startsBy(event, day));
  if (begun.length === 0) return { state: 'not-yet' };
  const days = begun.map(({ deadlines }) => deadlineDays(deadlines)).findLast((one) => one !== null);
  return days == null ? { state: 'no-deadline' } : leftUntil(days, day);
}

/** Deadlines that a later step replaced by others, in the order they were set. */
export function formerDeadlines(history: UltimatumHistory): readonly DeadlineDays[] {
  const all = history.steps.flatMap(({ deadlines }) => deadlineDays(deadlines) ?? []);
  const now = all.at(-1);
  return all.filter((days) => days.last !== now?.last);
}

function isDemand(state: UltimatumState): boolean {
  return state !== 'rejected' && state !== 'answered';
}

function startsBy(event: WortlautEvent, day: string): boolean {
  return event.time !== null && event.time.earliest <= day;
}

/** Of several ultimatums answered at once, the first to be set. */
function chainFor(index: CorpusIndex, event: WortlautEvent): readonly ChainLink[] | null {
  const chains = chainsOf(index);
  const asked = [event.id, ...event.relations.filter(isAnswer).map((relation) => relation.event)];
  const found = asked.flatMap((id) => {
    const chain = chains.get(id);
    return chain !== undefined && (id === event.id || event.kind !== 'ultimatum') ? [chain] : [];
  });
  const isBefore = (a: readonly ChainLink[], b: readonly ChainLink[]): boolean =>
    a[0] !== undefined && b[0] !== undefined && compareEvents(a[0].event, b[0].event) < 0;
  return found.reduce<readonly ChainLink[] | null>(
    (first, chain) => (first === null || isBefore(chain, first) ? chain : first),
    null,
  );
}

/** By the id of every ultimatum in it. */
const chainsOf = oncePerIndex(
  ({ eventsByDay }) =>
    new Map<string, readonly ChainLink[]>(
      ultimatumChains(eventsByDay).flatMap((chain) => chain.map(({ event }) => [event.id, chain] as const)),
    ),
);

function isAnswer({ kind }: WortlautEvent['relations'][number]): boolean {
  return kind === 'responds-to';
}

function idsOf(chain: readonly ChainLink[]): ReadonlySet<string> {
  return new Set(chain.map(({ event }) => event.id));
}

function answers(event: WortlautEvent, ids: ReadonlySet<string>): boolean {
  return (
    event.kind !== 'ultimatum' &&
    event.relations.some((relation) => isAnswer(relation) && ids.has(relation.event))
  );
}

function answerStep(event: WortlautEvent): UltimatumStep {
  const evidence = evidenceOf(event, () => false);
  const state = event.kind === 'rejection' ? 'rejected' : 'answered';
  return { state, event, evidence, deadlines: [], clashes: false };
}

function chainStep({ event, replaces, by }: ChainLink): UltimatumStep {
  const deadlines = deadlineReadings(event);
  const state = by === null ? 'set' : stateBy(by, event);
  const says = SAYS[state];
  return {
    state,
    event,
    deadlines,
    evidence: evidenceOf(
      event,
      (text) => says?.test(text) ?? false,
      ({ told }) => told.deadline?.span ?? null,
    ),
    clashes: replaces !== null && clashes(state, event, replaces),
  };
}

function stateBy(by: RelationKind, event: WortlautEvent): UltimatumState {
  if (by === 'shortens') return 'shortened';
  return event.accounts.some(({ passages }) => passages.some(({ exact }) => EXTENDS.test(exact)))
    ? 'extended'
    : 'renewed';
}

function clashes(state: UltimatumState, event: WortlautEvent, replaces: WortlautEvent): boolean {
  const now = deadlineDays(deadlineReadings(event));
  const before = deadlineDays(deadlineReadings(replaces));
  if (now === null || before === null) return false;
  if (state === 'shortened') return now.first >= before.last;
  return state === 'extended' && now.last <= before.first;
}
