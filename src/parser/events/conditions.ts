/** What a sentence makes depend on what: "wenn …", "sollte …", "Lenkt Westland nicht ein, …", "ohne Einigung …". */
import { leanPattern } from '../language/lean-pattern';
import { clauseText } from './clause-content';
import { isVerb, type Clause } from './clauses';
import type { SentenceView } from './sentence-view';

const OPENERS = /^(?:wenn|falls|sofern|sollten?|solange|soweit)$/u;
/** Conditions without a clause of their own, and what follows if they are not met. */
const PHRASES = leanPattern(
  /(?<!\p{L})(?:[Ff]alls|[Ss]ollten?|[Ss]ofern|[Ww]enn|[Ss]olange|es sei denn|[Ii]m Falle?s?|[Ff]ür (?:den|diesen) Fall|[Ii]n diesem Falle?|[Bb]ei (?:Nicht\p{Ll}+|(?:einer )?(?:Weigerung|Ablehnung|Missachtung|Verstößen)))(?!\p{L})/u,
);
const OR_ELSE = leanPattern(
  /(?<!\p{L})(?:[Aa]ndere?nfalls|(?<!(?:der|die|das|was|wie|als|wo|wer) )[Ss]onst|[Aa]nsonsten|[Ww]idrigenfalls|[Nn]icht(?:einhaltung|erfüllung|beachtung)|[Ww]eigerung|[Bb]ei (?:einem )?Scheitern|[Oo]hne (?:\p{L}+ ){0,3}(?:Einigung|Zustimmung|Zusage|Antwort|Einlenken|Abkommen|Vereinbarung|Unterschrift|Lösung|Reform\p{L}*|Garantie\p{L}*))(?!\p{L})/u,
);
/** What is asked for does not come: "nicht", "weiterhin", "bleibt geschlossen". */
const UNMET = leanPattern(
  /(?<!\p{L})(?:nicht|[Kk]ein\p{L}*|nichts|weiter\p{L}*|erneut|[Oo]hne|[Bb]leib\p{L}*|[Vv]erstreich\p{L}*|[Vv]erweiger\p{L}*|[Ww]eiger\p{L}*|[Ss]cheiter\p{L}*|[Ii]gnorier\p{L}*|verstoß\p{L}*|ausbleib\p{L}*|ablehn\p{L}*|festh[aä]lt\p{L}*|[Ff]ehl(?:e|en|t|te|ten)|(?:noch immer|immer noch)|noch (?:besetzt|blockiert|gesperrt|geschlossen|inhaftiert|gefangen|dort|da))(?!\p{L})/u,
);
/** By when. */
const TERM = leanPattern(
  /(?<!\p{L})(?:spätestens|[Bb]is (?:zu[mr]|dahin|spätestens|heute|morgen|Mittag|Mitternacht|Ende|Mitte|Anfang|Ostern|Pfingsten|Weihnachten|Neujahr|Jahresende|Monatsende|Wochenende|Silvester|Allerheiligen|Himmelfahrt|Fronleichnam|Sonnenuntergang|(?:kommenden|nächsten) \p{Lu}\p{L}+|(?:\p{L}+tag|Mittwoch)(?:mittag|abend|morgen|nacht|nachmittag|vormittag|mitternacht|früh)?|Tagesanbruch|Sonnenaufgang|Einbruch|Januar|Februar|März|April|Mai|Ju[nl]i|August|(?:Sept|Nov|Dez)ember|Oktober|(?:acht|neun|zehn|elf|zwölf|\d{1,2})(?: Uhr|\.))|innerhalb (?:von|einer|eines)|binnen|(?:Ende|Mitte|Anfang) (?:Januar|Februar|März|April|Mai|Ju[nl]i|August|September|Oktober|November|Dezember)|über den \d{1,2}\.|[Ff]rist\p{Ll}*|fristgerecht|rechtzeitig|[Vv]erstreich(?:e|t|en) (?:auch )?(?:der|die|das|diese[rs]?) (?:\d|\p{L}+tag|Mittwoch|Termin|[^, ]*[Zz]eit)|(?:auch|noch) (?:am|im|heute|morgen)|am (?:\p{L}+tag|Mittwoch) (?:noch|immer noch|weiter)|in den (?:nächsten|kommenden) (?:[\p{L}\d]+ )?(?:Stunden|Tagen|Wochen))(?!\p{L})/u,
);

/** Asked once for each sentence, however many rules ask. */
let last: {
  readonly view: SentenceView | null;
  any: boolean | null;
  unmet: boolean | null;
  term: boolean | null;
} = { view: null, any: null, unmet: null, term: null };

/** A condition at all. */
export function isConditioned(view: SentenceView): boolean {
  if (last.view !== view) last = { view, any: null, unmet: null, term: null };
  return (last.any ??= hasCondition(view));
}

/** A condition that something asked for is not done: a threat behind it makes it an ultimatum. */
export function isUnmetConditioned(view: SentenceView): boolean {
  if (last.view !== view) last = { view, any: null, unmet: null, term: null };
  return (last.unmet ??= hasUnmet(view));
}

function hasCondition(view: SentenceView): boolean {
  return PHRASES.test(view.text) || saysOrElse(view) || view.clauses.some((one) => opensWithVerb(view, one));
}

/** A clause right beside says on what it depends: "stellt … ein, falls …". */
export function hangsOnCondition(view: SentenceView, clause: Clause): boolean {
  const at = view.clauses.indexOf(clause);
  const [before, after] = [view.clauses[at - 1], view.clauses[at + 1]];
  return (
    (after !== undefined && CONDITIONAL.test(after.opener)) ||
    (at === 1 && before !== undefined && (CONDITIONAL.test(before.opener) || opensWithVerb(view, before)))
  );
}

/** "für den Fall, dass Ostland liefert", "statt dass …": conditions of several words, with the clause or before it. */
export function isForTheCase(view: SentenceView, clause: Clause): boolean {
  const text = clauseText(view, clause);
  if (clause.opener !== 'dass' && clause.opener !== 'daß') return FOR_THE_CASE_THAT.test(text);
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  return before !== undefined && FOR_THE_CASE_THAT.test(`${clauseText(view, before)}, ${text}`);
}

const FOR_THE_CASE_THAT = leanPattern(
  /(?<!\p{L})(?:(?:[Ff]ür|[Aa]uf) den (?:\p{Ll}+en )?Fall|[Ii]m Falle?|[Uu]nter der (?:Bedingung|Voraussetzung|Annahme)|[Vv]orausgesetzt|(?:[Aa]n)?[Ss]tatt|[Aa]bgesehen davon),? da(?:ss|ß)(?!\p{L})/u,
);

const CONDITIONAL = /^(?:wenn|falls|sofern|sollten?)$/u;

/** "stimmte zu, weil sonst die Koalition zerbräche" threatens nobody; "solle zahlen, da sonst …" does. */
function saysOrElse({ text }: SentenceView): boolean {
  return OR_ELSE.test(text) && (!BECAUSE_ELSE.test(text) || DEMANDS.test(text));
}

const BECAUSE_ELSE = leanPattern(
  /(?<!\p{L})(?:weil|da|denn) (?:es |man |er |sie )?(?:sonst|ansonsten|andernfalls)(?!\p{L})/u,
);
const DEMANDS = leanPattern(
  /(?<!\p{L})(?:m[uü]ss\p{Ll}*|soll\p{Ll}*|forder\p{Ll}*|gefordert|aufgefordert|verlang\p{Ll}*|rief(?:en)?|r[uü]f(?:t|en)|mahn\p{Ll}*|dräng\p{Ll}*|droh\p{Ll}*|gedroht|warn\p{Ll}*|gewarnt|[Uu]ltimat\p{Ll}*)(?!\p{L})/u,
);

function hasUnmet(view: SentenceView): boolean {
  if (saysOrElse(view)) return true;
  return view.clauses.some((clause) => isCondition(view, clause) && UNMET.test(clauseText(view, clause)));
}

/**
 * Where a condition of not doing something by a day stands at `at`: the first word of the clause that says what follows,
 * else null. "Wer bis Freitag nicht zahle, dessen Visum verfalle", "…, falls Westland bis Mai nicht unterschreibe".
 */
export function consequenceAt(view: SentenceView, at: number): number | null {
  if (last.view !== view) last = { view, any: null, unmet: null, term: null };
  if (!(last.term ??= TERM.test(view.text))) return null;
  const { clauses } = view;
  const place = clauses.findIndex(({ from, to }) => at >= from && at < to);
  const clause = clauses[place];
  if (clause === undefined) return null;
  const text = clauseText(view, clause);
  if (!UNMET.test(text) || !TERM.test(text)) return null;
  const who = clause.opener === 'wer' || EACH.test(text);
  if (!who && !isCondition(view, clause)) return null;
  const next = clauseBehind(view, place);
  // "…, so heißt es in dem Schreiben, werde man …"
  const behind = next !== undefined && SAID_BETWEEN.test(clauseText(view, next)) ? clauses[place + 2] : next;
  const follows = behind !== undefined && (who || beginsWithVerb(view, behind));
  const meant = follows ? behind : clauses.slice(0, place).findLast(({ kind }) => kind !== 'infinitive');
  return meant === undefined || (meant !== behind && who) ? null : verbIn(view, meant);
}

const SAID_BETWEEN = /^(?:so (?:heiß|hieß|sag|erklär|schr|teil|laut)|(?:heiß|hieß|sag)te? (?:es|er|sie))/u;

/** "Jedes Schiff, das bis Freitag nicht ausläuft, …". */
const EACH = leanPattern(/^(?:Jede[rsnm]?|Alle)(?!\p{L})[^,]*, (?:der|die|das|welche[rs]?)(?!\p{L})/u);

/** The first finite verb of a clause. */
function verbIn({ tokens }: SentenceView, { from, to }: Clause): number | null {
  const at = tokens.findIndex(
    (token, i) =>
      i >= from && i < to && isVerb(token, i) && token.readings.some(({ kind }) => kind === 'finite'),
  );
  return at < 0 ? null : at;
}

function isCondition(view: SentenceView, clause: Clause): boolean {
  return OPENERS.test(clause.opener) || opensWithVerb(view, clause) || PHRASES.test(clauseText(view, clause));
}

/** "Öffnet Westland die Häfen nicht, (dann) will Ostland …": the verb stands first in both clauses. */
export function opensWithVerb(view: SentenceView, clause: Clause): boolean {
  const next = clauseBehind(view, view.clauses.indexOf(clause));
  const first = firstWord(view, clause);
  if (next === undefined || first === undefined || !beginsWithVerb(view, next)) return false;
  return first.readings.some((reading) => reading.kind === 'finite') && UNMET.test(clauseText(view, clause));
}

/** Behind "keinen Plan vor, wie es seine Banken retten will, …" the main clause, not what hangs on the condition. */
function clauseBehind({ clauses }: SentenceView, place: number): Clause | undefined {
  const [next, after] = [clauses[place + 1], clauses[place + 2]];
  const hangs =
    next !== undefined && (next.opener === 'ohne' || (next.kind !== 'main' && HANGS.test(next.opener)));
  return hangs && after?.kind === 'main' ? after : next;
}

const HANGS = /^(?:wie|dass|ob|der|die|das|den|dem|deren|dessen|welche[rnms]?|um|was|wo)$/u;

/** How the main clause behind such a condition begins: "dann", or with its verb ("fällt die Rate aus"). */
function beginsWithVerb(view: SentenceView, clause: Clause): boolean {
  if (THEN.test(clause.opener)) return true;
  const first = firstWord(view, clause);
  return (
    clause.kind === 'main' &&
    first !== undefined &&
    first.lower === clause.opener &&
    !first.capital &&
    first.readings.some((reading) => reading.kind === 'finite') &&
    !ASKS_OR_SAYS.test(first.lower)
  );
}

/** "…, sagte sie", "…, heißt es": what is said stands before. */
const ASKS_OR_SAYS =
  /^(?:sag|erklär|hieß|heiß|teil|schr|beton|mein|so|berichte|meld|fordert|warn|füg|kritisier|bekräftig|versicher|verlang|räum)|^kündigte/u;

const THEN = leanPattern(
  /^(?:dann|so|werden?|wird|will|wolle|wollen|würden?|droh\p{L}*|folg\p{L}*|müss\p{L}*|stell\p{L}*|stopp\p{L}*|dreh\p{L}*|setz\p{L}*|greif\p{L}*|zieh\p{L}*|kapp\p{L}*|verhäng\p{L}*|schlie(?:ß|ss)\p{L}*|brech\p{L}*|breche|sei|seien|ist|sind)$/u,
);

function firstWord(view: SentenceView, clause: Clause): SentenceView['tokens'][number] | undefined {
  return view.tokens.slice(clause.from, clause.to).find((token) => token.kind === 'word');
}

/** "Entweder zahlt Ostland, oder die Leitung wird geschlossen". */
export function isOtherChoice(view: SentenceView, clause: Clause): boolean {
  return view.tokens[clause.from]?.lower === 'oder' && EITHER.test(view.text);
}

const EITHER = leanPattern(/(?<!\p{L})[Ee]ntweder(?!\p{L})/u);
