/** Deeds told as past by more than their tense: "damals", "in den neunziger Jahren", "elfmal", "die Vorgängerregierung". Without a day of their own they are no news. */
import type { EventKind } from '../../schema/event';
import { daysBetween } from '../../base/day';
import { leanPattern } from '../language/lean-pattern';
import type { FoundTime } from '../document';
import { clauseText } from './clause-content';
import type { Growing, SentenceFinding } from './growing-event';

/** Whether an event is one of those, in each sentence that tells it, and no word says when it was. */
export function isOfOld({ lead, members }: Growing, time: FoundTime | null): boolean {
  if (!DONE_BY_SOMEBODY.has(lead.kind)) return false;
  if (time !== null && (time.span !== null || !time.edtf.endsWith('~')))
    return time.latest < HISTORY || daysBetween(time.earliest, time.latest) > AGE;
  return members.every(isToldAsOld);
}

const DONE_BY_SOMEBODY: ReadonlySet<EventKind> = new Set(['call', 'pledge', 'halt', 'ultimatum']);

/** Whatever the article's day: who has news of it has it from books. */
const HISTORY = '1950';
/** "in den Siebzigerjahren", "im 19. Jahrhundert": no day, and no year either. Days. */
const AGE = 1_500;

function isToldAsOld({ hit, view }: SentenceFinding): boolean {
  const text = clauseText(view, hit.clause);
  if (LONG_PAST.test(text)) return true;
  if (COUNTED.test(text) && DONE.test(text)) return true;
  // "…, seit Ostland das Abkommen gekündigt hat": when something else began.
  if (/^(?:seit|seitdem)$/u.test(hit.clause.opener) && HAS_BEEN.test(text)) return true;
  const before = view.clauses[view.clauses.indexOf(hit.clause) - 1];
  return before !== undefined && WHEN_OLD.test(clauseText(view, before));
}

const TIMES = '(?:vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzende|hundert|\\d+(?: |-)?)[Mm]al';

/** A time that is over, said without a day; whoever held the office before. */
const LONG_PAST = leanPattern(
  /(?<!\p{L})(?:[Dd]amals|[Ss]einerzeit|[Ee]inst(?:mals)?|[Ee]hedem|[Ee]hemals|[Ff]rüher(?! als| oder später)|[Ii]n den (?:\p{L}+er|\d+er)[ -]Jahren|[Ii]n den \p{L}+zigerjahren|(?:Ersten|Zweiten) Weltkrieg(?:e?s)?|[Kk]alten Krieg(?:e?s)?|[Nn]ach Kriegsende|[Zz]u (?:Sowjet|DDR-|Ost-|Kaiser|Kolonial|Nazi|Apartheid)-?[Zz]eiten|[Ii]n der (?:Sowjet|DDR-|NS-|Nazi|Kaiser|Kolonial)-?[Zz]eit|[Vv]or (?:vielen |einigen |mehreren |etlichen |wenigen )?(?:Jahren|Jahrzehnten|Generationen)|[Ee]rst vor Jahren|(?:[Jj]ahre|[Jj]ahrzehnte)lang|[Üü]ber (?:viele )?(?:Jahre|Jahrzehnte)|[Bb]is dahin (?:hatten?|waren?|wurden?)|[Ii]n der Vergangenheit|(?:[Ss]chon|[Bb]ereits) einmal|[Ii]m Jahre? (?:zuvor|davor)|[Jj]ahre (?:zuvor|davor|vorher)|(?:vergangenen|letzten|1\d\.) Jahrhundert(?:e?s)?|[Uu]nter (?:seine[mr]|ihre[mr]|de[mr]) (?:Vor)?[Vv]orgänger(?:in)?|(?:[Aa]uch|[Ss]chon|[Bb]ereits|[Nn]och|[Ss]eine?|[Ii]hre?|[Dd]essen) (?:\p{Ll}+ |\p{Lu}\p{Ll}+s )?(?:Vor)?[Vv]orgänger(?:in|innen|regierung)?)(?!\p{L})/u,
);
/** "Elfmal hat das Parlament …": a count of deeds. */
const COUNTED = leanPattern(
  new RegExp(
    `(?<!\\p{L})(?:${TIMES}|${TIMES.replace(/^\(\?:/u, '(?:Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|')}|[Zz]wei- oder dreimal|[Ss]chon (?:zwei|drei)mal|(?:[Zz]wei|[Dd]rei)mal (?:schon|bereits)|[Ii]mmer wieder|[Oo]ft|[Öö]fter|[Mm]anchmal|[Jj]edes (?:Mal|\\p{Ll}+te))(?!\\p{L})`,
    'u',
  ),
);
const DONE = leanPattern(
  /(?<!\p{L})(?:hat|haben|habe|hatten?|wurden?|worden|war|waren|sei|seien|ist|sind|\p{Ll}+ten?|\p{Ll}*(?:rief|brach|zog|gab|nahm|schloss|fror|stieg|trat|sprach|bot|ließ|hob|hielt)(?:en)?)(?!\p{L})/u,
);
const HAS_BEEN = /(?<!\p{L})(?:hat|haben|habe|hatten?|ist|sind|war|waren)[.!,]?$/u;
/** "Als die Truppen 1980 einmarschierten, …": what follows was then, too. */
const WHEN_OLD =
  /^(?:(?:Und |Doch )?(?:[Aa]ls|[Nn]achdem) |(?:der|die|das) (?:von|zwischen) )[^,]*(?<![\d.,])(?:1[5-9]\d\d|200\d|201[0-4])(?![\d.,]\d|\d)/u;
