/** A threat or warning bound to no demand (CAMEO 130). */
import type { EventRule } from '../event-rule';
import { issues, partyIssues } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What warns of something and is no party, or threatens nobody. */
const WEATHER =
  'Wetterdienst|Unwetter\\p{L}*|Sturm\\p{L}*|Verbraucher\\p{L}*|Zecken|Glätte|Lawinen\\p{L}*|Hochwasser\\p{L}*|Betrüger\\p{L}*';

export const warningRules: readonly EventRule[] = [
  {
    id: 'de/event/warning-verb',
    kind: 'warning',
    verbs: ['warnen', 'drohen', 'androhen'],
    unless: wordsOf(
      WEATHER,
      // "drohen ihm 24 Jahre Haft", "denen nun Festnahmen drohen", "droht im Herbst die Pleite": harm that may come.
      '(?:droht|drohe|drohen|drohten?) (?!(?:[^,]* )?mit )(?:[^,]* )?(?:die|der|das|eine?|bis zu|mindestens|\\d+|\\p{L}+e) (?:\\p{Ll}+ )*\\p{L}*(?:[Hh]aft|[Hh]aftstrafen?|[Gg]efängnis|[Gg]eldstrafen?|[Ss]trafen?|[Ff]estnahmen?|[Aa]bschiebung(?:en)?|[Aa]uslieferung|[Pp]leite|[Bb]ankrott|[Ii]nsolvenz|[Aa]us|[Ee]nde|[Kk]ollaps|[Zz]usammenbruch|[Jj]ahre|[Aa]nklagen?|[Vv]erfahren|[Pp]rozess|[Vv]erurteilung|[Tt]odesstrafe|[Hh]unger\\p{L}*|[Ss]paltung|[Ss]tillstand|[Aa]rmut|[Nn]euwahl(?:en)?|[Gg]efahr|[Ii]solation|[Ii]solierung|[Rr]auswurf|[Aa]usschluss|[Vv]erlust|[Nn]iederlage|[Ff]iasko|[Dd]ebakel)',
      '(?:de[mnr]|denen|ihm|ihr|ihnen|welche[mnr]) (?!(?:[^,]* )?mit )(?:[^,]* )?droh(?:t|e|en|te|ten)(?: könnten?| kann)?',
      '(?:droht|drohe|drohten?) (?:die|das|eine?) (?:\\p{Ll}+ )*\\p{Lu}\\p{L}+(?! (?:mit|zu|an))|es drohe?n?|drohende[nrs]?|droh(?:t|e|en|te|ten) (?:[^,]* )?zu \\p{Ll}+e?[rl]?n|zu \\p{Ll}+e?[rl]?n drohe?n|droh(?:t|e|en|te|ten) [^,]*\\p{Ll}zu\\p{Ll}+e?[rl]?n|(?:soll|sollen|kann|können|würden?)(?!\\p{L})[^]*(?<!\\p{L})warnen',
    ),
    ...issues,
    finds: [
      { text: 'Ostland warnt Westland vor neuen Lieferungen.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm drohte Westland mit Vergeltung.', actors: ['karin-lindholm', 'westland'] },
      { text: 'Ostland droht ihm mit zehn Jahren Haft.', actors: ['ostland'] },
      { text: 'Der Regierung Westlands drohte Karin Lindholm am Montag.' },
    ],
    ignores: [
      'Der Wetterdienst warnt vor Sturm.',
      'Es drohen Staus.',
      'Ostland droht die Pleite.',
      'Ostland droht im Herbst die Staatspleite.',
      'Der Ministerin Karin Lindholm drohen bis zu zehn Jahre Haft.',
      'Karin Lindholm sprach für die Fischer, denen nun Festnahmen drohen könnten.',
      'Westland drohe zur Last zu werden, sagte Karin Lindholm.',
      'In Ostland soll ein Gerät vor Wellen warnen.',
      'Der Streit mit Ostland droht nach Ansicht Westlands zu einem Krieg zu werden.',
      'Karin Lindholm lud Vereine ein, die unter ein Verbot zu fallen drohen.',
    ],
  },
  {
    id: 'de/event/warning-noun',
    kind: 'warning',
    nouns: /^(?:drohung(?:en)?|warnung(?:en)?)$/u,
    needs:
      /(?<!\p{L})(?:sprach|spricht|aussprechen|ausgesprochen|richte\p{L}*|gerichtet|wiederhol\p{L}*|erneuer\p{L}*|bekräftig\p{L}*|äußer\p{L}*)(?!\p{L})/u,
    unless: wordsOf(WEATHER),
    ...issues,
    finds: [{ text: 'Ostland erneuerte seine Drohung gegen Westland.', actors: ['ostland', 'westland'] }],
    ignores: ['Die Warnung galt bis zum Abend.'],
  },
  {
    id: 'de/event/warning-announced',
    kind: 'warning',
    verbs: ['ankündigen', 'vorbehalten'],
    needs:
      /(?<!\p{L})\p{L}*(?:Vergeltung(?:sschl[aä]ge?n?|smaßnahmen)?|Konsequenzen|Gegenmaßnahmen|(?:Gegen|Vergeltungs|Straf)zölle?n?|Strafmaßnahmen|(?:militärische|rechtliche|weitere|harte)[nr]? Schritte|Rache|Antwort mit|[Vv]ergeltung|harte\p{L}* (?:Antwort|Reaktion))(?!\p{L})/u,
    unless: wordsOf(WEATHER),
    ...issues,
    finds: [
      { text: 'Ostland behält sich militärische Schritte vor.', actors: ['ostland'] },
      { text: 'Karin Lindholm kündigte Westland Konsequenzen an.', actors: ['karin-lindholm', 'westland'] },
      { text: 'Ostland behält sich Gegenmaßnahmen vor.', actors: ['ostland'] },
    ],
    ignores: ['Karin Lindholm kündigte eine Rede an.'],
  },
  {
    id: 'de/event/warning-in-prospect',
    kind: 'warning',
    nouns: /^aussicht$/u,
    needs:
      /(?<!\p{L})(?:Folgen|\p{L}*[Ss]anktionen|Konsequenzen|Strafen?|\p{L}*[Zz]ölle|Vergeltung|Gegenmaßnahmen)(?!\p{L})[^]*in Aussicht|in Aussicht/u,
    about: ['penalty'],
    unless: wordsOf(WEATHER),
    ...issues,
    finds: [{ text: 'Ostland stellte Westland Sanktionen in Aussicht.', actors: ['ostland', 'westland'] }],
    ignores: ['Ostland stellte Westland Schiffe in Aussicht.'],
  },
  {
    id: 'de/event/warning-effect',
    kind: 'warning',
    verbs: ['hinweisen', 'verweisen'],
    sentenceNeeds:
      /(?<!\p{L})(?:kein\p{L}* (?:\p{L}+ ){0,3}(?:Umfeld|Beitrag|Schritt)|verschärf\p{L}*|eskalier\p{L}*|Eskalation|Folgen|Konsequenzen|gefährd\p{L}*)(?!\p{L})/u,
    ...issues,
    finds: [
      {
        text: 'Karin Lindholm wies darauf hin, dass dies den Streit verschärfen werde.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Karin Lindholm wies darauf hin, dass der Saal offen ist.'],
  },
  {
    id: 'de/event/warning-threaten-with',
    kind: 'warning',
    verbs: ['bedrohen'],
    // "bedroht Westland mit Raketen"; a storm and a ban threaten nobody so.
    needs: /(?<!\p{L})mit(?!\p{L})/u,
    about: ['penalty', 'arms'],
    unless: wordsOf(WEATHER),
    ...partyIssues,
    finds: [{ text: 'Ostland bedroht Westland mit Raketen.', actors: ['ostland', 'westland'] }],
    ignores: ['Ein Sturm bedroht die Küste Ostlands mit Wellen.', 'Ostland ist vom Krieg bedroht.'],
  },
  {
    id: 'de/event/warning-will-strike',
    kind: 'warning',
    verbs: ['ankündigen', 'schwören', 'drohen', 'geloben', 'verkünden'],
    // What is announced is harm: "kündigte an, die Stadt anzugreifen", "kündigte Anschläge an".
    sentenceNeeds: waysOf(
      /(?:militärisch|hart|entschieden|gewaltsam|mit (?:aller )?Härte|mit Gewalt|mit Waffengewalt)(?!\p{L})[^.]*(?:vorzugehen|vorgehen|zu reagieren|reagieren|zu antworten|antworten)/u,
      /anzugreifen|zurückzuschlagen|zu vergelten|vergelten|heimzuzahlen|zu rächen|zu bombardieren/u,
      /zu beschießen|einzumarschieren|abzuschießen|zu vernichten|zu stürmen|Rache|Anschläge|Blutbad/u,
      /Vergeltung|zu verklagen/u,
    ),
    unless: wordsOf(WEATHER, 'nicht|kein\\p{L}*'),
    ...partyIssues,
    finds: [
      {
        text: 'Karin Lindholm kündigte an, militärisch gegen Westland vorzugehen.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Ostland schwor Rache.', actors: ['ostland'] },
    ],
    ignores: [
      'Ostland kündigte an, die Häfen zu öffnen.',
      'Die Staatsanwaltschaft in Ostland kündigte Rache an.',
    ],
  },
  {
    id: 'de/event/warning-will-answer',
    kind: 'warning',
    verbs: ['reagieren', 'antworten', 'zurückschlagen', 'vergelten', 'beantworten'],
    // "werde entschieden antworten", "wird zurückschlagen".
    needs:
      /(?<!\p{L})(?:wird|werden?|würden?|wolle|wollen|will)(?!\p{L})[^]*(?<!\p{L})(?:hart|härte\p{L}*|entschlossen|entschieden|entsprechend|angemessen|militärisch|spiegelbildlich|symmetrisch|asymmetrisch|umgehend|mit (?:aller )?(?:Härte|Macht|Entschlossenheit)|mit (?:\p{L}+ )?(?:Gegenmaßnahmen|Gegenschl\p{L}*|Zöllen|Sanktionen|Vergeltung\p{L}*)|zurückschlagen|vergelten)(?!\p{L})/u,
    unless: wordsOf(WEATHER),
    ...partyIssues,
    conditional: true,
    finds: [{ text: 'Ostland werde entschieden antworten, sagte Karin Lindholm.' }],
    ignores: [
      'Ostland hat auf den Brief geantwortet.',
      'Ostland werde nicht zurückschlagen, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/warning-not-idle',
    kind: 'warning',
    verbs: ['zusehen', 'zuschauen', 'bleiben'],
    needs: /(?<!\p{L})nicht (?:länger )?(?:tatenlos|untätig)(?!\p{L})/u,
    unless: wordsOf(WEATHER),
    ...partyIssues,
    conditional: true,
    negated: 'same',
    finds: [{ text: 'Karin Lindholm sagte, Ostland werde nicht tatenlos zusehen.' }],
    ignores: ['Karin Lindholm will in Ostland nicht zusehen.'],
  },
  {
    id: 'de/event/warning-have-consequences',
    kind: 'warning',
    nouns: /^(?:konsequenzen|folgen|preis|raum|tisch|linie)$/u,
    needs: waysOf(
      /(?:wird|werden?|würden?|hätten?|habe)(?!\p{L})[^]*(?:Konsequenzen|Folgen) haben/u,
      /mit (?:[\p{L}-]+ ){0,3}(?:Konsequenzen|Folgen) (?:zu )?rechnen/u,
      /(?:sprach|sprachen|spricht)(?!\p{L})[^]*von [^]*(?:schwer|ernst|unabsehbar|gravierend)\p{L}* (?:Konsequenzen|Folgen)/u,
      /(?:hohen|teuren) Preis (?:be)?zahlen|in den Raum gestellt/u,
      /(?:stell)\p{L}*(?!\p{L})[^]*in den Raum|(?:Optionen|Möglichkeiten)(?!\p{L})[^]*auf dem Tisch/u,
      /rote Linie/u,
    ),
    unless: wordsOf(
      WEATHER,
      'Wirtschaft|Klima\\p{L}*|Gesundheit|Verbraucher|nicht|kein\\p{L}*|lagen?|hatte|Polizei|Spiel\\p{L}*|Verein',
    ),
    ...partyIssues,
    conditional: true,
    finds: [
      { text: 'Der Angriff werde schwere Folgen haben, sagte Karin Lindholm.' },
      { text: 'Ostland stellte Sanktionen gegen Westland in den Raum.', actors: ['ostland', 'westland'] },
      {
        text: 'Westland müsse mit ernsten Konsequenzen rechnen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm ging in Ostland an den Folgen des Angriffs zugrunde.'],
  },
];
