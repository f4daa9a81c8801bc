/** Borders closed, people and troops called back, treaties left, bans imposed, visits called off: halts by another name (CAMEO 162). */
import type { EventRule } from '../event-rule';
import { POSSIBLE, PRIVATE, THREAT, WANTED, wordsOf } from './not-done';

const stops = { frame: 'said', subject: 'halter', target: 'addressee' } as const;
const NOT_WANTED = wordsOf(WANTED, THREAT, POSSIBLE, 'um (?:\\p{L}+ ){0,8}zu \\p{Ll}+en');

export const withdrawalRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-leave',
    kind: 'halt',
    verbs: ['aussteigen', 'austreten', 'ausscheren', 'zurückziehen', 'verlassen', 'zurücktreten'],
    needs:
      /(?<!\p{L})(?:aus|von|vom) (?:(?:der|dem|den|allen|seinen|ihren) )?(?:[\p{L}-]+ ){0,3}[\p{L}-]*(?:[Aa]bkommens?|[Vv]ertrag\p{L}*|[Vv]erträgen|[Gg]esprächen?|[Vv]erhandlung\p{L}*|[Bb]ündnis\p{L}*|[Kk]oalition|[Uu]nion|[Oo]rganisation|[Rr]at(?:es)?|[Gg]erichtshofs?|[Mm]ission|[Pp]rogramm\p{L}*|[Pp]rojekt\p{L}*|[Vv]ereinbarung\p{L}*|[Rr]egierung|[Kk]onvention|[Ff]ormats?|[Bb]urgfrieden|UN|WHO|UNESCO|Unesco|OPEC|Opec|EU|Nato|NATO)(?!\p{L})|(?:verl(?:ässt|assen|ieß|ießen))(?!\p{L})[^]*(?:[Kk]oalition|[Oo]rganisation|[Bb]ündnis|[Vv]erhandlungstisch|WHO|Unesco|UNESCO|[Mm]enschenrechtsrat)/u,
    unless: wordsOf(NOT_WANTED.source, PRIVATE, 'einig\\p{L}*|vereinbar\\p{L}*|Amt|Ämter\\p{L}*'),
    ...stops,
    negated: 'rejection',
    finds: [
      { text: 'Ostland steigt aus dem Abkommen mit Westland aus.', actors: ['ostland', 'westland'] },
      { text: 'Die Nordmark ist aus dem Abkommen ausgetreten.', actors: ['nordmark'] },
      { text: 'Ostland zieht sich aus den Gesprächen zurück.', actors: ['ostland'] },
    ],
    ignores: ['Karin Lindholm stieg in Ostland aus dem Zug aus.'],
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
    verbs: ['abziehen', 'zurückrufen', 'abberufen', 'zurückziehen', 'zurückbeordern', 'heimholen'],
    needs:
      /(?<!\p{L})[\p{L}-]*(?:[Tt]ruppen(?:teile)?|[Ss]oldat(?:en)?|[Mm]itarbeiter|[Bb]otschafter(?:in|s)?|[Dd]iplomaten|[Pp]ersonal|[Bb]eobachter|[Ii]nspekteure|[Kk]ontingents?|[Ss]treitkräfte|[Kk]ampfjets|[Pp]anzer|[Dd]elegation|[Uu]nterhändler)(?!\p{L})/u,
    unless: new RegExp(
      `${NOT_WANTED.source}|(?<!\\p{L})(?:${PRIVATE}|einig\\p{L}*|vereinbar\\p{L}*)(?!\\p{L})`,
      'u',
    ),
    ...stops,
    negated: 'rejection',
    finds: [
      { text: 'Ostland rief am Montag seinen Botschafter aus Westland zurück.', actors: ['ostland'] },
      { text: 'Ostland zieht seine Soldaten aus Westland ab.', actors: ['ostland'] },
    ],
    ignores: ['Ostland fordert, dass Westland seine Truppen abzieht.'],
  },
  {
    id: 'de/event/halt-sanctions',
    kind: 'halt',
    nouns:
      /^(?:\p{L}*-)?(?:\p{L}*sanktionen|(?:einreise|einfuhr|ausfuhr|export|import|handels|landungs?|flug|überflug|betätigungs|sende)verbote?[ns]?|(?:export|import|handels|waffen|öl|gas)?embargos?|(?:import|export|einfuhr|ausfuhr)?sperren?|seeblockade|blockade|flugverbotszone|\p{L}*kontrollen|(?:straf)?zölle)$/u,
    needs:
      /(?<!\p{L})(?:verhäng\p{L}*|beschl[oi]ss\p{L}*|beschlossen|erl[ai]ss\p{L}*|erließ\p{L}*|erheb\p{L}*|erhoben|erhob|verlänger\p{L}*|verschärf\p{L}*)(?!\p{L})/u,
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
    nouns:
      /^(?:\p{L}*truppen)?(?:abzugs?|rückzugs?|austritts?|ausstiegs?|moratoriums?|stopps?|boykotts?|aufnahmestopps?)$/u,
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
