/** A party commits itself to give, deliver, do or permit; an agreement is a pledge by both (CAMEO 030). */
import type { EventRule } from '../event-rule';

const gives = { frame: 'said', subject: 'pledger', target: 'beneficiary' } as const;
const both = { frame: 'mutual', subject: 'pledger', target: 'pledger' } as const;
const HELP =
  '\\p{L}*(?:[Hh]ilfe\\p{L}*|[Uu]nterstützung|[Ll]ieferung\\p{L}*|[Ww]affen\\p{L}*|[Rr]akete\\p{L}*|[Pp]anzer\\p{L}*|[Ss]ystem\\p{L}*|[Ff]lugabwehr\\p{L}*|[Mm]unition|[Ss]oldat\\p{L}*|[Tt]ruppen\\p{L}*|[Mm]illion\\p{L}*|[Mm]illiarde\\p{L}*|[Kk]redit\\p{L}*|[Gg]arantie\\p{L}*|[Mm]ittel|[Gg]eld\\p{L}*|[Zz]ahlung\\p{L}*|[Dd]rohne\\p{L}*|[Pp]atriot\\p{L}*|[Aa]usrüstung|[Gg]üter)';
const GIVING = new RegExp(`(?<!\\p{L})${HELP}(?!\\p{L})`, 'u');
const CANCELLED =
  /(?<!\p{L})(?:stopp\p{L}*|ausgesetzt|aussetz\p{L}*|eingestellt|einstell\p{L}*|zurückgehalten|nicht mehr|\p{L}*stopp\p{L}*|kündig\p{L}* auf|gekündigt|bricht|gebrochen|verletzt\p{L}*)(?!\p{L})/u;

export const pledgeRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-verb',
    kind: 'pledge',
    verbs: ['zusagen', 'zusichern', 'versprechen', 'garantieren', 'verpflichten', 'versichern', 'geloben'],
    unless:
      /(?<!\p{L})(?:verpflichtet ist|versichert(?:en)? sich|Versicherung|verspricht sich|versprach sich|versprechen sich)(?!\p{L})/u,
    ...gives,
    negated: 'rejection',
    finds: [
      {
        text: 'Karin Lindholm sagte Westland neue Schiffe zu.',
        actors: ['karin-lindholm', 'westland'],
        status: 'held',
      },
      { text: 'Ostland versprach Westland am Montag Hilfe.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm verspricht sich viel von dem Abend.'],
  },
  {
    id: 'de/event/pledge-noun',
    kind: 'pledge',
    nouns:
      /^(?:(?:\p{L}+-?)?zusagen?|(?:\p{L}+-?)?zusicherung(?:en)?|versprechens?|(?:hilfs|liefer)zusagen?|selbstverpflichtung)$/u,
    unless: /(?<!\p{L})(?:brech\p{L}*|gebrochen|forder\p{L}*|verlang\p{L}*)(?!\p{L})/u,
    ...gives,
    negated: 'rejection',
    finds: [
      {
        text: 'Karin Lindholm gab Westland eine Zusage über zehn Schiffe.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Ostland verlangt von Westland eine Zusage.'],
  },
  {
    id: 'de/event/pledge-agreement-verb',
    kind: 'pledge',
    verbs: ['vereinbaren', 'einigen', 'übereinkommen', 'verständigen', 'ratifizieren'],
    unless:
      /(?<!\p{L})(?:ein(?:igen)? (?:Hundert|Tausend|Tage\p{L}*)|wie vereinbart|vereinbarte[nrs]? \p{Lu})(?!\p{L})/u,
    ...both,
    finds: [
      {
        text: 'Karin Lindholm und Jens Okker haben vereinbart, die Häfen zu öffnen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      { text: 'Ostland einigte sich mit Westland auf eine Waffenruhe.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Ostland und Westland konnten sich nicht auf eine Waffenruhe einigen.'],
  },
  {
    id: 'de/event/pledge-agreement-noun',
    kind: 'pledge',
    nouns:
      /^(?:\p{L}*-?)?(?:vereinbarung(?:en)?|abkommens?|einigung|übereinkunft|übereinkommens?|friedensvertrags?|vertrags?|verträge|pakts?|absichtserklärung)$/u,
    needs:
      /(?<!\p{L})(?:schl[oi]ss\p{L}*|geschlossen|schließen|unterzeichn\p{L}*|unterschr\p{L}*|erziel\p{L}*|erreich\p{L}*|vorbereit\p{L}*|besiegel\p{L}*|paraphier\p{L}*|zugestimmt|stimm\p{L}*|angenommen|verabschied\p{L}*|ratifizier\p{L}*)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|Arbeitsvertrag\p{L}*|Ablehnung|gescheitert)(?!\p{L})/u,
    ...both,
    finds: [
      {
        text: 'Ostland und Westland unterzeichneten ein Abkommen über die Häfen.',
        actors: ['ostland', 'westland'],
        status: 'held',
      },
      {
        text: 'Mit Westland und anderen würden Vereinbarungen über den Schiffbau vorbereitet.',
        status: 'planned',
      },
    ],
    ignores: ['Ostland forderte, ein Abkommen zu unterzeichnen.'],
  },
  {
    id: 'de/event/pledge-delivery',
    kind: 'pledge',
    verbs: [
      'liefern',
      'bereitstellen',
      'schicken',
      'entsenden',
      'gewähren',
      'bewilligen',
      'freigeben',
      'aufstocken',
      'überlassen',
      'spenden',
      'übergeben',
      'stellen',
    ],
    needs: new RegExp(
      `(?<!\\p{L})(?:wird|werden?|würden?|wollen?|will|wolle|sollen?|solle|bereit|künftig|zu|an|zur Verfügung)(?!\\p{L})[^]*${HELP}|${HELP}[^]*(?<!\\p{L})(?:wird|werden?|würden?|wollen?|will|wolle|sollen?|bereit|künftig|an|zur Verfügung)(?!\\p{L})`,
      'u',
    ),
    unless: CANCELLED,
    ...gives,
    negated: 'rejection',
    finds: [{ text: 'Ostland wird Westland neue Raketen liefern.', actors: ['ostland', 'westland'] }],
    ignores: ['Ostland liefert die Waffen nicht mehr.', 'Das Werk liefert im Mai wieder.'],
  },
  {
    id: 'de/event/pledge-announce-help',
    kind: 'pledge',
    verbs: [
      'ankündigen',
      'bestätigen',
      'anbieten',
      'vorbereiten',
      'beschließen',
      'billigen',
      'genehmigen',
      'erhöhen',
      'verstärken',
      'ausweiten',
      'ausbauen',
      'verlängern',
    ],
    needs: GIVING,
    unless: new RegExp(
      `${CANCELLED.source}|(?<!\\p{L})(?:Angriff\\p{L}*|Sanktion\\p{L}*|Kürzung\\p{L}*|Einstellung|Ende|warnt\\p{L}*|soll|solle|sollen|Ultimatum\\p{L}*|Frist)(?!\\p{L})`,
      'u',
    ),
    ...gives,
    finds: [
      {
        text: 'Karin Lindholm bestätigte die Lieferung von Raketen an Westland.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm kündigte ein Ende der Hilfe an.',
      'Ostland bestätigte den Angriff mit Raketen.',
    ],
  },
  {
    id: 'de/event/pledge-wish-to-help',
    kind: 'pledge',
    nouns: /^(?:wunsch|absicht|bereitschaft|willens?)$/u,
    sentenceNeeds: new RegExp(
      `${HELP}[^]*(?<!\\p{L})(?:zu (?:verstärken|erhöhen|leisten|liefern|geben|gewähren)|auszuweiten|auszubauen|bereitzustellen|aufzustocken|fortzusetzen|zuzusagen)(?!\\p{L})`,
      'u',
    ),
    ...gives,
    finds: [
      {
        text: 'Karin Lindholm äußerte den Wunsch, die Unterstützung Westlands zu verstärken.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm äußerte den Wunsch, bald zu reisen.'],
  },
  {
    id: 'de/event/pledge-permit',
    kind: 'pledge',
    verbs: ['zustimmen', 'einwilligen', 'erlauben', 'zulassen', 'einlenken'],
    unless: /(?<!\p{L})(?:nicht|kein\p{L}*|Bundesrat|Umfrage)(?!\p{L})/u,
    ...gives,
    negated: 'rejection',
    finds: [{ text: 'Ostland stimmte einer Feuerpause am Montag zu.', actors: ['ostland'] }],
    ignores: ['Der Leser stimmte dem Kommentar zu.'],
  },
  {
    id: 'de/event/pledge-ready',
    kind: 'pledge',
    nouns: /^bereit$/u,
    needs:
      /(?<!\p{L})(?:erklär\p{L}*|zeig\p{L}*|sei|ist|sind|seien|wäre)(?!\p{L})[^]*bereit|bereit[^]*(?:erklär|gezeigt)/u,
    sentenceNeeds: /(?<!\p{L})(?:zu \p{Ll}+en|zur|zum|\p{Ll}+zu\p{Ll}+en)(?!\p{L})/u,
    ...gives,
    negated: 'rejection',
    finds: [{ text: 'Ostland zeigte sich bereit, die Häfen zu öffnen.', actors: ['ostland'] }],
    ignores: ['Das Essen ist bereit.'],
  },
];
