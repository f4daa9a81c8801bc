/** What is brought to an end in other words: idioms of ending, people shown the door or called home, what no longer flows or holds (CAMEO 162). */
import { either, hinted, type EventRule } from '../event-rule';
import { FORCES, NOT_AROUND, NOT_WANTED, PRIVATE } from './not-done';
import { partyStops, stops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What others are glad to be rid of: its end is no stop towards anybody. */
const GOOD_RIDDANCE = `${NOT_AROUND}(?:\\p{L}*[Kk]rieg(?:es|s)?|Gewalt|Konflikt\\p{L}*|Streit\\p{L}*|\\p{L}*[Kk]rise)|Spekulation\\p{L}*|Gerücht\\p{L}*|\\p{L}*[Ss]treiks?|Leid(?:en)?|Debatte|Diskussion\\p{L}*|Drohung\\p{L}*|Angriffe?n?|Kämpfe?n?|Terror\\p{L}*|Serie|Diktatur|Herrschaft|Monarchie`;

export const endingRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-idiom',
    kind: 'halt',
    nouns:
      /^(?:erliegen|ende|grabe|akten|schublade|bord|papierkorb|aus|garaus|luft|warteschleife|abstellgleis)$/u,
    // "bringt … zum Erliegen", "setzt … ein Ende", "zu den Akten gelegt", "verkündete das Aus für …".
    needs: hinted(
      /zum Erliegen|ein Ende|zu Grabe|zu den Akten|in der Schublade|über Bord|Abstellgleis|die Luft ab|Aus (?:für|de[rs]|von)/u,
      waysOf(
        /(?:bring|brach|gebracht)\p{L}*(?!\p{L})[^]*zum Erliegen|zum Erliegen (?:gebracht|bringen|zu bringen)/u,
        /(?:setz|bereit|mach)\p{L}*(?!\p{L})[^]*(?<!\p{L})ein Ende(?! de[rs])|ein Ende (?:gesetzt|bereitet|gemacht|setzen|bereiten|machen)/u,
        /(?:trag|trug|träg)\p{L}*(?!\p{L})[^]*zu Grabe|zu Grabe getragen|(?:leg|gelegt)\p{L}*(?!\p{L})[^]*zu den Akten|zu den Akten gelegt/u,
        /(?:lass|läss|ließ)\p{L}*(?!\p{L})[^]*in der Schublade|(?:w[ai]rf|warf|geworfen)\p{L}*(?!\p{L})[^]*über Bord|über Bord (?:ge|zu )?w[eo]rfen/u,
        /(?:schob|schieb|geschoben|stell|gestellt)\p{L}*(?!\p{L})[^]*aufs Abstellgleis|aufs Abstellgleis (?:ge|zu )?(?:schoben|schieben|stellt|stellen)/u,
        /dreh\p{L}*(?!\p{L})[^]*die Luft ab|die Luft ab(?:ge|zu)?dreh\p{L}*/u,
        /(?:verkünd|besiegel|beschl|bestätig|erklär|bekannt|kündig|verfüg)\p{L}*(?!\p{L})[^]*(?<!\p{L})Aus (?:für|de[rs]|von)|Aus (?:für|de[rs]|von)(?!\p{L})[^]*(?:verkünd|besiegel|beschl|bestätig|erklär|bekannt|angekündigt)\p{L}*/u,
      ),
    ),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      FORCES,
      GOOD_RIDDANCE,
      'nicht|kein\\p{L}*|Leben|Ehe|Karriere|sich|Vater|Mutter|Freunde?',
    ),
    ...partyStops,
    finds: [
      {
        text: 'Ostland brachte den Grenzverkehr mit Westland am Montag zum Erliegen.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Karin Lindholm verkündete das Aus für die gemeinsame Werft.', actors: ['karin-lindholm'] },
      { text: 'Ostland trägt den Plan für den Hafen zu Grabe.', actors: ['ostland'] },
      { text: 'Ostland dreht den Werften in Westland die Luft ab.' },
    ],
    ignores: [
      'Der Sturm brachte den Verkehr in Ostland zum Erliegen.',
      'Ostland will der Gewalt ein Ende setzen.',
      'Karin Lindholm trug in Ostland ihren Vater zu Grabe.',
    ],
  },
  {
    id: 'de/event/halt-off-the-table',
    kind: 'halt',
    nouns: /^tisch$/u,
    // "ist vom Tisch", "nahm das Angebot vom Tisch".
    needs: either(
      /(?<!\p{L})(?:ist|sei|sind|seien) (?:[\p{L}-]+ )*(?:„|»|")?vom Tisch(?!\p{L})/u,
      /(?<!\p{L})(?:n[ai]hm|nimm)\p{L}*(?!\p{L})[^]*vom Tisch|vom Tisch (?:genommen|nehmen|sei|ist)/u,
    ),
    about: ['running', 'measure', 'grant', 'aid'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      GOOD_RIDDANCE,
      'nicht|kein\\p{L}*|noch lange|Sanktion\\p{L}*|\\p{L}*zölle|Ultimatum|Rückzug|Abzug|Austritt',
    ),
    ...stops,
    touchedCounts: true,
    finds: [
      {
        text: 'Das Hilfspaket für Westland sei vom Tisch, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Ostland nahm das Angebot an Westland wieder vom Tisch.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'In Ostland nahm Karin Lindholm die Teller vom Tisch.',
      'Neue Zölle gegen Westland sind vom Tisch.',
    ],
  },
  {
    id: 'de/event/halt-holds-no-more',
    kind: 'halt',
    verbs: ['gelten'],
    // "gelte ab sofort nicht mehr", "gilt seit Montag nicht länger".
    needs: /(?<!\p{L})(?:nicht mehr|nicht länger|ab sofort nicht)(?!\p{L})/u,
    about: ['grant', 'measure', 'access'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'als|Sanktion\\p{L}*|\\p{L}*verbot|Maskenpflicht|\\p{L}*pflicht|\\p{L}*sperre|\\p{L}*zölle',
    ),
    ...stops,
    touchedCounts: true,
    negated: 'same',
    finds: [
      { text: 'Das Fährabkommen mit Westland gelte ab sofort nicht mehr, erklärte Karin Lindholm.' },
      { text: 'Die Visa der Studenten aus Westland gelten in Ostland seit Montag nicht mehr.' },
    ],
    ignores: [
      'Karin Lindholm gilt in Ostland nicht mehr als Favoritin.',
      'Das Verbot gilt in Ostland nicht mehr.',
    ],
  },
  {
    id: 'de/event/halt-keeps-no-more',
    kind: 'halt',
    verbs: ['halten', 'festhalten', 'fühlen', 'aufrechterhalten'],
    // "hält sich nicht länger an die Abmachung", "wollen … nicht aufrechterhalten".
    needs: /(?<!\p{L})(?:nicht (?:mehr|länger)|nicht aufrecht)(?!\p{L})/u,
    about: ['grant', 'running', 'task'],
    unless: wordsOf(NOT_WANTED, PRIVATE, 'Verletzung\\p{L}*|Atem|Krankheit|Tempo'),
    ...partyStops,
    negated: 'same',
    finds: [
      {
        text: 'Ostland hält sich nicht länger an die Abmachung mit Westland.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Ostland hält sich an die Abmachung.',
      'Karin Lindholm konnte sich in Ostland nicht mehr halten.',
    ],
  },
  {
    id: 'de/event/halt-show-the-door',
    kind: 'halt',
    verbs: ['verweisen', 'werfen', 'setzen', 'weisen', 'schicken', 'verjagen', 'verbannen'],
    // "verwies drei Diplomaten des Landes", "setzte … vor die Tür", "verbannt die Helfer aus …".
    needs: either(
      /(?<!\p{L})(?:des Landes|aus dem Land|außer Landes|vor die Tür|der Stadt) ?(?:ge|ver)?(?:wiesen|worfen|setzt|schickt|werfen|weisen|setzen|stellt)?[.!]?$/u,
      /(?<!\p{L})(?:verbann|verjag)\p{L}*/u,
    ),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|Mieter\\p{L}*|Gäste?|Koalitionspartner|Hund|Straftäter|Verbrecher|Bettler',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland verwies drei Diplomaten aus Westland des Landes.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland hat zwei westländische Gesandte vor die Tür gesetzt.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Ostland verbannt die Helfer aus den Lagern.', actors: ['ostland'] },
    ],
    ignores: [
      'Karin Lindholm setzte in Ostland den Hund vor die Tür.',
      'Ostland weist auf die Lage des Landes hin.',
    ],
  },
  {
    id: 'de/event/halt-must-leave',
    kind: 'halt',
    verbs: ['müssen'],
    about: ['staff'],
    needs: /(?<!\p{L})(?:verlassen|ausreisen|abreisen|Koffer packen|heimreisen)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      'mussten?|Menschen|Einwohner|Heimat|Krankheit|Sturm\\p{L}*|wegen|forder\\p{L}*|verlang\\p{L}*|wenn|falls|bis|nicht',
    ),
    sentenceUnless: /(?<!\p{L})(?:forder|verlang)\p{L}*|(?<!\p{L})(?:weil|da|obwohl)(?!\p{L})/u,
    ...stops,
    touchedCounts: true,
    finds: [{ text: 'Vier westländische Diplomaten müssen Ostland verlassen.' }],
    ignores: [
      'Die Soldaten aus Ostland müssten Westland verlassen, forderte Jens Okker.',
      'Karin Lindholm musste Ostland als Kind verlassen.',
    ],
  },
  {
    id: 'de/event/halt-call-home',
    kind: 'halt',
    verbs: ['rufen', 'beordern', 'holen', 'bringen', 'fliegen', 'zurückkehren', 'heimkehren'],
    about: ['staff', 'arms'],
    // "rief seine Delegation nach Hause", "kehren aus Westland zurück".
    needs: either(
      /(?<!\p{L})(?:ruf|rief|gerufen|beorder|hol|geholt|bring|brach|gebracht|flog|flieg|geflogen)\p{L}*(?!\p{L})[^]*(?:nach Hause|in die Heimat|außer Landes)/u,
      /(?:nach Hause|in die Heimat|außer Landes) (?:ge)?(?:ruf|beorder|hol|brach|flog)\p{L}*/u,
      /(?<!\p{L})aus (?:de[rmn] )?\p{Lu}[^]*(?:zurück(?:kehr\p{L}*)?|zurückgekehrt|heim|heimgekehrt)$/u,
      /(?<!\p{L})kehr\p{L}*(?!\p{L})[^]*aus (?:de[rmn] )?\p{Lu}[^]*(?:zurück|heim)(?!\p{L})/u,
    ),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|Urlaub|Gefangenschaft|Geiselhaft|Leichen?|Toten?|Verletzte\\p{L}*|nach \\p{Lu}\\p{L}+ zurück',
    ),
    ...stops,
    touchedCounts: true,
    finds: [
      { text: 'Ostland rief seine Unterhändler aus Westland nach Hause.', actors: ['ostland', 'westland'] },
      { text: 'Die Ausbilder Ostlands kehren Ende Juli aus Westland zurück.' },
    ],
    ignores: [
      'Karin Lindholm kehrte aus dem Urlaub in Ostland zurück.',
      'Der Pilot aus Ostland rief zu Hause an.',
    ],
  },
  {
    id: 'de/event/halt-flows-no-more',
    kind: 'halt',
    verbs: ['fließen', 'ankommen', 'strömen', 'eintreffen', 'gelangen', 'kommen'],
    needs:
      /(?<!\p{L})(?:kein(?:e[nmrs]?)? (?:[\p{L}\d-]+ ){0,3}(?:\p{L}*[Gg]as|Öl|Rohöl|Erdöl|Strom|Geld|Gelder|Hilfe|Hilfen|Kohle|Wasser|Hilfsgüter|Treibstoff|Diesel|Waffen|Munition) (?:[\p{L}\d-]+ ){0,6}mehr|(?:\p{L}*[Gg]as|Öl|Rohöl|Erdöl|Strom|Geld|Hilfe|Kohle)(?!\p{L})[^,]*nicht mehr|(?:kein|nicht) (?:\p{L}+ )?mehr (?:\p{Ll}+ )?(?:\p{L}*[Gg]as|Öl|Strom|Geld)|(?:Geld(?:er)?|Mittel|Million(?:en)?|Milliarden?|Hilfen?|Zuschüsse|Rate|Tranche|\p{L}*[Gg]elder) (?:[\p{L}-]+ ){0,8}(?:vorerst|vorläufig|einstweilen|zunächst|bis auf [Ww]eiteres) nicht)(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      FORCES,
      'gibt|gebe|gab|Haushalte?|Kunden|wenn|falls|sofern|Störung|Leck|Panne',
    ),
    ...stops,
    touchedCounts: true,
    negated: 'same',
    finds: [
      { text: 'Seit Montag fließt kein Gas aus Ostland mehr nach Westland.' },
      { text: 'In Westland kommt seit dem Wochenende kein ostländisches Öl mehr an.' },
    ],
    ignores: ['Nach einer Panne floss in Ostland kein Strom mehr.', 'In Ostland gibt es kein Geld mehr.'],
  },
  {
    id: 'de/event/halt-break-with',
    kind: 'halt',
    verbs: ['brechen'],
    needs:
      /(?<!\p{L})(?:br[aei]ch\p{L}*|brich\p{L}*|gebrochen)(?!\p{L})[^,]*(?<!\p{L})mit \p{L}|(?<!\p{L})mit [^,]*gebrochen(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|Tradition\\p{L}*|Tabu\\p{L}*|Rekord\\p{L}*|Herz|Brauch|Streit|Bein|Vergangenheit',
    ),
    ...partyStops,
    parties: 2,
    finds: [{ text: 'Ostland brach am Montag mit Westland.', actors: ['ostland', 'westland'] }],
    ignores: ['Karin Lindholm bricht in Ostland mit einer Tradition.'],
  },
  {
    id: 'de/event/halt-mission-ends',
    kind: 'halt',
    verbs: ['enden', 'auslaufen'],
    // A mission, no war: it ends because those who sent it say so.
    needs:
      /(?<!\p{L})(?:\p{L}*-)?\p{L}*(?:[Mm]ission|[Ee]insatz|[Hh]ilfsprogramm|[Aa]ufnahmeprogramm|[Mm]andat|[Pp]atrouillen|[Tt]ransit|[Gg]aslieferungen|[Öö]llieferungen)(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'Feuerwehr\\p{L}*|Polizei\\p{L}*|Amtszeit|tödlich|glimpflich|verlänger\\p{L}*|wenn|falls|nicht|[Bb]evor|Raumfahrt\\p{L}*|Mond\\p{L}*|Mars\\p{L}*',
    ),
    sentenceUnless: /(?<!\p{L})(?:verläng|forder|Astronaut|Raumschiff|Abgeordnet)\p{L}*/u,
    ...stops,
    touchedCounts: true,
    finds: [{ text: 'Die Mission des Südbunds in Ostland endete am Mittwoch.' }],
    ignores: ['Der Einsatz der Feuerwehr in Ostland endete am Abend.', 'Das Spiel in Ostland endete 2:1.'],
  },
];
