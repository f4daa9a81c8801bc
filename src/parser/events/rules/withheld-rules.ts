/** What was due and does not come, told of the thing and not of who withholds it: "wird nicht überwiesen", "kehrt vorerst nicht auf seinen Posten zurück" (CAMEO 162). */
import { inOrder, type EventRule } from '../event-rule';
import { FORCES, MISHAP, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';
import { stops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Not yet, only if, only then: nobody has stopped it. */
const NOT_YET =
  'noch nicht|noch kein\\p{L}*|nicht (?:nur|erst|allein|ganz|sofort|rechtzeitig|vollständig|pünktlich|automatisch)|wenn|falls|sofern|solange|wann|wer|wem|sonst|andernfalls';
const FOR_NOW = '(?:vorerst|vorläufig|einstweilen|bis auf [Ww]eiteres|auf unbestimmte Zeit|zunächst)';

export const withheldRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-not-paid-out',
    kind: 'halt',
    verbs: ['überweisen', 'auszahlen', 'ausschütten', 'freigeben'],
    // "Eine Rate von vier Millionen wird ebenfalls nicht überwiesen."
    needs: inOrder(
      /(?<!\p{L})\p{L}*(?:[Rr]aten?|[Tt]ranchen?|[Hh]ilfen?|[Hh]ilfsgelder|[Mm]ittel|[Gg]elder|[Ff]ördergelder|[Zz]uschüsse|[Zz]uschuss|[Kk]redite?|[Bb]eiträge|[Bb]eitrag|[Zz]ahlung(?:en)?|Million(?:en)?|Milliarden?)(?!\p{L})/u,
      /(?<!\p{L})nicht (?:mehr |länger )?(?:überwiesen|ausgezahlt|ausgeschüttet|freigegeben)(?: (?:wird|werde|werden|würden))?(?!\p{L})/u,
    ),
    unless: wordsOf(
      WANTED,
      THREAT,
      POSSIBLE,
      PRIVATE,
      NOT_YET,
      'Miete|Steuern?|Strafe|Gehälter|Gehalt|Löhne|Renten?|Boni|Dividende|war|waren|hatte[n]?|nach dem Gesetz',
    ),
    ...stops,
    touchedCounts: true,
    partiesBefore: true,
    negated: 'same',
    finds: [
      { text: 'Die zweite Rate für Westland wird nicht überwiesen, teilte Ostland mit.' },
      {
        text: 'Ostland hat am Montag die Gespräche mit Westland abgebrochen. Auch ein Kredit von acht Millionen wird nicht ausgezahlt.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Wenn Westland nicht einlenkt, wird die Rate aus Ostland nicht überwiesen.',
      'Die Rate aus Ostland ist noch nicht überwiesen.',
      'In Ostland werden Löhne seit Monaten nicht ausgezahlt.',
    ],
  },
  {
    id: 'de/event/halt-envoy-stays-away',
    kind: 'halt',
    verbs: ['zurückkehren', 'reisen'],
    about: ['staff'],
    // "Der Botschafter kehrt bis auf Weiteres nicht nach Westland zurück."
    needs: waysOf(
      new RegExp(
        `(?:kehr|reis)\\p{L}*(?!\\p{L})[^]*${FOR_NOW} (?:auch )?nicht(?!\\p{L})[^]*(?:zurück|nach \\p{Lu}|auf (?:seinen|ihren) Posten)`,
        'u',
      ),
      new RegExp(`${FOR_NOW} (?:auch )?nicht [^]*(?:zurück|nach \\p{Lu})[^]*(?:kehr|reis)\\p{L}*`, 'u'),
    ),
    unless: wordsOf(
      WANTED,
      THREAT,
      POSSIBLE,
      PRIVATE,
      FORCES,
      MISHAP,
      NOT_YET,
      'Krankheit|krank|Urlaub|verletzt|verwundet',
    ),
    ...stops,
    touchedCounts: true,
    negated: 'same',
    finds: [
      { text: 'Der Botschafter Ostlands kehrt bis auf Weiteres nicht nach Westland zurück.' },
      { text: 'Die ostländischen Beobachter kehren vorerst nicht auf ihren Posten zurück.' },
    ],
    ignores: [
      'Der Botschafter Ostlands kehrt am Montag nach Westland zurück.',
      'Nach einem Unfall kehrt der Botschafter Ostlands vorerst nicht nach Westland zurück.',
    ],
  },
];
