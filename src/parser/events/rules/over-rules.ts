/** What is over by somebody's word: benefits that end, "damit ist Schluss", what others get no more; leaving before the end (CAMEO 162). */
import type { EventRule } from '../event-rule';
import { NOT_AROUND, NOT_WANTED, PRIVATE, THREAT, WANTED } from './not-done';
import { partyStops, stopsBySaying } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What others are glad to see the end of. */
const BANE = `${NOT_AROUND}(?:\\p{L}*[Kk]rieg(?:es|s)?|Gewalt|Konflikt\\p{L}*|Streit\\p{L}*|\\p{L}*[Kk]rise)|Terror\\p{L}*|Verschwendung|Korruption|Missbrauch|Angriffe?n?|Kämpfe?n?|Willkür|Ausbeutung|Sanktion\\p{L}*|\\p{L}*[Zz]ölle?n?`;

export const overRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-benefit-ends',
    kind: 'halt',
    verbs: ['enden', 'auslaufen', 'entfallen', 'wegfallen'],
    // "Die Förderung für Pumpen ende am Montag, sagte sie."
    needs:
      /(?<!\p{L})\p{L}*(?:[Ff]örderung|[Bb]efreiung|[Rr]abatt|[Pp]rämie|[Hh]ilfen?|[Zz]usch[uü]sse?|[Bb]onus|[Pp]rogramm|[Ee]rmäßigung|[Uu]nterstützung|[Vv]ergünstigung(?:en)?|[Bb]eihilfen?|[Ss]onderregelung)(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      BANE,
      'nicht|kein\\p{L}*|verlänger\\p{L}*|Konzert\\p{L}*|Kulturprogramm|wenn|falls|wann',
    ),
    sentenceUnless:
      /(?<!\p{L})(?:forder|verlang|kritisier|bemängel|monier|beklag|fürcht|warn|hoff|verläng|klag)\p{L}*/u,
    ...stopsBySaying,
    spoken: true,
    finds: [
      { text: 'Die Förderung für Pumpen endet am Montag, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Der Rabatt auf Diesel laufe im August aus, bestätigte Karin Lindholm.' },
    ],
    ignores: [
      'Die Förderung dürfe nicht enden, sagte Karin Lindholm.',
      'Die Förderung endet im Mai, kritisierte Jens Okker.',
      'Das Programm des Konzerts endet um neun, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/halt-is-over',
    kind: 'halt',
    nouns: /^schluss$/u,
    needs: waysOf(
      /(?:[Mm]it (?:de[rmn]|diese[rmn]|seine[rmn]|ihre[rmn]|alle[rmn]|\p{Lu}\p{L}+)|[Dd]amit)(?!\p{L})[^]*(?:ist|sei|werde|wird|sein|macht?|gemacht)(?!\p{L})[^]*Schluss/u,
      /(?:[Mm]it (?:de[rmn]|diese[rmn]|seine[rmn]|ihre[rmn]|\p{Lu}\p{L}+)|[Dd]amit)(?!\p{L})[^]*Schluss (?:sei|sein|ist|gemacht)/u,
      /(?:mach(?:t|te|ten|en)|ist|sei)(?!\p{L})[^]*Schluss mit/u,
    ),
    sentenceUnless: /(?<!\p{L})(?:forder|verlang|hoff|Streik|Spiel|Karriere|Ferien)\p{L}*/u,
    about: ['running', 'aid', 'arms', 'access', 'people', 'grant'],
    unless: wordsOf(
      WANTED,
      THREAT,
      PRIVATE,
      BANE,
      'nicht|[Zz]um|am|[Kk]urzschluss|Beziehung|Freund\\p{L}*|Politik|wenn|falls',
    ),
    ...partyStops,
    finds: [
      { text: 'Mit der Lieferung von Fähren an Westland sei Schluss, sagte Karin Lindholm.' },
      { text: 'Ostland macht Schluss mit der Hilfe für Westland.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Mit der Gewalt müsse Schluss sein, sagte Karin Lindholm.',
      'Karin Lindholm macht in Ostland Schluss mit ihrem Freund.',
      'Zum Schluss lobte Karin Lindholm die Hilfe für Westland.',
    ],
  },
  {
    id: 'de/event/halt-get-no-more',
    kind: 'halt',
    verbs: ['bekommen', 'erhalten', 'gehen'],
    // "Westland bekommt keine Munition mehr, sagte sie": whoever says so gave it.
    needs:
      /(?<!\p{L})(?:nichts mehr|kein(?:e[nmrs]?)? (?:[\p{L}\p{N}-]+ ){0,6}mehr|(?:vorerst|vorläufig|bis auf [Ww]eiteres) (?:nichts|kein(?:e[nmrs]?)?))(?!\p{L})/u,
    about: ['aid', 'arms', 'access'],
    unless: wordsOf(
      WANTED,
      THREAT,
      PRIVATE,
      'Gehalt|Kunden|Patienten|könn\\p{L}*|kann|wenn|falls|warum|ich|ihm|ihr Geld',
    ),
    sentenceUnless:
      /(?<!\p{L})(?:forder|verlang|kritisier|bemängel|monier|beklag|klag|fürcht|warn|hoff)\p{L}*/u,
    ...stopsBySaying,
    spoken: true,
    negated: 'same',
    finds: [
      {
        text: 'Westland bekommt keine Munition mehr, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: '„Von uns erhält Westland keine Fähren mehr“, sagte Karin Lindholm.' },
    ],
    ignores: [
      'Die Fischer bekommen kein Geld mehr, klagte Jens Okker.',
      'Westland dürfe keine Munition mehr bekommen, forderte Jens Okker.',
    ],
  },
  {
    id: 'de/event/halt-leaves-early',
    kind: 'halt',
    verbs: ['abreisen', 'abfliegen', 'verlassen'],
    needs:
      /(?<!\p{L})(?:vorzeitig|[Aa]us Protest|[Ii]m Streit|überstürzt|früher als (?:geplant|vorgesehen)|ergebnislos)(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|Stadion|Bühne|Urlaub|Krankenhaus|Klinik|Spieler\\p{L}*|krank\\p{L}*',
    ),
    ...partyStops,
    finds: [
      { text: 'Die Delegation Ostlands reiste am Dienstag vorzeitig ab.', actors: ['ostland'] },
      { text: 'Jens Okker flog schon am Montag aus Protest ab.' },
    ],
    ignores: [
      'Karin Lindholm reiste am Dienstag ab.',
      'Der Torwart verließ in Ostland vorzeitig das Stadion.',
    ],
  },
];
