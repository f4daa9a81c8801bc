/** Terms told without "Ultimatum" or "Frist": what must be done by when, whatever follows otherwise (CAMEO 139). */
import { either, inOrder, type EventRule } from '../event-rule';
import { PRIVATE_BUT_COURT } from './not-done';
import { issues, partyIssues } from './role-frames';
import { NO_TERM } from './time-given-rules';
import { wordsOf } from './whole-words';

/** What is asked of somebody in a noun: "die Herausgabe", "den Abzug", "die Räumung". */
const ASKED_FOR =
  /(?<!\p{L})(?:\p{L}+ung|\p{L}*[Aa]bzug|\p{L}*[Rr]ückzug|\p{L}*[Rr]ückgabe|\p{L}*[Hh]erausgabe|\p{L}*[Ff]reigabe|\p{L}*[Aa]ntwort|[Rr]ückkehr|[Aa]uskunft|[Kk]larheit|[Uu]nterschrift|[Zz]usage|[Bb]ericht|[Vv]ollzug|[Nn]achweis\p{L}*|[Bb]eleg\p{L}*|[Gg]eld|[Zz]ugang|[Ee]nde|[Ss]topp)(?!\p{L})/u;

/** What is asked for does not come. */
const UNMET =
  /^(?:nicht|nichts|kein\p{L}*|niemand|noch|weiter|weiterhin|bleib\p{L}*|verweiger\p{L}*|fehl\p{L}*|verstreich\p{L}*|ohne)$/u;
/** "bis Juni", "spätestens", "binnen": "mittelfristig" is no term. */
const BY_WHEN = wordsOf('[Bb]is|[Ss]pätestens|[Bb]innen|[Ii]nnerhalb|Frist|ultimativ\\p{L}*');
const STRIKES = wordsOf('[Ss]treiks?|streiken|Lokführer\\p{L}*|Gewerkschaft\\p{L}*');
const FROM_WHOM = /(?<!\p{L})(?:von|durch)(?!\p{L})/u;

export const deadlineRules: readonly EventRule[] = [
  {
    id: 'de/event/ultimatum-unless-by',
    kind: 'ultimatum',
    nouns: UNMET,
    condition: 'term',
    unless: NO_TERM,
    sentenceUnless: STRIKES,
    conditional: true,
    ...issues,
    spoken: true,
    negated: 'same',
    finds: [
      {
        text: 'Sei die Brücke bis Sonntag nicht geräumt, gehe der Auftrag an andere, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
      {
        text: 'Wer bis Montag nicht gezahlt habe, verliere seinen Liegeplatz, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Sei die Brücke nicht geräumt, werde man die Zelte abbrechen, sagte Karin Lindholm.',
      'Sei bis Juni kein Regen gefallen, könne man nicht ernten, sagte Karin Lindholm.',
      'Wer bis Montag nicht bucht, zahlt in Ostland mehr.',
    ],
  },
  {
    id: 'de/event/ultimatum-unless-by-told',
    kind: 'ultimatum',
    // The same, told of two parties: who asks and who is asked.
    nouns: UNMET,
    condition: 'term',
    unless: NO_TERM,
    sentenceUnless: STRIKES,
    conditional: true,
    ...partyIssues,
    parties: 2,
    negated: 'same',
    finds: [
      {
        text: 'Ostland will den Streit vor den Südbund tragen, falls Westland die Abgabe nicht binnen sechs Wochen senkt.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Wenn Westland die Karten nicht bis Freitag herausgibt, kauft Ostland seine Loks anderswo.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Wenn es bis Freitag nicht regnet, kauft Ostland seine Kohle in Westland.',
      'Ostland kauft die Loks, wenn Westland die Karten herausgibt.',
    ],
  },
  {
    id: 'de/event/ultimatum-unless-by-goes-on',
    kind: 'ultimatum',
    // Said by whoever spoke before: "Komme bis Mai kein Öl an, gehe …".
    nouns: /^(?:nicht|nichts|kein\p{L}*|niemand)$/u,
    condition: 'term',
    unless: NO_TERM,
    sentenceUnless: STRIKES,
    conditional: true,
    ...issues,
    parties: 2,
    partiesBefore: true,
    negated: 'same',
    finds: [
      {
        text: 'Karin Lindholm forderte Westland auf, mehr Öl zu liefern. Komme bis zum 15. August keines an, gehe das Geld an andere.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm sprach mit Jens Okker. Wenn bis August kein Regen kommt, verdorrt der Wald.',
      'Komme bis zum 15. August kein Öl an, gehe das Geld an andere.',
    ],
  },
  {
    id: 'de/event/ultimatum-else-by',
    kind: 'ultimatum',
    nouns: /^(?:sonst|andernfalls|ansonsten|widrigenfalls|fall|falle)$/u,
    needs:
      /(?:^|[,;–] )(?:und |oder |aber )?(?:[Ss]onst|[Aa]ndernfalls|[Aa]nsonsten|[Ww]idrigenfalls) (?!nichts|noch|zu |in |auf |immer|so )|(?<!\p{L})(?:für den|im) (?:anderen|gegenteiligen) Falle?(?!\p{L})/u,
    sentenceNeeds: BY_WHEN,
    unless: NO_TERM,
    conditional: true,
    ...issues,
    negated: 'same',
    finds: [
      {
        text: 'Bis Montag seien die Schiffe fort, sonst gehe der Vertrag an Westland zurück, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
      {
        text: 'Karin Lindholm gab dem Rat bis Juni Luft und brachte für den anderen Fall eine Klage ins Spiel.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Sonst gehe der Vertrag an Westland zurück, sagte Karin Lindholm.',
      'Mittelfristig brauche es Ruhe, sonst komme Ostland nicht voran, sagte Karin Lindholm.',
      'Bis Montag müssten wir fertig sein, sonst könnten wir nicht feiern, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/ultimatum-hinges-on',
    kind: 'ultimatum',
    nouns: /^(?:abhängig|daran|darauf|anheim|geduld)$/u,
    // "macht … davon abhängig, dass … binnen", "knüpft … daran, dass", "besteht darauf, dass", "stellt … anheim, … zu".
    needs:
      /(?<!\p{L})(?:(?:mach|gemacht)\p{L}*(?!\p{L})[^]*davon abhängig|davon abhängig gemacht|(?:knüpf|geknüpft)\p{L}*(?!\p{L})[^]*daran|daran geknüpft|(?:besteh|bestand|poch|beharr|drang|dring)\p{L}*(?!\p{L})[^]*darauf|stell\p{L}*(?!\p{L})[^]*anheim|anheim ?gestellt|Geduld\p{L}*(?!\p{L})[^]*(?:ende|ende[nt]|erschöpft|läuft|laufe))(?!\p{L})/u,
    bound: true,
    unless: wordsOf(PRIVATE_BUT_COURT, 'Wetter|Witterung|nicht|kein\\p{L}*'),
    ...issues,
    parties: 2,
    finds: [
      {
        text: 'Ostland macht die nächste Rate davon abhängig, dass Westland binnen zwei Wochen seine Bücher öffnet.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Ostland stellte es Westland anheim, die Klage bis Juli zurückzuziehen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland macht die Reise nach Westland vom Wetter abhängig.'],
  },
  {
    id: 'de/event/ultimatum-takes-for-granted',
    kind: 'ultimatum',
    verbs: ['ausgehen', 'erwarten'],
    // "geht davon aus, dass … bis …; danach …", "bis zum Wochenende erwarte man die Herausgabe".
    needs: either(
      /(?<!\p{L})(?:geh|ging)\p{L}*(?!\p{L})[^]*davon aus/u,
      inOrder(FROM_WHOM, /(?<!\p{L})erwarte/u, ASKED_FOR),
      inOrder(/(?<!\p{L})erwarte/u, FROM_WHOM, ASKED_FOR),
      inOrder(/(?<!\p{L})erwarte/u, ASKED_FOR, FROM_WHOM),
    ),
    // Of a term alone nobody knows whether it is meant as one.
    sentenceNeeds:
      /(?<!\p{L})(?:[Dd]anach|[Ss]onst|[Aa]ndernfalls|[Aa]nsonsten|[Dd]ann|erwarte\p{L}*)(?!\p{L})/u,
    bound: true,
    targetBy: ['durch'],
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'Gäste|Besucher\\p{L}*|Regen|Zahlen|Wachstum|Einnahmen|Anstieg|Rückgang|Prozent|kein\\p{L}*|nicht',
    ),
    ...partyIssues,
    finds: [
      {
        text: 'Karin Lindholm geht davon aus, dass Westland die Anlage bis Juli versiegelt; danach sei der Südbund am Zug.',
      },
      {
        text: 'Bis zum Wochenende erwarte Ostland von Westland die Herausgabe der Akten, sagte Karin Lindholm.',
      },
    ],
    ignores: [
      'Ostland geht davon aus, dass die Brücke nach Westland bis Juli fertig wird.',
      'Ostland erwartet bis Juli einen Anstieg der Ausfuhr nach Westland.',
    ],
  },
  {
    id: 'de/event/ultimatum-either-by',
    kind: 'ultimatum',
    nouns: /^entweder$/u,
    sentenceNeeds:
      /[Ee]ntweder[^]*(?<!\p{L})(?:bis|binnen|innerhalb|spätestens|am (?:\p{L}+tag|Mittwoch|\d)|heute|morgen)(?!\p{L})[^]*(?<!\p{L})oder(?!\p{L})/u,
    conditional: true,
    unless: wordsOf(PRIVATE_BUT_COURT),
    ...issues,
    spoken: true,
    finds: [
      {
        text: '„Entweder ist die Straße am Samstag frei, oder die Armee räumt sie“, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Entweder kommt der Brief bis Montag an, oder Jens Okker ruft an.',
      '„Entweder ist die Straße frei, oder wir warten“, sagte Karin Lindholm.',
    ],
  },
];
