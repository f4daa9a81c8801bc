/** What a sentence says of the demand right before it: what follows if nothing is done, or by when it must be. */

/** Whoever is asked, or what is. */
const IT =
  '(?:es|sie|er|man|dies|das|(?:[Dd]ie|[Dd]as|[Dd]er) (?:Regierung|Land|Führung|Präsident|Staat|Gegenseite|Nachbarland|Nachbar|Forderung|Zahlung|Antwort|Zusage|Entschuldigung))';

/** How a sentence of its own begins that says what follows if nothing is done. */
const OR_ELSE = [
  // "Ansonsten sei sie zuversichtlich" threatens nothing.
  /Andere?nfalls|(?:Sonst|Ansonsten)(?! (?:ist|sind|sei|seien|war|waren|zeigte?|äußerte?) (?:sich )?(?:sie|er|man|alles|nichts)(?!\p{L}))|Widrigenfalls|Im anderen Falle?|Für den anderen Fall/u,
  /Falls (?:(?:das|dies) )?nicht|Wenn (?:(?:das|dies) )?nicht/u,
  // It does not happen, no answer comes, the term runs out.
  /(?:Geschehe|Geschieht|Passiere|Passiert) (?:das|dies) nicht/u,
  /Bleib[et]+ (?:das|dies|die Antwort|eine Antwort|sie|er|es) aus/u,
  /Werden? (?:die|das|der) (?:Forderung(?:en)?|Liste|Frist|Termin) nicht/u,
  /Verstreich[et]+ (?:die|diese)/u,
  // Whoever is asked does not do it.
  /Wer sich (?:weiger|widersetz)\p{Ll}+|Wer (?:dem|der (?:Aufforderung|Forderung|Anordnung)) nicht (?:nachkomm|folg)\p{Ll}+/u,
  /T(?:ue|ut|un) (?:es|sie|er|die Regierung|das Land) (?:das|dies|es) nicht/u,
  /Komme? (?:es|sie|er|das Land|die Regierung) (?:dem|der Forderung|der Aufforderung) nicht nach/u,
  new RegExp(`Weiger(?:e|t|en|n) (?:sich ${IT}|${IT} sich)|Lehn(?:e|t|en) ${IT} ab,`, 'u'),
  // With any verb, of what stood before: "Gibt es sie nicht heraus, …", "Lenke die Regierung nicht ein, …".
  new RegExp(
    `\\p{Lu}\\p{Ll}+(?:e|t|en) (?:sich )?${IT} (?:[\\p{L}\\d.-]+ ){0,8}(?:nicht|kein\\p{L}*)(?: [\\p{L}\\d.-]+){0,6}, (?:dann |so )?(?:werd|wird|will|woll|droh|müss|würd|sei|gehe|folg)\\p{L}*`,
    'u',
  ),
  new RegExp(
    `(?:Sollten?|Falls|Wenn) ${IT} (?:[\\p{L}\\d.-]+ ){0,8}(?:nicht|kein\\p{L}*)(?: [\\p{L}\\d.-]+){0,6}, (?:dann |so )?(?:werd|wird|will|woll|droh|müss|würd|sei|gehe|folg)\\p{L}*`,
    'u',
  ),
  // The time is let go by: "Lassen sie die Zeit verstreichen, …", "Laufe die Frist ab, …", "Liegt bis dahin nichts vor, …".
  new RegExp(`L(?:asse|assen|ässt) ${IT} (?:die|diese|auch diese) (?:Zeit|Frist|Chance|Gelegenheit)`, 'u'),
  /L(?:aufe|äuft) (?:die|diese) (?:Frist|Zeit)/u,
  /\p{Lu}\p{Ll}+(?:e|t|en|i|ei) (?:[\p{L}\d.-]+ ){0,4}bis dahin (?:[\p{L}\d.-]+ ){0,5}(?:nichts?|kein\p{L}*)/u,
  // What comes after the term.
  /Danach (?:behalte|drohe|werde man|würden|folgten|sei|ist) [^.]*(?:Strafmaßnahmen|Sanktionen|Zölle|Konsequenzen|Folgen|Zeit des Redens)/u,
];
export const OPENS_OR_ELSE = opening(OR_ELSE);

/** How it begins where it says by when: the rest of the sentence must hold a term. */
const TERM = [
  // "Dafür habe es bis Mai Zeit", "Dazu setzte sie eine Frist von zehn Tagen".
  /(?:Dafür|Dazu|Hierfür|Damit) (?:hat|habe|haben|hätten|bleib|blieb|ließ|läss|lass|gab|gib|geb|räum|setz|gewähr)\p{L}*(?!\p{L})[^.;]*(?:Zeit|Frist|Tagen?|Wochen?|Monaten?|Stunden?|bis)/u,
  // "Sie setzte dafür eine Frist bis Mai", "Es hat ihm dafür bis Mai Zeit gegeben".
  /(?:Er|Sie|Es|Man|Die (?:Regierung|Führung|Präsidentin)|Der (?:Präsident|Minister)|\p{Lu}\p{L}+) (?:hat|habe|haben|hätten|ließ|läss|lass|gab|gib|geb|räum|setz|gewähr|stell|nann)\p{L}* (?:\p{L}+ ){0,4}(?:dafür|dazu|hierfür|hierzu)(?!\p{L})[^.;]*(?:Zeit|Frist|Termin)/u,
  // "Die Frist endet am 1. Mai", "Als Frist nannte sie den 1. Mai".
  /(?:Die|Als|Eine) (?:letzte )?(?:Frist|Deadline|Stichtag)(?: dafür| hierfür)? (?:end|lauf|läuft|betr[aä]g|ist|sei|setz|nann|nenn|verstreich|hat|habe|leg)\p{L}*/u,
  /(?:Letzter|Spätester) (?:Termin|Tag|Zeitpunkt) (?:ist|sei)/u,
  // "Das müsse bis Mai geschehen", "Und das bis Mai", "Zeit bleibe bis Mai".
  /(?:Das|Dies|All das) (?:müss|soll|habe|muss|hat)\p{L}* (?:bis|binnen|innerhalb|spätestens|noch vor)/u,
  /Und (?:das|zwar) (?:bis|binnen|innerhalb|spätestens|noch vor)/u,
  /Zeit (?:dafür |dazu )?(?:hat|habe|haben|hätten|bleib|lass|läss|ließ)\p{L}* [^.;]*(?:bis|nur|noch)/u,
  // "Bis Mai will es eine Zusage sehen", "Bis Mai müssten sie zurück sein".
  /(?:Bis|Spätestens|Binnen) [^,;]{2,40} (?:will|wolle|wollen|möchten?|erwarte|erwartet|erwarten) [^.;]*(?:Antwort|Zusage|Ergebnisse?|Taten|Vollzug|Klarheit|Bescheid|wissen|sehen)/u,
  /(?:Bis|Spätestens|Binnen) [^,;]{2,40} (?:müsse|müssten|solle|habe|hätten) (?:es|sie|er|dies|das|die)/u,
  // "Bis Mai gibt sie ihm dafür Zeit".
  /(?:Bis|Noch bis) [^,;]{2,40} (?:geb|gib|gab|lass|läss|ließ|räum)\p{L}* [^.;]*Zeit/u,
];
export const TELLS_TERM = opening(TERM);

/** In the middle of a text: what follows otherwise opens a sentence behind another one. */
export const ELSE_BEHIND = new RegExp(
  `[.!?][“"«»]? ["„«»]?(?:${OR_ELSE.map(({ source }) => source).join('|')})(?!\\p{L})`,
  'u',
);

/** One of them at the head of a sentence, also of one that is quoted. */
function opening(ways: readonly RegExp[]): RegExp {
  return new RegExp(`^["„‚'»]?(?:${ways.map(({ source }) => source).join('|')})(?!\\p{L})`, 'u');
}
