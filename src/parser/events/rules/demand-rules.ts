/** A demand with neither deadline nor consequence (CAMEO 100). */
import type { EventRule } from '../event-rule';
import { PRIVATE, wordsOf } from './not-done';

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
      'ersuchen',
      'anflehen',
      'flehen',
      'insistieren',
      'reklamieren',
      'urgieren',
      'erbitten',
      'gemahnen',
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
    id: 'de/event/demand-verb-for',
    kind: 'demand',
    verbs: ['plädieren', 'dringen', 'bestehen', 'aussprechen', 'beantragen', 'wünschen'],
    // Each has its own preposition: "plädiert für", "dringt auf", "wünscht sich von".
    needs:
      /(?<!\p{L})(?:plädier\p{L}*(?!\p{L})[^]*für|für [^]*plädier\p{L}*|dr(?:ing|ang|ung|äng)\p{L}*(?!\p{L})[^]*auf|auf [^]*(?:gedrungen|dringen)|besteh\p{L}*(?!\p{L})[^]*(?<!\p{L})auf|bestand\p{L}*(?!\p{L})[^]*(?<!\p{L})auf|sich (?:[^]* )?für [^]*(?:aus|ausgesprochen)(?!\p{L})|(?:bei|von) [^]*beantrag\p{L}*|beantrag\p{L}*(?!\p{L})[^]*(?:bei|Beitritt|Aufnahme|Mitgliedschaft)|(?:hat|haben) [^]*(?:Beitritt|Aufnahme|Mitgliedschaft) beantragt|wünsch\p{L}*(?!\p{L})[^]*(?<!\p{L})vo[nm])(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      'darauf|eingedrungen|durch|besteht aus|bestehen aus|bestanden|bestanden haben|Probe|Prüfung\\p{L}*|Kunden|Touristen|Urlauber|Stimmen|Beileid|Dank|Glückwünsche|Haftbefehl\\p{L}*|Asyl|Insolvenz',
    ),
    ...demands,
    finds: [
      { text: 'Ostland plädierte für eine sofortige Feuerpause.', actors: ['ostland'] },
      { text: 'Ostland drang auf die Freilassung der Geiseln.', actors: ['ostland'] },
      { text: 'Karin Lindholm sprach sich für eine Reform des Südbunds aus.' },
    ],
    ignores: [
      'Wasser drang in Ostland auf die Straße.',
      'Karin Lindholm sprach sich in Ostland mit Jens Okker aus.',
    ],
  },
  {
    id: 'de/event/demand-should',
    kind: 'demand',
    verbs: ['sollen'],
    // "Westland solle abziehen, sagte …": what the speaker wants of another.
    needs: /(?<!\p{L})(?:solle|sollten|sollen|soll)(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})(?:sagte[n]?|erklärte[n]?|forderte[n]?|schrieb(?:en)?|so|betonte[n]?|verlangte[n]?|hieß)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, 'haben|sein|worden|wir|ich|man|werden|nicht vergessen'),
    frame: 'wanted',
    subject: 'issuer',
    target: 'addressee',
    parties: 2,
    finds: [
      {
        text: 'Westland solle seine Truppen abziehen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Westland soll Truppen geschickt haben, sagte Karin Lindholm.'],
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
    verbs: ['bitten', 'nahelegen'],
    unless:
      /(?<!\p{L})(?:Telefon\p{L}*|Gespräch\p{L}*|Treffen|Entschuldigung|Verzeihung|Verständnis|Geduld|Aufmerksamkeit|Vergebung|Gnade|Hinweise?n?|\p{L}*[Ss]penden?|Polizei|Handzeichen|Wort)(?!\p{L})/u,
    ...demands,
    parties: 2,
    finds: [
      { text: 'Karin Lindholm bat Jens Okker um neue Schiffe.', actors: ['karin-lindholm', 'jens-okker'] },
      { text: 'Karin Lindholm legte Westland Reformen nahe.', actors: ['karin-lindholm', 'westland'] },
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
