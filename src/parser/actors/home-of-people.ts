/** For which state somebody of no register acts where only the office is said: "Präsident Varga" in an article about Ostland. */
import type { ActorId } from '../../schema/ids';
import type { Mention } from '../document';
import type { SentenceScan } from './introduced-actors';
import { FEDERATIONS, isOfficeOf } from './offices-of-state';

/** "der Präsident der Hafenbank, Ivo Varga,", "der kestrische Präsident": the words themselves say of what. */
const OWNED = / (?:der|des|vom|im|in|am|für|aus) |^\p{L}+isch(?:e[rnms]?)? /u;
const FORMER = /^(?:Ex|Alt)-?\p{Lu}|(?:^| )(?:früher|ehemalig|einstig)/u;
const FEDERAL = /(?:^| )Bundes\p{Ll}/u;

/** `before`: the one state that was named right before. */
export function giveStates(
  scan: SentenceScan,
  mentions: readonly Mention[],
  { before, text }: { readonly before: ActorId | null; readonly text: string },
): void {
  for (const mention of mentions) {
    if (mention.rule !== 'de/actor/title-and-name' && mention.rule !== 'de/actor/title-and-surname') continue;
    const met = scan.newActors.get(mention.actor);
    if (met?.kind !== 'person' || met.actsFor !== null) continue;
    const state = scan.home;
    // Only where the article and the sentence before agree: one alone names the wrong state once in four times.
    if (state === null || state !== before) continue;
    const said = text.slice(mention.span.start, mention.span.end);
    if (OWNED.test(said) || FORMER.test(said) || (FEDERAL.test(said) && !FEDERATIONS.has(state))) continue;
    const holds = [...(scan.titles.get(mention.actor) ?? [])].some((title) => isOfficeOf(state, title));
    if (holds) scan.newActors.set(mention.actor, { ...met, actsFor: state });
  }
}
