/** The elements of one event on the timeline, made of text nodes only: nothing of an article is ever read as markup. */
import { eventKindRecords } from '../../domain/event-kinds';
import type { TimelineItem } from '../../domain/timeline-items';
import type { MoreMark } from '../../domain/timeline-rows';
import type { ItemPen } from './item-pen';

/** The id of an event's element, for `aria-activedescendant`. */
export function itemElementId(id: string): string {
  return `timeline-event-${id}`;
}

/** One event: a rail or bar over its days, and a card with edge, sign, label, note and number of sources. */
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
  });
  // One day needs no rail: the card's edge stands on it.
  if (item.until - item.start > 1) root.append(extent(item, pen));
  root.append(card(item, pen));
  return root;
}

/** A number that stands for events there is no room for. A pointer zooms in on it; keys reach each event anyway. */
export function moreElement(mark: MoreMark, pen: ItemPen): HTMLElement {
  const root = element('div', 'tl-more');
  const { short, title } = pen.texts.more(mark.count);
  root.setAttribute('aria-hidden', 'true');
  root.title = title;
  root.dataset['more'] = mark.id;
  root.dataset['lane'] = mark.lane;
  root.append(element('span', 'tl-more-count', short));
  return root;
}

function card(item: TimelineItem, pen: ItemPen): HTMLElement {
  const { label, note, cardWidth } = pen.of(item);
  const box = element('div', 'tl-card');
  box.style.width = `${String(cardWidth)}px`;
  box.style.left = `${String(((item.anchor - item.start) / (item.until - item.start)) * 100)}%`;
  const sign = pen.sign(item.kind);
  if (sign !== null) box.append(sign);
  box.append(element('span', 'tl-label', label));
  if (note !== null) box.append(element('span', 'tl-note', note));
  box.append(element('span', 'tl-badge', String(item.sources)));
  return box;
}

function extent(item: TimelineItem, pen: ItemPen): HTMLElement {
  const rail = element('div', 'tl-extent');
  const { until } = pen.of(item);
  if (until !== null) rail.append(element('span', 'tl-until', until));
  for (const deadline of item.deadlines) {
    const flag = element('span', 'tl-flag');
    const share = (deadline + 1 - item.start) / (item.until - item.start);
    flag.style.left = `${String(share * 100)}%`;
    rail.append(flag);
  }
  return rail;
}

function element(tag: 'div' | 'span', className: string, text?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
