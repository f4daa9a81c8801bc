/** Terms, time and conditions refused: let go by, not kept, not prolonged; a No that came from somewhere (CAMEO 120). */
import { either, type EventRule } from '../event-rule';
import { NO_REFUSAL, PRIVATE } from './not-done';
import { partyRefuses, refuses } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const TERM_OF = '\\p{L}*(?:[Uu]ltimatums?|[Ff]rist(?:en)?|[Ss]tichtag|[Dd]eadline)';

export const termRefusalRules: readonly EventRule[] = [
  {
    id: 'de/event/rejection-term-let-go',
    kind: 'rejection',
    verbs: ['verstreichen', 'ablaufen'],
    // "ließ das Ultimatum verstreichen": by whoever was given it.
    needs: waysOf(
      new RegExp(
        `(?:lie(?:ß|ss)|lässt|lasse|lassen)\\p{L}*(?!\\p{L})[^]*${TERM_OF}[^]*(?:verstreichen|ablaufen)`,
        'u',
      ),
      new RegExp(
        `(?:hat|haben|habe|hatten?)(?!\\p{L})[^]*${TERM_OF}[^]*(?:verstreichen|ablaufen) lassen`,
        'u',
      ),
      new RegExp(
        `${TERM_OF}(?!\\p{L})[^]*(?:lie(?:ß|ss)|lässt|lasse|hat|haben|habe|will|wolle|hatten?)\\p{L}*(?!\\p{L})[^]*(?:verstreichen|ablaufen)`,
        'u',
      ),
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'nicht|kein\\p{L}*|dürfe?n?'),
    ...partyRefuses,
    finds: [
      { text: 'Karin Lindholm ließ das Ultimatum Westlands verstreichen.' },
      { text: 'Ostland hat die Frist ungenutzt verstreichen lassen.', actors: ['ostland'] },
    ],
    ignores: [
      'Die Frist Ostlands ist verstrichen.',
      'Ostland dürfe die Frist nicht verstreichen lassen, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/rejection-will-not-fulfil',
    kind: 'rejection',
    verbs: [
      'erfüllen',
      'zahlen',
      'bezahlen',
      'einhalten',
      'befolgen',
      'schicken',
      'stellen',
      'umsetzen',
      'übernehmen',
      'hergeben',
      'räumen',
      'weichen',
      'gehen',
      'abziehen',
      'gewähren',
      'verlängern',
      'zurückgeben',
      'überstellen',
      'entschuldigen',
      'kapitulieren',
      'verzichten',
      'aufgeben',
      'zurücktreten',
      'zurücknehmen',
    ],
    // "Ostland werde die Bedingungen nicht erfüllen", "will die Frist nicht einhalten", "„Wir zahlen nicht“".
    needs: either(
      /(?<!\p{L})(?:will|wolle|wollen|werde|wird|würden)(?!\p{L})[^]*(?:[Ff]orderung(?:en)?|[Bb]edingung(?:en)?|[Ff]rist(?:en)?|[Aa]uflagen?|[Vv]orgaben?|[Uu]rteil|[Zz]eitplan|[Bb]eschl[uü]ss\p{L}*)(?!\p{L})[^]*nicht (?:erfüllen|einhalten|befolgen|umsetzen)/u,
      /(?<!\p{L})(?:[Ff]orderung(?:en)?|[Bb]edingung(?:en)?|[Ff]rist(?:en)?|[Aa]uflagen?|[Vv]orgaben?|[Uu]rteil|[Zz]eitplan|[Bb]eschl[uü]ss\p{L}*)(?!\p{L})[^]*(?:will|wolle|wollen|werde|wird|würden)(?!\p{L})[^]*nicht (?:erfüllen|einhalten|befolgen|umsetzen)/u,
      /^(?:will|wolle|wollen|werde|wird) (?:\p{L}+ ){1,4}nicht (?:erfüllen|einhalten|befolgen|umsetzen)[.]?$/u,
      /^[„"»]?(?:Nein, )?[Ww]ir (?:zahlen|weichen|gehen|räumen|bezahlen|werden) (?:\p{Ll}+ ){0,2}(?:nicht|nichts|keinen \p{Lu}\p{L}+)(?: (?:zahlen|bezahlen|weichen|gehen|räumen|schicken|abziehen|zurückgeben|überstellen))?[.!“”»"]*$/u,
      /^[„"»]?(?:Nein, )?[Ww]ir (?:entschuldigen uns (?:[\p{Ll}]+ ){0,3}nicht|(?:kapitulieren|verzichten) (?:\p{Ll}+ )?nicht|(?:geben|ziehen|treten|nehmen) (?:[\p{L}]+ ){0,4}nicht (?:auf|ab|zurück|her))(?!\p{L})/u,
      /(?<!\p{L})(?:[Ww]ir werden|[Ii]ch werde) (?:\p{Ll}+ ){0,2}kein\p{L}* (?:\p{Ll}+ )?\p{Lu}\p{L}+ (?:schicken|stellen|zahlen|hergeben|gewähren|übernehmen)/u,
    ),
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'voraussichtlich|wohl|vermutlich|wahrscheinlich|leider|rechtzeitig|weg|allein|mehr|zulassen|weiter so|davon aus',
    ),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Ostland werde die Bedingungen nicht erfüllen, sagte Karin Lindholm.' },
      { text: 'Die Frist will Ostland nicht einhalten.', actors: ['ostland'] },
      { text: '„Wir zahlen nicht“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: '„Wir entschuldigen uns nicht dafür“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: '„Wir werden keinen Soldaten schicken“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Ostland wird die Bedingungen voraussichtlich nicht erfüllen.',
      '„Wir gehen nicht davon aus“, sagte Karin Lindholm.',
      'Ostland werde die Bedingungen erfüllen, sagte Karin Lindholm.',
      'In Ostland werden Bußgelder nicht bezahlt.',
    ],
  },
  {
    id: 'de/event/rejection-no-more-time',
    kind: 'rejection',
    verbs: ['verlängern', 'gewähren', 'verschieben', 'aufschieben', 'geben', 'zugestehen'],
    // "verlängert die Frist nicht", "Einen Aufschub gewährt sie nicht", "Eine Verlängerung gebe es nicht".
    needs: waysOf(
      /(?:verlänger|verschieb|verschob|erstreck)\p{L}*(?!\p{L})[^]*\p{L}*(?:[Ff]rist|[Uu]ltimatum|[Tt]ermin|[Ss]tichtag) nicht/u,
      /(?:[Ff]rist|[Uu]ltimatum|[Tt]ermin|[Ss]tichtag)(?!\p{L})[^]*nicht (?:verlänger|verschieb|verschob|erstreck)\p{L}*/u,
      /\p{L}*(?:[Aa]ufschub|[Ff]ristverlängerung|Verlängerung)(?!\p{L})[^]*(?:gewähr|gib|geb|gesteh|gestand)\p{L}*(?!\p{L})[^]*nicht/u,
      /(?:gewähr|gib|geb|gab)\p{L}*(?!\p{L})[^]*keine(?:n|rlei)? (?:weiteren? |neuen? )?(?:Aufschub|Fristverlängerung|Verlängerung|Bedenkzeit)/u,
      /keine(?:n|rlei)? (?:weiteren? |neuen? )?(?:Aufschub|Fristverlängerung|Verlängerung|Bedenkzeit)(?!\p{L})[^]*(?:gewähr|gib|geb)\p{L}*/u,
      /^(?:gewährt|gewährte|gewährten|gewähren) [^]*nicht[.]?$/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'mehr|Vertrag|Spiel\\p{L}*|Patent\\p{L}*|nur'),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Ostland verlängert die Frist nicht.', actors: ['ostland'] },
      {
        text: 'Eine Verlängerung der Frist gebe es nicht, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
      { text: 'Einen Aufschub gewährt Ostland nicht.', actors: ['ostland'] },
      { text: 'Den Aufschub, den Westland im März erbeten hatte, gewährt Ostland nicht.' },
    ],
    ignores: [
      'Ostland verlängert die Frist.',
      'Ostland verlängert den Vertrag mit dem Trainer nicht.',
      'Die Frist wird nicht verlängert, hieß es.',
    ],
  },
  {
    id: 'de/event/rejection-came-a-no',
    kind: 'rejection',
    nouns: /^(?:nein|absagen?|abfuhr|ablehnung|widerspruch|zurückweisung)$/u,
    // "Aus Osthaven kam ein klares Nein."
    needs:
      /(?<!\p{L})(?:kam|kommt|kamen|folgte)(?!\p{L})[^]*(?:ein(?:e)?|das|die) (?:\p{Ll}+ )?(?:Nein|Absage|Abfuhr|Ablehnung|Widerspruch)/u,
    sentenceNeeds: /(?<!\p{L})[Aa]us(?!\p{L})/u,
    unless: wordsOf(PRIVATE, 'kein\\p{L}*|nicht|Bevölkerung|Wirtschaft|Fachkreisen'),
    subjectBy: ['aus'],
    ...refuses,
    finds: [{ text: 'Aus Ostland kam ein klares Nein.', actors: ['ostland'] }],
    ignores: ['Aus Ostland kam keine Absage.', 'Aus Ostland kam ein klares Ja.'],
  },
  {
    id: 'de/event/rejection-no-of',
    kind: 'rejection',
    nouns: /^nein$/u,
    // "Grund ist das Nein der Regierung vom Dienstag", "scheiterte am Nein des Ministers"
    needs:
      /(?<!\p{L})(?:das|dem|[Aa]m|[Bb]eim|[Nn]ach dem|[Vv]om) (?:\p{Ll}+e[ns]? )?Nein (?:der|des|aus) [^,]*/u,
    sentenceNeeds:
      /(?<!\p{L})(?:Grund|[Ss]cheiter\p{L}*|gescheitert|[Aa]nlass|[Aa]uslöser|[Rr]eagier\p{L}*|[Aa]ntwort\p{L}*|[Nn]ach dem (?:\p{Ll}+ )?Nein|[Vv]om \p{L}+tag|[Vv]om \d|[Gg]estrige\p{L}*)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      'Wähler\\p{L}*|Bevölkerung|Volks?|Bürger\\p{L}*|Iren|Briten|Griechen|Franzosen|Stimmvolks?|droh\\p{L}*|mögliche\\p{L}*|wenn|falls|bei einem|könn\\p{L}*|würden?|wäre',
    ),
    ...refuses,
    finds: [
      { text: 'Grund ist das Nein der ostländischen Regierung vom Dienstag.', actors: ['ostland'] },
      { text: 'Der Plan scheiterte am Nein der Regierung Ostlands.', actors: ['ostland'] },
    ],
    ignores: [
      'Nach dem Nein der Wähler in Ostland schwieg Karin Lindholm.',
      'Das Nein der Bevölkerung Ostlands ist der Grund.',
    ],
  },
];
