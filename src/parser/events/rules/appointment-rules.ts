/** Talks told by what two have agreed or set out to do: meeting again, to talk in private, over a meal (CAMEO 040). */
import { hinted, type EventRule } from '../event-rule';
import { NOT_HELD, PRESS, PRIVATE, WANTED } from './not-done';
import { meets, visits } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** It was put off, or only spoken of. */
const NOT_MET = `${NOT_HELD}|platz\\p{L}*|würden?|könn\\p{L}*`;
const NO_HOST = `${PRESS}|Presse\\p{L}*`;

export const appointmentRules: readonly EventRule[] = [
  {
    id: 'de/event/meeting-appointment',
    kind: 'meeting',
    verbs: ['verabreden'],
    needs: waysOf(
      /sich(?!\p{L})[^,]*verabredet/u,
      /verabrede(?:n|te|ten|t) sich/u,
      /(?:ist|sind|war|waren|sei|seien)(?!\p{L})[^,]*verabredet/u,
    ),
    unless: wordsOf(
      PRIVATE,
      NOT_MET,
      NO_HOST,
      'darauf|dazu|Schweigen|Stillschweigen|Streik\\p{L}*|Telefon\\p{L}*|telefon\\p{L}*|Video\\p{L}*|Anruf\\p{L}*|Familie|Freund\\p{L}*',
    ),
    ...meets,
    parties: 2,
    status: 'planned',
    finds: [
      {
        text: 'Karin Lindholm hat sich für Montag mit Jens Okker verabredet.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'planned',
      },
      {
        text: 'Karin Lindholm und Jens Okker sind für Montag zum Essen verabredet.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm und Jens Okker haben verabredet, die Häfen zu öffnen.',
      'Karin Lindholm und Jens Okker haben sich darauf verabredet, zu schweigen.',
    ],
  },

  {
    id: 'de/event/meeting-over-meal',
    kind: 'meeting',
    nouns:
      /^(?:(?:abend|mittag|arbeits|fest|geschäfts|staats)essens?|(?:arbeits)?frühstücks?|dinners?|(?:staats)?banketts?|spaziergangs?|rundgangs?|empfangs?|ausflugs?|bootsfahrt|wanderung|kaffee|tee)$/u,
    needs: waysOf(
      /(?:[Bb]ei|[Nn]ach|[Ww]ährend|[Aa]uf) (?:eine[mrs]|de[mrs]|ihre[mrs]|seine[mrs]) (?:[\p{Ll}-]+ ){0,2}\p{L}+/u,
      /(?:[Bb]eim|[Zz]um) (?:gemeinsamen )?\p{L}+/u,
    ),
    unless: wordsOf(
      PRIVATE,
      NO_HOST,
      WANTED,
      NOT_MET,
      'Nachrichten\\p{L}*|zum Beispiel|[Vv]or dem|seit|Sportler\\p{L}*|Künstler\\p{L}*|Hochzeit|Familie|Freunde\\p{L}*|sterb\\p{L}*|starb\\p{L}*|Exporte?\\p{L}*|Tonnen',
    ),
    sentenceNeeds:
      /(?<!\p{L})(?:mit|zwischen|gemeinsam\p{L}*|vereinbar\p{L}*|verabrede\p{L}*|einig\p{L}*|geeinigt|verständig\p{L}*|beriet\p{L}*|berat\p{L}*|sprach\p{L}*|gesprochen|redete\p{L}*|trafen|zusammen|beiden?)(?!\p{L})/u,
    ...meets,
    parties: 2,
    finds: [
      {
        text: 'Bei einem Abendessen mit Jens Okker warb Karin Lindholm am Montag für den Plan.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm und Jens Okker vereinbarten bei einem Spaziergang am Hafen, die Daten auszutauschen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Beim Frühstück las Karin Lindholm von Jens Okker.',
      'Karin Lindholm starb nach einem Ausflug mit Jens Okker.',
      'Ostland und Westland vereinbarten, mehr Kaffee einzuführen.',
    ],
  },
  {
    id: 'de/event/meeting-gone-to-talk',
    kind: 'meeting',
    verbs: ['sprechen', 'reden', 'beraten', 'konferieren', 'sondieren', 'austauschen', 'besprechen', 'sehen'],
    // "reist nach Osthaven, um mit Okker zu verhandeln": the purpose of a journey.
    needs: /^(?:,\s*)?[Uu]m (?!(?:die|den|das|einen?) \p{L}+ (?:zu|der|des) )/u,
    sentenceNeeds:
      /(?<!\p{L})(?:(?:weiter|an|ab)?(?:ge)?(?:reis|flieg|flog)\p{L}*|geflogen|komm\p{L}*|kam|kamen|gekommen|aufgebrochen|aufbrechen|unterwegs|eingetroffen|eintreffen|ein|auf den Weg|auf)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, NO_HOST, 'nicht|Bürger\\p{L}*|Anwohner\\p{L}*|Menschen|Fans?|Familie'),
    ...visits,
    actingParty: true,
    parties: 2,
    status: 'planned',
    finds: [
      {
        text: 'Karin Lindholm will am Montag nach Vlisk kommen, um mit Jens Okker zu reden.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'planned',
      },
      {
        text: 'Um mit Jens Okker zu sprechen, kommt Karin Lindholm am Montag nach Vlisk.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm schwieg, um mit Jens Okker zu reden.',
      'Viele Fans reisten nach Vlisk, um mit Jens Okker und Karin Lindholm zu reden.',
    ],
  },
  {
    id: 'de/event/meeting-where-they-talk',
    kind: 'meeting',
    verbs: ['sprechen', 'reden', 'beraten', 'verhandeln', 'zusammentreffen', 'zusammenkommen'],
    // "wird in Osthaven erwartet, wo sie mit Okker sprechen will"
    needs:
      /^(?:,\s*)?wo (?:\p{L}+ )*mit (?:\p{L}+ )+(?:will|wird|wollte|soll|sprach|redete|beriet|verhandelte|zusammentraf|zusammenkam|(?:gesprochen|geredet|beraten|verhandelt) hat)[.,]?$/u,
    sentenceNeeds:
      /(?<!\p{L})(?:erwartet|(?:ge)?reist?\p{L}*|flieg\p{L}*|flog\p{L}*|geflogen|komm\p{L}*|kam|kamen|gekommen|eingetroffen|ein|ankommen|an|aufgebrochen|weiter)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, NO_HOST, 'nicht|Bürger\\p{L}*|Anwohner\\p{L}*|Menschen|Fans?|Familie|Studenten'),
    ...meets,
    parties: 2,
    finds: [
      {
        text: 'Am Montag wird Karin Lindholm in Vlisk erwartet, wo sie mit Minister Jens Okker sprechen will.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'planned',
      },
      {
        text: 'Karin Lindholm reiste nach Vlisk, wo sie mit Minister Jens Okker sprach.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm wird in Vlisk erwartet, wo sie mit Bürgern sprechen will.',
      'Karin Lindholm wohnt in Vlisk, wo sie mit Jens Okker spricht.',
    ],
  },
  {
    id: 'de/event/meeting-has-been-with',
    kind: 'meeting',
    verbs: ['sein'],
    // "Gestern war die Ministerin bei Präsident Okker gewesen", "ist erneut bei Okker gewesen"
    needs: hinted(
      /gewesen[.,]?$/u,
      /(?<!\p{L})(?:ist|sind|war|waren)(?!\p{L})[^,]* bei(?:m)? (?:\p{L}+ ){0,3}\p{L}*(?:[Mm]inister|[Pp]räsident|[Gg]ouverneur|[Kk]anzler|[Pp]remier|[Rr]egierungschef|[Ss]taatschef|[Kk]olleg|[Kk]önig|[Ee]mir|[Pp]apst)\p{L}* (?:[\p{L}-]+ )*gewesen[.,]?$/u,
    ),
    unless: wordsOf(
      PRIVATE,
      NOT_MET,
      NO_HOST,
      WANTED,
      'Partei|Fraktion|dabei|Wahl\\p{L}*|Beerdigung|Geburtstag',
    ),
    ...meets,
    targetBy: ['bei'],
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm ist am Montag erneut bei Minister Jens Okker gewesen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm ist am Montag nicht bei Minister Jens Okker gewesen.',
      'Die Wut ist bei Minister Jens Okker groß gewesen.',
    ],
  },
];
