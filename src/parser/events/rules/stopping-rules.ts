/** Stops of whatever it is, where a party of public life is said to do it: "stoppt die Zucht", "bestellt nichts mehr" (CAMEO 162). */
import type { EventRule } from '../event-rule';
import { STOP_VERBS } from '../stop-lexicon';
import { EXPOSED, MISHAP, NOT_AROUND, NOT_WANTED, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';
import { partyStops, stops } from './role-frames';
import { wordsOf } from './whole-words';

/** What is stopped and is no deed towards others: people on the run, one's own day, prices put on heads, staff taken on. */
const NO_DEED_TO_OTHERS = [
  'sich|\\p{L}*[Tt]äter|Flüchtige\\p{L}*|Räuber|Raser|Urlaub\\p{L}*|Rede|Karriere|Wahlkampf|Kopfgeld',
  'Lösegeld|Prämie|Belohnung|Preisgeld|Studium|Ausbildung (?:als|zu[mr])|Personal|Mitarbeiter\\p{L}*',
  'Lehrer\\p{L}*|Polizist\\p{L}*|Pfleger\\p{L}*|Beamte\\p{L}*|Richter\\p{L}*|Rekord\\p{L}*|Ermittlung\\p{L}*|Verfahren|Strafverfahren',
  'Prozess\\p{L}*|Arbeitsplätze|Schwangerschaft\\p{L}*|Abtreibung\\p{L}*|Atem|Tränen|Rauchen|Brand',
  '\\p{L}+trend|Anstieg|Rückgang|Verfall|Auftritt\\p{L}*|Interviews?|Feuer|Blutung\\p{L}*|Virus|Epidemie|Ausbreitung|Inflation|Vormarsch|Schmuggel\\p{L}*|Wehrpflicht',
  '\\p{L}*[Kk]raftwerke?s?|\\p{L}*[Rr]eaktor\\p{L}*|Serie|Raum(?:fähre|sonde|schiff|fahrer)\\p{L}*|Raketenstart|Satellit\\p{L}*|Blockade|Belagerung|Spekulation\\p{L}*|Debatte|Ehe|Besuch|Reise|Amtszeit|Gottesdienst|Messe|Hochzeit|Sitzung|Treffen|Gipfel|Feier\\p{L}*|Vorlesung\\p{L}*|Wohnung|Arbeitsvertrag|Vertrag mit (?:dem|der) (?:Trainer|Spieler)|Handys?|Licht|Mikrofone?|Schwerpunkt\\p{L}*|\\p{L}*gewichte?|Grenzen? zwischen|Vater|Mutter|Straße|Gleise?',
  `${NOT_AROUND}(?:\\p{L}*[Kk]riege?s?|Streit\\p{L}*|Konflikt\\p{L}*|\\p{L}*[Kk]rise|Gewalt)`,
].join('|');

/** What goes on no more. */
const NO_MORE =
  /(?<!\p{L})(?:nicht mehr|nichts mehr|niemand(?:en|em)? mehr|kein(?:e[nmrs]?)? (?:[\p{L}\p{N}-]+ ){0,6}mehr|nicht länger|(?:vorerst|vorläufig|einstweilen|fürs Erste|bis auf Weiteres|bis auf weiteres) (?:nicht|nichts|kein(?:e[nmrs]?)?))(?!\p{L})/u;

export const stoppingRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-party-stops',
    kind: 'halt',
    verbs: [
      ...STOP_VERBS,
      'absagen',
      'kippen',
      'abblasen',
      'einstampfen',
      'aushebeln',
      'verschieben',
      'vertagen',
      'aufschieben',
      'hinausschieben',
      'hinauszögern',
      'zurückstellen',
    ],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      MISHAP,
      EXPOSED,
      NO_DEED_TO_OTHERS,
      'zu[rm]? \\p{L}+ (?:an|angehalten|anhalten)|nicht|kein\\p{L}*|hätten?|(?:abgebrochen|beendet|ausgesetzt|gekündigt|eingestellt) (?:war|waren|ist|sind|sei|seien)(?! worden)',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland hält die Ernte für Westland zurück.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm stoppte die Entsendung der Helfer.', actors: ['karin-lindholm'] },
      {
        text: 'Karin Lindholm ließ die Weitergabe der Daten an Westland vorläufig anhalten.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Ostland verschiebt den Start der neuen Rente.', actors: ['ostland'] },
      { text: 'Karin Lindholm hat die Reform der Justiz gekippt.', actors: ['karin-lindholm'] },
      { text: 'Im Streit um die Maut hat Ostland die Zählung der Fische unterbrochen.', actors: ['ostland'] },
    ],
    ignores: [
      'Ostland will 500 zusätzliche Polizisten einstellen.',
      'Der Regen in Ostland stoppte den Verkauf.',
      'Ostland setzte ein Kopfgeld aus.',
      'Karin Lindholm unterbrach ihren Urlaub.',
      'Karin Lindholm stoppte den Abwärtstrend ihrer Partei.',
      'Ostland setzte die Dörfer schwerem Beschuss aus.',
      'Karin Lindholm hat einen Vorschlag: Bei Gefahr sollen Daten der Ostländer eingefroren werden.',
    ],
  },
  {
    id: 'de/event/halt-no-more',
    kind: 'halt',
    verbs: [
      'annehmen',
      'abschieben',
      'ausstellen',
      'abfertigen',
      'entgegennehmen',
      'bearbeiten',
      'erteilen',
      'vergeben',
      'zulassen',
      'genehmigen',
      'vermitteln',
      'fördern',
      'abnehmen',
      'beziehen',
      'bestellen',
      'importieren',
      'exportieren',
      'ausführen',
      'einführen',
      'kaufen',
      'verkaufen',
      'herausgeben',
      'hereinlassen',
      'einlassen',
      'durchlassen',
      'lassen',
      'ausbilden',
      'teilen',
      'weitergeben',
      'austauschen',
      'mitmachen',
      'mittragen',
      'durchführen',
      'abhalten',
      'beteiligen',
      'kooperieren',
      'zusammenarbeiten',
      'vertreten',
      'entsenden',
      'aufnehmen',
      'beliefern',
      'anlaufen',
      'anfliegen',
      'bedienen',
      'reden',
      'sprechen',
      'verhandeln',
      'fliegen',
    ],
    needs: NO_MORE,
    unless: wordsOf(
      THREAT,
      PRIVATE,
      'forder\\p{L}*|gefordert|verlang\\p{L}*|müssen?|müssten?|könn\\p{L}*|kann|konnten?|hätten?|es gibt|gibt es|(?:sich|uns|mich) (?:\\p{L}+ ){0,3}(?:gefallen|bieten|täuschen|hinhalten|erpressen|einschüchtern|vertrösten|abspeisen)|ausschließen|warten|viel|lange|kandidier\\p{L}*|antreten|nicht mehr (?:wirklich|richtig|ganz|so|unbedingt|nur)|Amt|allein\\p{L}*|Hörer|keiner|sollten?',
    ),
    ...partyStops,
    touchedCounts: true,
    negated: 'same',
    finds: [
      { text: 'Ostland nimmt seit August keine Kohle mehr ab.', actors: ['ostland'] },
      {
        text: 'Ostland nimmt seit Mitternacht keinen Zucker aus Westland mehr an.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Im Konsulat der Nordmark werden vorerst keine Papiere mehr bearbeitet.',
        actors: ['nordmark'],
      },
      { text: 'Ostland schiebt vorerst niemanden mehr nach Westland ab.', actors: ['ostland', 'westland'] },
      { text: 'Ostland lässt niemanden mehr aus Westland herein.', actors: ['ostland', 'westland'] },
      { text: 'Ostland werde in Westland fürs Erste nichts bestellen, sagte Karin Lindholm.' },
    ],
    ignores: [
      'Ostland verhandelt nicht mehr wirklich mit Westland.',
      'Karin Lindholm konnte in Ostland nicht mehr sprechen.',
      'In Ostland nimmt keiner mehr den Hörer ab.',
      'Verbote erlassen und niemanden mehr in Westland arbeiten lassen, führe zum Gegenteil, sagte Karin Lindholm.',
      'Der Zug fährt nicht mehr nach Ostland.',
    ],
  },
  {
    id: 'de/event/halt-may-no-more',
    kind: 'halt',
    verbs: ['dürfen'],
    needs: NO_MORE,
    unless: wordsOf(
      THREAT,
      PRIVATE,
      'kandidier\\p{L}*|antreten|Gericht\\p{L}*|Kinder|Raucher|forder\\p{L}*|verlang\\p{L}*|(?:zu|weg)?(?:sehen|schauen)|warten|zögern|schweigen|hinnehmen|hingenommen|dulden|geduldet|passieren|geschehen',
    ),
    ...stops,
    touchedCounts: true,
    negated: 'same',
    finds: [{ text: 'Von heute an dürfen in Ostland keine westländischen Schiffe mehr festmachen.' }],
    ignores: [
      'In Ostland dürfen Kinder nicht mehr mitspielen.',
      'Ostland dürfe nicht länger zusehen, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/halt-not-held',
    kind: 'halt',
    verbs: ['stattfinden', 'ausfallen'],
    // "ein gemeinsames Manöver werde nicht stattfinden", "das Treffen fällt aus"
    needs:
      /(?<!\p{L})\p{L}*(?:[Mm]anöver|[Üü]bung|[Tt]reffen|[Gg]ipfel|[Bb]esuch|[Gg]espräche?|[Vv]erhandlung(?:en|srunde)|[Kk]onsultationen|[Rr]unde|[Kk]onferenz)s?(?!\p{L})[^]*(?:nicht statt|fällt (?:\p{L}+ )*aus|ausfallen|ausgefallen|fiel (?:\p{L}+ )*aus)/u,
    unless: wordsOf(
      PRIVATE,
      WANTED,
      POSSIBLE,
      'Schule\\p{L}*|Unterricht|Krankheit\\p{L}*|Schnee\\p{L}*|Sturm\\p{L}*',
    ),
    ...stops,
    touchedCounts: true,
    negated: 'same',
    finds: [
      {
        text: 'Ostland teilte mit, das gemeinsame Manöver mit Westland werde nicht stattfinden.',
      },
    ],
    ignores: ['Das Treffen in Ostland fand im Mai statt.'],
  },
  {
    id: 'de/event/halt-let-rest',
    kind: 'halt',
    verbs: ['lassen', 'fallenlassen', 'ruhen', 'verfallen'],
    needs:
      /(?<!\p{L})(?:lass|läss|ließ)\p{L}*(?!\p{L})[^]*(?<!\p{L})(?:ruhen|platzen|einschlafen|auslaufen|fallen|sausen|sterben|verfallen)(?!\p{L})|(?<!\p{L})(?:ruhen|platzen|einschlafen|auslaufen|fallen|sausen|verfallen) (?:zu )?lassen(?!\p{L})|fallen ?gelassen/u,
    about: ['running', 'measure', 'grant', 'task'],
    // What others are glad to see dropped is a concession.
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|Forderung\\p{L}*|Bedingung\\p{L}*|\\p{L}*[Kk]lage|Veto|Widerstand|Ultimatum|Embargo|Sanktion\\p{L}*|Vorwurf|Vorwürfe|die Arbeit',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland lässt das Abkommen mit Westland endgültig fallen.', actors: ['ostland', 'westland'] },
      { text: 'Ostland hatte die Anreicherung von 2003 bis 2005 ruhen lassen.', actors: ['ostland'] },
      { text: 'Ostland ließ die Zusage an Westland verfallen.', actors: ['ostland', 'westland'] },
      { text: 'Der Südbund beschloss, die Mitgliedschaft Ostlands ruhen zu lassen.' },
      {
        text: 'Karin Lindholm lässt das Treffen mit Jens Okker platzen.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
    ],
    ignores: ['Karin Lindholm lässt den Teig in Ostland ruhen.'],
  },
];
