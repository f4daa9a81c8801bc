/** The elements of one event on the timeline, made of text nodes only: nothing of an article is ever read as markup. */
import { eventKindRecords } from '../../domain/event-kinds';
import type { TimelineItem } from '../../domain/timeline/timeline-items';
import type { MoreMark } from '../../domain/timeline/timeline-rows';
import type { DrawnTexts, ItemPen } from './item-pen';
import { rowTop } from './lane-heights';

/** A mark is full at a thousand events. */
const FULL_DIGITS = 3;

/** The id of an event's element, for `aria-activedescendant`. */
export function itemElementId(id: string): string {
  return `timeline-event-${id}`;
}

/** One event: a rail or bar over its days, and a card with edge, sign, label, note, firmness and number of sources. */
export function itemElement(item: TimelineItem, pen: ItemPen): HTMLElement {
  const root = element('div', 'tl-item');
  root.id = itemElementId(item.id);
  root.setAttribute('role', 'option');
  root.setAttribute('aria-selected', 'false');
  root.setAttribute('aria-label', pen.texts.name(item));
  root.title = pen.texts.name(item);
  Object.assign(root.dataset, {
    event: item.id,
    colour: eventKindRecords[item.kind].colour,
    status: item.status,
    when: item.when.kind,
    soft: String(item.soft),
    replaced: String(item.isReplaced),
  });
  // One day needs no rail: the card's edge stands on it.
  if (item.until - item.start > 1) root.append(extent(item, pen));
  root.append(...formerEnds(item), card(item, pen));
  return root;
}

/**
 * A number that stands for events there is no room for; how full its ground is says how many. A pointer zooms in on it.
 * Where all events are here, keys reach each of them; else the number is a thing of its own for screen readers.
 */
export function moreElement(mark: MoreMark, pen: ItemPen, isAllHere: boolean): HTMLElement {
  const root = element('div', 'tl-more');
  const { short, title } = pen.texts.more(mark);
  if (isAllHere) root.setAttribute('aria-hidden', 'true');
  else {
    root.setAttribute('role', 'option');
    root.setAttribute('aria-selected', 'false');
    root.setAttribute('aria-label', title);
    root.style.setProperty('--fullness', percent(Math.min(1, Math.log10(mark.count + 1) / FULL_DIGITS)));
  }
  root.title = title;
  root.dataset['more'] = mark.id;
  root.dataset['lane'] = mark.lane;
  root.append(element('span', 'tl-more-count', short));
  return root;
}

/** Moved, not laid out anew: rows change with the zoom level, while every frame counts. */
export function putInRow(element: HTMLElement, row: number): void {
  element.style.setProperty('--tl-down', `${String(rowTop(row))}px`);
}

/** As much of the label as there is room for, which changes with the zoom level. */
export function putLabel(card: HTMLElement, { label, cardWidth }: DrawnTexts): void {
  const words = card.querySelector('.tl-label');
  if (words === null || words.textContent === label) return;
  words.textContent = label;
  card.style.width = `${String(cardWidth)}px`;
}

function card(item: TimelineItem, pen: ItemPen): HTMLElement {
  const { label, note, cardWidth } = pen.of(item, 0);
  const box = element('div', 'tl-card');
  box.style.width = `${String(cardWidth)}px`;
  box.style.left = `${String(((item.anchor - item.start) / (item.until - item.start)) * 100)}%`;
  const sign = pen.sign(item.kind);
  if (sign !== null) box.append(sign);
  box.append(element('span', 'tl-label', label));
  if (note !== null) box.append(element('span', 'tl-note', note));
  box.append(firmMark(item));
  box.append(element('span', 'tl-badge', String(item.sources)));
  return box;
}

/** The pattern of the firmest rung; below it that of hearsay, where there is some. The name of the event says both. */
function firmMark({ firmness: { strongest, hearsay } }: TimelineItem): HTMLElement {
  const mark = element('span', 'tl-firm');
  const drawn = hearsay && strongest !== 'hearsay' ? [strongest, 'hearsay'] : [strongest];
  for (const rung of drawn) {
    const part = element('span', 'rung-fill');
    part.dataset['rung'] = rung;
    mark.append(part);
  }
  return mark;
}

function extent(item: TimelineItem, pen: ItemPen): HTMLElement {
  const rail = element('div', 'tl-extent');
  const { until } = pen.of(item, 0);
  if (until !== null) rail.append(element('span', 'tl-until', until));
  const length = item.barEnd - item.start;
  rail.style.width = percent(length / (item.until - item.start));
  const shares = item.deadlines.map((deadline) => (deadline + 1 - item.start) / length);
  const [first, last] = [shares[0], shares.at(-1)];
  if (first !== undefined && last !== undefined && first < last) {
    // Sources give different deadlines: a line from the first to the last of them.
    const whisker = element('span', 'tl-whisker');
    whisker.style.left = percent(first);
    whisker.style.width = percent(last - first);
    rail.append(whisker);
  }
  for (const share of shares) {
    const flag = element('span', 'tl-flag');
    flag.style.left = percent(share);
    rail.append(flag);
  }
  return rail;
}

/** Deadlines that no longer hold: a dashed line on from the bar, and a thin flag at each. */
function formerEnds(item: TimelineItem): readonly HTMLElement[] {
  const whole = item.until - item.start;
  const flags = item.formerDeadlines.map((deadline) => {
    const flag = element('span', 'tl-ghost');
    flag.style.left = percent((deadline + 1 - item.start) / whole);
    return flag;
  });
  if (item.until === item.barEnd) return flags;
  const line = element('span', 'tl-ghost-line');
  line.style.left = percent((item.barEnd - item.start) / whole);
  return [line, ...flags];
}

function percent(share: number): string {
  return `${String(share * 100)}%`;
}

function element(tag: 'div' | 'span', className: string, text?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
