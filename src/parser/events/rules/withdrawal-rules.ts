/** Borders closed, people and troops called back, treaties left, bans imposed, visits called off: halts by another name (CAMEO 162). */
import type { EventRule } from '../event-rule';
import { MISHAP, NOT_WANTED, PRIVATE } from './not-done';
import { stops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

export const withdrawalRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-leave',
    kind: 'halt',
    verbs: ['aussteigen', 'austreten', 'ausscheren', 'zurückziehen', 'verlassen', 'zurücktreten'],
    needs:
      /(?<!\p{L})(?:aus|von|vom) (?:(?:der|dem|den|allen|seinen|ihren) )?(?:[\p{L}-]+ ){0,3}[\p{L}-]*(?:[Aa]bkommens?|[Vv]ertrag\p{L}*|[Vv]erträgen|[Gg]esprächen?|[Vv]erhandlung\p{L}*|[Bb]ündnis\p{L}*|[Kk]oalition|[Uu]nion|[Oo]rganisation|[Rr]at(?:es)?|[Gg]erichtshofs?|[Mm]ission|[Pp]rogramm\p{L}*|[Pp]rojekt\p{L}*|[Vv]ereinbarung\p{L}*|[Rr]egierung|[Kk]onvention|[Ff]ormats?|[Bb]urgfrieden|[Ff]inanzierung|[Ff]örderung|[Vv]ermittlung|[Zz]usammenarbeit|[Kk]ooperation|[Aa]usbildung|[Ii]nitiative|[Pp]artnerschaft|[Pp]akts?|[Dd]ialog|[Ff]riedensprozess|[Aa]rbeitsgruppe|[Ff]orum|[Nn]etzwerk|[Ff]onds|[Ii]nstituts?|[Ii]nstitution|[Bb]ank|[Aa]gentur|[Aa]usschuss|[Gg]remium|[Kk]omitee|[Kk]ommission|[Pp]rozess|UN|WHO|UNESCO|Unesco|OPEC|Opec|EU|Nato|NATO)(?!\p{L})|(?:verl(?:ässt|assen|ieß|ießen))(?!\p{L})[^]*(?:\p{L}*[Gg]espräche(?!\p{L})|\p{L}*[Vv]erhandlungen(?!\p{L})|[Kk]oalition|[Oo]rganisation|[Bb]ündnis|[Vv]erhandlungstisch|WHO|Unesco|UNESCO|[Mm]enschenrechtsrat|[Kk]ommission|[Mm]ission|[Rr]unde|[Aa]llianz|[Uu]nion|[Ff]ormat|[Gg]erichtshof|[Ee]urozone|[Gg]emeinschaft)|(?:[Oo]rganisation|[Bb]ündnis|[Gg]erichtshof|[Aa]llianz|[Uu]nion|WHO|Unesco|[Vv]erhandlungstisch|[Kk]oalition|[Mm]enschenrechtsrat)(?!\p{L})[^]*verlassen(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'einig\\p{L}*|vereinbar\\p{L}*|(?:vom|aus dem|seinem|ihrem) Amt|Ämter\\p{L}*|Heimat|Häuser|Wohnungen|zufrieden|optimistisch|zuversichtlich|gegen \\p{L}*[Mm]itternacht|gegen \\d+',
    ),
    ...stops,
    negated: 'rejection',
    finds: [
      { text: 'Ostland steigt aus dem Abkommen mit Westland aus.', actors: ['ostland', 'westland'] },
      { text: 'Die Nordmark ist aus dem Abkommen ausgetreten.', actors: ['nordmark'] },
      { text: 'Ostland zieht sich aus den Gesprächen zurück.', actors: ['ostland'] },
      {
        text: 'Ostland verließ am Dienstag die Verhandlungen mit Westland.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Wie es hieß, zieht sich Ostland aus der Finanzierung der Werft zurück.', actors: ['ostland'] },
    ],
    ignores: ['Karin Lindholm stieg in Ostland aus dem Zug aus.'],
  },
  {
    id: 'de/event/halt-close',
    kind: 'halt',
    verbs: ['schließen', 'sperren', 'abriegeln', 'räumen', 'dichtmachen', 'zumachen'],
    needs:
      /(?<!\p{L})(?:\p{L}*(?:[Gg]renze?n?|[Gg]renzüberg\p{L}*|[Ll]uftraums?|[Bb]otschaft(?:en)?|[Kk]onsulate?s?|[Vv]ertretung(?:en)?|[Mm]eerenge|[Ss]tützpunkte?s?|[Hh][aä]fen|[Tt]ransit|[Bb]rücken?|[Dd]urchfahrt|[Dd]urchgang|[Pp]ipeline|[Ll]eitung|[Kk]anal|[Kk]onten|[Gg]ewässer|[Ss]trecke|[Üü]berg[aä]nge?|[Mm]arkt|[Zz]ugang|[Rr]egierungseinrichtung(?:en)?))(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      MISHAP,
      PRIVATE,
      '(?:geschlossen|gesperrt|abgeriegelt) (?:war|waren)(?! worden)|nicht ausgeschlossen|Waffenstillstand|Abkommen|Vertrag|Frieden|Bündnis|Partnerschaft|Sturm\\p{L}*|Unfall\\p{L}*|\\p{L}*[Bb]ombe\\p{L}*|\\p{L}*drohung|schließen sich|schließt sich|schloss sich',
    ),
    ...stops,
    touchedCounts: true,
    finds: [
      { text: 'Ostland hat seine Grenze zu Westland geschlossen.', actors: ['ostland', 'westland'] },
      { text: 'Die Botschaft Ostlands wurde am Montag geschlossen.', actors: ['ostland-botschaft'] },
    ],
    ignores: [
      'Weil die Grenze geschlossen war, blieb Karin Lindholm in Ostland.',
      'Wer die Grenze zu Westland schließt, schadet Ostland.',
      'Ostland schloss ein Abkommen mit Westland.',
      'Die Polizei sperrte die Autobahn nach Westland.',
    ],
  },
  {
    id: 'de/event/halt-forbid',
    kind: 'halt',
    verbs: ['verbieten', 'untersagen'],
    sentenceNeeds:
      /(?<!\p{L})(?:\p{L}*(?:[Ee]infuhr|[Aa]usfuhr|[Ee]xporte?s?|[Ii]mporte?s?|[Ll]ieferung\p{L}*|[Hh]andel|[Vv]erteilung|[Ff]lüge|[Üü]berflug\p{L}*|[Gg]eschäfte)|Einreise|Ausreise|Einfahrt|Landung|Durchfahrt|Zugang|Zutritt|Tätigkeit|Nutzung|Arbeit|adoptieren|Adoption\p{L}*|liefern|einzureisen)(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'verbiete sich|verbietet sich|wollen|will|ärztlich|Ärzte|Arzt|(?:ist|sind|sei|seien|bleib\\p{L}*) (?:[^,]* )?(?:verboten|untersagt)(?! worden)',
    ),
    ...stops,
    touchedCounts: true,
    finds: [
      {
        text: 'Ostland hat den Schiffen aus Westland die Einfahrt untersagt.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Das Gericht untersagte den Verkauf.',
      'Ostland fordert, die Waffen zu verbieten.',
      'Nach der Verfassung ist Ostland der Handel mit Waffen verboten.',
    ],
  },
  {
    id: 'de/event/halt-call-off',
    kind: 'halt',
    verbs: ['absagen', 'verschieben', 'vertagen', 'streichen'],
    needs:
      /(?<!\p{L})\p{L}*(?:[Tt]reffens?|[Bb]esuchs?|[Gg]ipfels?|[Gg]ipfeltreffens?|[Rr]eisen?|[Vv]erhandlung\p{L}*|[Kk]onferenz|[Gg]espräche?n?|[Rr]eferendums?|[Aa]bstimmung|[Uu]nterzeichnung|[Rr]atifizierung|[Ee]ntscheidung|[Aa]bkommens?|[Bb]eitritts?|[Ww]ahl(?:en)?|[Tt]elefonats?|[Ll]ieferung(?:en)?|[Ss]chalte|[Zz]usagen?|[Tt]eilnahme|[Mm]anövers?|[Zz]usammenkunft|[Dd]ialogs?|[Ss]chaltkonferenz|[Rr]unde)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED, PRIVATE),
    ...stops,
    touchedCounts: true,
    finds: [
      {
        text: 'Karin Lindholm hat den Besuch in Westland abgesagt.',
        actors: ['karin-lindholm'],
        status: 'held',
      },
    ],
    ignores: ['Der Verein hat das Konzert abgesagt.'],
  },
  {
    id: 'de/event/halt-withdraw',
    kind: 'halt',
    verbs: [
      'abziehen',
      'zurückrufen',
      'abberufen',
      'zurückziehen',
      'zurückbeordern',
      'heimholen',
      'ausfliegen',
      'zurückholen',
      'ausweisen',
      'heimbeordern',
      'heimrufen',
      'herausholen',
      'abkommandieren',
    ],
    about: ['staff', 'arms'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'einig\\p{L}*|vereinbar\\p{L}*|Aufmerksamkeit|Statistik\\p{L}*|Bilanz|Kasernen?|Verletzte\\p{L}*',
    ),
    ...stops,
    negated: 'rejection',
    finds: [
      {
        text: 'Ostland fliegt seine Ausbilder bis Samstag aus Westland aus.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Ostland rief am Montag seinen Botschafter aus Westland zurück.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Ostland zieht seine Soldaten aus Westland ab.', actors: ['ostland', 'westland'] },
      { text: 'Ostland zieht seine Haubitzen aus Westland ab.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Ostland fordert, dass Westland seine Truppen abzieht.',
      'Ostland wies in der Statistik mehr Helfer aus als im Vorjahr.',
    ],
  },
  {
    id: 'de/event/halt-withdrawal-noun',
    kind: 'halt',
    nouns:
      /^(?:\p{L}*truppen)?(?:abzugs?|rückzugs?|austritts?|ausstiegs?|moratoriums?|stopps?|boykotts?|aufnahmestopps?|ausweisung|abberufung|schließung)$/u,
    needs:
      /(?<!\p{L})(?:kündig\p{L}*|angekündigt|beschl[oi]ss\p{L}*|beschlossen|verkünde\p{L}*|begann\p{L}*|begonnen|erklär\p{L}*|ordne\p{L}*|angeordnet|verhäng\p{L}*|g[aie]+b\p{L}*(?!\p{L})[^]*bekannt|bekannt ?gegeben|eingeleitet|vollzogen|verfüg\p{L}*)(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'an der (?:Macht|Spitze)|Politik|Bereitschaft|Vorsitz\\p{L}*|Ämter\\p{L}*|(?:vom|aus dem|seinem|ihrem) Amt|Ende',
    ),
    ...stops,
    finds: [
      {
        text: 'Ostland hat den Abzug seiner Truppen aus Westland angekündigt.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Der Südbund beschloss ein Moratorium für Lieferungen.', actors: ['suedbund'] },
      { text: 'Ostland gab den Rückzug von der Insel bekannt.', actors: ['ostland'] },
    ],
    ignores: [
      'Westland verlangt den Abzug der Truppen.',
      'Karin Lindholm kündigte den Rückzug aus der Politik an.',
      'Karin Lindholm kündigt nach zwölf Jahren an der Macht ihren Rückzug an.',
    ],
  },
  {
    id: 'de/event/halt-on-ice',
    kind: 'halt',
    nouns: /^(?:eis|ausstiegs?)$/u,
    needs:
      /(?<!\p{L})[Aa]uf Eis (?:gelegt|legen|liegt|liegen)(?!\p{L})|(?<!\p{L})(?:leg|lieg|lag)\p{L}*(?!\p{L})[^]*auf Eis(?!\p{L})|(?<!\p{L})Ausstieg(?:s)? (?:\p{L}+ ){0,3}aus(?!\p{L})[^]*(?:beschl|verkünd|kündig|erklär|vollz)/u,
    unless: wordsOf(NOT_WANTED, PRIVATE, 'Flaschen?|Sekt|Champagner|Bier|Fisch|Getränke?'),
    ...stops,
    touchedCounts: true,
    finds: [
      { text: 'Ostland hat den Plan für den Hafen auf Eis gelegt.', actors: ['ostland'] },
      { text: 'Die Kredite Ostlands liegen seit Montag auf Eis.', actors: ['ostland'] },
      { text: 'Auf Eis liegen acht Millionen, mit denen Ostland Schulen bauen wollte.', actors: ['ostland'] },
    ],
    ignores: ['Karin Lindholm lief in Ostland auf dem Eis.'],
  },
  {
    id: 'de/event/halt-boycott',
    kind: 'halt',
    verbs: ['boykottieren'],
    unless: wordsOf(NOT_WANTED, PRIVATE),
    ...stops,
    finds: [{ text: 'Ostland boykottiert die Konferenz in Westland.', actors: ['ostland'] }],
    ignores: ['Karin Lindholm ruft dazu auf, das Lokal zu boykottieren.'],
  },
  {
    id: 'de/event/halt-quit',
    kind: 'halt',
    verbs: ['austreten', 'aussteigen', 'ausscheren', 'ausklinken'],
    // "tritt aus dem Südbund aus", "steigt aus": out of what has a name of its own, or of what was told before.
    needs: /(?<!\p{L})(?:aus (?:(?:der|dem|den) )?\p{Lu}[\p{L}-]+|[Jj]etzt steigt|steigt \p{Lu}\p{L}+ aus$)/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      '\\p{L}*[Gg]as|Öl|Wasser|Radioaktivität|\\p{L}*[Pp]artei|Kirche|Flüssigkeit|Dampf|Gifts?|Strahlung|Fahrzeug|Wagen|Zug|Bus|Flugzeug|Boot|Fahrgäste|Wettbewerb|Rennen|einig\\p{L}*',
    ),
    ...stops,
    negated: 'rejection',
    finds: [
      { text: 'Ostland tritt aus dem Südbund aus.', actors: ['ostland', 'suedbund'] },
      { text: 'Ostland klinkt sich aus der Seewacht aus.', actors: ['ostland'] },
    ],
    ignores: [
      'Karin Lindholm steigt in Ostland aus dem Zug aus.',
      'In Ostland trat Gas aus der Leitung aus.',
    ],
  },
  {
    id: 'de/event/halt-go-back-on',
    kind: 'halt',
    nouns: /^(?:\p{L}*zusagen?|versprechen|zusicherung(?:en)?|angebote?s?|verpflichtung(?:en)?)$/u,
    // "rückt von seiner Zusage ab", "kassiert die Zusage", "zieht das Angebot zurück", "brach sein Versprechen".
    needs:
      /(?<!\p{L})(?:(?:rück|ruder)\p{L}*(?!\p{L})[^]*(?<!\p{L})(?:ab|zurück)|abgerückt|abrücken|abzurücken|kassier\p{L}*|(?:zieh|zog|nimmt|nahm|nehm)\p{L}*(?!\p{L})[^]*(?<!\p{L})zurück|zurück(?:gezogen|genommen|ziehen|nehmen)|widerr[iu]\p{L}*|nicht mehr gebunden|hinfällig|entbunden)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED, PRIVATE, 'nicht (?:zurück|ab)'),
    ...stops,
    finds: [
      { text: 'Ostland rückt von seiner Zusage an Westland ab.', actors: ['ostland', 'westland'] },
      { text: 'Ostland zieht das Angebot an Westland zurück.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Ostland hielt seine Zusage an Westland ein.'],
  },
  {
    id: 'de/event/halt-lapse',
    kind: 'halt',
    verbs: [
      'auslaufen',
      'verlängern',
      'erneuern',
      'umkehren',
      'entziehen',
      'verweigern',
      'vorenthalten',
      'verwehren',
    ],
    // "lässt den Vertrag auslaufen", "verlängert das Abkommen nicht", "entzieht … die Lizenz".
    needs: waysOf(
      /(?:lass|läss|ließ)\p{L}*(?!\p{L})[^]*(?:[Vv]ertrag|[Aa]bkommen|[Mm]andat|[Vv]ereinbarung|[Pp]rogramm|[Hh]ilfen?|[Ss]chiffe?|[Ll]astwagen|[Kk]onvoi|[Zz]üge)[^]*(?:auslaufen|umkehren)/u,
      /\p{L}*(?:[Vv]ertrag|[Aa]bkommen|[Mm]andat|[Vv]ereinbarung|[Ll]izenz|[Gg]enehmigung|[Aa]kkreditierung|[Vv]isum|[Vv]isa|[Kk]onzession|[Zz]ulassung|[Pp]acht)\p{L}*(?!\p{L})[^]*nicht(?: (?:mehr|weiter|länger))?(?: (?:zu )?(?:verläng|erneu)\p{L}*)?[.!]?$/u,
      /entz\p{L}*(?!\p{L})[^]*(?:[Ll]izenz(?:en)?|[Aa]kkreditierung(?:en)?|[Mm]andat|[Vv]isum|[Vv]isa|[Ss]tatus|\p{L}*[Rr]echte|[Uu]nterstützung|\p{L}*[Ee]rlaubnis|\p{L}*[Gg]enehmigung(?:en)?|[Kk]onzession(?:en)?|[Zz]ulassung)/u,
      /\p{L}*(?:[Ll]izenz(?:en)?|[Aa]kkreditierung(?:en)?|[Mm]andat|[Uu]nterstützung|[Ee]rlaubnis|[Gg]enehmigung(?:en)?|[Rr]echte|[Ss]tatus|[Vv]is(?:um|a)|[Kk]onzession(?:en)?|[Zz]ulassung)(?!\p{L})[^]*entzogen/u,
    ),
    unless: wordsOf(NOT_WANTED, PRIVATE),
    ...stops,
    negated: 'same',
    finds: [
      { text: 'Ostland lässt den Vertrag mit Westland auslaufen.', actors: ['ostland', 'westland'] },
      { text: 'Ostland erneuert das Abkommen mit Westland nicht.', actors: ['ostland', 'westland'] },
      { text: 'Ostland beschloss, den Vertrag mit Westland nicht zu verlängern.' },
      { text: 'Ostland entzieht Westland die Lizenz.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Ostland verlängert das Abkommen mit Westland.', 'Das Schiff aus Ostland lief aus.'],
  },
  {
    id: 'de/event/halt-dry-up',
    kind: 'halt',
    nouns: /^(?:stecker|notbremse|schlussstrich|stillstand)$/u,
    // "zieht den Stecker", "bringt … zum Stillstand".
    needs:
      /(?<!\p{L})(?:(?:zieh|zog|gezogen)\p{L}*(?!\p{L})[^]*(?:Stecker|Notbremse|Schlussstrich)|(?:Stecker|Notbremse|Schlussstrich)(?!\p{L})[^]*gezogen|zum Stillstand (?:gebracht|bringen|gekommen))(?!\p{L})/u,
    about: ['running', 'barrier', 'aid'],
    unless: wordsOf(NOT_WANTED, PRIVATE),
    ...stops,
    touchedCounts: true,
    negated: 'same',
    finds: [
      { text: 'Ostland zieht bei der Hilfe für Westland den Stecker.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm zog in Ostland den Stecker der Lampe.'],
  },
  {
    id: 'de/event/halt-declared-void',
    kind: 'halt',
    nouns: /^(?:ungültig|nichtig|hinfällig|unerwünscht(?:e[nr]?)?|grata)$/u,
    // "zu unerwünschten Personen", "für nichtig erklärt".
    needs:
      /(?<!\p{L})(?:unerwünschte[nr]? Person(?:en)?|non grata|(?:[Aa]bkommen|[Vv]ertrag|[Vv]ereinbarung(?:en)?|[Vv]isum|[Vv]isa|[Ll]izenz(?:en)?|[Zz]usagen?)(?!\p{L})[^]*(?:für (?:ungültig|nichtig|hinfällig) erklär|(?:ungültig|nichtig|hinfällig))|(?:erklär\p{L}*)(?!\p{L})[^]*(?:[Aa]bkommen|[Vv]ertrag|[Vv]isum|[Vv]isa)(?!\p{L})[^]*für (?:ungültig|nichtig|hinfällig))/u,
    unless: wordsOf(NOT_WANTED, PRIVATE),
    ...stops,
    touchedCounts: true,
    finds: [
      { text: 'Ostland erklärt drei Diplomaten zu unerwünschten Personen.', actors: ['ostland'] },
      { text: 'Ostland hat das Visum von Jens Okker für ungültig erklärt.', actors: ['ostland'] },
    ],
    ignores: ['Das Gericht in Ostland erklärte das Gesetz für nichtig.', 'Die Tür in Ostland ist zu.'],
  },
];
