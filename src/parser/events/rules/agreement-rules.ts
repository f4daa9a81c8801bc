/** Agreements: pledges by both sides (CAMEO 030, 057). */
import type { EventRule } from '../event-rule';
import { waysOf } from './whole-words';

const both = { frame: 'mutual', subject: 'pledger', target: 'pledger' } as const;

export const agreementRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-agreement-verb',
    kind: 'pledge',
    sentenceUnless: /(?<!\p{L})(?:soll|sollen|müsse|müssen|muss) (?:\p{L}+ ){0,2}(?:erst|noch)(?!\p{L})/u,
    verbs: ['vereinbaren', 'übereinkommen', 'ratifizieren'],
    // A talk agreed on is a planned one.
    // What they want or are to agree on they have not.
    unless:
      /(?<!\p{L})(?:soll|sollen|solle|sollten?|will|wollen|wolle|möchten?|müssen|müssten|können|könnten?|(?:ein|eine|weitere?s?|neue?s?) (?:\p{Ll}+ )?(?:Treffen|\p{L}*[Gg]espräch|Telefonat|Schalte|Gipfel)|wie vereinbart|vereinbarte[nrs]? \p{Lu}\p{L}*|(?:mit|zwischen) (?:denen|welchen))(?!\p{L})/u,
    ...both,
    touchedCounts: true,
    finds: [
      {
        text: 'Karin Lindholm und Jens Okker haben vereinbart, die Häfen zu öffnen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm will sich mit Jens Okker treffen und ein Abkommen vereinbaren.',
      'Das soll erst noch zwischen Ostland und Westland vereinbart werden.',
      'Ostland und Westland haben nichts mehr, wie vereinbart, geliefert.',
      'Jens Okker nannte die Länder, mit denen der Südbund niedrige Zölle vereinbart habe.',
    ],
  },
  {
    id: 'de/event/pledge-agree',
    kind: 'pledge',
    verbs: ['einigen', 'verständigen'],
    nouns: /^einig$/u,
    // "waren sich einig, dass …": they think alike, and bind themselves to nothing.
    sentenceUnless:
      /(?<!\p{L})(?:war|waren|ist|sind|sei|seien)(?!\p{L})[^,.]*einig, (?:dass|daß|wie|ob)(?!\p{L})/u,
    // "einigen Ländern", "einige" are no verbs.
    needs: /(?<!\p{L})(?:sich|geeinigt)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:(?:nach|bei|mit|in|von|vor|zu|seit|unter) einige[nrm]|einige|einigen (?:der|\p{Ll}+en )?\p{Lu}\p{L}*|müssen?|sollen|sollten|(?:werden?|wird|würden?|wollen|will|wolle) (?:[^,]* )?(?:einigen|verständigen)|(?:weitgehend|relativ|ziemlich|fast|nahezu|beinahe|einigermaßen|halbwegs|im Großen und Ganzen|so|selten) einig|[Ee]inig wie|(?:präsentier|geb|gab|zeig)\p{L}* (?:\p{L}+ )*einig)(?!\p{L})/u,
    ...both,
    touchedCounts: true,
    finds: [
      { text: 'Ostland einigte sich mit Westland auf eine Waffenruhe.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland und Westland sind sich über die Häfen einig geworden.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Einig wie selten zeigten sich Karin Lindholm und Jens Okker am Dienstag.',
      'Ostland und Westland sind sich in der Frage weitgehend einig.',
      'Ostland und Westland konnten sich nicht auf eine Waffenruhe einigen.',
      'Ostland wandte sich von einigen Zielen ab.',
      'Der Mann verständigte die Behörden in Ostland.',
      'Ostland und Westland waren sich einig, dass der Winter lang werde.',
    ],
  },
  {
    id: 'de/event/pledge-agreement-noun',
    kind: 'pledge',
    nouns:
      /^(?:\p{L}*-?)?(?:vereinbarung(?:en)?|abkommens?|einigung|übereinkunft|übereinkommens?|vertrags?|verträge|\p{L}*vertrags?|pakts?|absichtserklärung|memorandums?|charta|partnerschaft|deals?|friedensplans?|fahrplans?|kompromiss(?:es)?|waffenruhe|feuerpause|waffenstillstands?)$/u,
    needs: waysOf(
      /schl[oi]ss\p{L}*|schlie(?:ß|ss)t?|(?:ab)?geschlossen|(?:ab)?schließen|[Uu]nterzeichn\p{L}*/u,
      /unterschr\p{L}*|erziel\p{L}*|erreich\p{L}*|vorbereit\p{L}*|besiegel\p{L}*|paraphier\p{L}*/u,
      /zugestimmt|stimm\p{L}*|angenommen|verabschied\p{L}*|ratifizier\p{L}*|verlänger\p{L}*/u,
      /erneuer\p{L}*|Unterschrift(?:en)? unter|(?:traf(?:en)?|trifft|treffen)(?= [^,]*(?:Vereinbarung|Übereinkunft|Übereinkommen))|(?:Vereinbarung(?:en)?|Übereinkunft|Übereinkommen) [^,]*(?:getroffen|treffen)/u,
    ),
    unless:
      /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|müss\p{L}*|[Oo]hne (?:eine )?(?:Einigung|Vereinbarung|Abkommen)|Arbeitsvertrag\p{L}*|unter Vertrag|(?:ein|zwei|drei|vier)jahresvertrag\p{L}*|Verein(?:s|en?)?|Trainer\p{L}*|Bundesliga\p{L}*|FC \p{Lu}\p{L}*|Ablehnung|gescheitert|(?:Umsetzung|Prüfung|Phase|Runde|Beratung(?:en)?) (?:[^,]* )?abgeschlossen|(?:stimm\p{L}*|[Aa]bstimmung)(?!\p{L})[^]*über (?:das|den|die|ein|einen|eine)|über (?:das|den|die|ein|einen|eine) [^,]*(?:abstimm|abgestimm)\p{L}*|(?:unterzeichnete|geschlossene|erzielte|ausgehandelte|unterschriebene|erreichte)[nrs]?\s+(?:\p{Ll}+\s+)?\p{Lu}\p{L}+\s+(?:be\p{Ll}+|ist|sind|sei|war|waren|sieht|sehe|sah|regelt?|enthält|enthalte|gilt|gelte|tritt|trete|soll|solle|sollte|habe|hat|hatte|umfasst|legt|schreibt|ver\p{Ll}+|ermöglich\p{Ll}+|wird|werde|wurde|kann|könne)|nicht (?:verläng|erneu|unterzeichn|unterschr|ratifiz)\p{L}*|Vorgänger\p{L}*)(?!\p{L})/u,
    ...both,
    touchedCounts: true,
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
    ignores: [
      'Ostland forderte, ein Abkommen zu unterzeichnen.',
      'Der Südbund stimmt am Freitag über das Abkommen mit Ostland ab.',
      'Ostland wird den Vertrag mit Westland nicht verlängern.',
      'Die zwischen den Werften von Ostland und Westland unterzeichnete Vereinbarung bezog sich auf Schiffe.',
    ],
  },
];
