/** What stands in a clause and says nothing against its deed, whatever is asked of it: "noch nicht ausgelieferte Boote", "wegen der Festnahme". */
import { leanPattern } from '../language/lean-pattern';

/** The text of a clause without denials that only describe a noun, without arrests and trials that are a deed's reason, and firms it is done to. */
export function withoutPassing(text: string): string {
  const plain = text.includes('icht ') ? text.replace(NOT_YET_DONE, '') : text;
  const told = plain.includes('onzern') ? plain.replace(OF_A_FIRM, '$1') : plain;
  return ARREST.test(told) ? told.replace(REASON, '') : told;
}

/** Whether a word behind "nicht" describes the noun behind it: "die nicht ausgelieferten Boote". */
export function describesDenied(
  next: string | undefined,
  noun: { readonly capital: boolean } | undefined,
): boolean {
  return next !== undefined && noun?.capital === true && DONE.test(next);
}

const PARTICIPLE =
  '(?:ge|be|ver|er|ent|zer|aus|ab|an|auf|ein|zu|vor|nach|über|unter|mit|bereit|frei|weiter)\\p{Ll}+(?:t|en)e[nmrs]?';
const DONE = new RegExp(`^${PARTICIPLE}$`, 'u');
const NOT_YET_DONE = new RegExp(`(?<=^| )(?:noch )?nicht (?=${PARTICIPLE} \\p{Lu})`, 'gu');

/** "die Lizenz des westländischen Konzerns": to whom it is done, and not who does it. */
const OF_A_FIRM =
  /(?<!\p{L})((?:[Dd]es|[Dd]em|[Ee]inem|[Ee]ines) (?:\p{Ll}+ )?)\p{L}*[Kk]onzerns?(?!\p{L})/gu;

const ARREST = leanPattern(/(?:[Ff]estnahme|[Vv]erhaftung|[Gg]erichtsurteil|[Pp]rozess)/u);
const REASON =
  /(?<!\p{L})(?:[Ww]egen|[Nn]ach|[Pp]rotest gegen|[ÄäEe]rger über|[Ee]mpörung über|(?:[Rr]eaktion|[Aa]ntwort) auf|[Ii]nfolge|[Aa]ufgrund|[Ss]eit) (?:d(?:er|en|em|es|ie|as)|eine[rsmn]?|seine[rsmn]?|ihre[rsmn]?|mehrere[rn]?) (?:\p{Ll}+ )?(?:Festnahmen?|Verhaftung(?:en)?|Gerichtsurteils?|Prozess(?:es)?)(?!\p{L})/gu;
