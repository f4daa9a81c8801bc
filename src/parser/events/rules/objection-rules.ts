/** Refusals as papers tell them day by day: what a side will not do, what it is against, what is out of the question for it (CAMEO 120). */
import { either, inOrder, type EventRule } from '../event-rule';
import { NO_REFUSAL, PRIVATE } from './not-done';
import { partyRefuses } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What "wird" not be is foretold; what somebody says they will not do is refused. */
const WILL = /(?<!\p{L})(?:will|wolle|wollen|wollten?|werde|würden?|wir werden|werden wir)(?!\p{L})/u;
/** Neither "nicht mehr" (a halt) nor "nicht nur" nor "noch nicht" refuse. */
const NOT =
  /(?<!\p{L})(?<!noch )(?:nicht(?! (?:mehr|nur|allein|zuletzt|länger|weiter|ausgeschlossen))|kein(?:e[nmrs]?)?|niemals|keinesfalls|keineswegs|auf keinen Fall|unter keinen Umständen)(?!\p{L})/u;
/** Against whom one defends oneself by other means than words, and what is said in court. */
const OTHER_FIGHTS =
  '\\p{L}*[Aa]ngriff\\p{L}*|Angreifer\\p{L}*|Beschuss|Offensive|Vormarsch|Feinde?|Übermacht|Anklage|Urteil\\p{L}*|Klagen?|Verdacht|\\p{L}*[Vv]orw[uü]rfe?n?|Kritik|Anschuldigung(?:en)?|Behauptung(?:en)?|Gerüchte?n?|Darstellung|Bericht\\p{L}*|Trend|Strom|Stimmen|Uhr|Kameras?|Vergessen';

export const objectionRules: readonly EventRule[] = [
  {
    id: 'de/event/rejection-wants-not',
    kind: 'rejection',
    verbs: [
      'unterstützen',
      'antreten',
      'zurücktreten',
      'mitmachen',
      'mitwirken',
      'kandidieren',
      'beraten',
      'weichen',
      'abweichen',
      'ändern',
      'aufnehmen',
      'einführen',
      'öffnen',
      'abschaffen',
      'erlauben',
      'genehmigen',
      'freigeben',
      'erhöhen',
      'senken',
      'zahlen',
      'bezahlen',
      'ausliefern',
      'herausgeben',
      'aufheben',
      'lockern',
      'verlängern',
      'verschieben',
      'räumen',
      'mittragen',
      'aufstocken',
      'einmischen',
      'diskutieren',
      'sprechen',
      'einsetzen',
      'zurücknehmen',
      'zurückziehen',
      'zustimmen',
      'einlassen',
      'leisten',
    ],
    // "will nicht antreten", "werde darüber nicht beraten", "dass er sie nicht unterstützen würde".
    needs: either(inOrder(WILL, NOT), inOrder(NOT, WILL)),
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      '\\p{Ll}+t (?:wird|werden|werde|würden?)|\\p{Ll}*ge\\p{Ll}+en (?:wird|werden|werde|würden?)|es|Angst|genug|immer|vor \\p{Lu}\\p{L}+|überstürz\\p{L}*|voreilig|leicht|kommentieren|spekulieren|bestätigen|ausschließen|wohl|voraussichtlich|vermutlich|wahrscheinlich',
    ),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm will nicht als Vizechefin antreten.', actors: ['karin-lindholm'] },
      { text: 'Ostland werde vor der Wahl nicht über den Antrag beraten, sagte Karin Lindholm.' },
      { text: 'Jens Okker ließ wissen, dass er den Plan nicht unterstützen würde.', actors: ['jens-okker'] },
    ],
    ignores: [
      'Karin Lindholm will Ostland unterstützen.',
      'Karin Lindholm soll in Ostland nicht antreten.',
      'In Ostland werden keine Lehrer aufgenommen.',
      'Ostland wird seine Haltung nicht ändern, weil das Volk sonst murrt.',
      'Das Gesetz wird von Westland unterstützt, nicht jedoch von Ostland.',
    ],
  },
  {
    id: 'de/event/rejection-objects',
    kind: 'rejection',
    verbs: ['wehren', 'stemmen', 'sträuben', 'verwahren', 'wenden', 'auftreten', 'aussprechen', 'sperren'],
    // "wehrt sich gegen jede Einmischung": with whatever is not said, done to one or brought to court.
    needs: waysOf(
      /(?:wehr|stemm|sträub|verwahr|sperr)(?:t|e|te|ten|en) sich [^]*gegen(?! \p{Lu})/u,
      /sich [^]*gegen [^]*(?:ge(?:wehrt|stemmt|sträubt|sperrt)|verwahrt|wehrt|stemmt|sträubt|sperrt|wehren|stemmen|sträuben|sperren)/u,
      /(?:sich|er|sie) (?:[\p{Ll}-]+ ){0,4}gegen (?:jede|jegliche|eine|die|das|den|einen|ein|neue|weitere|höhere|kürzere|längere)[nrs]? [^]*(?:aus|ausgesprochen|gewandt)/u,
      /(?:spr[ia]ch|wandt|wend)\p{L}* sich [^]*gegen (?:jede|jegliche|eine|die|das|den|einen|ein|neue|weitere|höhere|kürzere|längere)[nrs]?/u,
      /(?:tritt|trat|treten|traten) [^]*gegen [^]* auf/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, OTHER_FIGHTS, 'nicht|kein\\p{L}*|Beschwerde'),
    ...partyRefuses,
    finds: [
      {
        text: 'Karin Lindholm wehrte sich gegen jede Einmischung aus dem Ausland.',
        actors: ['karin-lindholm'],
      },
      { text: 'Der Südbund sprach sich gegen kürzere Arbeitszeiten aus.', actors: ['suedbund'] },
      { text: 'Ostland wandte sich gegen eine Verkürzung der Frist.', actors: ['ostland'] },
    ],
    ignores: [
      'Ostland wehrt sich gegen den Angriff.',
      'Karin Lindholm wehrte sich gegen die Vorwürfe.',
      'Karin Lindholm wandte sich in Ostland an die Presse.',
    ],
  },
  {
    id: 'de/event/rejection-out-of-question',
    kind: 'rejection',
    nouns:
      /^(?:frage|infrage|denkbar|undenkbar|vorstellbar|unvorstellbar|ausgeschlossen|akzeptabel|unannehmbar|inakzeptabel|thema|option|verhandelbar|tabu|drin|haben|vertretbar|machbar)$/u,
    // "Für Ostland kommt eine Teilung nicht infrage", "ist es nicht denkbar": whoever stands behind "für" refuses.
    needs: waysOf(
      /[Ff]ür [^]*(?:komm\p{L}* [^]*(?:nicht|kein\p{L}*|keinesfalls) (?:[^]* )?(?:in Frage|infrage)|nicht (?:denkbar|vorstellbar|akzeptabel|verhandelbar|vertretbar)|(?:ist|sei|bleibt|bleibe|wäre) [^]*(?:undenkbar|unvorstellbar|ausgeschlossen|unannehmbar|inakzeptabel|tabu|kein(?:e)? (?:Thema|Option)))/u,
      /komm\p{L}* für [^]*(?:nicht|keinesfalls) (?:in Frage|infrage)/u,
    ),
    unless: wordsOf(PRIVATE, 'nicht ausgeschlossen|noch nicht|soll(?:te|e)?n?|hätten?'),
    subjectBy: ['für'],
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Für Ostland kommt eine Teilung nicht infrage.', actors: ['ostland'] },
      { text: 'Für Karin Lindholm ist eine Koalition undenkbar.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Für die Wahl in Ostland kommt der Mai infrage.', 'Für Ostland ist das Thema neu.'],
  },
  {
    id: 'de/event/rejection-not-with-us',
    kind: 'rejection',
    nouns:
      /^(?:uns|mir|ihm|ihr|ihnen|folge|verfügung|drin|gerüttelt|rütteln|gewillt|willens|thema|option|nichts|nein|no)$/u,
    // "mit mir nicht zu machen", "nicht zur Verfügung stehen", "daran wird nicht gerüttelt": said by whom it is asked of.
    needs: waysOf(
      /mit (?:uns|mir|ihm|ihr|ihnen) (?:\p{Ll}+ ){0,2}nicht(?: zu machen| zu haben| geben)?(?= |$)/u,
      /nicht mit (?:uns|mir|ihm|ihr|ihnen)(?:$| zu machen)|nicht Folge (?:zu )?leisten|keine Folge (?:zu )?leisten/u,
      /nicht zur Verfügung (?:zu )?steh\p{L}*|steh\p{L}* [^]*nicht zur Verfügung|nicht drin/u,
      /nicht (?:gewillt|willens)|nicht (?:ge|zu )rüttel\p{L}*|(?:wird|werde) [^]*nicht gerüttelt/u,
      /(?:sei|ist|bleibe?t?) (?:\p{L}+ ){0,3}kein(?:e)? (?:Thema|Option)/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'Kandidat\\p{L}*|gesprochen|geredet|einverstanden'),
    frame: 'wanted',
    subject: 'speaker',
    target: 'addressee',
    spoken: true,
    negated: 'same',
    finds: [
      { text: 'Das ist mit mir nicht zu machen, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'An der Quote werde nicht gerüttelt, bekräftigte Karin Lindholm.', actors: ['karin-lindholm'] },
      {
        text: 'Der Südbund kündigte an, für eine Koalition nicht zur Verfügung zu stehen.',
        actors: ['suedbund'],
      },
    ],
    ignores: [
      'Das Buch steht in Ostland nicht zur Verfügung.',
      'Karin Lindholm sagte, mit ihr könne man reden.',
    ],
  },
  {
    id: 'de/event/rejection-met-with',
    kind: 'rejection',
    nouns: /^(?:ablehnung|widerstand|widerspruch|absagen?|nein|veto)$/u,
    // "stößt bei Ostland auf Ablehnung", "Widerstand kam von Ostland".
    needs: waysOf(
      /(?:st(?:öß|o|ie)ß?|gestoßen|traf|trifft|stößt|stieß)\p{L}*(?!\p{L})[^]*bei [^]*auf (?:[\p{Ll}-]+ ){0,3}(?:Ablehnung|Widerstand|Widerspruch)/u,
      /bei [^]*auf (?:[\p{Ll}-]+ ){0,3}(?:Ablehnung|Widerstand|Widerspruch) (?:gestoßen|st\p{L}+)/u,
      /(?:kam|kommt|kamen|gab es|gibt es) (?:[^]* )?(?:vo[nm]|seitens)/u,
    ),
    unless: wordsOf(PRIVATE, 'nicht|kein\\p{L}*|Experten|Anrainern|Medien|Bevölkerung|Bürgern'),
    subjectBy: ['bei', 'von', 'seitens'],
    ...partyRefuses,
    finds: [
      { text: 'Der Plan stieß bei Karin Lindholm auf Ablehnung.', actors: ['karin-lindholm'] },
      { text: 'Widerstand kam vom Südbund.', actors: ['suedbund'] },
    ],
    ignores: ['Der Plan stieß in Ostland bei Anrainern auf Ablehnung.'],
  },
];
