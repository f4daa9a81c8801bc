/** When a finding's event happened, as far as its own article says; nothing from outside. */
import { addDays } from '../../base/day';
import type { EventKind, EventStatus } from '../../schema/event';
import type { FoundTime, TimeExpression } from '../document';
import { clauseText, verbPart } from './clause-content';
import type { Clause, Piece } from './clauses';
import {
  daysAfter,
  isFromThenOn,
  isInOpening,
  isOfANoun,
  isOfWhatItIsAbout,
  isSince,
  isUntilThen,
  LASTING,
  mayDate,
} from './other-days';
import { afterOldDeed, isAgo, isSaidOfDeed, isStretchOfDeed, stretchFrom } from './said-of-deed';
import type { SentenceView } from './sentence-view';

/** News tells what is recent: an open past is bounded by a month, an open future likewise. Days. */
const OPEN_DAYS = 30;
/** Beyond this a day is history. Days. */
const FAR_DAYS = 400;

/**
 * In order: a day in the trigger's own part of its clause, in the clause, elsewhere in the sentence, "Vor diesem Gespräch" (open past), else about
 * the article day. null without an article day.
 */
export function eventTime(
  view: SentenceView,
  { clause, at, kind }: { readonly clause: Clause; readonly at: number; readonly kind: EventKind },
  status: EventStatus,
  day: string | null,
): FoundTime | null {
  if (kind === 'ultimatum' && day !== null && runsOut(clauseText(view, clause)))
    return { ...openPast(day), span: null };
  const dated = view.times.filter(
    (time) =>
      (isDate(time) || isAgo(view, time)) &&
      !time.deadline &&
      !isUntilThen(view, time, day) &&
      !isFromThenOn(view, time) &&
      (LASTING.has(kind) || !isSince(view, time)),
  );
  const here = dated.filter((time) => inClause(view, clause, time));
  const fits = plausibleAt(view, status, day);
  // "telefonierten am Sonntag und wollen sich am Montag treffen": each verb behind "und" has its own day.
  const part = verbPart(view, clause, at);
  const ends = view.tokens[part.to - 1]?.end ?? view.span.end;
  const own = here.filter((time) => inClause(view, part, time));
  const shared = here.filter((time) => time.span.start < ends);
  const others = dated.filter(
    (time) =>
      !here.includes(time) &&
      mayDate(view, { at, kind, day }, time) &&
      !isOfWhatIsPromised(view, clause, { kind, time }),
  );
  // "Nach dem Angriff am Freitag kündigte heute Lindholm … an": first what is not said of another happening.
  const said =
    own.find((time) => fits(time) && !isInOpening(view, time)) ??
    own.find(fits) ??
    here.find((time) => isDayOfNoun(view, time, { at, day })) ??
    shared.find(fits) ??
    others.find(fits);
  // "nimmt die Werke im Jahr 2030 vom Netz": when it takes effect; it is done with now.
  if (
    day !== null &&
    DECIDED_NOW.has(kind) &&
    said?.days != null &&
    said.days.earliest > addDays(day, FAR_DAYS)
  )
    return aboutDay(day);
  if (said?.days != null) {
    // "Nachdem Ostland die Lieferungen am 22. unterbrochen hatte": of the deed that is told there it is the day.
    const after = own.includes(said) ? null : daysAfter(view, { time: said, day });
    const { earliest, latest } = stretchFrom(view, said) ?? after ?? said.days;
    const basis = here.includes(said) ? said.basis : 'inferred';
    return { edtf: edtfOf(earliest, latest), earliest, latest, basis, span: said.span };
  }
  const since = kind === 'halt' && status === 'held' && day !== null ? sinceThen(view, clause, day) : null;
  if (since !== null) return since;
  const old = status === 'held' && day !== null ? afterOldDeed(view, here, day) : null;
  if (old !== null) return { ...old, edtf: edtfOf(old.earliest, old.latest) };
  if (day === null) return null;
  const before = /^(?:Zuvor|Vor diesem|Vor dem|Bereits zuvor|Davor|Kurz zuvor)(?!\p{L})/u.exec(view.text);
  if (before !== null && status === 'held') {
    const span = { start: view.span.start, end: view.span.start + before[0].length };
    return { ...openPast(day), span };
  }
  return status === 'planned' || status === 'requested' ? comingTime(status, day) : aboutDay(day);
}

/** "das Nein der Regierung vom Dienstag": the day that is said of the noun which tells the deed. */
function isDayOfNoun(
  view: SentenceView,
  { span, days }: TimeExpression,
  { at, day }: { readonly at: number; readonly day: string | null },
): boolean {
  const noun = view.tokens[at];
  if (noun?.capital !== true || days === null || span.start <= noun.end) return false;
  if (day !== null && (days.earliest > day || days.latest < addDays(day, -FAR_DAYS))) return false;
  return OF_ITS_OWN.test(view.text.slice(noun.end - view.span.start, span.start - view.span.start));
}

/** Nothing but whose it is, and where. */
const OF_ITS_OWN =
  /^(?: (?:der|des|von)(?: \p{Ll}+)?)?(?: \p{Lu}[\p{L}-]+){0,2}(?: (?:in|aus) \p{Lu}[\p{L}-]+)? vo[mn] (?:vergangenen |vorigen |letzten )?$/u;

/** Days by which "seit einer Woche" may be more or less. */
const ROUGHLY: Readonly<Record<string, readonly [days: number, slack: number]>> = {
  day: [1, 1],
  week: [7, 2],
  month: [30, 10],
};
/** A stop that has lasted longer is no news. Days. */
const LASTS = 60;

/** "liefert seit einer Woche kein Gas mehr": it began then. */
function sinceThen(view: SentenceView, clause: Clause, day: string): FoundTime | null {
  const time = view.times.find(
    (one) =>
      one.quantity !== null &&
      ROUGHLY[one.quantity.unit] !== undefined &&
      inClause(view, clause, one) &&
      /(?<!\p{L})[Ss]eit $/u.test(view.text.slice(0, one.span.start - view.span.start)),
  );
  const [unit, slack] = ROUGHLY[time?.quantity?.unit ?? ''] ?? [0, 0];
  const ago = Math.round((time?.quantity?.amount ?? 0) * unit);
  if (time === undefined || ago < 1 || ago > LASTS) return null;
  const [earliest, latest] = [addDays(day, -ago - slack), addDays(day, Math.min(0, slack - ago))];
  return { edtf: edtfOf(earliest, latest), earliest, latest, basis: 'resolved', span: time.span };
}

/** "versprach, am Donnerstag Zahlen zu schicken": the day of what is promised, not of the promise. */
function isOfWhatIsPromised(
  view: SentenceView,
  clause: Clause,
  { kind, time }: { readonly kind: EventKind; readonly time: TimeExpression },
): boolean {
  const hung = view.clauses[view.clauses.indexOf(clause) + 1];
  return (
    kind === 'pledge' && hung?.kind === 'infinitive' && hung.opener !== 'um' && inClause(view, hung, time)
  );
}

const DECIDED_NOW: ReadonlySet<EventKind> = new Set(['halt', 'pledge', 'ultimatum', 'demand', 'rejection']);

/** "kommen am Donnerstag zusammen": told in the present of a day behind the article's. */
export function liesAhead(
  view: SentenceView,
  { clause, at }: { readonly clause: Clause; readonly at: number },
  day: string | null,
): boolean {
  if (day === null) return false;
  const part = verbPart(view, clause, at);
  const days = view.times.filter(
    (time) => isDate(time) && !time.deadline && !isFromThenOn(view, time) && inClause(view, part, time),
  );
  if (!days.some((time) => time.days !== null && time.days.earliest > day)) return false;
  if (days.some((time) => plausible(view, time, 'held', day))) return false;
  const words = view.tokens.slice(part.from, part.to).filter((token) => !token.capital);
  const text = view.text.slice(
    (view.tokens[part.from]?.start ?? view.span.start) - view.span.start,
    (view.tokens[part.to - 1]?.end ?? view.span.end) - view.span.start,
  );
  if (ANNOUNCED.test(text)) return true;
  return (
    words.some(({ readings }) => readings.some((r) => r.kind === 'finite' && r.tense === 'present')) &&
    // "beraten" is both.
    !words.some(
      ({ readings }) =>
        readings.some((r) => r.kind === 'past-participle') &&
        (!readings.some((r) => r.kind === 'finite' && r.tense === 'present') || AUXILIARY.test(text)),
    ) &&
    !words.some(
      ({ readings }) =>
        readings.length > 0 && readings.every((r) => r.kind === 'finite' && r.tense === 'past'),
    )
  );
}

const AUXILIARY = /(?<!\p{L})(?:hat|haben|habe|wird|werden|wurden?|ist|sind)(?!\p{L})/u;
const ANNOUNCED =
  /(?<!\p{L})(?:angekündigt|angesetzt|anberaumt|(?:ist|sind|sei|seien) [^]*(?:vereinbart|verabredet|geplant|terminiert)|kündig\p{L}* [^]*(?<!\p{L})an)(?!\p{L})/u;

/** "Das Ultimatum läuft am Freitag ab": when it was set nobody says; until today. */
export function runsOut(text: string): boolean {
  return RUNS_OUT.test(text);
}

const RUNS_OUT =
  /(?<!\p{L})(?:(?:läuft|lief|laufe|liefen|laufen)(?!\p{L})[^]*(?<!\p{L})(?:ab|aus)|abläuft|ablief|ablaufen|abgelaufen|ausläuft|endete?|verstr[ei]+ch\p{L}*|verstrichen)(?!\p{L})/u;

function openPast(day: string): Omit<FoundTime, 'span'> {
  return { edtf: `../${day}`, earliest: addDays(day, -OPEN_DAYS), latest: day, basis: 'inferred' };
}

/** About the article day: it or the day before, since news is written of what just happened. */
function aboutDay(day: string): FoundTime {
  return { edtf: `${day}~`, earliest: addDays(day, -1), latest: day, basis: 'inferred', span: null };
}

/** What is asked for was asked for about now; what is planned lies ahead. */
function comingTime(status: EventStatus, day: string): FoundTime {
  if (status === 'requested') return aboutDay(day);
  return { edtf: `${day}/..`, earliest: day, latest: addDays(day, OPEN_DAYS), basis: 'inferred', span: null };
}

function isDate(time: TimeExpression): boolean {
  return (time.type === 'DATE' || time.type === 'TIME') && time.days !== null;
}

function inClause(view: SentenceView, clause: Piece, time: TimeExpression): boolean {
  const first = view.tokens[clause.from];
  const last = view.tokens[clause.to - 1];
  return (
    first !== undefined && last !== undefined && first.start <= time.span.start && time.span.end <= last.end
  );
}

// A function of its own: tsx names each named function inside another one anew at each call.
function plausibleAt(
  view: SentenceView,
  status: EventStatus,
  day: string | null,
): (time: TimeExpression) => boolean {
  return (time) => plausible(view, time, status, day);
}

/** What was held lies not ahead; a far day is background unless it is said as the time of the deed: "im Mai 2005". */
function plausible(
  view: SentenceView,
  time: TimeExpression,
  status: EventStatus,
  day: string | null,
): boolean {
  if (time.days === null || isOfANoun(view, time)) return false;
  if (day !== null && status === 'held' && isOfWhatItIsAbout(view, time, day)) return false;
  if (/^\d{1,3}$/.test(time.value)) return false;
  const { earliest, latest } = time.days;
  const far = /^\d{4}$/.test(time.value) || (day !== null && latest < addDays(day, -FAR_DAYS));
  if (day !== null && status === 'held' && earliest > day) return false;
  return !far || isSaidOfDeed(view, time) || isStretchOfDeed(view, time);
}

/** A day, a whole month, or a stretch of days. */
export function edtfOf(earliest: string, latest: string): string {
  if (earliest === latest) return earliest;
  const month = earliest.slice(0, 7);
  const wholeMonth =
    earliest.endsWith('-01') && latest.startsWith(month) && addDays(latest, 1).endsWith('-01');
  return wholeMonth ? month : `${earliest}/${latest}`;
}
