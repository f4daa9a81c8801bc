/** Bodies that convene, rounds of talks that begin, go on and end, guests received at a seat (CAMEO 040). */
import { hinted, type EventRule } from '../event-rule';
import { NOT_HELD, PRIVATE, PRESS, WANTED } from './not-done';
import { meets, partyMeets } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const ROUND =
  '[\\p{L}-]*(?:[Gg]espräche|[Vv]erhandlungen|[Gg]esprächsrunde|[Vv]erhandlungsrunde|[Ff]inanzdialog|[Dd]ialog|[Kk]onsultationen|[Bb]eratungen)';
const ON_AIR = 'telefon\\p{L}*|Telefon\\p{L}*|\\p{L}*konferenz per|virtuell\\p{L}*|online|Video\\p{L}*';

export const sessionRules: readonly EventRule[] = [
  {
    id: 'de/event/meeting-union-meets',
    kind: 'meeting',
    verbs: ['treffen', 'versammeln', 'zusammentreten', 'zusammenkommen'],
    // "Die Außenminister des Südbunds trafen sich": a union alone is enough.
    needs: waysOf(
      /(?:triff|traf|treff|versammel)\p{L}* (?:[^,]* )?sich|sich (?:[^,]* )?(?:treffen|getroffen|versammel\p{L}*)/u,
      /(?:tritt|trat|treten|traten|kommt|kam|kommen|kamen)(?!\p{L})[^]* zusammen[.!]?$|zusammen(?:getreten|gekommen|treten|kommen)/u,
    ),
    unless: wordsOf(
      WANTED,
      PRIVATE,
      NOT_HELD,
      PRESS,
      ON_AIR,
      'Parlaments?|Bundestag\\p{L}*|Ausschuss|Experten',
    ),
    ...partyMeets,
    unionAlone: true,
    finds: [
      { text: 'Die Außenminister des Südbunds trafen sich am Montag in Nordhafen.', actors: ['suedbund'] },
      { text: 'Die Minister des Südbunds versammelten sich am Dienstag in Osthaven.', actors: ['suedbund'] },
    ],
    ignores: [
      'Karin Lindholm traf sich am Montag mit Freunden.',
      'Die Fischer des Südbunds kamen in Nordhafen zusammen.',
      'Der Südbund soll am Dienstag zusammenkommen, fordert Jens Okker.',
    ],
  },
  {
    id: 'de/event/meeting-round-of-talks',
    kind: 'meeting',
    nouns:
      /^(?:\p{L}+-)*\p{L}*(?:gespräche|verhandlungen|gesprächsrunde|verhandlungsrunde|finanzdialog|konsultationen)$/u,
    // "setzen ihre Gespräche fort", "ging die dritte Runde der Atomgespräche zu Ende", "hielten ihren Finanzdialog ab".
    needs: hinted(
      /fort|weiter|Ende|ende|begonnen|begann|beginn|abge|ab[.!]?$|eingetreten|treten|traten|tritt/u,
      waysOf(
        new RegExp(
          `(?:setz\\p{L}*|führ\\p{L}*)(?!\\p{L})[^]*${ROUND}(?!\\p{L})[^]* (?:fort|weiter)[.!]?$|${ROUND}(?!\\p{L})[^]* fort(?:gesetzt|setzen|geführt)`,
          'u',
        ),
        new RegExp(
          `${ROUND}(?!\\p{L})[^]* (?:begonnen|beendet|geendet|zu Ende gegangen|gehen weiter|gingen weiter|gingen [^]* zu Ende|begann\\p{L}*|endete\\p{L}*|weitergegangen)|(?:begann|begannen|endete|endeten|ging|gingen)(?!\\p{L})[^]*${ROUND}`,
          'u',
        ),
        new RegExp(
          `(?:hiel|hält|halt)\\p{L}*(?!\\p{L})[^]*${ROUND}(?!\\p{L})[^]* ab[.!]?$|${ROUND}(?!\\p{L})[^]* abgehalten`,
          'u',
        ),
        new RegExp(`in (?:[\\p{Ll}-]+ )?${ROUND} (?:ein)?(?:getreten|treten|traten|tritt)`, 'u'),
      ),
    ),
    unless: wordsOf(
      WANTED,
      PRIVATE,
      NOT_HELD,
      PRESS,
      ON_AIR,
      'ohne|abgebrochen|gescheitert|ergebnislos abgebrochen|ausgesetzt|Vorstellungsgespräche|Beitritts\\p{L}*|Tarif\\p{L}*',
    ),
    ...meets,
    parties: 2,
    finds: [
      { text: 'Ostland und Westland setzen ihre Gespräche am Montag in Nordhafen fort.' },
      {
        text: 'Die vierte Runde der Hafengespräche zwischen Ostland und Westland ist in Vlisk beendet worden.',
      },
      { text: 'Ostland und Westland haben am Dienstag ihren Finanzdialog abgehalten.' },
      { text: 'Ostland und Westland sind in direkte Verhandlungen eingetreten.' },
    ],
    ignores: [
      'Ostland setzt die Gespräche über den Haushalt fort.',
      'Ostland will die Gespräche mit Westland nicht fortsetzen.',
    ],
  },
  {
    id: 'de/event/meeting-received-at-seat',
    kind: 'meeting',
    verbs: ['empfangen', 'vorsprechen'],
    // "wird am Montag in Osthaven empfangen": the state whose seat it is receives.
    needs: waysOf(
      /(?:wird|werden|wurden?|werde)(?!\p{L})[^]* im (?:Weißen Haus|Kreml|Élysée(?:-Palast|palast)?|Kanzleramt|Präsidentenpalast|Vatikan) empfangen|im (?:Weißen Haus|Kreml|Élysée(?:-Palast|palast)?|Kanzleramt|Präsidentenpalast|Vatikan) empfangen (?:worden|wird|wurden?|werden)/u,
      /(?:sprach|spricht|sprachen|sprechen)(?!\p{L})[^]* bei(?:m| de[rm])?(?!\p{L})[^]* vor[.!]?$|bei(?:m| de[rm])?(?!\p{L})[^]* vorgesprochen/u,
    ),
    unless: wordsOf(
      WANTED,
      PRIVATE,
      NOT_HELD,
      PRESS,
      'Sänger\\p{L}*|Weltmeister\\p{L}*|Sportler\\p{L}*|Theater',
    ),
    ...meets,
    placeIsTarget: true,
    targetBy: ['bei'],
    actingParty: true,
    parties: 2,
    finds: [{ text: 'Jens Okker sprach am Montag bei Karin Lindholm vor.' }],
    ignores: ['Die Sängerin sprach in Ostland am Theater vor.'],
  },
];
