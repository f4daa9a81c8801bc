/** Ostland in one sentence and its minister, of whom nobody tells for which state, in the next: one deed, not two. */
import type { ActorId } from '../../schema/ids';
import { leanPattern } from '../language/lean-pattern';
import { MUTUAL } from './event-rule';
import { leadsOf, type Gathering, type Growing, type SentenceFinding } from './growing-event';
import { tellOtherFacts } from './other-facts';

/** "Eine entsprechende Vereinbarung unterzeichneten …" may stand a little below what it takes up. Sentences. */
const BELOW_DEED = 3;

/** "Ostland stellt Westland ein Ultimatum. Bis Mai müssten …, sagte Außenministerin Okker."; of two states she may be the other's. */
export function standsIn(
  event: Growing,
  finding: SentenceFinding,
  gathering: Gathering,
  isBelowHeading: boolean,
): boolean {
  const { kind } = event.lead;
  if (MUTUAL.has(kind) || kind === 'statement') return false;
  const { text, index } = finding.view;
  const away = index - (event.views.at(-1)?.index ?? 0);
  const pointsBack = ENTSPRECHEND.test(text);
  if (!isBelowHeading && away !== 1 && !(pointsBack && away > 0 && away <= BELOW_DEED)) return false;
  if (!pointsBack && (ADDS.test(text) || (!isBelowHeading && MORE.test(text)))) return false;
  const [told, own] = [event.members.flatMap(leadsOf), leadsOf(finding)];
  const isStandIn = isBehalfOf(told, own, gathering) || (isBelowHeading && isBehalfOf(own, told, gathering));
  return isStandIn && othersAgree(event, finding, gathering) && !tellOtherFacts(event, finding);
}

/** Whether the first are states or bodies, and the others people whose state nobody knows, or of these states. */
function isBehalfOf(
  bodies: readonly ActorId[],
  people: readonly ActorId[],
  { blocOf, isPerson, isStateless }: Gathering,
): boolean {
  if (bodies.length === 0 || bodies.some(isPerson)) return false;
  const known = new Set(bodies.map(blocOf));
  return people.some(isStateless) && people.every((actor) => isStateless(actor) || known.has(blocOf(actor)));
}

/**
 * "Ostland stellt Westland ein Ultimatum. …, sagte Ministerin Okker.": she is Ostland's, as far as one sentence tells it of the one
 * and another of the other.
 */
export function noteHomes({ members }: Growing, gathering: Gathering): void {
  if (members.length < 2) return;
  const { isPerson, isStateless, blocOf, noteHome } = gathering;
  const bodies = members.filter((one) => leadsOf(one).length > 0 && !leadsOf(one).some(isPerson));
  const [body] = bodies.flatMap(leadsOf);
  if (body === undefined || new Set(bodies.flatMap(leadsOf).map(blocOf)).size > 1) return;
  for (const one of members) {
    const [person, other] = leadsOf(one);
    const isAlone = person !== undefined && other === undefined && isStateless(person);
    if (isAlone && !bodies.some(({ view }) => view === one.view)) noteHome(person, body);
  }
}

/** Upon whom it is done: whoever the sentence names was named there, too, or there nobody was. */
function othersAgree(event: Growing, finding: SentenceFinding, { blocOf, isStateless }: Gathering): boolean {
  const [told, own] = [event.members.flatMap(othersOf), othersOf(finding)];
  const [leads, known] = [event.members.flatMap(leadsOf), new Set(told.map(blocOf))];
  return own.every(
    (actor) =>
      !leads.some((lead) => blocOf(lead) === blocOf(actor)) &&
      (known.size === 0 || isStateless(actor) || known.has(blocOf(actor))),
  );
}

/** Those upon whom it is done; whoever only tells of it is no party. */
function othersOf(finding: SentenceFinding): ActorId[] {
  const leads = leadsOf(finding);
  return finding.participants.flatMap(({ actor, role }) =>
    role === 'speaker' || leads.includes(actor) ? [] : [actor],
  );
}

const ENTSPRECHEND =
  /(?<!\p{L})[Ee]ntsprechende[nrs]? (?:\p{Ll}+ )?(?:\p{Lu}\p{Ll}+-)?\p{Lu}\p{L}+|(?<!\p{L})(?:[Dd]iese|[Dd]ie) (?:Zusage|Garantie|Zusicherung|Hilfe|Absage|Weigerung|Entscheidung) (?:gab|gibt|machte|erteilte|verkündete|überbrachte)(?!\p{L})/u;

/** What tells that something else is done beside it, against it or later. */
const ADDS = leanPattern(
  /(?<!\p{L})(?:[Aa]uch|[Zz]udem|[Zz]usätzlich|[Aa]u(?:ß|ss)erdem|[Üü]berdies|[Ff]erner|[Dd]arüber hinaus|[Hh]ingegen|[Dd]agegen|[Ii]ndes(?:sen)?|[Uu]nterdessen|[Ii]nzwischen|[Aa]llerdings|[Jj]edoch|aber|(?:[Ii]m )?Gegenzug|[Uu]mgekehrt|[Ee]benfalls|[Ee]benso|(?:[Ss]einer|[Ii]hrer)seits|[Zz]ugleich|[Gg]leichzeitig|[Dd]araufhin|[Dd]anach|[Zz]uvor|[Ss]päter|[Aa]nschließend|reagier\p{Ll}+|antwortete\p{Ll}*|erwiderte\p{Ll}*|konterte\p{Ll}*)(?!\p{L})/u,
);

/** Below a headline only that there was something before. */
const MORE = /(?<!\p{L})(?:[Ww]eitere|[Aa]ndere|[Zz]weite)[nrms]?(?!\p{L})/u;
