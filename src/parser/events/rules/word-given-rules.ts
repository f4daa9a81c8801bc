/** A word given as a noun that comes from somebody, and what a paper or a deal says each side will do (CAMEO 030, 057). */
import { either, inOrder, type EventRule } from '../event-rule';
import { BACKGROUND, CANCELLED, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';
import { partyGives } from './role-frames';
import { wordsOf } from './whole-words';

const WORD =
  /(?<!\p{L})(?:\p{L}*[Zz]usagen?|[Zz]usicherung(?:en)?|[Vv]ersprechens?|[Gg]arantien?|[Aa]nkündigung|[Aa]ngebots?|[Ee]inwilligung|[Zz]ugeständnis)(?!\p{L})/u;
/** What is promised stands behind it, or how much. */
const CONTENT =
  /, (?:dass|[^,]*(?:(?<!\p{L})(?:zu \p{Ll}+n|könnten?|könne|dürfen?|dürften|werden?|würden|stehe|bleibe)(?!\p{L})|\p{Ll}{2,}zu\p{Ll}{3,}n))|(?:Zusagen?|Zusicherung|Garantie|Angebot) (?:über|von) (?:\p{Ll}+ )*\p{N}/u;
/** It is news of these days. */
const NEWS =
  /(?<!\p{L})(?:nun|jetzt|heute|gestern|soeben|überraschend\p{Ll}*|am (?:\p{L}+tag|Mittwoch|Abend|Morgen)|in der Nacht|(?:\p{L}+tag|mittwoch)(?:abend|morgen|mittag|nachmittag)|noch einmal|erneut|in Händen|im Gepäck)(?!\p{L})/iu;

const NO_WORD = wordsOf(
  WANTED.replace('erwarte\\p{L}*', 'erwartet'),
  THREAT,
  PRIVATE,
  'nicht|nichts|kein\\p{L}*|[Oo]hne|niemand|fehl\\p{L}*|wart\\p{L}*|erinner\\p{L}*|gilt weiter|vergeblich|wert|gebrochen|brach|bricht|zurückgenommen|nimmt|Wahlkampf\\p{L}*|Wahlversprechen|Rede|Zweifel|bezweifel\\p{L}*|alte[ns]?|frühere[ns]?|einstige[ns]?|damalige[ns]?|aus dem Jahr|Kritik|kritisier\\p{L}*|wenn|falls|ob|trotz|hatten?',
);
const HARM = wordsOf(
  'Kreisen|zu (?:reden|sprechen|verhandeln)|Angriff\\p{L}*|anzugreifen|Zöllen?|Strafzölle|Sanktion\\p{L}*|\\p{L}*[Ss]topp|stoppen|einzustellen|auszusetzen|abzuziehen|zu kürzen|streichen|schließen|sperren|verhängen|auszuweisen|zurückzutreten|Rücktritt|anzutreten|kandidieren|auszutreten|zu kündigen|aufzukündigen|zu verlassen|verlasse\\p{L}*|zurückzuziehen|zu klagen|Vergeltung|auszusteigen|Ausstieg|Austritt|Abzug|entlassen|Truppen|vorzugehen',
);

/** A paper or a deal in which something is settled, in front of its dass-clause. */
const SETTLED =
  /(?:[Ff]estgehalten|[Ff]estgelegt|[Vv]ereinbart|[Vv]orgesehen|[Aa]bgemacht|[Bb]esiegelt|[Vv]erabredet|[Ff]estgeschrieben|[Gg]eregelt) (?:ist|sind|wurde|wird|worden|haben|hatten?|hat)(?!\p{L})[^,]*, dass |(?<!\p{L})(?:ist|wurde|wird|haben|hat) [^,]*(?:festgehalten|festgelegt|vereinbart|vorgesehen|abgemacht|verabredet|festgeschrieben), dass |(?<!\p{L})[Hh]eraus kam(?: [^,]*)?, dass |(?:[Vv]ereinbarung|[Aa]bkommen|[Kk]ompromiss|[Ee]inigung|[Pp]apier|[Pp]rotokoll|[Ff]ahrplan|[Dd]eal|[Ee]rklärung|[Pp]lan)(?!\p{L})[^,]*(?<!\p{L})(?:sieht|sehe|sah|hält|hielt)(?!\p{L})[^,]*(?<!\p{L})(?:vor|fest), dass /u;

export const wordGivenRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-word-came',
    kind: 'pledge',
    nouns:
      /^(?:\p{L}*zusagen?|zusicherung(?:en)?|versprechens?|garantien?|ankündigung|angebots?|einwilligung|zugeständnis)$/u,
    // "Aus Osthaven kam die Zusicherung, …", "mit der Zusage von Ostland, …"
    needs: either(
      inOrder(
        /^(?:\p{Ll}+ |Zum Abschied )?(?:[Aa]us|[Vv]on|[Vv]om) /u,
        /(?<!\p{L})(?:kam|kommt|kamen|kommen|komme|gab|gibt|gebe|traf|liegt|lag|erging)(?!\p{L})/u,
        WORD,
      ),
      inOrder(
        /(?<!\p{L})(?:kam|kommt|kamen|gab es|gibt es|erging)(?!\p{L})/u,
        / (?:aus|von|vom) \p{Lu}/u,
        WORD,
      ),
      inOrder(
        WORD,
        /^ ?(?:aus|von|vom) |(?<=(?:[Zz]usage|[Zz]usicherung|[Vv]ersprechen|[Gg]arantie|[Aa]nkündigung|[Aa]ngebot) )(?:aus|von|vom) /u,
      ),
    ),
    sentenceNeeds: either(
      inOrder(/(?<!\p{L})(?:kam|kommt|kamen|kommen|gab es|gibt es|traf|erging)(?!\p{L})/u, CONTENT),
      { test: (text) => CONTENT.test(text) && NEWS.test(text) },
    ),
    unless: NO_WORD,
    sentenceUnless: HARM,
    ...partyGives,
    subjectBy: ['aus', 'von'],
    onlyBy: true,
    finds: [
      {
        text: 'Aus Osthaven kam am Freitag die Zusicherung, die Schiffe könnten bis Mai auslaufen.',
        actors: ['ostland'],
      },
      {
        text: 'Überraschend war die Ankündigung aus Osthaven, 200 Lehrlinge aus der Nordmark auszubilden.',
      },
    ],
    ignores: [
      'Auf die Zusicherung aus Osthaven, die Schiffe auslaufen zu lassen, wartet man vergeblich.',
      'Aus Osthaven kam die Ankündigung, Sanktionen zu verhängen.',
      'Vom Konzern kam die Zusage, das Werk in Ostland zu erhalten.',
    ],
  },
  {
    id: 'de/event/pledge-word-of',
    kind: 'pledge',
    nouns: /^(?:\p{L}*zusage|zusicherung|versprechen|garantie|einwilligung)$/u,
    // "Mit der Zusage Ostlands, 20 Lotsen zu schicken, ist die Mission nun vollzählig."
    needs:
      /(?<!\p{L})(?:der|die|das|dem|eine|einer|ein|einem) (?:\p{Ll}+ )?\p{L}*(?:[Zz]usage|[Zz]usicherung|[Vv]ersprechen|[Gg]arantie|[Ee]inwilligung) (?:de[rs] \p{L}+|\p{Lu}\p{L}+s)(?!\p{L})/u,
    sentenceNeeds: { test: (text) => CONTENT.test(text) && NEWS.test(text) },
    unless: NO_WORD,
    sentenceUnless: HARM,
    ...partyGives,
    finds: [
      {
        text: 'Mit der Zusage Ostlands, 20 Lotsen zu schicken, ist die Mission nun vollzählig.',
        actors: ['ostland'],
      },
    ],
    ignores: [
      'Ohne die Zusage Ostlands, 20 Lotsen zu schicken, wird es am Montag nichts.',
      'Das Versprechen Ostlands, die Schulden zu senken, ist nun nichts wert.',
    ],
  },
  {
    id: 'de/event/pledge-settled-that',
    kind: 'pledge',
    verbs: [
      'abziehen',
      'zurückziehen',
      'zurücknehmen',
      'öffnen',
      'räumen',
      'abzahlen',
      'zurückzahlen',
      'vorstrecken',
      'ändern',
      'anerkennen',
      'drosseln',
      'freigeben',
      'freilassen',
      'aufnehmen',
      'übernehmen',
      'liefern',
      'bezahlen',
      'zahlen',
      'finanzieren',
      'aufheben',
      'zulassen',
      'abbauen',
      'stellen',
      'senken',
      'verzichten',
      'überlassen',
      'bauen',
      'einrichten',
      'ausbilden',
      'blockieren',
      'abgeben',
    ],
    needs: /^(?:dass|und) /u,
    sentenceNeeds: SETTLED,
    unless: wordsOf(
      POSSIBLE,
      BACKGROUND,
      PRIVATE,
      CANCELLED.replace('zurückgezogen|', '').replace('|blockier\\p{L}*', '').replace('nicht mehr|', ''),
      'kein\\p{L}*|wenn|falls|Opposition|Gutachten',
    ),
    sentenceUnless: wordsOf(
      'Entwurf|Vorschlag|vorgeschlagen|schlug|Gesetz|Verfassung|Opposition|Studie|Gutachten|forder\\p{L}*|verlang\\p{L}*|von (?:18|19|20)\\d\\d|seit (?:18|19|20)\\d\\d|Konzept|soll',
    ),
    ...partyGives,
    negated: 'same',
    finds: [
      {
        text: 'Festgehalten ist darin, dass Ostland seine Wächter bis Mai vom Pass zurücknimmt.',
        actors: ['ostland'],
      },
      { text: 'Heraus kam, dass Ostland den Pass bis Mai räumt.', actors: ['ostland'] },
    ],
    ignores: [
      'Das Abkommen von 1994 sieht vor, dass Ostland die Häfen öffnet.',
      'Der Plan der Opposition sieht vor, dass Ostland die Häfen öffnet.',
      'Heraus kam, dass der Konzern in Ostland die Rechnung bezahlt.',
    ],
  },
];
