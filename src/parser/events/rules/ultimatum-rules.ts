/** A demand bound to a deadline or a stated consequence, also its shortening or extension (CAMEO 139). */
import type { EventRule } from '../event-rule';

const demands = { frame: 'said', subject: 'issuer', target: 'addressee' } as const;

/** An ultimatum refused is a rejection by whoever was given it. */
const REFUSED =
  /(?<!\p{L})(?:zurückgewiesen|zurückzuweisen|zurückweis\p{L}*|(?:wies(?:en)?|weist|weisen)(?!\p{L})[^]*(?<!\p{L})zurück|abgelehnt|ablehn\p{L}*|lehn\p{L}*(?!\p{L})[^]*(?<!\p{L})ab|ignorier\p{L}*)(?!\p{L})/u;

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
    nouns: /^(?:frist|fristen)$/u,
    needs:
      /(?<!\p{L})(?:setz\p{L}*|gesetzt\p{L}*|stell\p{L}*|gestellt\p{L}*|räum\p{L}*|eingeräumt|verkürz\p{L}*|verlänger\p{L}*|läuft|lief|abgelaufen|verstreichen|verstrichen|gibt|gab|gegeben|endet\p{L}*|bleib\p{L}*|bis)(?!\p{L})/u,
    ...demands,
    finds: [{ text: 'Ostland setzte Westland eine Frist bis Freitag.', actors: ['ostland', 'westland'] }],
    ignores: ['Die Frist für Anmeldungen steht im Heft.'],
  },
  {
    id: 'de/event/ultimatum-or-else',
    kind: 'ultimatum',
    verbs: ['drohen', 'androhen', 'warnen'],
    sentenceNeeds:
      /(?<!\p{L})(?:falls|sollten?|sofern|wenn|es sei denn|andernfalls|sonst|ansonsten)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:es drohe?n?|drohende[nrs]?|\p{L}*[Ss]trafe[n]?|Haft|Bußgeld\p{L}*|Verurteilung|droht (?:ihr|ihm|ihnen|der|dem|den))(?!\p{L})/u,
    ...demands,
    finds: [
      {
        text: 'Ostland droht Westland mit einem Lieferstopp, falls die Häfen geschlossen bleiben.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland droht Westland mit Gewalt.'],
  },
  {
    id: 'de/event/ultimatum-demand-by',
    kind: 'ultimatum',
    verbs: ['auffordern', 'fordern', 'verlangen'],
    unless: /(?<!\p{L})(?:hätten?|wurde[n]? \p{L}+ nicht|Jahresfrist|Todesopfer|Tote)(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})(?:andernfalls|sonst|ansonsten|bis (?:zum|spätestens|Ende|Mitte|Anfang|(?:kommenden|nächsten) \p{Lu}\p{L}+|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|\d{1,2}\.)|innerhalb (?:von|einer)|binnen)(?!\p{L})/u,
    ...demands,
    finds: [
      {
        text: 'Ostland forderte Westland auf, bis Freitag die Häfen zu öffnen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland forderte Westland auf, die Häfen zu öffnen.'],
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
      'verhängen',
      'kündigen',
      'zurückziehen',
      'reagieren',
      'vorgehen',
      'schließen',
      'stürmen',
    ],
    needs: /(?<!\p{L})(?:werde|werden|wird|wolle|wollen|will)(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})(?:wenn|falls|sofern|sollten?)(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|kein\p{L}*|weiter\p{L}*|erneut)(?!\p{L})/u,
    ...demands,
    negated: 'same',
    finds: [
      {
        text: 'Ostland erklärte, es werde Westland angreifen, wenn Westland die Häfen nicht öffne.',
        actors: ['ostland', 'westland'],
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
    unless: /(?<!\p{L})(?:ohne|keine|worden|Interview|schlecht\p{L}*|hygienisch\p{L}*|wurden)(?!\p{L})/u,
    ...demands,
    finds: [
      {
        text: 'Ostland machte zur Bedingung, dass Westland seine Schiffe zurückzieht.',
        actors: ['ostland'],
      },
    ],
    ignores: ['Die Bedingungen im Lager sind schlecht.', 'Ostland stellt keine Bedingungen.'],
  },
];
