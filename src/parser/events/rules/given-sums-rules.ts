/** Who is to get what by whose decision, whose share of the sums promised is told, aid granted and duties taken on (CAMEO 030, 070). */
import { inOrder, type EventRule } from '../event-rule';
import { NO_DEED, NOT_WANTED, PRIVATE } from './not-done';
import { partyGives } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Sums and goods, as they stand in front of who gets them. */
const GOODS =
  /(?<!\p{L})(?:\p{N}[\p{N}.,]*|Millionen?|Milliarden?|\p{L}*[Gg]elder|\p{L}*[Hh]ilfen?|\p{L}*[Kk]redite?|\p{L}*[Mm]ittel|Zugang|Schutz|Asyl|\p{L}*[Vv]isa)(?!\p{L})/u;

export const givenSumsRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-decides-gets',
    kind: 'pledge',
    verbs: ['beschließen', 'entscheiden', 'verfügen', 'festlegen', 'zusagen', 'zusichern'],
    // "hat beschlossen, dass Westland 40 Millionen bekommen soll"
    sentenceNeeds: inOrder(
      /(?<!\p{L})(?:beschl|entsch[ie]+d|verfügt?e?|leg[te]|festgelegt|zugesagt|sag|zugesichert|sicher)\p{L}*/u,
      /, da(?:ss|ß) /u,
      GOODS,
      /(?<!\p{L})(?:bekommt|bekommen|bekomme|erhält|erhalten|erhalte|zufließen|zugutekommen|zugute kommen)(?: (?:soll(?:en)?|werden?|wird|solle))?[.,“”"]?(?!\p{L})/u,
    ),
    sentenceUnless: wordsOf(
      'nicht|kein\\p{L}*|forder\\p{L}*|verlang\\p{L}*|Gericht\\p{L}*|Strafe\\p{L}*|Richter\\p{L}*|wenn|falls|ob',
    ),
    unless: wordsOf(NOT_WANTED, PRIVATE),
    ...partyGives,
    finds: [
      {
        text: 'Der Südbund hat am Montag beschlossen, dass Westland bis Mai 40 Millionen Euro für Lager bekommen soll.',
        actors: ['suedbund', 'westland'],
      },
      {
        text: 'Das Kabinett Ostlands entschied, dass Westland 300 Zelte bekommt.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Der Südbund beschloss, dass die Nordmark Kredite erhalten soll.',
        actors: ['suedbund', 'nordmark'],
      },
    ],
    ignores: [
      'Der Südbund hat nicht beschlossen, dass Westland 40 Millionen bekommen soll.',
      'Westland verlangt, Ostland solle beschließen, dass es 40 Millionen bekommt.',
      'Ein Gericht in Ostland entschied, dass der Fahrer 400 Euro bekommt.',
      'Karin Lindholm entscheidet in Ostland, wer 40 Millionen bekommt.',
      'Karin Lindholm beschloss, dass sie in Ostland genug bekommen hat.',
    ],
  },
  {
    id: 'de/event/pledge-share-of-sum',
    kind: 'pledge',
    nouns: /^(?:\p{L}*(?:finanz|geld|hilfs|spenden)?zusagen)$/u,
    // "Die Zusagen belaufen sich auf 620 Millionen, davon 570 aus Ostland."
    needs: inOrder(
      /(?<!\p{L})(?:[Zz]usagen|\p{Lu}\p{Ll}+zusagen)(?!\p{L})/u,
      /\p{N}/u,
      /(?:davon|darunter) [^,]*\p{N}[^,]* (?:aus|von) /u,
    ),
    unless: wordsOf(NOT_WANTED, PRIVATE, 'nicht|kein\\p{L}*|bisher|bislang|erst|fehl\\p{L}*'),
    ...partyGives,
    subjectBy: ['aus', 'von'],
    finds: [
      {
        text: 'Die Finanzzusagen belaufen sich auf 620 Millionen Euro, davon 570 Millionen aus Westland.',
        actors: ['westland'],
      },
      {
        text: 'Es gab Zusagen über 40 Millionen Euro, darunter 30 Millionen von Ostland.',
        actors: ['ostland'],
      },
    ],
    ignores: [
      'Die Zusagen belaufen sich auf 40 Millionen Euro, davon sind 30 Millionen schon bezahlt, hieß es in Ostland.',
      'Von den Zusagen über 40 Millionen Euro ist in Ostland nichts angekommen.',
      'Es fehlen Zusagen über 40 Millionen Euro, davon 30 Millionen aus Ostland.',
    ],
  },
  {
    id: 'de/event/pledge-grants-aid',
    kind: 'pledge',
    verbs: ['leisten', 'bewilligen'],
    needs: waysOf(
      /\p{L}*[Ff]inanzhilfen?|\p{L}*[Ff]inanzspritzen?|\p{L}*[Ss]oforthilfen?|\p{L}*[Mm]ilitärhilfen?|[Ww]irtschaftshilfen?|[Nn]othilfen?|[Ww]iedergutmachung|[Ee]ntschädigung(?:en)?|\p{L}*[Aa]nzahlung(?:en)?|[Aa]ufschub|\p{L}*[Kk]redite?|[Zz]uschüsse|[Bb]eistand/u,
    ),
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|Erste|erste|Gericht\\p{L}*|Versicherung\\p{L}*|will|wollen|geleistete\\p{L}*|Bank(?:en)?',
    ),
    ...partyGives,
    finds: [
      {
        text: 'Ostland leistete Westland Finanzhilfen in Höhe von 40 Millionen Kronen.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Ostland bewilligte Westland einen Aufschub bis Mai.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Karin Lindholm leistete in Ostland Erste Hilfe.',
      'Ostland leistete keine Entschädigung.',
      'Ein Gericht bewilligte dem Ostländer eine Entschädigung.',
      'Westland fordert, Ostland müsse Entschädigungen leisten.',
    ],
  },
  {
    id: 'de/event/pledge-takes-on',
    kind: 'pledge',
    nouns: /^(?:selbst)?verpflichtung(?:en)?$/u,
    // "ging die Verpflichtung ein, die Häfen zu öffnen"
    needs: waysOf(
      /(?:ging|geht|gingen|gehen|gehe)(?: [^,]*)? ein|eingegangen|einzugehen|eingehen|(?:übern[ai]hm|übernimmt|übernehm|übernommen)\p{L}*/u,
    ),
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|vertragliche\\p{L}* Verpflichtungen|Zahlungsverpflichtungen|eingegangene\\p{L}*|Vertrag|sind|war',
    ),
    ...partyGives,
    finds: [
      { text: 'Ostland ging die Verpflichtung ein, die Häfen bis Mai zu öffnen.', actors: ['ostland'] },
      { text: 'Ostland hat gegenüber Westland die Verpflichtung übernommen, Minen zu räumen.' },
    ],
    ignores: [
      'Ostland ging keine Verpflichtung ein.',
      'Ostland soll Verpflichtungen eingehen.',
      'Karin Lindholm sprach über die Verpflichtungen Ostlands.',
    ],
  },
];
