/** Giving, freeing and giving up whatever it is, where a party of public life is said to do it; standing by; truces that hold (CAMEO 030). */
import { either, inOrder, type EventRule } from '../event-rule';
import { CANCELLED, NO_DEED, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';
import { gives, givesBySaying, partyGives } from './role-frames';
import { wordsOf } from './whole-words';

const VOTES = /(?<!\p{L})(?:stimm|votier)\p{L}*(?!\p{L})/u;
const FOR_MEASURE =
  /(?<!\p{L})für (?:[\p{L}\p{N}.-]+ ){0,4}\p{L}*(?:[Pp]aket\p{L}*|[Mm]andats?|[Aa]bkommens?|[Vv]ertrags?|[Ee]insatz\p{L}*|[Aa]uflagen|[Ss]parmaßnahmen|[Hh]ilfen?|[Pp]rogramms?|[Vv]erlängerung|[Aa]usweitung|[Ee]ntsendung|[Kk]redite?|[Bb]eitritts?|[Aa]ufnahme|[Ll]ieferung(?:en)?|[Rr]esolution|[Mm]ission|[Aa]mnestie|[Ee]ntlastung(?:en)?|[Tt]ruppe)(?!\p{L})/u;

export const commitmentRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-party-gives',
    kind: 'pledge',
    // Verbs that mean giving whatever the object.
    verbs: [
      'spenden',
      'beisteuern',
      'bereitstellen',
      'leihen',
      'abstellen',
      'entsenden',
      'gewähren',
      'zuschießen',
      'vorstrecken',
      'lockermachen',
      'nachliefern',
      'aushändigen',
      'freilassen',
    ],
    unless: wordsOf(
      NO_DEED,
      'nicht|null|kein\\p{L}*|wurden?|worden|gewähren l(?:assen|ässt|ieß)\\p{L}*|Interview\\p{L}*|Einblick\\p{L}*|Blut|Organe?|Trost|Beifall|Applaus|Fahrzeug|Wagen|Strom|Gas|Wasser|Aufschub|Frist|\\p{L}*[Mm]inister\\p{L}*|Delegation\\p{L}*|Vertreter\\p{L}*',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [
      { text: 'Die Nordmark steuert eine Feldküche bei.', actors: ['nordmark'] },
      { text: 'Ostland stellt für die Gespräche einen Unterhändler ab.', actors: ['ostland'] },
      { text: 'Ostland wird den westländischen Piloten freilassen.' },
    ],
    ignores: [
      'Ostland hat die Milizen gewähren lassen.',
      'Der Verein spendet für Kinder in Ostland.',
      'Ostland gewährte keinen Einblick.',
    ],
  },
  {
    id: 'de/event/pledge-gives-up',
    kind: 'pledge',
    verbs: ['aufgeben', 'abschaffen', 'vernichten', 'verschrotten', 'abrüsten', 'stilllegen'],
    needs:
      /(?<!\p{L})\p{L}*(?:[Aa]tom|[Nn]uklear|[Ww]affe|[Rr]akete|[Cc]hemie|[Pp]rogramm|[Aa]nspr[uü]ch|[Ww]iderstand|[Bb]lockade|[Vv]eto|[Gg]ebietsanspr|[Aa]rsenal|[Bb]estände|[Ss]prengköpfe|[Mm]inen|[Zz]entrifugen|[Aa]nreicherung)\p{L}*(?!\p{L})/u,
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|niemals|Feind\\p{L}*|gegnerische\\p{L}*|feindliche\\p{L}*|Angriff\\p{L}*|Studie\\p{L}*',
    ),
    ...partyGives,
    finds: [{ text: 'Ostland gibt sein Atomwaffenprogramm auf.', actors: ['ostland'] }],
    ignores: [
      'Ostland wird sein Programm nicht aufgeben.',
      'Westland fordert, Ostland müsse die Waffen aufgeben.',
    ],
  },
  {
    id: 'de/event/pledge-stand-by',
    kind: 'pledge',
    nouns: /^(?:seite|stich|allein|solidarität)$/u,
    needs:
      /(?<!\p{L})(?:(?:werde[n]?|wird|wollen|will|wolle|lassen|lasse|lässt|steh\p{L}*)(?!\p{L})[^]*(?:an (?:der|ihrer|seiner|eurer|deren) Seite(?! an)|(?:nicht|niemanden|keinen) im Stich|nicht allein)|an (?:der|ihrer|seiner|eurer) Seite [^]*(?:stehen|bleiben)|nicht im Stich (?:lassen|gelassen)|nicht allein (?:lassen|gelassen))/u,
    unless: wordsOf(WANTED, POSSIBLE, PRIVATE, 'Ehe\\p{L}*|Frau|Mann|Familie'),
    ...gives,
    negated: 'same',
    finds: [
      {
        text: '„Wir lassen Westland nicht im Stich“, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Ostland werde weiter an der Seite Westlands stehen, sagte Karin Lindholm.' },
    ],
    ignores: ['Karin Lindholm saß in Ostland an der Seite von Jens Okker.'],
  },
  {
    id: 'de/event/pledge-keep-open',
    kind: 'pledge',
    verbs: ['offenhalten', 'halten', 'offenlassen', 'aufrechterhalten', 'beibehalten'],
    needs:
      /(?<!\p{L})(?:werde[n]?|wird|will|wolle|wollen)(?!\p{L})[^]*(?:offen ?(?:zu)?halten|offen ?lassen|aufrechterhalten|aufrecht erhalten|beibehalten)(?!\p{L})/u,
    about: ['barrier', 'aid', 'running'],
    unless: wordsOf(
      WANTED,
      POSSIBLE,
      PRIVATE,
      THREAT,
      'nicht|kein\\p{L}*',
      // What bars others is kept up, not open.
      '\\p{L}*(?:[Ss]perren?|[Bb]lockaden?|[Ee]mbargos?|[Ss]anktion(?:en)?|[Vv]erbote?s?|[Kk]ontrollen?|[Zz]oll|[Zz]ölle|[Bb]eschränkung(?:en)?|[Aa]usnahmezustand|[Bb]elagerung)',
    ),
    ...gives,
    finds: [{ text: 'Ostland werde die Grenze zu Westland offen halten, sagte Karin Lindholm.' }],
    ignores: [
      'Die Sperren zu Westland werden von Ostland aufrechterhalten.',
      'Karin Lindholm will sich den Abend in Ostland offen halten.',
    ],
  },
  {
    id: 'de/event/pledge-sign-aid',
    kind: 'pledge',
    verbs: [
      'unterzeichnen',
      'unterschreiben',
      'absegnen',
      'beschließen',
      'verabschieden',
      'billigen',
      'verlängern',
    ],
    needs:
      /(?<!\p{L})(?:\p{L}+-?[Ee]ins[aä]tz(?:e|en|es)?|[Ee]ins[aä]tz(?:e|en|es)? (?:der|von|ihrer|seiner) (?:\p{Ll}+ )?\p{L}*(?:[Ww]ehr|[Tt]ruppen|[Ss]oldaten|[Aa]rmee|[Mm]arine))(?!\p{L})|(?<!\p{L})\p{L}*(?:[Hh]ilfspaket|[Hh]ilfsprogramm|[Rr]üstungspaket|[Ff]inanzhilfe|[Mm]ilitärhilfe|[Ff]riedenstruppe|[Mm]andat|[Bb]lauhelm|[Ee]ntsendung|[Ss]oforthilfe|[Ee]ntschädigungsgesetz|[Aa]mnestiegesetz)\p{L}*(?!\p{L})/u,
    unless: wordsOf(NO_DEED, 'nicht|kein\\p{L}*|ohne Mandat'),
    ...gives,
    finds: [
      {
        text: 'Karin Lindholm unterzeichnete ein Hilfspaket für Westland.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm unterzeichnete in Ostland ein Buch.'],
  },
  {
    id: 'de/event/pledge-confirm',
    kind: 'pledge',
    verbs: ['bestätigen', 'bekräftigen', 'erneuern', 'wiederholen'],
    // What is confirmed is given: attacks, reports and results are no pledges.
    needs:
      /(?<!\p{L})(?:die|eine|den|das|seine|ihre|diese) (?:\p{Ll}+ ){0,2}\p{L}*(?:[Ll]ieferung|[Hh]ilfe|[Uu]nterstützung|[Ee]ntsendung|[Zz]usage|[Bb]ereitschaft|[Aa]uszahlung|[Ff]reigabe|[Ff]reilassung|[Hh]ilfspaket)(?:en|n)?(?!\p{L})/u,
    unless: wordsOf(NO_DEED, 'nicht|kein\\p{L}*|Angriff\\p{L}*|Ende|Stopp'),
    ...gives,
    finds: [
      {
        text: 'Karin Lindholm bestätigte die Lieferung von Raketen an Westland.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Ostland bestätigte den Angriff mit Raketen.',
      'Ostland bekräftigte seine Kritik an Westland.',
      'Experten der ostländischen Flotte haben das Wrack bestätigt.',
    ],
  },
  {
    id: 'de/event/pledge-vote-for',
    kind: 'pledge',
    verbs: ['stimmen', 'votieren', 'aussprechen'],
    // "stimmte mit großer Mehrheit für das Hilfspaket", "wird für das Hilfspaket stimmen"
    needs: either(
      inOrder(VOTES, FOR_MEASURE),
      inOrder(FOR_MEASURE, /(?<!\p{L})(?:stimmen|stimmte|gestimmt|stimmten|votieren|votiert)(?!\p{L})/u),
    ),
    unless: wordsOf(NO_DEED, 'nicht|kein\\p{L}*|Umfrage|Befragte\\p{L}*|Wähler\\p{L}*|gegen|Prozent'),
    ...partyGives,
    finds: [
      { text: 'Der Südbund stimmte mit großer Mehrheit für das Hilfspaket.', actors: ['suedbund'] },
      {
        text: 'Der Finanzminister Ostlands wird am Freitag für das neue Hilfspaket stimmen.',
        actors: ['ostland'],
      },
      {
        text: 'Die Abgeordneten des Südbunds haben einstimmig für die Verlängerung gestimmt.',
        actors: ['suedbund'],
      },
      { text: 'Der Südbund kündigte an, er werde für den Beitritt Westlands stimmen.' },
    ],
    ignores: [
      'Karin Lindholm wird wohl für das Hilfspaket stimmen müssen.',
      'Wer für das Hilfspaket stimmen will, kann das in Ostland tun.',
      'Der Südbund wird für das Hilfspaket nicht stimmen.',
      'Für das Hilfspaket stimmten in einer Umfrage die meisten Ostländer.',
      'Der Südbund stimmte gegen das Hilfspaket.',
      'In Ostland stimmte die Mehrheit der Befragten für ein Verbot.',
    ],
  },
  {
    id: 'de/event/pledge-count-on',
    kind: 'pledge',
    verbs: ['zählen', 'verlassen', 'bauen', 'rechnen'],
    // "können auf unsere Hilfe zählen", "könne sich auf Ostland verlassen": whoever says so promises it.
    needs:
      /(?<!\p{L})(?:könn(?:e|en|ten)|kann|dürfe|dürfen|darf) (?:[\p{L}-]+ )*auf (?:[\p{L}-]+ )+(?:zählen|verlassen|bauen)(?!\p{L})|(?<!\p{L})auf (?:[\p{L}-]+ )+(?:zählen|verlassen) (?:könn(?:e|en|ten)|kann|dürfe|dürfen)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      'nicht|kein\\p{L}*|niemand\\p{L}*|Sand|hoff\\p{L}*|wenn|ob|Mehrheit|Stimmen|Fans?',
    ),
    ...givesBySaying,
    finds: [
      {
        text: 'Karin Lindholm versicherte, dass Westland auf die Hilfe Ostlands zählen könne.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: '„Westland kann sich auf uns verlassen“, sagte Karin Lindholm.' },
    ],
    ignores: ['Westland kann nicht auf Ostland zählen, sagte Jens Okker.', 'Ostland baut auf Sand.'],
  },
  {
    id: 'de/event/pledge-peace',
    kind: 'pledge',
    nouns:
      /^(?:frieden|friedensvertrag|friedensschluss|(?:\p{L}+-?)?(?:waffenruhe|feuerpause|kampfpause|waffenstillstand|gefangenenaustausch))$/u,
    needs:
      /(?<!\p{L})(?:schlie(?:ß|ss)\p{L}* (?:\p{L}+ ){0,4}Frieden|Frieden (?:geschlossen|schließen)|in Kraft|ausgerufen|verkünde\p{L}*|verlänger\p{L}*|beg[ao]nn\p{L}*|beginnt|gilt|vereinbart\p{L}*|zustande|ab(?:sofort|gemacht))(?!\p{L})/u,
    unless: wordsOf(
      WANTED,
      POSSIBLE,
      PRIVATE,
      CANCELLED,
      'nicht|kein\\p{L}*|scheiter\\p{L}*|gescheitert|Hoffnung\\p{L}*|innere\\p{L}*|seit (?:\\p{N}|\\p{L}+en|Mai|Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember)|Ende der',
    ),
    frame: 'mutual',
    subject: 'pledger',
    target: 'pledger',
    parties: 2,
    touchedCounts: true,
    finds: [
      { text: 'Waffenruhe zwischen Ostland und Westland in Kraft', actors: ['ostland', 'westland'] },
      { text: 'Ostland und Westland schließen Frieden.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Ostland hofft auf Frieden mit Westland.',
      'Die Waffenruhe zwischen Ostland und Westland ist gescheitert.',
    ],
  },
];
