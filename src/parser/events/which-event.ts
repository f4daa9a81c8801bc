/** Which event a sentence goes on about where an earlier sentence told several of the kind, and what of each sentence is its own. */
import { overlaps } from '../../schema/span';
import type { Gathering, Growing, SentenceFinding } from './growing-event';
import { matterWords } from './matter-words';
import { wordsOfPart } from './part-of-view';
import { isSame } from './same-event';
import type { SentenceView } from './sentence-view';
import { amountOf } from './told-amounts';

/** Of deeds that one sentence told side by side the one with the same sum, or else with most of the same words. */
export function sameEvent(
  events: readonly Growing[],
  finding: SentenceFinding,
  gathering: Gathering,
): Growing | undefined {
  const free = events.filter(({ members }) => !members.some((one) => areToldApart(one, finding)));
  const same = free.findLast((event) => isSame(event, finding, gathering));
  if (same === undefined || same.lead.part === null) return same;
  const { lead } = same;
  const beside = free.filter((event) => areToldApart(event.lead, lead) && isSame(event, finding, gathering));
  if (beside.length === 0) return same;
  const own = viewIn([finding]);
  const words = matterWords([own]);
  const amount = amountOf([own], own)?.value;
  const agreement = ({ members }: Growing): number => {
    const view = viewIn(members);
    const common = matterWords([view]).filter((word) => words.includes(word)).length;
    return common + agreementOfSums(amountOf([view], view)?.value, amount);
  };
  return [...beside, same].reduce((best, event) => (agreement(event) > agreement(best) ? event : best), same);
}

function agreementOfSums(sum: number | undefined, other: number | undefined): number {
  if (sum === undefined || other === undefined) return 0;
  return sum === other ? MUCH : -MUCH;
}

/** Counts for more than any words. */
const MUCH = 20;

/** The sentence of the last of these tellings, as far as it tells this deed. */
function viewIn(members: readonly SentenceFinding[]): SentenceView {
  const last = members.at(-1);
  if (last === undefined) throw new Error('An event without a telling.');
  return viewsOf({ members, views: [last.view] })[0] ?? last.view;
}

/** The sentences of an event; of one that tells other deeds of its kind, too, only what tells this one. */
export function viewsOf({
  members,
  views,
}: Pick<Growing, 'views'> & { readonly members: readonly SentenceFinding[] }): SentenceView[] {
  return views.map((view) => {
    const here = members.filter((one) => one.view === view);
    const parts = here.flatMap(({ part }) => (part === null ? [] : [part]));
    if (parts.length === 0 || parts.length < here.length) return view;
    return wordsOfPart(
      view,
      parts.flatMap(({ kept }) => kept),
    );
  });
}

/** Whether two findings of one sentence were told apart. */
function areToldApart(one: SentenceFinding, other: SentenceFinding): boolean {
  if (one.view !== other.view || one.part === null || other.part === null) return false;
  const theirs = other.part.kept;
  return !one.part.kept.some((own) => theirs.some((span) => overlaps(own, span)));
}
