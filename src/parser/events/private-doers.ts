/** Deeds of people, firms and clubs that no register knows: whoever is named beside is told of them, and does nothing. */
import { overlaps } from '../../schema/span';
import { leanPattern } from '../language/lean-pattern';
import { prepositions } from '../language/word-classes-lexicon';
import type { Token } from '../language/tokens';
import { clauseText } from './clause-content';
import { isVerb, type Clause } from './clauses';
import type { SentenceView } from './sentence-view';
import { isPassive } from './subjects';

/** Nouns of people and houses that act and are nobody of public life, however they end. */
const PRIVATE_DOER =
  /^(?:\p{L}*-)?\p{L}*(?:firm(?:a|en)|konzerne?|unternehmen|(?<!welt|noten|zentral|bundes|national|staats|entwicklungs|investitions|förder|sand|daten|garten)bank(?:en)?|airlines?|flug(?:linien?|gesellschaft(?:en)?)|reederei(?:en)?|[ck]lubs?|vereine?|konsorti(?:um|en)|gewerkschaft(?:en)?|initiativen?|anbieter|versorger|versicherer|(?:maschinen|auto|flugzeug|schiff|fahrzeug|anlagen|panzer|motoren|turbinen)bauer|dienstleister|werft(?:en)?|brauerei(?:en)?|stiftung(?:en)?|spedition(?:en)?|krankenkassen?|discounter|supermarktketten?|handelsketten?|hotelketten?|mineralölriese|branchenriese|weltmarktführer|zulieferer|hersteller|betreiber|verlage?|sender|börsen?|molkerei(?:en)?|raffinerien?|händler|käufer|investor(?:en)?|anleger|sparer|gläubiger|bauern|landwirte?|bäuerinnen|ärzte|arzt|patienten|eltern|lehrer|schüler|studenten|studierenden?|anrainer|anwohner|einwohner|bewohner|bürger|pensionisten|rentner|touristen|urlauber|autofahrer|zuschauer|kommentator(?:en)?|experten?|ökonom(?:en)?|historiker|forscher|analyst(?:en)?|aktivist(?:en)?|demonstrant(?:en)?|hacker|entführer|geiselnehmer|schlepper|schmuggler|täter|attentäter|terroristen?|unternehmer|manager|milliardär|millionär|sammler|mäzen|künstler|sänger|popstar|kabarettist(?:en)?|komiker|psycholog(?:en|e)|soziolog(?:en|e)|politolog(?:en|e)|biolog(?:en|e)|virolog(?:en|e)|meteorolog(?:en|e)|autor(?:en)?|schriftsteller|regisseure?|professor(?:en)?|schauspieler|anwalt|anwälte|trainer|spieler|helfer|freiwilligen?|journalist(?:en)?|reporter|moderator(?:en)?|radiomoderator|leser|wirt|fans?|mieter|vermieter|musiker|veranstalter|bischof|pfarrer|vorstand|aufsichtsrat|konzernchef|firmenchef|angeklagten?|verdächtigen?|flüchtlinge|migranten|soldaten?)$/u;
/** The feminine of people ends in -in: "die Milliardärin", "eine Forscherin". */
const WOMAN =
  /(?:händler|käufer|investor|landwirt|bürger|pensionist|expert|ökonom|historiker|forscher|aktivist|unternehmer|manager|milliardär|sammler|künstler|sänger|schauspieler|anwält|trainer|kabarettist|psycholog|soziolog|politolog|biolog|virolog|autor|schriftsteller|regisseur|professor|journalist|moderator|geiselnehmer|attentäter|angeklagt|leser)in(?:nen)?$/u;
/** Armed groups without a name; one that sets an ultimatum does so for whom nobody need know. */
const ARMED =
  /^(?:\p{L}*-)?\p{L}*(?:miliz(?:en)?|rebellen|kämpfer|islamisten|dschihadisten|extremisten|separatisten|aufständischen?)$/u;
const BARE = /^(?:Fifa|FIFA|Uefa|UEFA|IOC|Greenpeace|WWF|Siemens|Fraport|Lufthansa)$/u;
const SEVERAL = /^(?:mehrere|einige|viele|zahlreiche|alle|zwei|drei|vier|manche|tausende|hunderte)$/u;
const MASCULINE = /^(?:der|ein|kein|dieser|jener|jeder|sein|ihr)$/u;
/** After "der" these are genitives or datives: "der Bank", "der Bauern". */
const NOT_MASCULINE = /(?:e|en|in|ung|schaft|bank|firma|börse|airline|linie|rei|innen)$/u;

/** Whether people or houses that no register knows do what the trigger's clause tells. */
export function isDoneByPrivate(view: SentenceView, clause: Clause, mayBeArmed: boolean): boolean {
  if (isPassive(view, clause))
    return BY_PRIVATE.test(clauseText(view, clause)) && agentIsPrivate(view, clause, mayBeArmed);
  // "Die Firma sagte Ostland zu, Millionen zu zahlen": whoever acts before it does.
  if (clause.kind === 'infinitive') {
    const before = view.clauses[view.clauses.indexOf(clause) - 1];
    return before?.kind === 'main' && before.to <= clause.from && isDoneByPrivate(view, before, mayBeArmed);
  }
  if (/^(?:dessen|deren|wer)$/u.test(clause.opener)) return false;
  if (isRelativeOfPrivate(view, clause, mayBeArmed)) return true;
  const starts = clause.kind === 'subordinate' ? [clause.from + 1] : subjectPlaces(view, clause);
  return starts.some((at) => standsPrivate(view, clause, at, mayBeArmed));
}

/** "lobte Helfer, die Ostland Zelte liefern": more than one does it, and a state is one. */
function isRelativeOfPrivate({ tokens }: SentenceView, clause: Clause, mayBeArmed: boolean): boolean {
  if (clause.kind !== 'subordinate' || clause.opener !== 'die') return false;
  const noun = tokens[clause.from - 2];
  if (noun?.capital !== true || !isPrivateDoer(noun.lower, mayBeArmed)) return false;
  const last = tokens.slice(clause.from, clause.to).findLast(isFinite);
  return last !== undefined && last.readings.every((one) => one.kind !== 'finite' || one.plural);
}

function isPrivateDoer(noun: string, mayBeArmed: boolean): boolean {
  return PRIVATE_DOER.test(noun) || WOMAN.test(noun) || (!mayBeArmed && ARMED.test(noun));
}

/** In front of the finite verb, and right behind it. */
function subjectPlaces({ tokens, arguments: all }: SentenceView, clause: Clause): number[] {
  let from = clause.from;
  if (/^(?:und|doch|aber|denn|auch|selbst|sogar)$/u.test(tokens[from]?.lower ?? '')) from += 1;
  for (let at = from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote') return [from];
    if (isFinite(token) && isVerb(token, at)) {
      let behind = at + 1;
      while (/^(?:sich|auch|daher|deshalb|zudem|nun|jedoch|hingegen)$/u.test(tokens[behind]?.lower ?? ''))
        behind += 1;
      if (at === from) return [behind];
      const isKnown = all.some(
        (arg) => arg.from >= from && arg.to <= at && arg.preposition === null && arg.grammar === null,
      );
      // "Ostland werde alle Täter …", "Die Banken unterstützt Ostland".
      const acts = all.some((arg) => arg.from === at + 1 && arg.preposition === null);
      const isMany = !MASCULINE.test(tokens[from]?.lower ?? '') && MANY.test(tokens[at - 1]?.lower ?? '');
      if (isKnown || (acts && isMany && isSingular(token))) return [];
      return [from, behind];
    }
  }
  return [from];
}

function isFinite({ capital, readings }: Token): boolean {
  return !capital && readings.some(({ kind }) => kind === 'finite');
}

function isSingular({ readings }: Token): boolean {
  return readings.every((one) => one.kind !== 'finite' || !one.plural);
}

const MANY = /(?:en|er|ern|te|innen)$/u;

/** A noun phrase in the nominative of somebody private begins at `at`, names nobody, and nobody known stands beside it behind "und". */
function standsPrivate(view: SentenceView, clause: Clause, at: number, mayBeArmed: boolean): boolean {
  const opens = view.tokens[at];
  if (opens?.kind !== 'word' || at >= clause.to || prepositions.has(opens.lower)) return false;
  const opensNoun =
    MASCULINE.test(opens.lower) ||
    /^(?:die|das|eine|keine|diese|seine|ihre)$/u.test(opens.lower) ||
    SEVERAL.test(opens.lower);
  let head = at;
  if (opensNoun || (!opens.capital && /(?:e|er)$/u.test(opens.lower))) head = at + 1;
  while (head < clause.to && view.tokens[head]?.kind === 'word' && view.tokens[head]?.capital === false) {
    const word = view.tokens[head];
    if (word === undefined || !/(?:e|er|en|es)$/u.test(word.lower) || prepositions.has(word.lower))
      return false;
    head += 1;
  }
  const noun = view.tokens[head];
  if (noun?.kind !== 'word' || !noun.capital || head >= clause.to) return false;
  const isDoer = BARE.test(noun.text) || isPrivateDoer(noun.lower, mayBeArmed);
  if (!isDoer || (MASCULINE.test(opens.lower) && NOT_MASCULINE.test(noun.lower))) return false;
  // "Die Rebellen Ostlands", "Unternehmer Okker", "Bürger und Ostland".
  const isNamed = view.arguments.some(({ from, to }) => (from <= head && to > at) || from === head + 1);
  if (isNamed || (view.tokens[head + 1]?.capital === true && !isHouseName(view, head + 1))) return false;
  return !isJoined(view, clause, head + 1) && !view.times.some(({ span }) => overlaps(span, noun));
}

/** "Die Reederei Hansalux sagte …": the name of a house, and no part of the day or what it gives. */
function isHouseName({ tokens, times }: SentenceView, at: number): boolean {
  const name = tokens[at];
  const behind = tokens[at + 1];
  return (
    name !== undefined &&
    !times.some(({ span }) => overlaps(span, name)) &&
    (behind?.kind !== 'word' || isFinite(behind) || behind.capital)
  );
}

/** "die Rebellen der Nordwacht und die Regierung": before the next verb somebody else is added. */
function isJoined({ tokens }: SentenceView, clause: Clause, from: number): boolean {
  for (let at = from; at < Math.min(clause.to, from + 14); at += 1) {
    const token = tokens[at];
    if (token === undefined || isVerb(token, at)) return false;
    if (/^(?:und|sowie)$/u.test(token.lower)) return true;
  }
  return false;
}

const BY_PRIVATE = leanPattern(/(?<!\p{L})(?:von|durch) /u);

/** "von den Banken eingefroren", "von Anrainern versprochen". */
function agentIsPrivate(view: SentenceView, clause: Clause, mayBeArmed: boolean): boolean {
  for (let at = clause.from; at < clause.to - 1; at += 1) {
    if (!/^(?:von|vom|durch)$/u.test(view.tokens[at]?.lower ?? '')) continue;
    let head = at + 1;
    while (head < clause.to && view.tokens[head]?.kind === 'word' && view.tokens[head]?.capital === false)
      head += 1;
    const noun = view.tokens[head];
    if (
      noun === undefined ||
      view.arguments.some(({ from, to }) => (from <= head && to > head) || from === head + 1)
    )
      continue;
    const plain = noun.lower.replace(/n$/u, '');
    if ([noun.lower, plain].some((word) => isPrivateDoer(word, mayBeArmed))) return true;
  }
  return false;
}
