/** What was granted or told is taken back, declared void, locked or not carried out: halts too (CAMEO 162). */
import type { EventRule } from '../event-rule';
import { FORCES, MISHAP, NOT_WANTED, PRIVATE } from './not-done';
import { partyStops, stops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Courts and banks take back and lock much that is no deed towards others; and "nimmt nicht zurück". */
const NO_STOP = wordsOf(NOT_WANTED, PRIVATE, 'nicht|kein\\p{L}*|denkt|Bankkunde\\p{L}*|Kreditkarten?|Fahrer');

export const revokingRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-revoke',
    kind: 'halt',
    verbs: [
      'zurücknehmen',
      'zurückziehen',
      'widerrufen',
      'kassieren',
      'einkassieren',
      'annullieren',
      'einziehen',
      'entziehen',
      'aberkennen',
      'entwerten',
      'stornieren',
      'kündigen',
      'aufkündigen',
      'zurückfordern',
      'auflösen',
      'lösen',
      'abbestellen',
      'brechen',
      'abschaffen',
      'streichen',
      'aufheben',
      'zerreißen',
    ],
    about: ['grant'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|denkt|Steuern?|Gebühren?|Beiträge|(?:auf(?:ge|zu)?h[eo]b\\p{L}*|h[eo]b\\p{L}*) [^]*(?:Befehl|Anordnung|Anweisung|Immunität|Verbot)|(?:Befehl|Anordnung|Anweisung|Immunität)[^]*aufgehoben|Koalitionsvertrag|Mietvertrag|Arbeitsvertrag|Trainervertrag|(?:von|aus)(?: der| dem| den)? \\p{L}+ (?:ge|los)löst|sich (?:\\p{L}+ ){0,6}(?:ge)?löst',
    ),
    ...partyStops,
    partiesBefore: true,
    finds: [
      { text: 'Ostland nahm die Einladung an Westland zurück.', actors: ['ostland', 'westland'] },
      { text: 'Ostland schafft die Visafreiheit für Westland ab.', actors: ['ostland', 'westland'] },
      { text: 'Das Kabinett von Ostland kassierte die Ausfuhrgenehmigung für Westland.' },
      { text: 'Die Genehmigung für Westland wurde von Ostland wieder einkassiert.' },
      { text: 'Der Südbund entzog Ostland am Montag das Stimmrecht.', actors: ['ostland', 'suedbund'] },
    ],
    ignores: [
      'Karin Lindholm nahm in Ostland den Vorwurf zurück.',
      'Ostland denkt nicht daran, die Zusage zurückzunehmen.',
      'Ein Gericht in Ostland widerrief die Zulassung.',
    ],
  },
  {
    id: 'de/event/halt-party-takes-away',
    kind: 'halt',
    verbs: ['entziehen', 'aberkennen'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|Vertrauen|Wort|sich|Kind\\p{L}*|Sorgerecht|Titel|Medaille\\p{L}*|Rekord|Doktor\\p{L}*|Führerschein',
    ),
    ...partyStops,
    finds: [
      {
        text: 'Ostland entzog 200 Häftlingen aus Westland die Staatsbürgerschaft.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm entzog Jens Okker das Wort.',
      'Karin Lindholm entzog sich in Ostland den Fragen.',
    ],
  },
  {
    id: 'de/event/halt-void',
    kind: 'halt',
    nouns:
      /^(?:erloschen|nichtig|ungültig|hinfällig|gegenstandslos|unwirksam|rückgängig|wertlos|obsolet|beendet|abgelaufen|unterbrochen|gekündigt|entwertet|tot|gebunden)$/u,
    // "erklärt … für erloschen", "betrachtet … als gegenstandslos", "macht … rückgängig", "fühlt sich nicht länger gebunden".
    needs: waysOf(
      /(?:erklär|betracht|seh|sieh|sah|stuf)\p{L}*(?!\p{L})[^]*(?:für|als) (?:\p{L}+ )?(?:erloschen|nichtig|ungültig|hinfällig|gegenstandslos|unwirksam|obsolet|beendet|abgelaufen|unterbrochen|gekündigt|tot)/u,
      /(?:für|als) (?:\p{L}+ )?(?:erloschen|nichtig|ungültig|hinfällig|gegenstandslos|unwirksam|obsolet|beendet|unterbrochen|gekündigt|tot) (?:erklär|betracht)\p{L}*/u,
      /(?:mach\p{L}*|gemacht)(?!\p{L})[^]*rückgängig|rückgängig gemacht|(?:f[aei]nd|fand)\p{L}*(?!\p{L})[^]*entwertet/u,
      /nicht (?:mehr|länger) [^,]*gebunden|gebunden [^,]*nicht (?:mehr|länger)|nicht (?:mehr|länger) gebunden/u,
    ),
    about: ['grant', 'running', 'aid'],
    unless: wordsOf(NOT_WANTED, PRIVATE, 'Gericht\\p{L}*|Ehe|Wahl(?:en)?|Abstimmung'),
    ...partyStops,
    negated: 'same',
    finds: [
      { text: 'Ostland erklärte die Akkreditierung von drei Gesandten Westlands für erloschen.' },
      {
        text: 'Ostland betrachtet das Fährabkommen mit Westland als gegenstandslos.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Karin Lindholm machte die Freigabe der Gelder für Westland rückgängig.' },
    ],
    ignores: [
      'Ein Gericht in Ostland erklärte die Genehmigung für nichtig.',
      'Karin Lindholm erklärte in Ostland das Spiel für beendet.',
    ],
  },
  {
    id: 'de/event/halt-lock-funds',
    kind: 'halt',
    verbs: [
      'sperren',
      'einfrieren',
      'beschlagnahmen',
      'konfiszieren',
      'blockieren',
      'zurückhalten',
      'einbehalten',
      'zurückstellen',
      'aufschieben',
      'verzögern',
    ],
    about: ['funds'],
    unless: NO_STOP,
    ...partyStops,
    partiesBefore: true,
    finds: [
      { text: 'Ostland ließ die Guthaben der Führung Westlands sperren.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland hat Vermögen westländischer Minister beschlagnahmt.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Eine Bank in Ostland ließ das Konto von Karin Lindholm sperren.'],
  },
  {
    id: 'de/event/halt-never-paid',
    kind: 'halt',
    verbs: [
      'überweisen',
      'auszahlen',
      'zahlen',
      'liefern',
      'ausliefern',
      'losschicken',
      'entsenden',
      'schicken',
      'freigeben',
    ],
    // What was promised or due, and does not come: "gar nicht erst überwiesen", "bis auf Weiteres … keine".
    needs:
      /(?<!\p{L})(?:gar nicht erst|erst gar nicht|nicht wie (?:zugesagt|vereinbart|versprochen|geplant)|entgegen \p{L}+ [^,]*nicht|(?:[Bb]is auf [Ww]eiteres|[Vv]orerst|[Vv]orläufig|[Ee]inst?weilen) (?:\p{L}+ ){1,4}(?:nicht|kein\p{L}*))(?!\p{L})/u,
    about: ['aid', 'running', 'funds', 'staff', 'arms'],
    unless: wordsOf(NOT_WANTED, PRIVATE, 'Miete|Steuern?|Rechnung\\p{L}*|Strafe'),
    ...partyStops,
    negated: 'same',
    finds: [
      {
        text: 'Ostland hat die zweite Rate für Westland gar nicht erst überwiesen.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Bis auf Weiteres schickt Ostland keine Ärzte nach Westland.' },
    ],
    ignores: [
      'Ostland hat die Rate pünktlich überwiesen.',
      'Jens Okker hat die Miete in Ostland gar nicht erst überwiesen.',
    ],
  },
  {
    id: 'de/event/halt-unheeded',
    kind: 'halt',
    verbs: ['liegen'],
    nouns: /^(?:unbearbeitet|unerledigt)$/u,
    // "bleiben Anträge unbearbeitet (liegen)", "lässt … unbearbeitet liegen".
    needs:
      /(?<!\p{L})(?:(?:bleib|blieb|lass|läss|ließ)\p{L}*(?!\p{L})[^]*(?:unbearbeitet|unerledigt|(?:im Hafen|an der Grenze|im Lager|in den Depots|auf Halde) liegen))(?!\p{L})/u,
    about: ['grant', 'aid', 'access', 'running', 'measure'],
    unless: wordsOf(NOT_WANTED, PRIVATE, 'Schnee|Müll|Toten?|Leichen?'),
    ...stops,
    touchedCounts: true,
    finds: [
      { text: 'In den Konsulaten Ostlands bleiben Visaanträge aus Westland unbearbeitet liegen.' },
      {
        text: 'Ostland lässt die Kisten mit Waffen für Westland im Hafen liegen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm ließ die Zeitung in Ostland liegen.',
      'Ein Brief aus Ostland blieb unbeantwortet.',
    ],
  },
  {
    id: 'de/event/halt-party-shuts',
    kind: 'halt',
    verbs: ['schließen', 'sperren', 'abriegeln', 'dichtmachen'],
    // Whatever it is, but for what is closed like a treaty, and mouths, gaps and meetings.
    // "der Vertrag, den Ostland geschlossen hat"
    sentenceUnless: wordsOf(
      '\\p{L}*(?:[Pp]akt|[Vv]ertrag|[Aa]bkommen|[Bb]ündnis|[Vv]ereinbarung), (?:den|das|die) [^,]*geschlossen',
    ),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      FORCES,
      MISHAP,
      'nicht|kein\\p{L}*|\\p{L}*[Aa]bkommen|\\p{L}*[Vv]ertrag|\\p{L}*[Vv]erträge|\\p{L}*[Ff]rieden|Waffenstillstand|Waffenruhe|Feuerpause|\\p{L}*[Bb]ündnis\\p{L}*|\\p{L}*[Pp]akt|\\p{L}*[Vv]ereinbarung\\p{L}*|Kompromiss|Koalition|Freundschaft|Partnerschaft|Ehe|Lücken?|Kreis|Augen|Reihen|Rede|Sitzung|Tür|Fenster|Handel|Kapitel|Akten?|Wahllokale|(?:schließ|schloss|schlosse)\\p{L}* (?:[\\p{L}-]+ )?(?:sich|daraus|mit|aus|damit|an)|sich|daraus|[Ww]erk|Fabrik|Filialen?|Konto|Rechner|Seite|Straße\\p{L}*|(?:geschlossen|gesperrt) (?:war|waren)|geschlossen (?:hinter|gegen|dafür|dagegen|für|auf|ab|zu)|(?:steh|stand|folg|stimm|schein|trat|tret|tritt|votier|zeig|präsentier)\\p{L}* (?:[^,]* )?geschlossen|(?:geschlossen|gesperrt)e[nrms]?',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland schloss am Montag alle Salons der Westländer.', actors: ['ostland', 'westland'] },
      { text: 'Ostland hat die Sender aus Westland gesperrt.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Ostland scheint geschlossen hinter Karin Lindholm zu stehen.',
      'Die Partei steht geschlossen zu Karin Lindholm.',
      'Streit gibt es über einen Handelspakt, den Ostland mit Westland geschlossen hat.',
      'Ostland schloss mit Westland einen Handelspakt.',
      'Karin Lindholm schloss in Ostland ihre Rede.',
      'Karin Lindholm schließt daraus, dass Ostland wartet.',
    ],
  },
];
