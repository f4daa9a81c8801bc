/** What is known of the stretch in view: asks for it when the view moves on, lays it out, and keeps every event in its row. */
import {
  detailWish,
  isAlike,
  type DetailWish,
  type TimelineDetail,
} from '../../domain/timeline/timeline-detail';
import { toDay, type Stretch, type TimeAxis } from '../../domain/timeline/timeline-folds';
import type { TimelineItem } from '../../domain/timeline/timeline-items';
import { giveRoom } from '../../domain/timeline/timeline-room';
import { layOutDetail, type RowLayout, type RowSetting } from '../../domain/timeline/timeline-rows';
import { levelScale, type Viewport } from '../../domain/timeline/timeline-viewport';
import type { EventId } from '../../schema/ids';
import type { Kept } from './detail-exchange';
import type { Sight } from './viewport-store';

/** Where the timeline learns what to draw. */
export type DetailSource = {
  /** Everything, where it is little: then nothing is asked. */
  readonly whole: TimelineDetail | null;
  /** Answers at once where it can; where it cannot, the answer comes by `answer`. */
  readonly ask: (wish: DetailWish) => TimelineDetail | null;
  /** The latest answer to what was asked, where it could not be given at once; null where it always can. */
  readonly answer: Kept<TimelineDetail | null> | null;
  /** Any event that is known, drawn or not. */
  readonly find: (id: EventId) => TimelineItem | undefined;
};

/** Asked for beyond the view, as a share of its length: further than is drawn, so that an answer is here in time. */
const ASK_AHEAD = 1;

type LaidOut = { readonly level: number; readonly detail: TimelineDetail; readonly layout: RowLayout };

export class DrawnDetail {
  readonly #source: DetailSource;
  readonly #axis: TimeAxis;
  #detail: TimelineDetail | null;
  #asked: DetailWish | null = null;
  #isWaiting = false;
  #laidOut: LaidOut | null = null;
  /** By level: the row each event was placed in, so that it is found there again. */
  readonly #rows = new Map<number, Map<string, number>>();

  constructor(source: DetailSource, axis: TimeAxis) {
    this.#source = source;
    this.#axis = axis;
    this.#detail = source.whole;
  }

  get known(): TimelineDetail | null {
    return this.#detail;
  }

  get layout(): RowLayout | null {
    return this.#laidOut?.layout ?? null;
  }

  /** Takes an answer that took its time; false where it is to a question of another zoom level: too late. */
  answer(detail: TimelineDetail): boolean {
    if (detail.wish === null || this.#asked === null || !isAlike(detail.wish, this.#asked)) return false;
    this.#detail = detail;
    this.#isWaiting = false;
    return true;
  }

  /** Something was asked that has no answer yet. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** What is known of a stretch of the axis at a level; asks where it is not enough. Null while nothing of that level is known. */
  at(level: number, { viewport, width }: Sight, stretch: Stretch): TimelineDetail | null {
    if (this.#source.whole !== null) return this.#source.whole;
    const wish = detailWish(this.#days(around(viewport, ASK_AHEAD)), levelScale(level), width);
    if (!covers(this.#asked, wish, this.#days(stretch))) {
      this.#asked = wish;
      const answer = this.#source.ask(wish);
      this.#isWaiting = answer === null;
      this.#detail = answer ?? this.#detail;
    }
    const known = this.#detail?.wish ?? null;
    return known !== null && isAlike(known, wish) ? this.#detail : null;
  }

  /** `seen` leaves out what is hidden. */
  layOut(
    level: number,
    detail: TimelineDetail,
    setting: RowSetting,
    seen: (detail: TimelineDetail) => TimelineDetail,
  ): RowLayout {
    if (this.#laidOut?.level === level && this.#laidOut.detail === detail) return this.#laidOut.layout;
    const known = this.#rows.get(level) ?? new Map<string, number>();
    this.#rows.set(level, known);
    const rows = layOutDetail(seen(detail), setting, known);
    for (const { item, row } of rows.placed) known.set(item.id, row);
    const layout = detail.wish === null ? giveRoom(rows, setting) : rows;
    this.#laidOut = { level, detail, layout };
    return layout;
  }

  /** After something was hidden or shown. */
  forgetLayout(): void {
    this.#laidOut = null;
  }

  #days({ start, end }: Stretch): Stretch {
    return { start: toDay(this.#axis, start), end: toDay(this.#axis, end) };
  }
}

/** A viewport and a share of its length on either side. */
export function around({ start, end }: Viewport, share: number): Stretch {
  const ahead = (end - start) * share;
  return { start: start - ahead, end: end + ahead };
}

function covers(asked: DetailWish | null, wish: DetailWish, days: Stretch): boolean {
  if (asked === null || !isAlike(asked, wish)) return false;
  return asked.stretch.start <= days.start && asked.stretch.end >= days.end;
}
