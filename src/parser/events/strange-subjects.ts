/** A subject nobody knows that German itself gives away: "Ein Leitartikel rief Okker auf", "…, forderte der Südpolitiker". */
import { overlaps } from '../../schema/span';
import { prepositions } from '../language/word-classes-lexicon';
import type { Token } from '../language/tokens';
import type { Clause } from './clauses';
import type { SentenceView } from './sentence-view';
import { isPublicNoun } from './unknown-subjects';

/** Only a masculine subject stands so in front of its noun: "der Regierung" is none, nor "der Kritik". */
const NOMINATIVE = /^(?:der|ein|dieser|jener|jeder|kein|mein|dein|sein|ihr|unser)$/u;
const FEMININE =
  /(?:e|ung|heit|keit|schaft|ion|tät|ik|ur|in|anz|enz|ie|ei|macht|welt|zeit|wahl|bank|gewalt|gefahr|armee|flut|not|kraft|hand|stadt)$/u;
/** Several people, without an article. */
const MANY =
  /(?:vertreter|experten|kritiker|kritikerinnen|ökonomen|forscher|forscherinnen|gegner|beobachter|aktivisten|politiker|anwälte|juristen|händler|bauern|arbeitgeber|arbeitnehmer|verbände|gewerkschaften|gewerkschafter|unternehmen|firmen|konzerne|umweltschützer|tierschützer|datenschützer|menschenrechtler|ärzte|eltern|lehrer|schüler|studenten|studierende|anrainer|bürgermeister|medien|zeitungen|organisationen|hilfsorganisationen)$/u;

/** Whether a main clause has such a subject, in front of its verb or right behind it. */
export function hasStrangeSubject(view: SentenceView, clause: Clause, at: number): boolean {
  if (clause.kind !== 'main') return false;
  const first = view.tokens[clause.from];
  if (first?.kind !== 'word') return false;
  if (isFinite(first) && clause.from > 0)
    return isStranger(view, clause, { from: behindParticles(view, clause), at, many: true });
  // "Schon ihr Vorgänger habe gedroht"
  const from = clause.from + (FOCUSED.test(first.lower) ? 1 : 0);
  const noun = isStranger(view, clause, { from, at, many: false });
  return noun && standsBeforeVerb(view, clause);
}

const FOCUSED = /^(?:schon|auch|bereits|selbst|nur|noch|sogar|erst)$/u;

function isFinite({ capital, readings }: Token): boolean {
  return !capital && readings.some(({ kind }) => kind === 'finite');
}

/** "wandten sich am Montag": where a subject behind its verb may begin. */
function behindParticles({ tokens }: SentenceView, clause: Clause): number {
  let from = clause.from + 1;
  while (
    from < clause.to &&
    /^(?:sich|auch|daher|deshalb|zudem|nun|indes|jedoch|hingegen)$/u.test(tokens[from]?.lower ?? '')
  )
    from += 1;
  return from;
}

/** A noun that names nobody, no time and no office, with a nominative in front of it. */
function isStranger(
  view: SentenceView,
  clause: Clause,
  { from, at, many }: { readonly from: number; readonly at: number; readonly many: boolean },
): boolean {
  const opens = view.tokens[from];
  const bare = many && opens?.capital === true && MANY.test(opens.lower);
  const voice = !bare && opens?.kind === 'word' ? voiceAt(view, clause, from) : null;
  if (!bare && voice === null && !NOMINATIVE.test(opens?.lower ?? '')) return false;
  let end = bare ? from : from + 1;
  while (end < clause.to && isAdjective(view.tokens[end])) end += 1;
  if (voice !== null) end = voice;
  const head = view.tokens[end];
  if (head?.kind !== 'word' || !head.capital || end >= clause.to || end === at) return false;
  if (
    !bare &&
    voice === null &&
    (FEMININE.test(head.lower) || (isBody(head) && !isOneOfAPeople(opens, head)) || HEADS.test(head.text))
  )
    return false;
  // "Ein Angebot lehnte Okker ab": what has the same form in the accusative is no subject for sure.
  if (/^(?:ein|kein)$/u.test(opens?.lower ?? '') && !ACTS.test(head.lower)) return false;
  return (
    !view.times.some(({ span }) => overlaps(span, head)) &&
    !view.arguments.some(({ mention }) => mention.how !== 'adjective' && overlaps(mention.span, head)) &&
    // "sein Gegenüber, Minister Okker,"
    !(view.tokens[end + 1]?.text === ',' && view.tokens[end + 2]?.capital === true) &&
    (view.tokens[end + 1]?.capital !== true || voice !== null || CLUBS.test(head.text))
  );
}

/** "Die ostländische Zeitung", "Das Magazin", "Polnische Hersteller": where the noun of somebody stands whose trade is to speak; else null. */
function voiceAt({ tokens, arguments: all }: SentenceView, clause: Clause, from: number): number | null {
  const opens = tokens[from];
  const isArticle = /^(?:die|das|eine?)$/u.test(opens?.lower ?? '');
  // "Polnische Hersteller": at the sentence's beginning an adjective has a capital, too.
  if (!isArticle && !(from === 0 && /(?:ische|sche|liche|ige)$/u.test(opens?.lower ?? ''))) return null;
  let at = from + 1;
  while (at < clause.to && isAdjective(tokens[at])) at += 1;
  const noun = tokens[at];
  // "die Organisation Hafenwacht": its name stands behind.
  const isCalled = all.some((arg) => arg.from === at + 1 || (arg.from <= at && arg.to > at + 1));
  if (noun?.kind !== 'word' || !noun.capital || at >= clause.to || isCalled) return null;
  return VOICES.test(noun.lower) || (!isArticle && MANY.test(noun.lower)) ? at : null;
}

const VOICES =
  /(?:zeitung|zeitschrift|magazin|blatt|portal|agentur|präsidentschaft|organisation|gewerkschaft|stiftung|kirche|initiative|plattform|kammer|vereinigung|institut|netzwerk|unternehmen|firma|hersteller|redaktion|bürgerinitiative|staatsanwaltschaft|studie|gesellschaft für \p{L}+|ngo)$/u;

function isAdjective(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && /(?:e|er|en)$/u.test(token.lower) && !isFinite(token);
}

/** "Sozialdemokrat" ends like a council, and is a person. */
function isBody(head: Token): boolean {
  return isPublicNoun(head) && !head.lower.endsWith('demokrat');
}

/** "Ein Ostländer" is a person, "ein Land" is none. */
function isOneOfAPeople(article: Token | undefined, { lower }: Token): boolean {
  return article?.lower === 'ein' && lower.endsWith('länder');
}

/** "Der FC Osthaven". */
const CLUBS =
  /^(?:FC|SV|TSV|SC|VfB|VfL|HSV|BSC|EHC|HC|TV|ASV|Verein|Verband|Konzern|Sender|Verlag|Klub|Club)$/u;

const HEADS = /^(?:Chef|Vorsitzender?|Leiter|Präsident|Führer|Direktor|Vertreter|Kollege)$/u;
const ACTS =
  /(?:artikel|bericht|kommentar|brief|film|blatt|magazin|verband|verein|konzern|sender|beitrag|[^g]er|ist|ant|ent|ator|eur|mann|nahe)$/u;

/** "Ein Blatt in der Hauptstadt forderte": only what describes the noun stands in front of the verb. */
function standsBeforeVerb({ tokens }: SentenceView, clause: Clause): boolean {
  for (let at = clause.from + 1; at < Math.min(clause.to, clause.from + 12); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote') return false;
    if (isFinite(token)) return true;
    if (token.kind === 'mark') return false;
    const fits =
      token.capital ||
      token.kind === 'number' ||
      prepositions.has(token.lower) ||
      /(?:d(?:er|ie|as|en|em|es)|e|en|er|es|em|im|vom|zur|zum|am)$/u.test(token.lower);
    if (!fits) return false;
  }
  return false;
}
