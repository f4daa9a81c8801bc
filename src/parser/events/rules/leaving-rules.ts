/** Tasks laid down, people called home, others shut out, and stops told in a noun: "der Entzug der Landerechte" (CAMEO 162). */
import { either, inOrder, type EventRule } from '../event-rule';
import { NOT_WANTED, PRIVATE } from './not-done';
import { partyStops, stops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const STOP_NOUN =
  /^(?:stopps?|abbruchs?|einstellung|aussetzung|entzugs?|widerrufs?|rückrufs?|abzugs?|rückzugs?|ausstiegs?|austritts?|ausschluss(?:es)?|sperrung|schließung|kündigung|aufkündigung|kappung|abschaltung|drosselung|streichung|kürzung|ausweisung|annullierung|unterbrechung|suspendierung|blockade|einfrieren|rücknahme|absage|ausladung|abberufung|aberkennung)$/u;
/** Who it is of, told outright: "durch Ostland", "Ostlands Ausstieg"; or it is announced, ordered, answered with. */
const TOLD_AS_DEED = either(
  /(?<!\p{L})durch (?:(?:den|die|das) )?\p{Lu}/u,
  /(?<!\p{L})\p{Lu}\p{L}+s (?:\p{Ll}+ ){0,2}(?:Ausstieg|Austritt|Rückzug|Abzug|Stopp|Blockade|Kündigung|Ausschluss|Abbruch)(?!\p{L})/u,
  waysOf(
    /verfüg\p{L}*|verkünde\p{L}*|gab(?:en)?(?!\p{L})[^]*bekannt|gibt(?!\p{L})[^]*bekannt|bekannt ?gegeben/u,
    /(?:ordn|kündig)\p{L}*(?!\p{L})[^]*(?<!\p{L})an|angeordnet|angekündigt|beschl[oi]ss\p{L}*|beschlossen/u,
    /reagier\p{L}*(?!\p{L})[^]*mit|[Mm]it (?:de[mr]|eine[mr]) [^]*reagier\p{L}*|antworte\p{L}*(?!\p{L})[^]*mit|begründe\p{L}*|verteidig\p{L}*|vollz[io]\p{L}*|erklär\p{L}*|besiegel\p{L}*/u,
    /g[ae]lte?|gilt (?:ab|seit|von|zunächst|vorerst)|(?:tritt|trat|trete)(?!\p{L})[^]*in Kraft/u,
  ),
);

export const leavingRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-lay-down',
    kind: 'halt',
    verbs: ['niederlegen', 'zurückgeben', 'hinwerfen', 'aufgeben'],
    about: ['task'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|Bundestagsmandat\\p{L}*|Parlamentsmandat\\p{L}*|Landtagsmandat\\p{L}*|Ratsmandat\\p{L}*|\\p{L}*[Pp]arteivorsitz|Fraktionsvorsitz|Aufsichtsrat\\p{L}*|Bürgermeister\\p{L}*|Krankheit\\p{L}*|gesundheitlich\\p{L}*',
    ),
    ...partyStops,
    finds: [
      {
        text: 'Die Vermittlerin Karin Lindholm legte am Sonntag ihr Mandat nieder.',
        actors: ['karin-lindholm'],
      },
      { text: 'Ostland gibt seine Vermittlerrolle in Westland auf.', actors: ['ostland'] },
    ],
    ignores: [
      'Karin Lindholm legte in Westland einen Kranz nieder.',
      'Karin Lindholm gab in Ostland den Parteivorsitz ab.',
    ],
  },
  {
    id: 'de/event/halt-shut-out',
    kind: 'halt',
    verbs: ['ausschließen', 'suspendieren'],
    // "schloss Westland von allen Sitzungen aus", "indem er Ostland von seinen Beratungen ausschloss".
    needs:
      /(?<!\p{L})(?:vo[nm]|aus)(?!\p{L})(?: (?:\p{Ll}+ ){0,3})?[\p{L}-]*(?:[Ss]itzungen|[Ss]itzung|[Bb]eratungen|[Tt]reffen|[Gg]ipfeln?|[Aa]bstimmungen|[Aa]usschreibungen|[Kk]onferenz(?:en)?|[Gg]remien|[Ii]nstitutionen|[Pp]rogramm(?:en)?|[Mm]arkt|[Mm]ärkten|[Mm]anövern?|[Üü]bung(?:en)?|[Zz]usammenarbeit|[Hh]ilfen?|[Ll]ieferungen|[Vv]ergabe|[Vv]ersammlung|[Ee]ntscheidungen|[Hh]andel|[Nn]achrichtenaustausch|[Bb]örse|[Zz]ahlungsverkehr)(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|Fehler|Rückzug|Austritt|Training\\p{L}*|Spieler\\p{L}*|Zuschauer\\p{L}*',
    ),
    ...partyStops,
    finds: [
      { text: 'Der Südbund schloss Ostland von allen Sitzungen aus.', actors: ['suedbund', 'ostland'] },
      {
        text: 'Der Südbund handelte sofort, indem er Ostland von seinen Beratungen ausschloss.',
      },
    ],
    ignores: [
      'Der Verein schloss zwei Spieler aus Ostland vom Training aus.',
      'Karin Lindholm schließt ein Treffen mit Ostland nicht aus.',
    ],
  },
  {
    id: 'de/event/halt-leaves-body',
    kind: 'halt',
    verbs: ['verlassen'],
    // "verließ die Igad": a body with an article; states and places are only travelled from.
    needs:
      /(?<!\p{L})verl(?:ässt|assen|asse|ieß|ießen)(?!\p{L})[^,]*(?<!\p{L})(?:die|den|das) (?!Türkei|Schweiz|Slowakei|Ukraine|Mongolei|USA|Niederlande|Philippinen|Vereinigten|Demokratische|Republik|Stadt|Iran|Irak|Libanon|Sudan|Südsudan|Jemen|Niger|Tschad|Kosovo|Vatikan|Kongo|Krim)\p{Lu}[\p{L}-]+[.!]?$|(?:hat|haben|habe) (?:die|den|das) (?!Türkei|Schweiz|Slowakei|Ukraine|Mongolei|USA|Niederlande|Philippinen|Vereinigten|Iran|Irak|Libanon|Sudan|Jemen|Niger|Tschad|Kosovo|Kongo)\p{Lu}[\p{L}-]+ verlassen/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|Saal|Raum|Gebäude|Sitzung|Bühne|Haus|Klinik|Krankenhaus|Gefängnis|Partei|Welt',
    ),
    ...partyStops,
    parties: 2,
    finds: [{ text: 'Ostland verließ den Südbund.', actors: ['ostland', 'suedbund'] }],
    ignores: ['Karin Lindholm verließ Westland am Abend.'],
  },
  {
    id: 'de/event/halt-after-all-not',
    kind: 'halt',
    verbs: [
      'liefern',
      'ausliefern',
      'reisen',
      'kommen',
      'teilnehmen',
      'schicken',
      'entsenden',
      'zahlen',
      'unterschreiben',
      'unterzeichnen',
      'kaufen',
      'verkaufen',
      'bauen',
      'stationieren',
      'besuchen',
      'aufnehmen',
      'beitreten',
      'öffnen',
      'freigeben',
      'empfangen',
      'übernehmen',
      'treffen',
    ],
    // What was planned or promised: "nun doch nicht", "nicht wie geplant".
    needs:
      /(?<!\p{L})(?:doch (?:nicht|kein\p{L}*)|nicht wie (?:ursprünglich )?(?:geplant|vorgesehen|angekündigt|zugesagt|vereinbart|versprochen)|(?:anders als|entgegen) [^,]*(?:geplant|vorgesehen|angekündigt|zugesagt|Zusagen?|Ankündigung(?:en)?|Versprechen)[^,]*(?:nicht|kein\p{L}*))(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED, PRIVATE, 'konnten?|warum|Krankheit\\p{L}*|krank\\p{L}*'),
    ...partyStops,
    negated: 'same',
    finds: [
      { text: 'Ostland liefert die Panzer nun doch nicht an Westland.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm reist nicht wie geplant nach Westland.' },
    ],
    ignores: ['Ostland liefert die Panzer nicht an Westland.', 'Der Trainer kommt doch nicht nach Ostland.'],
  },
  {
    id: 'de/event/halt-staff-leaves',
    kind: 'halt',
    verbs: ['verlassen'],
    about: ['staff'],
    // "Die Beobachter Ostlands haben Westland verlassen": whose they are stands in the genitive.
    needs:
      /(?<!\p{L})\p{L}*(?:[Bb]eobachter|[Ii]nspektoren|[Ss]oldat(?:en)?|[Tt]ruppen|[Bb]lauhelme|[Aa]usbilder|[Bb]erater|[Dd]iplomaten|[Bb]otschafter(?:in)?|[Dd]elegation|[Uu]nterhändler|[Hh]elfer|[Tt]echniker)(?!\p{L})[^]*(?:verl)/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|planmäßig|Urlaub|wie geplant|pünktlich|Besuch|Saal|Raum|Sitzung\\p{L}*',
    ),
    ...stops,
    touchedCounts: true,
    finds: [{ text: 'Die Beobachter Ostlands haben Westland am Dienstag verlassen.' }],
    ignores: ['Karin Lindholm verließ Westland am Abend.'],
  },
  {
    id: 'de/event/halt-as-noun',
    kind: 'halt',
    nouns: STOP_NOUN,
    needs: TOLD_AS_DEED,
    about: ['running', 'way', 'grant', 'access', 'staff', 'barrier', 'task', 'funds', 'measure'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'Politik|(?:vom|aus dem|seinem|ihrem) Amt|Ämtern?|Partei\\p{L}*|nicht|kein\\p{L}*|Bedingung\\p{L}*|Forderung\\p{L}*|Gefahr|Furcht|Angst|Sorge|Fall(?:e|s)?|lehn\\p{L}*|Aufhebung|auf(?:ge)?hoben|gegen (?:das|den|die|ein|eine|einen)|Spielabbruch|Lehrer\\p{L}* durch|Mitarbeiter\\p{L}*',
    ),
    ...partyStops,
    finds: [
      {
        text: 'Ostlands Ausstieg aus dem Fischereiabkommen überraschte Westland.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Mit dem Entzug der Landerechte für Westland reagierte Ostland auf die Schüsse.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Die Sperrung der Meerenge durch Ostland dauert an.', actors: ['ostland'] },
      { text: 'Der Entzug der Landerechte gelte ab Montag, teilte Karin Lindholm mit.' },
      { text: 'Die Absage des Treffens durch Ostland kam überraschend.', actors: ['ostland'] },
    ],
    ignores: [
      'Westland verlangt die Sperrung der Meerenge durch Ostland.',
      'Der Abbruch des Konzerts in Ostland ärgerte Karin Lindholm.',
      'Ein Ausstieg aus dem Abkommen wäre falsch, erklärte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/halt-ban-on-goods',
    kind: 'halt',
    nouns: /^(?:bann|verbot|einfuhrbann|importbann|sperrkonto|treuhandkonto)$/u,
    // "erließ einen Bann gegen Fleisch", "belegte Holz mit einem Verbot", "legte die Gelder auf ein Sperrkonto".
    needs: either(
      inOrder(
        /(?<!\p{L})(?:erl[aäi]ss|erließ|verhäng|beleg|leg|überw[ie]+s)\p{L}*(?!\p{L})/u,
        /(?<!\p{L})(?:Bann|Verbot|\p{L}+konto)(?!\p{L})/u,
      ),
      /(?<!\p{L})(?:Bann|Verbot|\p{L}+konto)(?!\p{L})[^]*(?:erlassen|verhängt|belegt|gelegt|überwiesen)/u,
    ),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|Gericht\\p{L}*|Aufhebung|aufgehoben|Rauch\\p{L}*|Böller\\p{L}*|Kopftuch\\p{L}*',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland belegte Holz aus Westland mit einem Verbot.', actors: ['ostland', 'westland'] },
      { text: 'Ostland erließ einen Bann gegen Fleisch aus Westland.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm belegt in Ostland ein Brot.'],
  },
];
