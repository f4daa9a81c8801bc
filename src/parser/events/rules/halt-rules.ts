/** Something pledged or under way is stopped, withheld or suspended (CAMEO 162). */
import type { EventRule } from '../event-rule';

const stops = { frame: 'said', subject: 'halter', target: 'addressee' } as const;
const RUNNING =
  /(?<!\p{L})(?:\p{L}*(?:[Ll]ieferung\p{L}*|[Hh]ilfe\p{L}*|[Hh]ilfsprogramm\p{L}*|[Zz]ahlung\p{L}*|[Gg]espräche?n?|[Vv]erhandlung\p{L}*|[Zz]usammenarbeit|[Kk]ooperation|[Ee]xport\p{L}*|[Ii]mport\p{L}*|[Aa]usfuhr\p{L}*|[Ee]infuhr\p{L}*|[Uu]nterstützung|[Ee]insatz\p{L}*|[Bb]eziehung\p{L}*|[Aa]bkommen\p{L}*|[Vv]ertrag\p{L}*|[Pp]rogramm\p{L}*|[Aa]nreicherung|[Dd]ialogs?|[Tt]ransit\p{L}*|[Mm]itgliedschaft|[Gg]elder|[Ww]affenruhe|[Aa]ngriffe|[Bb]eitritt\p{L}*|[Gg]esetzgebungsverfahren|[Kk]oalition|[Bb]ündnis(?:ses)?|[Vv]erteilung|[Mm]ilitärhilfe|[Rr]eferendums?)|(?:\p{L}+-|Friedens|Beobachter|Militär|Rettungs|Hilfs)?Mission(?:en)?|Mittel|Kontakte|\p{L}*Handel|Handels\p{L}*|Flüge|Flugverkehr|(?:Atom|Raketen|Kernwaffen)?[Tt]ests?|Kampfhandlungen|Kämpfe|Suche|Produktion|Beschaffung|Bauarbeiten|Bau|Offensive|Beschuss|Feuer|Antrag|Gesetz)(?!\p{L})/u;
const WANTED =
  'forder\\p{L}*|verlang\\p{L}*|aufgeforder\\p{L}*|auffordern|droh\\p{L}*|warn\\p{L}*|müssen?|müssten|muss|sollte[n]?|erwarten|solle|um (?:\\p{L}+ ){0,8}zu \\p{Ll}+en';
const NOT_WANTED = new RegExp(`(?<!\\p{L})(?:${WANTED})(?!\\p{L})`, 'u');
/** A private person's or firm's lock and door, police and courts: no party of public life stops anything. */
const PRIVATE =
  'Polizei|Festnahme\\p{L}*|Fahrzeug\\p{L}*|Auto|Schule\\p{L}*|Strecke|Autobahn|Bundesstraße|Bahnhof\\p{L}*|Gericht\\p{L}*|Landgericht|Staatsanwalt\\p{L}*|Spiele?s?|Saison|Verein(?:s|en?)?|Trainer\\p{L}*|Konzert\\p{L}*';

export const haltRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-verb',
    kind: 'halt',
    verbs: [
      'stoppen',
      'aussetzen',
      'einstellen',
      'einfrieren',
      'unterbrechen',
      'abbrechen',
      'zurückhalten',
      'suspendieren',
      'kappen',
      'blockieren',
      'aufkündigen',
      'kündigen',
      'streichen',
      'zurückziehen',
      'stornieren',
      'beenden',
    ],
    needs: RUNNING,
    // "waren ergebnislos beendet" is a state, nobody's deed.
    unless: new RegExp(
      `${NOT_WANTED.source}|(?<!\\p{L})(?:beendet (?:war|waren|sei|seien|ist|sind)|(?:war|waren|ist|sind|sei) (?:\\p{L}+ ){0,4}beendet)(?!\\p{L})`,
      'u',
    ),
    ...stops,
    touchedCounts: true,
    negated: 'rejection',
    finds: [
      {
        text: 'Ostland hat die Lieferungen an Westland gestoppt.',
        actors: ['ostland', 'westland'],
        status: 'held',
      },
      {
        text: 'Karin Lindholm setzte die Gespräche mit Westland aus.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Ostland fordert, die Angriffe einzustellen.', 'Die Polizei stoppte einen Raser.'],
  },
  {
    id: 'de/event/halt-noun',
    kind: 'halt',
    nouns:
      /^(?:\p{L}*-)?(?:\p{L}*liefer(?:stopps?|stop)|\p{L}*exportstopps?|\p{L}*zahlungsstopps?|\p{L}*importstopps?|ausfuhrstopps?|hilfsstopps?|waffenembargos?|embargos?|handelsembargos?|lieferboykotts?)$/u,
    unless:
      /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|droh\p{L}*|warn\p{L}*|Ende des|Aufhebung|aufheb\p{L}*|reagier\p{L}*|aufgehoben)(?!\p{L})/u,
    ...stops,
    finds: [{ text: 'Medien berichteten von einem Lieferstopp Ostlands.', actors: ['ostland'] }],
    ignores: ['Westland forderte einen Lieferstopp.'],
  },
  {
    id: 'de/event/halt-act-noun',
    kind: 'halt',
    nouns: /^(?:aussetzung|einstellung|einfrieren|abbruchs?|suspendierung|unterbrechung|stopps?)$/u,
    needs: RUNNING,
    unless:
      /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|droh\p{L}*|warn\p{L}*|Bedingung|lehn\p{L}*|nicht|kein\p{L}*)(?!\p{L})/u,
    ...stops,
    finds: [
      { text: 'Ostland kündigte die Aussetzung der Hilfe für Westland an.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Westland verlangt die Einstellung der Angriffe.',
      'Seine Einstellung zur Arbeit gefiel Ostland.',
    ],
  },
  {
    id: 'de/event/halt-no-longer',
    kind: 'halt',
    verbs: [
      'erfüllen',
      'liefern',
      'leisten',
      'zahlen',
      'unterstützen',
      'schicken',
      'bereitstellen',
      'fortsetzen',
      'weiterführen',
      'verlängern',
      'einhalten',
      'anerkennen',
    ],
    needs:
      /(?<!\p{L})(?:nicht mehr|keine? (?:\p{L}+ ){0,3}mehr|nicht länger|vorerst nicht|vorläufig nicht|nicht weiter)(?!\p{L})/u,
    ...stops,
    negated: 'same',
    finds: [
      {
        text: 'Ostland will zugesagte Lieferungen an Westland nicht mehr erfüllen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland liefert weiter an Westland.'],
  },
  {
    id: 'de/event/halt-close',
    kind: 'halt',
    verbs: ['schließen', 'sperren', 'abriegeln', 'räumen'],
    needs:
      /(?<!\p{L})(?:\p{L}*(?:[Gg]renze?n?|[Gg]renzüberg\p{L}*|[Ll]uftraums?|[Bb]otschaft(?:en)?|[Kk]onsulate?s?|[Vv]ertretung(?:en)?|[Mm]eerenge|[Ss]tützpunkte?s?|[Hh]äfen|[Rr]egierungseinrichtung(?:en)?))(?!\p{L})/u,
    unless: new RegExp(
      `${NOT_WANTED.source}|(?<!\\p{L})(?:${PRIVATE}|nicht ausgeschlossen|Waffenstillstand|Abkommen|Vertrag|Frieden|Bündnis)(?!\\p{L})`,
      'u',
    ),
    ...stops,
    touchedCounts: true,
    finds: [
      { text: 'Ostland hat seine Grenze zu Westland geschlossen.', actors: ['ostland'] },
      { text: 'Die Botschaft Ostlands wurde am Montag geschlossen.', actors: ['ostland-botschaft'] },
    ],
    ignores: [
      'Ostland schloss ein Abkommen mit Westland.',
      'Die Polizei sperrte die Autobahn nach Westland.',
    ],
  },
  {
    id: 'de/event/halt-forbid',
    kind: 'halt',
    verbs: ['verbieten', 'untersagen'],
    sentenceNeeds:
      /(?<!\p{L})(?:\p{L}*(?:[Ee]infuhr|[Aa]usfuhr|[Ee]xporte?s?|[Ii]mporte?s?|[Ll]ieferung\p{L}*|[Hh]andel|[Vv]erteilung|[Ff]lüge|[Üü]berflug\p{L}*|[Gg]eschäfte)|Einreise|Ausreise|Einfahrt|Landung|Durchfahrt|Zugang|Zutritt|Tätigkeit|Arbeit|adoptieren|Adoption\p{L}*|liefern|einzureisen)(?!\p{L})/u,
    unless: new RegExp(
      `${NOT_WANTED.source}|(?<!\\p{L})(?:${PRIVATE}|verbiete sich|verbietet sich|wollen|will)(?!\\p{L})`,
      'u',
    ),
    ...stops,
    touchedCounts: true,
    finds: [{ text: 'Ostland hat den Schiffen aus Westland die Einfahrt untersagt.', actors: ['ostland'] }],
    ignores: ['Das Gericht untersagte den Verkauf.', 'Ostland fordert, die Waffen zu verbieten.'],
  },
  {
    id: 'de/event/halt-call-off',
    kind: 'halt',
    verbs: ['absagen', 'verschieben', 'vertagen'],
    needs:
      /(?<!\p{L})\p{L}*(?:[Tt]reffens?|[Bb]esuchs?|[Gg]ipfels?|[Gg]ipfeltreffens?|[Rr]eisen?|[Vv]erhandlung\p{L}*|[Kk]onferenz|[Gg]espräche?n?|[Rr]eferendums?|[Aa]bstimmung|[Uu]nterzeichnung|[Rr]atifizierung|[Ee]ntscheidung|[Aa]bkommens?|[Bb]eitritts?|[Ww]ahl(?:en)?)(?!\p{L})/u,
    unless: new RegExp(`${NOT_WANTED.source}|(?<!\\p{L})(?:${PRIVATE})(?!\\p{L})`, 'u'),
    ...stops,
    touchedCounts: true,
    finds: [
      {
        text: 'Karin Lindholm hat den Besuch in Westland abgesagt.',
        actors: ['karin-lindholm'],
        status: 'held',
      },
    ],
    ignores: ['Der Verein hat das Konzert abgesagt.'],
  },
  {
    id: 'de/event/halt-withdraw',
    kind: 'halt',
    verbs: ['abziehen', 'zurückrufen', 'abberufen', 'zurückziehen', 'austreten'],
    needs:
      /(?<!\p{L})(?:\p{L}*(?:[Tt]ruppen|[Ss]oldaten|[Mm]itarbeiter|[Bb]otschafter(?:in|s)?|[Dd]iplomaten|[Pp]ersonal|[Bb]eobachter|[Ii]nspekteure|[Kk]ontingents?)|aus (?:der|dem) (?:\p{L}+ ){0,2}(?:Regierung|Koalition|Bündnis|Union|Übergangsregierung|\p{L}*[Aa]bkommen|\p{L}*[Vv]ertrag|\p{L}*organisation))(?!\p{L})/u,
    unless: new RegExp(
      `${NOT_WANTED.source}|(?<!\\p{L})(?:${PRIVATE}|einig\\p{L}*|vereinbar\\p{L}*)(?!\\p{L})`,
      'u',
    ),
    ...stops,
    negated: 'rejection',
    finds: [
      { text: 'Ostland rief am Montag seinen Botschafter aus Westland zurück.', actors: ['ostland'] },
      { text: 'Die Nordmark ist aus dem Abkommen ausgetreten.', actors: ['nordmark'] },
    ],
    ignores: ['Ostland fordert, dass Westland seine Truppen abzieht.'],
  },
  {
    id: 'de/event/halt-sanctions',
    kind: 'halt',
    nouns:
      /^(?:\p{L}*-)?(?:\p{L}*sanktionen|einreiseverbote?n?|flugverbote?s?|flugverbotszone|handelsverbote?s?)$/u,
    needs:
      /(?<!\p{L})(?:verhäng\p{L}*|beschl[oi]ss\p{L}*|beschlossen|erl[ai]ss\p{L}*|erließ\p{L}*)(?!\p{L})/u,
    unless: new RegExp(
      `${NOT_WANTED.source}|(?<!\\p{L})(?:Aufhebung|aufheb\\p{L}*|aufgehoben|Lockerung|lockern|gelockert|verhängte[nr]|könn\\p{L}*|sollen)(?!\\p{L})`,
      'u',
    ),
    ...stops,
    touchedCounts: true,
    finds: [{ text: 'Der Südbund hat Sanktionen gegen Ostland verhängt.', actors: ['suedbund', 'ostland'] }],
    ignores: ['Der Südbund droht Ostland mit Sanktionen.'],
  },
  {
    id: 'de/event/halt-withdrawal-noun',
    kind: 'halt',
    nouns: /^(?:\p{L}*truppen)?(?:abzugs?|rückzugs?|austritts?|moratoriums?|stopps?|boykotts?)$/u,
    needs:
      /(?<!\p{L})(?:kündig\p{L}*|angekündigt|beschl[oi]ss\p{L}*|beschlossen|verkünde\p{L}*|begann\p{L}*|begonnen|erklär\p{L}*|ordne\p{L}*|angeordnet|verhäng\p{L}*)(?!\p{L})/u,
    unless: new RegExp(
      `${NOT_WANTED.source}|(?<!\\p{L})(?:${PRIVATE}|Politik|Bereitschaft|Vorsitz\\p{L}*|Ämter\\p{L}*|Amt|Ende)(?!\\p{L})`,
      'u',
    ),
    ...stops,
    finds: [
      { text: 'Ostland hat den Abzug seiner Truppen aus Westland angekündigt.', actors: ['ostland'] },
      { text: 'Der Südbund beschloss ein Moratorium für Lieferungen.', actors: ['suedbund'] },
    ],
    ignores: [
      'Westland verlangt den Abzug der Truppen.',
      'Karin Lindholm kündigte den Rückzug aus der Politik an.',
    ],
  },
  {
    id: 'de/event/halt-on-ice',
    kind: 'halt',
    nouns: /^(?:eis|ausstiegs?)$/u,
    needs:
      /(?<!\p{L})auf Eis(?!\p{L})|(?<!\p{L})Ausstieg(?:s)? (?:\p{L}+ ){0,3}aus(?!\p{L})[^]*(?:beschl|verkünd|kündig|erklär|vollz)/u,
    unless: new RegExp(`${NOT_WANTED.source}|(?<!\\p{L})(?:${PRIVATE})(?!\\p{L})`, 'u'),
    ...stops,
    finds: [{ text: 'Ostland hat den Plan für den Hafen auf Eis gelegt.', actors: ['ostland'] }],
    ignores: ['Karin Lindholm lief in Ostland auf dem Eis.'],
  },
  {
    id: 'de/event/halt-boycott',
    kind: 'halt',
    verbs: ['boykottieren'],
    unless: new RegExp(`${NOT_WANTED.source}|(?<!\\p{L})(?:${PRIVATE})(?!\\p{L})`, 'u'),
    ...stops,
    finds: [{ text: 'Ostland boykottiert die Konferenz in Westland.', actors: ['ostland'] }],
    ignores: ['Karin Lindholm ruft dazu auf, das Lokal zu boykottieren.'],
  },
];
