/** Who answers for what a sentence tells of nobody: "Der Verkauf ist gestoppt. Minister Okker begründete das mit den Kosten." */
import type { ActorId } from '../../schema/ids';
import { leanPattern } from '../language/lean-pattern';
import { waysOf } from './rules/whole-words';
import type { SentenceView } from './sentence-view';

/** The doer whom the next sentence names beside a word that points back; null where it points to nothing. */
export function answererIn(next: SentenceView | undefined): ActorId | null {
  if (next === undefined || !POINTS_BACK.test(next.text)) return null;
  const doer = next.arguments.find(
    ({ mention, preposition, grammar }) =>
      preposition === null &&
      grammar !== 'genitive' &&
      mention.how !== 'adjective' &&
      mention.how !== 'place',
  );
  return doer?.mention.actor ?? null;
}

const POINTS_BACK = leanPattern(
  waysOf(
    /(?:begründe|rechtfertig|verteidig)te[n]? (?:das|dies|den (?:Schritt|Stopp|Beschluss)|die (?:Entscheidung|Maßnahme))/u,
    /habe[n]? (?:das |dies |so )?(?:entschieden|verfügt|angeordnet|beschlossen)/u,
    /Eine?n? entsprechende[rns]? (?:Verfügung|Anordnung|Erlass|Verordnung|Beschluss|Dekret|Weisung|Vereinbarung|Vertrag|Abkommen|Gesetz|Erklärung)(?!\p{L})[^]*(?:unterschrieb|unterzeichne|erlassen|erließ|verfügt|billigt|beschloss|verabschiedet)\p{L}*/u,
    /(?:Zur Begründung|Als Grund) (?:sagte|nannte|erklärte|gab|führte)/u,
  ),
);
