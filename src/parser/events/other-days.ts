/** Days a sentence names that are not its deed's: of a noun, of a relative clause, of what is said, "seit", "von … an". */
import { addDays } from '../../base/day';
import { contains } from '../../schema/span';
import type { EventKind } from '../../schema/event';
import type { TimeExpression } from '../document';
import { SAID } from './event-rule';
import type { SentenceView } from './sentence-view';

/** "von Samstag an", "ab dem 1. August", "zum 1. September": when it begins to hold, not when it was done. */
export function isFromThenOn(view: SentenceView, { span }: TimeExpression): boolean {
  const at = span.start - view.span.start;
  const before = view.text.slice(Math.max(0, at - 24), at);
  if (TAKES_EFFECT.test(before)) return true;
  // "vom 23. auf den 18. Mai"
  return (
    /(?<!\p{L})[Vv]o[mn] $/u.test(before) &&
    /^(?: an(?!\p{L})|\.? auf (?:de[nr] |die )?[\p{Lu}\d])/u.test(view.text.slice(span.end - view.span.start))
  );
}

const TAKES_EFFECT =
  /(?<!\p{L})(?:[Aa]b (?:dem |kommende[mnr] |nächste[mnr] )?|(?<!Nacht )[Zz]um (?:kommenden |nächsten )?|[Pp]er |mit Wirkung (?:vom|zum) )$/u;

/** What goes on: "Seit Montag ruht der Verkehr", "seit Mai verhandeln sie"; nobody said anything "seit Mai". */
export const LASTING: ReadonlySet<EventKind> = new Set(['halt', 'meeting']);

/** "seit Februar", "seit dem vergangenen Mai". */
export function isSince(view: SentenceView, { span }: TimeExpression): boolean {
  const at = span.start - view.span.start;
  return SINCE.test(view.text.slice(Math.max(0, at - 28), at));
}

const SINCE =
  /(?<!\p{L})[Ss]eit (?:de[mr] )?(?:vergangene[nrm]? |vorige[nrm]? |letzte[nrm]? |Anfang |Mitte |Ende )?$/u;

/** "des am Freitag in Nordhafen beginnenden Gipfels", "der Angriff vom 12. Mai": the day of a noun. */
export function isOfANoun(view: SentenceView, { span }: TimeExpression): boolean {
  const before = view.text.slice(0, span.start - view.span.start);
  const behind = view.text.slice(span.end - view.span.start);
  if (NOUN_OF.test(before.slice(-60)) && !/^ (?:bis|an)(?!\p{L})/u.test(behind)) return true;
  return ARTICLE_BEFORE.test(before) && PARTICIPLE_BEHIND.test(behind);
}

/** What is said in a letter is said on its day. */
const NOUN_OF =
  /(?<!\p{L})(?!\p{L}*(?:[Ss]chreiben|[Bb]rief|[Ee]rklärung|[Mm]itteilung|[Dd]ekret|[Ee]rlass|[Bb]eschluss|[Nn]acht)[es]{0,2} )\p{Lu}\p{L}+ (?:vom|von) (?:vergangenen |vorigen |Anfang |Mitte |Ende )?$|(?<!\p{L})wie (?:im|am|zuletzt im) $/u;
const ARTICLE_BEFORE =
  /(?:^|[^,] )(?<!(?:^| )[Ii]n )(?:d(?:er|ie|as|es|em|en)|eine?[rnsm]?) (?:[Aa]m |[Ii]m |für (?:den )?)?$/u;
const PARTICIPLE_BEHIND = /^ (?:\p{L}+ ){0,4}\p{Ll}+(?:end|[^n]t|en)e[nmrs]? (?:\p{Ll}+ )?\p{Lu}/u;

/** "Aufklärung über den Untergang am 12. Mai", "Nach dem Untergang im April": an old day behind what it is about. */
export function isOfWhatItIsAbout(view: SentenceView, { span, days }: TimeExpression, day: string): boolean {
  if (days === null || days.latest >= addDays(day, -NEWS)) return false;
  return ABOUT.test(
    view.text.slice(Math.max(0, span.start - view.span.start - 90), span.start - view.span.start),
  );
}

const ABOUT =
  /(?<!\p{L})(?:[Üü]ber|[Ww]egen|[Nn]ach|[Tt]rotz|[Aa]ngesichts|[Ii]nfolge) (?:d(?:er|ie|as|es|em|en)|eine[rnsm]?|sein\p{L}*|ihr\p{L}*) (?:(?!(?:ha(?:t|ben)|wurden?|\p{Ll}+ten?) )[\p{L}-]+ ){1,5}(?:am|im|vom|von) $/u;

/** "Nach dem Angriff am Freitag kündigte …", "Wegen des Streits vom Montag …": a day within what opens the sentence. */
export function isInOpening(view: SentenceView, { span }: TimeExpression): boolean {
  return OPENING.test(view.text.slice(0, span.start - view.span.start));
}

const OPENING =
  /^(?:Nach|Vor|Wegen|Trotz|Angesichts|Infolge|Seit|Anlässlich|Ungeachtet) (?:(?!(?:hat|haben|ist|sind|war|wurde|\p{Ll}+te|\p{Ll}+ten) )[\p{L}-]+ ){1,8}$/u;

/** How old a day of a relative clause may be that still tells of the same news. Days. */
const NEWS = 7;

type Deed = { readonly at: number; readonly kind: EventKind; readonly day: string | null };

/** Whether a day in another clause may be that of the deed: not "Ostland, das im Mai geliefert hatte, stoppte …". */
export function mayDate(view: SentenceView, { at, kind, day }: Deed, time: TimeExpression): boolean {
  const opener = openerAround(view, time);
  // "Seit Montag kommt nichts mehr an, Ostland hat die Lieferungen ausgesetzt"
  if (isSince(view, time) && !(kind === 'halt' && opener === null)) return false;
  if (SAID.has(kind) && isWhatIsSaid(view, { at, opener }, time)) return false;
  const { days } = time;
  if (opener === null && isParticipleClause(view, { at, time }))
    return day === null || days === null || days.latest >= addDays(day, -NEWS);
  if (opener === null || CONTENT.test(opener)) return true;
  if (days === null || addDays(days.earliest, 1) < days.latest) return false;
  if (day !== null && days.latest < addDays(day, -NEWS)) return false;
  return opener === 'nachdem' || !HAD_BEEN.test(stretchAround(view, time));
}

/** "noch vor Weihnachten", "vor Jahresende": until then something is to be done, seen from a day before it. */
export function isUntilThen(view: SentenceView, { span, days }: TimeExpression, day: string | null): boolean {
  if (day === null || days === null || days.latest <= day) return false;
  return UNTIL_THEN.test(view.text.slice(0, span.start - view.span.start).slice(-24));
}

const UNTIL_THEN = /(?<!\p{L})(?:noch )?vor (?:de[mnr] |Ende )?$/u;

/** "Nachdem am Donnerstag ein Schiff gesunken war, stoppte …": on that day or after it; null for any other day. */
export function daysAfter(
  view: SentenceView,
  { time, day }: { readonly time: TimeExpression; readonly day: string | null },
): TimeExpression['days'] {
  const { days } = time;
  if (days === null || day === null || days.latest >= addDays(day, -1)) return null;
  return openerAround(view, time) === 'nachdem' ? { earliest: days.earliest, latest: day } : null;
}

/** "Zur Konferenz am 1. Juni nicht eingeladen, sagte …": without a verb of its own. */
function isParticipleClause(
  view: SentenceView,
  { at, time }: { readonly at: number; readonly time: TimeExpression },
): boolean {
  const trigger = view.tokens[at];
  return (
    trigger !== undefined &&
    trigger.start > time.span.end &&
    PARTICIPLE_CLAUSE.test(stretchAround(view, time)) &&
    !AUXILIARY.test(stretchAround(view, time))
  );
}

const PARTICIPLE_CLAUSE = / (?:\p{Ll}*ge\p{Ll}+(?:t|en)|(?:ver|be|er|ent|zer)\p{Ll}+(?:t|en))$/u;
const AUXILIARY =
  /(?<!\p{L})(?:hat|haben|habe|hatten?|ist|sind|war|waren|wurden?|wird|werden|sei|seien|will|wollen|soll|sollen)(?!\p{L})/u;

/** From comma to comma. */
export function stretchAround({ text, span: { start } }: SentenceView, { span }: TimeExpression): string {
  const before = text.slice(0, span.start - start);
  const behind = text.slice(span.end - start);
  const end = behind.search(BORDER);
  return `${before.slice(before.search(LAST_STRETCH))}${text.slice(span.start - start, span.end - start)}${end < 0 ? behind : behind.slice(0, end)}`.trim();
}

const BORDER = /[,;:–()]/u;
const LAST_STRETCH = /[^,;:–()]*$/u;

/** The word that opens the subordinate clause around a day, "das" of "das im Mai geliefert hatte"; null where there is none. */
function openerAround(view: SentenceView, time: TimeExpression): string | null {
  const { opener } = SUBORDINATE.exec(stretchAround(view, time))?.groups ?? {};
  return opener === undefined ? null : opener.toLowerCase();
}

const SUBORDINATE =
  /^(?:(?:und|oder|aber|in|mit|von|auf|bei|an|für|zu|aus|nach|durch|gegen|über|um|vor) )?(?<opener>d(?:er|ie|as|em|en|eren|essen|enen)|welche[rnms]?|[Nn]achdem|[Ww]eil|[Oo]bwohl|[Ww]ährend|[Bb]evor|[Ss]eitdem|[Dd]a|[Dd]a(?:ss|ß)|[Oo]b|[Aa]ls|[Ww]ie|[Ww]o|[Ww]as) [^]* \p{Ll}+[.!]?$/u;

/** "Ostland habe am Mittwoch …, kritisierte Okker": the day of what he speaks of. */
function isWhatIsSaid(
  view: SentenceView,
  { at, opener }: { readonly at: number; readonly opener: string | null },
  { span }: TimeExpression,
): boolean {
  if (opener !== null && /^(?:dass|daß|ob)$/u.test(opener)) return true;
  const trigger = view.tokens[at];
  return (
    trigger !== undefined &&
    view.speech.some(
      ({ spans, form }) =>
        form !== 'reported' &&
        spans.some((part) => contains(part, span)) &&
        !spans.some((part) => contains(part, trigger)),
    )
  );
}

const CONTENT = /^(?:dass|daß|ob|wie|als|wo|was)$/u;
const HAD_BEEN = /(?<!\p{L})(?:hatten?|waren?)(?!\p{L})/u;
