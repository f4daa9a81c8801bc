/** "Beide" as parties of a deed: the two who do it, or to whom it is done. */
import type { Role } from '../../schema/event';
import type { ActorId } from '../../schema/ids';
import { isWithBoth, saysAnother, saysBoth, type PairFinder } from './both-sides';
import { clauseText } from './clause-content';
import { MUTUAL } from './event-rule';
import type { RuleHit } from './match-rules';
import type { Parties } from './parties';
import type { SentenceView } from './sentence-view';
import { DEEDS } from './told-as-done';

/** Whom "beide" adds, as doers or as the other side; and whom "ein weiteres Treffen" means, or a talk with "ihr". */
export function addBoth(
  view: SentenceView,
  hit: RuleHit,
  {
    cast,
    add,
    parties,
    speaker,
    pairFor,
  }: {
    readonly cast: Map<ActorId, Role>;
    readonly add: (actors: readonly ActorId[], role: Role) => void;
    readonly parties: Parties;
    readonly speaker: ActorId | null;
    readonly pairFor: PairFinder;
  },
): void {
  const { rule } = hit;
  const words = talkText(view, hit);
  const acting = rule.frame === 'mutual' ? [] : bothWhoAct(view, hit, { parties, speaker, pairFor });
  if (acting.length === 2) {
    cast.clear();
    add(acting, rule.subject);
  } else if (saysBoth(words)) {
    const withBoth = cast.size === 1 && isWithBoth(words);
    // "Die Kommission rief beide auf": whoever nobody knows asks it of them.
    if (cast.size === 0 && ASKED.test(words)) return;
    const pair = pairFor(view, withBoth ? [...cast.keys()] : []);
    if (withBoth) add(pair, rule.target);
    else if (cast.size < 2 && rule.frame === 'mutual') {
      cast.clear();
      add(pair, rule.subject);
    } else add(pair, cast.size === 0 ? rule.subject : rule.target);
  } else if (MUTUAL.has(hit.kind)) {
    // "In einem Telefonat habe Okker ihr zugesagt, …, sagte Lindholm."
    if (cast.size === 1 && speaker !== null && TO_THE_SPEAKER.test(words)) add([speaker], rule.subject);
    else if (cast.size === 0 && saysAnother(words)) add(pairFor(view, [], 'spoken'), rule.subject);
  }
}

const TO_THE_SPEAKER = /(?<!\p{L})(?:ihm|ihn|ihr|mir|mich|uns)(?!\p{L})/u;

/** "Beide verabredeten, am Montag zu telefonieren": who talks stands before the infinitive. */
function talkText(view: SentenceView, { kind, clause }: RuleHit): string {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  const own = clauseText(view, clause);
  return MUTUAL.has(kind) && clause.kind === 'infinitive' && before !== undefined
    ? `${clauseText(view, before)}, ${own}`
    : own;
}

/** "Beide hätten zugesagt zu kommen, teilte ihr Sprecher mit": the two of the sentence before, not whoever tells it. */
function bothWhoAct(
  view: SentenceView,
  { clause, kind }: RuleHit,
  {
    parties,
    speaker,
    pairFor,
  }: { readonly parties: Parties; readonly speaker: ActorId | null; readonly pairFor: PairFinder },
): readonly ActorId[] {
  if (!DEEDS.has(kind) || !BOTH_ACT.test(clauseText(view, clause))) return [];
  if (parties.subjects.some((actor) => actor !== speaker)) return [];
  return pairFor(view, speaker === null ? [] : [speaker]);
}

const BOTH_ACT =
  /^(?:Dabei |Darin |Zugleich )?[Bb]eide (?:(?:Seiten|Länder|Staaten|Regierungen|Parteien|Politiker|Minister|Präsidenten) )?(?:hätten|haben|hatten|wollen|wollten|werden|würden|\p{Ll}+ten)(?!\p{L})/u;
const ASKED =
  /(?<!\p{L})(?:rief(?:en)?|ruft|rufen|ford\p{Ll}+|bat(?:en)?|bittet|bitten|mahn\p{Ll}+|dräng\p{Ll}+|warn\p{Ll}+) (?:\p{L}+ ){0,2}(?:beide|die beiden)(?!\p{L})/u;
