/** What is told of a gift or a promise as known already: in passing, as an argument, or as the law has it. Nobody does it in this news. */
import type { EventKind } from '../../schema/event';
import { overlaps } from '../../schema/span';
import { leanPattern, leanQuestion } from '../language/lean-pattern';
import { clauseText } from './clause-content';
import { hangsOnCondition, isUnmetConditioned } from './conditions';
import type { Clause } from './clauses';
import type { Question } from './event-rule';
import type { SentenceView } from './sentence-view';

export function isBackground(view: SentenceView, clause: Clause): boolean {
  const text = clauseText(view, clause);
  return (
    isInPassing(view, clause, text) ||
    isArgued(view, clause, text) ||
    isLaw(text) ||
    BY_ARTICLE.test(view.text) ||
    isReason(clause, text) ||
    isElse(view, clause, text)
  );
}

/** "Ostland, das 40.000 Flüchtlinge aufgenommen hat, fordert …": a relative clause in the perfect that names no day. */
function isInPassing(view: SentenceView, clause: Clause, text: string): boolean {
  if (!HAS_DONE.test(text) && !doesInPassing(clause, text)) return false;
  const first = view.tokens[clause.from];
  const last = view.tokens[clause.to - 1];
  if (first === undefined || last === undefined) return false;
  return !view.times.some((time) => overlaps(time.span, { start: first.start, end: last.end }));
}

/** "in einem Haus, das Ostland bereitstellt": what it does anyway. */
function doesInPassing({ kind, opener }: Clause, text: string): boolean {
  return kind === 'subordinate' && RELATIVE.test(opener) && DOES.test(text) && !ANNOUNCES.test(text);
}

const RELATIVE = /^(?:der|die|das|dem|den|denen|deren|dessen|welche[rnsm]?)$/u;
/** A present tense at the end, behind more than a subject. */
const DOES =
  /^(?:\p{L}+ ){3,}\p{Ll}*(?:stellt|gibt|liefert|erlaubt|gewährt|schickt|zahlt|finanziert|unterstützt|fördert|übernimmt|aufnimmt|gestattet|ermöglicht|entsendet|bezahlt|betreibt|unterhält|leistet|hilft|beherbergt)[.!]?$|, dass(?!\p{L})/u;
const ANNOUNCES = /(?<!\p{L})(?:ab sofort|nun|jetzt|künftig|erstmals|wieder)(?!\p{L})/u;

/** What was offered or decided is news in a relative clause, too. */
const HAS_DONE =
  /(?:^|, )(?:der|die|das|dem|den|denen) [^,]*(?<!(?:geboten|gesagt|sprochen|kündigt|sichert|schlossen|vereinbart|einigt|pflichtet|klärt)) (?:hat|haben|habe|hatten?)[.!]?$/u;

/** "lobte Ostland dafür, dass es 40 Millionen bereitgestellt habe": a reason for a judgement. */
function isArgued(view: SentenceView, clause: Clause, text: string): boolean {
  if (!/^(?:dass|daß|weil|da)$/u.test(clause.opener) || !PERFECT.test(text)) return false;
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  return (
    before !== undefined && (JUDGES.test(clauseText(view, before)) || /^(?:weil|da)$/u.test(clause.opener))
  );
}

/** "Öffnet Westland nicht, will Ostland Zölle einführen", "will nur zustimmen, wenn …": a threat or a demand. */
function isElse(view: SentenceView, clause: Clause, text: string): boolean {
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  if (next !== undefined && /^(?:wenn|falls|sofern)$/u.test(next.opener) && ONLY.test(text)) return true;
  if (ONLY_THEN.test(text)) return true;
  return (
    WILL.test(text) && (ELSE_FIRST.test(text) || hangsOnCondition(view, clause)) && isUnmetConditioned(view)
  );
}

const ONLY_THEN = /(?<!\p{L})(?:nur|erst) dann(?!\p{L})/u;
const ONLY = /(?<!\p{L})(?:nur|erst|lediglich)(?!\p{L})/u;
const WILL = /(?<!\p{L})(?:will|wolle|wollen|werde|wird|werden)(?!\p{L})/u;
const ELSE_FIRST = /^(?:Andere?nfalls|Sonst|Ansonsten|Widrigenfalls)(?!\p{L})/u;

/** "Sie bringt es durch, weil Westland sie stützen wird": a reason promises nothing. */
function isReason({ opener, kind }: Clause, text: string): boolean {
  return kind === 'subordinate' && /^(?:weil|da)$/u.test(opener) && REASON_ENDS.test(text);
}

const REASON_ENDS =
  /(?<!\p{L})(?:werden?|wird|wollen|will|wolle|würden?|tr[aä]gt?|trage|trägt|zahle|zahlt|liefere|liefert|gebe|gibt|leiste|leistet|übernehme|übernimmt|finanziere|finanziert|schicke|schickt|helfe|hilft|gewähre|gewährt)[.!]?$/u;

const PERFECT = /(?<!\p{L})(?:hat|haben|habe|hatten?|hätten?)(?: als [^,]+)?[.!]?$/u;
const JUDGES =
  /(?<!\p{L})(?:lob(?:t|te|ten|en)|gelobt|würdig\p{L}*|gewürdigt|dank(?:t|te|ten|en)|gedankt|kritisier\p{L}*|(?:verw[ie]+s\p{L}*|weist|weisen|wies(?:en)?)(?!\p{L})[^]*(?:darauf|hin)|verwiesen|erinner\p{L}*|w[ai]rft|wirf|warf(?:en)?|vorgeworfen|beklag\p{L}*|bedauer\p{L}*|dafür|darüber|damit|daran)(?!\p{L})/u;

/** "Das Abkommen mit Westland erlaubt …", "Laut Gesetz gewährt …": nobody promises what holds anyway. */
function isLaw(text: string): boolean {
  return BY_LAW.test(text) || LAW_GRANTS.test(text);
}

const BY_LAW = leanPattern(
  /(?<!\p{L})(?:[Ll]aut (?:dem |der )?(?:\p{Ll}+ )?(?:\p{L}*[Gg]esetz|\p{L}*[Rr]echt|Verfassung|\p{L}*[Vv]ertrag|Abkommen|Richtlinie|Verordnung)|[Nn]ach (?:geltendem|bestehendem) (?:\p{Ll}+ )?\p{L}*[Rr]echt|(?:erlaubt|ermöglicht|gestattet|gewährt|garantiert|verpflichtet|bewilligt|sichert|sagt) (?:der|die|das|dieser?|dieses|ein|eine) (?:\p{Ll}+ )?\p{L}*(?:[Aa]bkommen|[Vv]ertrag|[Gg]esetz|[Rr]ichtlinie|[Vv]erordnung|[Rr]egelung|[Vv]erfassung|[Kk]onvention)|\p{L}*(?:[Vv]ertrag|[Aa]bkommen) (?:von|aus) (?:\p{L}+ )?\d{4} (?:sagt|sichert|sieht))(?!\p{L})/u,
);
/** What an article of a law says of whoever signed it. */
const BY_ARTICLE = /^(?:Nach|Laut|Gemäß) (?:dem )?(?:Artikel|Paragra[fp]h?|Absatz|§)/u;
const LAW_GRANTS = leanQuestion(
  /(?<!\p{L})\p{L}*(?:[Aa]bkommen|[Vv]ertrag|[Gg]esetz|[Rr]ichtlinie|[Vv]erordnung|[Rr]egelung|[Vv]erfassung|[Kk]onvention) (?:(?:mit|von|aus|über|zwischen|der|des|zur|zum) [^,]{1,60}? )?(?:erlaub|ermöglich|gestatte|gewähr|garantier|verpflichte|bewillig)(?:t|en|e|te|ten)(?!\p{L})/u,
);

/** "Macron telefoniert gern", "sperrt die Straße regelmäßig", "traditionell im Juli": what is done again and again is no news. */
export function isHabit(view: SentenceView, kind: EventKind, clause: Clause): boolean {
  const habit = kind === 'call' || kind === 'meeting' ? OFTEN_TALKS : OFTEN.get(kind);
  return habit?.test(clauseText(view, clause)) === true;
}

const CUSTOM =
  '[Tt]raditionell|[Üü]blicherweise|[Nn]ormalerweise|[Gg]ewöhnlich|[Ss]eit jeher|[Ii]n der Regel|[Aa]lljährlich|[Vv]on jeher|[Mm]eistens|[Zz]umeist|[Gg]emeinhin|[Ff]ür gewöhnlich|[Ii]m Normalfall';
/** "in den vergangenen fünf Jahren", "das fünfte Jahr in Folge", "mehrere Dutzend Verträge": a sum of many deeds. */
const SUMMED_UP =
  '(?:[Ii]n|[Ww]ährend|[Ii]nnerhalb) de[nr] (?:vergangenen|letzten) (?:(?:\\p{Ll}+|\\d+) )?(?:Jahren?|Jahrzehnten?)|in der Vergangenheit|(?:Jahr|Mal|Monat) in Folge|(?:mehrere|einige|etliche|zwei|drei) Dutzend|(?:zahlreiche|unzählige|etliche|Dutzende|Hunderte) (?:solcher |derartiger |solche |von )?(?:Verträgen?|Abkommen|Vereinbarungen)';
const AGAIN = `${CUSTOM}|[Rr]egelmäßig|[Hh]in und wieder|[Gg]elegentlich|[Bb]isweilen|[Zz]uweilen|[Mm]itunter|[Ss]tändig|[Jj]ahraus|${SUMMED_UP}`;
const anyOf = (words: string): Question => leanPattern(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'));
const OFTEN_TALKS = anyOf(
  `${CUSTOM}|hin und wieder|gelegentlich|gern|gerne|täglich|wöchentlich|jede Woche|jeden (?:Tag|Monat|Morgen|Abend|\\p{L}+tag|Mittwoch)|ständig`,
);
const OFTEN: ReadonlyMap<EventKind, Question> = new Map([
  ['halt', anyOf(AGAIN)],
  ['pledge', anyOf(`${CUSTOM}|nach wie vor|${SUMMED_UP}`)],
  ['rejection', anyOf(CUSTOM)],
  ['demand', anyOf(`${AGAIN}|immer wieder`)],
  ['warning', anyOf(`${AGAIN}|gern|gerne`)],
]);

/** "Als Ostland 1989 die Grenze öffnete, war sie acht", "wie 2002, als …": what only dates something else, or what those of then did. */
export function isLongAgo(view: SentenceView, clause: Clause): boolean {
  const text = clauseText(view, clause);
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  // "hatte vor ihrem Amtsantritt versprochen, … zu öffnen"
  const told =
    clause.kind === 'infinitive' && before !== undefined
      ? `${clauseText(view, before)} ${text}`
      : text.replace(SINCE_BEHIND, '');
  if (clause.opener !== 'als')
    return (OF_THEN.test(told) || isFollowedSince(view, clause, text)) && !YEAR.test(told);
  return YEAR.test(text) || (before !== undefined && YEAR_LAST.test(clauseText(view, before)));
}

/** "hatte Sanktionen verhängt, die seither verlängert wurden". */
function isFollowedSince(view: SentenceView, clause: Clause, text: string): boolean {
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  return next !== undefined && HAD.test(text) && SINCE.test(clauseText(view, next));
}

/** "eingefroren und leitet das Geld seither um": what has been since is another deed. */
const SINCE_BEHIND = / und \p{Ll}+(?: [^,]*)? (?:seither|seitdem)(?!\p{L})/u;

const HAD = leanPattern(/(?<!\p{L})(?:hatten?|waren?|wurden?)(?!\p{L})/u);
const SINCE = leanPattern(/(?<!\p{L})(?:seither|seitdem)(?!\p{L})/u);

/** "die damalige Regierung habe …". */
const OF_THEN = leanPattern(
  /(?<!\p{L})(?:(?:[Dd]er|[Dd]ie|[Dd]es|[Uu]nter) damalige[nr]?|[Vv]or (?:seinem|ihrem) (?:Amtsantritt|Wahlsieg)|[Ww]ährend dieser Zeit|seither|seitdem)(?!\p{L})/u,
);

const YEAR_LAST = /(?<![\d.,])(?:1[5-9]|20)\d\d$/u;
const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)/u;
