/** Words around a deed that say it is wanted, refused or only possible: then nobody did or promised it. Data. */

/** Somebody wants it of somebody else. */
export const WANTED = [
  'forder\\p{L}*|geforder\\p{L}*|aufgeforder\\p{L}*|auffordern|gefordert|verlang\\p{L}*|müssen?',
  'müssten?|muss|soll|solle|sollen|sollten?|dräng\\p{L}*|gedrängt|appellier\\p{L}*',
  'plädier\\p{L}*|bat|baten|bitte[nt]?|gebeten|mahn\\p{L}*|wünsch\\p{L}*|gewünscht|hoff\\p{L}*|gehofft',
  'erwarte\\p{L}*|poch\\p{L}*',
].join('|');
/** Nobody knows whether it will be. */
export const POSSIBLE = [
  'hätten?|liebäugel\\p{L}*|voraussichtlich|wahrscheinlich|vermutlich|geliebäugelt|Gedanken|womöglich|möglicherweise',
  'könn\\p{L}*|kann|konnten?|dürf\\p{L}*|darf|prüf\\p{L}*|erwäg\\p{L}*|überleg\\p{L}*|wäre\\p{L}*|ob',
].join('|');
/** It is background, no news. */
export const BACKGROUND =
  'seit(?! (?:gestern|heute|vorgestern|Mitternacht|\\p{L}+tag(?!\\p{L})|Mittwoch|dem (?:frühen |späten )?(?:Wochenende|Morgen|Vormittag|Nachmittag|Abend)|(?:de[mr] )?Nacht|Stunden|wenigen (?:Stunden|Tagen)))|bislang|bisher|bisherigen?|jährlich\\p{L}*|(?<!(?:auf|um|von|über|mit) )insgesamt|traditionell|früher(?:e[nrms]? (?!Kolonialmacht|Schutzmacht|Gegner|Verbündete|Partner|Präsident|Minister|\\p{L}*[Mm]inister|\\p{L}*präsident|Kanzler|Regierungschef)\\p{L}+)?|damals|jahrelang|stets|regelmäßig|immer wieder|normalerweise|üblicherweise';
/** The opposite happens to it. */
export const CANCELLED = [
  'stopp\\p{L}*|\\p{L}*stopp\\p{L}*|gestoppt|ausgesetzt|aussetz\\p{L}*|eingestellt|einstell\\p{L}*',
  'eingefroren|zurückgehalten|zurückgezogen|zog\\p{L}* (?:\\p{L}+ )*zurück',
  'zieh\\p{L}* (?:\\p{L}+ )*zurück|nicht mehr|kündig\\p{L}* auf|gekündigt|bricht|gebrochen|brach',
  'verletzt|verletzen|verletzte (?:den|die|das|seine?|ihre?)|abgebrochen|blockier\\p{L}*',
  'verhinder\\p{L}*|abgelehnt|verweiger\\p{L}*',
].join('|');
/** Threat and warning. */
export const THREAT = 'droh\\p{L}*|gedroht|angedroht|warn\\p{L}*|gewarnt';
/** "Im Streit um", "wegen der Gewalt", "nach dem Krieg": what a deed was done in or after is not what was stopped. */
export const NOT_AROUND =
  '(?<!(?:[Ii]m|[Ww]egen de[sr]|[Nn]ach de[mnr]|[Ss]eit de[mr]|[Aa]ngesichts de[srn]|[Ii]n de[mr]|[Tt]rotz de[srn]|[Ii]nfolge de[sr]) (?:\\p{Ll}+ )?)';
/** Private people, sport, courts and police: no party of public life, but for clubs, which ministers of the interior ban. */
export const PRIVATE_BUT_CLUBS = [
  '(?<!(?:der|mit|für|an|bei|zur) (?:\\p{Ll}+ )?)Polizei|Festnahme\\p{L}*|Auto|Autobahn|Bundesstraße|Bahnhof\\p{L}*|Gericht(?!shof)\\p{L}*',
  '\\p{Lu}\\p{L}+gericht(?!shof)\\p{L}*|Staatsanwalt\\p{L}*|(?<!(?:ins|aufs|auf dem) )Spiele?s?|Spieltag|Saison|Trainer\\p{L}*',
  'Stürmer|Mannschaft|Nationalmannschaft|\\p{L}{3,}elf|Fans?|Konzert\\p{L}*|Bundesliga|(?<!Arabischen? )Liga|FC (?:\\p{Lu}|\\d)\\p{L}*|Medaillen?',
  'Film\\p{L}*|Album|Kunden|Schaden(?!s?ersatz)\\p{L}*|Umsatz\\p{L}*|Gewinn\\p{L}*|Verlust\\p{L}*|Turnier\\p{L}*',
  'Pokal\\p{L}*|Rennen|Elfmeter|Weltmeister\\p{L}*|Duell|AG|GmbH|Konzern\\p{L}*|Investor\\p{L}*',
  'Aktion[aä]re?\\p{L}*|Anleger\\p{L}*',
].join('|');
/** A talk or visit that does not take place. */
export const NOT_HELD =
  'nicht|kein\\p{L}*|abgesagt|absag\\p{L}*|verschob\\p{L}*|geplatzt|hätten?|wenn|falls|ob|weigert\\p{L}*';
/** Whom people of public life talk to as a source. */
export const PRESS = 'Journalist\\p{L}*|Reporter\\p{L}*|Zeitung\\p{L}*|Sender|Redaktion|Interview';
/** No party of public life. */
export const PRIVATE = `${PRIVATE_BUT_CLUBS}|Verein(?:s|en?)?`;
/** The same, but for "vor Gericht ziehen": states threaten with that, too. */
export const PRIVATE_BUT_COURT = PRIVATE.replace('|Gericht(?!', '|(?<!vor )Gericht(?!');
/** "war Giftgas ausgesetzt", "setzt die Dörfer dem Beschuss aus": to be laid open to harm is no stop. */
export const EXPOSED = [
  '(?<!den )(?:Gefahr(?:en)?|Risik\\p{L}*|Druck|Kritik|Beschuss|Gewalt|Verfolgung|Angriffen|Bombardements?|Vorwürfen|Spott|Hass|Belastung(?:en)?|(?:Gift|Senf|Nerven|Tränen|Reiz|Chlor)gas|Strahlung|Folter|Übergriffen|Anfeindungen|Drohungen|Kälte|Hitze|Wetter|Wettbewerb|Willkür) aus(?:ge|zu)?setz\\p{L}*',
  '(?:bin|ist|sind|war|waren|sei|seien|sehen?|sieht|sahen?|fühl\\p{L}*)(?!\\p{L})[^,]*(?<!(?:an|auf|aus|bei|in|mit|nach|seit|vor|von|zu) )(?:dem|einem|einer|keinem|\\p{Ll}+em) (?:\\p{Ll}+en )?\\p{Lu}\\p{L}+ ausgesetzt',
].join('|');
/** What stops things though nobody acts: weather, strikes, accidents, as the subject right before its verb. */
export const FORCES =
  '(?:\\p{L}*[Ss]treiks?|\\p{L}*[Ss]turm|Stürme|Orkan|Unwetter|\\p{L}*[Ss]chnee\\p{L}*|Hochwasser|Regen\\p{L}*|\\p{L}*[Bb]eben|Vulkan\\p{L}*|Nebel|Hitze|\\p{L}*[Pp]annen?|Stromausfall|Brand|Unfall|Unglück|Explosion|Pandemie)(?: (?:der|des|von|in|im|am|vor) (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+)?(?: auch)? (?:hat|haben|hatten?|leg|stopp|unterbr[aei]|blockier|brach|zwang|zwing|setz|k[au]pp)\\p{L}*';
/** What shuts and cuts though nobody means it. */
export const MISHAP = [
  '[Ww]egen (?:\\p{L}+ ){0,3}(?:Schnees?|Schneefalls?|Sturms?|Unwetters?|Hochwassers?|Regens?|Nebels?|Hitze|Streiks?|Bauarbeiten|Wartung\\p{L}*|Glatteis|Einsturzgefahr|Krankheit|Baufälligkeit)',
  '(?:[Nn]ach|[Bb]ei|[Ww]egen|[Ii]nfolge) (?:einem|einer|eines|dem|der) (?:\\p{L}+ )?(?:Brand(?:es)?|Unfall(?:s|es)?|Erdbebens?|Pannen?|Defekt(?:s|es)?|Störung|Explosion|Kurzschluss|Stromausfall|Leck|Erdrutsch|Schneefall|Sturm|Lawine|Unglück)',
  '\\p{L}*[Ww]artung\\p{L}*|Reparatur\\p{L}*|Revision|Sanierung\\p{L}*|Altersgründen|Ferien|Feiertags?|nachts|abends|von \\d{1,2}(?:[.:]\\d\\d)?(?: Uhr)? bis \\d{1,2}(?:[.:]\\d\\d)? Uhr',
].join('|');
/** No refusal: it is wanted of others, asked, or left open. */
export const NO_REFUSAL = `${WANTED}|noch nicht|noch kein\\p{L}*|hätten?|falls|sofern|wer|niemand|warum|weshalb`;
/** No halt and no withdrawal: it is wanted, threatened, possible or aimed at. */
export const NOT_WANTED = [WANTED, THREAT, POSSIBLE, 'um (?:\\p{L}+ ){0,8}zu \\p{Ll}+en'].join('|');
/** Neither done nor promised: wanted, possible, background, undone again, threatened, or none of public life. */
export const NO_DEED = [WANTED, POSSIBLE, BACKGROUND, CANCELLED, THREAT, PRIVATE].join('|');
