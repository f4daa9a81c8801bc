/** Whether an event is told as held, reported, planned or asked for: hedges, relays, "soll", words of planning. */
import { leanPattern } from '../language/lean-pattern';
import { contains } from '../../schema/span';
import type { EventKind, EventStatus } from '../../schema/event';
import { clauseText, tokensOf, verbPart } from './clause-content';
import type { Clause, Piece } from './clauses';
import type { SentenceView } from './sentence-view';

const REQUESTED = leanPattern(
  /(?<!\p{L})(?:angefragt|anfrag\p{L}*|erbeten|erbat|gebeten|bat|bittet|bitten|ersuch\p{L}*|beantragt\p{L}*|wünscht\p{L}*|möchten?|forder\p{L}*|verlang\p{L}*|schlug|schlägt|vorgeschlagen)(?!\p{L})/u,
);
const PLANNED = leanPattern(
  /(?<!\p{L})(?:geplant\p{L}*|plant|planen|planten|vorbereit\p{L}*|bevorstehend\p{L}*|anstehend\p{L}*|steht bevor|demnächst|bald|morgen|kommende[nrs]?|nächste[nrs]?|vorgesehen|angesetzt|wollen|will|wolle|einlad\p{L}*|eingeladen|lädt|lud|vereinbarten ein|beabsichtig\p{L}*)(?!\p{L})/u,
);
const FUTURE = leanPattern(/(?<!\p{L})(?:wird|werden|werde)(?!\p{L})/u);

/** "kündigte für Dienstag ein Treffen an". */
const ANNOUNCES =
  /(?<!\p{L})(?:kündig\p{L}*|beraum\p{L}*|setz(?:t|te|ten)) (?:\p{L}+ )*?für [^,]*(?<!\p{L})an[.!]?$/u;

/** "dass der Plan besprochen werden würde". */
const WILL_BE = leanPattern(/(?<!\p{L})werden (?:wird|werden?|würden?)[.!]?$/u);

/** "wird am Sonntag zu einem Besuch erwartet". */
const AWAITED = leanPattern(/(?<!\p{L})(?:wird|werden|werde)(?!\p{L})[^,]*(?<!\p{L})erwartet(?!\p{L})/u);

/** "soll am Freitag nachgeholt werden"; hearsay has been told from it before. */
const SHALL = leanPattern(/(?<!\p{L})soll(?:en|e)?(?!\p{L})/u);

const ACTS: ReadonlySet<EventKind> = new Set(['call', 'meeting', 'halt']);

export function statusOf(kind: EventKind, view: SentenceView, clause: Clause, at: number): EventStatus {
  const text = clauseText(view, clause);
  const token = view.tokens[at];
  const hedged = view.hedges.some((hedge) =>
    tokensOf(view, clause).some((t) => contains(hedge.span, t) || contains(t, hedge.span)),
  );
  const relayed =
    token !== undefined &&
    view.speech.some((s) => s.relay !== null && s.spans.some((span) => contains(span, token)));
  if (hedged || relayed || isUnderSoll(view, clause)) return 'reported';
  // What is said has been said, whenever it is meant to come true; only acts can lie ahead.
  if (ACTS.has(kind)) {
    // "plant, Okker zu treffen", "erklärten sich bereit, zu verhandeln".
    if (kind !== 'halt' && clause.kind === 'infinitive') return 'planned';
    if (WILL_BE.test(text) || (kind === 'meeting' && AWAITED.test(text))) return 'planned';
    // "bat ihn in einem Telefonat, …": what was said in it was asked for, the talk took place.
    if (WITHIN.test(text.slice(0, (token?.start ?? 0) - (view.tokens[clause.from]?.start ?? 0))))
      return 'held';
    // "telefonierten am Abend und wollen sich am Montag treffen": each verb has its own part.
    const part = verbPart(view, clause, at);
    const own = clauseText(view, part);
    if (REQUESTED.test(own)) return 'requested';
    // "der geplante Gipfel wurde abgesagt": what was planned is stopped now.
    const ahead = kind === 'halt' ? own.replace(WAS_PLANNED, '') : own;
    if (SHALL.test(own) && (BECOME.test(own) || endsInInfinitive(view, part))) return 'planned';
    if (kind !== 'halt' && ANNOUNCES.test(own)) return 'planned';
    if (PLANNED.test(ahead) || (FUTURE.test(own) && endsInInfinitive(view, part))) return 'planned';
  }
  if (kind === 'pledge' && PREPARED.test(text)) return 'planned';
  return 'held';
}

const WITHIN = leanPattern(
  /(?<!\p{L})(?:(?:in|bei|während) (?:einem|dem|ihrem|seinem|diesem|einer|der|eines|des)|im|beim|nach (?:einem|dem|einer|der)) (?:\p{Ll}+ )?$/u,
);
const WAS_PLANNED = /(?<!\p{L})geplant\p{L}*/gu;
const BECOME = leanPattern(/(?<!\p{L})werden(?!\p{L})/u);
/** "Vereinbarungen werden vorbereitet", "wollen morgen ein Abkommen unterzeichnen". */
const PREPARED = leanPattern(
  /(?<!\p{L})(?:vorbereit\p{L}*|(?:will|wollen|soll|sollen|werden|wird)(?!\p{L})[^]*(?<!\p{L})(?:unterzeichne[tn]|unterschreiben|unterschrieben|besiegel[nt]|ratifizieren|ratifiziert)(?: werden)?$)(?!\p{L})/u,
);

/** "soll … gefragt haben": a perfect infinitive under soll is hearsay. */
export function isUnderSoll(view: SentenceView, clause: Clause): boolean {
  const text = clauseText(view, clause);
  return text.includes('soll') && UNDER_SOLL.test(text);
}

const UNDER_SOLL = leanPattern(
  /(?<!\p{L})soll(?:en)?(?!\p{L})[^]*\p{L}(?:t|en) (?:haben|sein|worden sein)(?!\p{L})/u,
);

function endsInInfinitive(view: SentenceView, clause: Piece): boolean {
  const words = tokensOf(view, clause).filter((token) => token.kind === 'word' && !token.capital);
  return words.some((token) => {
    const { readings } = token;
    return readings.some((r) => r.kind === 'infinitive') && !/^(?:werden|worden)$/u.test(token.lower);
  });
}
