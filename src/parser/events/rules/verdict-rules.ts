/** Judgements told by what they do: reasons given for a step, hopes dampened, an answer with scorn, a wrong claim denied (CAMEO 010). */
import type { EventRule } from '../event-rule';
import { PRIVATE, WANTED } from './not-done';
import { judgesBySaying, partySays } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const NO_VOICE = [
  PRIVATE,
  'Anwalt|Anwälte|Verteidiger\\p{L}*|Angeklagte\\p{L}*|Richter\\p{L}*|Forscher\\p{L}*|Experten|Analysten|Ökonomen|Ärzte|man|niemand',
].join('|');

const HOPES = '(?:Erwartung(?:en)?|Hoffnung(?:en)?|Optimismus|Euphorie|Vorfreude|Zuversicht)';
const FEARS =
  '(?:Sorgen?|Bedenken|Befürchtung(?:en)?|Ängste?|Zweifel|Spekulation(?:en)?|Gerüchte?n?|Vorbehalte)';
const SCORN =
  '(?:Spott|Hohn|Häme|Empörung|Kritik|Unverständnis|Verärgerung|Ärger|Wut|Zorn|Entsetzen|Bedauern|Erleichterung|Genugtuung|Protest|Zurückhaltung|Skepsis|Befremden|Gelassenheit|Begeisterung|Freude|Wohlwollen|Argwohn|Misstrauen|Sorge|Besorgnis|Enttäuschung|Ablehnung|Zustimmung|Applaus|Beifall|Respekt)';

export const verdictRules: readonly EventRule[] = [
  {
    id: 'de/event/statement-reason',
    kind: 'statement',
    verbs: ['begründen', 'rechtfertigen'],
    // "begründete den Schritt mit …", "damit, dass …".
    needs: waysOf(
      /(?:begründe\p{L}*|rechtfertig\p{L}*)(?!\p{L})[^]*(?:mit|damit)/u,
      /(?:mit|damit)(?!\p{L})[^]*(?:begründet|gerechtfertigt)/u,
    ),
    unless: wordsOf(NO_VOICE, WANTED, 'wird|werden|wurden?|worden|nicht|Urteil\\p{L}*|Klage'),
    ...partySays,
    finds: [
      {
        text: 'Karin Lindholm begründete den Schritt mit der anhaltenden Gewalt.',
        actors: ['karin-lindholm'],
      },
      { text: 'Ostland begründet seine Enthaltung damit, dass Strafen niemandem nützten.' },
      { text: 'Die Sperre hat Karin Lindholm am Montag mit der Lage an der Grenze begründet.' },
    ],
    ignores: [
      'Das Gericht begründete das Urteil gegen Ostland mit dem Vertrag.',
      'Begründet wird der Schritt Ostlands mit den Kosten.',
      'Karin Lindholm begründete in Ostland eine Schule.',
    ],
  },
  {
    id: 'de/event/statement-hopes',
    kind: 'statement',
    verbs: ['dämpfen', 'schüren', 'wecken', 'zerstreuen', 'machen', 'ausräumen', 'bremsen'],
    needs: waysOf(
      new RegExp(
        `(?:dämpf|schür|weck|bremst|nähr)\\p{L}*(?!\\p{L})[^]*${HOPES}|${HOPES} (?:[^]* )?(?:ge)?(?:dämpft|schürt|weckt|bremst|nährt)`,
        'u',
      ),
      new RegExp(
        `(?:zerstreu|räum)\\p{L}*(?!\\p{L})[^]*${FEARS}|${FEARS} (?:[^]* )?(?:zerstreut|ausgeräumt)`,
        'u',
      ),
      /mach(?:t|te|ten)(?!\p{L})[^]*(?:Hoffnung|Mut)(?=$|[,.!]| auf| für)/u,
    ),
    unless: wordsOf(NO_VOICE, WANTED, 'sich|keine|wenig|nicht|Zahlen|Daten|Prognosen?|wird|werden|wurden?'),
    ...partySays,
    finds: [
      { text: 'Karin Lindholm dämpfte die Erwartungen an das Treffen.', actors: ['karin-lindholm'] },
      {
        text: 'Ein Durchbruch sei das noch nicht, dämpfte Karin Lindholm die Hoffnungen.',
        actors: ['karin-lindholm'],
      },
      { text: 'Ostland zerstreute die Bedenken.', actors: ['ostland'] },
    ],
    ignores: [
      'Neue Zahlen dämpften in Ostland die Hoffnungen.',
      'Der Wirt machte den Gästen aus Ostland Hoffnung.',
      'Karin Lindholm machte sich in Ostland keine Hoffnung.',
    ],
  },
  {
    id: 'de/event/statement-met-with',
    kind: 'statement',
    verbs: [
      'quittieren',
      'reagieren',
      'antworten',
      'aufnehmen',
      'sehen',
      'verfolgen',
      'beobachten',
      'betrachten',
    ],
    // "quittierte den Beschluss mit Hohn", "sieht die Pläne mit Skepsis".
    needs: new RegExp(`(?<!\\p{L})mit (?:\\p{Ll}+ ){0,2}${SCORN}(?!\\p{L})`, 'u'),
    unless: wordsOf(NO_VOICE, WANTED, 'wird|werden|wurden?|worden|nicht|Börse\\p{L}*|Märkte'),
    ...partySays,
    finds: [
      { text: 'Ostland quittierte den Beschluss mit Hohn.', actors: ['ostland'] },
      { text: 'Karin Lindholm sieht die Vorschläge mit einiger Skepsis.', actors: ['karin-lindholm'] },
      { text: 'Ostland reagierte mit Argwohn.', actors: ['ostland'] },
    ],
    ignores: [
      'Die Gäste in Ostland quittierten die Rede mit Applaus.',
      'Der Vorstoß Ostlands wurde mit Skepsis aufgenommen.',
      'Karin Lindholm antwortete mit einem Brief.',
    ],
  },
  {
    id: 'de/event/statement-feels',
    kind: 'statement',
    verbs: ['fühlen', 'sehen', 'orten', 'wittern', 'vermuten'],
    needs: waysOf(
      /(?:fühl\p{L}*|s[ie]+ht|sehe|sehen|sahe?n?) sich (?:[^]* )?(?:bestätigt|hintergangen|übergangen|getäuscht|brüskiert|betrogen|verraten|missverstanden|ermutigt|düpiert|im Stich gelassen|im Recht|allein ?gelassen)/u,
      /(?:orte|witter)\p{L}* (?:[^]* )?(?:eine?n?|\p{L}*[Vv]errat|Versagen|Betrug|Versäumnisse|Verschwörung|Absicht|Kalkül|Machtmissbrauch|Handlungsbedarf)/u,
      /vermute\p{L}* (?:[^]* )?(?:dahinter|Absicht|Kalkül|hinter)/u,
    ),
    unless: wordsOf(NO_VOICE, WANTED, 'nicht|kein\\p{L}*|Chance|Geschäft'),
    ...partySays,
    finds: [
      { text: 'Ostland sieht sich in seiner Haltung bestätigt.', actors: ['ostland'] },
      { text: 'Der Südbund ortete ein Versagen der Regierung.', actors: ['suedbund'] },
      { text: 'Karin Lindholm fühlt sich hintergangen.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Die Anrainer in Ostland fühlen sich übergangen.',
      'Das Schiff wurde vor Ostland geortet.',
      'Karin Lindholm sah sich in Ostland um.',
    ],
  },
  {
    id: 'de/event/statement-not-so',
    kind: 'statement',
    // What is said is not so: "eine Zusage habe es nie gegeben", "frei erfunden", "davon könne keine Rede sein".
    nouns:
      /^(?:gegeben|erfunden|erlogen|gelogen|rede|unwahr|unsinn|gegriffen|wahr|falschmeldung|falschmeldungen|falschnachricht|erfindung)$/u,
    needs: waysOf(
      /hab(?:e|en) es (?:[^]* )?(?:nicht|nie|niemals|kein\p{L}*) (?:[^]* )?gegeben|(?:habe|hätten|haben) es (?:nicht|nie|niemals) gegeben|gegeben habe es/u,
      /(?:sei|seien|ist|sind) (?:\p{Ll}+ ){0,2}(?:erfunden|erlogen|gelogen|unwahr|Unsinn|aus der Luft gegriffen|nicht wahr|kein Wort wahr)/u,
      /(?:sei|seien|ist|sind) (?:\p{Ll}+ ){0,2}(?:eine |reine )?(?:Falschmeldung(?:en)?|Falschnachricht|Erfindung)/u,
      /(?:könne|kann) (?:\p{Ll}+ )?keine Rede sein|(?:könne|kann) keine Rede (?:davon )?sein|sei keine Rede/u,
    ),
    unless: wordsOf(NO_VOICE, 'ob|wenn|falls'),
    ...judgesBySaying,
    spoken: true,
    negated: 'same',
    finds: [
      { text: 'Eine solche Zusage habe es nie gegeben, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Die Behauptung aus Westland sei frei erfunden, sagte Karin Lindholm.' },
      {
        text: 'Von einem Rückzug könne keine Rede sein, erklärte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Einen Termin habe es nicht gegeben, sagte der Wirt.',
      'In Ostland hat es nie einen Zaun gegeben.',
      'Die Geschichte vom Kaiser Ostlands ist frei erfunden.',
    ],
  },
  {
    id: 'de/event/statement-too-early',
    kind: 'statement',
    nouns:
      /^(?:früh|spät|wenig|viel|hoch|niedrig|weit|vage|gering|knapp|streng|lasch|lückenhaft|verfrüht|genug|ausreichend|unzureichend|zeitpunkt)$/u,
    // "Dafür sei es zu früh", "die Summe sei um ein Drittel zu hoch", "das sei nicht genug".
    needs: waysOf(
      /(?:sei|seien|ist|sind|wäre|gehe|gehen|komme|kommen|greife) (?:[^]* )?(?:zu (?:früh|spät|wenig|viel|hoch|niedrig|weit|kurz|vage|gering|knapp|streng|lasch)|lückenhaft|verfrüht|unzureichend)/u,
      /(?:sei|seien|ist|sind) (?:[^]* )?(?:nicht|lange nicht|bei [Ww]eitem nicht) (?:genug|ausreichend)/u,
      /(?:sei|ist) (?:[^]* )?nicht der (?:richtige |rechte )?Zeitpunkt/u,
    ),
    unless: wordsOf(NO_VOICE, 'ob|wenn|falls|Temperatur\\p{L}*|Pegel'),
    ...judgesBySaying,
    spoken: true,
    negated: 'same',
    finds: [
      { text: 'Dafür sei es zu früh, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Die Summe sei um ein Drittel zu hoch, erklärte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Das sei nicht genug, meinte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Für eine Bilanz sei es zu früh, sagte der Wirt.',
      'In Ostland ist es zu früh für Erdbeeren.',
      'Ob die Summe zu hoch sei, fragte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/statement-maxim',
    kind: 'statement',
    // "Wer so handle, dürfe sich nicht wundern": a lesson for whoever did it.
    nouns: /^(?:wundern|beschweren|verspielt|verwirkt)$/u,
    needs: waysOf(
      /(?:könne|dürfe|brauche|müsse) (?:sich )?nicht (?:[^]* )?(?:wundern|beschweren)/u,
      /habe (?:[^]* )?(?:Vertrauen|Kredit|Recht|Anspruch) (?:[^]* )?(?:verspielt|verwirkt)/u,
    ),
    sentenceNeeds: /(?<!\p{L})[Ww]er(?!\p{L})/u,
    unless: wordsOf(NO_VOICE),
    ...judgesBySaying,
    spoken: true,
    negated: 'same',
    finds: [
      { text: 'Wer so handle, dürfe sich nicht wundern, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Wer zu spät komme, dürfe sich nicht wundern, sagte der Wirt.',
      'Karin Lindholm konnte in Ostland nichts erwarten.',
    ],
  },
  {
    id: 'de/event/statement-good-news',
    kind: 'statement',
    nouns:
      /^(?:nachricht|tag|stunde|botschaft|entscheidung|lösung|weg|moment|basis|grundlage|ergebnis|kompromiss|idee|beitrag|sache|entwicklung|vorschlag|antwort|anfang|start|tat|geste|investition|zeugnis|stück|ausgangspunkt|richtung|rahmen)$/u,
    // "Das sei eine gute Nachricht für alle": what is said to be good or bad.
    needs:
      /(?<!\p{L})(?:sei|seien|ist|sind|war|waren)(?!\p{L})[^]*(?<!\p{L})eine?n? (?:\p{Ll}+ )?(?:gut|schlecht|wichtig|groß|richtig|falsch|historisch|schwarz|bitter|traurig|stark|verheerend|fatal|gefährlich|überfällig|mutig|klug|fair|tragfähig|solide|ausgezeichnet|hervorragend|schön|fatal|ermutigend|hart|teuer|gelungen|vernünftig|ausgewogen)e[rsnm]? (?:\p{Ll}+ )?\p{Lu}/u,
    unless: wordsOf(NO_VOICE, 'ob|wenn|falls|wäre'),
    ...judgesBySaying,
    spoken: true,
    negated: 'same',
    finds: [
      { text: 'Das sei eine gute Nachricht für alle, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Es sei ein schwarzer Tag für die Häfen, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Das ist eine gute Nachricht für Ostland.',
      'Das sei eine gute Idee, sagte der Wirt.',
      'Ob das eine gute Lösung sei, fragte Karin Lindholm.',
    ],
  },
];
