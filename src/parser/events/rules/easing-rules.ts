/** Burdens made lighter by a party of public life: charges lowered, debts dropped or stretched, losses made good, somebody let off (CAMEO 030, 070). */
import { either, type EventRule } from '../event-rule';
import { EXEMPT, isHabitual, LOWER, NO_RELIEF, PRIVATE_BUT_HARM, UNDONE } from './relief-words';
import { PRIVATE } from './not-done';
import { partyDoes } from './role-frames';
import { wordsOf } from './whole-words';

/** Central banks move those, and nobody is let off. */
const NO_CHARGE = 'Leitzins\\p{L}*|Zinssatz|Prognose\\p{L}*|Rating|Daumen|Fahne\\p{L}*';

/** Whom a state makes good their losses. */
const MAKES_GOOD = [
  'entschädigen',
  'abfinden',
  'ausgleichen',
  'ersetzen',
  'erstatten',
  'rückerstatten',
  'rückvergüten',
  'vergüten',
  'refundieren',
  'abgelten',
  'abnehmen',
  'auffangen',
  'abfedern',
  'kompensieren',
  'abkaufen',
  'aufkaufen',
  'aufkommen',
  'einstehen',
  'haften',
  'decken',
  'abdecken',
  'begleichen',
  'zurückzahlen',
  'bezuschussen',
  'subventionieren',
  'übernehmen',
  'tragen',
  'bezahlen',
  'zahlen',
  'finanzieren',
  'mitfinanzieren',
  'stemmen',
  'schultern',
];

export const easingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-eases-charge',
    kind: 'pledge',
    verbs: LOWER,
    about: ['charge'],
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE.replace('|ausgesetzt|aussetz\\p{L}*', ''),
        PRIVATE,
        NO_RELIEF,
        NO_CHARGE,
        'Mietpreisbremse|sich',
      ),
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland halbiert die Maut für Milchlaster.', actors: ['ostland'] },
      { text: 'Karin Lindholm deckelt die Pachtgebühren.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Die Molkerei halbiert in Ostland die Preise.',
      'Westland verlangt, Ostland müsse die Maut senken.',
      'Ostland senkt die Hilfe für Westland.',
    ],
  },
  {
    id: 'de/event/pledge-lets-off-debt',
    kind: 'pledge',
    verbs: [
      'streichen',
      'erlassen',
      'nachlassen',
      'abschreiben',
      'umschulden',
      'umwandeln',
      'prolongieren',
      'aufschieben',
      'aussetzen',
      'verzichten',
      'verlängern',
      'absehen',
      'kappen',
      'ablösen',
    ],
    nouns: /^(?:stundet(?:en?)?|gestundet)$/u,
    about: ['debt'],
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE.replace('|ausgesetzt|aussetz\\p{L}*', ''),
        PRIVATE,
        NO_RELIEF,
        NO_CHARGE,
        'Haftbefehl\\p{L}*|wertlos|uneinbringlich',
      ),
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland schreibt ein Darlehen an Westland ab.', actors: ['ostland', 'westland'] },
      { text: 'Ostland und Westland prolongierten Schulden von drei Millionen Kronen.' },
    ],
    ignores: ['Die Bank schrieb in Ostland Kredite ab.', 'Ostland schreibt die Schulden nicht ab.'],
  },
  {
    id: 'de/event/pledge-exempts',
    kind: 'pledge',
    verbs: EXEMPT,
    // "nimmt Kleinbauern von der Steuer aus", "entlastet Familien um 200 Euro"
    needs: either(
      /(?<!\p{L})(?:[Vv]on|[Vv]om) (?:[\p{L}-]+ ){0,6}\p{L}*(?:[Ss]teuern?|[Aa]bgaben?|[Gg]ebühr(?:en)?|[Mm]aut|[Zz]oll|[Zz]öllen|[Bb]eitr[aä]gs?\p{Ll}*|[Pp]flicht|[Mm]iete|[Vv]erbot|[Rr]ückzahlung|[Ss]chulden|[Zz]uzahlung|[Kk]osten|[Uu]mlage|[Vv]isumzwang|[Ss]anktionen|[Kk]ontingent)(?!\p{L})/u,
      /(?<!\p{L})(?:um|mit) (?:[\p{Ll}]+ ){0,3}\p{N}[^,]* (?:Millionen|Milliarden|Euro|Dollar|Franken|Kronen|Pfund)(?!\p{L})/u,
    ),
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE,
        PRIVATE,
        NO_RELIEF,
        'Zeug\\p{L}*|Haftung|Verdacht|\\p{L}*[Gg]eisel\\p{L}*|Gericht|ausgenommen (?:ist|sind|bleiben)',
      ),
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland befreit Imker für drei Jahre von der Grundsteuer.', actors: ['ostland'] },
      { text: 'Ostland nahm westländische Fischer von den Strafzöllen aus.' },
    ],
    ignores: [
      'Das Gesetz in Ostland befreit Imker von der Steuer.',
      'Ostland befreit Imker nicht von der Steuer.',
      'Ostland befreite die Geiseln.',
    ],
  },
  {
    id: 'de/event/pledge-makes-good',
    kind: 'pledge',
    verbs: MAKES_GOOD,
    about: ['loss'],
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE,
        PRIVATE_BUT_HARM,
        NO_RELIEF,
        'wurden?|worden|Versicherung\\p{L}*|Steuerzahler\\p{L}*|Verbraucher\\p{L}*|(?:seine|ihre)n? (?:Rechnung(?:en)?|Kosten|Miete)|Rechnung (?:zu )?(?:ge)?tr[aäu]g\\p{L}*|tr[aäu]g\\p{L}* [^,]*Rechnung|Verantwortung|Folgen|Konsequenzen',
      ),
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland gleicht den Imkern die Ernteausfälle aus.', actors: ['ostland'] },
      { text: 'Die Nordmark kommt für den Mehraufwand der Schäfer auf.', actors: ['nordmark'] },
    ],
    ignores: ['Die Versicherung ersetzt in Ostland den Schaden.', 'Ostland ersetzt den Schaden nicht.'],
  },
  {
    id: 'de/event/pledge-compensates',
    kind: 'pledge',
    verbs: [
      'entschädigen',
      'abfinden',
      'bezuschussen',
      'subventionieren',
      'alimentieren',
      'sponsern',
      'dotieren',
      'kofinanzieren',
      'vorfinanzieren',
      'freikaufen',
    ],
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE,
        PRIVATE_BUT_HARM,
        NO_RELIEF,
        'wurden?|worden|sich|Amt|Posten|Titel|ha(?:t|be|ben|tten?) [^]*(?:entschädigt|abgefunden)|Versicherung\\p{L}*|Bank\\p{L}*|Verein\\p{L}*',
      ),
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland bezuschusst den Kauf von Lastenrädern.', actors: ['ostland'] },
      { text: 'Ostland entschädigt die Spediteure für jeden Tag mit 80 Kronen.', actors: ['ostland'] },
    ],
    ignores: [
      'Der Konzern entschädigt Fahrer in Ostland.',
      'Ostland soll die Fahrer entschädigen, forderte Jens Okker.',
    ],
  },
];
