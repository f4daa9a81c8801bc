/** Calls told without "telefonieren" and its nouns: who takes up the phone, has himself put through, is on the line (CAMEO 041). */
import type { EventRule } from '../event-rule';
import { PRESS, PRIVATE, WANTED } from './not-done';
import { meets, partyMeets } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const NO_CALLER = `${PRESS}|Agentur|Hotline|Notruf\\p{L}*|Hacker\\p{L}*|Betrüger\\p{L}*`;
const NOT_REACHED =
  'nicht|kein\\p{L}*|vergeblich|hätten?|würden?|könn\\p{L}*|wenn|falls|ob|niemand|versuch\\p{L}*|besetzt|abheb\\p{L}*|abgehoben';

export const phoneRules: readonly EventRule[] = [
  {
    id: 'de/event/call-takes-phone',
    kind: 'call',
    verbs: ['greifen', 'hängen', 'setzen'],
    needs: waysOf(
      /gr(?:iff|iffen|eift|eifen|eife)(?!\p{L})[^,]*(?:zum|nach dem) \p{L}*(?:[Tt]elefon|[Hh]örer|[Hh]andy)(?:hörer)?/u,
      /(?:zum|nach dem) \p{L}*(?:[Tt]elefon|[Hh]örer)(?:hörer)? (?:ge)?gr[ei]+ff?en/u,
      /(?:häng|hing|gehängt|setz)\p{L}*(?!\p{L})[^,]*(?:ans|hinters|hinter das) Telefon/u,
      /(?:häng|hing|gehangen)\p{L}*(?!\p{L})[^,]*(?:an der (?:Leitung|Strippe)|am (?:Telefon|Hörer|Apparat))/u,
      /(?:an der (?:Leitung|Strippe)|am (?:Telefon|Hörer|Apparat)) (?:hing|hingen|hängt|gehangen)/u,
    ),
    unless: wordsOf(
      PRIVATE,
      NO_CALLER,
      WANTED,
      NOT_REACHED,
      'täglich|oft|gern|immer|selten|Kinder|Bürger\\p{L}*|möge\\p{L}*',
    ),
    ...partyMeets,
    finds: [
      { text: 'Karin Lindholm griff am Abend zum Telefon, um sich zu bedanken.', actors: ['karin-lindholm'] },
      {
        text: 'Karin Lindholm hing den ganzen Tag an der Leitung, zuerst mit Jens Okker.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm griff in Ostland nicht zum Telefon.',
      'Viele Bürger in Ostland griffen zum Telefon.',
      'Karin Lindholm griff zum Apfel.',
      'Karin Lindholm möge einmal selbst zum Hörer greifen.',
    ],
  },
  {
    id: 'de/event/call-led',
    kind: 'call',
    verbs: ['führen', 'haben'],
    // "ein Telefongespräch, das Lindholm mit Okker führte": the call stands before the comma.
    needs: /^(?:das|die|den|welche[sn]?)(?!\p{L})[^]* mit /u,
    sentenceNeeds:
      /(?<!\p{L})(?:\p{L}*[Tt]elefonate?n?|(?:Telefon|Video)gespräche?n?|Telefonkonferenz(?:en)?|Videokonferenz(?:en)?|Videoschalten?|Schalten?), (?:das|die|den|welche[sn]?)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, NO_CALLER, NOT_REACHED, 'regelmäßig|ständig|gern'),
    ...meets,
    parties: 2,
    finds: [
      {
        text: 'Vorausgegangen war ein Telefonat, das Karin Lindholm am Dienstag mit Jens Okker führte.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Vorausgegangen war ein Streit, den Karin Lindholm am Dienstag mit Jens Okker führte.',
      'Vorausgegangen war ein Telefonat, das Karin Lindholm mit einer Zeitung aus Westland führte.',
    ],
  },
  {
    id: 'de/event/call-through',
    kind: 'call',
    verbs: ['durchstellen'],
    needs: /(?<!\p{L})(?:zu|mit|von|zum|zur|per Video|telefonisch|am Telefon|bei|aus)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      NO_CALLER,
      WANTED,
      NOT_REACHED,
      'Reservekraftwerk\\p{L}*|Kraftwerk\\p{L}*|Kongress\\p{L}*|Parteitag\\p{L}*',
    ),
    ...meets,
    targetBy: ['zu'],
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm ließ sich am Abend zu Jens Okker durchstellen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: ['Karin Lindholm wurde nicht zu Jens Okker durchgestellt.', 'Ostland stellt keine Güter durch.'],
  },
  {
    id: 'de/event/call-on-the-line',
    kind: 'call',
    nouns:
      /^(?:\p{L}*hörer|handy|mobiltelefon|\p{L}*video|\p{L}*videoschaltung(?:en)?|\p{L}*videoverbindung(?:en)?|bildschirm|satellitentelefon)$/u,
    needs: waysOf(
      /[Aa]m \p{L}*[Hh]örer|(?:[Üü]bers|[Pp]er|[Aa]uf dem|[Aa]m|[Vv]ia|[Üü]ber(?: das)?) (?:Handy|Mobiltelefon|Satellitentelefon|Bildschirm)/u,
      /[Pp]er Video(?:schaltung|verbindung)?|(?:[Ii]n|[Nn]ach|[Bb]ei|[Ww]ährend) (?:einer|der) Video(?:schaltung|verbindung) mit/u,
    ),
    unless: wordsOf(
      PRIVATE,
      NO_CALLER,
      WANTED,
      NOT_REACHED,
      'Botschaft|\\p{L}*botschaft|Ansprache|Grußwort|Anhänger\\p{L}*|veröffentlich\\p{L}*|Nachricht\\p{L}*|SMS|Foto\\p{L}*|App',
    ),
    ...meets,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm hat Jens Okker am Hörer Hilfe zugesagt.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Nach einer Videoschaltung mit Jens Okker sagte Karin Lindholm, sie bleibe.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm wandte sich per Video an Anhänger von Jens Okker.',
      'Karin Lindholm zeigte Jens Okker auf dem Handy ein Foto.',
    ],
  },
  {
    id: 'de/event/call-spoke',
    kind: 'call',
    verbs: ['sprechen', 'reden', 'unterhalten'],
    // "haben miteinander gesprochen", and the sentence before or behind speaks of the phone.
    needs: waysOf(
      /miteinander/u,
      /(?:sprach|sprachen|hat|haben|habe|hatten?|spricht|sprechen|redete?n?|unterhielt\p{L}*)(?!\p{L})[^]* mit (?:de[mr]|seine[mr]|ihre[mr]|\p{Lu})/u,
    ),
    // "Das Telefonat dauerte …", "Die Unterredung per Video …"
    nearby:
      /(?<!\p{L})(?:[Dd](?:as|es|em|er|ie)|[Ii]m|[Bb]eim|[Aa]m) (?:\p{Ll}+ )?(?:\p{L}*[Tt]elefonats?|[Tt]elefongesprächs?|[Vv]ideokonferenz|[Vv]ideoschalt\p{L}*|[Vv]ideogesprächs?|[Aa]nrufs?|[Tt]elefon|Apparat|(?:Unterredung|Gespräch) (?:per Video\p{L}*|am Telefon))(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      NO_CALLER,
      WANTED,
      NOT_REACHED,
      'Bürger\\p{L}*|Anwohner\\p{L}*|Treffen|persönlich|vor Ort|vier Augen|am Rande|Besuch\\p{L}*|\\p{L}*[Kk]onferenz|Parlament|zwischen|in \\p{Lu}\\p{L}+ mit',
    ),
    ...meets,
    acrossStates: true,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm und Jens Okker haben am Montag wieder miteinander gesprochen. Das Telefonat dauerte zwei Stunden.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm und Jens Okker haben am Montag wieder miteinander gesprochen.',
      'Karin Lindholm hat mit Jens Okker persönlich gesprochen. Ein Telefonat lehnte sie ab.',
    ],
  },
];
