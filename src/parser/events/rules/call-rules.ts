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
      /^(?:video-?)?(?:telefonats?|telefonate[n]?|telefongespräch(?:e|en|s|es)?|telefonanrufs?|telefonschalte|telefonkonferenz(?:en)?|videotelefonats?|videogespräch(?:e|en|s|es)?|videoschalte|videokonferenz(?:en)?|anrufs?)$/u,
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
    verbs: ['sprechen', 'beraten', 'reden', 'unterhalten', 'austauschen'],
    needs:
      /(?<!\p{L})(?:[Aa]m Telefon|[Tt]elefonisch|[Pp]er Telefon|[Pp]er Video(?:schalte|konferenz)?|fernmündlich|via Video)(?!\p{L})/u,
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
    nouns: /^(?:telefonisch|fernmündlich)$/u,
    unless: /(?<!\p{L})(?:nicht|erreichbar|Redaktion|Sender|Zeitung|Umfrage|befragt\p{L}*)(?!\p{L})/u,
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
