/** Whether a sentence claims what the event's own sentences do not: another amount of the same thing, another deadline. */
import { daysBetween } from '../../base/day';
import type { ToldFinding } from '../document';
import type { Growing, SentenceFinding } from './growing-event';
import { toldFacts } from './told-facts';

/** "Binnen zwei Wochen" and the day it leads to may differ a little. Days. */
const ROUNDED = 3;

export function tellOtherFacts({ lead, views }: Growing, { kind, view }: SentenceFinding): boolean {
  const [told, own] = [toldFacts(lead.kind, views), toldFacts(kind, [view])];
  return differInAmount(told, own) || differInDeadline(told, own);
}

function differInAmount({ amount: told }: ToldFinding, { amount: own }: ToldFinding): boolean {
  return told !== undefined && own !== undefined && told.unit === own.unit && told.value !== own.value;
}

function differInDeadline({ deadline: told }: ToldFinding, { deadline: own }: ToldFinding): boolean {
  return told !== undefined && own !== undefined && Math.abs(daysBetween(told.latest, own.latest)) > ROUNDED;
}
