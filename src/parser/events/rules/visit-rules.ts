/** Visits and talks told by where somebody is: arriving, being received, staying, sitting across, parting (CAMEO 040). */
import { inOrder, type EventRule } from '../event-rule';
import { NOT_HELD, PRIVATE, WANTED } from './not-done';
import { hosts, meets, partyMeets, visits } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** It was put off, or only spoken of. */
/** Journeys of one's own. */
const OWN_WAY =
  'Urlaub|privat\\p{L}*|Familie|Mutter|Vater|Eltern|Sohn|Tochter|Flucht|Exil|Flüchtlinge|Soldaten|Truppen|Touristen|Olympi\\p{L}*|Beerdigung|Trauerfeier|Krankenhaus|Behandlung|zurück\\p{L}*|Schule|Museum|Kino|Messe';
/** Who is awaited for a state is named with the office. */
const WITH_OFFICE =
  /(?<!\p{L})(?:\p{L}*[Mm]inister\p{L}*|\p{L}*[Pp]r[aä]sident\p{L}*|\p{L}*[Kk]anzler\p{L}*|\p{L}*[Kk]ommissar\p{L}*|\p{L}*[Gg]esandte\p{L}*|\p{L}*[Bb]eauftragte\p{L}*|\p{L}*[Vv]ermittler\p{L}*|\p{L}*[Ss]ekretär\p{L}*|\p{L}*[Cc]hef(?:s|in)?|[Dd]elegation\p{L}*|[Uu]nterhändler\p{L}*|\p{L}*[Kk]önig(?:in|s)?|\p{L}*[Vv]orsitzende\p{L}*)(?!\p{L})/u;

export const visitRules: readonly EventRule[] = [
  {
    id: 'de/event/meeting-arrives',
    kind: 'meeting',
    verbs: ['eintreffen', 'ankommen', 'landen', 'besuchen', 'aufhalten', 'weilen', 'aufbrechen'],
    // "ist in Osthaven eingetroffen", "hält sich in … auf", "wird am Montag in … erwartet", "besucht Ostland".
    needs: waysOf(
      /(?:in|nach) (?:d(?:er|ie|en) )?\p{Lu}[^]*(?:eingetroffen|eintreffen|angekommen|gelandet|aufgehalten|aufgebrochen)/u,
      /(?:eintr[iä]fft|trifft|traf|treffen|trafen|komm[te]n?|kam|landete?|weilte?|hält|hielt|brach|bricht)(?!\p{L})[^]*(?:in|nach) (?:d(?:er|ie|en) )?\p{Lu}\p{L}*/u,
      /(?:in|nach) (?:d(?:er|ie|en) )?\p{Lu}[^]*(?:eintrifft|eintraf|ankam|landete|weilte?|auf(?:hält|hielt))/u,
      /besuch(?:t|te|ten|en)/u,
    ),
    unless: wordsOf(
      'forder\\p{L}*|soll|sollen|sollte',
      PRIVATE,
      NOT_HELD,
      OWN_WAY,
      'es|man|Demonstranten|Zuschauer|Gäste|Grad|Hilfsgüter|Nachrichten?|Meldungen?|bereits|Angaben|laut|\\p{L}*[Ff]lug|Maschine|Flugzeug|\\p{L}*[Ss]chiff|Konvoi|Millionen|Lieferung\\p{L}*',
    ),
    ...visits,
    placeIsTarget: true,
    actingParty: true,
    parties: 2,
    finds: [
      { text: 'Außenminister Jens Okker ist in Osthaven eingetroffen.', actors: ['jens-okker', 'ostland'] },
      { text: 'Außenminister Jens Okker hält sich seit Mittwoch in Ostland auf.' },
      { text: 'Außenminister Jens Okker besucht Ostland.', actors: ['jens-okker', 'ostland'] },
    ],
    ignores: [
      'Außenminister Jens Okker besucht in Ostland seine Mutter.',
      'Der Sänger ist in Osthaven eingetroffen.',
    ],
  },
  {
    id: 'de/event/meeting-awaited',
    kind: 'meeting',
    verbs: ['erwarten'],
    // Who comes with an office; a singer and 30 degrees are awaited, too.
    needs:
      /(?<!\p{L})(?:wird|werde|werden)(?!\p{L})[^]*(?:in|im) (?:d(?:er|en) )?\p{Lu}[^]*erwartet(?!\p{L})/u,
    sentenceNeeds: WITH_OFFICE,
    unless: wordsOf(
      PRIVATE,
      NOT_HELD,
      OWN_WAY,
      'forder\\p{L}*|es|man|von|Demonstranten|Zuschauer|Gäste|Grad|\\p{L}*[Ww]ahl\\p{L}*',
    ),
    ...visits,
    placeIsTarget: true,
    parties: 2,
    status: 'planned',
    finds: [
      {
        text: 'Außenminister Jens Okker wird am Donnerstag in Ostland erwartet.',
        actors: ['jens-okker', 'ostland'],
        status: 'planned',
      },
    ],
    ignores: ['In Ostland werden am Donnerstag 30 Grad erwartet.', 'Der Sänger wird in Osthaven erwartet.'],
  },
  {
    id: 'de/event/meeting-received',
    kind: 'meeting',
    verbs: ['empfangen', 'begrüßen', 'bewirten'],
    // "soll von Präsidentin Lindholm empfangen werden".
    needs:
      /(?<!\p{L})(?:soll|sollen|solle|wird|werden|werde)(?!\p{L})[^]*(?<!\p{L})vo[nm] [^]*(?:empfangen|begrüßt|bewirtet)(?!\p{L})/u,
    unless: wordsOf('forder\\p{L}*', PRIVATE, NOT_HELD, 'Signale?|Sender|Kritik'),
    ...meets,
    targetBy: ['von'],
    parties: 2,
    finds: [
      {
        text: 'Okker soll am Dienstag von Karin Lindholm empfangen werden.',
        actors: ['jens-okker', 'karin-lindholm'],
        status: 'planned',
      },
    ],
    ignores: ['Okker wird von Ostland nicht empfangen.'],
  },
  {
    id: 'de/event/meeting-stay',
    kind: 'meeting',
    nouns: /^(?:\p{L}*besuch|visite|station|stippvisite|antrittsbesuch|arbeitsbesuch|aufwartung)$/u,
    needs: waysOf(
      /(?:ist|sind|war|waren|weilt|weilte)(?!\p{L})[^]*(?:zu|auf) (?:eine[mrn]? |seine[mrn]? |ihre[mrn]? )?(?:[\p{Ll}-]+ )*\p{L}*(?:[Bb]esuch|[Vv]isite)/u,
      /(?:mach|leg)\p{L}*(?!\p{L})[^]*Station/u,
      /(?:beginn|beg[oa]nn|start|setz|beend|absolvier|antr[ie]t|tr[ai]t)\p{L}*(?!\p{L})[^]*\p{L}*(?:[Bb]esuch|[Vv]isite)/u,
      /(?:[Bb]esuch|[Vv]isite)(?!\p{L})[^]*(?:begonnen|fortgesetzt|abgestattet|abstatte\p{L}*|beendet)/u,
      /stattete?n?(?!\p{L})[^]*(?:[Bb]esuch|[Vv]isite)(?!\p{L})[^]*ab/u,
      /Aufwartung/u,
    ),
    unless: wordsOf(WANTED, PRIVATE, NOT_HELD, OWN_WAY),
    ...visits,
    placeIsTarget: true,
    actingParty: true,
    parties: 2,
    finds: [
      { text: 'Jens Okker machte am Donnerstag in Ostland Station.' },
      {
        text: 'Am Dienstag ist Minister Jens Okker in der ostländischen Hauptstadt zu Besuch.',
        actors: ['jens-okker', 'ostland'],
      },
      {
        text: 'Jens Okker stattete Karin Lindholm einen Besuch ab.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
    ],
    ignores: ['Jens Okker freut sich in Ostland über Besuch.', 'Der Zug macht in Ostland Station.'],
  },
  {
    id: 'de/event/meeting-face-to-face',
    kind: 'meeting',
    verbs: [
      'begegnen',
      'gegenübersitzen',
      'auseinandergehen',
      'trennen',
      'sehen',
      'wiedersehen',
      'konferieren',
      'zusammenkommen',
      'zusammensetzen',
    ],
    needs: waysOf(
      /begegne\p{L}*|gegenüber\p{L}*|konferier\p{L}*/u,
      /sich(?!\p{L})[^]*zusammen(?:setzen|gesetzt)/u,
      /(?:gehen|geht|ging|gingen|sind|waren)(?!\p{L})[^]*auseinander\p{L}*/u,
      /trenn\p{L}* sich(?!\p{L})[^]*(?:ohne|Ergebnis|ergebnislos|Einigung)|sich(?!\p{L})[^]*(?:ohne Ergebnis|ergebnislos|ohne Einigung) getrennt/u,
      /(?:wollen|will|werden|sollen) sich(?!\p{L})[^]*(?:wiedersehen|(?:in|am) [^]*sehen[.!]?$)/u,
      /(?:sahen|sehen) (?:sich|einander)(?!\p{L})[^]*(?:zuletzt|wieder|persönlich|in \p{Lu}|am \p{Lu})/u,
      /sich(?!\p{L})[^]*(?:zuletzt|persönlich|bereits|in \p{Lu}\p{L}+) (?:\p{L}+ )*(?:wieder)?gesehen/u,
    ),
    unless: wordsOf(
      WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|aus|als|im Recht|gezwungen|Respekt|Vorbehalte?n?|Misstrauen|Skepsis|Meinungen|Ansichten|Vorstellungen|Wege|Problem\\p{L}*|Krise|Herausforderung\\p{L}*',
    ),
    ...partyMeets,
    parties: 2,
    finds: [
      {
        text: 'Jens Okker begegnete Karin Lindholm am Freitag in Nordhafen.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
      {
        text: 'Ostland und Westland waren in Nordhafen ergebnislos auseinandergegangen.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Karin Lindholm und Jens Okker sahen sich zuletzt im Mai.' },
      {
        text: 'Karin Lindholm und Jens Okker wollen sich am Dienstag zusammensetzen.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'planned',
      },
    ],
    ignores: [
      'Ostland begegnet Westland mit Misstrauen.',
      'Die Meinungen in Ostland und Westland gehen auseinander.',
      'Ostland und Westland sehen sich im Recht.',
      'Der Rat soll sich aus Ostland und Westland zusammensetzen.',
    ],
  },
  {
    id: 'de/event/meeting-welcomes',
    kind: 'meeting',
    verbs: ['begrüßen', 'bewirten', 'empfangen'],
    // A guest, not a plan, is welcomed.
    needs:
      /(?<!\p{L})(?:Gast|Gäste|Besucher|Amtskolleg\p{L}*|Kolleg\p{L}*|mit (?:allen )?(?:militärischen )?Ehren|am Flughafen|auf dem Flughafen|mit Handschlag)(?!\p{L})/u,
    unless: wordsOf(WANTED, PRIVATE, 'nicht|kein\\p{L}*|Urlaub\\p{L}*|Touristen'),
    ...hosts,
    actingParty: true,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm begrüßte ihren Gast Jens Okker am Hafen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm begrüßte den Vorschlag Westlands.',
      'Das Hotel in Ostland begrüßt seine Gäste.',
    ],
  },
  {
    id: 'de/event/meeting-talk-in-place',
    kind: 'meeting',
    verbs: ['sprechen', 'reden', 'unterhalten', 'diskutieren', 'erörtern'],
    // In a town they speak in person; a telephone needs none.
    needs: inOrder(
      /(?<!\p{L})(?:sprach|sprachen|spricht|sprechen|gesprochen|redete?n?|unterh\p{L}*|diskutier\p{L}*|erörter\p{L}*|hat|haben|hatten?|will|wollen|in|mit|am|im)(?!\p{L})/u,
      /(?<!\p{L})mit (?!Blick|Journal|Reportern|Nachdruck)(?:[\p{Ll}-]+ ){0,2}\p{Lu}/u,
    ),
    sentenceNeeds:
      /(?<!\p{L})(?:in|im) (?!(?:einem|dem|diesem|ihrem|seinem)(?!\p{L}))(?!\p{L}*(?:Telefon|Gespräch|Interview|Video|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Namen|Rahmen|Auftrag))\p{Lu}\p{L}+/u,
    unless: wordsOf(
      PRIVATE,
      WANTED,
      NOT_HELD,
      'Journalist\\p{L}*|Zeitung\\p{L}*|Reporter\\p{L}*|Sender|telefon\\p{L}*|\\p{L}*[Tt]elefon\\p{L}*|Video\\p{L}*|gegenüber|Bürger\\p{L}*|Anwohner\\p{L}*|Menschen|von|per',
    ),
    ...partyMeets,
    parties: 2,
    finds: [
      {
        text: 'Jens Okker sprach in Osthaven mit Karin Lindholm über die Häfen.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
    ],
    ignores: [
      'Jens Okker sprach in einem Telefonat mit Karin Lindholm über die Häfen.',
      'Jens Okker sprach in Osthaven mit Journalisten aus Ostland.',
    ],
  },
  {
    id: 'de/event/meeting-session',
    kind: 'meeting',
    verbs: ['zusammentreten', 'abhalten', 'reden', 'beraten', 'einberufen'],
    // Bodies alone: "tritt zu einer Sondersitzung zusammen", "hält einen Gipfel ab", "will über die Krise reden".
    needs: waysOf(
      /tr[ia]tt?(?:e|en)?(?!\p{L})[^]*zusammen|zusammen(?:getreten|treten|tritt|trat)/u,
      /(?:hält|halten|hielt|hielten|abgehalten|abhalten)(?!\p{L})[^]*(?:[Gg]ipfel|[Kk]onferenz|[Ss]ondersitzung|[Dd]ringlichkeitssitzung|[Kk]risensitzung)/u,
      /(?:will|wollen|wird|werden|soll|sollen)(?!\p{L})[^]*über (?:d(?:ie|en|as) )?\p{L}*(?:[Kk]rise|[Ll]age|[Kk]onflikt|[Ss]treit|[Ss]anktionen|[Kk]rieg)(?!\p{L})[^]*(?:reden|beraten)/u,
    ),
    sentenceNeeds:
      /(?<!\p{L})(?:\p{L}*[Ss]itzung|\p{L}*[Gg]ipfel|\p{L}*[Kk]onferenz|[Ss]icherheitsrat|[Rr]at|über)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      NOT_HELD,
      'Pressekonferenz|Bundestag\\p{L}*|Landtag\\p{L}*|Parlaments?|Ausschuss|Gemeinderat\\p{L}*|Stadtrat\\p{L}*|Videokonferenz|telefon\\p{L}*|lassen|Experten|mit sich',
    ),
    ...partyMeets,
    finds: [
      { text: 'Am Montag tritt der Südbund zu einer Dringlichkeitssitzung zusammen.', actors: ['suedbund'] },
      { text: 'Heute Abend will der Südbund in Nordhafen über die Krise reden.', actors: ['suedbund'] },
      { text: 'Der Südbund hält am Montag einen Sondergipfel ab.', actors: ['suedbund'] },
    ],
    ignores: ['Der Verein hält am Montag einen Gipfel ab.', 'Ostland hielt eine Pressekonferenz ab.'],
  },
];
