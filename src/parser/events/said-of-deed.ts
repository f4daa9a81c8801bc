/** Which far days are those of a deed: "im Mai 2005", "hatte 2004", "vor zehn Jahren"; not "das Abkommen von 2005". */
import { addDays } from '../../base/day';
import type { FoundTime, TimeExpression } from '../document';
import type { SentenceView } from './sentence-view';

/** "vor zehn Jahren": a length that counts back to the deed. */
export function isAgo(view: SentenceView, time: TimeExpression): boolean {
  if (time.type !== 'DURATION' || time.days === null) return false;
  const before = view.text.slice(0, time.span.start - view.span.start);
  // At the head of the sentence the verb follows: "Vor vier Tagen stoppte Westland …".
  const opens = /^Vor (?:\p{Ll}+ ){0,2}$/u.test(before);
  return AGO.test(before) && (opens || !DESCRIBED.test(textBehind(view, time)));
}

function textBehind(view: SentenceView, { span }: TimeExpression): string {
  return view.text.slice(span.end - view.span.start);
}

const AGO = /(?<!\p{L})[Vv]or (?:(?:rund|etwa|gut|fast|knapp|genau|über|mehr als|ungefähr) )?$/u;
/** "Ostland hatte 2004 die Häfen geschlossen": a year right behind its verb. */
const BEHIND_VERB =
  /(?<!\p{L})(?:hat|haben|hatten?|wurden?|waren?|ist|sind|\p{Ll}{3,}ten?|\p{Ll}*(?:schloss|brach|trat|zog|verließ|gab|nahm|stieg|rief|wies|ließ))(?:en)?(?: (?:sich|es|er|sie|dort|dafür|dazu))? $/u;

/** "Am 6. September 2000", "im Jahr 1980"; not "die bereits 2014 annektierte Insel", "das Abkommen von 2005". */
export function isSaidOfDeed(view: SentenceView, time: TimeExpression): boolean {
  const at = time.span.start - view.span.start;
  const all = view.text.slice(0, at);
  const before = all.slice(-BACK);
  const bare = YEAR.test(time.value);
  if (bare && opensSentence(all) && VERB_NEXT.test(textBehind(view, time))) return true;
  const said =
    AGO.test(before) || DAY_BEFORE.test(before) || (bare && (BEHIND_VERB.test(before) || isFreeYear(all)));
  // At the head of the sentence the verb follows: "Am 6. September 2000 töteten Milizen …".
  return said && (/^\p{Lu}\p{L}*(?: \p{L}+)? ?$/u.test(all) || !DESCRIBED.test(textBehind(view, time)));
}

/** "von Ende 2003 bis Mitte 2005", "zwischen Mai und Juni 2019": both days in one; null where a day stands alone. */
export function stretchFrom(view: SentenceView, time: TimeExpression): TimeExpression['days'] {
  const next = view.times[view.times.indexOf(time) + 1];
  if (time.days === null || next?.days == null || next.days.latest < time.days.latest) return null;
  const at = time.span.start - view.span.start;
  const isFirst = STRETCH_OPENS.test(view.text.slice(Math.max(0, at - BACK), at));
  const between = view.text.slice(time.span.end - view.span.start, next.span.start - view.span.start);
  return isFirst && STRETCH_GOES_ON.test(between)
    ? { earliest: time.days.earliest, latest: next.days.latest }
    : null;
}

/** "Schon von 2003 bis 2005 hatte …", "hatte von 2003 bis 2005 …". */
export function isStretchOfDeed(view: SentenceView, time: TimeExpression): boolean {
  if (stretchFrom(view, time) === null) return false;
  const before = view.text.slice(0, time.span.start - view.span.start);
  return /^(?:\p{Lu}\p{Ll}+ )?(?:\p{Ll}+ )?(?:\p{Lu}\p{Ll}+ )?$/u.test(before) || TOLD_BEFORE.test(before);
}

const STRETCH_OPENS = /(?<!\p{L})(?:[Vv]o[nm]|[Zz]wischen) (?:(?:Anfang|Mitte|Ende|dem) )?$/u;
const STRETCH_GOES_ON = /^ (?:bis|und) (?:(?:Anfang|Mitte|Ende|zum|dem) )?$/u;

/** Characters in front of a day that are asked what they say of it. */
const BACK = 24;
const YEAR = /^\d{4}$/u;
const DAY_BEFORE =
  /(?:^|[^\p{L}])(?:[Aa]m|[Ii]m|[Ii]m Jahre?|[Nn]och|(?:[Bb]ereits|[Ss]chon)(?: im| seit)?)\s$/u;

/** "2007 unterzeichneten …", "Es ist kalt: 2009 stellte …". */
function opensSentence(before: string): boolean {
  return /(?:^|[:;–] |[„“»«"])$/u.test(before);
}

const VERB_NEXT =
  /^ (?:\p{Ll}{2,}ten?|hat|haben|war|waren|wurden?|kam|kamen|schloss\p{L}*|brach\p{L}*|trat\p{L}*|zog\p{L}*|gab\p{L}*|nahm\p{L}*|ließ\p{L}*|rief\p{L}*|wies\p{L}*|bot\p{L}*|bat\p{L}*|sprach\p{L}*|versprach\p{L}*|traf\p{L}*|fror\p{L}*|verbot\p{L}*|unterschrieb\p{L}*|beschloss\p{L}*) /u;

/** "kündigten die Rebellen 2008 …": a year behind the verb and a noun; not "die Agenda 2010". */
function isFreeYear(before: string): boolean {
  const noun = /(?<!\p{L})(?<noun>\p{Lu}\p{L}+) $/u.exec(before.slice(-60))?.groups?.['noun'];
  if (noun === undefined || CALLED_BY_YEAR.test(noun)) return false;
  return TOLD_BEFORE.test(before);
}

const TOLD_BEFORE =
  /(?<!\p{L})(?:hatten?|war|waren|wurden?|\p{Ll}{3,}ten?|\p{Ll}*(?:schloss|brach|trat|zog|gab|nahm|rief|wies|ließ|sprach|bot|traf|fror)(?:en)?)(?!\p{L})/u;
const CALLED_BY_YEAR =
  /^(?:\p{L}*(?:[Aa]genda|[Vv]ision|[Ss]trategie|[Pp]lan|[Pp]rogramm|[Ss]piele|[Oo]lympia|[Jj]ahre?|[Ss]ommer|[Ww]inter|[Hh]erbst|[Ff]rühjahr|[Ff]rühling|[Hh]aushalt|[Ee]tat|[Bb]udget|[Ss]aison|[Gg]ipfel|[Ff]estival|[Mm]esse|[Hh]orizont|[Ee]uropa|[Ww]ahl|[Gg]esetz|[Bb]ericht)|WM|EM|Expo|Ende|Anfang|Mitte)$/u;

/** "Nach dem Beben von 2001 hatte …": behind an old deed, in its year or the next; null where none is named so. */
export function afterOldDeed(
  view: SentenceView,
  here: readonly TimeExpression[],
  day: string,
): Pick<FoundTime, 'earliest' | 'latest' | 'basis' | 'span'> | null {
  const old = here.find(
    ({ span, days }) =>
      days !== null &&
      days.latest < addDays(day, -LONG_AGO) &&
      AFTER.test(view.text.slice(0, span.start - view.span.start)),
  );
  if (old?.days == null) return null;
  const end = `${Number(old.days.latest.slice(0, 4)) + 1}-12-31`;
  return { earliest: old.days.earliest, latest: end < day ? end : day, basis: 'inferred', span: old.span };
}

/** Days. */
const LONG_AGO = 400;
const AFTER =
  /(?<!\p{L})[Nn]ach (?:de[mr]|einem|einer|den) (?:(?!und |hat|war|wurde)\p{L}+ ){1,4}(?:von|vom|im|des Jahres|im Jahre?) (?:\p{L}+ )?$/u;

/** " annektierte Insel": the year tells of the noun; " die Lieferungen" is nothing of the kind. */
const DESCRIBED =
  /^ (?!(?:d(?:ie|er|as|en|em|es)|(?:k?ein|sein|ihr)(?:e[nmrs]?)?|alle|mehrere|viele|einige|weitere) )\p{Ll}+en?[nrsm]? \p{Lu}/u;
