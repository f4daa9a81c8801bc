/** Plans dropped, put back or come to nothing; what was due and is not paid; bans named with whoever laid them down (CAMEO 162). */
import { either, inOrder, type EventRule } from '../event-rule';
import { FORCES, MISHAP, NOT_WANTED, PRIVATE } from './not-done';
import { partyStops, stops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What somebody meant to do, by the last part of its noun. */
const PLAN =
  '[\\p{L}-]*(?:[Pp]lan|[Pp]läne?n?|[Pp]lans|[Vv]orhabens?|[Pp]rojekte?n?s?|[Rr]eform|[Gg]esetz|[Ee]ntwurf|[Ee]ntlastung|[Ee]rhöhung|[Aa]nhebung|[Hh]ilfe|[Pp]rämie|[Bb]onus|[Pp]rogramme?n?s?|[Bb]eschluss|[Zz]usage|[Zz]uschuss|[Zz]uschüsse|[Ff]örderung|[Rr]egelung|[Pp]aket|[Uu]mbau|[Aa]usbau|[Nn]eubau|[Bb]au|[Bb]eitritt)';
/** What others are glad to see dropped: that is a concession. */
const NO_LOSS =
  '\\p{L}*(?:[Aa]tom|[Ww]affe|[Rr]akete|[Aa]nnexion|[Ee]inmarsch|[Aa]ngriff|[Ii]nvasion|[Ss]iedlung|[Zz]oll|[Zz]öll|[Ss]anktion|[Ss]teuererhöhung|[Aa]nschlag|[Aa]ttentat|[Ww]iderstand|[Aa]nspr[uü]ch)\\p{L}*';
const NOT_DROPPED = wordsOf(
  NOT_WANTED,
  PRIVATE,
  NO_LOSS,
  'nicht|nie|niemals|kein\\p{L}*|Suche|Hoffnung|Album|Karriere|Studium|Alkohol|Zucker|Fleisch|Rede|Urlaubsp\\p{L}*|Autos?|Feier|Frau|Familie',
);
/** Instalments and sums that were due, each with what says so. */
const DUE =
  /(?<!\p{L})(?:(?:die|den|das|der) (?:bereits )?(?:\p{Ll}+te|letzte|nächste|restliche|fällige|zugesagte|bewilligte|versprochene|vereinbarte|vorgesehene|ausstehende|eingeplante|verbleibende)n?|(?:[Dd]ie|[Dd]en) (?:vollen?|ganzen?)) (?:[\p{L}\p{N}.,-]+ ){0,3}[\p{L}-]*(?:[Rr]ate|[Tt]ranche|[Zz]ahlung|[Ss]umme|[Mm]ittel|[Gg]eld|[Gg]elder|[Bb]eitrag|[Bb]eiträge|[Zz]uschuss|[Mm]illionen|[Mm]illiarden?|[Hh]ilfe|[Hh]ilfen|[Hh]ilfsgelder|[Ll]ieferung|[Kk]redite?s?)(?!\p{L})/u;

export const droppingRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-drops-plan',
    kind: 'halt',
    verbs: [
      'aufgeben',
      'begraben',
      'beerdigen',
      'verwerfen',
      'kassieren',
      'streichen',
      'verzichten',
      'abrücken',
      'verabschieden',
      'zurückziehen',
    ],
    nouns: /^abschied$/u,
    needs: waysOf(
      new RegExp(`(?:gib|gab|geb)\\p{L}*(?!\\p{L})[^]*${PLAN}(?!\\p{L})[^]*(?<!\\p{L})auf`, 'u'),
      new RegExp(`${PLAN}(?!\\p{L})[^]*(?:aufgegeben|aufgeben|aufzugeben|gibt [^]* auf|gab [^]* auf)`, 'u'),
      new RegExp(
        `(?:begr[aäu]b|beerdig|verw[aio]rf|kassier)\\p{L}*(?!\\p{L})[^]*${PLAN}|${PLAN}(?!\\p{L})[^]*(?:begr[aäu]b|beerdigt|verw[aio]rf|kassier)\\p{L}*`,
        'u',
      ),
      /verzicht\p{L}*(?!\p{L})[^]*auf (?:den|die|das|eine[n]?) (?:[\p{Ll}-]+ ){0,3}\p{L}*(?:[Kk]auf|[Bb]au|[Aa]usbau|[Nn]eubau|[Vv]erkauf|[Aa]nschaffung|[Bb]eschaffung|[Bb]eteiligung|[Ee]inführung)/u,
      /auf (?:den|die|das|eine[n]?) (?:[\p{Ll}-]+ ){0,3}\p{L}*(?:[Kk]auf|[Bb]au|[Aa]usbau|[Nn]eubau|[Vv]erkauf|[Aa]nschaffung|[Bb]eschaffung|[Bb]eteiligung|[Ee]inführung)(?!\p{L})[^]*(?:verzichtet|verzichten)/u,
      new RegExp(
        `(?:rück\\p{L}*|(?:nimm|nahm|nehm)\\p{L}*(?!\\p{L})[^]*Abschied|verabschiede\\p{L}* sich)(?!\\p{L})[^]*(?:vo[nm]) (?:[\\p{Ll}-]+ ){0,4}(?:${PLAN}|\\p{L}*[Kk]auf|\\p{L}*[Vv]erkauf)s?`,
        'u',
      ),
      new RegExp(
        `(?:vo[nm]) (?:[\\p{Ll}-]+ ){0,4}(?:${PLAN}|\\p{L}*[Kk]auf|\\p{L}*[Vv]erkauf)s?(?!\\p{L})[^]*(?:abgerückt|Abschied genommen|verabschiedet)`,
        'u',
      ),
      /(?:zieh|zog)\p{L}*(?!\p{L})[^]*(?:[Ee]ntwurf|[Pp]lan|[Pp]läne|[Vv]orlage|[Vv]orhaben)(?!\p{L})[^]*(?<!\p{L})zurück/u,
      /(?:[Ee]ntwurf|[Pp]lan|[Pp]läne|[Vv]orlage|[Vv]orhaben)(?!\p{L})[^]*zurück(?:ge|zu)?zogen/u,
      new RegExp(`streich\\p{L}*(?!\\p{L})[^]*(?:[Pp]lan|[Pp]läne|[Vv]orhaben|[Pp]rojekt)`, 'u'),
    ),
    unless: NOT_DROPPED,
    ...partyStops,
    finds: [
      { text: 'Ostland gibt die Pläne für eine zweite Brücke nach Westland auf.' },
      { text: 'Karin Lindholm begrub den Plan für das gemeinsame Stadion.', actors: ['karin-lindholm'] },
      { text: 'Die Entlastung der Fischer hat Ostland am Mittwoch wieder kassiert.', actors: ['ostland'] },
      { text: 'Ostland verzichtet auf den Kauf der Fähren aus Westland.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm hat ihren Entwurf für die Maut zurückgezogen.', actors: ['karin-lindholm'] },
      { text: 'Karin Lindholm rückte am Freitag vom Bau des Tunnels ab.', actors: ['karin-lindholm'] },
      { text: 'Ostland nimmt Abschied vom Plan einer zweiten Brücke.', actors: ['ostland'] },
    ],
    ignores: [
      'Ostland gibt die Pläne für die Brücke nicht auf.',
      'Die Reederei gibt ihre Pläne für den Hafen in Ostland auf.',
      'Karin Lindholm muss in Ostland ihre Pläne aufgeben.',
      'Karin Lindholm verzichtet in Ostland auf eine Rede.',
      'Ostland verzichtet auf den Bau von Atomwaffen.',
      'Karin Lindholm verabschiedete sich von Jens Okker.',
    ],
  },
  {
    id: 'de/event/halt-comes-to-nothing',
    kind: 'halt',
    nouns: /^nichts$/u,
    // "Aus dem Besuch Okkers wird nichts."
    needs:
      /(?<!\p{L})[Aa]us (?:de[mr]|seine[mr]|ihre[mr]|eine[mr]) [^,]*(?<!\p{L})(?:wird|werde|wurde) (?:\p{Ll}+ )*nichts(?!\p{L})/u,
    about: ['running', 'measure', 'arms', 'aid', 'grant'],
    unless: wordsOf(NOT_WANTED, PRIVATE, 'ohne|Urlaub|Ausflug|wenn|falls'),
    ...stops,
    touchedCounts: true,
    negated: 'same',
    finds: [
      { text: 'Aus dem Treffen zwischen Karin Lindholm und Jens Okker wird nichts.' },
      { text: 'Aus dem Verkauf der Fähren werde nichts, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Aus dem Jungen aus Ostland wird nichts.', 'Ostland wird nichts sagen.'],
  },
  {
    id: 'de/event/halt-due-not-paid',
    kind: 'halt',
    verbs: ['überweisen', 'auszahlen', 'zahlen', 'freigeben', 'liefern', 'leisten'],
    needs: inOrder(
      DUE,
      /(?<!\p{L})nicht(?! (?:nur|erst|allein|ganz|sofort|rechtzeitig|vollständig|pünktlich))(?!\p{L})/u,
    ),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'noch nicht|Miete|Steuern?|Strafe|Kommune|Kunde\\p{L}*|Rechnung\\p{L}*|wann|erst|wenn|falls',
    ),
    ...partyStops,
    negated: 'same',
    finds: [
      { text: 'Ostland überweist die dritte Rate für Westland nicht.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm gab die bewilligten Mittel für die Häfen nicht frei.' },
    ],
    ignores: [
      'Ostland hat die dritte Rate noch nicht überwiesen.',
      'Ostland überweist die dritte Rate nicht nur den Fischern.',
      'Jens Okker hat in Ostland die Miete nicht überwiesen.',
    ],
  },
  {
    id: 'de/event/halt-puts-back',
    kind: 'halt',
    nouns: /^(?:hinten|bank|rückzieher)$/u,
    // "um ein Jahr nach hinten geschoben", "auf die lange Bank", "macht einen Rückzieher".
    needs: waysOf(
      /nach hinten (?:zu )?(?:ge|ver)?sch[io]\p{L}*|(?:ver)?sch[io][eb]\p{L}*(?!\p{L})[^]*nach hinten/u,
      /auf die lange Bank (?:zu )?(?:ge)?sch[io]\p{L}*|sch[io][eb]\p{L}*(?!\p{L})[^]*auf die lange Bank/u,
      /mach\p{L}*(?!\p{L})[^]*einen (?:\p{Ll}+ )?Rückzieher|Rückzieher gemacht/u,
    ),
    unless: wordsOf(NOT_WANTED, PRIVATE, FORCES, MISHAP, 'nicht|kein\\p{L}*|Haare?|Stuhl'),
    ...partyStops,
    finds: [
      { text: 'Karin Lindholm hat die neue Rente um zwei Jahre nach hinten geschoben.' },
      {
        text: 'Beim Bau der Brücke nach Westland machte Ostland einen Rückzieher.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm schob in Ostland ihren Stuhl nach hinten.',
      'Karin Lindholm saß in Ostland auf einer Bank.',
      'Ostland macht keinen Rückzieher.',
    ],
  },
  {
    id: 'de/event/halt-laid-down-by',
    kind: 'halt',
    nouns:
      /^[\p{L}-]*(?:stopps?|verbote?s?|sperren?|embargos?|moratoriums?|schließung|aussetzung|ausweisung|abschaltung|drosselung|kürzung(?:en)?|entzugs?|blockade|ausschluss(?:es)?|abbruchs?|aufnahmestopps?)$/u,
    // "der von Lindholm verfügte Annahmestopp": laid down in these days, as it is argued about or begins.
    needs:
      /(?<!\p{L})vo[nm] [^,]{3,80} (?:verfügt|verhängt|angeordnet|erlassen|verkündet|ausgesprochen)e[nrsm]? (?:[\p{Ll}-]+ ){0,2}[\p{L}-]*(?:stopp|verbot|sperre|embargo|moratorium|[Ss]chließung|[Aa]ussetzung|[Aa]usweisung|[Aa]bschaltung|[Dd]rosselung|[Kk]ürzung|[Ee]ntzug|[Bb]lockade|[Aa]usschluss|[Aa]bbruch|[Ss]topp|[Vv]erbot|[Ss]perre)\p{L}*(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'auf(?:ge|zu)?h[eo]b\\p{L}*|Aufhebung|Ende|bislang|früher\\p{L}*|damals|Jahren?|(?:19|20)\\d\\d|umgangen|umgehen|verstoßen|Verstoß\\p{L}*|[Ww]egen|[Tt]rotz|[Ii]nfolge|[Aa]ufgrund|[Aa]ngesichts',
    ),
    ...stops,
    subjectBy: ['von', 'vom'],
    finds: [
      {
        text: 'Der von Karin Lindholm verfügte Annahmestopp für Anträge gilt seit Montag.',
        actors: ['karin-lindholm'],
      },
      {
        text: 'Fischer protestierten gegen die von Ostland angeordnete Schließung der Bucht.',
        actors: ['ostland'],
      },
    ],
    ignores: [
      'Das von Ostland vor Jahren verhängte Embargo gilt weiter.',
      'Trotz der von Ostland verkündeten Schließung fährt die Fähre.',
      'Westland forderte, die von Ostland verhängte Sperre aufzuheben.',
      'Eine Sperre an der Straße in Ostland wurde verlängert.',
    ],
  },
  {
    id: 'de/event/halt-answers-with-ban',
    kind: 'halt',
    nouns: /^[\p{L}-]{3,}(?:stopp|verbot|sperre|embargo|boykott)s?$/u,
    // "reagierte mit einem Einreiseverbot"
    needs: waysOf(
      /mit (?:eine[mr]|de[mr]) [^,]*(?:stopp|verbot|sperre|embargo|boykott)(?!\p{L})[^]*(?:reagier|antworte)\p{L}*/u,
      /Mit (?:eine[mr]|de[mr]) [^,]*(?:stopp|verbot|sperre|embargo|boykott)(?!\p{L})[^]*(?:reagier|antworte)\p{L}*/u,
      /(?:reagier|antworte)\p{L}*(?!\p{L})[^]*mit (?:eine[mr]|de[mr]) [^,]*(?:stopp|verbot|sperre|embargo|boykott)/u,
    ),
    unless: wordsOf(NOT_WANTED, PRIVATE, 'nicht|kein\\p{L}*|Stadion\\p{L}*|Haus(?:verbot|sperre)'),
    ...partyStops,
    finds: [
      {
        text: 'Mit einem Einreiseverbot für Journalisten hat Ostland auf die Fotos reagiert.',
        actors: ['ostland'],
      },
      { text: 'Ostland reagierte am Montag mit einem Ausfuhrstopp für Holz.', actors: ['ostland'] },
    ],
    ignores: [
      'Der Verein in Ostland reagierte mit einem Stadionverbot.',
      'Ostland droht mit einem Importstopp.',
    ],
  },
  {
    id: 'de/event/halt-talks-failed',
    kind: 'halt',
    verbs: ['scheitern', 'platzen'],
    needs: either(
      /(?<!\p{L})\p{L}*(?:[Gg]espräche|[Vv]erhandlungen|[Vv]ermittlung|[Kk]onsultationen|[Tt]reffen|[Gg]ipfel|[Vv]erkauf|[Ff]usion|[Bb]eitritt)(?!\p{L})[^]*(?:gescheitert|geplatzt|scheiterten?|platzten?)/u,
      /(?<!\p{L})(?:[Gg]escheitert|[Gg]eplatzt|[Ss]cheiterten?|[Pp]latzten?)(?!\p{L})[^]*\p{L}*(?:[Gg]espräche|[Vv]erhandlungen|[Gg]ipfel)/u,
    ),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      '^(?:dass|weil|warum)|war|waren|nicht|nie|kein\\p{L}*|Verein\\p{L}*|Tarif\\p{L}*|Gewerkschaft\\p{L}*|Versuche?|Putsch\\p{L}*|Anschlag|Attentat|daran|Elfmeter',
    ),
    ...stops,
    touchedCounts: true,
    parties: 2,
    finds: [
      {
        text: 'Die Gespräche zwischen Ostland und Westland über die Fähre sind gescheitert.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Am Dienstag scheiterten die Verhandlungen zwischen Ostland und der Nordmark.' },
    ],
    ignores: [
      'Die Gespräche zwischen Ostland und Westland könnten scheitern.',
      'Karin Lindholm bedauerte, dass die Gespräche zwischen Ostland und Westland gescheitert sind.',
      'Die Gespräche zwischen Ostland und Westland sind noch nicht gescheitert.',
      'Als die Gespräche zwischen Ostland und Westland gescheitert waren, reiste Karin Lindholm ab.',
    ],
  },
];
