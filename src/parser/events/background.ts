/** What is told of a gift or a promise as known already: in passing, as an argument, or as the law has it. Nobody does it in this news. */
import type { EventKind } from '../../schema/event';
import { overlaps } from '../../schema/span';
import { leanPattern } from '../language/lean-pattern';
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import type { Question } from './event-rule';
import type { SentenceView } from './sentence-view';

export function isBackground(view: SentenceView, clause: Clause): boolean {
  const text = clauseText(view, clause);
  return isInPassing(view, clause, text) || isArgued(view, clause, text) || LAW.test(text);
}

/** "Ostland, das 40.000 Flüchtlinge aufgenommen hat, fordert …": a relative clause in the perfect that names no day. */
function isInPassing(view: SentenceView, clause: Clause, text: string): boolean {
  if (!HAS_DONE.test(text)) return false;
  const first = view.tokens[clause.from];
  const last = view.tokens[clause.to - 1];
  if (first === undefined || last === undefined) return false;
  return !view.times.some((time) => overlaps(time.span, { start: first.start, end: last.end }));
}

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

const PERFECT = /(?<!\p{L})(?:hat|haben|habe|hatten?|hätten?)(?: als [^,]+)?[.!]?$/u;
const JUDGES =
  /(?<!\p{L})(?:lob(?:t|te|ten|en)|gelobt|würdig\p{L}*|gewürdigt|dank(?:t|te|ten|en)|gedankt|kritisier\p{L}*|(?:verw[ie]+s\p{L}*|weist|weisen|wies(?:en)?)(?!\p{L})[^]*(?:darauf|hin)|verwiesen|erinner\p{L}*|w[ai]rft|wirf|warf(?:en)?|vorgeworfen|beklag\p{L}*|bedauer\p{L}*|dafür|darüber|damit|daran)(?!\p{L})/u;

/** "Das Abkommen mit Westland erlaubt …", "Laut Gesetz gewährt …": nobody promises what holds anyway. */
const LAW =
  /(?<!\p{L})(?:[Ll]aut (?:dem |der )?(?:\p{Ll}+ )?(?:\p{L}*[Gg]esetz|\p{L}*[Rr]echt|Verfassung|\p{L}*[Vv]ertrag|Abkommen|Richtlinie|Verordnung)|[Nn]ach (?:geltendem|bestehendem) (?:\p{Ll}+ )?\p{L}*[Rr]echt|(?:\p{L}*[Aa]bkommen|\p{L}*[Vv]ertrag|\p{L}*[Gg]esetz|\p{L}*[Rr]ichtlinie|\p{L}*[Vv]erordnung|\p{L}*[Rr]egelung|\p{L}*[Vv]erfassung|\p{L}*[Kk]onvention) (?:(?:mit|von|aus|über|zwischen|der|des|zur|zum) [^,]{1,60}? )?(?:erlaub|ermöglich|gestatte|gewähr|garantier|verpflichte|bewillig)(?:t|en|e|te|ten))(?!\p{L})/u;

/** "Macron telefoniert gern", "sperrt die Straße regelmäßig", "traditionell im Juli": what is done again and again is no news. */
export function isHabit(view: SentenceView, kind: EventKind, clause: Clause): boolean {
  const habit = kind === 'call' || kind === 'meeting' ? OFTEN_TALKS : OFTEN.get(kind);
  return habit?.test(clauseText(view, clause)) === true;
}

const CUSTOM =
  'traditionell|üblicherweise|normalerweise|gewöhnlich|seit jeher|in der Regel|alljährlich|von jeher';
const AGAIN = `${CUSTOM}|regelmäßig|hin und wieder|gelegentlich|bisweilen|zuweilen|mitunter|ständig|jahraus`;
const anyOf = (words: string): Question => leanPattern(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'));
const OFTEN_TALKS = anyOf(
  `${CUSTOM}|hin und wieder|gelegentlich|gern|gerne|täglich|wöchentlich|jede Woche|jeden (?:Tag|Monat|Morgen|Abend|\\p{L}+tag|Mittwoch)|ständig`,
);
const OFTEN: ReadonlyMap<EventKind, Question> = new Map([
  ['halt', anyOf(AGAIN)],
  ['pledge', anyOf(CUSTOM)],
  ['rejection', anyOf(CUSTOM)],
  ['demand', anyOf(`${AGAIN}|immer wieder`)],
  ['warning', anyOf(`${AGAIN}|gern|gerne`)],
]);

/** "Als Ostland 1989 die Grenze öffnete, war sie acht": what only dates something else. */
export function isLongAgo(view: SentenceView, clause: Clause): boolean {
  return clause.opener === 'als' && YEAR.test(clauseText(view, clause));
}

const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)/u;
