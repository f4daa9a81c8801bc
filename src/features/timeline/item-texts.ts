/** What an item says: its short label, the note beside it, and the whole sentence a screen reader gets. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { dayNumber } from '../../base/day';
import type { EventStatus } from '../../schema/event';
import type { MoreMark } from '../../domain/timeline/timeline-rows';
import type { TimelineItem, UndatedItem } from '../../domain/timeline/timeline-items';
import { timelineLabel } from '../../domain/timeline/timeline-labels';
import { useDayWords, type DayWords } from './day-words';

export type ItemTexts = {
  readonly label: (item: UndatedItem) => string;
  /** "um 3. Juli", "geplant"; null where nothing needs saying. */
  readonly note: (item: TimelineItem) => string | null;
  /** "bis 2. Sept.", for the end of a bar; null without a deadline. */
  readonly until: (item: TimelineItem) => string | null;
  readonly name: (item: TimelineItem) => string;
  readonly more: (mark: Pick<MoreMark, 'count' | 'lane' | 'days'>) => {
    readonly short: string;
    readonly title: string;
  };
};

/** States a card says aloud: the event has not happened. */
const pending: readonly EventStatus[] = ['planned', 'requested'];

export function useItemTexts(lang: 'de' | 'en'): ItemTexts {
  const t = useTranslations('timeline');
  const kinds = useTranslations('kinds');
  const statuses = useTranslations('statuses');
  const lanes = useTranslations('lanes');
  const days = useDayWords();
  return useMemo(() => {
    // Worded once: thousands of items share them.
    const statusNotes = new Map(pending.map((status) => [status, statuses(status)]));
    const label = ({ title, kind }: UndatedItem) => timelineLabel(title[lang], kind, lang).text;
    const status = (item: UndatedItem) => statusNotes.get(item.status) ?? null;
    const about = oncePerDay((day) => t('noteAbout', { day: days.short(day) }));
    const until = oncePerDay((day) => t('until', { day: days.short(day) }));
    const what = ({ title, kind }: UndatedItem) => {
      const { text, saysKind } = timelineLabel(title[lang], kind, lang);
      return saysKind ? text : t('itemKind', { kind: kinds(kind), label: text });
    };
    const name = (item: TimelineItem) => {
      const plain = t('item', {
        what: what(item),
        day: whenText(item, t, days),
        sources: item.sources,
        firm: firmText(item, t),
      });
      const said = status(item);
      const withStatus = said === null ? plain : t('itemStatus', { name: plain, status: said });
      return withDeadlines(item, withStatus, t, days);
    };
    return {
      label,
      note: (item) =>
        status(item) ?? (item.when.kind === 'day' && item.when.approx ? about(item.anchor) : null),
      until: ({ deadlines }) => {
        const last = deadlines.at(-1);
        return last === undefined ? null : until(last);
      },
      name,
      more: ({ count, lane, days: { start, end } }) => {
        const [from, to] = [days.long(start), days.long(end - 1)];
        const inside = { count, lane: lanes(lane), from, to };
        return {
          short: t('more', { count: String(count) }),
          title: t(from === to ? 'moreTitleDay' : 'moreTitle', inside),
        };
      },
    };
  }, [t, kinds, statuses, lanes, days, lang]);
}

function withDeadlines(item: TimelineItem, name: string, t: Translate, days: DayWords): string {
  const [first, last] = [item.deadlines[0], item.deadlines.at(-1)];
  if (first === undefined || last === undefined) return name;
  const deadline = days.long(last);
  const now =
    first === last
      ? t('itemDeadline', { name, deadline })
      : t('itemDeadlines', { name, first: days.long(first), deadline });
  const replaced = item.isReplaced ? t('itemReplaced', { name: now }) : now;
  const former = item.formerDeadlines.map((day) => days.long(day)).join(', ');
  return former === '' ? replaced : t('itemFormer', { name: replaced, former });
}

type Translate = ReturnType<typeof useTranslations<'timeline'>>;

/** Formatting costs more than looking up, and many events share a day. */
function oncePerDay(word: (day: number) => string): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    const text = known.get(day) ?? word(day);
    known.set(day, text);
    return text;
  };
}

function firmText({ firmness }: TimelineItem, t: Translate): string {
  const firm = t(`firm.${firmness.strongest}`);
  return firmness.hearsay && firmness.strongest !== 'hearsay' ? t('firmHearsay', { firm }) : firm;
}

function whenText(item: TimelineItem, t: Translate, days: DayWords): string {
  const { when } = item;
  switch (when.kind) {
    case 'until':
      return t('dayUntil', { day: days.long(dayNumber(when.day)) });
    case 'since':
      return t('daySince', { day: days.long(dayNumber(when.day)) });
    case 'day': {
      const day = days.long(dayNumber(when.day));
      return when.approx ? t('dayAbout', { day }) : day;
    }
    case 'month':
    case 'year':
    case 'range':
    case 'unknown':
      return t('dayWithin', { from: days.long(item.start), to: days.long(item.end - 1) });
  }
}
