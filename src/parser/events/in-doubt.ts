/** Clauses that tell nobody's done deed, whatever their rule: conditions by word order, what is believed without "dass", what the other side denies, general truths. */
import type { EventKind } from '../../schema/event';
import { leanPattern } from '../language/lean-pattern';
import type { Token } from '../language/tokens';
import { clauseText } from './clause-content';
import { isVerb, type Clause, type Piece } from './clauses';
import type { SentenceView } from './sentence-view';

const DONE_BY_SOMEBODY: ReadonlySet<EventKind> = new Set(['call', 'pledge', 'halt', 'ultimatum']);

/** Asked of calls, pledges, halts and ultimatums. */
export function isInDoubt(view: SentenceView, kind: EventKind, clause: Clause, at: number): boolean {
  if (!DONE_BY_SOMEBODY.has(kind)) return false;
  const text = clauseText(view, clause);
  if (kind !== 'ultimatum' && (opensCondition(view, clause) || isDisputed(view, clause))) return true;
  if (isBelieved(view, clause, at) || WISHED.test(text) || TO_NOBODY.test(text)) return true;
  return view.tokens[at]?.capital === true && isNounDenied(view, kind, at, text);
}

/** "Stellte Polen den Transit ein, säße …", "Kündigt ihr den Vertrag, kündigen wir": both clauses begin with their verb. */
function opensCondition(view: SentenceView, clause: Clause): boolean {
  if (clause.kind !== 'main') return false;
  const first = firstWord(view, clause);
  const behind = view.clauses[view.clauses.indexOf(clause) + 1];
  const next = behind?.kind === 'main' ? firstWord(view, behind) : undefined;
  if (first === undefined || next === undefined || next.capital || !opens(view, clause)) return false;
  return isFiniteOnly(first, 0) && (isFiniteOnly(next, 1) || next.lower === 'dann') && !SAYS.test(next.lower);
}

function firstWord({ tokens }: SentenceView, { from, to }: Clause): Token | undefined {
  return tokens.slice(from, to).find(({ kind }) => kind === 'word');
}

/** At the sentence's beginning, or behind what opens a sentence within it. */
function opens({ tokens }: SentenceView, { from }: Clause): boolean {
  const before = tokens[from - 1];
  return before === undefined || before.kind === 'quote' || /^[:;–—]$/u.test(before.text);
}

function isFiniteOnly(token: Token, at: number): boolean {
  return (
    isVerb(token, at) &&
    token.readings.some(({ kind }) => kind === 'finite') &&
    !token.readings.some(({ kind }) => kind === 'past-participle')
  );
}

const SAYS =
  /^(?:sag|erklär|teil|schr|beton|mein|bericht|meld|forder|warn|füg|kritisier|versicher|räum|kündig|hie|hei|laut|beklag|droh)/u;

/** "glaubt, Ostland werde …", "Der Verdacht, Ostland habe …": said without "dass". */
function isBelieved(view: SentenceView, clause: Clause, at: number): boolean {
  if (clause.kind !== 'main') return false;
  const comma = view.tokens.slice(clause.from, at).findLastIndex(({ text }) => text === ',');
  // "Der Verdacht, Ostland habe …": where the first part has no verb, both are one clause.
  const parts: readonly [Piece | undefined, Piece] =
    comma < 0
      ? [view.clauses[view.clauses.indexOf(clause) - 1], clause]
      : [
          { from: clause.from, to: clause.from + comma },
          { from: clause.from + comma, to: clause.to },
        ];
  return (
    parts[0] !== undefined &&
    SUBJUNCTIVE.test(clauseText(view, parts[1])) &&
    BELIEF_AT_END.test(clauseText(view, parts[0]))
  );
}

const SUBJUNCTIVE = leanPattern(
  /(?<!\p{L})(?:habe|hätten?|werde|würden?|sei|seien|wären?|wolle|könnten?|könne|müsse|müssten?|solle|sollten?)(?!\p{L})/u,
);
/** The word of doubt ends what stands before the comma, at most with "nun", "aber" or a place behind it. */
const BELIEF_AT_END = leanPattern(
  /(?<!\p{L})(?:(?:glaub|vermut|argwöhn|mutmaß|befürcht|fürcht|hoff|spekulier|behaupt|rechne|unk|orakel|find|mein)(?:e|t|n|en|et|te|ten)|\p{L}*(?:[Vv]erdacht|[Gg]erüchte?|[Bb]efürchtung|[Ss]orge|[Hh]offnung|[Vv]ermutung|[Bb]ehauptung|[Ll]egende|[Tt]hese|[Vv]orwurf|[Vv]erschwörungstheorie|[Ee]rwartung|[Aa]nnahme|[Uu]nterstellung|Mär))(?: (?:nun|aber|dagegen|indes|hier|dort|heute|auch|zudem|um)| [Vv]iele| [Mm]anche| (?:in|im|bei) (?:der |dem )?\p{Lu}\p{L}+)*[,.]?$/u,
);

/** "Wir stoppen niemanden". */
const TO_NOBODY = leanPattern(/(?<!\p{L})niemande[nm](?! mehr)(?!\p{L})/u);
/** "Man müsse Peking eine Frist setzen", "Die Kanzlerin möge anrufen", "sähe das Abkommen am liebsten gekündigt". */
const WISHED = leanPattern(
  /(?<!\p{L})(?:[Mm]an (?:müsse|müsste|sollte|könnte|dürfe|möge|hätte|solle) |möge[n]?(?!\p{L})|(?:sähen?|hätten?|würden?|wüssten?) [^]*(?:am liebsten|lieber|gerne?)(?!\p{L}))/u,
);

/** "Trump sagte, der Iran habe zugesagt, …, Teheran bestritt dies": one side says so, the other does not. */
function isDisputed(view: SentenceView, clause: Clause): boolean {
  if (!DENIES.test(view.text)) return false;
  return view.clauses.some(
    (one) =>
      one !== clause && one.from > clause.from && one.kind === 'main' && DENIES.test(clauseText(view, one)),
  );
}

/** What such a denial says: nothing but that it is not so. */
const DENIES = leanPattern(
  /(?<!\p{L})(?:(?:bestritt|bestreitet|bestritten|dementiert|dementierte|dementierten|dementieren) (?:das|dies|es|den|umgehend|sofort|jede|eine)(?!\p{L})|(?:dementiert|dementierte|dementierten|widersprach|widersprachen|widerspricht|bestritt|bestreitet)(?: (?:umgehend|sofort|dem|der Darstellung|dieser Darstellung|am \p{L}+))*[.;]?$|(?:w[ie]{2}s(?:en)?|weist|weisen) (?:das|dies|die Darstellung|diese Darstellung) (?:\p{L}+ )*zurück|(?:wusste|weiß|wisse|will|wollte) (?:man |\p{Lu}\p{L}+ )?(?:\p{L}+ ){0,3}(?:davon nichts|nichts davon)|davon nichts (?:wissen|bekannt)|nichts (?:davon )?bekannt)/u,
);

/** "Einen Stopp schloss Okker aus", "vor jedem Anruf", "Ein Anruf koste nichts", "ist das Ultimatum ohne Belang". */
function isNounDenied({ tokens }: SentenceView, kind: EventKind, at: number, text: string): boolean {
  if (NOUN_DENIED.test(text)) return true;
  if (kind !== 'call' && WANTED_ONLY.test(textBefore(tokens, at))) return true;
  const article = tokens[at - 1]?.lower ?? '';
  if (/^(?:jede[rnms]?|solche?[rnms]?|irgend\p{L}+|manche[rnms]?)$/u.test(article)) return true;
  const isAny = /^(?:ein|eine)$/u.test(article);
  return (kind === 'call' || kind === 'ultimatum') && isAny && GENERAL.test(text);
}

function textBefore(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ text }) => text)
    .join(' ');
}

/** "ein Antrag auf Abbruch", "der Ruf nach einem Stopp". */
const WANTED_ONLY =
  /(?<!\p{L})(?:Antr[aä]ge?n?|Anträgen|\p{L}*[Ff]orderung(?:en)?|Rufe?n?|Wunsch|Wünsche|Plädoyers?|Appelle?|Petition(?:en)?|Gerüchte?n?|Spekulation(?:en)?|Angst|Furcht|Überlegung(?:en)?|Hoffnung(?:en)?|Vorschl[aä]ge?|Ideen?|Möglichkeit(?:en)?|Klagen?|Debatten?|Diskussion(?:en)?) (?:auf|nach|zu|zum|zur|über|um|vor|für|gegen|eine[sr]|de[rs])(?: (?:ein|d|sein|ihr)\p{Ll}*)?(?: \p{Ll}+e[nrsm]?)?$/u;

const NOUN_DENIED = leanPattern(
  /(?<!\p{L})(?:(?:schloss|schließt|schlossen|schließen)(?!\p{L})[^]* aus[.!]?$|ausgeschlossen[.!]?$|(?:dementier|bestr[ei]+t)\p{Ll}*|unbeantwortet|verzichtet[.!]?$|(?:auf|Auf) (?:ein|jedes|das) Ultimatum [^]*verzicht\p{Ll}*|Ultimatum [^]*nichts (?:wissen|halten))/u,
);
/** What holds of calls or ultimatums at large. */
const GENERAL = leanPattern(
  /(?<!\p{L})(?:koste[nt]?|kostete|genüg\p{Ll}+|reich(?:t|e|te)|ersetz\p{Ll}+|hilft|helfe|schade[nt]?|bedeutet|heißt|gehört|sagt|mache?t?|ist nur|sei nur|sei (?:immer|kein\p{Ll}*)|ist (?:immer|kein\p{Ll}*))(?!\p{L})/u,
);
