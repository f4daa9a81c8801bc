/**
 * Findings of many articles -> one group per happening. The surest findings open groups, vaguer ones join what they fit
 * best: the result does not depend on the order of the articles, and no finding is compared with more than its day's own.
 */
import { addDays, daysBetween } from '../../base/day';
import { compareText } from '../../base/order';
import { actorIdSchema, type ActorId } from '../../schema/ids';
import type { EventFinding, FoundTime } from '../document';
import { placesOf, type TieOf } from './actor-ties';
import { figuresOf, firstDayOf, mattersOf, NEVER, similarity } from './similarity';

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
export function groupFindings(findings: readonly LinkedFinding[], tieOf: TieOf): LinkedFinding[][] {
  const index = new GroupIndex(tieOf);
  const groups: Group[] = [];
  for (const { one, shape } of surestFirst(findings, tieOf)) {
    const joined = bestGroup(one, index.candidates(one.finding), tieOf);
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

/** Narrow days before wide ones, people before their states and full names before bare ones, much told before little; nothing but the findings themselves decides. */
function surestFirst(findings: readonly LinkedFinding[], tieOf: TieOf): Shaped[] {
  return findings
    .map((one) => {
      const { time, participants, topics, told } = one.finding;
      const shape = shapeOf(one.finding);
      const unsure = time === null ? 999 : Math.min(998, widthOf(time));
      const telling =
        99 - Math.min(99, Object.keys(told).length * 10 + participants.length * 3 + topics.length);
      const bare = participants.some(({ actor }) => tieOf(actor).bare) ? 1 : 0;
      const alone = participants.some(({ actor }) => tieOf(actor).stands.length > 0) ? 0 : 1;
      const rank = `${String(unsure).padStart(3, '0')} ${bare}${alone} ${String(telling).padStart(2, '0')} ${shape} ${one.key}`;
      return { one, shape, rank };
    })
    .sort((a, b) => compareText(a.rank, b.rank));
}

/** All that `similarity` looks at. */
function shapeOf({ kind, time, participants, topics, matter = [], story = [], told }: EventFinding): string {
  const actors = participants.map(({ actor, role }) => `${actor}:${role}`).sort(compareText);
  const { minutes, deadline, term, amount } = told;
  const facts = [minutes?.value, deadline?.latest, term?.days, amount?.value, amount?.unit].map(
    (fact) => fact ?? '',
  );
  const day = time === null ? '' : `${time.edtf} ${time.earliest} ${time.latest}`;
  return [
    kind,
    day,
    actors.join(),
    [...topics].sort(compareText).join(),
    matter.join(),
    story.join(),
    ...facts,
  ].join('|');
}

function widthOf({ earliest, latest }: FoundTime): number {
  return daysBetween(earliest, latest);
}

/** A day known to the week or better may join either of two; one vaguer than that must fit one of them best. Days. */
const SURE_WIDTH = 7;

/** The group this finding fits best; null when it opens a group of its own. */
function bestGroup(one: LinkedFinding, candidates: Iterable<Group>, tieOf: TieOf): Group | null {
  if (one.finding.time === null) return null;
  let best: { readonly group: Group; readonly score: number } | null = null;
  let tied = false;
  for (const group of candidates) {
    if (group.articles.has(one.article)) continue;
    const score = fitOf(one.finding, group, tieOf);
    if (score === 0 || score < (best?.score ?? 0)) continue;
    tied = score === best?.score;
    // Of equals the one opened by the surer finding.
    if (best === null || !tied || group.at < best.group.at) best = { group, score };
  }
  if (best === null) return null;
  const isVague = widthOf(one.finding.time) > SURE_WIDTH || !namesAll(best.group, one.finding);
  return tied && isVague ? null : best.group;
}

/** Two states that talked may be their presidents or their ministers, a bare surname either of two. */
function namesAll(group: Group, { participants }: EventFinding): boolean {
  const named = new Set(
    [...group.shapes.values()].flatMap((other) => other.participants.map(({ actor }) => actor)),
  );
  return participants.every(({ actor }) => named.has(actor));
}

/** With no member of it at odds, and alike at least one. */
function fitOf(finding: EventFinding, group: Group, tieOf: TieOf): number {
  let best = 0;
  for (const other of group.shapes.values()) {
    const score = similarity(finding, other, tieOf);
    if (score === NEVER) return 0;
    best = Math.max(best, score);
  }
  return best;
}

/** Longer stretches are looked up whole instead of day by day. Days. */
const LONG = 50;

/** Groups by what their members share with anything similar: kind, a party by one of its names, a day; or a figure on a later one. */
class GroupIndex {
  private readonly byDay = new Map<string, Crowd>();
  private readonly long = new Map<string, Crowd>();
  private readonly all = new Map<string, Crowd>();

  constructor(private readonly tieOf: TieOf) {}

  add(group: Group, finding: EventFinding): void {
    for (const { key, place: shared, days } of this.keysAt(finding)) {
      this.crowdIn(this.all, key, shared).add(group, finding);
      if (days === null) this.crowdIn(this.long, key, shared).add(group, finding);
      else for (const day of days) this.crowdIn(this.byDay, `${key}|${day}`, shared).add(group, finding);
    }
  }

  private crowdIn(map: Map<string, Crowd>, key: string, place: string): Crowd {
    const known = map.get(key);
    if (known !== undefined) return known;
    const crowd = new Crowd(place, this.tieOf);
    map.set(key, crowd);
    return crowd;
  }

  candidates(finding: EventFinding): Set<Group> {
    const found = new Set<Group>();
    for (const { key, days } of this.keysAt(finding)) {
      if (days === null) this.all.get(key)?.offer(finding, found);
      else {
        this.long.get(key)?.offer(finding, found);
        for (const day of days) this.byDay.get(`${key}|${day}`)?.offer(finding, found);
      }
    }
    return found;
  }

  private keysAt(finding: EventFinding): Place[] {
    const { kind, participants, time } = finding;
    const places = new Set(participants.flatMap(({ actor }) => placesOf(actor, this.tieOf)));
    const days = daysFrom(time?.earliest ?? null, finding);
    const figures = figuresOf(finding);
    const retold = figures.length > 0 ? daysFrom(firstDayOf(finding), finding) : days;
    return [...places].flatMap((place) => [
      { key: `${kind}|${place}`, place, days },
      ...figures.map((figure) => ({ key: `${kind}|${place}|${figure}`, place, days: retold })),
    ]);
  }
}

/** `days` are those the finding allows; null for a long stretch. */
type Place = { readonly key: string; readonly place: string; readonly days: readonly string[] | null };

/** From so many groups on, only those are looked at that share another party too. */
const CROWDED = 24;
/** Stands for groups with a member of one party: that one is shared. */
const ALONE = '';

/** The groups of one party, kind and day; a president who calls forty colleagues in a day is compared with those he called. */
class Crowd {
  private readonly groups = new Set<Group>();
  private perParty: Map<string, Set<Group>> | null = null;

  constructor(
    private readonly place: string,
    private readonly tieOf: TieOf,
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
    const places = [ALONE, ...participants.flatMap(({ actor }) => placesOf(actor, this.tieOf))];
    for (const place of places) for (const group of this.perParty.get(place) ?? []) found.add(group);
  }

  private note(perParty: Map<string, Set<Group>>, group: Group, { participants }: EventFinding): void {
    const all = participants.map(({ actor }) => placesOf(actor, this.tieOf));
    const others = all.filter((places) => !places.includes(this.place));
    const places = others.length === 0 ? [ALONE] : others.flat();
    for (const place of places) {
      const known = perParty.get(place) ?? new Set();
      perParty.set(place, known.add(group));
    }
  }
}

/** Findings that are alike have one of these in common, once its actor stands under its places. */
export function keysOf(finding: EventFinding): string[] {
  const actors = new Set(finding.participants.map(({ actor }) => actor));
  const matters = mattersOf(finding);
  return [...actors].flatMap((actor) => matters.map((matter) => `${finding.kind}|${actor}|${matter}`));
}

/** The same key by each name its actor is looked up by. */
export function keysUnder(key: string, placesOf: (actor: ActorId) => readonly string[]): string[] {
  const from = key.indexOf('|') + 1;
  const to = key.indexOf('|', from);
  const actor = actorIdSchema.parse(key.slice(from, to));
  return placesOf(actor).map((place) => `${key.slice(0, from)}${place}${key.slice(to)}`);
}

/** Each day from `first` to the last the finding allows; null for a long stretch. */
function daysFrom(first: string | null, { time }: EventFinding): string[] | null {
  if (first === null || time === null) return [];
  const width = daysBetween(first, time.latest);
  if (width > LONG) return null;
  return Array.from({ length: width + 1 }, (_, i) => addDays(first, i));
}
