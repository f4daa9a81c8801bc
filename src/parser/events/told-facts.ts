/** What the sentences of a finding claim: minutes, deadline or term, amount, consequence; each with its own words. */
import { addDays, daysBetween, isDay } from '../../base/day';
import type { EventKind } from '../../schema/event';
import type { Span } from '../../schema/span';
import type { Quantity, TimeExpression, ToldFinding } from '../document';
import type { SentenceView } from './sentence-view';
import { amountOf } from './told-amounts';

const MINUTES: Readonly<Record<string, number>> = { second: 1 / 60, minute: 1, hour: 60 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, hour: 1 / 24 };

type Told = {
  /** The sentence that tells it best. */
  readonly lead?: SentenceView | undefined;
  /** The event's own day, where one is said. */
  readonly day?: string | null;
  /** A day it cannot have happened after. */
  readonly around?: string | null;
  /** Of what a number is that stands without a noun. */
  readonly unit?: string | null;
};

export function toldFacts(kind: EventKind, views: readonly SentenceView[], told: Told = {}): ToldFinding {
  const times = views.flatMap((view) => view.times);
  const minutes = kind === 'call' || kind === 'meeting' ? minutesOf(times, views) : null;
  const bound = kind === 'ultimatum' || kind === 'pledge' || kind === 'halt' || kind === 'demand';
  const deadline = bound ? deadlineOf(times, views, told) : null;
  const term = kind === 'ultimatum' && deadline === null ? termOf(times, views) : null;
  const amount =
    kind === 'pledge' || kind === 'halt' ? amountOf(views, told.lead ?? views[0], told.unit) : null;
  const consequence = kind === 'ultimatum' ? consequenceOf(views) : null;
  return {
    ...(minutes && { minutes }),
    ...(deadline && { deadline }),
    ...(term && { term }),
    ...(amount && { amount }),
    ...(consequence && { consequence }),
  };
}

/** A length of minutes or hours beside a word of lasting: "dauerte", "lang", "-minütig". */
function minutesOf(
  times: readonly TimeExpression[],
  views: readonly SentenceView[],
): ToldFinding['minutes'] | null {
  const lasting = times.flatMap((time) => {
    const unit = time.quantity === null ? undefined : MINUTES[time.quantity.unit];
    if (time.quantity === null || unit === undefined || time.deadline) return [];
    const view = views.find((one) => one.times.includes(time));
    if (view === undefined || !LASTING.test(view.text) || !isLength(time, view)) return [];
    const value = Math.round(time.quantity.amount * unit * 100) / 100;
    return [
      {
        told: { value, qualifier: time.quantity.qualifier, span: time.span },
        plain: /dauer|währ/u.test(view.text),
      },
    ];
  });
  // "dauerte etwa 40 Minuten" says it better than the headline's "40-minütiges Gespräch".
  return (lasting.find(({ plain }) => plain) ?? lasting[0])?.told ?? null;
}

/** What lasts or who spends the time: "dauerte", "saßen zusammen", "gingen auseinander", "-stündig". */
const LASTING =
  /dauer|währte|(?<!\p{L})lang|minütig|stündig|telefonier|gesproch|sprach|spreche|unterhielt|unterhalt|(?<!\p{L})nahm|beriet|beraten|verhandel|(?<!\p{L})sa(?:ß|ss)|gesessen|tagt|konferier|Gespräch|Telefonat|Treffen|Unterredung|Begegnung|Zusammenkunft|Besuch|auseinander|ausgetauscht|Tisch|Leitung|Hörer|Apparat/u;

/** "vor zwei Stunden", "zwei Stunden später" are no lengths; "nach 90 Minuten" is one where it ended then. */
function isLength({ span }: TimeExpression, view: SentenceView): boolean {
  const [start, end] = [span.start - view.span.start, span.end - view.span.start];
  const [before, after] = [view.text.slice(0, start), view.text.slice(end)];
  // "in einem 40-minütigen Gespräch"
  if (ADJECTIVE.test(view.text.slice(start, end))) return true;
  if (NO_LENGTH_BEFORE.test(before) || NO_LENGTH_AFTER.test(after)) return false;
  return !AFTER.test(before) || ENDED.test(after) || ENDED.test(before);
}

const ADJECTIVE = /(?:minütig|stündig)/u;
const NO_LENGTH_BEFORE =
  /(?<!\p{L})(?:vor|in|alle[nr]?|seit|binnen|innerhalb|innert|innerhalb von|um|erst) (?:\p{Ll}+ )?$/u;
const NO_LENGTH_AFTER =
  /^ (?:später|zuvor|danach|darauf|vorher|früher|vor |nach |entfernt|Verspätung|Fahrt|Flug)/u;
const AFTER = /(?<!\p{L})nach (?:nur |bloß |gerade einmal |kaum )?(?:de[rn] |eine[rm] )?$/iu;
const ENDED =
  /auseinander|(?<!\p{L})(?:ende[nt]\p{Ll}*|beende\p{Ll}*|geendet|trennte[nt]?|verlie(?:ß|ss)\p{Ll}*|zu Ende|vorbei|vorüber|abgebrochen|brach(?:en)?|auflegte\p{Ll}*|aufgelegt)(?!\p{L})/u;

function deadlineOf(
  times: readonly TimeExpression[],
  views: readonly SentenceView[],
  told: Told,
): ToldFinding['deadline'] | null {
  const { day = null } = told;
  for (const time of times) {
    const before = textBefore(time, views);
    if (!time.deadline || time.days === null || CAME_WITHIN.test(before)) continue;
    const days = time.quantity === null || day === null ? null : daysOf(time.quantity);
    // "Am 12. Juni verlangte sie, … binnen 14 Tagen": counts from that day, not from the article's.
    const latest = days !== null && day !== null ? addDays(day, days) : nearer(time, told, before);
    return {
      edtf: `../${latest}`,
      earliest: latest,
      latest,
      basis: time.basis,
      qualifier: 'at-most',
      span: time.span,
    };
  }
  return null;
}

/** "Die Zusage folgte binnen 24 Stunden": nothing is to be done by then. */
const CAME_WITHIN =
  /(?:folgten?|kam(?:en)?|antworteten?|reagierten?|starben?|schon|bereits) (?:prompt )?(?:binnen|innerhalb(?: von)?|innert) $/u;

/** More than so many days ahead lies no day told without its year. */
const FAR = 300;

/** "Die Frist lief bis zum 25. Januar", told in February: of this year, not of the next. */
function nearer({ days, basis }: TimeExpression, told: Told, before: string): string {
  const latest = days?.latest ?? '';
  const from = told.day ?? told.around ?? null;
  if (basis !== 'resolved' || from === null || daysBetween(from, latest) <= FAR) return latest;
  const yearBefore = `${Number(latest.slice(0, 4)) - 1}${latest.slice(4)}`;
  const isNearer = PAST.test(before) || (told.day != null && yearBefore >= told.day);
  return isDay(yearBefore) && isNearer ? yearBefore : latest;
}

const PAST = /(?<!\p{L})(?:lief|hatte[nt]?|galt|war(?:en)?|endete|reichte|ursprünglich)(?!\p{L})/iu;

function textBefore({ span }: TimeExpression, views: readonly SentenceView[]): string {
  const view = views.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  return view === undefined ? '' : view.text.slice(0, span.start - view.span.start);
}

/** "50-tägiges", "binnen 48 Stunden": counts from the event's own day. */
function termOf(
  times: readonly TimeExpression[],
  views: readonly SentenceView[],
): ToldFinding['term'] | null {
  const time = times.find(
    (one) =>
      !NO_TERM.test(textBefore(one, views)) &&
      one.quantity !== null &&
      daysOf(one.quantity) !== null &&
      (one.deadline || one.type === 'DURATION'),
  );
  const days = time?.quantity == null ? null : daysOf(time.quantity);
  if (time?.quantity == null || days === null) return null;
  return { days, qualifier: time.quantity.qualifier, span: time.span };
}

/** "um fünf Tage verkürzt", "seit drei Tagen". */
const NO_TERM = /(?<!\p{L})(?:[Uu]m|[Ss]eit|[Vv]or|[Nn]ach)(?: weitere)? $/u;

function daysOf(quantity: Quantity): number | null {
  const unit = DAYS[quantity.unit];
  return unit === undefined ? null : Math.max(1, Math.round(quantity.amount * unit));
}

const CONSEQUENCES: readonly RegExp[] = [
  /(?<!\p{L})oder (?<what>(?:mit|es|der|die|das|man|\p{Lu})[^.;„“"]{8,160})/u,
  /(?<!\p{L})(?:andernfalls|ansonsten|sonst) (?<what>[^.;„“"]{8,160})/u,
  /(?<!\p{L})dro[hthe]+n? (?:\p{L}+ ){0,4}?mit (?<what>[^.,;+„“"]{4,120})/u,
];

/** "oder mit verschärften Sanktionen … konfrontiert zu werden": the words themselves are the value. */
function consequenceOf(views: readonly SentenceView[]): ToldFinding['consequence'] | null {
  for (const view of views) {
    for (const pattern of CONSEQUENCES) {
      const what = pattern.exec(view.text)?.groups?.['what']?.trimEnd();
      if (what === undefined || what === '') continue;
      const start = view.span.start + view.text.indexOf(what);
      const span: Span = { start, end: start + what.length };
      return { value: what, qualifier: 'exactly', span };
    }
  }
  return null;
}
