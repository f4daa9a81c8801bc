/** Visits told by whose guest somebody is, whom somebody has come, and who is called in (CAMEO 040). */
import { either, type EventRule } from '../event-rule';
import { NOT_HELD, PRIVATE, WANTED } from './not-done';
import { hosts, visits } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** It was put off, or only spoken of. */
const NOT_MET = `${NOT_HELD}|würden?`;
/** Guests of a programme, a club or a party's rally meet nobody of public life. */
const ON_AIR =
  '\\p{L}*[Ss]endung|Sender|\\p{L}*[Tt]alk\\p{L}*|Podcast\\p{L}*|Studio|Fernseh\\p{L}*|Radio\\p{L}*|Interview|Redaktion|Zeitung|Parteitag|Festival|Hotel\\p{L}*|Urlaub\\p{L}*|Touristen|Familie|Mutter|Vater|Eltern|Sohn|Tochter|Geburtstag|Museum|Schule|Klinik|Krankenhaus|Messe|Gefängnis';
/** Who may be called in for a state, beside envoys. */
const CALLED_IN =
  /(?<!\p{L})(?:\p{L}*[Bb]otschaft\p{L}*|Diplomat\p{L}*|\p{L}*[Gg]esandte\p{L}*|\p{L}*[Kk]onsul\p{L}*|Geschäftsträger\p{L}*|\p{L}*[Mm]inister\p{L}*|Spitzen|\p{L}*[Cc]hefs?|\p{L}*[Vv]orsitzenden?|\p{L}*[Ff]raktion\p{L}*|Vertreter\p{L}*|\p{L}*[Kk]olleg\p{L}*|Sozialpartner|Gewerkschaften|\p{L}*[Gg]ouverneure?|Landeshauptleute|\p{L}*[Pp]räsidenten?)(?!\p{L})/u;

const CALLING = ['bestellen', 'zitieren', 'rufen', 'laden', 'bitten', 'holen', 'beordern'];
const TO_ONESELF =
  /(?<!\p{L})(?:zu sich|zum (?:Gespräch|Rapport|Krisengespräch|Vieraugengespräch)|zu einem (?:\p{Ll}+ )?\p{L}*[Gg]espräch)(?!\p{L})/u;
const NO_GUEST = wordsOf(
  PRIVATE,
  NOT_MET,
  'Vereins\\p{L}*|Klub\\p{L}*|nach Hause|genommen|Journalist\\p{L}*|Mutter|Vater|Sohn|Tochter|Familie|Ober|Kellner|Arzt|Ärztin|Zeugen?|Patient\\p{L}*|Untersuchungsausschuss|telefon\\p{L}*|Telefon\\p{L}*',
);

export const guestRules: readonly EventRule[] = [
  {
    id: 'de/event/meeting-guest-of',
    kind: 'meeting',
    nouns: /^(?:staats|ehren|über)?(?:gast|gäste)$/u,
    needs: waysOf(
      /zu Gast [^,]*bei/u,
      /[Bb]ei [^,]*zu Gast/u,
      /(?:ist|sind|war|waren|sei|seien|wird|weilte?|als)(?!\p{L})[^,]*Gast (?:von|des|der|bei|beim)/u,
    ),
    unless: wordsOf(WANTED, PRIVATE, NOT_MET, ON_AIR),
    ...visits,
    targetBy: ['bei', 'von'],
    actingParty: true,
    parties: 2,
    finds: [
      {
        text: 'Am Freitag ist Minister Jens Okker zu Gast bei Präsidentin Karin Lindholm.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
      {
        text: 'Jens Okker war am Montag Gast von Karin Lindholm.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
      {
        text: 'Bei Karin Lindholm war am Montag Jens Okker zu Gast.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
    ],
    ignores: [
      'Karin Lindholm war zu Gast bei der Talkshow von Jens Okker.',
      'Der Chor aus Ostland war zu Gast bei Karin Lindholm.',
      'Jens Okker ist kein Gast von Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/meeting-guest-in',
    kind: 'meeting',
    nouns: /^(?:staats|ehren)?(?:gast|gäste)$/u,
    needs: /(?<!\p{L})(?:zu|als) (?:\p{L}+ )?(?:Staats)?[Gg]ast(?!\p{L})/u,
    unless: wordsOf(WANTED, PRIVATE, NOT_MET, ON_AIR, '(?:hat|hatten?|haben|habe) [^,]*zu Gast'),
    ...visits,
    placeIsTarget: true,
    actingParty: true,
    parties: 2,
    finds: [
      {
        text: 'Außenminister Jens Okker ist seit Dienstag in Ostland zu Gast.',
        actors: ['jens-okker', 'ostland'],
      },
      {
        text: 'Minister Jens Okker ist am Mittwoch in Osthaven zu Gast.',
        actors: ['jens-okker', 'ostland'],
      },
    ],
    ignores: [
      'Der Chor ist am Mittwoch in Ostland zu Gast.',
      'Außenminister Jens Okker ist in Ostland zu Gast in einer Talkshow.',
      'Die Gäste in Ostland freuten sich.',
    ],
  },
  {
    id: 'de/event/meeting-has-guest',
    kind: 'meeting',
    nouns: /^(?:(?:staats|ehren)?(?:gast|gäste)|\p{L}*besuch)$/u,
    needs: waysOf(
      /(?:hat|hatte|haben|hatten|habe)(?!\p{L})[^,]*zu Gast/u,
      /(?:bek[ao]mm?\p{L}*|erh[aäi]e?lt\p{L}*|erhalten|erwarte\p{L}*|empf[aiä]ng\p{L}*|ha(?:t|tte|ben|tten|be))(?!\p{L})[^,]*[Bb]esuch (?:\p{Ll}+ )?(?:von|vom|aus)/u,
    ),
    unless: wordsOf(
      WANTED,
      PRIVATE,
      NOT_MET,
      ON_AIR,
      'Polizei|Ermittler\\p{L}*|Hacker\\p{L}*|Einbrecher\\p{L}*',
    ),
    ...hosts,
    targetBy: ['von', 'aus'],
    actingParty: true,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm hatte am Sonntag Jens Okker zu Gast.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm bekommt am Mittwoch Besuch von Jens Okker.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Das Museum in Ostland hat viele Besucher aus Westland zu Gast.',
      'Karin Lindholm bekam im Krankenhaus Besuch von Jens Okker.',
    ],
  },
  {
    id: 'de/event/meeting-goes-to-see',
    kind: 'meeting',
    nouns:
      /^(?:(?:antritts|arbeits|staats|höflichkeits|kurz|blitz)?besuchs?|(?:privat)?audienz|termin|vorsprache|stippvisite|visite)$/u,
    needs:
      /(?<!\p{L})(?:\p{L}*[Bb]esuchs?|\p{L}*[Aa]udienz|Termin|Vorsprache|\p{L}*[Vv]isite) (?:[\p{L}-]+ ){0,4}bei(?:m)?(?!\p{L})/u,
    unless: wordsOf(WANTED, PRIVATE, NOT_MET, ON_AIR, 'Arzt|Truppe\\p{L}*|Soldaten|vor dem|Gericht'),
    ...visits,
    targetBy: ['bei'],
    actingParty: true,
    parties: 2,
    finds: [
      {
        text: 'Jens Okker sagte nach seinem Besuch bei Karin Lindholm, er sei zufrieden.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
      {
        text: 'Am Montag hatte Jens Okker einen Termin bei Karin Lindholm.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
    ],
    ignores: [
      'Jens Okker hatte einen Termin beim Arzt von Karin Lindholm.',
      'Der Besuch bei den Soldaten gefiel Karin Lindholm und Jens Okker.',
    ],
  },
  {
    id: 'de/event/meeting-awaited-by',
    kind: 'meeting',
    verbs: ['erwarten'],
    // "wird am Montag bei Präsidentin Lindholm erwartet".
    needs: /(?<!\p{L})(?:wird|werde|werden)(?!\p{L})[^,]*erwartet(?!\p{L})/u,
    unless: wordsOf(PRIVATE, NOT_MET, ON_AIR, 'forder\\p{L}*|es|man|von|Demonstranten|Zuschauer|Gäste|Grad'),
    ...visits,
    targetBy: ['bei'],
    parties: 2,
    status: 'planned',
    finds: [
      {
        text: 'Minister Jens Okker wird am Montag bei Karin Lindholm erwartet.',
        actors: ['jens-okker', 'karin-lindholm'],
        status: 'planned',
      },
    ],
    ignores: ['Bei Karin Lindholm werden in Ostland keine Überraschungen erwartet.'],
  },
  {
    id: 'de/event/meeting-called-to-oneself',
    kind: 'meeting',
    verbs: CALLING,
    needs: TO_ONESELF,
    unless: NO_GUEST,
    ...hosts,
    actingParty: true,
    parties: 2,
    status: 'planned',
    finds: [
      {
        text: 'Außenminister Jens Okker bestellte den ostländischen Gesandten zu sich.',
        actors: ['jens-okker', 'ostland'],
      },
      {
        text: 'Karin Lindholm bat Jens Okker am Montag zum Gespräch.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm holte ihre Mutter zu sich.',
      'Karin Lindholm bat Jens Okker, nichts zu sagen.',
      'Karin Lindholm lud Jens Okker nicht zu sich ein.',
    ],
  },
  {
    id: 'de/event/meeting-calls-leaders',
    kind: 'meeting',
    verbs: [...CALLING, 'einbestellen', 'vorladen'],
    // Not envoys alone: whoever leads a party, a land, a body.
    needs: either(TO_ONESELF, /(?<!\p{L})(?:ein|einbestellt|einzubestellen|vor|vorgeladen)(?!\p{L})/u),
    sentenceNeeds: CALLED_IN,
    unless: NO_GUEST,
    ...hosts,
    actingParty: true,
    status: 'planned',
    finds: [
      { text: 'Karin Lindholm hat die Chefs der drei Parteien zu sich gerufen.', actors: ['karin-lindholm'] },
      {
        text: 'Karin Lindholm bestellte die Spitzen der drei Parteien für Donnerstag in den Palast ein.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Der Vereinschef bat die Vertreter Ostlands zu sich.',
      'Karin Lindholm bat den Kellner des Ministers zu sich.',
      'Der Arzt bestellte die Ministerin aus Ostland zur Kontrolle ein.',
    ],
  },
  {
    id: 'de/event/meeting-receives-at',
    kind: 'meeting',
    verbs: ['begrüßen'],
    // A person, where guests of state are met: "begrüßte Okker in ihrer Residenz".
    needs:
      /(?<!\p{L})(?:in (?:seiner|ihrer|der) (?:\p{Ll}+ )?(?:Residenz|Sommerresidenz|Staatskanzlei)|im (?:\p{Ll}+ )?(?:Kanzleramt|Bundeskanzleramt|Präsidentenpalast|Präsidialamt|Amtssitz|Regierungssitz|Regierungspalast|Außenministerium|Weißen Haus|Kreml|Élysée-?\p{L}*)|an (?:seinem|ihrem) (?:Amts|Regierungs)sitz|in (?:seinem|ihrem) Amtssitz|zu (?:einem )?(?:Gespräch(?:en)?|Besuch|Arbeitsbesuch|Staatsbesuch))(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      NOT_MET,
      ON_AIR,
      'Schüler\\p{L}*|Kinder|Besucher\\p{L}*|Sieger\\p{L}*|Sportler\\p{L}*|Vorschlag|Plan|Entscheidung|dass',
    ),
    ...hosts,
    actingParty: true,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm hat am Montag Minister Jens Okker in ihrer Residenz begrüßt.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm begrüßte im Kanzleramt den Plan von Jens Okker.',
      'Karin Lindholm begrüßte Kinder aus Ostland in ihrer Residenz.',
    ],
  },
];
