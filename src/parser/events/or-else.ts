/** What a sentence says of the demand right before it: what follows if nothing is done, or by when it must be. */

/** Whoever is asked, or what is. */
const IT =
  '(?:es|sie|er|man|dies|das|(?:[Dd]ie|[Dd]as|[Dd]er) (?:Regierung|Land|Führung|Präsident|Staat|Gegenseite|Nachbarland|Nachbar|Forderung|Zahlung|Antwort|Zusage|Entschuldigung))';

/** Whoever is asked by name: "Okker", "Addis Abeba", "die Stadt". */
const THEY = `(?:sie|man|diese|dieser|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|(?:[Dd]ie|[Dd]as|[Dd]er) \\p{L}*(?:${[
  '[Rr]egierung|[Ff]ührung|[Aa]rmee|[Mm]iliz(?:en)?|[Rr]ebellen|[Bb]esetzer|[Kk]ommission|[Kk]abinett|[Pp]arlament|[Ss]taat(?:en)?',
  '[Ll]and|[Ll]änder|[Ss]tadt|[Kk]antone?|[Gg]emeinden?|[Bb]ehörden?|[Mm]inister(?:in)?|[Pp]räsident(?:in)?|[Gg]egenseite|[Nn]achbarn?|[Ii]nsel',
  '[Rr]epublik|[Oo]rganisation|[Pp]artei|[Kk]oalition|[Oo]pposition|[Pp]artner|[Vv]erband|[Uu]niversität|[Kk]assen|[Bb]anken|[Mm]ilitärs|[Jj]unta',
  '[Pp]utschisten|[Tt]ruppen|[Ss]oldaten|[Kk]ämpfer|[Dd]emonstranten|[Gg]eiseln?|[Gg]efangenen|[Ff]orderung(?:en)?|[Bb]edingung(?:en)?|[Bb]ericht',
].join('|')}))`;
/** What is threatened with. */
const HARM =
  '(?:sperr|schließ|stürm|räum|stopp|abbrech|abgebroch|einmarsch|angreif|angegriff|[Aa]ngriff|[Ss]anktion|[Zz]öll|[Kk]lag|Gericht|verhäng|abzieh|abgezog|ausweis|ausgewies|beschlagnahm|fest(?:ge)?n[eo]mm|einstell|eingestell|einfr[io]|eingefror|kürz|streich|gestrich|Gewalt|Militär|[Aa]rmee|Soldaten|Polizei|handel|vorgeh|kündig|austr[ei]t|Ausnahmezustand|Neuwahl|[Mm]isstrauen|boykott|blockier|Veto|entz[io][eg]|einbehalt|Konsequenz|Folgen|Strafe|[Gg]egenmaßnahm|Ernst|Schluss|vertr[ei][ie]b|bombard|Offensive|Krieg)\\p{L}*';

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
  // In the case of a refusal: "Bei Nichterfüllung", "Im Weigerungsfall", "Ein Nein werde …".
  /Bei (?:Nicht\p{Ll}+|(?:einer |weiterer |fortgesetzter |anhaltender )?(?:Weigerung|Ablehnung|Missachtung|Untätigkeit)|Zuwiderhand\p{Ll}+|einem (?:Nein|Scheitern)|Ablauf)/u,
  /(?:Im|Für den) (?:Weigerungsfalle?|Falle? (?:einer (?:Weigerung|Ablehnung|Absage)|eines (?:Nein|Scheiterns|Verstoßes)|der (?:Weigerung|Ablehnung|Nichterfüllung)))/u,
  new RegExp(
    `(?:Verweiger(?:e|t|n)|Ignorier(?:e|t|en)|Miss?achte[tn]?|Unterl(?:asse|ässt)) ${THEY}(?! (?:und|oder|sowie) )(?:[^.,;]{0,60}), \\p{Ll}+`,
    'u',
  ),
  new RegExp(
    `(?:Sollten?|Falls|Wenn) ${THEY} [^.;]{0,60}(?:weiger|verweiger|sperr|widersetz|ablehn|ignorier|quer ?stell|querstell|sträub|quer ?leg|festh[aä]lt|festhalt|stur|säum|untätig|weiter|hart)\\p{L}*, \\p{Ll}+`,
    'u',
  ),
  // Whoever is asked by name does not do it: "Komme Addis Abeba dem nicht nach, gehe …", "Räumen die Besetzer nicht, …".
  new RegExp(
    `(?!Gib|Solange|Heute|Jetzt|Derzeit|Bislang|Gestern|Zuletzt|Eigentlich|Selbst|Offenkundig|Zumindest|Letzten)(?:\\p{Lu}\\p{Ll}+(?:e|t|en|n)|Sei|Sollten?|Falls|Wenn) (?:sich )?${THEY} (?:[\\p{L}\\d.-]+ ){0,8}(?:nicht|kein\\p{L}*|nichts)(?: [\\p{L}\\d.-]+){0,6}, (?:dann |so )?(?:(?:werd|wird|wolle|will|würd|droh|gehe|folg|müss|sei|rufe|klage|ziehe)\\p{L}*|[^,.;]{0,60}${HARM})`,
    'u',
  ),
  /(?:Tut|Tue|Geschieht|Geschehe|Passier[et]) (?:sich )?(?:bis dahin )?nichts/u,
  new RegExp(`Beweg(?:e|t|en) sich ${THEY} nicht`, 'u'),
  // "Wer dann noch im Land sei, werde …", "Wer das versäume, …".
  /Wer (?:(?:dann|danach|bis dahin|später) (?:noch |immer noch |nicht )?[^.,;]{2,60}|(?:das|dies|die Frist) (?:versäum|verstreichen l|unterl|ignorier|miss?acht)\p{L}*|sich (?:dem|der \p{L}+) widersetz\p{L}*), \p{Ll}+/u,
  // "Danach werde die Armee einmarschieren."
  new RegExp(
    `(?:Danach|Anschließend|Ab dann) (?:werden?|würden|wird|wolle|wollen|will|lasse|lässt|gehe|greife|ziehe|stürme|sperre|schließe|stoppe|folge|drohe|seien?|rücke|räume|klage|rufe|setze)(?!\\p{L})[^.;]{0,80}${HARM}`,
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

const LENGTH =
  '(?:\\d+|einen?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|\\p{Ll}+zehn|\\p{Ll}+(?:z|ß)ig) (?:weitere )?(?:Minuten|Stunden?|Tage?n?|Wochen?|Monate?n?)';

/** How it begins where it says by when: the rest of the sentence must hold a term. */
const TERM = [
  // "Dafür habe es bis Mai Zeit", "Dazu setzte sie eine Frist von zehn Tagen".
  /(?:Dafür|Dazu|Hierfür|Damit) (?:hat|habe|haben|hätten|bleib|blieb|ließ|läss|lass|gab|gib|geb|räum|setz|gewähr)\p{L}*(?!\p{L})[^.;]*(?:Zeit|Frist|Tagen?|Wochen?|Monaten?|Stunden?|bis)/u,
  // "Sie setzte dafür eine Frist bis Mai", "Es hat ihm dafür bis Mai Zeit gegeben".
  /(?:Er|Sie|Es|Man|Die (?:Regierung|Führung|Präsidentin)|Der (?:Präsident|Minister)|\p{Lu}\p{L}+) (?:hat|habe|haben|hätten|ließ|läss|lass|gab|gib|geb|räum|setz|gewähr|stell|nann)\p{L}* (?:\p{L}+ ){0,4}(?:dafür|dazu|hierfür|hierzu)(?!\p{L})[^.;]*(?:Zeit|Frist|Termin)/u,
  // "Nordhafen habe dafür einen Monat", "Ihr habt 24 Stunden", "Ihr bleiben zwei Tage".
  new RegExp(
    `(?:[\\p{L}-]+ ){1,3}(?:hat|habe|haben|hätten|habt|bleib\\p{L}*) (?:nun |jetzt |noch |nur |genau |ihr |ihm |ihnen )*(?:dafür |dazu |hierfür |hierzu )(?:[\\p{L}]+ ){0,2}${LENGTH}`,
    'u',
  ),
  new RegExp(
    `(?:Ihr habt|Sie hab\\p{L}*|Er hab\\p{L}*|Es hab\\p{L}*|Ihr bleib\\p{L}*|Ihm bleib\\p{L}*|Ihnen bleib\\p{L}*|Euch bleib\\p{L}*) (?:nun |jetzt |noch |nur |genau |dafür |dazu )*(?:${LENGTH}|bis )`,
    'u',
  ),
  // "Die Frist endet am 1. Mai", "Als Frist nannte sie den 1. Mai".
  /(?:Die|Als|Eine) (?:letzte )?(?:Frist|Deadline|Stichtag)(?: dafür| hierfür)? (?:end|lauf|läuft|betr[aä]g|ist|sei|setz|nann|nenn|verstreich|hat|habe|leg)\p{L}*/u,
  /(?:Letzter|Spätester) (?:Termin|Tag|Zeitpunkt) (?:ist|sei)/u,
  // "Das müsse bis Mai geschehen", "Und das bis Mai", "Zeit bleibe bis Mai".
  /(?:Das|Dies|All das) (?:müss|soll|habe|muss|hat)\p{L}* (?:bis|binnen|innerhalb|spätestens|noch vor)/u,
  /Und (?:das|zwar) (?:bis|binnen|innerhalb|spätestens|noch vor)/u,
  /Zeit (?:dafür |dazu )?(?:hat|habe|haben|hätten|bleib|lass|läss|ließ)\p{L}* [^.;]*(?:bis|nur|noch)/u,
  // "Bis Mai will es eine Zusage sehen", "Bis Mai müssten sie zurück sein".
  /(?:Bis|Spätestens|Binnen) [^,;]{2,40} (?:will|wolle|wollen|möchten?|erwarte|erwartet|erwarten) [^.;]*(?:Antwort|Zusage|Ergebnisse?|Taten|Vollzug|Klarheit|Bescheid|wissen|sehen)/u,
  /(?:Bis|Spätestens|Binnen) [^,;]{2,40} (?:müsse|müssten|muss|müssen|solle|habe|hätten) (?:es|sie|er|dies|das|die)/u,
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
