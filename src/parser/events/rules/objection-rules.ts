/** Refusals as papers tell them day by day: what a side will not do, what it is against, what is out of the question for it (CAMEO 120). */
import { either, inOrder, type EventRule } from '../event-rule';
import { NO_REFUSAL, PRIVATE } from './not-done';
import { partyRefuses, refusesBySaying } from './role-frames';
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
      'nicht ganz|\\p{Ll}+t (?:wird|werden|werde|würden?)|\\p{Ll}*ge\\p{Ll}+en (?:wird|werden|werde|würden?)|es|Angst|genug|immer|vor \\p{Lu}\\p{L}+|überstürz\\p{L}*|voreilig|leicht|kommentieren|spekulieren|bestätigen|ausschließen|wohl|voraussichtlich|vermutlich|wahrscheinlich',
    ),
    ...partyRefuses,
    bySubject: true,
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
      /(?:tritt|trat|treten|traten) [^]*gegen [^]* auf|[Gg]egen [^]*(?:spr[ia]ch|wehrt|wandt|stemmt|sträubt)\p{L}* sich/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, OTHER_FIGHTS, 'nicht|kein\\p{L}*|Beschwerde'),
    ...partyRefuses,
    finds: [
      {
        text: 'Karin Lindholm wehrte sich gegen jede Einmischung aus dem Ausland.',
        actors: ['karin-lindholm'],
      },
      { text: 'Der Südbund sprach sich gegen kürzere Arbeitszeiten aus.', actors: ['suedbund'] },
      { text: 'Gegen die Linie sprach sich Karin Lindholm aus.', actors: ['karin-lindholm'] },
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
      /komm\p{L}* für [^]*(?:nicht|keinesfalls) (?:in Frage|infrage)|[Nn]icht (?:in Frage|infrage) komm\p{L}* (?:[^]* )?für/u,
      /(?:ist|sei|bleibt|bleibe|wäre|sind) für [^]*(?:undenkbar|unvorstellbar|ausgeschlossen|unannehmbar|inakzeptabel|tabu|kein(?:e)? (?:Thema|Option)|nicht (?:denkbar|vorstellbar|verhandelbar))/u,
    ),
    unless: wordsOf(PRIVATE, 'nicht ausgeschlossen|noch nicht|soll(?:te|e)?n?|hätten?'),
    subjectBy: ['für'],
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Für Ostland kommt eine Teilung nicht infrage.', actors: ['ostland'] },
      { text: 'Eine Maut ist für Ostland kein Thema.', actors: ['ostland'] },
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
    ...refusesBySaying,
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
      /[Aa]uf (?:[\p{Ll}-]+ ){0,3}(?:Ablehnung|Widerstand|Widerspruch) (?:st(?:öß|ieß|oß)|traf|trifft)\p{L}* [^]*bei/u,
      /bei [^]*auf (?:[\p{Ll}-]+ ){0,3}(?:Ablehnung|Widerstand|Widerspruch) (?:gestoßen|st\p{L}+)/u,
      /(?:kam|kommt|kamen|gab es|gibt es) (?:[^]* )?(?:vo[nm]|seitens)/u,
      /(?:scheiter\p{L}*) (?:[^]* )?(?:am|an der|an dem)/u,
    ),
    unless: wordsOf(PRIVATE, 'nicht|kein\\p{L}*|Experten|Anrainern|Medien|Bevölkerung|Bürgern'),
    subjectBy: ['bei', 'von', 'seitens'],
    ...partyRefuses,
    finds: [
      { text: 'Der Plan stieß bei Karin Lindholm auf Ablehnung.', actors: ['karin-lindholm'] },
      { text: 'Auf Ablehnung stößt der Plan bei Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Widerstand kam vom Südbund.', actors: ['suedbund'] },
      { text: 'Der Antrag scheiterte am Veto Ostlands.', actors: ['ostland'] },
    ],
    ignores: ['Der Plan stieß in Ostland bei Anrainern auf Ablehnung.'],
  },
  {
    id: 'de/event/rejection-is-against',
    kind: 'rejection',
    nouns: /^dagegen$/u,
    needs: /(?<!\p{L})(?:ist|sind|sei|seien|war|waren|bin) (?:\p{Ll}+ ){0,3}dagegen[.!]?$/u,
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'nicht|kein\\p{L}*|Mehrheit|Prozent'),
    ...partyRefuses,
    finds: [{ text: 'Karin Lindholm ist strikt dagegen.', actors: ['karin-lindholm'] }],
    ignores: ['Das Essen in Ostland ist dagegen gut.'],
  },
  {
    id: 'de/event/rejection-is-against-it',
    kind: 'rejection',
    nouns: /^gegen$/u,
    needs:
      /(?<!\p{L})(?:ist|sind|sei|seien|bin) (?:(?:auch|klar|strikt|vehement|grundsätzlich|entschieden|weiterhin|weiter|nach wie vor|aber|jedoch) ){0,2}gegen (?:jede|jegliche|eine|die|das|den|einen|ein|neue|weitere|höhere)?/u,
    about: ['measure', 'barrier', 'burden', 'running', 'aid', 'arms'],
    unless: wordsOf(NO_REFUSAL, PRIVATE, OTHER_FIGHTS, 'nicht|kein\\p{L}*|Prozent|immun|im Einsatz'),
    ...partyRefuses,
    finds: [{ text: 'Der Südbund ist strikt gegen ein Verbot.', actors: ['suedbund'] }],
    ignores: ['Ostland ist gegen 18 Uhr da.', 'Das Volk in Ostland ist gegen ein Verbot.'],
  },
  {
    id: 'de/event/rejection-no-intention',
    kind: 'rejection',
    verbs: ['vorstellen', 'beabsichtigen', 'vorhaben'],
    nouns: /^(?:absicht|interesse|zugeständnisse|pflicht|rücktritt|ablehnend|widerstand)$/u,
    // "kann sich keine Koalition vorstellen", "hat nicht die Absicht", "reagiert ablehnend", "kündigt Widerstand an".
    needs: waysOf(
      /(?:kann|könne|können|könnte) [^]*(?:nicht|kein\p{L}*) (?:[^]* )?vorstellen|beabsichtig\p{L}* [^]*(?:nicht|kein\p{L}*)/u,
      /(?:nicht|kein\p{L}*) (?:[^]* )?beabsichtig\p{L}*|(?:hat|habe|haben) nicht vor|(?:nicht die|keine) Absicht/u,
      /(?:hat|habe|haben|zeig\p{L}*) (?:\p{L}+ ){0,3}kein Interesse|keine Zugeständnisse (?:machen|zu machen)|mach\p{L}* (?:[^]* )?keine Zugeständnisse/u,
      /nicht in der Pflicht|denk\p{L}* nicht an (?:einen |ihren |seinen )?Rücktritt/u,
      /(?:reagier|steh|stand|zeig|äußer)\p{L}* (?:[^]* )?ablehnend|[Aa]blehnend (?:reagier|äußer|zeig)\p{L}*/u,
      /(?:kündig)\p{L}* (?:[^]* )?Widerstand (?:[^]* )?an|leist\p{L}* Widerstand gegen (?:die|den|das|eine) (?:\p{Ll}+ )?\p{L}*(?:[Pp]l[aä]ne?|[Gg]esetz|[Rr]eform|[Vv]orhaben|[Vv]erbot)/u,
    ),
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'Worte|schlimmer\\p{L}*|besser\\p{L}*|gut|Leben|derzeit noch|mehr|Soldaten|Truppen|Kämpfer|Besatz\\p{L}*',
    ),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm kann sich eine Koalition mit Jens Okker nicht vorstellen.' },
      { text: 'Ostland beabsichtigt nicht, die Häfen zu öffnen.', actors: ['ostland'] },
      { text: 'Ostland sieht sich nicht in der Pflicht.', actors: ['ostland'] },
      { text: 'Karin Lindholm kündigte Widerstand gegen die Pläne an.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm kann sich nichts Schlimmeres vorstellen.',
      'Die Soldaten Ostlands leisteten Widerstand gegen den Angriff.',
    ],
  },
  {
    id: 'de/event/rejection-wards-off',
    kind: 'rejection',
    verbs: ['abwehren', 'weisen', 'folgen', 'annehmen', 'unterstützen'],
    // "wehrte ab", "weist jede Schuld von sich", "folgte dem Aufruf nicht", "nahm die Einladung nicht an".
    needs: waysOf(
      /wehr(?:t|te|ten|en) (?:\p{Ll}+ ){0,2}ab[.!]?$|wehr(?:t|te|ten|en) (?:[^]* )?\p{L}*(?:[Ff]orderungen?|[Vv]orschl[aä]ge?|[Kk]ritik|[Aa]nfragen?) (?:[^]* )?ab/u,
      /(?:weis|wies)\p{L}* (?:[^]* )?von sich/u,
      /folg\p{L}* (?:[^]* )?(?:Aufruf|Appell|Aufforderung|Vorschlag|Antrag|Empfehlung|Wunsch) (?:[^]* )?nicht/u,
      /(?:nahm|nimmt|nahmen|nehmen|hat|haben) (?:[^]* )?(?:Einladung|Angebot|Vorschlag) (?:[^]* )?nicht an(?:genommen)?/u,
      /unterstütz(?:t|e|en) (?:[^]* )?\p{L}*(?:[Aa]ntrag|[Vv]orschlag|[Pp]lan|[Pp]läne|[Kk]andidatur|[Rr]esolution|[Ee]ntwurf|[Vv]orstoß|[Ff]orderung) (?:[^]* )?nicht/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'Angriff\\p{L}*|Raketen?|Drohnen?|Wahlergebnis\\p{L}*'),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm wehrte ab.', actors: ['karin-lindholm'] },
      { text: 'Ostland weist jede Verantwortung von sich.', actors: ['ostland'] },
      { text: 'Ostland hat die Einladung nicht angenommen.', actors: ['ostland'] },
      { text: 'Ostland unterstützt den Antrag nicht.', actors: ['ostland'] },
    ],
    ignores: [
      'Ostland wehrte einen Angriff ab.',
      'Ostland folgte der Küste.',
      'Ostland unterstützt den Antrag.',
    ],
  },
  {
    id: 'de/event/rejection-no-cause',
    kind: 'rejection',
    nouns: /^(?:anlass|grund|gründe|bedarf|notwendigkeit|spielraum)$/u,
    // "Für eine Teilung gebe es keinen Anlass, sagte …"
    needs:
      /(?<!\p{L})(?:gebe|gibt|bestehe|besteht|bestehen|bestünden?) (?:[^]* )?kein\p{L}* (?:Anlass|Grund|Gründe|Bedarf|Notwendigkeit|Spielraum)(?! zu[mr]? )(?!\p{L})/u,
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'Sorge|Panik|Optimismus|Pessimismus|Hektik|Aufregung|Euphorie|Entwarnung|Angst|anzunehmen|Zweifel\\p{L}*',
    ),
    ...refusesBySaying,
    spoken: true,
    negated: 'same',
    finds: [
      { text: 'Für eine Teilung gebe es keinen Anlass, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Es gebe keinen Grund zur Sorge, sagte Karin Lindholm.',
      'Zwischen Ostland und Westland gibt es keinen Grund zum Stirnrunzeln, sagte Karin Lindholm.',
    ],
  },
];
