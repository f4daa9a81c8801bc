/** Something pledged or under way is stopped, withheld or suspended (CAMEO 162). */
import type { EventRule } from '../event-rule';
import { POSSIBLE, PRIVATE, THREAT, WANTED, wordsOf } from './not-done';

const stops = { frame: 'said', subject: 'halter', target: 'addressee' } as const;
const NOT_WANTED = wordsOf(WANTED, THREAT, POSSIBLE, 'um (?:\\p{L}+ ){0,8}zu \\p{Ll}+en');

export const haltRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-verb',
    kind: 'halt',
    verbs: [
      'stoppen',
      'aussetzen',
      'einstellen',
      'einfrieren',
      'unterbrechen',
      'abbrechen',
      'zurückhalten',
      'vorenthalten',
      'einbehalten',
      'suspendieren',
      'sistieren',
      'kappen',
      'blockieren',
      'aufkündigen',
      'kündigen',
      'streichen',
      'zurückziehen',
      'zurücknehmen',
      'widerrufen',
      'stornieren',
      'beenden',
      'drosseln',
      'abdrehen',
      'abschalten',
      'lahmlegen',
      'unterbinden',
      'herunterfahren',
      'zurückfahren',
      'annullieren',
      'niederlegen',
    ],
    about: ['running'],
    // "waren ergebnislos beendet" is a state, nobody's deed.
    unless: wordsOf(
      NOT_WANTED.source,
      PRIVATE,
      'beendet (?:war|waren|sei|seien|ist|sind)|(?:war|waren|ist|sind|sei) (?:\\p{L}+ ){0,4}beendet|Prozess|Schiedsrichter|Wasser|Verkehr|sich (?:[\\p{L}-]+ )*aus',
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
    ],
    ignores: [
      'Ostland fordert, die Angriffe einzustellen.',
      'Die Polizei stoppte einen Raser.',
      'Der Prozess in Ostland wurde eingestellt.',
    ],
  },
  {
    id: 'de/event/halt-tap',
    kind: 'halt',
    nouns: /^(?:\p{L}*hahn|\p{L}*hähne|kraft)$/u,
    needs:
      /(?<!\p{L})(?:[Hh]ahn|\p{L}+hahn|\p{L}+hähne)(?!\p{L})[^]*(?:zu|ab)(?:gedreht|dreh\p{L}*)|(?:dreh\p{L}*)(?!\p{L})[^]*\p{L}*(?:[Hh]ahn|hähne)(?!\p{L})[^]*(?<!\p{L})(?:zu|ab)(?!\p{L})|außer Kraft (?:gesetzt|setz\p{L}*)|setz\p{L}*(?!\p{L})[^]*außer Kraft/u,
    unless: wordsOf(NOT_WANTED.source, PRIVATE),
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
    ],
    needs: /(?<!\p{L})(?:keine? (?:[\p{L}-]+ ){1,4}mehr|nicht mehr|vorerst keine?)(?!\p{L})/u,
    about: ['running', 'aid'],
    unless: wordsOf(NOT_WANTED.source, PRIVATE, 'gibt es|es gebe|gab es'),
    ...stops,
    negated: 'same',
    finds: [{ text: 'Ostland lässt keine Hilfsgüter mehr nach Westland.', actors: ['ostland'] }],
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
      /(?<!\p{L})[\p{L}-]*(?:[Ll]ieferung(?:en)?|[Hh]ilfen?|[Hh]ilfsgelder|[Zz]ahlung(?:en)?|[Ee]xporte?|[Ii]mporte?|[Uu]nterstützung|[Ff]inanzierung|[Bb]eiträge)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED.source, PRIVATE, 'Sozialhilfe|Arbeitslosenhilfe|kann|könn\\p{L}*'),
    ...stops,
    negated: 'rejection',
    finds: [{ text: 'Ostland kürzt seine Hilfen für Westland.', actors: ['ostland', 'westland'] }],
    ignores: ['Karin Lindholm kürzte in Ostland ihre Rede.'],
  },
  {
    id: 'de/event/halt-rest',
    kind: 'halt',
    verbs: ['ruhen', 'stillstehen', 'platzen'],
    about: ['running'],
    unless: wordsOf(NOT_WANTED.source, PRIVATE, 'Ball|Hoffnung\\p{L}*|in Frieden'),
    ...stops,
    touchedCounts: true,
    finds: [{ text: 'Die Militärhilfe Ostlands ruht derzeit.', actors: ['ostland'] }],
    ignores: ['Der Ball ruht in Ostland.'],
  },
  {
    id: 'de/event/halt-noun',
    kind: 'halt',
    nouns:
      /^(?:\p{L}*-)?\p{L}*(?:liefer|lieferungs|export|import|zahlungs|ausfuhr|einfuhr|hilfs|aufnahme|verkaufs|handels|gas|öl|waffen|visa|bewaffnungs|flug)(?:stopps?|stop|embargos?|boykotts?|sperren?)$|^(?:\p{L}+-)?embargos?$/u,
    unless:
      /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|droh\p{L}*|warn\p{L}*|Ende des|Aufhebung|aufheb\p{L}*|reagier\p{L}*|aufgehoben)(?!\p{L})/u,
    ...stops,
    finds: [{ text: 'Medien berichteten von einem Lieferstopp Ostlands.', actors: ['ostland'] }],
    ignores: ['Westland forderte einen Lieferstopp.'],
  },
  {
    id: 'de/event/halt-act-noun',
    kind: 'halt',
    nouns:
      /^(?:aussetzung|einstellung|einfrieren|einfrierung|abbruchs?|suspendierung|unterbrechung|stopps?|kündigung|aufkündigung|streichung|ende|rücknahme|blockade|drosselung|kürzung(?:en)?)$/u,
    about: ['running'],
    // "das Ende der Kämpfe" is no deed; announced or decided it is.
    needs:
      /(?<!\p{L})(?:kündig\p{L}*|angekündigt\p{L}*|beschl[oi]ss\p{L}*|beschlossen\p{L}*|verkünde\p{L}*|erklär\p{L}*|ordne\p{L}*|angeordnet\p{L}*|bestätig\p{L}*|verhäng\p{L}*|bericht\p{L}*|mitgeteilt|teil\p{L}*|wegen|nach|durch|begründe\p{L}*|verteidig\p{L}*|[Aa]ussetzung|[Ss]uspendierung|Einfrieren|[Aa]bbruchs?)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED.source, 'Bedingung|lehn\\p{L}*|nicht|kein\\p{L}*|für ein Ende'),
    ...stops,
    finds: [
      { text: 'Ostland kündigte die Aussetzung der Hilfe für Westland an.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Westland verlangt die Einstellung der Angriffe.',
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
    ],
    needs:
      /(?<!\p{L})(?:nicht mehr|keine? (?:\p{L}+ ){0,3}mehr|nicht länger|vorerst nicht|vorläufig nicht|nicht weiter)(?!\p{L})/u,
    ...stops,
    negated: 'same',
    finds: [
      {
        text: 'Ostland will zugesagte Lieferungen an Westland nicht mehr erfüllen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland liefert weiter an Westland.'],
  },
];
