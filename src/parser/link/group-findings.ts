/**
 * Findings of many articles -> one group per happening. The surest findings open groups, vaguer ones join what they fit
 * best: the result does not depend on the order of the articles, and no finding is compared with more than its day's own.
 */
import { addDays, daysBetween } from '../../base/day';
import { compareText } from '../../base/order';
import { actorIdSchema, type ActorId } from '../../schema/ids';
import type { EventFinding, FoundTime } from '../document';
import { castOf, needsTopic, similarity, type ActsFor } from './similarity';

/** A finding with ids already published; `key` names it for good: article, place, kind. */
export type LinkedFinding = {
  readonly article: string;
  readonly key: string;
  readonly finding: EventFinding;
};

/** A happening under work. Findings alike in all that counts are compared once. */
type Group = {
  /** When it was opened: the lower, the surer. */
  readonly at: number;
  readonly members: LinkedFinding[];
  readonly articles: Set<string>;
  readonly shapes: Map<string, EventFinding>;
};

/** Groups, each with at most one finding of an article; ordered by their smallest key. */
export function groupFindings(findings: readonly LinkedFinding[], actsFor: ActsFor): LinkedFinding[][] {
  const index = new GroupIndex(actsFor);
  const groups: Group[] = [];
  for (const { one, shape } of surestFirst(findings)) {
    const joined = bestGroup(one, index.candidates(one.finding), actsFor);
    const group: Group = joined ?? { at: groups.length, members: [], articles: new Set(), shapes: new Map() };
    if (joined === null) groups.push(group);
    group.members.push(one);
    group.articles.add(one.article);
    if (group.shapes.has(shape)) continue;
    group.shapes.set(shape, one.finding);
    index.add(group, one.finding);
  }
  return groups
    .map(({ members }) => members.sort((a, b) => compareText(a.key, b.key)))
    .sort((a, b) => compareText(a[0]?.key ?? '', b[0]?.key ?? ''));
}

type Shaped = { readonly one: LinkedFinding; readonly shape: string; readonly rank: string };

/** Narrow days before wide ones, much told before little; nothing but the findings themselves decides. */
function surestFirst(findings: readonly LinkedFinding[]): Shaped[] {
  return findings
    .map((one) => {
      const { time, participants, topics, told } = one.finding;
      const shape = shapeOf(one.finding);
      const unsure = time === null ? 999 : Math.min(998, widthOf(time));
      const telling =
        99 - Math.min(99, Object.keys(told).length * 10 + participants.length * 3 + topics.length);
      const rank = `${String(unsure).padStart(3, '0')} ${String(telling).padStart(2, '0')} ${shape} ${one.key}`;
      return { one, shape, rank };
    })
    .sort((a, b) => compareText(a.rank, b.rank));
}

/** All that `similarity` looks at. */
function shapeOf({ kind, time, participants, topics, matter = [], told }: EventFinding): string {
  const actors = participants.map(({ actor, role }) => `${actor}:${role}`).sort(compareText);
  const { minutes, deadline, term, amount } = told;
  const facts = [minutes?.value, deadline?.latest, term?.days, amount?.value, amount?.unit].map(
    (fact) => fact ?? '',
  );
  const day = time === null ? '' : `${time.edtf} ${time.earliest} ${time.latest}`;
  return [kind, day, actors.join(), [...topics].sort(compareText).join(), matter.join(), ...facts].join('|');
}

function widthOf({ earliest, latest }: FoundTime): number {
  return daysBetween(earliest, latest);
}

/** A day known to the week or better may join either of two; one vaguer than that must fit one of them best. Days. */
const SURE_WIDTH = 7;

/** The group this finding fits best, every member of which it fits; null when it opens a group of its own. */
function bestGroup(one: LinkedFinding, candidates: Iterable<Group>, actsFor: ActsFor): Group | null {
  if (one.finding.time === null) return null;
  let best: { readonly group: Group; readonly score: number } | null = null;
  let tied = false;
  for (const group of candidates) {
    if (group.articles.has(one.article)) continue;
    const score = fitOf(one.finding, group, actsFor);
    if (score === 0 || score < (best?.score ?? 0)) continue;
    tied = score === best?.score;
    // Of equals the one opened by the surer finding.
    if (best === null || !tied || group.at < best.group.at) best = { group, score };
  }
  if (best === null || (tied && widthOf(one.finding.time) > SURE_WIDTH)) return null;
  return best.group;
}

function fitOf(finding: EventFinding, group: Group, actsFor: ActsFor): number {
  let best = 0;
  for (const other of group.shapes.values()) {
    const score = similarity(finding, other, actsFor);
    if (score === 0) return 0;
    best = Math.max(best, score);
  }
  return best;
}

/** Longer stretches are looked up whole instead of day by day. Days. */
const LONG = 40;

/** Groups by what their members share with anything similar: kind, a party by name, a day, and a topic where one is needed. */
class GroupIndex {
  private readonly byDay = new Map<string, Crowd>();
  private readonly long = new Map<string, Crowd>();
  private readonly all = new Map<string, Crowd>();

  constructor(private readonly actsFor: ActsFor) {}

  add(group: Group, finding: EventFinding): void {
    const days = daysOf(finding);
    for (const { key, actor } of partyKeys(finding)) {
      const put = (map: Map<string, Crowd>, place: string): void => {
        const crowd = map.get(place) ?? new Crowd(actor, this.actsFor);
        map.set(place, crowd);
        crowd.add(group, finding);
      };
      put(this.all, key);
      if (days === null) put(this.long, key);
      else for (const day of days) put(this.byDay, `${key}|${day}`);
    }
  }

  candidates(finding: EventFinding): Set<Group> {
    const found = new Set<Group>();
    const days = daysOf(finding);
    for (const { key } of partyKeys(finding)) {
      if (days === null) this.all.get(key)?.offer(finding, found);
      else {
        this.long.get(key)?.offer(finding, found);
        for (const day of days) this.byDay.get(`${key}|${day}`)?.offer(finding, found);
      }
    }
    return found;
  }
}

/** From so many groups on, only those are looked at that share another party too. */
const CROWDED = 24;
/** Stands for groups with a member of one party: that one is shared. */
const ALONE = '';

/** The groups of one party, kind and day; a president who calls forty colleagues in a day is compared with those he called. */
class Crowd {
  private readonly groups = new Set<Group>();
  private perParty: Map<string, Set<Group>> | null = null;

  constructor(
    private readonly actor: ActorId,
    private readonly actsFor: ActsFor,
  ) {}

  add(group: Group, finding: EventFinding): void {
    this.groups.add(group);
    if (this.perParty !== null) this.note(this.perParty, group, finding);
    else if (this.groups.size > CROWDED) {
      this.perParty = new Map();
      for (const one of this.groups)
        for (const shape of one.shapes.values()) this.note(this.perParty, one, shape);
    }
  }

  /** Puts into `found` whatever the finding may be alike. */
  offer({ participants }: EventFinding, found: Set<Group>): void {
    if (this.perParty === null || participants.length < 2) {
      for (const group of this.groups) found.add(group);
      return;
    }
    // Every party of the smaller cast has a match in the larger one: itself, or whom it acts for.
    const places = [ALONE, ...participants.flatMap(({ actor }) => this.standsFor(actor))];
    for (const place of places) for (const group of this.perParty.get(place) ?? []) found.add(group);
  }

  private note(perParty: Map<string, Set<Group>>, group: Group, { participants }: EventFinding): void {
    const others = participants.filter(({ actor }) => actor !== this.actor);
    const places = others.length === 0 ? [ALONE] : others.flatMap(({ actor }) => this.standsFor(actor));
    for (const place of places) {
      const known = perParty.get(place) ?? new Set();
      perParty.set(place, known.add(group));
    }
  }

  private standsFor(actor: ActorId): ActorId[] {
    const bloc = this.actsFor(actor);
    return bloc === null ? [actor] : [actor, bloc];
  }
}

/** Findings that are alike have one of these in common. */
export function keysOf(finding: EventFinding): string[] {
  return partyKeys(finding).map(({ key }) => key);
}

/** The same key once its actor has another id. */
export function keyUnder(key: string, idOf: (actor: ActorId) => ActorId): string {
  const [kind = '', actors = '', ...matter] = key.split('|');
  const published = actors.split('+').map((actor) => idOf(actorIdSchema.parse(actor)));
  return [kind, [...new Set(published)].sort(compareText).join('+'), ...matter].join('|');
}

function partyKeys(finding: EventFinding): { readonly key: string; readonly actor: ActorId }[] {
  const { kind, participants, topics, told } = finding;
  const actors = [...new Set(participants.map(({ actor }) => actor))];
  if (!needsTopic(finding)) return actors.map((actor) => ({ key: `${kind}|${actor}`, actor }));
  const { amount } = told;
  const matters = amount === undefined ? topics : [...topics, `${amount.value} ${amount.unit}`];
  const keys = actors.flatMap((actor) =>
    matters.map((matter) => ({ key: `${kind}|${actor}|${matter}`, actor })),
  );
  const [cast, [first]] = [castOf(finding), actors];
  return cast === null || first === undefined ? keys : [...keys, { key: `${kind}|${cast}|`, actor: first }];
}

/** Each day the finding allows; null for a long stretch. */
function daysOf({ time }: EventFinding): string[] | null {
  if (time === null) return [];
  const width = widthOf(time);
  if (width > LONG) return null;
  return Array.from({ length: width + 1 }, (_, i) => addDays(time.earliest, i));
}
