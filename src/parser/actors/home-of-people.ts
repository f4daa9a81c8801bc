/** For which state somebody of no register acts where only the office is said: "Präsident Varga" in an article about Ostland. */
import type { ActorId } from '../../schema/ids';
import type { Mention } from '../document';
import type { SentenceScan } from './introduced-actors';

/** Offices of which a state has one; "Generalsekretär" or "Direktor" may be of any body. */
const OF_A_STATE =
  /^(?:(?:staats|vize|minister|vize-?minister)?präsident|(?:vize)?premier(?:minister)?|regierungschef|staatschef|machthaber|(?:vize)?kanzler|\p{Ll}*minister|(?:regierungs|armee|militär)sprecher|armeechef|generalstabschef|könig|emir|sultan|fürst)$/u;
/** Länder have ministers of their own, so that in an article about Germany only these are the state's. */
const OF_A_FEDERATION =
  /^(?:(?:außen|aussen|verteidigungs)minister|(?:vize)?kanzler|staatspräsident|regierungssprecher)$/u;
const FEDERATIONS: ReadonlySet<string> = new Set(['deutschland', 'oesterreich', 'schweiz']);
/** "der Präsident der Hafenbank, Ivo Varga,", "der kestrische Präsident": the words themselves say of what. */
const OWNED = / (?:der|des|vom|im|in|am|für|aus) |^\p{L}+isch(?:e[rnms]?)? /u;
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
    if (OWNED.test(said) || (FEDERAL.test(said) && !FEDERATIONS.has(state))) continue;
    const offices = FEDERATIONS.has(state) ? OF_A_FEDERATION : OF_A_STATE;
    const holds = [...(scan.titles.get(mention.actor) ?? [])].some((title) => offices.test(title));
    if (holds) scan.newActors.set(mention.actor, { ...met, actsFor: state });
  }
}
