/** A group of findings -> one event with one account per article. */
import { addDays } from '../../base/day';
import { compareText } from '../../base/order';
import type { Account, EventStatus, Passage, Role, ToldFacts, WortlautEvent } from '../../schema/event';
import type { ActorId, ArticleId } from '../../schema/ids';
import type { EventTime, TimeBasis } from '../../schema/time';
import type { EventFinding } from '../document';
import { isOne, type TieOf } from './actor-ties';
import type { LinkedFinding } from './group-findings';
import { mintEventId } from './event-id';
import type { ArticleFacts } from './linkable-article';
import { makeTitle, type Names } from './titles';

export type Linking = {
  readonly articleOf: (article: string) => ArticleFacts | null;
  /** Under published ids. */
  readonly passagesOf: (one: LinkedFinding) => readonly Passage[];
  readonly names: Names;
  readonly tieOf: TieOf;
};

/** `fingerprint` is what the id is minted from: the file's content and the place of the trigger, never a position in a list. */
export function makeEvent(group: readonly LinkedFinding[], linking: Linking): WortlautEvent {
  const ordered = [...group].sort((a, b) => compareText(orderKey(a, linking), orderKey(b, linking)));
  const findings = ordered.map((one) => one.finding);
  const time = mergeTimes(ordered);
  const accounts = ordered.flatMap((one) => makeAccount(one, time, linking));
  const kind = findings[0]?.kind ?? 'statement';
  const participants = mergeParticipants(findings, linking.tieOf);
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

function makeAccount(one: LinkedFinding, time: EventTime | null, linking: Linking): Account[] {
  const id = linking.articleOf(one.article)?.id;
  if (id === undefined) return [];
  return [{ article: id, passages: [...linking.passagesOf(one)], told: publishTold(id, one.finding, time) }];
}

function publishTold(article: ArticleId, { told }: EventFinding, time: EventTime | null): ToldFacts {
  const { minutes, amount, consequence } = told;
  const deadline = told.deadline ?? deadlineFromTerm(told.term, time);
  return {
    ...(minutes && { minutes }),
    ...(deadline && {
      deadline: {
        ...deadline,
        evidence: { article, span: deadline.span },
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
  const evidence = span === null ? null : { article: best.article as ArticleId, span };
  return { edtf, earliest, latest, basis, evidence, note: null, noteUrl: null };
}

/** Under the fullest name: whom one article calls by a bare surname is who bears it in another. */
function mergeParticipants(
  findings: readonly EventFinding[],
  tieOf: TieOf,
): { actor: ActorId; role: Role }[] {
  const cast = new Map<ActorId, Role>();
  for (const finding of findings)
    for (const { actor, role } of finding.participants) if (!cast.has(actor)) cast.set(actor, role);
  const isNamed = (actor: ActorId): boolean =>
    !tieOf(actor).bare || ![...cast.keys()].some((other) => other !== actor && isOne(actor, other, tieOf));
  return [...cast].flatMap(([actor, role]) => (isNamed(actor) ? [{ actor, role }] : []));
}

function mergeStatus(findings: readonly EventFinding[]): EventStatus {
  const all = findings.map((finding) => finding.status);
  return (
    (['held', 'reported', 'planned', 'requested'] as const).find((status) => all.includes(status)) ?? 'held'
  );
}
