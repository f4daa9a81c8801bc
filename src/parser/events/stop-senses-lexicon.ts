/** What else the words of stopping mean, by verb or noun: ways of saying it that take nothing from anybody. Data. */
import { leanPattern } from '../language/lean-pattern';

/** By lemma, or by noun in small letters: the ways of saying something else with it. */
const senseLists = new Map<string, RegExp[]>();
export const sensesOf: ReadonlyMap<string, readonly RegExp[]> = senseLists;

/** Ways of one family, between borders of words. */
function senses(triggers: string, ...ways: readonly RegExp[]): void {
  const pattern = leanPattern(
    new RegExp(`(?<!\\p{L})(?:${ways.map(({ source }) => source).join('|')})(?!\\p{L})`, 'u'),
  );
  for (const trigger of triggers.split(/\s+/)) {
    const known = senseLists.get(trigger);
    if (known === undefined) senseLists.set(trigger, [pattern]);
    else known.push(pattern);
  }
}

const BE = '(?:ist|sind|war|waren|sei|seien|bleib\\p{L}*|blieb\\p{L}*)';
/** Whom one takes on, by the last part of the noun. */
const STAFF =
  '\\p{L}*(?:leute|kräfte|innen|beamten?|ist(?:en)?|personal|schützer|fahrer|lehrer|prüfer|helfer|arbeiter|pfleger|richter|lotsen|anwälte|forscher|experten|übersetzer|dolmetscher|inspektoren|soldaten|rekruten|mitarbeiter|lehrlinge|ärzte|psychologen)';
senses(
  'einstellen',
  new RegExp(
    `(?:\\d[\\d.]*|hundert|hunderte|tausend\\p{Ll}*|neue|zusätzliche|weitere|mehr|zwei|drei|vier|fünf|sechs|zehn|zwölf|zwanzig|dutzende) (?:\\p{Ll}+e ){0,2}${STAFF}(?!\\p{L})(?![^]*(?<!(?:für|in|an|auf|über|um|gegen|durch) )(?:ihren?|seinen?|die|den|das|alle) )`,
    'iu',
  ),
  new RegExp(
    `(?:${BE}|zeig\\p{L}* sich|gilt|gelten)(?!\\p{L})[^]* (?:auf|gegenüber|gut|besser|schlecht|kritisch|skeptisch|positiv|negativ|\\p{L}*freundlich|\\p{L}*feindlich|darauf) (?:[^,]* )?eingestellt(?! worden)`,
    'u',
  ),
  /(?:den|einen|seinen|ihren) (?:\p{Ll}+ )*\p{L}*[Rr]ekord|[Ss]chärfer|[Ff]einer|[Rr]adios?|Uhren|Ton|Regler/u,
);
// "ist täglich Angriffen ausgesetzt": a bare dative.
senses(
  'aussetzen',
  new RegExp(
    `(?:${BE}|sieht sich|sehen sich|sah(?:en)? sich)(?!\\p{L})[^]* \\p{Ll}+ \\p{Lu}\\p{L}+en ausgesetzt(?! worden)`,
    'u',
  ),
  /auszusetzen (?:hat|hatten?|haben|gibt|habe)|(?:hat|hatten?|haben|habe) [^,]*auszusetzen|zur Bewährung/u,
);
senses(
  'abbrechen unterbrechen',
  /(?:bricht|brach|brechen|brachen) ab|[Dd]er \p{L}*[Kk]ontakt|[Dd]ie \p{L}*(?:[Ff]unk|[Tt]elefon)verbindung|\p{L}*[Ff]unkkontakts?/u,
  /\p{L}*[Vv]erhandlung gegen|\p{L}*[Hh]auptverhandlung|\p{L}*[Gg]letscher\p{L}*|[Bb]eweisaufnahme|[Ll]esung/u,
);
// Somebody is cut short, called back or held up: a talk among people.
senses(
  'unterbrechen stoppen zurückrufen festhalten anhalten',
  /(?:den|die|einen|eine|seinen|ihren|ihre) (?:\p{Ll}+ )?(?:Redner(?:in)?|Journalist(?:en|in)|Reporter(?:in)?|Moderator(?:en|in)?|Fragesteller(?:in)?|Anrufer(?:in)?|Zwischenrufer|Gesprächspartner(?:in)?|Gegenüber|Gast|Vorredner(?:in)?)/u,
  /die (?:\p{Ll}+ )?(?:Flüchtlinge|Migranten|Schutzsuchenden|Asylwerber|Asylbewerber)|in Erinnerung|ins Gedächtnis|ins Bewusstsein|\p{L}*[Ss]chlauchbo[^ ]+|\p{L}*[Ff]lüchtlingsbo[^ ]+|(?:seine|ihre|de|eine)n (?:Wagen|Pkw|Fahrer|Lauf|Fall|Sturz)|(?:sein|ihr|ein) (?:Auto|Pferd|Fahrrad)|(?:Booten?|Schiff|Lastwagen|Lkw) mit (?:[\p{L}\d]+ ){0,3}(?:Flüchtlingen|Migranten|Menschen)/u,
);
senses(
  'beenden',
  /(?:das|dieses|ihr|sein) (?:\p{L}+ )*\p{L}*(?:[Jj]ahr|[Qq]uartal|[Hh]albjahr|[Ss]emester|[Ss]chweigen|[Rr]ätselraten)|den (?:Tag|Monat|Abend)|die (?:Woche|Saison|Partie)|(?:sein|ihr)e? (?:\p{Ll}+ )*\p{L}*(?:[Pp]ause|[Pp]räsidentschaft|[Kk]andidatur|[Ll]aufbahn|[Vv]orsitz|[Dd]ienst\p{L}*|[Gg]astspiel|[Hh]ungerstreik|[Tt]ournee|[Rr]undreise|[Bb]esuchs?)|(?:19|20)\d\d (?:mit|als)|als erste\p{L}*|mit eine[mr] (?:\p{Ll}+ )?(?:Wachstum|Plus|Minus|Gewinn|Verlust|Rekord|Überschuss|Sieg|Niederlage|Appell|Zitat)/u,
  /(?:das|die|ein) \p{L}*(?:[Dd]efizit|[Ss]traf|[Vv]ertragsverletzungs)verfahren|[Ii]n einem Jahr mit/u,
);
// A talk that ends when it is over.
senses(
  'beenden',
  /\p{L}*(?:[Gg]espräch|[Tt]elefonat|[Tt]reffen|[Uu]nterredung|[Bb]esuch|[Ss]itzung)(?!\p{L})[^]*(?:nach|mit) (?:nur |knapp |gut |rund |etwa )?(?:eine[rm]?|zwei|drei|vier|\d+|einer halben|Glück|Umarmung|Händedruck)/u,
);
// "die Kämpfe halten an", "hält um die Hand an", "zum Sparen an".
senses(
  'anhalten',
  /(?:[Dd]ie|[Dd]er|[Dd]as) (?:\p{Ll}+ )*(?:\p{L}*[Kk]ämpfe|\p{L}*[Gg]efechte|\p{L}*[Pp]roteste|\p{L}*[Dd]emonstrationen|\p{L}*[Uu]nruhen|\p{L}*[Aa]ngriffe|\p{L}*[Ss]pannungen|[Zz]ustrom|\p{L}*[Dd]ebatten?|\p{L}*[Dd]iskussion(?:en)?|\p{L}*[Kk]ritik|\p{L}*[Bb]oom|\p{L}*[Tt]rend|\p{L}*[Ss]treit\p{L}*|[Gg]ewalt|\p{L}*[Kk]rise|[Tt]rockenheit|\p{L}*[Ff]lucht|\p{L}*[Kk]onflikt|[Aa]ufschwung|\p{L}*[Ww]achstum|\p{L}*[Ss]treiks?|[Ee]rmittlungen|[Ss]uche|[Rr]ettungsarbeiten|[Bb]eratungen|[Vv]erhandlungen|[Gg]espräche|[Nn]achfrage|[Bb]ombardements?|[Ss]chießereien|[Tt]rauer)(?: [^,]*)? (?:halten|hielten|hält|hielt)(?!\p{L})[^]*|(?:hält|halten|hielt|hielten) (?:die|der|das) (?:\p{L}+ ){0,2}(?:Kämpfe|Proteste|Debatte|Gewalt|Krise|Kritik|Unruhen)/u,
  /um (?:die|ihre|seine) Hand|zu[mr] \p{Lu}\p{L}+ (?:an|angehalten)/u,
);
// A job given notice of, where no treaty is named beside.
senses(
  'kündigen',
  /(?:hat|habe|hatte|haben) (?:(?:überraschend|selbst|am \p{L}+|inzwischen|fristlos) )?gekündigt|(?:sein|ihr)e?n? (?:Job|Wohnung|Stelle|Abo\p{L}*|Posten)/u,
);
senses('kappen', /Spitzen?|Bäume|Äste|Zinsspitzen?|Preisspitzen?/u);
senses(
  'zurückhalten einbehalten',
  /(?:die|eine|den|das|ihre|seine|wichtige|\p{Ll}+e) \p{L}*(?:[Nn]achricht|[Ii]nformation(?:en)?|[Dd]etails|[Ww]ahrheit|[Tt]ränen|[Ww]ut|[Zz]orn|[Ee]rgebnisse?|[Uu]rteil|[Mm]einung|[Bb]ewertung|[Kk]ritik|[Aa]kten|[Dd]okumente|[Bb]eweise|[Ee]rkenntnisse)|\p{L}*[Ii]nformationen/u,
);
senses(
  'niederlegen',
  /die Arbeit|Kr[aä]nze?|Blumen\p{L}*|Gesteck\p{L}*|Rosen|schriftlich|in (?:einem|einer|der|dem|ihrem|seiner) \p{L}+/u,
);
senses(
  'ruhen',
  /ruh(?:en|t|te|ten) (?:\p{L}+ ){0,2}auf(?! Eis)|auf (?:de[mrn]|drei|zwei|vier|ihm|ihr) (?:[\p{L}]+ ){0,3}ruh(?:en|t|te|ten)|1\. Mai|Feiertag\p{L}*|Schabbat|Sabbat/u,
);
senses('platzen', /Kragen|\p{L}*[Bb]lase|Naht|Nähten|Reifen|Rohre?|\p{L}*[Tt]raum|Wechsel|Illusion(?:en)?/u);
senses(
  'streichen zusammenstreichen',
  /durchs?|über (?:den|die|das)|glatt|\p{L}*[Ss]tellen|ein Wort|Absatz|Passage|Satz|Wähler\p{L}*|(?:schwarz|Terror|Sanktions)\p{L}* ?[Ll]iste/u,
);
senses(
  'kassieren',
  /\p{L}*(?:[Nn]iederlage|[Kk]ritik|[Tt]reffer|[Gg]egentor|Tor|[Gg]ebühr(?:en)?|[Ss]teuern|[Mm]aut|[Zz]oll|[Zz]ölle|[Mm]iete|[Bb]eiträge|[Ee]uro|[Dd]ollar|[Mm]illionen|[Mm]illiarden|[Ss]chlappe|[Aa]bfuhr|[Rr]üge|[Ss]trafe|[Pp]fiffe|[Hh]onorar)/u,
);
senses(
  'erfüllen einhalten',
  /\p{L}*(?:[Kk]riterien|[Kk]riterium|[Vv]oraussetzung(?:en)?|[Aa]nforderungen|[Dd]efizit\p{L}*|[Zz]iele?|[Dd]efizitgrenze|[Dd]efizitziel|[Gg]renzwerte?|[Nn]orm(?:en)?|[Ss]tandards?|[Ee]rwartungen|[Zz]weck|[Ff]unktion|[Tt]ermin|[Ff]risten?|[Zz]eitplan|[Qq]uote|[Mm]aastricht\p{L}*)/u,
);
senses('aufnehmen', /(?:neuen? )?(?:Schulden|Kredite?|Anleihen|Fahrt|Spur|Arbeit|Tempo)/u);
senses(
  'teilnehmen mitwirken',
  /Titel\p{L}*|\p{L}*[Mm]eisterschaft\p{L}*|Team|Olympi\p{L}*|ESC|Song Contest/u,
);
senses(
  'schließen sperren',
  /\p{L}*(?:[Dd]ossier|Akten?|Aktendeckel|Kapitel|[Ll]ücken?|Pavillon|Reihen|Augen|Debatte|Wunden?|Kreis|Schere|Klammer|Herz|Tagung|Fest|Feiertags?|[Ww]ahllokale?|[Ss]timmlokale?|[Bb]örsen?|Geschäfte um|[Ss]teuerschlupfl\p{L}+|[Ss]chlupfl\p{L}+|[Jj]ahr)|ins Herz|nicht aus|auf[.!]?$/u,
);
// What a law, a creed or good manners forbid.
senses(
  'verbieten untersagen',
  /(?:[Dd]as|[Dd]ie|[Dd]er|[Uu]nser\p{L}*|[Dd]ies|[Ss]ein\p{L}*|[Ii]hre?|\p{L}+s|[Ee]ine?) (?:\p{Ll}+ )*(?:Respekt|Anstand|Bescheidenheit|Höflichkeit|Vernunft|Moral|Takt|Religion|Koran|Islam|Bibel|Glauben?|Stolz|Würde|Ehre|Pietät|Tradition|Etikette|Protokoll|Logik|Sprache|\p{L}*[Vv]erfassung|\p{L}*[Gg]rundgesetz|[\p{L}-]*[Rr]echt|\p{L}*[Gg]esetze?|Geschichte|Verantwortung|Klugheit|\p{L}*[Kk]onvention|\p{L}*[Cc]harta|\p{L}*[Ss]tatuten?|\p{L}*[Rr]ichtlinie|\p{L}*[Vv]ertrag|\p{L}*[Kk]odex|\p{L}*[Rr]egeln|\p{L}*[Ss]atzung|[Ll]age|[Ff]inanzlage|[Ee]hrgefühl)(?: (?:de[srn]|vo[nm]) (?:\p{L}+ ){1,2})? ?(?:verbiete[tn]?|verbot(?:en)?|untersag(?:t|te|en|ten))/u,
  /(?:verbiete[tn]?|verbot(?:en)?|untersag(?:t|te|en|ten)) (?:\p{L}+ ){0,2}(?:das|die|der) (?:\p{Ll}+ )*(?:Respekt|Anstand|Vernunft|Moral|Religion|Islam|Koran|\p{L}*[Vv]erfassung|\p{L}*[Gg]rundgesetz|[\p{L}-]*[Rr]echt|\p{L}*[Gg]esetz|Geschichte|Verantwortung|\p{L}*[Kk]onvention|\p{L}*[Cc]harta)/u,
);
senses(
  'absagen',
  /Teilnahme an (?:de[mr]|eine[mr]) \p{L}*(?:[Ff]eier|[Gg]ala|[Bb]all|[Ss]how|[Pp]arteitag|[Pp]remiere|[Hh]ochzeit|[Bb]eerdigung)|(?:de[mr]|jede[mr]|alle[mnr]) (?:\p{Ll}+ )*(?:\p{L}*[Ee]xtremismus|[Gg]ewalt|[Tt]error\p{L}*|\p{L}*[Rr]adikalismus|[Rr]assismus|Kapitalismus|[Kk]ommunismus|Gewaltanwendung|Krieg|Hass|Alkohol|Drogen)/u,
);
senses(
  'verschieben',
  /(?:Start|Flug|Landung) (?:de[srn]|eine[sr]|ihre[sr]) \p{L}*(?:[Rr]akete|[Ss]onde|[Ss]atelliten|Raumschiffs|Raumfähre)|[Gg]renzen|[Gg]ewichte?|[Ss]chwerpunkt|Kräfteverhältnis\p{L}*|Akzente|sich/u,
);
senses(
  'brechen',
  /\p{L}*(?:[Ww]iderstand|[Ss]chweigen|Bann|[Rr]ekord\p{L}*|[Ww]illen?|[Mm]acht|[Vv]orherrschaft|[Mm]onopol|Eis|[Mm]oral|Herzen?|[Bb]ankgeheimnis|[Gg]ewohnheit(?:en)?|Stab|Lanze|Dominanz|Spirale|Teufelskreis|Knochen|Bein|Tabus?|Tradition(?:en)?)|(?:in|aus|über|durch) \p{L}+(?: \p{L}+)? ?(?:aus|ein|herein|durch)/u,
);
senses(
  'lösen',
  /\p{L}*(?:[Pp]roblem\p{L}*|[Kk]onflikt\p{L}*|[Kk]rise|[Ff]ragen?|Rätsel|Aufgaben?|Streit|Ticket|Knoten|Zunge)|nicht mit/u,
);
senses(
  'begraben',
  /(?:den|die|das|ihren?|seinen?) (?:\p{Ll}+ )*(?:\p{L}*[Pp]räsidenten|\p{L}*[Pp]remier\p{L}*|Opfer|Toten?|König(?:in)?|Soldaten|Vater|Mutter|Kriegsbeil|Streit|Hoffnung(?:en)?|Leichnam|Helden)|(?:unter|neben|auf dem|in) (?:\p{L}+ )?(?:Trümmern|Friedhof|Schutt|Schnee)/u,
);
senses(
  'verzichten',
  /Kleid\p{L}*|(?:einer|eines) (?:Villa|Hauses|Autos)|Gewalt|Worte?|Kritik|Kommentar\p{L}*/u,
);
senses(
  'verweisen',
  /verw(?:ies|iesen|eist|eisen|eise) (?:\p{L}+ ){0,3}(?:auf|an)|auf (?:den|die|das|einen|eine|seine|ihre) [^]*verwiesen/u,
);
senses('schicken werfen setzen', /Briefe?|E-Mails?|Müll|Fuß|Schritt/u);
senses(
  'bringen fliegen holen',
  /mit nach Hause|zu ihren Familien|\p{L}*[Mm]edaillen?|Gold|Silber|Bronze|Titel|Punkte?|Pokal/u,
);
senses(
  'enden auslaufen',
  /ende(?:t|te|ten|n) (?:\p{L}+ ){0,4}(?:mit|tödlich|glimpflich|blutig|tragisch|in (?:Gewalt|Chaos|Tränen|einer|einem))|Mandat (?:de[sr]|eine[sr]) (?:\p{L}+ )?\p{L}*(?:[Pp]räsident|[Aa]bgeordnet|[Rr]egierung|[Pp]arlament|[Kk]ommission|[Vv]orsitz|[Cc]hef|[Rr]ichter|[Gg]eneralsekret)\p{L}*|\p{L}*[Aa]rbeiter|\p{L}*[Aa]rbeitskräfte/u,
);
// "mit Abstand die meisten"; what is left or barred is no other party's.
senses('abstand', /[Mm]it (?:\p{Ll}+ )?Abstand/u);
senses(
  'rücken',
  /(?:[Vv]iele|[Tt]ausende|[Hh]underte|[Ii]mmer mehr)|(?:de[mr]|ihr\p{L}*|sein\p{L}*) (?:\p{Ll}+ )*(?:\p{L}*[Kk]rise|Heimat|Politik|Stadt|Land|Kirche|Vergangenheit|Öffentlichkeit|Kamera|Publikum|Leben|Alltag)/u,
);
senses(
  'riegel',
  /(?:[Dd]e[mr]|eine[mr]|solche[mnr]) (?:\p{Ll}+ )*(?:Geldwäsche|\p{L}*[Mm]issbrauch\p{L}*|Korruption|Betrug|\p{L}*[Ss]chmuggel|Steuer\p{L}*|Terror\p{L}*|Lohndumping|\p{L}*[Tt]ourismus|Wildwuchs|Spekulation\p{L}*|Hetze|Hass\p{L}*|Schwarzarbeit|Ausbeutung)/u,
);
senses(
  'tisch',
  /Tisch de[rs]|\p{L}*(?:[Ff]orderung(?:en)?|[Vv]orw[uü]rfe?|[Vv]erdacht|[Bb]efürchtung(?:en)?|[Dd]rohkulisse) (?:[^,]* )?(?:ist|sei|sind|seien)/u,
);
senses(
  'ende',
  /(?:de[mrn]|diese[mnr]|ihre[mnr]|seine[mnr]) (?:\p{Ll}+ )*(?:Morden|Sterben|Töten|Blutvergießen|Leiden?|Elend|Hass|Spuk|Treiben|Chaos|Hunger|Armut|Unrecht|Straflosigkeit|Hoffnung(?:en)?|Korruption|Sklaverei|Kinderarbeit|Folter|Wettrüsten|Ungewissheit|Rätselraten|Karriere|Träumen?|Serie)/u,
);
senses(
  'kürzen reduzieren verringern halbieren einschränken senken begrenzen',
  /(?:[Bb]eiträge|[Bb]eitrag) zu[rm] \p{L}*[Vv]ersicherung|\p{L}*[Vv]ersicherungsbeiträge|(?:den|der|seinen|ihren) \p{L}*[Vv]erkehr (?:auf|in|durch)|(?:im|beim) \p{L}*(?:[Hh]andel|[Vv]erkehr)|[Mm]ehrwertsteuer|\p{L}*[Pp]rognose|\p{L}*[Ll]eitzins\p{L}*/u,
);
senses(
  'einstellen',
  // "hat 40 Millionen in den Etat eingestellt"
  /(?:\d|Millionen|Milliarden|Gelder|Mittel)[^,]* (?:in (?:den|das|ihren?|seinen?)|ins|im) (?:\p{Ll}+ )?\p{L}*(?:[Hh]aushalt|[Ee]tat|[Bb]udget|[Ff]inanzplan|[Vv]oranschlag)\p{Ll}*/u,
  /(?:hat|haben|habe|hatten?) sich [^,]*eingestellt|\d[\d.]* \p{Lu}\p{L}+ (?:wurden|werden) [^,]*eingestellt/u,
);
senses('unterbrechen', /(?:seine|ihre|die) (?:\p{Ll}+ )?(?:Ansprache|Rede|Predigt|Feier|Zeremonie)/u);
senses('sperren', /sperr(?:t|te|en|ten) sich|sich [^,]*gesperrt/u);
senses('schließen sperren', /bei Kämpfen|(?:ihre|seine) (?:Türen|Pforten)/u);
senses(
  'verlassen',
  /(?:das|ihr|sein) (?:\p{Ll}+ )?(?:Hotel|Gelände|Rathaus|Amtsgebäude|Zelt|Konferenzzentrum)|turnusgemäß|turnusmäßig/u,
);
senses(
  'lahmlegen',
  /\p{L}*(?:[Hh]ackerangriff|[Cc]yberangriff|[Cc]yberattacke|[Vv]irus|[Ss]tromausfall|[Ss]treik)\p{L}*/u,
);
senses(
  'aufgeben',
  /\p{L}*(?:[Bb]edenken|[Zz]urückhaltung|[Ww]iderstand|[Bb]lockade|[Vv]orbehalte?|[Ss]kepsis|[Bb]lockadehaltung|[Nn]ein)/u,
);
senses('fühlen', /erinnert|bedroht|verstanden|wohl|sicher/u);
// Without "zu" and "mit" somebody retires.
senses(
  'aufhören',
  /hör(?:t|te|en|ten) (?:\d{4}|im \p{L}+|am \p{L}+|zum \p{L}+|nach [^,]+|als [^,]+|bald|demnächst) auf|als \p{L}+ aufgehört|auf (?:seine|ihre|die|den|das)/u,
);
senses(
  'fernbleiben',
  /(?:de[mr]|allen|ihre[rm]|seine[rm]) (?:\p{Ll}+ )*\p{L}*(?:[Bb]eerdigung|[Bb]egräbnis\p{L}*|[Tt]rauer\p{L}*|[Bb]eisetzung|[Hh]ochzeit|[Pp]arade|[Pp]remiere|Messe|[Gg]ottesdienst|[Ww]ahl(?:en|urnen)?|[Uu]rnen?|[Pp]arteitag|[Kk]rönung|[Ee]röffnung|Ball|[Jj]ubiläum|Fest|[Ee]mpfang)/u,
);
senses('liefern kommen kaufen treffen reisen', /Katze im Sack|\p{L}*[Ff]inale|Frage|Gefecht|Schlagzeilen/u);
// What is laid down or proved with words of sanctions.
for (const name of [
  'sanktionen',
  'wirtschaftssanktionen',
  'us-sanktionen',
  'eu-sanktionen',
  'un-sanktionen',
  'handelssanktionen',
  'finanzsanktionen',
  'embargo',
  'embargos',
  'waffenembargo',
  'ölembargo',
])
  senses(
    name,
    /(?:erh[eo]b\p{L}*)(?!\p{L})[^]* (?:Daten|Einw[aä]nde?|Einspruch|Anklage|Klage|Vorw[uü]rfe?|Beschwerde|Protest|Anspruch)|(?:Daten|Einw[aä]nde?|Einspruch|Anklage|Klage|Vorw[uü]rfe?|Beschwerde|Protest)(?!\p{L})[^]* erh[eo]b\p{L}*/u,
    /(?:Sanktionen|Embargo) (?:[^,]* )?belegen (?:die|den|das|dies|wie)|(?:Sanktionen|Embargo) (?:[^,]* )?belegten (?:die|den|das|dies|wie)/u,
    /(?:Verst(?:oß|oßes|öße|ößen|ießen?|oßen)|verstoßen|verstieß(?:en)?|Umgehung|umgangen|umgehen|Bruch(?:s|es)?|[Vv]erletz\p{L}*) (?:\p{L}+ ){0,3}(?:\p{L}+-)?\p{L}*(?:[Ss]anktionen|[Ee]mbargos?)/u,
  );
for (const name of [
  'ausstieg',
  'ausstiegs',
  'austritt',
  'rückzug',
  'abzug',
  'boykott',
  'schließung',
  'moratorium',
  'abbruch',
  'aussetzung',
])
  senses(
    name,
    /erklär\p{L}*(?!\p{L})[^]* (?:für|als) (?:\p{L}+ )?(?:richtig|falsch|nötig|notwendig|unumgänglich|möglich|unmöglich|sinnvoll|sinnlos|unumkehrbar|abgeschlossen|legitim|verfrüht|verfehlt|zulässig|rechtens)/u,
  );
