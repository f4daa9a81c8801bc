/** An ultimatum from its first day on: set, shortened, extended, answered, each with the sentence that says so. */
import type { RelationKind, WortlautEvent } from '../schema/event';
import type { CorpusIndex } from './corpus-index';
import { evidenceOf, type Evidence } from './history-evidence';
import { compareEvents } from './sort-events';
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
  const chain = ultimatumChains(index.eventsByDay).find(
    (links) => links.some((link) => link.event.id === event.id) || answers(event, idsOf(links)),
  );
  if (chain === undefined) return null;
  const ids = idsOf(chain);
  const answered = index.eventsByDay.filter((other) => answers(other, ids)).map(answerStep);
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

function idsOf(chain: readonly ChainLink[]): ReadonlySet<string> {
  return new Set(chain.map(({ event }) => event.id));
}

function answers(event: WortlautEvent, ids: ReadonlySet<string>): boolean {
  return (
    event.kind !== 'ultimatum' &&
    event.relations.some(({ kind, event: id }) => kind === 'responds-to' && ids.has(id))
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
