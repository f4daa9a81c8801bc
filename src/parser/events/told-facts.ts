/** What the sentences of a finding claim: minutes, deadline or term, amount, consequence; each with its own words. */
import { addDays } from '../../base/day';
import type { Qualifier } from '../../schema/event';
import type { Span } from '../../schema/span';
import type { Quantity, TimeExpression, ToldFinding } from '../document';
import type { SentenceView } from './sentence-view';
import type { EventKind } from '../../schema/event';

const MINUTES: Readonly<Record<string, number>> = { second: 1 / 60, minute: 1, hour: 60 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, hour: 1 / 24 };

/** `day`: of the event, where one day is said. */
export function toldFacts(
  kind: EventKind,
  views: readonly SentenceView[],
  day: string | null = null,
): ToldFinding {
  const times = views.flatMap((view) => view.times);
  const minutes = kind === 'call' || kind === 'meeting' ? minutesOf(times, views) : null;
  const bound = kind === 'ultimatum' || kind === 'pledge' || kind === 'halt' || kind === 'demand';
  const deadline = bound ? deadlineOf(times, day) : null;
  const term = kind === 'ultimatum' && deadline === null ? termOf(times) : null;
  const amount = kind === 'pledge' || kind === 'halt' ? amountOf(views) : null;
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
    const text = views.find((one) => one.times.includes(time))?.text ?? '';
    if (!LASTING.test(text)) return [];
    const value = Math.round(time.quantity.amount * unit * 100) / 100;
    return [
      { told: { value, qualifier: time.quantity.qualifier, span: time.span }, plain: /dauer/u.test(text) },
    ];
  });
  // "dauerte etwa 40 Minuten" says it better than the headline's "40-minütiges Gespräch".
  return (lasting.find(({ plain }) => plain) ?? lasting[0])?.told ?? null;
}

const LASTING = /dauer|(?<!\p{L})lang|minütig|stündig|telefonier|gesproch|sprach|unterhielt|nahm/u;

function deadlineOf(times: readonly TimeExpression[], day: string | null): ToldFinding['deadline'] | null {
  const time = times.find((one) => one.deadline && one.days !== null);
  if (time?.days == null) return null;
  // "verlangte am 12. Juni, binnen zwei Wochen …": counted from that day, whenever it is told.
  const length = day === null || time.quantity === null ? null : daysOf(time.quantity);
  const latest = day === null || length === null ? time.days.latest : addDays(day, length);
  return {
    edtf: `../${latest}`,
    earliest: latest,
    latest,
    basis: time.basis,
    qualifier: 'at-most',
    span: time.span,
  };
}

/** "50-tägiges", "binnen 48 Stunden": counts from the event's own day. */
function termOf(times: readonly TimeExpression[]): ToldFinding['term'] | null {
  const time = times.find(
    (one) =>
      one.quantity !== null && daysOf(one.quantity) !== null && (one.deadline || one.type === 'DURATION'),
  );
  const days = time?.quantity == null ? null : daysOf(time.quantity);
  if (time?.quantity == null || days === null) return null;
  return { days, qualifier: time.quantity.qualifier, span: time.span };
}

function daysOf(quantity: Quantity): number | null {
  const unit = DAYS[quantity.unit];
  return unit === undefined ? null : Math.max(1, Math.round(quantity.amount * unit));
}

const SCALE: Readonly<Record<string, number>> = {
  '': 1,
  Tausend: 1e3,
  Million: 1e6,
  Mio: 1e6,
  Milliarde: 1e9,
  Mrd: 1e9,
};
const WORDS: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
};
const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:rund|etwa|circa|ca\.|ungefähr|um die)$/iu, 'about'],
  [/^(?:mindestens|wenigstens|mehr als|über)$/iu, 'at-least'],
  [/^(?:höchstens|maximal|bis zu)$/iu, 'at-most'],
  [/^(?:fast|knapp|nahezu|beinahe)$/iu, 'almost'],
];
const AMOUNT =
  /(?<![\p{L}\d])(?:(?<mod>[Rr]und|[Ee]twa|[Cc]irca|[Uu]ngefähr|[Mm]indestens|[Mm]ehr als|[ÜüU]ber|[Bb]is zu|[Ff]ast|[Kk]napp|[Hh]öchstens) )?(?<number>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)(?:e[rmn]?)?) (?:(?<scale>Tausend|Million|Mio|Milliarde|Mrd)(?:e?n|\.)? )?(?<unit>(?:US-)?Dollar|Euro|Pfund|Rubel|Franken|Yen|(?:\p{Lu}\p{L}*-)?(?:Rakete|Panzer|Haubitze|Drohne|Soldat|Kampfjet|System|Batterie|Tonne|Schiff)\p{Ll}*)(?!\p{L})/u;

function amountOf(views: readonly SentenceView[]): ToldFinding['amount'] | null {
  for (const view of views) {
    const match = AMOUNT.exec(view.text);
    if (match?.groups === undefined) continue;
    const { mod = '', number = '', scale = '', unit = '' } = match.groups;
    const value =
      (WORDS[number] ?? Number(number.replaceAll('.', '').replace(',', '.'))) * (SCALE[scale] ?? 1);
    if (!Number.isFinite(value)) continue;
    const start = view.span.start + match.index;
    const qualifier = QUALIFIERS.find(([pattern]) => pattern.test(mod))?.[1] ?? 'exactly';
    return { value, unit, qualifier, span: { start, end: start + match[0].length } };
  }
  return null;
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
