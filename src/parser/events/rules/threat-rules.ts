/** A demand bound to a stated consequence: "or else", "if not", conditions, hard choices (CAMEO 139). */
import type { EventRule } from '../event-rule';
import { PRIVATE } from './not-done';
import { issues, partyIssues } from './role-frames';
import { wordsOf } from './whole-words';

/** "nur", "erst", "nicht eher": what follows depends on the other side. */
export const ONLY = /(?<!\p{L})(?:nur|erst|nicht eher|ausschließlich|lediglich)(?!\p{L})/u;
/** What one side does only when the other does something too. */
export const ONLY_WHEN = [
  'zustimmen',
  'zahlen',
  'auszahlen',
  'freigeben',
  'liefern',
  'aufheben',
  'abziehen',
  'zurückkehren',
  'verhandeln',
  'unterzeichnen',
  'ratifizieren',
  'freilassen',
  'überweisen',
  'beenden',
  'einstellen',
  'anerkennen',
  'verlängern',
  'wiederaufnehmen',
  'lockern',
  'gewähren',
] as const;

export const threatRules: readonly EventRule[] = [
  {
    id: 'de/event/ultimatum-or-else',
    kind: 'ultimatum',
    verbs: ['drohen', 'androhen', 'bedrohen'],
    condition: 'any',
    unless: wordsOf(
      'es drohe?n?|drohende[nrs]?|\\p{L}*[Ss]trafe[n]?|Haft|Bußgeld\\p{L}*|Verurteilung|droht (?:ihr|ihm|ihnen)|Zwangsgeld|Flut|Dürre|Hungersnot|Katastrophe|Pleite|Insolvenz|Engp[aä]ss\\p{L}*',
    ),
    ...issues,
    finds: [
      {
        text: 'Ostland droht Westland mit einem Lieferstopp, falls die Häfen geschlossen bleiben.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Sollte Westland nicht einlenken, werde man handeln, drohte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
      {
        text: 'Ostland droht der Nordmark mit Zöllen, wenn sie nicht zahlt.',
        actors: ['ostland', 'nordmark'],
      },
    ],
    ignores: ['Ostland droht Westland mit Gewalt.'],
  },
  {
    id: 'de/event/ultimatum-warned',
    kind: 'ultimatum',
    verbs: ['warnen'],
    sentenceAbout: ['penalty'],
    condition: 'unmet',
    unless: wordsOf(PRIVATE, 'Katastrophe|Unfälle\\p{L}*|Wetterdienst'),
    ...issues,
    parties: 2,
    finds: [
      {
        text: 'Ostland warnte Westland vor Gegenmaßnahmen, falls es die Häfen nicht öffne.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm warnte vor einer Katastrophe, wenn die Hilfe nicht fortgesetzt werde.'],
  },
  {
    id: 'de/event/ultimatum-either-or',
    kind: 'ultimatum',
    nouns: /^entweder$/u,
    sentenceNeeds:
      /[Ee]ntweder[^]*(?<!\p{L})oder(?!\p{L})[^]*(?<!\p{L})(?:angreif\p{L}*|greif\p{L}*|Krieg|Sanktion\p{L}*|Zölle\p{L}*|Konsequenzen|Folgen|Gewalt|Angriff\p{L}*|Bomben|zerstör\p{L}*|bombardier\p{L}*|verhäng\p{L}*|abbrech\p{L}*|stopp\p{L}*|gestoppt|einstell\p{L}*|eingestellt|abgestellt|zugedreht|schließ\p{L}*|ausgesetzt|abgebrochen|gekürzt|gestrichen|handeln|Militär\p{L}*|räum\p{L}*|hol\p{L}*|schick\p{L}*|verlass\p{L}*|verlier\p{L}*|kapp\p{L}*|sperr\p{L}*|dreh\p{L}*|kündig\p{L}*|zieh\p{L}*|zahl\p{L}*|beende\p{L}*|fort|fortgesetzt|weiter)(?!\p{L})/u,
    conditional: true,
    ...issues,
    parties: 2,
    finds: [
      {
        text: 'Entweder öffnet Westland die Häfen, oder Ostland greift an, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Entweder kommt Karin Lindholm, oder Jens Okker bleibt.'],
  },
  {
    id: 'de/event/ultimatum-only-when',
    kind: 'ultimatum',
    verbs: ONLY_WHEN,
    // "will erst zahlen, wenn Westland bis Freitag …"
    needs: ONLY,
    sentenceNeeds: /(?<!\p{L})(?:wenn|sofern|sobald|falls)(?!\p{L})/u,
    bound: true,
    unless: wordsOf(PRIVATE),
    conditional: true,
    ...partyIssues,
    parties: 2,
    finds: [
      {
        text: 'Ostland will das Geld erst auszahlen, wenn Westland bis Freitag die Häfen öffnet.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland will das Geld bis Freitag auszahlen.'],
  },
  {
    id: 'de/event/ultimatum-condition',
    kind: 'ultimatum',
    nouns: /^(?:vor)?bedingung(?:en)?$/u,
    needs:
      /(?<!\p{L})(?:mach\p{L}*|gemacht|stell\p{L}*|gestellt|nannte\p{L}*|genannt|knüpf\p{L}*|geknüpft)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:ohne|keine|worden|zusag\p{L}*|zugesagt|sagt\p{L}* (?:[\p{L}-]+ )*zu|Interview|schlecht\p{L}*|hygienisch\p{L}*|wurden)(?!\p{L})/u,
    ...issues,
    finds: [
      {
        text: 'Ostland machte zur Bedingung, dass Westland seine Schiffe zurückzieht.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Die Bedingungen im Lager sind schlecht.', 'Ostland stellt keine Bedingungen.'],
  },
  {
    id: 'de/event/ultimatum-announced',
    kind: 'ultimatum',
    verbs: ['ankündigen', 'erklären', 'sagen', 'vorbehalten', 'bekräftigen'],
    sentenceAbout: ['penalty'],
    condition: 'unmet',
    needs:
      /(?<!\p{L})\p{L}*(?:[Ss]anktion|[Zz]öll|[Gg]egenmaßnahm|[Kk]onsequenz|[Vv]ergeltung|[Ss]trafmaßnahm|[Bb]oykott|[Aa]usschluss|[Ee]mbargo|[Bb]lockade|[Aa]ngriff|[Mm]ilitärschl)\p{L}*(?!\p{L})/u,
    unless: wordsOf(PRIVATE, 'Verhandlungen über|Aufhebung|Lockerung|verzicht\\p{L}*'),
    ...issues,
    parties: 2,
    finds: [
      {
        text: 'Ostland kündigte Westland Gegenmaßnahmen an, sollte es die Häfen nicht öffnen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland kündigte Westland Gegenmaßnahmen an.'],
  },
  {
    id: 'de/event/ultimatum-hard-choice',
    kind: 'ultimatum',
    nouns: /^(?:pistole|wahl|messer|chance|warnung|wort|alternative|entscheidung)$/u,
    needs:
      /(?<!\p{L})(?:[Pp]istole auf die Brust|(?:stell\p{L}*|gestellt)(?!\p{L})[^]*vor die (?:Wahl|Alternative|Entscheidung)(?!\p{L})|vor die (?:Wahl|Alternative|Entscheidung) gestellt|(?:lässt|ließ|lassen|lasse|bleib\p{L}*|blieb\p{L}*|hab\p{L}*)(?!\p{L})[^]*(?:nur|(?<=ließ [^:]{2,60})) die Wahl(?: (?:zwischen|:)|,|:|$)|Messer an (?:die Kehle|den Hals)|letzte[nr]? (?:Chance|Warnung)|letztes Wort)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      'sich [„"«»]?(?:nicht|nie)|Spiel\\p{L}*|Qualifikation|Medaille\\p{L}*|nutz\\p{L}*|Wähler\\p{L}*|(?:als|die) (?:\\p{Ll}+ )?letzte Chance (?:auf|für|zu[mr]?|,)|als (?:\\p{Ll}+ )?letzte (?:Chance|Warnung)',
    ),
    ...issues,
    parties: 2,
    finds: [
      { text: 'Ostland setzt Westland die Pistole auf die Brust.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland stellt Westland vor die Wahl: Öffnung der Häfen oder Zölle.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm wertete die Wahl in Ostland als letzte Chance für Westland.',
      'Karin Lindholm stellt sich in Ostland zur Wahl.',
      'Jens Okker ließ sich von Ostland nicht die Pistole auf die Brust setzen.',
    ],
  },
];
