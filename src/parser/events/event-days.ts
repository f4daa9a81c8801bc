/** The day of each event of an article, once all its sentences are known. */
import { leanPattern } from '../language/lean-pattern';
import type { FoundTime, TimeExpression } from '../document';
import { addDays } from '../../base/day';
import { clauseText } from './clause-content';
import { edtfOf, runsOut } from './event-time';
import { isFromThenOn, isOfANoun, stretchAround } from './other-days';
import { MUTUAL } from './event-rule';
import type { Gathering, Growing } from './growing-event';
import type { SentenceView } from './sentence-view';

/** What was promised or asked for in a talk was so on the talk's day. */
export function timesOf(events: readonly Growing[], gathering: Gathering): Map<Growing, FoundTime | null> {
  const times = new Map(events.map((event) => [event, timeOf(event, gathering)]));
  const talks = new Map<number, Growing>();
  for (const event of events) {
    const said = (times.get(event)?.basis ?? 'inferred') !== 'inferred';
    if (!MUTUAL.has(event.lead.kind) || event.lead.status !== 'held' || !said) continue;
    for (const { index } of event.views) talks.set(index, event);
  }
  for (const event of events) {
    const own = times.get(event) ?? null;
    if (own === null || own.span !== null || MUTUAL.has(event.lead.kind) || event.lead.status !== 'held')
      continue;
    // In a sentence of the talk, or right behind one.
    const first = event.views[0]?.index ?? 0;
    const talk = [talks.get(first), talks.get(first - 1)].find(
      (one) => one !== undefined && isAmongTalkers(event, one, gathering) && !isBefore(one.lead, event.lead),
    );
    const day = talk === undefined ? null : (times.get(talk) ?? null);
    if (day !== null) times.set(event, { ...day, basis: 'inferred' });
  }
  return times;
}

/** "Am Sonntag hatten sie telefoniert. Okker lehnte …", "Okker, der im April gekommen war, lehnte …": the talk lies behind what is told. */
function isBefore(talk: Growing['lead'], { view, hit }: Growing['lead']): boolean {
  if (talk.view.text !== view.text) return HAD.test(talk.view.text) && !HAD.test(view.text);
  return (
    PLUPERFECT.test(clauseText(talk.view, talk.hit.clause)) && !PLUPERFECT.test(clauseText(view, hit.clause))
  );
}

const PLUPERFECT = leanPattern(/(?<!\p{L})(?:hatten?|war|waren)(?!\p{L})/u);

const HAD = leanPattern(/(?<!\p{L})hatten?(?!\p{L})/u);

function timeOf(event: Growing, gathering: Gathering): FoundTime | null {
  return (
    timeBackThen(event, gathering) ??
    timeRightAfter(event, gathering) ??
    sinceTold(bestTime(event), event, gathering)
  );
}

/** How far back what the text told last may lie, so that what goes on without a day may be of it. Sentences, days. */
const STORY_REACH = 3;
const STORY_DAYS = 5;

/** "Am Donnerstag stellte … ein Ultimatum. Westland lehnte ab.", read on Sunday: from Thursday on. */
function sinceTold(time: FoundTime | null, { lead }: Growing, { views }: Gathering): FoundTime | null {
  if (time?.edtf !== `${time?.latest}~` || lead.status !== 'held') return time;
  const at = views.indexOf(lead.view);
  const reach = views.slice(Math.max(0, at - STORY_REACH), Math.max(0, at));
  const told = reach
    .slice(1 + reach.findLastIndex(({ isHeading }) => isHeading))
    .flatMap((view) => view.times.filter((one) => isTold(view, one)))
    .findLast((one) => isOneDay(one) && (one.days?.latest ?? '') <= time.latest);
  const from = told?.days?.earliest;
  if (from === undefined || from >= time.earliest || from < addDays(time.latest, -STORY_DAYS)) return time;
  return { ...time, edtf: edtfOf(from, time.latest), earliest: from };
}

/** Of what is told there, not of what had been before: "setzte sie am Freitag aus, nachdem sie sich geeinigt hatten". */
function isTold(view: SentenceView, time: TimeExpression): boolean {
  if (isFromThenOn(view, time) || isOfANoun(view, time)) return false;
  return !HAD.test(view.text) || !HAD.test(stretchAround(view, time));
}

/** Of nobody but those who talked. */
function isAmongTalkers(event: Growing, talk: Growing, { blocOf }: Gathering): boolean {
  const talked = new Set(talk.lead.participants.map(({ actor }) => blocOf(actor)));
  return event.lead.participants.every(({ actor }) => talked.has(blocOf(actor)));
}

/** Sentences back to the day that "damals" means. */
const BACK_THEN_REACH = 2;
/** What is told of "damals" is no news of these days. */
const OLD_DAYS = 60;

/** "Damals stellte Ostland …", "hatte sich seinerzeit geweigert": on the old day named before. */
function timeBackThen({ lead }: Growing, { views }: Gathering): FoundTime | null {
  const { view, time } = lead;
  if (time === null || time.span !== null || !BACK_THEN.test(view.text)) return null;
  const at = views.indexOf(view);
  const reach = views.slice(Math.max(0, at - BACK_THEN_REACH), Math.max(0, at));
  // Not past a heading.
  const old = reach
    .slice(1 + reach.findLastIndex(({ isHeading }) => isHeading))
    .flatMap(({ times }) => times)
    .findLast(
      ({ type, days }) => type === 'DATE' && days !== null && days.latest < addDays(time.latest, -OLD_DAYS),
    );
  if (old?.days == null) return null;
  return { edtf: edtfOf(old.days.earliest, old.days.latest), ...old.days, basis: 'inferred', span: null };
}

const BACK_THEN = leanPattern(
  /(?<!\p{L})(?:[Bb]eim (?:ersten|vorigen|letzten) Mal|[Dd]as letzte Mal|[Dd]amals|[Ss]einerzeit|[Ii]n jenem Jahr|[Ii]m selben Jahr|[Zz]u jener Zeit)(?!\p{L})/u,
);

/** "Wenige Stunden später stoppte Ostland …", "kurz darauf": on the day told right before. */
function timeRightAfter({ lead }: Growing, { views }: Gathering): FoundTime | null {
  const { view, time } = lead;
  if (time === null || time.span !== null || lead.status !== 'held' || !RIGHT_AFTER.test(view.text))
    return null;
  const at = views.indexOf(view);
  const told = views
    .slice(Math.max(0, at - BACK_THEN_REACH), at)
    .flatMap(({ times }) => times)
    .findLast((one) => isOneDay(one) && (one.days?.latest ?? '') <= time.latest);
  if (told?.days == null) return null;
  return { edtf: edtfOf(told.days.earliest, told.days.latest), ...told.days, basis: 'inferred', span: null };
}

const RIGHT_AFTER = leanPattern(
  /(?<!\p{L})(?:(?:[Ww]enige|[Ee]inige|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs) (?:Stunden|Minuten) (?:später|darauf|danach|zuvor|vorher)|(?:[Ee]ine|[Kk]eine) (?:halbe )?(?:Stunde|Minute) (?:später|darauf|danach)|[Kk]urz (?:darauf|danach)|[Ww]enig später|[Uu]nmittelbar (?:darauf|danach))(?!\p{L})/u,
);

function isOneDay({ type, days, deadline }: TimeExpression): boolean {
  return (
    (type === 'DATE' || type === 'TIME') &&
    !deadline &&
    days !== null &&
    addDays(days.earliest, 1) >= days.latest
  );
}

/** Of the sentences that only go on about the event a single day may fill in what the telling left open. */
function bestTime(event: Growing): FoundTime | null {
  const views = [...event.views].sort((a, b) => a.index - b.index);
  const order = { stated: 0, resolved: 1, inferred: 2 };
  const times = event.members.map((member) => member.time).filter((time) => time !== null);
  const [best = null] = times.sort(
    (a, b) => order[a.basis] - order[b.basis] || Number(a.span === null) - Number(b.span === null),
  );
  if (best?.basis !== 'inferred' || event.lead.status === 'planned') return best;
  // "Nachdem am Montag …": on that day or later.
  if (best.span !== null && best.edtf.includes('/') && !best.edtf.startsWith('..')) return best;
  // "Das Ultimatum läuft heute aus": the day of its end.
  const telling = event.lead.kind === 'ultimatum' ? views.filter(({ text }) => !runsOut(text)) : views;
  const within = telling.flatMap((view) => daysOf(view, best));
  return within[0] ?? best;
}

/** "Das Gespräch fand am 22. Januar statt" says the day outright, whenever it was. */
const TOOK_PLACE = leanPattern(
  /(?<!\p{L})(?:f[aä]nd(?:en)?(?!\p{L})[^]* statt|stattgefunden|war (?:bereits |schon )?am|datier\p{L}*)(?!\p{L})/u,
);

function daysOf(view: SentenceView, about: FoundTime): FoundTime[] {
  const outright = TOOK_PLACE.test(view.text);
  const fits = ({ type, deadline, days }: TimeExpression): boolean =>
    (type === 'DATE' || type === 'TIME') &&
    !deadline &&
    days !== null &&
    days.latest <= about.latest &&
    days.earliest === days.latest;
  return view.times.flatMap((time) =>
    fits(time) && time.days !== null && (outright || time.days.earliest >= about.earliest)
      ? [
          {
            edtf: edtfOf(time.days.earliest, time.days.latest),
            ...time.days,
            basis: time.basis,
            span: time.span,
          },
        ]
      : [],
  );
}
