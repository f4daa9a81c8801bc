/** Whose doing is judged, and who is to withdraw: "kritisierte das Vorgehen Ostlands", "forderte den Rückzug der Westländer". */
import type { ActorId } from '../../schema/ids';
import type { Clause } from './clauses';
import type { SentenceView } from './sentence-view';
import { idsOf, type Argument } from './tie-in';

/** What states and parties do, that others judge. Data. */
const DOING =
  /(?:vorgehen|politik|haltung|entscheidung|entscheid|angriffe?n?|attacken?|offensive|pläne|plan|plans|kurs|kurses|reaktion|verhalten|anstrengungen|bemühungen|rolle|umgang|gesetz|reform|maßnahmen?|forderung|forderungen|vorschlag|vorschläge|ankündigung|beschluss|beschlüsse|einsatz|drohung|drohungen|sanktionen|äußerungen?|aussagen?|kritik|weigerung|rückzug|austritt|bombardement|siedlungsbau|initiative|militärübung|manöver|intervention|besetzung|annexion|blockade|invasion|luftangriffe|luftschläge|einmischung|verschärfung|festnahmen?|verhaftungen?|arbeit|einigung|kompromiss|strategie|hilfe|unterstützung)s?$/u;

/** Whose doing the clause judges: in the genitive, by an adjective, or as "die von der Südpartei verlangte Kürzung". */
export function judged(view: SentenceView, clause: Clause): ActorId[] {
  return idsOf(
    view.arguments.filter((arg) => {
      if (view.clauses[arg.clause] !== clause || arg.mention.how === 'place') return false;
      if (arg.grammar === 'genitive') return DOING.test(ownedBy(view, arg));
      if (arg.mention.how === 'adjective')
        return DOING.test(view.tokens[arg.to]?.lower ?? '') && !behindWhere(view, arg);
      return arg.preposition === 'von' && describesNoun(view, arg);
    }),
  );
}

/** "in der ostländischen Politik" is where. */
function behindWhere({ tokens }: SentenceView, { from }: Argument): boolean {
  return tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ lower }) => /^(?:in|im|bei|laut|nach)$/u.test(lower));
}

/** The noun in front of "der Nordmark" and "Ostlands", or the one behind "Ostlands". */
function ownedBy({ tokens }: SentenceView, { from, to }: Argument): string {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const token = tokens[at];
    if (token?.capital === true) return token.lower;
    if (token?.kind !== 'word') break;
  }
  const next = tokens[to];
  return next?.capital === true ? next.lower : '';
}

/** "die vom Partner Südpartei verlangte Kürzung": between an article and the participle in front of a noun. */
function describesNoun({ tokens }: SentenceView, { from, to }: Argument): boolean {
  const participle = tokens[to];
  if (participle?.capital !== false || !/(?:t|en)e[nmrs]?$/u.test(participle.lower)) return false;
  if (tokens[to + 1]?.capital !== true) return false;
  let at = from - 1;
  while (at > from - 5 && !/^vo[nm]$/u.test(tokens[at]?.lower ?? '')) at -= 1;
  return /^(?:d(?:ie|er|as|en|em)|eine?[nmr]?)$/u.test(tokens[at - 1]?.lower ?? '');
}

/** What only its owner can do. Data. */
const OWN_DEED =
  /(?:rückzug|abzug|rücktritt|einlenken|verzicht|entwaffnung|ablöse|absetzung|freigabe|zustimmung|austritt|kapitulation|umdenken|kurswechsel|nachgeben)s?$/u;
const FIGHTERS =
  /-(?:kämpfer|truppen|soldaten|rebellen|milizen|einheiten|streitkräften?|behörden|regierung|verbänden?)n?$/u;

/** "forderte den Abzug der Westländer", "den Rückzug der WBK-Kämpfer": whose deed is wanted. */
export function wantedOf(view: SentenceView, clause: Clause): ActorId[] {
  return idsOf(
    view.arguments.filter((arg) => {
      if (view.clauses[arg.clause] !== clause) return false;
      const word = view.tokens[arg.from]?.lower ?? '';
      const isFighters = arg.mention.how === 'adjective' && FIGHTERS.test(word);
      return (arg.grammar === 'genitive' || isFighters) && OWN_DEED.test(ownedBy(view, arg));
    }),
  );
}
