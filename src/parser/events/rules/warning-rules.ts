/** A threat or warning bound to no demand (CAMEO 130). */
import type { EventRule } from '../event-rule';

const warns = { frame: 'said', subject: 'issuer', target: 'addressee' } as const;
const WEATHER =
  /(?<!\p{L})(?:Wetterdienst|Unwetter\p{L}*|Sturm\p{L}*|Verbraucher\p{L}*|Zecken|Glätte|Lawinen\p{L}*|Hochwasser\p{L}*|Betrüger\p{L}*)(?!\p{L})/u;

export const warningRules: readonly EventRule[] = [
  {
    id: 'de/event/warning-verb',
    kind: 'warning',
    verbs: ['warnen', 'drohen', 'androhen', 'bedrohen'],
    unless: new RegExp(
      `${WEATHER.source}|(?<!\\p{L})(?:es drohe?n?|drohende[nrs]?|droht zu|bedrohte[nrs]?)(?!\\p{L})`,
      'u',
    ),
    ...warns,
    finds: [
      { text: 'Ostland warnt Westland vor neuen Lieferungen.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm drohte Westland mit Vergeltung.', actors: ['karin-lindholm', 'westland'] },
    ],
    ignores: ['Der Wetterdienst warnt vor Sturm.', 'Es drohen Staus.'],
  },
  {
    id: 'de/event/warning-noun',
    kind: 'warning',
    nouns: /^(?:drohung(?:en)?|warnung(?:en)?)$/u,
    needs:
      /(?<!\p{L})(?:sprach|spricht|aussprechen|ausgesprochen|richte\p{L}*|gerichtet|wiederhol\p{L}*|erneuer\p{L}*|bekräftig\p{L}*|äußer\p{L}*)(?!\p{L})/u,
    unless: WEATHER,
    ...warns,
    finds: [{ text: 'Ostland erneuerte seine Drohung gegen Westland.', actors: ['ostland', 'westland'] }],
    ignores: ['Die Warnung galt bis zum Abend.'],
  },
  {
    id: 'de/event/warning-announced',
    kind: 'warning',
    verbs: ['ankündigen', 'vorbehalten'],
    needs:
      /(?<!\p{L})\p{L}*(?:Vergeltung(?:sschl[aä]ge?n?|smaßnahmen)?|Konsequenzen|Gegenmaßnahmen|(?:Gegen|Vergeltungs|Straf)zölle?n?|Strafmaßnahmen|(?:militärische|rechtliche|weitere|harte)[nr]? Schritte|Rache|Antwort mit|[Vv]ergeltung|harte\p{L}* (?:Antwort|Reaktion))(?!\p{L})/u,
    unless: WEATHER,
    ...warns,
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
    unless: WEATHER,
    ...warns,
    finds: [{ text: 'Ostland stellte Westland Sanktionen in Aussicht.', actors: ['ostland', 'westland'] }],
    ignores: ['Ostland stellte Westland Schiffe in Aussicht.'],
  },
  {
    id: 'de/event/warning-effect',
    kind: 'warning',
    verbs: ['hinweisen', 'verweisen'],
    sentenceNeeds:
      /(?<!\p{L})(?:kein\p{L}* (?:\p{L}+ ){0,3}(?:Umfeld|Beitrag|Schritt)|verschärf\p{L}*|eskalier\p{L}*|Eskalation|Folgen|Konsequenzen|gefährd\p{L}*)(?!\p{L})/u,
    ...warns,
    finds: [
      {
        text: 'Karin Lindholm wies darauf hin, dass dies den Streit verschärfen werde.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Karin Lindholm wies darauf hin, dass der Saal offen ist.'],
  },
];
