/** Warnings in everyday words: harm announced for the days to come, patience at an end, what will be paid for (CAMEO 130). */
import type { EventRule } from '../event-rule';
import { PRIVATE } from './not-done';
import { partyIssues, wants } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const NOBODY =
  'Wetterdienst|Unwetter\\p{L}*|Sturm\\p{L}*|Verbraucher\\p{L}*|Polizei|Spiel\\p{L}*|Gegner|Verein';

export const menaceRules: readonly EventRule[] = [
  {
    id: 'de/event/warning-countermeasures',
    kind: 'warning',
    verbs: ['ergreifen', 'einleiten', 'prüfen', 'vorbereiten', 'ausschließen', 'verhängen', 'erwägen'],
    needs: waysOf(
      /(?:werde|werden|würden?|will|wolle|wollen)(?!\p{L})[^]*\p{L}*(?:[Gg]egen|[Vv]ergeltungs|[Ss]traf)(?:maßnahmen|zölle?n?|schl[aä]ge?n?) [^]*(?:ergreifen|einleiten|vorbereiten|verhängen)/u,
      /(?:prüf|erwäg|bereit)\p{L}*(?!\p{L})[^]*(?:[Gg]egen|[Vv]ergeltungs|[Ss]traf)(?:maßnahmen|zölle?n?)/u,
      /(?:schließ|schloss)\p{L}*(?!\p{L})[^]*(?:[Ss]anktionen|[Ss]trafen|[Ss]trafmaßnahmen|[Vv]ergeltung|[Gg]egenmaßnahmen|[Ss]trafzölle|(?:militärisch\p{L}*|bewaffnet\p{L}*) (?:\p{L}+ )?\p{Lu}\p{L}+) (?:[\p{L}-]+ ){0,5}nicht aus/u,
    ),
    unless: wordsOf(NOBODY, 'Verzicht|aufheb\\p{L}*|Aufhebung|forder\\p{L}*'),
    ...partyIssues,
    conditional: true,
    negated: 'same',
    finds: [
      { text: 'Ostland werde Gegenmaßnahmen ergreifen, sagte Karin Lindholm.' },
      { text: 'Ostland prüft Vergeltungszölle gegen Westland.', actors: ['ostland', 'westland'] },
      { text: 'Ostland schließt eine militärische Antwort nicht aus.', actors: ['ostland'] },
    ],
    ignores: ['Ostland prüft die Pläne.', 'Ostland schließt einen Vertrag nicht aus.'],
  },
  {
    id: 'de/event/warning-will-attack',
    kind: 'warning',
    verbs: [
      'stürmen',
      'töten',
      'angreifen',
      'bombardieren',
      'vernichten',
      'zerstören',
      'beschießen',
      'versenken',
      'abschießen',
      'sprengen',
      'einmarschieren',
    ],
    // What is announced: "erklärte, man werde westländische Soldaten töten".
    needs: /(?<!\p{L})(?:werde|werden|würden?|wolle|wollen|will)(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})(?:ankündig\p{L}*|angekündigt|kündig\p{L}*|erklär\p{L}*|droh\p{L}*|gedroht|schwor|geschworen|verkünde\p{L}*|warn\p{L}*)(?!\p{L})/u,
    unless: wordsOf(NOBODY, 'nicht|kein\\p{L}*|niemand\\p{L}*|worden|werden sollen|wurden?'),
    sentenceUnless:
      /(?<!\p{L})(?:wenn|falls|sofern|sollten?|Staatsanw\p{L}+|Ermittler\p{L}*|habe [^]* wollen)(?!\p{L})/u,
    ...partyIssues,
    conditional: true,
    finds: [{ text: 'Karin Lindholm erklärte, Ostland werde westländische Soldaten töten.' }],
    ignores: [
      'Ostland hat eine Stadt angegriffen, erklärte Jens Okker.',
      'Der Mann aus Ostland habe Menschen töten wollen, erklärte der Staatsanwalt.',
      'Karin Lindholm erklärte, Ostland werde niemanden angreifen, wenn es Frieden gebe.',
    ],
  },
  {
    id: 'de/event/warning-idiom',
    kind: 'warning',
    verbs: ['bereuen', 'bezahlen', 'büßen', 'zahlen'],
    nouns:
      /^(?:feuer|geduld|quittung|unbeantwortet|ungestraft|antwort|folgenlos|linien?|nachspiel|winter|zeche)$/u,
    // "spiele mit dem Feuer", "die Geduld sei am Ende", "werde nicht unbeantwortet bleiben".
    needs: waysOf(
      /mit dem Feuer/u,
      /Geduld (?:[\p{L}-]+ ){0,4}(?:am Ende|erschöpft|aufgebraucht|Grenzen|begrenzt|nicht endlos|nicht unendlich|nicht grenzenlos|nicht unbegrenzt)/u,
      /nicht (?:unbeantwortet|ungestraft|folgenlos|ohne (?:Antwort|Folgen))|ein Nachspiel haben/u,
      /(?:werd|wird|würd)\p{L}*(?!\p{L})[^]*(?:bereuen|büßen|teuer (?:be)?zahlen|dafür (?:be)?zahlen|die Zeche zahlen|die Quittung)/u,
      /(?:zog|zieh|gezogen|überschr)\p{L}*(?!\p{L})[^]*rote Linien?|rote Linien? [^]*(?:gezogen|überschritten|überschreit\p{L}*)/u,
    ),
    unless: wordsOf(NOBODY, PRIVATE, 'Steuerzahler\\p{L}*|Kunden|Verbraucher\\p{L}*|wir'),
    ...wants,
    spoken: true,
    conditional: true,
    negated: 'same',
    finds: [
      {
        text: '„Westland spielt mit dem Feuer“, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Die Geduld sei am Ende, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Westland werde es bereuen, sagte Karin Lindholm.', actors: ['karin-lindholm', 'westland'] },
      {
        text: 'Der Angriff werde nicht unbeantwortet bleiben, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'In Ostland spielte ein Kind mit dem Feuer.',
      'Die Geduld der Fahrgäste in Ostland ist am Ende.',
    ],
  },
  {
    id: 'de/event/warning-not-hesitate',
    kind: 'warning',
    verbs: ['zögern'],
    nouns: /^alarm$/u,
    needs:
      /(?<!\p{L})(?:(?:werde|werden|wird|würden?)(?!\p{L})[^]*nicht zögern|schl(?:ug|ugen|ägt|agen) (?:[^]* )?Alarm|Alarm geschlagen)(?!\p{L})/u,
    unless: wordsOf(NOBODY, PRIVATE),
    ...partyIssues,
    conditional: true,
    negated: 'same',
    finds: [
      { text: 'Ostland werde nicht zögern, die Häfen zu stürmen, sagte Karin Lindholm.' },
      { text: 'Karin Lindholm schlug wegen der Lage in den Häfen Alarm.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Karin Lindholm zögerte in Ostland.'],
  },
];
