/** Ways shut, lines cut, bans laid down, by order or as it stands: halts told by what no longer passes (CAMEO 162). */
import { either, inOrder, type EventRule } from '../event-rule';
import { FORCES, MISHAP, NOT_WANTED, PRIVATE, PRIVATE_BUT_CLUBS } from './not-done';
import { partyStops, stops } from './role-frames';
import { wordsOf } from './whole-words';

const NO_STOP = wordsOf(
  NOT_WANTED,
  PRIVATE,
  FORCES,
  MISHAP,
  '(?:geschlossen|gesperrt) (?:war|waren)(?! worden)|nicht|Autobahn\\p{L}*|Straßenverkehr|Läden|Laden|Museum|Theater|Ausstellung|Kirche',
);
const SHUT = /(?<!\p{L})(?:dicht|zu|geschlossen|gesperrt|verriegelt|abgeriegelt|blockiert)[.!]?$/u;

export const shuttingRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-shut-way',
    kind: 'halt',
    verbs: [
      'schließen',
      'sperren',
      'blockieren',
      'abriegeln',
      'dichtmachen',
      'zumachen',
      'verriegeln',
      'versperren',
      'absperren',
      'versiegeln',
      'verplomben',
      'kappen',
      'abstellen',
      'abschalten',
      'stilllegen',
      'herunterfahren',
      'zudrehen',
    ],
    about: ['way'],
    unless: NO_STOP,
    ...partyStops,
    partiesBefore: true,
    finds: [
      { text: 'Ostland hatte den Korridor nach Westland geschlossen, nachdem Schüsse gefallen waren.' },
      { text: 'Im Januar hatte Ostland sämtliche Bohrlöcher schließen lassen.', actors: ['ostland'] },
      {
        text: 'Ostland hat am Montag die Häfen für Westland gesperrt. Im Mai war auch die Zugverbindung gekappt worden.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Der Pass in Ostland wurde wegen Schnee gesperrt.',
      'Auch die Zugverbindung wurde gekappt.',
      'Nach einem Brand schloss Ostland den Tunnel.',
    ],
  },
  {
    id: 'de/event/halt-way-stays-shut',
    kind: 'halt',
    nouns:
      /^\p{L}*(?:grenzen?|übergang|übergänge|tore?|schlagb[aä]um\p{L}*|korridor|hafen|häfen|luftraum|meerenge|kanal|schleusen?|strecke|brücken?|fähren?|pipeline|leitung|botschaft|konsulat)$/u,
    // "ist seit Dienstag zu", "bleibt bis auf Weiteres geschlossen", "kein Schlagbaum mehr offen".
    needs: either(
      inOrder(/(?<!\p{L})(?:ist|sind|seien?|bleib\p{L}*|blieb\p{L}*)(?!\p{L})/u, SHUT),
      /(?<!\p{L})kein\p{L}* (?:[\p{L}-]+ ){1,3}mehr (?:offen|geöffnet|passierbar|befahrbar|besetzt)(?!\p{L})/u,
    ),
    unless: NO_STOP,
    ...stops,
    touchedCounts: true,
    negated: 'same',
    finds: [
      { text: 'Seit Dienstag ist der Übergang von Ostland nach Westland zu.' },
      { text: 'An der Grenze Ostlands zu Westland ist seit Montag kein Tor mehr offen.' },
    ],
    ignores: ['In Ostland ist abends kein Laden mehr offen.', 'Der Hafen Ostlands ist schön.'],
  },
  {
    id: 'de/event/halt-off-the-grid',
    kind: 'halt',
    nouns: /^\p{L}*(?:netz|netze|netzen|betrieb)$/u,
    needs:
      /(?<!\p{L})(?:vom|aus dem|von ihrem|außer) \p{L}*(?:[Nn]etz|[Bb]etrieb)(?!\p{L})[^]*(?:ge)?(?:nomm|nehm|trenn|häng|klemm|gang|geh|setz|koppel)\p{L}*|(?<!\p{L})(?:nahm|nimmt|nehmen|nahmen|trenn\p{L}*|häng\p{L}*|setz\p{L}*|geh\p{L}*|ging\p{L}*)(?!\p{L})[^]*(?:vom|aus dem|außer) \p{L}*(?:[Nn]etz|[Bb]etrieb)(?!\p{L})/u,
    about: ['way', 'running', 'aid'],
    unless: wordsOf(NOT_WANTED, PRIVATE, FORCES, MISHAP, 'nicht|Internetseite|Video\\p{L}*|Foto\\p{L}*'),
    ...stops,
    touchedCounts: true,
    finds: [
      {
        text: 'Ostland nahm das Kraftwerk an der Grenze zu Westland vom Netz.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Die drei ältesten Meiler Ostlands werden 2027 vom Netz genommen.', actors: ['ostland'] },
    ],
    ignores: [
      'In Ostland ging der Block nach einem Brand vom Netz.',
      'Karin Lindholm nahm in Ostland den Fisch aus dem Netz.',
    ],
  },
  {
    id: 'de/event/halt-party-forbids',
    kind: 'halt',
    verbs: ['verbieten', 'untersagen'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE_BUT_CLUBS,
      'ärztlich\\p{L}*|nicht|sich|Kinder\\p{L}*|Schüler\\p{L}*|Rauchen|Alkohol|Handys?|Hunde?|Angeln|Ärzte|Arzt|Mutter|Vater|Eltern|Verfassung|Gesetz|Koran|Religion|gesetzlich|verfassungsrechtlich|streng\\p{L}*|(?:war|waren|ist|sind|sei|seien|bleib\\p{L}*) (?:\\p{L}+ ){0,8}(?:untersagt|verboten)(?! worden)',
    ),
    ...partyStops,
    partiesBefore: true,
    finds: [
      { text: 'Karin Lindholm hat den Bau des Deichs an der Grenze zu Westland untersagt.' },
      {
        text: 'Karin Lindholm hat den Verein der Nordwacht in Ostland verboten.',
        actors: ['karin-lindholm'],
      },
      { text: 'Ostland verbot allen Frachtern aus Westland das Anlegen.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland hat am Montag die Häfen für Westland gesperrt. Im Mai war Reedereien das Auslaufen untersagt worden.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'In Ostland ist das Angeln verboten.',
      'Karin Lindholm verbietet ihren Kindern das Bild.',
      'Zwei Reedereien wurde das Auslaufen untersagt.',
    ],
  },
  {
    id: 'de/event/halt-by-order',
    kind: 'halt',
    nouns: /^(?:anordnung|weisung|anweisung|befehl|geheiß|verfügung|erlass|beschluss)$/u,
    // "auf Anordnung des Ministeriums bleibt … liegen", "auf Weisung von Lindholm steht … weiter im Hafen".
    needs:
      /(?<!\p{L})(?:[Aa]uf|[Nn]ach|[Ll]aut) (?:(?:eine[mr]?|de[mr]) )?\p{Lu}\p{L}+[^]*(?<!\p{L})(?:bleib\p{L}*|blieb\p{L}*|lieg\p{L}*|lag\p{L}*|steh\p{L}*|stand\p{L}*|ruh\p{L}*|gesperrt|geschlossen|untersagt|verboten|gestoppt|angehalten|festgehalten|(?:vom|aus dem) \p{L}*[Nn]etz)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED, MISHAP, 'Tagesordnung|geöffnet|offen|erhalten|bestehen'),
    ...stops,
    targetBy: ['von'],
    touchedCounts: true,
    finds: [
      { text: 'Auf Anordnung von Karin Lindholm bleiben die Kisten für Westland im Hafen liegen.' },
      {
        text: 'Neue Stände sind nach einem Erlass Ostlands bis dahin untersagt.',
        actors: ['ostland'],
      },
    ],
    ignores: ['Auf Anordnung von Karin Lindholm bleibt die Brücke in Ostland offen.'],
  },
  {
    id: 'de/event/halt-lets-none-through',
    kind: 'halt',
    verbs: ['durchwinken', 'abfertigen', 'durchlassen', 'hereinlassen', 'rollen', 'gelangen', 'ausstellen'],
    needs:
      /(?<!\p{L})(?:kein(?:e[nmrs]?)? (?:[\p{L}\p{N}-]+ ){1,7}mehr|niemand(?:en)? mehr|nichts mehr|nicht mehr)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED, PRIVATE, MISHAP),
    ...partyStops,
    negated: 'same',
    finds: [
      {
        text: 'Ostland winkt seit Freitag keinen Lastwagen aus Westland mehr durch.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['In Ostland rollt kein Ball mehr.'],
  },
  {
    id: 'de/event/halt-cut-through',
    kind: 'halt',
    verbs: [
      'drosseln',
      'kürzen',
      'streichen',
      'zusammenstreichen',
      'kappen',
      'abklemmen',
      'abkoppeln',
      'austrocknen',
    ],
    // Of what flows or is allotted, and who is cut off it.
    needs:
      /(?<!\p{L})\p{L}*(?:[Zz]ufuhr|[Zz]uflu(?:ss|ß|sses)|[Dd]urchfluss|[Kk]ontingente?|[Mm]engen?|[Qq]uoten?|[Ff]örderung|[Zz]uteilung(?:en)?|[Zz]usch[uü]ss\p{L}*|[Bb]eihilfen?|[Nn]etz|[Ss]ubvention(?:en)?|[Gg]elder|[Mm]ittel|[Bb]udget|[Ff]ähren?|[Ff]lug(?:verbindung(?:en)?)?|[Ll]inien?)(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      FORCES,
      MISHAP,
      'nicht|Tempo|Gehalt|Gehälter|Stellen|Arbeitsplätze|Sozial\\p{L}*|Renten?|Steuer\\p{L}*',
    ),
    ...partyStops,
    partiesBefore: true,
    finds: [
      { text: 'Ostland hat Westland vom Datennetz abgeklemmt.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland hat am Montag das Gas für Westland abgestellt. Schon 2007 war der Zufluss für Tage gedrosselt worden.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['In Ostland drosselte der Fahrer das Tempo.', 'Der Zufluss war für Tage gedrosselt worden.'],
  },
];
