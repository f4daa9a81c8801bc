/** Sanctions, bans and tariffs imposed, states shut out, plans given up, seats left empty: halts all of them (CAMEO 162). */
import { either, inOrder, type EventRule } from '../event-rule';
import { NOT_WANTED, PRIVATE } from './not-done';
import { partyStops, stops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

export const sanctionRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-sanctions',
    kind: 'halt',
    nouns:
      /^(?:\p{L}*-)?(?:\p{L}*sanktionen|(?:einreise|einfuhr|ausfuhr|export|import|handels|landungs?|flug|überflug|betätigungs|sende|lande|reise|demonstrations|versammlungs)verbote?[ns]?|(?:export|import|handels|waffen|öl|gas)?embargos?|(?:import|export|einfuhr|ausfuhr|einreise|konten|visa|finanz|haushalts)?sperren?|(?:abschiebe|aufnahme|einreise|liefer|export|import|ausfuhr|einfuhr|siedlungs|bau|zahlungs|flug|visa)stopps?|seeblockade|blockade|flugverbotszone|\p{L}*kontrollen|(?:\p{L}*straf|\p{L}*schutz|gegen|einfuhr|import)?zölle)n?$/u,
    needs: waysOf(
      /verhäng\p{L}*|beschl[oi]ss\p{L}*|beschlossen|erl[aäi]ss\p{L}*|erließ\p{L}*|erheb\p{L}*|verfüg(?:t|te|ten|en)|ausgesprochen|angeordnet|ordne(?:t|te|ten)(?!\p{L})[^]* an/u,
      /erhoben|erhob|verlänger\p{L}*|verschärf\p{L}*|beleg\p{L}*|ausgeweitet|ausgedehnt/u,
      /(?:weite|dehn)\p{L}*(?!\p{L})[^]*(?<!\p{L})aus|eingeführt/u,
      /führ\p{L}*(?!\p{L})[^]*(?<!\p{L})ein|in Kraft (?:getreten|gesetzt)/u,
      /(?:tr[aei]\p{L}*|setz\p{L}*)(?!\p{L})[^]*in Kraft/u,
    ),
    unless: wordsOf(
      NOT_WANTED,
      'Aufhebung|aufheb\\p{L}*|aufgehoben|Lockerung|lockern|gelockert|verhängte[nr]|nicht(?! nur)|könn\\p{L}*|sollen|Beleg(?:e|en)?|Beschäftigte|Flughafenkontrollen',
    ),
    ...stops,
    touchedCounts: true,
    finds: [
      { text: 'Der Südbund hat Sanktionen gegen Ostland verhängt.', actors: ['suedbund', 'ostland'] },
      { text: 'Ostland belegte Westland mit neuen Sanktionen.', actors: ['ostland', 'westland'] },
      { text: 'Ostland verhängte einen Abschiebestopp für Westland.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland hat Einreisesperren gegen drei Minister Westlands verhängt.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Ostland führt wieder Grenzkontrollen zu Westland ein.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Der Südbund droht Ostland mit Sanktionen.',
      'Der Südbund belegte beim Singen in Ostland den dritten Platz.',
    ],
  },
  {
    id: 'de/event/halt-listed',
    kind: 'halt',
    nouns: /^(?:\p{L}*sanktionsliste|\p{L}*terrorliste|schwarze)$/u,
    needs: either(
      inOrder(
        /(?<!\p{L})(?:setz\p{L}*|gesetzt|aufgenommen|n[ai]hm\p{L}*|nimmt|stell\p{L}*|kam(?:en)?)(?!\p{L})/u,
        /liste|schwarze Liste/u,
      ),
      inOrder(/(?:liste|schwarze Liste)(?!\p{L})/u, /gesetzt|aufgenommen|genommen/u),
    ),
    unless: wordsOf(NOT_WANTED, PRIVATE, 'gestrichen|nicht|entfern\\p{L}*'),
    ...partyStops,
    finds: [{ text: 'Ostland setzte zwei Minister Westlands auf die Sanktionsliste.' }],
    ignores: ['Ostland strich zwei Minister von der Sanktionsliste.'],
  },
  {
    id: 'de/event/halt-exclude',
    kind: 'halt',
    verbs: ['ausschließen', 'ausladen'],
    // "schließt Westland aus dem Rat aus", "lud Westland wieder aus".
    needs:
      /(?<!\p{L})(?:(?:vo[nm]|aus)(?!\p{L})(?: (?:der|dem|den|allen))? (?:\p{L}+ )?[\p{L}-]*(?:[Rr]at|[Bb]ündnis|[Uu]nion|[Oo]rganisation|[Gg]esprächen|[Vv]erhandlungen|[Kk]onferenz|[Gg]ipfel|[Hh]andel|Swift\p{L}*|SWIFT\p{L}*|[Gg]ruppe|G8|G7|G20|Kreis|Gemeinschaft|Liga)(?!\p{L})|l(?:ud|äd|ad)\p{L}*(?!\p{L})[^]*(?<!\p{L})aus(?!\p{L})|ausgeladen)/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'Rückzug|Austritt|Ausstieg|Teilnahme|Beteiligung|eine[nrsm]?|einen|Lastwagen|Schiffe?|Fracht|Waren|Container',
    ),
    ...partyStops,
    finds: [
      { text: 'Der Südbund schloss Ostland aus dem Rat aus.', actors: ['suedbund', 'ostland'] },
      { text: 'Ostland lud Jens Okker wieder aus.', actors: ['ostland', 'jens-okker'] },
    ],
    ignores: ['Ostland schließt einen Austritt aus der Union aus.', 'Im Hafen Ostlands lud man Waren aus.'],
  },
  {
    id: 'de/event/halt-give-up',
    kind: 'halt',
    nouns: /^(?:abstand|tisch|verhandlungstisch|reißleine|rücken|handtuch|riegel|stecker|schlussstrich)$/u,
    // "nimmt Abstand von", "vom Tisch", "zog die Reißleine", "kehrte … den Rücken".
    needs: waysOf(
      /(?:n[ai]hm|nimm|genomm|nehm)\p{L}*(?!\p{L})[^]*Abstand(?: [^]*)? vo[nm]/u,
      /Abstand vo[nm](?!\p{L})[^]*(?:genommen|nehmen)|Abstand genommen/u,
      /(?:verl(?:ass|äss|ieß)\p{L}*)(?!\p{L})[^]*[Tt]isch/u,
      /(?:zieh|zog|gezogen)\p{L}*(?!\p{L})[^]*Reißleine|Reißleine gezogen/u,
      /(?:kehr)\p{L}*(?!\p{L})[^]*den Rücken|(?:schob|schieb)\p{L}*(?!\p{L})[^]*Riegel vor/u,
      /Riegel vorgeschoben|(?:zieh|zog)\p{L}*(?!\p{L})[^]*(?:den Stecker|Schlussstrich unter)/u,
      /Stecker gezogen|Schlussstrich [^]*gezogen/u,
    ),
    unless: wordsOf(NOT_WANTED, PRIVATE, 'nicht'),
    ...partyStops,
    finds: [
      { text: 'Ostland nimmt Abstand von dem Plan für den Hafen.', actors: ['ostland'] },
      { text: 'Ostland hat der Ausfuhr nach Westland einen Riegel vorgeschoben.' },
      { text: 'Karin Lindholm kehrte dem Südbund den Rücken.', actors: ['karin-lindholm', 'suedbund'] },
    ],
    ignores: ['Karin Lindholm hielt in Ostland Abstand von dem Hund.'],
  },
  {
    id: 'de/event/halt-let-go',
    kind: 'halt',
    verbs: ['aufhören', 'fallenlassen', 'fernbleiben', 'absehen', 'lassen'],
    // "hört auf, … zu liefern", "ließ den Plan fallen", "bleibt dem Gipfel fern", "sieht von dem Kauf ab".
    needs: waysOf(
      /aufgehört|h(?:ör)\p{L}*(?!\p{L})[^]*(?<!\p{L})auf/u,
      /(?:Plan|Pläne|Vorhaben|Projekt|Angebot|Forderung|Entwurf)(?!\p{L})[^]*(?<!\p{L})fallen\s?(?:ge)?lassen/u,
      /(?:lass|läss|ließ)\p{L}*(?!\p{L})[^]*(?:Plan|Pläne|Vorhaben|Projekt|Angebot|Entwurf)(?!\p{L})[^]*(?<!\p{L})fallen/u,
      /(?:bleib|blieb)\p{L}*(?!\p{L})[^]*(?<!\p{L})fern/u,
      /fern(?:ge)?blieben/u,
      /(?:sieh|sah|seh)\p{L}*(?!\p{L})[^]*(?<!\p{L})von(?!\p{L})[^]*(?:[Kk]auf|[Ll]ieferung|[Aa]uszahlung|[Bb]au|[Tt]eilnahme|[Bb]esuch)\p{L}*(?!\p{L})[^]*(?<!\p{L})ab/u,
    ),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|Radio|Stimme|davon ab|\\p{L}*(?:[Ss]itzung|[Vv]orstellung|[Aa]bstimmung|[Ff]eier|[Zz]eremonie|[Dd]ebatte|[Aa]nhörung|[Pp]ressekonferenz)|Schule|Unterricht|Arbeit',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland hat aufgehört, Kohle an Westland zu liefern.', actors: ['ostland', 'westland'] },
      { text: 'Ostland ließ den Plan für den Hafen fallen.', actors: ['ostland'] },
      { text: 'Karin Lindholm blieb dem Treffen in Westland fern.' },
    ],
    ignores: [
      'Karin Lindholm blieb in Ostland der Vorstellung des Berichts fern.',
      'In Ostland hat es aufgehört zu regnen.',
      'Karin Lindholm ließ in Ostland den Brief fallen.',
      'Ostland hört nicht auf, Kohle zu liefern.',
    ],
  },
  {
    id: 'de/event/halt-declared-over',
    kind: 'halt',
    verbs: ['beenden', 'scheitern'],
    // "erklärte sie für beendet": what it is stands in the clause before.
    needs: /(?<!\p{L})erklär\p{L}*(?!\p{L})[^]*(?<!\p{L})für (?:beendet|gescheitert)(?!\p{L})/u,
    sentenceAbout: ['running'],
    unless: wordsOf(NOT_WANTED, PRIVATE, 'Koalition|Ehe'),
    ...partyStops,
    finds: [{ text: 'Die Waffenruhe hielt nicht: Ostland erklärte sie für beendet.', actors: ['ostland'] }],
    ignores: ['Ostland erklärte Westland, wann der Kurs beendet ist.'],
  },
];
