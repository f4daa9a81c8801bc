/** A demand with neither deadline nor consequence (CAMEO 100). */
import type { EventRule } from '../event-rule';

const demands = { frame: 'said', subject: 'issuer', target: 'addressee' } as const;

export const demandRules: readonly EventRule[] = [
  {
    id: 'de/event/demand-verb',
    kind: 'demand',
    verbs: [
      'fordern',
      'auffordern',
      'verlangen',
      'drängen',
      'appellieren',
      'aufrufen',
      'pochen',
      'anmahnen',
      'beharren',
      'einfordern',
      'mahnen',
      'ermahnen',
    ],
    unless:
      /(?<!\p{L})(?:Todesopfer|Verletzte|Menschenleben|Tote|Opfer|gefordert(?:en|e|er) \p{Lu}|zurückgewiesen|abgelehnt|\p{L}*[Gg]ebet\p{L}*|Gläubige\p{L}*|Stimmabgabe|Urnengang|Blutspende\p{L}*)(?!\p{L})/u,
    ...demands,
    finds: [
      { text: 'Karin Lindholm forderte ein Ende der Angriffe.', actors: ['karin-lindholm'] },
      { text: 'Ostland rief Westland zum Dialog auf.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Das Unglück forderte drei Tote.', 'Die Kinder forderten Eis.'],
  },
  {
    id: 'de/event/demand-noun',
    kind: 'demand',
    nouns: /^(?:forderung(?:en)?|aufforderung|appells?|aufrufs?)$/u,
    needs:
      /(?<!\p{L})(?:erhob\p{L}*|erhoben|stell\p{L}*|gestellt|richte\p{L}*|gerichtet|bekräftig\p{L}*|wiederhol\p{L}*|erneuer\p{L}*|äußer\p{L}*|unterstütz\p{L}*)(?!\p{L})/u,
    ...demands,
    finds: [{ text: 'Ostland bekräftigte seine Forderung nach freien Wahlen.', actors: ['ostland'] }],
    ignores: ['Die Forderungen blieben offen.'],
  },
  {
    id: 'de/event/demand-ask',
    kind: 'demand',
    verbs: ['bitten'],
    unless: /(?<!\p{L})(?:Telefon\p{L}*|Gespräch\p{L}*|Treffen|Entschuldigung|Verzeihung)(?!\p{L})/u,
    ...demands,
    parties: 2,
    finds: [
      { text: 'Karin Lindholm bat Jens Okker um neue Schiffe.', actors: ['karin-lindholm', 'jens-okker'] },
    ],
    ignores: ['Die Polizei bittet um Hinweise.'],
  },
  {
    id: 'de/event/demand-must',
    kind: 'demand',
    verbs: ['müssen'],
    // "müsse", "muss" under a speech verb: what the speaker demands of whom.
    sentenceNeeds:
      /(?<!\p{L})(?:erklär\p{L}*|sagt\p{L}*|gesagt|beton\p{L}*|forder\p{L}*|schr[ie]+b\p{L}*|mahnt\p{L}*|so|laut|hieß|bekräftig\p{L}*|verlang\p{L}*|müsse\p{L}*)(?!\p{L})|^[^.!?]{2,40}:\s/u,
    unless: /(?<!\p{L})(?:wir|ich|musste\p{L}*|mussten|(?:haben|habe|hätten|hat) \p{L}+ müssen)(?!\p{L})/u,
    frame: 'wanted',
    subject: 'issuer',
    target: 'addressee',
    finds: [
      {
        text: 'Karin Lindholm erklärte, Westland müsse die Häfen öffnen.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Die Fahrgäste mussten lange warten.'],
  },
];
