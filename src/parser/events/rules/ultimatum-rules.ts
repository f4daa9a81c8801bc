/** A demand bound to a deadline or a stated consequence, also its shortening or extension (CAMEO 139). */
import type { EventRule } from '../event-rule';
import { PRIVATE, wordsOf } from './not-done';

const demands = { frame: 'said', subject: 'issuer', target: 'addressee' } as const;

/** An ultimatum refused is a rejection by whoever was given it. */
const REFUSED =
  /(?<!\p{L})(?:zurückgewiesen|zurückzuweisen|zurückweis\p{L}*|(?:wies(?:en)?|weist|weisen)(?!\p{L})[^]*(?<!\p{L})zurück|abgelehnt|ablehn\p{L}*|lehn\p{L}*(?!\p{L})[^]*(?<!\p{L})ab|ignorier\p{L}*)(?!\p{L})/u;

const NUMBER = '(?:\\d+|einen?|eine|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|vierzehn|wenige|bis zu)';
const LENGTH = `${NUMBER} (?:weitere |\\p{L}+ )?(?:Minuten?|Stunden?|Tagen?|Tage?|Wochen?|Monaten?|Monate?)`;
const CONDITION =
  '(?:[Ff]alls|[Ss]ollten?|[Ss]ofern|[Ww]enn|[Ss]olange|es sei denn|[Aa]ndernfalls|[Ss]onst|[Aa]nsonsten|[Ww]idrigenfalls)';
/** Civil terms nobody threatens with. */
const CIVIL =
  'Steuererklärung\\p{L}*|Anmeldung\\p{L}*|Bewerbung\\p{L}*|Widerspruch\\p{L}*|Einspruch|Berufung|Antr[aä]ge?\\p{L}*|Abgabe|Mieter|Kündigungsfrist|Verbraucher|Anmeldefrist|Wahlvorschl\\p{L}*|Jahresfrist|Einreichung';

export const ultimatumRules: readonly EventRule[] = [
  {
    id: 'de/event/ultimatum-noun',
    kind: 'ultimatum',
    nouns: /^(?:\p{L}*-?)?(?:ultimatums?|ultimaten)$/u,
    unless: REFUSED,
    ...demands,
    finds: [
      { text: 'Karin Lindholm hat Westland ein Ultimatum gestellt.', actors: ['karin-lindholm', 'westland'] },
      { text: 'Ostland verkürzte das Ultimatum an Westland auf zehn Tage.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Westland lehnte ein Treffen ab.',
      'Westland hat das Ultimatum zurückgewiesen.',
      'Westland wies das Ultimatum am Freitag zurück.',
      'Westland lehnt das Ultimatum ab.',
    ],
  },
  {
    id: 'de/event/ultimatum-term',
    kind: 'ultimatum',
    nouns: /^(?:\p{L}+-)*(?:gnaden|galgen|zahlungs|schon)?(?:frist|fristen|deadline)$/u,
    needs:
      /(?<!\p{L})(?:setz\p{L}*|gesetzt\p{L}*|stell\p{L}*|gestellt\p{L}*|räum\p{L}*|eingeräumt\p{L}*|verkürz\p{L}*|verlänger\p{L}*|läuft|lief|liefen|laufen|abgelaufen\p{L}*|verstreichen|verstrichen\p{L}*|verstrich|gibt|gab|gaben|geben|gegeben|endet\p{L}*|bleib\p{L}*|gewähr\p{L}*|nannte\p{L}*|genannt|bis)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, CIVIL, 'anno|immer (?:kürzer|länger)|in den vergangenen Jahren'),
    ...demands,
    finds: [{ text: 'Ostland setzte Westland eine Frist bis Freitag.', actors: ['ostland', 'westland'] }],
    ignores: [
      'Die Frist für Anmeldungen steht im Heft.',
      'Ostland nannte die Frist für die Steuererklärung.',
    ],
  },
  {
    id: 'de/event/ultimatum-time',
    kind: 'ultimatum',
    nouns: /^(?:zeit|bedenkzeit|stunden|tage)$/u,
    // "gibt … noch zehn Tage Zeit", "gab … 48 Stunden, um … zu".
    needs: new RegExp(
      `(?<!\\p{L})(?:gib|gab|gebe|gegeben|räum|eingeräum|lass|lässt|ließ|gewähr|setz)\\p{L}*(?!\\p{L})[^]*(?:${LENGTH}|bis [^]* Zeit)|(?:${LENGTH}|bis [^]*) (?:Bedenkz|Z)eit (?:gegeben|eingeräumt|gelassen|gibt|gab|gebe|lasse|einräumt)`,
      'u',
    ),
    unless: wordsOf(
      PRIVATE,
      CIVIL,
      'es gibt|gibt es|gab es|Urlaub|Haft|Gefängnis|Regen|lang|später|zuvor|nicht|kein\\p{L}*',
    ),
    sentenceNeeds:
      /(?<!\p{L})(?:Zeit|Bedenkzeit)(?!\p{L})|, (?:um )?[^,.]*(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)(?!\p{L})/u,
    ...demands,
    finds: [
      {
        text: 'Karin Lindholm gibt Jens Okker noch zehn Tage Zeit.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      { text: 'Ostland gab Westland 48 Stunden, um die Häfen zu öffnen.', actors: ['ostland', 'westland'] },
      { text: 'Ostland räumte Westland bis Freitag Zeit ein.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm lässt sich in Westland Zeit.', 'In Ostland gibt es seit zehn Tagen Regen.'],
  },
  {
    id: 'de/event/ultimatum-has-time',
    kind: 'ultimatum',
    nouns: /^zeit$/u,
    needs: new RegExp(
      `(?<!\\p{L})(?:hat|haben|habe|hätten?|bleib\\p{L}*)(?!\\p{L})[^]*(?:${LENGTH}|bis [^]*) Zeit`,
      'u',
    ),
    unless: wordsOf(PRIVATE, CIVIL, 'genug|genügend|viel'),
    frame: 'wanted',
    subject: 'issuer',
    target: 'addressee',
    parties: 2,
    finds: [
      {
        text: 'Westland habe bis Freitag Zeit, die Häfen zu öffnen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Westland hat bis zum Winter Zeit für den Bau.'],
  },
  {
    id: 'de/event/ultimatum-or-else',
    kind: 'ultimatum',
    verbs: ['drohen', 'androhen'],
    sentenceNeeds: new RegExp(`(?<!\\p{L})${CONDITION}(?!\\p{L})`, 'u'),
    unless: wordsOf(
      'es drohe?n?|drohende[nrs]?|\\p{L}*[Ss]trafe[n]?|Haft|Bußgeld\\p{L}*|Verurteilung|droht (?:ihr|ihm|ihnen)|Zwangsgeld',
    ),
    ...demands,
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
    sentenceNeeds: new RegExp(
      `(?<!\\p{L})${CONDITION}(?!\\p{L})[^.;]*(?<!\\p{L})(?:nicht|kein\\p{L}*|weiter\\p{L}*|erneut|ohne)(?!\\p{L})`,
      'u',
    ),
    unless: wordsOf(PRIVATE, 'Katastrophe|Unfälle\\p{L}*|Wetterdienst'),
    ...demands,
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
    id: 'de/event/ultimatum-demand-by',
    kind: 'ultimatum',
    verbs: ['auffordern', 'fordern', 'verlangen', 'drängen', 'mahnen'],
    unless: wordsOf(PRIVATE, 'hätten?|wurde[n]? \\p{L}+ nicht|Jahresfrist|Todesopfer|Tote'),
    bound: true,
    ...demands,
    finds: [
      {
        text: 'Ostland forderte Westland auf, bis Freitag die Häfen zu öffnen.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Ostland verlangte, dass Westland binnen 48 Stunden seine Schiffe abzieht.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Ostland forderte Westland ultimativ auf, die Häfen zu öffnen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland forderte Westland auf, die Häfen zu öffnen.'],
  },
  {
    id: 'de/event/ultimatum-must-by',
    kind: 'ultimatum',
    verbs: ['müssen', 'sollen'],
    bound: true,
    // "sollen bis Herbst fertig sein" is a plan; somebody must want it of somebody.
    sentenceNeeds:
      /(?<!\p{L})(?:m[uü]ss\p{L}*|andernfalls|sonst|ansonsten|widrigenfalls|forder\p{L}*|verlang\p{L}*|Ultimatum|Frist|ultimativ)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, CIVIL, 'wir|ich|musste\\p{L}*|mussten|gewesen|worden|haben|sollte\\p{L}*'),
    frame: 'wanted',
    subject: 'issuer',
    target: 'addressee',
    parties: 2,
    finds: [
      {
        text: 'Westland müsse die Häfen bis Freitag öffnen, andernfalls folgten Sanktionen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Westland müsse die Häfen öffnen, sagte Karin Lindholm.'],
  },
  {
    id: 'de/event/ultimatum-either-or',
    kind: 'ultimatum',
    nouns: /^entweder$/u,
    sentenceNeeds:
      /[Ee]ntweder[^]*(?<!\p{L})oder(?!\p{L})[^]*(?<!\p{L})(?:angreif\p{L}*|greif\p{L}*|Krieg|Sanktion\p{L}*|Zölle\p{L}*|Konsequenzen|Folgen|Gewalt|Angriff\p{L}*|Bomben|zerstör\p{L}*|bombardier\p{L}*|verhäng\p{L}*|abbrech\p{L}*|stopp\p{L}*|einstell\p{L}*|handeln|Militär\p{L}*)(?!\p{L})/u,
    ...demands,
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
    id: 'de/event/ultimatum-if-not',
    kind: 'ultimatum',
    verbs: [
      'angreifen',
      'eingreifen',
      'verlassen',
      'boykottieren',
      'abbrechen',
      'aussetzen',
      'einstellen',
      'stoppen',
      'verhängen',
      'erheben',
      'kündigen',
      'zurückziehen',
      'reagieren',
      'handeln',
      'vorgehen',
      'schließen',
      'stürmen',
      'bombardieren',
      'zerstören',
      'vernichten',
      'einmarschieren',
      'töten',
      'kürzen',
      'streichen',
      'blockieren',
      'sperren',
      'austreten',
      'aussteigen',
      'abschalten',
      'einführen',
      'beschießen',
      'folgen',
      'drohen',
    ],
    needs: /(?<!\p{L})(?:werden?|wird|wolle|wollen|will|würden?|müssten?|müsse)(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})(?:[Ww]enn|[Ff]alls|[Ss]ofern|[Ss]ollten?|[Ss]olange)(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|kein\p{L}*|weiter\p{L}*|erneut)(?!\p{L})/u,
    // What stands in the condition itself is no threat.
    unless: new RegExp(
      `${wordsOf(PRIVATE, 'könn\\p{L}*|Auswirkung\\p{L}*').source}|^(?:wenn|falls|sofern)(?!\\p{L})`,
      'u',
    ),
    conditional: true,
    ...demands,
    negated: 'same',
    finds: [
      {
        text: 'Ostland erklärte, es werde Westland angreifen, wenn Westland die Häfen nicht öffne.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Falls es binnen zehn Tagen keine Einigung gebe, würde Ostland Zölle gegen Westland verhängen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'ostland', 'westland'],
      },
    ],
    ignores: ['Ostland erklärte, es werde Westland angreifen.'],
  },
  {
    id: 'de/event/ultimatum-condition',
    kind: 'ultimatum',
    nouns: /^(?:vor)?bedingung(?:en)?$/u,
    needs:
      /(?<!\p{L})(?:mach\p{L}*|gemacht|stell\p{L}*|gestellt|nannte\p{L}*|genannt|knüpf\p{L}*|geknüpft)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:ohne|keine|worden|zusag\p{L}*|zugesagt|sagt\p{L}* (?:[\p{L}-]+ )*zu|Interview|schlecht\p{L}*|hygienisch\p{L}*|wurden)(?!\p{L})/u,
    ...demands,
    finds: [
      {
        text: 'Ostland machte zur Bedingung, dass Westland seine Schiffe zurückzieht.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Die Bedingungen im Lager sind schlecht.', 'Ostland stellt keine Bedingungen.'],
  },
];
