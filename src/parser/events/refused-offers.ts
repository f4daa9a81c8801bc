/** Whom a refusal meets: "lehnte das ostländische Angebot ab", "schlug eine Einladung Ostlands aus". */
import type { ActorId } from '../../schema/ids';
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import type { SentenceView } from './sentence-view';
import { isPassive } from './subjects';
import { idsOf } from './tie-in';

const OFFER =
  /(?:angebot|bitte|forderung|vorschlag|vorschläge|einladung|ultimatum|plan|pläne|bedingung|wunsch|ansinnen|antrag|vermittlung|appell|aufruf|anfrage|gesuch|vorstoß|initiative|entwurf|ersuchen)(?:en|e|n|s|es)?$/;

/** "Trotz Westlands Angebot lehnte Ostland die Forderungen ab": in spite of it, after it, because of it something else is refused. */
const BESIDE = new Set(
  'trotz ungeachtet nach wegen seit vor angesichts infolge aufgrund anlässlich während bei mit neben statt außer'.split(
    ' ',
  ),
);
/** How many words stand between such a preposition and its noun: "trotz des erneuten westländischen Angebots". */
const WITHIN = 4;

/** Whose offer or demand the clause names as refused, by adjective or genitive. */
export function whoOffered(view: SentenceView, clause: Clause): ActorId[] {
  const isOffer = (at: number): boolean => {
    const token = view.tokens[at];
    return token?.capital === true && OFFER.test(token.lower) && !standsBeside(view, at);
  };
  const opened = openedWith(view, clause);
  return idsOf(
    view.arguments.filter(({ clause: at, mention, grammar, from, to }) => {
      if (view.clauses[at] !== clause && at !== opened) return false;
      if (mention.how === 'adjective') return isOffer(to);
      return grammar === 'genitive' && (isOffer(from - 1) || isOffer(from - 2) || isOffer(to));
    }),
  );
}

/** "Eine Bitte Okkers, das Geld freizugeben, beschied sie abschlägig": the noun stands before the infinitive that tells of it. */
function openedWith(view: SentenceView, clause: Clause): number | null {
  const { clauses, tokens } = view;
  const at = clauses.indexOf(clause);
  const verb = tokens[clause.from];
  const first = clauses[at - 1];
  // "…, wurde abgelehnt": by whom, nobody says.
  if (isPassive(view, clause) && !/(?<!\p{L})(?:vo[nm]|durch)(?!\p{L})/u.test(clauseText(view, clause)))
    return null;
  if (clause.kind !== 'main' || first?.kind !== 'infinitive' || first.from !== 0) return null;
  return verb?.capital === false && verb.readings.some(({ kind }) => kind === 'finite') ? at - 1 : null;
}

function standsBeside({ tokens }: SentenceView, noun: number): boolean {
  for (let at = noun - 1; at >= noun - WITHIN && tokens[at]?.kind === 'word'; at -= 1)
    if (BESIDE.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
