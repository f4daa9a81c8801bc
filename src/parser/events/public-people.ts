/** People no register knows, and whether what stands beside their name makes them a voice of public life. */
import type { ActorId } from '../../schema/ids';
import type { Span } from '../../schema/span';
import { isPrivateBody } from '../actors/private-bodies';
import { isPublicTitle } from '../actors/public-titles';
import type { Draft } from '../document';
import { isPublicNoun } from './unknown-subjects';

const TITLE =
  /(?:minister|präsident|chef|sprecher|kanzler|kommissar|botschafter|führer|vorsitzende|sekretär|general|könig|gouverneur|bürgermeister|abgeordnete|senator|beauftragte|gesandte|direktor|premier|premierminister|kommandeur|oberst|koordinator|vermittler|unterhändler|kollege|kolleg|emir|scheich|rät|vorsitzender|abgeordneter|beauftragter|gesandter|machthaber)(?:in|innen|en|r|n|s)?(?: (?:der|des|von|für) [^,.!?]{2,40},?)?,? $/iu;

/** A title of public life right before a name; sport and business have chiefs too. */
function isTitled(before: string): boolean {
  if (!TITLE.test(before) || OF_A_FIRM.test(before)) return false;
  const word = LAST_WORD.exec(before)?.groups?.['word'] ?? '';
  return isPublicTitle(word) || !/(?:chef|sprecher|leiter|direktor|geschäftsführer)(?:in)?$/iu.test(word);
}

// At the top of the file: tsx makes an expression with \p anew at each call of the function it stands in.
const LAST_WORD = /(?<word>[\p{L}-]+),? $/u;

/** "Fjordnet-Sprecherin Lüth", "Alpenverein-Präsident Moor": the first part names no office, state or party of a register. */
function isOfAClub(title: string): boolean {
  const first = FIRST_PART.exec(title)?.groups?.['first'];
  if (first === undefined || /^(?:Vize|Ex|Alt|Noch|Interims|Co|Ko)$/u.test(first)) return false;
  return !isPublicNoun({ text: first, lower: first.toLowerCase() });
}

const FIRST_PART =
  /^(?:\p{Ll}+ )*(?<first>\p{Lu}[\p{L}.]*(?:-\p{Lu}[\p{L}.]*?)?)-(?:Sprecher|Chef|Präsident|Direktor|Vorsitzend|Vorstand|General(?:direktor|sekretär)|Obmann)/u;

/** "Präsident der Hochschule, Jürgen Wachs"; judges and mayors are no voice of a state either. */
function isPrivateTitle(text: string, { start, end }: Span): boolean {
  const title = text.slice(start, end);
  if (isOfAClub(title) || OF_A_HOUSE.test(title) || /(?:^| )Richter(?:in)? /u.test(title)) return true;
  if (MAYOR.test(title)) return !BESIDES.test(text.slice(Math.max(0, start - 70), start));
  const owner = OWNER.exec(title)?.groups?.['owner'];
  return owner !== undefined && isPrivateBody(owner.toLowerCase());
}

/** Whoever heads or bargains for a house, a union or a firm that is not named. */
const OF_A_HOUSE =
  /^(?:Direktor|Geschäftsführer|Verhandlungsführer|Vorstandschef|Verbandschef)(?:in)? \p{Lu}/u;
const OWNER = /^\p{L}+ (?:der|des|vom|von) (?:\p{Ll}+ )?(?<owner>\p{Lu}[\p{L}-]+)/u;
const MAYOR = /^(?!Regierende)(?:\p{L}+ )?(?:Ober)?[Bb]ürgermeister(?:in)?(?=[ ,])/u;
/** "die Abgeordnete und Bürgermeisterin". */
const BESIDES = /(?:ordnete[rn]?|minister(?:in)?|senator(?:in)?) und (?:\p{L}+ )?$/iu;

/** "Sprecherin des Anbieters", "Direktor des Museums". */
const OF_A_FIRM =
  /(?<!\p{L})(?:der|des|vom|von) (?:\p{L}+ )?\p{L}*(?:konzern|unternehmen|anbieter|hersteller|firma|verein|klub|club|gesellschaft|werk|gruppe|kette|verlag|sender|reederei|airline|fluglinie|betreiber|universität|klinik|krankenhaus|museum|kirche|schule|theater|oper|mannschaft|börse|hotel|zoo|brauerei|bahn)(?:e?n|e?s)?(?: [^,.!?]{0,30})?,? $/iu;

/** "…, die hafenpolitische Sprecherin der Südpartei,": the title behind the name. */
function isCalled(after: string): boolean {
  if (!after.startsWith(',')) return false;
  const owner = OWNER_BEHIND.exec(after)?.groups?.['owner'];
  if (owner !== undefined && isPrivateBody(owner.toLowerCase())) return false;
  const title = TITLE_BEHIND.exec(after)?.groups?.['title'];
  return title !== undefined && isPublicTitle(title);
}

const TITLE_BEHIND =
  /^, (?:\(\p{L}+\), )?(?:(?:der|die|ein|eine|seine?s?|ihre?s?) )?(?:\p{Ll}+ ){0,2}(?<title>\p{Lu}[\p{L}-]+)(?= (?:der|des|von|vom|für|im|in|bei|beim|zur?|zum) |,)/u;
const OWNER_BEHIND =
  /^, (?:\p{Ll}+ )*\p{Lu}[\p{L}-]+ (?:der|des|vom|von) (?:\p{Ll}+ )?(?<owner>\p{Lu}[\p{L}-]+)/u;

/** People no register knows who act for a state or carry a public title in front of their name. */
export function publicPeople(draft: Draft): Set<ActorId> {
  const unknown = new Map(draft.newActors.map((one) => [one.actor, one]));
  const titled = draft.mentions.filter(
    ({ actor, span, rule }) =>
      unknown.has(actor) &&
      (((rule === 'de/actor/title-and-name' || rule === 'de/actor/title-and-surname') &&
        !isPrivateTitle(draft.text, span)) ||
        isTitled(draft.text.slice(Math.max(0, span.start - 70), span.start)) ||
        isCalled(draft.text.slice(span.end, span.end + 80))),
  );
  const acting = draft.newActors.filter((one) => one.actsFor !== null || one.kind === 'body');
  return new Set([...titled, ...acting].map(({ actor }) => actor));
}
