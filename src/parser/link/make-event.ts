/** A group of findings -> one event with one account per article. */
import { addDays } from '../../base/day';
import { compareText } from '../../base/order';
import type { Account, EventStatus, Role, ToldFacts, WortlautEvent } from '../../schema/event';
import type { ActorId } from '../../schema/ids';
import type { EventTime, TimeBasis } from '../../schema/time';
import { overlaps } from '../../schema/span';
import type { Article } from '../../schema/article';
import type { Draft, EventFinding } from '../document';
import type { LinkedFinding } from './group-findings';
import { mintEventId } from './event-id';
import { makePassages } from './make-passages';
import { makeTitle, type Names } from './titles';

export type Linking = {
  readonly draftOf: (article: string) => Draft | null;
  readonly articleOf: (article: string) => Article | null;
  readonly idOf: (actor: ActorId) => ActorId;
  readonly names: Names;
};

/** `fingerprint` is what the id is minted from: the file's content and the place of the trigger, never a position in a list. */
export function makeEvent(group: readonly LinkedFinding[], linking: Linking): WortlautEvent {
  const ordered = [...group].sort((a, b) => compareText(orderKey(a, linking), orderKey(b, linking)));
  const findings = ordered.map((one) => one.finding);
  const time = mergeTimes(ordered);
  const accounts = ordered.flatMap((one) => makeAccount(one, time, linking));
  const kind = findings[0]?.kind ?? 'statement';
  const participants = mergeParticipants(findings);
  const topics = [...new Set(findings.flatMap((finding) => finding.topics))].slice(0, 4);
  const status = mergeStatus(findings);
  return {
    id: mintEventId(fingerprintOf(group, linking)),
    kind,
    title: makeTitle({ kind, status, participants, topics, time, accounts }, linking.names),
    time,
    status,
    participants,
    topics,
    accounts,
    relations: [],
    review: 'automatic',
  };
}

function fingerprintOf(group: readonly LinkedFinding[], linking: Linking): string {
  const marks = group.map(
    ({ article, finding }) => `${linking.articleOf(article)?.sha256 ?? article}:${finding.trigger.start}`,
  );
  return `${group[0]?.finding.kind ?? ''}|${marks.sort(compareText)[0] ?? ''}`;
}

/** By publication, then by article id. */
function orderKey({ article }: LinkedFinding, { articleOf }: Linking): string {
  return `${articleOf(article)?.publishedOn?.latest ?? '9999'} ${article}`;
}

function makeAccount(
  { article, finding }: LinkedFinding,
  time: EventTime | null,
  linking: Linking,
): Account[] {
  const draft = linking.draftOf(article);
  if (draft === null) return [];
  const actorAt = (span: { readonly start: number; readonly end: number }): ActorId | null => {
    const inside = draft.mentions.filter(
      (mention) => overlaps(mention.span, span) && mention.how !== 'place',
    );
    const named = inside.find((mention) => mention.how !== 'adjective');
    const side = SIDE.test(draft.text.slice(span.start, span.end)) ? inside[0] : undefined;
    const actor = (named ?? side)?.actor;
    return actor === undefined ? null : linking.idOf(actor);
  };
  return [
    {
      article: draft.article.id,
      passages: makePassages(draft, finding, actorAt),
      told: publishTold(draft, finding, time),
    },
  ];
}

/** "ukrainischen Angaben" are the Ukraine's; a "ukrainischer Insider" or "US-Medien" are nobody's voice but their own. */
const SIDE = /(?<!\p{L})(?:Angaben|Darstellung|Seite|Auffassung|Ansicht|Lesart|Informationen)(?!\p{L})/u;

function publishTold(draft: Draft, { told }: EventFinding, time: EventTime | null): ToldFacts {
  const { minutes, amount, consequence } = told;
  const deadline = told.deadline ?? deadlineFromTerm(told.term, time);
  return {
    ...(minutes && { minutes }),
    ...(deadline && {
      deadline: {
        ...deadline,
        evidence: { article: draft.article.id, span: deadline.span },
        note: null,
        noteUrl: null,
      },
    }),
    ...(amount && { amount }),
    ...(consequence && { consequence }),
  };
}

/** "50-tägig" counts from the day the ultimatum was set; as uncertain as that day. */
function deadlineFromTerm(
  term: EventFinding['told']['term'],
  time: EventTime | null,
): EventFinding['told']['deadline'] | null {
  if (term === undefined || time === null) return null;
  const [earliest, latest] = [addDays(time.earliest, term.days), addDays(time.latest, term.days)];
  const basis = time.basis === 'inferred' ? 'inferred' : 'resolved';
  return { edtf: `../${latest}`, earliest, latest, basis, qualifier: term.qualifier, span: term.span };
}

const ORDER: Readonly<Record<TimeBasis, number>> = { editorial: 0, stated: 1, resolved: 2, inferred: 3 };

/** The best-founded day of the accounts; equals are taken from the earliest account. */
function mergeTimes(ordered: readonly LinkedFinding[]): EventTime | null {
  const dated = ordered.flatMap(({ article, finding }) =>
    finding.time === null ? [] : [{ article, time: finding.time }],
  );
  const [best] = [...dated].sort(
    (a, b) =>
      ORDER[a.time.basis] - ORDER[b.time.basis] ||
      Number(a.time.span === null) - Number(b.time.span === null),
  );
  if (best === undefined) return null;
  const { edtf, earliest, latest, basis, span } = best.time;
  const evidence = span === null ? null : { article: best.article as Article['id'], span };
  return { edtf, earliest, latest, basis, evidence, note: null, noteUrl: null };
}

function mergeParticipants(findings: readonly EventFinding[]): { actor: ActorId; role: Role }[] {
  const cast = new Map<ActorId, Role>();
  for (const finding of findings)
    for (const { actor, role } of finding.participants) if (!cast.has(actor)) cast.set(actor, role);
  return [...cast].map(([actor, role]) => ({ actor, role }));
}

function mergeStatus(findings: readonly EventFinding[]): EventStatus {
  const all = findings.map((finding) => finding.status);
  return (
    (['held', 'reported', 'planned', 'requested'] as const).find((status) => all.includes(status)) ?? 'held'
  );
}
