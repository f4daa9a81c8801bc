/** What a time rule is: the words that start it, a pattern, a reading, and its own examples. */
import type { Quantity, TimeMod, TimeType } from '../document';

/** Parts of the day in TIMEX3's letters: morning, forenoon and noon, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/**
 * A year as said: 2014; or so many years from the article's ("voriges Jahr" is -1); or whichever comes next in a
 * direction ("vergangenen August" is -1); or not at all.
 */
export type SaidYear =
  { readonly year: number } | { readonly shift: number } | { readonly towards: number } | null;

/** Periods that "voriges", "dieses" and "kommendes" can go with. */
export type PeriodUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** What the words say, before anything is filled in. */
export type Said =
  | {
      readonly kind: 'calendar';
      readonly year: SaidYear;
      readonly month: number | null;
      readonly day: number | null;
      readonly part: DayPart | null;
      /** "Sonntag, 8. Januar": tells which year is meant. */
      readonly weekday?: number | null;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly week: WeekSaid;
      readonly part: DayPart | null;
    }
  /** "am ersten Sonntag im September"; -1 is the last one. */
  | {
      readonly kind: 'nth-weekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year: SaidYear;
    }
  /** So many days from the article's day ("gestern") or from the day last named ("am Tag darauf"). */
  | {
      readonly kind: 'day-offset';
      readonly from: 'article' | 'text';
      readonly days: number;
      readonly part: DayPart | null;
      /** "heute vor zehn Jahren", "gestern in einer Woche": so far from that day. */
      readonly away?: { readonly amount: number; readonly unit: Quantity['unit'] } | null;
    }
  /** "am 3. d. M.", "am 5. kommenden Monats": so many months from the article's. */
  | { readonly kind: 'month-day'; readonly day: number; readonly shift: number }
  /** "in der vergangenen Nacht": so many nights from the one that follows the article's day. */
  | { readonly kind: 'night'; readonly nights: number }
  /** "zwei Wochen später": so many units from the day or year last named; null where nobody counts. */
  | {
      readonly kind: 'later';
      readonly unit: Quantity['unit'];
      readonly amount: number | null;
      /** "in der Woche darauf" is all of that week, "eine Woche später" is a day. */
      readonly whole: boolean;
    }
  /** "am Nachmittag": the day is named elsewhere. */
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'period'; readonly unit: PeriodUnit; readonly shift: number | null }
  /** "im neuen Jahr": the one that begins or has just begun. */
  | { readonly kind: 'new-year' }
  | { readonly kind: 'season'; readonly season: Season; readonly year: SaidYear }
  /** Quarter or half of a year. */
  | { readonly kind: 'year-part'; readonly code: string; readonly year: SaidYear }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year: SaidYear }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'duration'; readonly value: string; readonly quantity: Quantity | null }
  | { readonly kind: 'set'; readonly value: string }
  /** Needs no resolving: PRESENT_REF, a decade, a century, a named period. */
  | { readonly kind: 'fixed'; readonly value: string; readonly type: TimeType };

/**
 * Which week a weekday lies in: said by a modifier, or 'open' and left to tense. `turns`: the so-manieth such day from the
 * article's ("vergangenen" is -1, "übernächsten" 2); 'following' from the day last named ("am folgenden Montag"); `fromArticle`: "heutigen Samstag"; `weeks`: "Montag kommender Woche".
 */
export type WeekSaid =
  | 'this'
  | 'open'
  | 'following'
  | { readonly turns: number }
  | { readonly fromArticle: number }
  | { readonly weeks: number };

/** What a pattern caught. `head` is the whole match without what `before` adds on its left. */
export type Caught = { readonly head: string; readonly groups: Readonly<Record<string, string | undefined>> };

export type ReadResult = { readonly said: Said; readonly mod?: TimeMod | null } | null;

/** One example a rule must find: the words found and the value, seen from `day`. */
export type TimeExample = {
  readonly text: string;
  readonly found: string;
  readonly value: string;
  readonly day?: string | null;
  readonly type?: TimeType;
  readonly mod?: TimeMod;
};

/**
 * A pattern is tried only where a word of `starts` stands: '#' is any number, '#2' one of at most two digits, '#4' one of
 * four, '#2.' and '#4-' with that character right behind, '-igen' any word with these last four letters, and everything
 * else a whole word. The pattern is sticky and sees one sentence. A group named `before`, caught
 * in a lookbehind, is part of the expression; so rules hang on their rare word ("Jahren") and not on "den". What is cheap to
 * see stands first: "(?=\\d{1,2}\\.)" spares most numbers the look behind them.
 */
export type TimeRule = {
  readonly id: string;
  readonly starts: readonly string[];
  /** What a sentence must hold for the pattern to be tried in it at all: few name an "Uhr", and many a number. */
  readonly within?: string;
  readonly pattern: RegExp;
  readonly read: (caught: Caught) => ReadResult;
  readonly finds: readonly TimeExample[];
  readonly ignores: readonly string[];
};

/** What resolving makes of a reading: the value, and whether anything was filled in. */
export type Resolved = {
  readonly value: string;
  readonly type: TimeType;
  readonly basis: 'stated' | 'resolved';
  /** Only where the value alone does not say them. */
  readonly days?: { readonly earliest: string; readonly latest: string } | null;
};

/** An expression as said, at its place in the text. */
export type Reading = {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly said: Said;
  readonly mod: TimeMod | null;
  readonly rule: string;
};
