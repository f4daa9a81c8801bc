/** Who takes part in a talk without being its subject or standing behind "mit": envoys' states, delegations, who is gone to see. */
import type { ActorId } from '../../schema/ids';
import { isPublicTitle } from '../actors/public-titles';
import { leanPattern } from '../language/lean-pattern';
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import type { SentenceView } from './sentence-view';
import { idsOf, named, type Argument } from './tie-in';

/** "bestellte den ostländischen Geschäftsträger ein", "mit dem westländischen Präsidenten", "Ostlands Botschafter", "den Gesandten Ostlands": whose envoy it is. */
export function envoysOf(view: SentenceView, clause: Clause): ActorId[] {
  return idsOf(
    view.arguments.filter((arg) => {
      if (view.clauses[arg.clause] !== clause) return false;
      if (arg.mention.how === 'adjective') {
        const noun = lowerAt(view, nounBehind(view, arg));
        if (isOfficeAlone(view, arg) || isCountryman(view, arg)) return true;
        // "wurde ins westländische Außenministerium zitiert"
        return ENVOY.test(noun) || (arg.preposition === 'in' && MINISTRY.test(noun));
      }
      if (arg.grammar !== 'genitive') return false;
      return (
        ENVOY.test(lowerAt(view, arg.to)) ||
        [arg.from - 1, arg.from - 2, arg.from - 3].some((at) => ENVOY.test(lowerAt(view, at)))
      );
    }),
  );
}

const ENVOY =
  /^(?:\p{L}+-)?\p{L}*(?:botschafter|gesandte|geschäftsträger|diplomat|konsul|attaché|attache)(?:in|innen|en|n|s)?$/u;

const MINISTRY = /^(?:außen|innen|verteidigungs)?ministerium$|^außenamt$/u;

/** "den ostländischen Sondergesandten": the noun that an adjective stands before. */
function nounBehind({ tokens }: SentenceView, { to }: Argument): number | null {
  for (let at = to; at < to + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.capital) return at;
  }
  return null;
}

/** "mit dem westländischen Präsidenten", "ihren westländischen Gast": an office without a name stands for its state. */
function isOfficeAlone(view: SentenceView, arg: Argument): boolean {
  const at = nounBehind(view, arg);
  const noun = at === null ? undefined : view.tokens[at];
  if (at === null || noun === undefined || FORMER.test(view.tokens[arg.from - 1]?.lower ?? '')) return false;
  const opens = view.tokens[arg.from - 1]?.lower ?? '';
  if (!/^(?:de[nmr]|ihre[nmr]|seine[nmr])$/u.test(opens)) return false;
  if (
    view.tokens[at + 1]?.capital === true ||
    view.arguments.some(({ from }) => from > arg.from && from <= at + 2)
  )
    return false;
  return GUEST.test(noun.lower) || (HEAD.test(noun.lower) && isPublicTitle(noun.text));
}

/** "telefonierte mit dem Westländer": whoever it is speaks for Westland. */
function isCountryman({ tokens }: SentenceView, { from, to, preposition }: Argument): boolean {
  return (
    preposition === 'mit' &&
    tokens[from]?.capital === true &&
    /^(?:dem|der)$/u.test(tokens[from - 1]?.lower ?? '') &&
    tokens[to]?.capital !== true
  );
}

const FORMER = /^(?:ehemalige|frühere|einstige|damalige)[nrms]?$/u;
const GUEST = /^(?:staats)?gast$/u;
const HEAD =
  /(?:minister|präsident|premier|kanzler|kolleg|regierungschef|staatschef|könig)(?:in|en|e|n|s)?$/u;

function lowerAt({ tokens }: SentenceView, at: number | null): string {
  const token = at === null ? undefined : tokens[at];
  return token?.capital === true ? token.lower : '';
}

/** "Delegationen aus Ostland und Westland sind zusammengekommen": the subject is named by where it is from. */
export function delegationsFrom(view: SentenceView, clause: Clause): ActorId[] {
  const here = view.arguments.filter((arg) => view.clauses[arg.clause] === clause);
  const first = here.findIndex(
    ({ mention, preposition, from }) =>
      mention.how === 'place' && preposition === 'aus' && isDelegation(view, clause, from),
  );
  if (first < 0) return [];
  const behind = here.slice(first);
  const end = behind.findIndex(
    ({ preposition, from }, at) =>
      at > 0 && (preposition !== 'aus' || from - (behind[at - 1]?.to ?? from) > 3),
  );
  return idsOf(end < 0 ? behind : behind.slice(0, end));
}

function isDelegation({ tokens }: SentenceView, clause: Clause, from: number): boolean {
  const words = tokens.slice(Math.max(clause.from, from - 5), from).map(({ text }) => text);
  return DELEGATION.test(words.join(' '));
}

const DELEGATION =
  /(?:^|(?<!(?:^| )(?:[Mm]it|von|für|bei|gegen|[Nn]ach|zu|an) (?:den |der |einer )?(?:\p{Ll}+ )?)(?<!\p{L}))(?:Delegation(?:en)?|Abordnung(?:en)?|Unterhändler|Vertreter|Gesandte|Abgesandte|Diplomaten|Fachleute|Regierungsvertreter|Generäle|Militärs|Offiziere|Staatssekretäre|\p{L}*[Mm]inister|\p{L}*präsidenten|Staatschefs|Regierungschefs) aus(?: der| dem| den)?$/u;

/** "Okker, mit dem Lindholm sich an einen Tisch setzen will": whom the relative pronoun means. */
export function relativePartner(view: SentenceView, clause: Clause): ActorId[] {
  const [first, second] = [view.tokens[clause.from], view.tokens[clause.from + 1]];
  if (clause.from < 2 || first?.lower !== 'mit' || !RELATIVE.test(second?.lower ?? '')) return [];
  const meant = view.arguments.findLast(
    ({ mention, to }) =>
      mention.how !== 'adjective' &&
      mention.how !== 'place' &&
      (to === clause.from - 1 || (view.tokens[clause.from - 2]?.text === ')' && clause.from - to <= 5)),
  );
  return meant === undefined || meant.to > clause.from ? [] : [meant.mention.actor];
}

const RELATIVE = /^(?:dem|der|denen)$/u;

/** "reist nach Osthaven, um mit Okker zu verhandeln", "griff zum Telefon, um Okker zu danken": who is gone to see, or rung. */
export function aimedAt(view: SentenceView, clause: Clause): ActorId[] {
  const at = view.clauses.indexOf(clause) + 1;
  const aim = view.clauses[at];
  if (aim?.kind !== 'infinitive' || aim.opener !== 'um') return [];
  const text = clauseText(view, aim);
  if (!TO_TALK.test(text)) return [];
  const there = view.arguments.filter(
    ({ clause: place, mention }) => place === at && mention.how !== 'adjective' && mention.how !== 'place',
  );
  const bare = there.filter(({ preposition, grammar }) => preposition === null && grammar !== 'genitive');
  return [...named(there, ['mit', 'bei']), ...(WHOM.test(text) ? idsOf(bare) : [])];
}

const TO_TALK = leanPattern(
  /(?<!\p{L})(?:zu (?:treffen|sprechen|reden|verhandeln|beraten|sehen|sondieren|danken|bedanken|gratulieren|bitten|informieren|unterrichten|warnen|drängen|überzeugen|besänftigen|beruhigen|diskutieren|konferieren|besprechen)|zusammenzukommen|zusammenzutreffen|auszutauschen|umzustimmen|auszuhandeln|zu besuchen|abzustimmen|zu entschuldigen|zu beschweren)(?!\p{L})/u,
);
const WHOM = leanPattern(
  /(?<!\p{L})(?:zu (?:treffen|sprechen|sehen|danken|gratulieren|bitten|informieren|unterrichten|warnen|drängen|überzeugen|besänftigen|beruhigen|besuchen)|umzustimmen)(?!\p{L})/u,
);
