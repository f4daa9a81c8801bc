/** Who acts in a clause where it is nobody known: "die Bahn", "der Konzern", "Experten". Such deeds are no diplomacy. */
import { overlaps, type Span } from '../../schema/span';
import { isPublicTitle } from '../actors/public-titles';
import { leanPattern } from '../language/lean-pattern';
import type { Token } from '../language/tokens';
import { prepositions } from '../language/word-classes-lexicon';
import { clauseText } from './clause-content';
import { AUXILIARIES, type Clause } from './clauses';
import { mattersOf } from './matter-lexicon';
import type { SentenceView } from './sentence-view';
import { LONGEST_WORD } from './triggers';

/** Groups and bodies of public life that no register need name: "Rebellen", "mehrere Staaten", "das Parlament". */
const PUBLIC =
  /(?:regierung|ministerium|ministerien|rat|parlament|kongress|senat|behörde|armee|militär|streitkräfte|miliz|rebelle|aufständische|junta|putschist|opposition|staat|land|länder|republik|union|bund|allianz|bündnis|koalition|kommission|gremium|partei|seite|führung|kreml|botschaft|delegation|gipfel|organisation|hilfswerk|weltbank|währungsfonds|fraktion|ausschuss|versammlung|verwaltung|vatikan|amt|geberländer|nachbar|truppe|taliban|islamist|separatist|guerilla|kämpfer|bewegung|liga|bündnispartner|partner|verbündete|konferenz|insel|monarchie|emirat|königreich|fürstentum|bundesländer|kabinett|unterhändler|vermittler|gegner|lager|präsidentschaft|hauptstadt|hauptstädte|eurogruppe|supermacht|großmacht|mächte|macht|krone|thron|schutzmacht|plenum|abgeordnetenhaus|nationalversammlung|präsidialamt|kanzlei|departement|institution)(?:e?n|e?s|e?r|e)?$/u;
const NOT_PUBLIC =
  /(?:(?:bauern|beamten|gewerkschafts|mieter|sport|turn|ski|sänger|fußball|fussball|richter|journalisten|frauen|lehrer|senioren|pensionisten|jugend|verkehrs|wirtschafts|naturschutz|tierschutz|berufs|hotelier|imker|jäger|städte)bund|vorrat|hausrat|apparat|wohnungsamt|standesamt|autoland|ausland|inland|ferienland|quadrat|kandidat|betriebsrat|aufsichtsrat|stadtrat|gemeinderat|elternrat|bundesliga|oberliga|champions-league|superliga|erfolgsseite|internetseite|webseite|rückseite|vorderseite|geschäftspartner|lebenspartner|lebensgefährte|hilfskraft|unternehmensführung|konzernführung|betriebsversammlung|hauptversammlung|vereinsführung|geschäftsführung|hausverwaltung|schulverwaltung|pressekonferenz|fachkonferenz|trainingslager|lager|ehepartner|tarifpartner|schulleitung)(?:e?n|e?s|e?r)?$/u;

/** Whether a noun names a party of public life without saying which. */
export function isPublicNoun({ text, lower }: Pick<Token, 'text' | 'lower'>): boolean {
  if (isPublicTitle(text)) return true;
  return PUBLIC.test(lower) && !NOT_PUBLIC.test(lower);
}

const OPENERS = /^(?:und|oder|aber|denn|doch|dass|daß|weil|da|wenn|falls|nachdem|obwohl|während|wie|so)$/u;
const ARTICLES =
  /^(?:der|die|das|eine?|mehrere|einige|viele|alle|zahlreiche|sein|seine|ihre?|dieser?|diese[sr]?|jede[rs]?|keine?|zwei|drei|vier)$/u;

/**
 * True where the clause says who acts, and it is neither somebody known nor a party of public life. What is stopped or
 * agreed may stand there too ("die Gespräche platzten"): that is nobody, but no thing warns or demands (`isSaid`).
 */
export function actsPrivately(view: SentenceView, clause: Clause, at: number, isSaid = false): boolean {
  if (SOME_OF_THEM.test(clauseText(view, clause))) return true;
  const head = subjectNoun(view, clause, at);
  if (head === null || head.lower.length > LONGEST_WORD) return false;
  return !isPublicNoun(head) && (isSaid || mattersOf(head).length === 0);
}

/** Nobody knows who "they" are. */
const SOME_OF_THEM = leanPattern(
  /(?<!\p{L})(?:[Ee]inige|[Mm]anche|[Vv]iele|[Mm]ehrere) (?:von|unter) ihnen(?!\p{L})/u,
);

/** "Garantien für Kämpfer, die ihre Waffen niederlegen": whom the relative pronoun means nobody knows, and nobody else acts. */
export function strangersAct(view: SentenceView, clause: Clause): boolean {
  if (clause.kind !== 'subordinate' || !RELATIVE.test(clause.opener)) return false;
  const noun = view.tokens[clause.from - 2];
  if (noun?.kind !== 'word' || !noun.capital || isPublicTitle(noun.text)) return false;
  const overlapsNoun = ({ mention }: { readonly mention: { readonly span: Span } }): boolean =>
    overlaps(mention.span, noun);
  if (view.arguments.some(overlapsNoun) || view.times.some(({ span }) => overlaps(span, noun))) return false;
  const isNamed = view.arguments.some(
    (arg) => view.clauses[arg.clause] === clause && arg.preposition === null && arg.grammar !== 'genitive',
  );
  const words = view.tokens.slice(clause.from + 1, clause.to).filter(({ kind }) => kind === 'word');
  if (isNamed || words.slice(0, 3).some(({ lower }) => PRONOUNS.test(lower))) return false;
  // "sagte der Presse, die Miliz werde nicht weichen": an article, and the verb stands second.
  return !words.slice(0, -2).some(({ lower }) => AUXILIARIES.has(lower));
}

const RELATIVE = /^(?:der|die|das|welche[rs]?)$/u;

/** The first noun phrase of a clause that may be its subject and holds nobody known; null where there is none such. */
function subjectNoun(view: SentenceView, clause: Clause, trigger: number): Token | null {
  let verbSeen = false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = view.tokens[at];
    if (token?.kind !== 'word') {
      if (token?.kind === 'quote') return null;
      continue;
    }
    if (at === clause.from && OPENERS.test(token.lower)) continue;
    if (!token.capital && token.readings.some((reading) => reading.kind === 'finite')) verbSeen = true;
    if (prepositions.has(token.lower) && !OPENERS.test(token.lower)) {
      at = nounEnd(view, clause, at + 1);
      continue;
    }
    if (PRONOUNS.test(token.lower)) return null;
    const opens = ARTICLES.test(token.lower);
    // "Volkswagen stoppt": a noun without an article is a subject only in front of the verb.
    if (!opens && !(token.capital && !verbSeen && (at > 0 || token.readings.length === 0))) continue;
    const end = opens ? nounEnd(view, clause, at + 1) : at;
    const head = view.tokens[end];
    if (head === undefined || !head.capital || end >= clause.to) continue;
    const stretch = { start: token.start, end: head.end };
    if (view.times.some((time) => overlaps(time.span, stretch))) {
      at = end;
      continue;
    }
    const named = view.arguments.some(
      ({ mention }) => mention.how !== 'adjective' && overlaps(mention.span, stretch),
    );
    const next = view.tokens[end + 1];
    // "Der Zeitung Tagblatt zufolge fand …": who tells it.
    const source = view.tokens.slice(end + 1, end + 4).findIndex(({ lower }) => lower === 'zufolge');
    if (source >= 0) {
      at = end + 1 + source;
      continue;
    }
    // "Außenminister Lindholm": a title with its name behind it.
    if (named || end === trigger || (next?.capital === true && isPublicNoun(head))) return null;
    return head;
  }
  return null;
}

const PRONOUNS = /^(?:er|sie|es|wir|ich|ihr|man|wer|beide|dies|niemand|jemand|deren|dessen)$/u;

/** The noun that a phrase ends in: behind articles, adjectives and numbers. */
function nounEnd(view: SentenceView, clause: Clause, from: number): number {
  let at = from;
  while (at < clause.to) {
    const token = view.tokens[at];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return at;
    if (token.capital) return at;
    at += 1;
  }
  return at;
}
