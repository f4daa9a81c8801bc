/** Adverbials and appositions that say nothing of their clause's deed, for what must not stand in it: "wie gefordert", "zum ersten Mal seit elf Jahren", "trotz der Proteste von Vereinen". */
import { leanPattern } from '../language/lean-pattern';

/** Behind a noun: whose or of what it is. */
const OF_WHOM =
  '(?: (?:de[rs]|von|vo[mn]|aus) (?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}-]+(?:(?:,| und) (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+)?)?';
const URGING =
  '(?:Dräng|Druck|Protest|Bitte|Wunsch|Wünsche|Forderung|Aufforderung|Kritik|Warnung|Drohung|Widerst[aä]nd|Appell|Mahnung|Bedenken|Einw[aä]nd|Will)\\p{Ll}*';

const ADVERBIALS: readonly RegExp[] = [
  // "wie erwartet", "wie von der Opposition gefordert": others' wish, done all the same.
  /(?<!\p{L})[Ww]ie (?:(?:von|vom) (?:\p{Ll}+ )?(?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ )?(?:\p{Ll}+ ){0,2}(?:erwartet|gefordert|verlangt|befürchtet|erhofft|gewünscht|gebeten)(?!\p{L})/gu,
  /(?<=(?<!\p{L})Male? )seit(?!\p{L})/gu,
  // Between commas, without a verb: "…, seit Jahren ein Partner, …", "…, zwei Wochen nach der Wahl, …".
  /, (?:(?:bereits |schon )?seit|bisher|bislang|einst|früher|lange(?: Zeit)?|(?:nur |erst |rund |gut |knapp |kaum )?(?:\d+|ein(?:e[nmr]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenige|einige) (?:Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?) (?:vor|nach)) [^,]*(?=,)/gu,
  // "seit Ostland die Hilfe gestoppt hat": since when something else is so.
  /^seit (?=[^,]* (?:hat|haben|habe|hatten?|ist|sind|wurden?)$)/gu,
  // "den seit Mai festgehaltenen Tanker": how it was with what stands behind.
  /(?<=(?<!, )(?<!\p{L})(?:d(?:en|ie|as|em|er|es)|eine?[nmrs]?|ihre?[nmrs]?|seine?[nmrs]?) )(?:bereits |schon )?(?:seit|bislang|bisher|vor|zuvor|früher) (?:[\p{L}\p{N}.]+ ){0,5}?\p{Ll}+(?:[tn]e[nmrs]?|ende[nmrs]?)(?= (?:\p{Ll}+e[nmrs]? )*\p{Lu})/gu,
  new RegExp(
    `(?<!\\p{L})(?:[Tt]rotz|[Uu]ngeachtet|[Aa]ngesichts|[Aa]ls (?:Reaktion|Antwort|Vergeltung) auf|[Aa]us (?:Protest|Wut|Ärger|Verärgerung|Empörung|Solidarität|Sorge|Angst|Furcht) (?:gegen|über|mit|um|vor)) (?:\\p{Ll}+ ){0,3}\\p{Lu}[\\p{L}-]+${OF_WHOM}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Aa]uf|[Nn]ach|[Uu]nter dem|[Gg]egen|[Mm]it Blick auf) (?:\\p{Ll}+ ){0,3}${URGING}${OF_WHOM}(?!\\p{L})`,
    'gu',
  ),
];

const HINT = leanPattern(
  /(?:[Tt]rotz|[Uu]ngeachtet|[Aa]ngesichts|Reaktion auf|Antwort auf|Vergeltung auf) |[Aa]us [PWÄVESAF]|^seit |(?:[Aa]uf|[Nn]ach|[Uu]nter|[Gg]egen|Blick auf) [^,]*(?:Dräng|Druck|rotest|Bitte|unsch|ünsche|orderung|Kritik|arnung|rohung|Widerst|Appell|Mahnung|Bedenken|Einw|Will)|[Ww]ie [^,]*(?:erwartet|gefordert|verlangt|befürchtet|erhofft|gewünscht|gebeten)|Male? seit |(?:[dmrn]e[nmrs]?|die|das|eine?) (?:bereits |schon )?(?:seit|bislang|bisher|vor|zuvor|früher) |, (?:[^,]*(?:vor|nach) |[^,]*seit |bis|einst |früher |lange )[^,]*,/u,
);

/** The clause without them, for what must not stand in it. */
export function withoutAdverbials(text: string): string {
  return HINT.test(text) ? ADVERBIALS.reduce((rest, adverbial) => rest.replace(adverbial, ''), text) : text;
}

/** "Nach einem Urteil …", "Einen Tag nach dem Spiel …" before the verb: when it was done, not what; "Seit Jahren" tells of a habit. */
const OPENING =
  /^(?:(?:[Kk]urz|[Uu]nmittelbar|[Gg]leich|[Nn]ur|[Ee]rst|(?:[Ee]inen?|[Zz]wei|[Dd]rei|[Vv]ier|[Ww]enige|[Ee]inige|\d+) (?:Stunden?|Tage?|Wochen?|Monate?|Jahre?)) )*(?:[Nn]ach|[Vv]or|[Ee]ntgegen|[Nn]eben|[Aa]nlässlich|[Aa]uf|[Uu]nter|[Mm]it) [^,;:]*? (?=(?:hat|haben|habe|hatten?|ist|sind|wurden?|wird|werden|will|wollen)(?!\p{L}))/u;
/** What stops things by itself: that it was so is no stop of anybody's. */
const BY_ITSELF =
  /(?:[Ss]turm|[Uu]nwetter|[Hh]ochwasser|[Ss]chnee|[Bb]eben|[Ss]treik|[Bb]rand|[Uu]nfall|[Uu]nglück|[Ee]xplosion|[Pp]anne|[Aa]usfall|[Nn]ebel|[Ee]rdrutsch|[Ll]awine|[Dd]efekt|[Jj]ahr)/u;

export function withoutOpening(text: string): string {
  const opening = OPENING.exec(text)?.[0];
  return opening === undefined || BY_ITSELF.test(opening) ? text : text.slice(opening.length);
}
