/** Whether the clause around an expression tells the past or looks ahead. */
import { leanPattern } from '../language/lean-pattern';
import type { Span } from '../../schema/span';
import {
  futureVerbs,
  noPastVerbs,
  pastClosers,
  pastVerbs,
  plannedWords,
  weakFutureVerbs,
} from './words/tense-lexicon';

export type Tense = 'past' | 'future' | 'open';

const REACH = 160;
const WORD = leanPattern(/\p{L}+/gu);
const PARTICIPLE = leanPattern(
  /^(?:\p{Ll}{2,8})?ge\p{Ll}{2,14}(?:t|en)$|^(?:ver|be|er|ent|zer|über|unter)\p{Ll}{3,14}t$|^\p{Ll}{3,14}iert$/u,
);

/** Reads the clause first; when it says nothing, the sentence. */
export function tenseAround(text: string, sentence: Span, at: Span): Tense {
  const from = Math.max(sentence.start, at.start - REACH);
  const to = Math.min(sentence.end, at.end + REACH);
  // "das Nein der Regierung vom Dienstag", not "vom Dienstag an".
  if (text.startsWith('vom ', at.start - 4) && !FROM_THEN_ON.test(text.slice(at.end, at.end + 5)))
    return 'past';
  const clause = clauseAround(text, { start: from, end: to }, at);
  if (waitsForParticiple(text, clause, sentence.end)) return 'past';
  const inClause = tenseOf(text, clause, at);
  return inClause === 'open' ? tenseOf(text, { start: from, end: to }, at) : inClause;
}

const FROM_THEN_ON = /^(?:\.? (?:an|bis|auf|ab|zum)(?!\p{L})|\.?\s?[-–])/u;

/** "Bereits im Februar hatte Ostland die Ausfuhr unterbrochen": told as done long before, never ahead. */
export function tellsOfBefore(text: string, sentence: Span, at: Span): boolean {
  const within = {
    start: Math.max(sentence.start, at.start - REACH),
    end: Math.min(sentence.end, at.end + REACH),
  };
  const clause = clauseAround(text, within, at);
  const stretch = text.slice(clause.start, clause.end);
  if (!HAD.test(stretch)) return false;
  return (
    (stretch.match(WORD) ?? []).some((word) => word.charCodeAt(0) >= 97 && PARTICIPLE.test(word)) ||
    PLUPERFECT.test(stretch)
  );
}

const HAD = leanPattern(/(?<!\p{L})hatten?(?!\p{L})/u);
const PLUPERFECT = leanPattern(
  /(?:ver|be|er|ent|zer|über|unter|ge|miss|wider|hinter)\p{Ll}{3,14}en(?=\P{L}*$)/u,
);

/** "hat am Samstag den Befehl, den sie erteilt hatte, wieder kassiert": its participle stands behind a comma. */
function waitsForParticiple(text: string, clause: Span, end: number): boolean {
  if (!HAS.test(text.slice(clause.start, clause.end))) return false;
  const rest = text.slice(clause.end, end);
  if (!rest.startsWith(',')) return false;
  return rest.split(/[,;:]/u, STRETCHES).some((stretch) => closesPerfect(stretch.trim().replace(/\.$/u, '')));
}

/** "zu sich gebeten und um Auskunft ersucht": nothing in it but the participle is a verb, and no clause of its own begins. */
function closesPerfect(stretch: string): boolean {
  const words = stretch.split(' ');
  const last = words.at(-1) ?? '';
  return (PARTICIPLE.test(last) || last === 'worden') && !words.some((word) => OWN_CLAUSE.test(word));
}

/** So many stretches between commas may stand before the participle. */
const STRETCHES = 5;
const HAS = leanPattern(/(?<!\p{L})(?:hat|haben|ist|sind)(?!\p{L})/u);
const OWN_CLAUSE =
  /^(?:hat|haben|habe|hatten?|ist|sind|war|waren|wurden?|wird|werden|sei|seien|will|soll|kann|wenn|falls|weil|dass|ob|wo|wie|was|wer|als|nachdem|bevor|während|obwohl|der|die|das|den|dem|deren|dessen|er|sie|es)$/u;

/** "heute leben dort 40 Leute", "heute ist das Haus ein Lager": a present that lasts; a participle, an hour or a plan makes it a day. */
export function lastsInClause(clause: string): boolean {
  if (!LASTS.test(clause) || A_DAY.test(clause)) return false;
  return !(clause.match(WORD) ?? []).some((word) => word.charCodeAt(0) >= 97 && PARTICIPLE.test(word));
}

const LASTS = leanPattern(
  /(?<!\p{L})(?:ist|sind|hat|haben|gibt|leben|lebt|fehlt|fehlen|steht|stehen|liegt|liegen|wohnt|wohnen|arbeitet|arbeiten|kostet|kosten|herrscht|herrschen|wirkt|wirken|scheint|scheinen|weiß|wissen|kann|können|darf|dürfen|verdient|verdienen|bildet|bilden|klingt|klingen|besitzt|besitzen|reicht|reichen|umfasst|beträgt|betragen|braucht|brauchen|nutzt|nutzen|gehört|gehören|heißt|heißen|sitzt|sitzen|denkt|denken|sieht|sehen|dient|dienen|zählt|zählen|erinnert|erinnern|glaubt|glauben|bestreitet|bestreiten|bezweifelt|bezweifeln|kennt|kennen|gilt|gelten|produziert|produzieren|trägt|tragen|wächst|wachsen)(?!\p{L})/u,
);
const A_DAY = leanPattern(
  /(?<!\p{L})(?:Uhr|Abend|Nachmittag|Mittag|Vormittag|[Mm]orgen|früh|zu Gast|in Kraft|auf dem Programm|Tagesordnung|geplant|Frist|Sitzung|Treffen|Wahl|Abstimmung|Geburtstag)(?!\p{L})/u,
);

/** Between the nearest commas, dashes, colons or semicolons; a comma inside a number or date is none. */
export function clauseAround(text: string, within: Span, at: Span): Span {
  let start = at.start;
  while (start > within.start && !isBorder(text, start - 1)) start -= 1;
  // "Minister Okker (SP) am Montag": before the brackets the clause has begun already.
  const opens =
    text.charAt(start - 1) === ')'
      ? text.slice(Math.max(within.start, start - LONGEST_ASIDE), start).lastIndexOf('(')
      : -1;
  if (opens > 0) {
    start = Math.max(within.start, start - LONGEST_ASIDE) + opens;
    while (start > within.start && !isBorder(text, start - 1)) start -= 1;
  }
  let end = at.end;
  while (end < within.end && !isBorder(text, end)) end = Math.max(end + 1, endOfAside(text, end));
  return { start, end };
}

/** Behind "(SPÖ)" and a few words in quotation marks a clause goes on; 0 where none opens. */
function endOfAside(text: string, at: number): number {
  if (!OPENS_ASIDE.has(text.charCodeAt(at))) return 0;
  const aside = ASIDE.exec(text.slice(at, at + LONGEST_ASIDE));
  return aside === null ? 0 : at + aside[0].length;
}

const LONGEST_ASIDE = 60;
const OPENS_ASIDE: ReadonlySet<number> = codesOf('(„»«"“');
const ASIDE = /^(?:\([^()]*\)|„[^“”„]*[“”]|»[^«»]*«|«[^«»]*»|"[^"]+"|“[^”“]*”)(?=[ ,.])/u;

const BORDERS: ReadonlySet<number> = codesOf(',;:()„“”»«"');

function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

const COMMA = ','.charCodeAt(0);
const LISTED = /, \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?(?:, \p{Lu}| und \p{Lu}| sowie \p{Lu})/uy;

/** "mit Ostland, Westland und dem Bund telefoniert": within a list of names a comma ends no clause. */
function goesOnListing(text: string, at: number): boolean {
  LISTED.lastIndex = at;
  return LISTED.test(text);
}

function isBorder(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!BORDERS.has(code) || endOfAside(text, at) > 0) return false;
  if (code === COMMA && goesOnListing(text, at)) return false;
  const next = text.charCodeAt(at + 1);
  return !(next >= 48 && next <= 57);
}

function tenseOf(text: string, within: Span, at: Span): Tense {
  let strong: Tense = 'open';
  let weak = false;
  let auxiliary = false;
  let participle = false;
  let planned = false;
  let previous = '';
  const stretch = `${text.slice(within.start, at.start)} ${text.slice(at.end, within.end)}`;
  for (const word of stretch.match(WORD) ?? []) {
    // Verbs are small; the capital at the head of a sentence is rarely one.
    if (word.charCodeAt(0) < 97) continue;
    if (plannedWords.has(word)) planned = true;
    if (pastClosers.has(word)) return 'past';
    if ((word === 'haben' || word === 'sein') && PARTICIPLE.test(previous)) return 'past';
    previous = word;
    if (
      word === 'ist' ||
      word === 'sind' ||
      word === 'hat' ||
      word === 'haben' ||
      word === 'habe' ||
      word === 'sei'
    )
      auxiliary = true;
    else if (PARTICIPLE.test(word)) participle = true;
    if (strong !== 'open') continue;
    if (isPast(word)) strong = 'past';
    else if (weakFutureVerbs.has(word)) weak = true;
    else if (futureVerbs.has(word)) strong = 'future';
  }
  if (strong === 'past') return strong;
  if (HAS.test(stretch) && STRONG_PERFECT.test(stretch)) return 'past';
  if (planned) return 'future';
  if (strong === 'future') return strong;
  if (auxiliary && participle) return 'past';
  return weak ? 'future' : 'open';
}

/** "hat am Dienstag Hilfe versprochen", "haben … verboten": behind "zu" it is an infinitive. */
const STRONG_PERFECT = leanPattern(
  /(?<!(?:^| )(?:zu|um|können|werden|wollen|sollen|müssen)) (?:ver|be|er|ent|emp|zer|über|unter|ge|miss|wider|unter|hinter)\p{Ll}{3,14}en(?=\P{L}*$| und )/u,
);

/** "lieferte", "sagten"; "startet" and "berichtet" are no past. */
const WEAK_PAST = leanPattern(/^\p{Ll}{3,}ten?$/u);

function isPast(word: string): boolean {
  return pastVerbs.has(word) || (WEAK_PAST.test(word) && !noPastVerbs.has(word));
}
