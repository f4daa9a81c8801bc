/** What is held of every finding at once: its article, its place, its days, and what it may have in common with others. Numbers only. */
import { NumberColumn } from '../../base/number-column';
import type { ActorId } from '../../schema/ids';
import type { EventFinding } from '../document';
import { keysOf, keysUnder } from './group-findings';
import { firstDayOf } from './similarity';

/** Comes after all days. */
const NO_DAY = 99_999_999;

export class FindingMarks {
  private readonly articles = new NumberColumn(4);
  private readonly triggers = new NumberColumn(4);
  private readonly firstDays = new NumberColumn(4);
  private readonly lastDays = new NumberColumn(4);
  /** Where the keys of a finding end in `keys`. */
  private readonly keyEnds = new NumberColumn(4);
  private readonly keys = new NumberColumn(4);
  private readonly keyNumbers = new Map<string, number>();

  get count(): number {
    return this.articles.length;
  }

  /** `article` is its place among all articles. */
  add(finding: EventFinding, article: number): void {
    const { time, trigger } = finding;
    this.articles.push(article);
    this.triggers.push(trigger.start);
    this.firstDays.push(dayNumber(firstDayOf(finding)));
    this.lastDays.push(dayNumber(time?.latest ?? null));
    // Without a day nothing is in common with anything.
    for (const key of time === null ? [] : keysOf(finding)) this.keys.push(this.numberOf(key));
    this.keyEnds.push(this.keys.length);
  }

  articleOf(finding: number): number {
    return this.articles.at(finding);
  }

  triggerOf(finding: number): number {
    return this.triggers.at(finding);
  }

  /** 20250704; days in order are numbers in order. */
  firstDayOf(finding: number): number {
    return this.firstDays.at(finding);
  }

  lastDayOf(finding: number): number {
    return this.lastDays.at(finding);
  }

  /** Findings by each key, once actors stand under the names they are looked up by. */
  byKey(placesOf: (actor: ActorId) => readonly string[]): number[][] {
    const lists = new Map<string, number[]>();
    const listsAt = [...this.keyNumbers.keys()].map((key) =>
      keysUnder(key, placesOf).map((place) => {
        const list = lists.get(place) ?? [];
        lists.set(place, list);
        return list;
      }),
    );
    for (let finding = 0, at = 0; finding < this.count; finding += 1)
      for (; at < this.keyEnds.at(finding); at += 1)
        for (const list of listsAt[this.keys.at(at)] ?? []) list.push(finding);
    return [...lists.values()];
  }

  private numberOf(key: string): number {
    const known = this.keyNumbers.get(key) ?? this.keyNumbers.size;
    this.keyNumbers.set(key, known);
    return known;
  }
}

function dayNumber(day: string | null): number {
  return day === null ? NO_DAY : Number(day.replaceAll('-', ''));
}
