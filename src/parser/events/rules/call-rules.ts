/** Telephone and video calls between named parties: held, planned, asked for (CAMEO 041). */
import type { EventRule } from '../event-rule';

const both = { frame: 'mutual', subject: 'participant', target: 'participant' } as const;

export const callRules: readonly EventRule[] = [
  {
    id: 'de/event/call-verb',
    kind: 'call',
    verbs: ['telefonieren'],
    ...both,
    finds: [
      {
        text: 'Karin Lindholm hat am Freitag mit Jens Okker telefoniert.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'held',
      },
      {
        text: 'Ostland und Westland wollen am Montag telefonieren.',
        actors: ['ostland', 'westland'],
        status: 'planned',
      },
    ],
    ignores: [
      'Karin Lindholm telefonierte am Freitag nicht mit Jens Okker.',
      'Die Kinder telefonierten lange.',
    ],
  },
  {
    id: 'de/event/call-ring',
    kind: 'call',
    verbs: ['anrufen'],
    frame: 'mutual',
    subject: 'caller',
    target: 'callee',
    parties: 2,
    finds: [
      { text: 'Karin Lindholm rief Jens Okker am Abend an.', actors: ['karin-lindholm', 'jens-okker'] },
    ],
    ignores: ['Ostland rief das Gericht an.'],
  },
  {
    id: 'de/event/call-noun',
    kind: 'call',
    nouns:
      /^(?:\p{L}+-)*(?:\p{L}*telefonats?|\p{L}*telefonate[n]?|telefongespräch(?:e|en|s|es)?|telefonanrufs?|(?:telefon|video|konferenz)schalten?|(?:telefon|video)konferenz(?:en)?|(?:video|funk)gespräch(?:e|en|s|es)?|(?:video|telefon)gipfels?|video-gipfels?|anrufs?)$/u,
    unless:
      /(?<!\p{L})(?:abgehört\p{L}*|abhör\p{L}*|hört\p{L}*(?!\p{L})[^]*(?<!\p{L})ab|mitgeschnitten\p{L}*|Mitschnitt\p{L}*|belausch\p{L}*|an die Presse|Interview|Notruf\p{L}*|anonym\p{L}*|wäre|steht (?:\p{L}+ )*aus|vergeblich|kein(?:en)? Anruf)(?!\p{L})/u,
    ...both,
    finds: [
      {
        text: 'Karin Lindholm führte ein Telefonat mit Jens Okker.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'held',
      },
      { text: 'Ostland bestätigte das Telefonat zwischen Karin Lindholm und Jens Okker.' },
      {
        text: 'Westland hat um ein Telefongespräch mit Ostland gebeten.',
        actors: ['westland', 'ostland'],
        status: 'requested',
      },
    ],
    ignores: ['Ein Telefonat mit der Redaktion kam nicht zustande.', 'Anrufer meldeten den Brand.'],
  },
  {
    id: 'de/event/call-by-phone',
    kind: 'call',
    verbs: [
      'sprechen',
      'beraten',
      'reden',
      'unterhalten',
      'austauschen',
      'konferieren',
      'zusammenschalten',
      'zuschalten',
      'erörtern',
      'besprechen',
      'verständigen',
      'einigen',
      'verbinden',
    ],
    needs:
      /(?<!\p{L})(?:[Aa]m Telefon|[Tt]elefonisch|[Pp]er Telefon|[Pp]er Video(?:schalte|konferenz|anruf)?|[Ff]ernmündlich|via Video\p{L}*|zum (?:Telefon)?[Hh]örer|zum \p{L}*[Tt]elefon|den Hörer|zusammen(?:geschaltet|schalt\p{L}*)|schalt\p{L}*(?!\p{L})[^]*zusammen)(?!\p{L})/u,
    ...both,
    finds: [
      {
        text: 'Am Telefon sprach Karin Lindholm mit Jens Okker über die Häfen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: ['Karin Lindholm sprach mit Jens Okker über die Häfen am Kai.'],
  },
  {
    id: 'de/event/call-telephonic',
    kind: 'call',
    nouns: /^(?:telefonische?[nrs]?|fernmündlich|telefon|\p{L}*hörer)$/u,
    needs:
      /(?<!\p{L})(?:[Tt]elefonisch\p{L}*|[Ff]ernmündlich|am Telefon|per Telefon|zum \p{L}*(?:[Hh]örer|[Tt]elefon))(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:nicht|versuch\p{L}*|erreichbar|Redaktion|Sender|Zeitung|Umfrage|befragt\p{L}*)(?!\p{L})/u,
    ...both,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm gratulierte Jens Okker telefonisch zur Wahl.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: ['Karin Lindholm war telefonisch nicht erreichbar.'],
  },
  {
    id: 'de/event/call-unspecified-talk',
    kind: 'call',
    verbs: ['diskutieren', 'besprechen', 'erörtern'],
    nouns: /^(?:gespräch(?:s|es)?|unterredung|unterhaltung)$/u,
    // Two named people of two states, no place, no table: most often told of a call. The title then says "Gespräch".
    needs: /(?<!\p{L})(?:mit|zwischen|und)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:im Gespräch mit|Sender|Zeitung|Agentur|Journalist\p{L}*|Reporter\p{L}*|Interview|Fernseh\p{L}*|persönlich\p{L}*|Treffen|traf|empfing|besuch\p{L}*|reist\p{L}*|in \p{Lu}\p{L}+ (?:zu|mit)|Vertretern?|Delegation\p{L}*)(?!\p{L})/u,
    ...both,
    parties: 2,
    finds: [
      {
        text: 'Während eines Gesprächs mit Jens Okker soll Karin Lindholm nach den Häfen gefragt haben.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'reported',
      },
    ],
    ignores: ['Karin Lindholm sagte im Gespräch mit der Zeitung, sie bleibe.', 'Das Gespräch dauerte lange.'],
  },
];
