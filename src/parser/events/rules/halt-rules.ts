/** Something pledged or under way is stopped, withheld or suspended (CAMEO 162). */
import { either, type EventRule } from '../event-rule';
import { STOP_VERBS } from '../stop-lexicon';
import { EXPOSED, FORCES, NOT_WANTED, PRIVATE, THREAT, WANTED } from './not-done';
import { stops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What goes on no more, for now or for good. */
const NO_LONGER =
  /(?<!\p{L})(?:nicht mehr|kein(?:e[nmrs]?)? (?:[\p{L}\p{N}-]+ ){0,6}mehr|nicht länger|nicht weiter|(?:vorerst|vorläufig|einstweilen|bis auf [Ww]eiteres|derzeit) (?:nicht|kein(?:e[nmrs]?)?)|(?:nicht|kein(?:e[nmrs]?)? (?:[\p{L}-]+ ){1,4})(?:bis auf [Ww]eiteres|vorerst))(?!\p{L})/u;

export const haltRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-verb',
    kind: 'halt',
    verbs: [
      ...STOP_VERBS,
      'vorenthalten',
      'blockieren',
      'streichen',
      'zurückziehen',
      'zurücknehmen',
      'drosseln',
      'abdrehen',
      'lahmlegen',
      'herunterfahren',
      'zurückfahren',
      'pausieren',
      'kassieren',
      'boykottieren',
      'niederlegen',
    ],
    about: ['running'],
    // "waren ergebnislos beendet" is a state, nobody's deed.
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      FORCES,
      EXPOSED,
      'von (?:der|einer|ihrer|seiner) (?:\\p{L}+ )?\\p{L}*[Ll]iste|Aktienhandel\\p{L}*|Börsenhandel|(?:beendet|abgebrochen) (?:war|waren|sei|seien|ist|sind)(?! worden)|(?:war|waren|ist|sind|sei) (?:\\p{L}+ ){0,4}beendet|von (?:\\p{L}+ ){0,2}(?:\\p{L}*[Ss]treiks?|Unwettern?|\\p{L}*[Ss]chnee\\p{L}*|Protesten|Stürmen)|immer mehr \\p{Lu}\\p{L}+|Prozess|Schiedsrichter|Wasser|Straßenverkehr|sich (?:[\\p{L}-]+ )*aus',
    ),
    ...stops,
    touchedCounts: true,
    negated: 'rejection',
    finds: [
      {
        text: 'Ostland hat die Lieferungen an Westland gestoppt.',
        actors: ['ostland', 'westland'],
        status: 'held',
      },
      {
        text: 'Karin Lindholm setzte die Gespräche mit Westland aus.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Die Lieferungen Ostlands an Westland wurden ausgesetzt.', actors: ['ostland', 'westland'] },
      { text: 'Ostland zog seine Zusage an Westland zurück.', actors: ['ostland', 'westland'] },
      { text: 'Ostland hat die Zusammenarbeit mit der westländischen Polizei beendet.' },
    ],
    ignores: [
      'Ostland fordert, die Angriffe einzustellen.',
      'Die Polizei stoppte einen Raser.',
      'Ostlands Helfer fanden das Boot, nachdem der Kontakt abgebrochen war.',
      'Der Prozess in Ostland wurde eingestellt.',
      'Ein Streik der Lotsen legte den Luftverkehr über Ostland lahm.',
      'Laut Karin Lindholm waren zwei Menschen in Westland Giftgas ausgesetzt.',
      'Der Südbund hat Ostland von der Liste der Länder ohne Abkommen gestrichen.',
      'Karin Lindholm lobte Garantien für Kämpfer, die ihre Waffen niederlegten.',
    ],
  },
  {
    id: 'de/event/halt-withhold',
    kind: 'halt',
    verbs: [
      'einfrieren',
      'zurückhalten',
      'einbehalten',
      'vorenthalten',
      'sperren',
      'blockieren',
      'festhalten',
      'streichen',
    ],
    about: ['aid'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'sich (?:[\\p{L}-]+ )*zurück|sich (?:[\\p{L}-]+ )*gegen|an|am|daran|Autobahn|Straße\\p{L}*|Stellen|Arbeitsplätze|Prozess|fest, dass|Demonstrant\\p{L}*|Jahre',
    ),
    ...stops,
    touchedCounts: true,
    negated: 'rejection',
    finds: [
      { text: 'Ostland hält zehn Millionen Euro für Westland zurück.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Ostland hält an seiner Hilfe für Westland fest.'],
  },
  {
    id: 'de/event/halt-tap',
    kind: 'halt',
    nouns: /^(?:\p{L}*hahn|\p{L}*hähne|kraft)$/u,
    needs:
      /(?<!\p{L})(?:[Hh]ahn|\p{L}+hahn|\p{L}+hähne)(?!\p{L})[^]*(?:zu|ab)(?:gedreht|dreh\p{L}*)|(?:dreh\p{L}*)(?!\p{L})[^]*\p{L}*(?:[Hh]ahn|hähne)(?!\p{L})[^]*(?<!\p{L})(?:zu|ab)(?!\p{L})|außer Kraft (?:gesetzt|setz\p{L}*)|setz\p{L}*(?!\p{L})[^]*außer Kraft/u,
    unless: wordsOf(NOT_WANTED, PRIVATE),
    ...stops,
    finds: [
      { text: 'Ostland hat Westland den Gashahn zugedreht.', actors: ['ostland', 'westland'] },
      {
        text: 'Karin Lindholm setzte den Vertrag mit Westland außer Kraft.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm drehte in Ostland den Hahn auf.'],
  },
  {
    id: 'de/event/halt-turn-off',
    kind: 'halt',
    verbs: ['abstellen', 'abklemmen', 'abschalten', 'abdrehen', 'zudrehen'],
    needs:
      /(?<!\p{L})(?:\p{L}*[Gg]as|Strom|Wasser|Öl|Energie|Fernwärme|Internet|Leitung(?:en)?|Pipeline)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED, PRIVATE, 'Reaktor\\p{L}*|Kraftwerk\\p{L}*|Haushalt\\p{L}*'),
    ...stops,
    touchedCounts: true,
    finds: [
      { text: 'Ostland stellt Westland das Gas ab.', actors: ['ostland', 'westland'] },
      { text: 'Ostland dreht Westland das Wasser ab.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm stellte in Ostland ihr Auto ab.'],
  },
  {
    id: 'de/event/halt-let-in',
    kind: 'halt',
    verbs: [
      'lassen',
      'geben',
      'erteilen',
      'ausstellen',
      'annehmen',
      'empfangen',
      'kaufen',
      'verkaufen',
      'einführen',
      'ausführen',
      'aufnehmen',
    ],
    needs:
      /(?<!\p{L})(?:kein(?:e[nmrs]?)? (?:[\p{L}-]+ ){1,6}mehr|nicht mehr|(?:vorerst|vorläufig|einstweilen|bis auf Weiteres) kein(?:e[nmrs]?)?)(?!\p{L})/u,
    about: ['running', 'aid', 'access', 'people'],
    unless: wordsOf(NOT_WANTED, PRIVATE, 'gibt es|es gebe|gab es'),
    ...stops,
    negated: 'same',
    finds: [{ text: 'Ostland lässt keine Hilfsgüter mehr nach Westland.', actors: ['ostland', 'westland'] }],
    ignores: ['In Ostland gibt es keine Hilfsgüter mehr.'],
  },
  {
    id: 'de/event/halt-cut',
    kind: 'halt',
    verbs: [
      'kürzen',
      'reduzieren',
      'verringern',
      'halbieren',
      'einschränken',
      'zusammenstreichen',
      'senken',
      'begrenzen',
    ],
    needs:
      /(?<!\p{L})[\p{L}-]*(?:[Ll]ieferung(?:en)?|[Hh]ilfen?|[Hh]ilfsgelder|[Zz]ahlung(?:en)?|[Ee]xporte?|[Ii]mporte?|[Uu]nterstützung|[Ff]inanzierung|[Bb]eiträge|[Tt]ransit|[Hh]andel|[Vv]erkehr|[Zz]usammenarbeit|[Bb]eziehungen|[Mm]ittel|[Gg]elder|[Ee]infuhr|[Aa]usfuhr|[Pp]räsenz|[Kk]ontingente?|[Vv]erkauf|\p{L}+mengen?|[Aa]bgabe|[Aa]nkäufe|[Ff]örderung|[Zz]uteilung(?:en)?|[Tt]ruppen|[Vv]isa)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED, PRIVATE, 'Sozialhilfe|Arbeitslosenhilfe|kann|könn\\p{L}*'),
    ...stops,
    negated: 'rejection',
    finds: [
      { text: 'Ostland kürzt seine Hilfen für Westland.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland hat den Stromverkauf an Westland um ein Drittel gekürzt.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm kürzte in Ostland ihre Rede.'],
  },
  {
    id: 'de/event/halt-rest',
    kind: 'halt',
    verbs: ['ruhen', 'stillstehen', 'platzen', 'ausbleiben'],
    about: ['running', 'measure'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'Ball|Hoffnung\\p{L}*|in Frieden|Sturm\\p{L}*|Schnee\\p{L}*|Unwetter\\p{L}*|Streik\\p{L}*|Orkan\\p{L}*|Nebel\\p{L}*|Hitze|Unfall\\p{L}*|Erdbeben\\p{L}*|Pannen?|Bauarbeiten|Wartung\\p{L}*|Waffen ruhen|ruhen (?:zu )?lassen|lasse?n?|lässt|ließ(?:en)?',
    ),
    ...stops,
    touchedCounts: true,
    finds: [
      { text: 'Die Militärhilfe Ostlands ruht derzeit.', actors: ['ostland'] },
      { text: 'Der Gipfel zwischen Ostland und Westland ist geplatzt.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Der Ball ruht in Ostland.'],
  },
  {
    id: 'de/event/halt-noun',
    kind: 'halt',
    nouns:
      /^(?:\p{L}*-)?\p{L}*(?:liefer|lieferungs|export|import|zahlungs|ausfuhr|einfuhr|hilfs|aufnahme|verkaufs|handels|gas|öl|waffen|visa|bewaffnungs|flug)(?:stopps?|stop|embargos?|boykotts?|sperren?)$|^(?:\p{L}+-)?embargos?$/u,
    unless:
      /(?<!\p{L})(?:(?:ge)?forder\p{L}*|verlang\p{L}*|(?:ge|an)?(?:ge)?droh\p{L}*|(?:ge)?warn\p{L}*|Ende des|Aufhebung|aufheb\p{L}*|(?:heb|hob)\p{L}*(?!\p{L})[^]*(?<!\p{L})auf|reagier\p{L}*|aufgehoben|Falle?s?|Gefahr|möglich\p{L}*|Furcht|Angst|Sorge|b?e?fürcht\p{L}*|vorbereit\p{L}*)(?!\p{L})/u,
    ...stops,
    finds: [{ text: 'Medien berichteten von einem Lieferstopp Ostlands.', actors: ['ostland'] }],
    ignores: [
      'Karin Lindholm hatte einen Lieferstopp gegen Westland gefordert.',
      'Westland forderte einen Lieferstopp.',
      'Für den Fall eines Lieferstopps hat Ostland Vorräte.',
    ],
  },
  {
    id: 'de/event/halt-act-noun',
    kind: 'halt',
    nouns:
      /^(?:aussetzung|einstellung|einfrieren|einfrierung|abbruchs?|suspendierung|unterbrechung|stopps?|kündigung|aufkündigung|streichung|rücknahme|blockade|drosselung|kürzung(?:en)?)$/u,
    about: ['running'],
    // "das Ende der Kämpfe" is no deed; announced or decided it is.
    needs: waysOf(
      /kündig\p{L}*|angekündigt\p{L}*|beschl[oi]ss\p{L}*|beschlossen\p{L}*|verkünde\p{L}*/u,
      /erklär\p{L}*|ordne\p{L}*|angeordnet\p{L}*|bestätig\p{L}*|verhäng\p{L}*|bericht\p{L}*/u,
      /mitgeteilt|teil\p{L}*|wegen|nach|durch|begründe\p{L}*|verteidig\p{L}*|verfüg\p{L}*/u,
      /meld\p{L}*|gilt|galt|erließ\p{L}*|erlassen\p{L}*|unterzeichne\p{L}*|[Aa]ussetzung/u,
      /[Ss]uspendierung|Einfrieren|[Aa]bbruchs?/u,
    ),
    unless: wordsOf(NOT_WANTED, 'Bedingung|Forderung\\p{L}*|lehn\\p{L}*|nicht|kein\\p{L}*|für ein Ende'),
    sentenceUnless: /(?<!\p{L})zu den (?:\p{L}+ )?(?:Forderungen|Bedingungen)(?!\p{L})/u,
    ...stops,
    finds: [
      { text: 'Ostland kündigte die Aussetzung der Hilfe für Westland an.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Westland verlangt die Einstellung der Angriffe.',
      'Zu den Forderungen gehört der Abbruch der Beziehungen zu Ostland.',
      'Seine Einstellung zur Arbeit gefiel Ostland.',
    ],
  },
  {
    id: 'de/event/halt-no-longer',
    kind: 'halt',
    verbs: [
      'erfüllen',
      'liefern',
      'leisten',
      'zahlen',
      'unterstützen',
      'schicken',
      'bereitstellen',
      'fortsetzen',
      'weiterführen',
      'verlängern',
      'einhalten',
      'anerkennen',
      'auszahlen',
      'überweisen',
      'entsenden',
      'senden',
      'ausreichen',
      'finanzieren',
      'mitwirken',
      'teilnehmen',
      'einspeisen',
      'freigeben',
      'überlassen',
      'losschicken',
      'gewähren',
    ],
    needs: either(
      NO_LONGER,
      /(?<!\p{L})nicht (?:fortsetz|fortgesetzt|fortführ|weiterführ|weitergeführt)\p{L}*/u,
    ),
    unless: wordsOf(WANTED, THREAT, PRIVATE, 'könn\\p{L}*|kann|konnten?|hätten?'),
    ...stops,
    negated: 'same',
    finds: [
      {
        text: 'Ostland will zugesagte Lieferungen an Westland nicht mehr erfüllen.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Karin Lindholm teilte mit, dass man die Zusammenarbeit mit Westland nicht fortsetzen werde.' },
      { text: 'Ostland wird Westland keine Waffen mehr liefern, kündigte Karin Lindholm an.' },
    ],
    ignores: ['Ostland liefert weiter an Westland.', 'Ostland konnte die Suche nicht fortsetzen.'],
  },
];
