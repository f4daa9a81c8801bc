/** Deeds of one kind in one sentence, each with its own parties, day and facts. */
import type { Span } from '../../schema/span';
import { castRoles, type Cast, type CastTools } from './cast-roles';
import type { Clause, Piece } from './clauses';
import { castOf, gappedDeeds, type Gapped } from './gapped-deeds';
import type { RuleHit } from './match-rules';
import { viewOfPart, wordsOfPart, type DeedPart } from './part-of-view';
import type { SentenceView } from './sentence-view';
import { areOfOneSort, areTwoDeeds, borderBetween, doersOf, spanOf, type Deed } from './side-by-side';
import { amountOf } from './told-amounts';

export type ToldApart = Deed & {
  readonly part: DeedPart | null;
  /** Where no verb of its own tells it: its own words. */
  readonly trigger: Span | null;
  /** Where its day is to be looked for; null where in the whole sentence. */
  readonly time: { readonly view: SentenceView; readonly clause: Clause } | null;
};

/** Each of two hits with whoever takes part in its own stretch; null where they tell one deed. */
export function castApart(
  view: SentenceView,
  [one, other]: readonly [Deed, Deed],
  tools: CastTools,
): readonly [Deed, Deed] | null {
  const border = borderBetween(view, one.hit, other.hit);
  if (border === null) return null;
  const apart: readonly [Deed, Deed] =
    one.hit.clause === other.hit.clause
      ? [
          castWithin(view, one, { border, beside: other }, tools),
          castWithin(view, other, { border, beside: one }, tools),
        ]
      : [withoutSpeaker(one, other), withoutSpeaker(other, one)];
  return areTwoDeeds(view, ...apart) ? apart : null;
}

/** "Lindholm sagte 30 Millionen zu, Okker versprach zwei Fähren": whoever does the one does not say the other. */
function withoutSpeaker({ hit, cast }: Deed, beside: Deed): Deed {
  const doers = doersOf(beside);
  const own = cast.participants.filter(({ role }) => role === hit.rule.subject);
  if (own.length === 0 || hit.rule.subject === 'speaker') return { hit, cast };
  return {
    hit,
    cast: {
      participants: cast.participants.filter(
        ({ actor, role }) => role !== 'speaker' || !doers.includes(actor),
      ),
    },
  };
}

/** Of two verbs with one subject the second has the first one's, and nobody else of its stretch. */
function castWithin(
  view: SentenceView,
  deed: Deed,
  { border, beside }: { readonly border: number; readonly beside: Deed },
  tools: CastTools,
): Deed {
  const isFirst = deed.hit.at < border;
  const own = spanOf(view, isFirst ? { from: 0, to: border } : { from: border, to: view.tokens.length });
  const shared = isFirst
    ? []
    : view.arguments.filter(({ mention, from }) => from < border && doersOf(beside).includes(mention.actor));
  const part = viewOfPart(view, [own, ...shared.map(({ mention }) => mention.span)]);
  return { hit: deed.hit, cast: castRoles(part, deed.hit, inWhole(view, tools)) ?? deed.cast };
}

/** What is asked of the whole article is asked for the sentence, not for its part. */
function inWhole(view: SentenceView, tools: CastTools): CastTools {
  return {
    ...tools,
    pairFor: (_, ...more) => tools.pairFor(view, ...more),
    answererOf: () => tools.answererOf(view),
  };
}

/** All deeds of the hits; of most sentences the hits themselves. */
export function toldApart(view: SentenceView, deeds: readonly Deed[], tools: CastTools): ToldApart[] {
  return deeds.flatMap((deed) => {
    const others = deeds.filter((other) => other !== deed && areOfOneSort(other.hit.kind, deed.hit.kind));
    return others.length === 0 ? alone(view, deed, tools) : beside(view, deed, others, tools);
  });
}

function alone(view: SentenceView, deed: Deed, tools: CastTools): ToldApart[] {
  const gapped = gappedDeeds(view, deed.hit, { from: 0, to: view.tokens.length });
  return gapped === null ? [whole(deed)] : withGapped(view, deed, gapped, tools);
}

function whole(deed: Deed): ToldApart {
  return { ...deed, part: null, trigger: null, time: null };
}

function beside(view: SentenceView, deed: Deed, others: readonly Deed[], tools: CastTools): ToldApart[] {
  const apart = others.flatMap((other) => castApart(view, [deed, other], tools) ?? []);
  const [own] = apart;
  // Each of two deeds comes back with whoever takes part: of fewer one tells the same.
  if (own === undefined || apart.length < 2 * others.length) return alone(view, deed, tools);
  const pieces = [deed, ...others].map(({ hit }) => pieceOf(view, hit, [deed, ...others]));
  const [piece] = pieces;
  const gapped = piece === undefined ? null : gappedDeeds(view, deed.hit, piece);
  if (gapped !== null) return withGapped(view, own, gapped, tools);
  const kept = piece === undefined ? [] : [spanOf(view, piece)];
  const unit = unitIn(
    view,
    pieces.map((one) => [spanOf(view, one)]),
  );
  return [{ ...own, part: { kept, unit }, trigger: null, time: datedBy(view, kept, own.hit.clause) }];
}

/** From the border before the hit to the one behind it. */
function pieceOf(view: SentenceView, hit: RuleHit, others: readonly Deed[]): Piece {
  let [from, to] = [0, view.tokens.length];
  for (const other of others) {
    const border = borderBetween(view, hit, other.hit);
    if (border === null) continue;
    if (other.hit.at < hit.at) from = Math.max(from, border);
    else to = Math.min(to, border);
  }
  return { from, to };
}

/** By a day of its own stretch alone, where it says one. */
function datedBy(view: SentenceView, kept: readonly Span[], clause: Clause): ToldApart['time'] {
  const part = viewOfPart(view, kept);
  const says = part.times.some(
    ({ type, days, deadline }) => type !== 'DURATION' && days !== null && !deadline,
  );
  return says ? { view: part, clause } : null;
}

function withGapped(
  view: SentenceView,
  deed: Deed,
  { own, conjuncts }: Gapped,
  tools: CastTools,
): ToldApart[] {
  const { hit } = deed;
  const needsAll = conjuncts.every(({ slot }) => slot === 'day');
  const cast: Cast | null = needsAll
    ? deed.cast
    : castRoles(viewOfPart(view, own), hit, inWhole(view, tools));
  if (cast === null) return [whole(deed)];
  const stretches: readonly (readonly Span[])[] = [own, ...conjuncts.map(({ span }) => [span])];
  const unit = unitIn(view, stretches);
  const first: ToldApart = {
    hit,
    cast,
    part: { kept: own, unit },
    trigger: null,
    time: datedBy(view, own, hit.clause),
  };
  const others = conjuncts.map((conjunct): ToldApart => {
    const kept = [conjunct.span];
    const clause = { ...hit.clause, from: conjunct.from, to: conjunct.to };
    return {
      hit,
      cast: castOf(view, hit, cast, { ...conjunct, head: conjuncts[0]?.from ?? conjunct.from }),
      part: { kept, unit },
      trigger: conjunct.span,
      time: datedBy(view, kept, clause) ?? datedBy(view, own, hit.clause),
    };
  });
  return [first, ...others];
}

/** "5 Millionen, die Nordmark 3 Millionen Euro": what the one tells that says so. */
function unitIn(view: SentenceView, stretches: readonly (readonly Span[])[]): string | null {
  for (const kept of stretches) {
    const part = wordsOfPart(view, kept);
    const amount = amountOf([part], part);
    if (amount !== null && amount.unit !== '') return amount.unit;
  }
  return null;
}
