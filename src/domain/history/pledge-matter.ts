/** Whether two events are about the same promise, as far as parties and topics tell. */
import type { Role, WortlautEvent } from '../../schema/event';

/** Whom an actor acts for: a president's promise is the state's. */
export type ActsFor = (actor: string) => string;

const GIVES: readonly Role[] = ['pledger', 'halter', 'speaker', 'issuer'];
const GETS: readonly Role[] = ['beneficiary', 'addressee'];

/** The same giver, a topic in common, and nobody else to receive it. */
export function isSameMatter(one: WortlautEvent, other: WortlautEvent, actsFor: ActsFor): boolean {
  if (!one.topics.some((topic) => other.topics.includes(topic))) return false;
  if (!meet(giversOf(one, actsFor), giversOf(other, actsFor))) return false;
  return mayReachTheSame(one, other, actsFor);
}

/** False where both name who is to receive it, and name others. */
export function mayReachTheSame(one: WortlautEvent, other: WortlautEvent, actsFor: ActsFor): boolean {
  const [mine, theirs] = [side(one, GETS, actsFor), side(other, GETS, actsFor)];
  return mine.size === 0 || theirs.size === 0 || meet(mine, theirs);
}

/** Who gives, halts or speaks in an event, or whom they act for: events of the same matter share one of them. */
export function giversOf(event: WortlautEvent, actsFor: ActsFor): ReadonlySet<string> {
  return side(event, GIVES, actsFor);
}

function side(event: WortlautEvent, roles: readonly Role[], actsFor: ActsFor): ReadonlySet<string> {
  return new Set(
    event.participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actsFor(actor)),
  );
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
