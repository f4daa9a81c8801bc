/** For which state somebody of no register acts where only the office is said: "Präsident Varga" in an article about Ostland. */
import type { ActorId } from '../../schema/ids';
import type { Mention } from '../document';
import type { Token } from '../language/tokens';
import { isPerson, mayHave, type Focus } from './focus';
import type { SentenceScan } from './introduced-actors';
import { actsForOf } from './name-index';
import { isFederation, isNamedOfficeOf, isOfficeOf } from './offices-of-state';

/** "der Präsident der Hafenbank, Ivo Varga,", "der kestrische Präsident": the words themselves say of what. */
const OWNED = / (?:der|des|vom|im|in|am|für|aus) |^\p{L}+isch(?:e[rnms]?)? /u;
const FORMER = /^(?:Ex|Alt)-?\p{Lu}|(?:^| )(?:früher|ehemalig|einstig)/u;
const FEDERAL = /(?:^| )Bundes\p{Ll}/u;

/** What stands around the people of a sentence. */
type Around = {
  /** The one state that was named right before. */
  readonly before: ActorId | null;
  /** The state whose capital opened the sentence before. */
  readonly acting: ActorId | null;
  readonly focus: Focus;
  readonly tokens: readonly Token[];
  readonly text: string;
};

export function giveStates(scan: SentenceScan, mentions: readonly Mention[], around: Around): void {
  mentions.forEach((mention, at) => {
    if (mention.rule !== 'de/actor/title-and-name' && mention.rule !== 'de/actor/title-and-surname') return;
    const met = scan.newActors.get(mention.actor);
    if (met?.kind !== 'person' || met.actsFor !== null) return;
    const said = around.text.slice(mention.span.start, mention.span.end);
    if (OWNED.test(said) || FORMER.test(said)) return;
    const titles = [...(scan.titles.get(mention.actor) ?? [])];
    const isFederal = FEDERAL.test(said);
    const holds = (state: ActorId): boolean =>
      (!isFederal || isFederation(scan.index, state)) &&
      titles.some((title) => isOfficeOf(scan.index, state, title));
    const told = [
      ofTheirChief(scan, mentions, { ...around, at, said }),
      // Only where the article and the sentence before agree: one alone names the wrong state once in four times.
      scan.home === around.before ? scan.home : null,
      at === 0 ? around.acting : null,
      seatBehind(scan, mentions.slice(at + 1), { ...around, federal: isFederal ? titles : [] }),
    ];
    const state = told.find((one) => one !== null && (one === told[0] || holds(one))) ?? null;
    if (state !== null) scan.newActors.set(mention.actor, { ...met, actsFor: state });
  });
}

/** "Okkers Sprecherin Ida Varn", "… und dessen Hafenminister Ivo Varga": whoever serves somebody acts for the same state. */
function ofTheirChief(
  { index, newActors }: SentenceScan,
  mentions: readonly Mention[],
  { at, said, text, focus }: Around & { readonly at: number; readonly said: string },
): ActorId | null {
  const mention = mentions[at];
  if (mention === undefined || !SERVES.test(said)) return null;
  const before = text.slice(Math.max(0, mention.span.start - 24), mention.span.start);
  const people = mentions.slice(0, at).filter((one) => isPerson(index, one, focus));
  const stateOf = (actor: ActorId | null | undefined): ActorId | null =>
    actor == null ? null : actsForOf(index.entries.get(actor) ?? newActors.get(actor));
  const last = people.at(-1);
  if (last?.span.end === mention.span.start - 1)
    return last.how === 'name' && /s$|[sxz]’$/u.test(text.slice(last.span.start, last.span.end))
      ? stateOf(last.actor)
      : null;
  const word = THEIRS.exec(before)?.groups?.['word']?.toLowerCase();
  if (word === undefined) return null;
  if (word === 'dessen' || word === 'deren') return stateOf(last?.actor);
  const gender = word.startsWith('sein') ? 'm' : 'f';
  const here = people.findLast(({ actor }) => mayHave(index, actor, gender, focus));
  return stateOf(here?.actor ?? focus[gender]);
}

/** Offices under somebody's; "sein Kollege" is of another state. */
const SERVES =
  /^(?:Vize-?\p{L}*|\p{L}*(?:[Ss]precher|[Mm]inister|[Ss]tellvertreter|[Bb]erater|[Gg]esandter?|[Ss]taatssekretär)(?:in|s|n)?) (?!der |des |von )/u;
const THEIRS = /(?:^|[^\p{L}])(?<word>[Ss]ein|[Ii]hr|[Dd]esse|[Dd]ere)(?:e[mnrs]?|n)? (?:\p{Ll}+ )?$/u;

/** "sagte Minister Okker in Westburg": a capital where he speaks is his, where the article, or the sentence before, is about that state. */
function seatBehind(
  scan: SentenceScan,
  behind: readonly Mention[],
  { text, before, federal }: Around & { readonly federal: readonly string[] },
): ActorId | null {
  const place = behind.find(
    ({ how, span }) =>
      how === 'place' &&
      /(?<!\p{L})in $/u.test(text.slice(span.start - 4, span.start)) &&
      isSeat(scan, text.slice(span.start, span.end)),
  );
  if (place === undefined) return null;
  // Austria's Bundesräte sit in Vienna, Switzerland's in Bern: only these are told of their state.
  const isMeant =
    place.actor === scan.home ||
    place.actor === before ||
    federal.some((title) => isNamedOfficeOf(scan.index, place.actor, title));
  return isMeant ? place.actor : null;
}

function isSeat({ index }: SentenceScan, word: string): boolean {
  return index.byFirstWord.get(word)?.some(({ how }) => how === 'seat') === true;
}

/** "Westburg reagierte verärgert.", "In Westburg hieß es …": the state whose capital opens a sentence. */
export function actingSeat(
  scan: SentenceScan,
  [first]: readonly Mention[],
  { tokens, text }: { readonly tokens: readonly Token[]; readonly text: string },
): ActorId | null {
  if (first === undefined) return null;
  if (first.how === 'seat') return tokens[0]?.start === first.span.start ? first.actor : null;
  const opens =
    first.how === 'place' &&
    tokens[1]?.start === first.span.start &&
    /^(?:in|aus)$/u.test(tokens[0]?.lower ?? '');
  return opens && isSeat(scan, text.slice(first.span.start, first.span.end)) ? first.actor : null;
}
