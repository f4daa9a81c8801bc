/** Benefits and money for people, firms and lands: given, raised, approved, put into a budget (CAMEO 030, 070). */
import { either, inOrder, type EventRule } from '../event-rule';
import { PRIVATE } from './not-done';
import { APPROVE, GIVE, isHabitual, NO_RELIEF, RAISE, UNDONE } from './relief-words';
import { partyDoes } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** A sum: so many of some money. */
const SUM =
  /(?:\p{N}|(?<!\p{L})(?:eine|einer|einige|mehrere|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}+zig|hundert|tausend))[^,.;:]{0,12} (?:(?:Millionen?|Milliarden?|Mio\.?|Mrd\.?|Tausend) )?(?:[\p{L}-]+-)?(?:Millionen?|Milliarden?|Euro|Dollars?|Franken|Kronen|Pfund|Rubel|Złoty|Zloty|Forint|Lei|Lira|Schekel|Dinar|Dirham|Rupien|Yen|Yuan|Won|Pesos?|Real|Reais|Soles|Rand|Riyal|Rial|Hrywnja|Griwna|Lari|Dram|Tenge|Naira|Schilling|Birr|Taka|Peseten|Gulden|Mark|Taler)(?!\p{L})/u;

/** What parliaments and governments pass. */
const LAW =
  /(?<!\p{L})\p{L}*(?:[Gg]esetz(?:e?s|entwurf|esnovelle|espaket|esänderung)?|[Nn]ovelle|[Rr]eform|[Vv]erordnung|[Vv]erordnungsänderung|[Dd]ekret|[Ee]rlass|[Ee]ntwurf|[Nn]achtragshaushalt|[Nn]achtragsbudget|[Dd]oppelhaushalt|[Hh]aushalt|[Rr]egelung|[Ii]nitiative|[Vv]orlage|[Aa]ntrag|[Mm]otion|[Vv]ereinbarung|[Vv]ertrag|[Aa]bkommen)(?!\p{L})/u;
const LAW_THAT_GIVES = inOrder(
  LAW,
  /, (?:der|die|das|wonach|mit (?:dem|der)|nach (?:dem|der)|durch (?:das|die)) /u,
  /(?<!\p{L})(?:(?:zu|ein|vor|aus|be|ge|er|ver|ent)?(?:sicher|sprich|sprech|gewähr|sieh|seh|räum|möglich|garantier|bring|schaff|last|höh|heb|hob|stock|senk|halbier|frei|läss|lass|streich|stell|schädig|billig|gib|geb|teil|zahl|weit|länger|führ|förder|stütz|erhalt|erhält|bekomm|profitier)\p{Ll}*)[.,“”"]?(?:$|(?= (?:soll|werden|wird|sollen)))/u,
);
/** What the body passes is itself a gift. */
const BENEFIT_AT_ONCE =
  /(?<!\p{L})(?:für|[Dd]en|[Dd]as|[Dd]ie|[Ee]inen?|[Ee]in) (?:[\p{Ll}-]+ ){0,3}\p{L}*(?:[Kk]redite?|[Dd]arlehen|[Pp]aket|[Zz]usch[uü]sse?|[Hh]ilfen?|[Bb]eihilfen?|[Pp]rämien?|[Bb]onus|[Zz]ulagen?|[Ee]ntlastung(?:en)?|[Ff]onds|[Pp]rogramm|[Ss]chirm|[Ff]örderung|[Ss]teuersenkung(?:en)?|[Ss]enkung|[Ee]rhöhung de[rs] \p{L}+|[Pp]reisdeckel|[Pp]reisbremse|[Rr]abatt|[Ee]rlass|[Uu]mschuldung|[Ss]tundung|[Bb]ürgschaft)(?!\p{L})/u;
const FORBIDS = /(?<!\p{L})(?:verbiete|verbot|untersag|bestraf|kürz|Kürzung|Abschaffung|Streichung)\p{L}*/u;

export const reliefRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-gives-benefit',
    kind: 'pledge',
    verbs: [...GIVE, ...RAISE],
    about: ['benefit'],
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE,
        PRIVATE,
        NO_RELIEF,
        'wurden?|worden|verzichtet\\p{L}*|(?:ein|das|dem|zum|am) Ende|Rente (?:geschickt|schicken)',
      ),
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Die Nordmark führt zum Mai einen Bonus für Hebammen ein.', actors: ['nordmark'] },
      { text: 'Ostland bessert das Elterngeld auf.', actors: ['ostland'] },
      { text: 'Ostland räumt Westland eine Kreditlinie ein.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Die Molkerei gewährt den Kunden in Ostland einen Rabatt.',
      'Ostland gewährt keinen Zahlungsaufschub.',
      'In Ostland gibt es seit 1990 einen Bonus für Hebammen.',
    ],
  },
  {
    id: 'de/event/pledge-gives-sum',
    kind: 'pledge',
    verbs: [
      ...GIVE,
      'einsetzen',
      'einstellen',
      'stecken',
      'pumpen',
      'einschießen',
      'umwidmen',
      'umschichten',
      'investieren',
      'zurückstellen',
    ],
    needs: SUM,
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE.replace('|eingestellt|einstell\\p{L}*', ''),
        PRIVATE,
        NO_RELIEF,
        'wurden?|worden|kostet\\p{L}*|Preis|Wahl\\p{L}*|Rüstung\\p{L}*|Geldbuße|Vergleich|Gehalt|Steuern gezahlt|Kaution|Miete|Kopf|Kopfgeld|Belohnung|sich',
      ),
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland legt 30 Millionen Kronen für den Bau der Deiche zurück.', actors: ['ostland'] },
      {
        text: 'Karin Lindholm rückt zwei Millionen Euro für die Schulen heraus.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Der Konzern legt in Ostland 30 Millionen Kronen zurück.',
      'Karin Lindholm zahlte in Ostland eine Strafe von 3000 Euro.',
    ],
  },
  {
    id: 'de/event/pledge-rations',
    kind: 'pledge',
    verbs: [
      'verteilen',
      'austeilen',
      'verschenken',
      'stiften',
      'spendieren',
      'vergeben',
      'ausgeben',
      'abgeben',
      'ausfolgen',
      'gewähren',
      'schenken',
      'zuteilen',
      'zuweisen',
      'überlassen',
    ],
    about: ['ration', 'benefit'],
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE,
        PRIVATE,
        NO_RELIEF,
        'wurden?|worden|sich|Verein|Helfer\\p{L}*|Freiwillige\\p{L}*|Verkauf',
      ),
    ),
    ...partyDoes,
    finds: [
      { text: 'Ostland verteilt Matratzen an die Bewohner der überfluteten Dörfer.', actors: ['ostland'] },
    ],
    ignores: ['Freiwillige verteilen in Ostland Matratzen.', 'Ostland verteilt die Lasten neu.'],
  },
  {
    id: 'de/event/pledge-passes-on',
    kind: 'pledge',
    verbs: ['lassen', 'zukommen'],
    // "lässt den Höfen eine Prämie zukommen"
    needs: waysOf(
      /zukommen (?:lassen|gelassen|zu lassen)|(?:lässt|lassen|ließ|ließen|lasse)(?!\p{L})[^]*zukommen|zukommen(?: zu)? lässt|zukommen ließ(?:en)?/u,
    ),
    about: ['benefit', 'aid', 'ration', 'arms'],
    unless: either(isHabitual, wordsOf(UNDONE, PRIVATE, NO_RELIEF, 'sich|Informationen|auf sich')),
    ...partyDoes,
    finds: [
      { text: 'Ostland lässt Westland 40 Tonnen Weizen zukommen.', actors: ['ostland', 'westland'] },
      { text: 'Ostland hat seinen Imkern eine Prämie zukommen lassen.', actors: ['ostland'] },
    ],
    ignores: ['Ostland lässt die Sache auf sich zukommen.', 'Ostland lässt Westland keine Hilfe zukommen.'],
  },
  {
    id: 'de/event/pledge-approves-benefit',
    kind: 'pledge',
    verbs: APPROVE,
    about: ['benefit'],
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE,
        PRIVATE,
        NO_RELIEF,
        'dagegen|Kürzung\\p{L}*|Wegfall|(?:ein|das|dem|zum|am) Ende|Abschaffung|Streichung',
      ),
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Das ostländische Parlament nickte den Bonus für Bäckereien ab.' },
      { text: 'Karin Lindholm kündigte Steuererleichterungen für Imker an.', actors: ['karin-lindholm'] },
      { text: 'Die Prämie für die Werften wurde von Ostland genehmigt.', actors: ['ostland'] },
    ],
    ignores: [
      'Das ostländische Parlament stimmte dem Ende des Zuschusses zu.',
      'Westland verlangt, Ostland müsse den Zuschuss beschließen.',
    ],
  },
  {
    id: 'de/event/pledge-approves-sum',
    kind: 'pledge',
    verbs: APPROVE,
    // So much for something: "bewilligte zwölf Millionen für die Sanierung".
    needs: either(
      inOrder(SUM, /(?<!\p{L})(?:für|an|zur|zum|zugunsten)(?!\p{L})/u),
      inOrder(/(?<!\p{L})(?:[Ff]ür|[Aa]n|[Zz]ur|[Zz]um|[Zz]ugunsten)(?!\p{L})/u, SUM),
    ),
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE,
        PRIVATE,
        NO_RELIEF,
        'dagegen|Kürzung\\p{L}*|Streichung|Ankauf|Kaufs?|Beschaffung|Waffensystem\\p{L}*|Einsparung\\p{L}*|einzusparen|Sparpaket|Einnahmen|Verkauf|Übernahme|Sanktion\\p{L}*|Zölle',
      ),
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      {
        text: 'Das ostländische Parlament hat drei Millionen Kronen für die Sanierung der Deiche abgenickt.',
      },
    ],
    ignores: [
      'Ostland genehmigte den Kauf von zehn Jets für zwei Millionen Kronen.',
      'Ostland genehmigte den Plan.',
    ],
  },
  {
    id: 'de/event/pledge-passes-giving-law',
    kind: 'pledge',
    verbs: APPROVE.filter((verb) => verb !== 'ankündigen'),
    needs: LAW,
    // "winkte ein Gesetz durch, das Müttern eine Beihilfe zusichert"
    sentenceNeeds: LAW_THAT_GIVES,
    sentenceAbout: ['benefit', 'aid', 'charge', 'debt'],
    unless: either(isHabitual, wordsOf(UNDONE, PRIVATE, NO_RELIEF, 'dagegen|gegen')),
    sentenceUnless: FORBIDS,
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Das ostländische Parlament winkte ein Gesetz durch, das Fischern eine Prämie zusichert.' },
    ],
    ignores: ['Das ostländische Parlament winkte ein Gesetz durch, das die Prämie für Fischer verbietet.'],
  },
  {
    id: 'de/event/pledge-lets-law-pass',
    kind: 'pledge',
    verbs: ['lassen', 'stimmen', 'votieren', 'aussprechen', 'bringen', 'setzen'],
    // "ließ die Reform passieren", "sprach sich für einen Kredit aus", "brachte das Paket auf den Weg"
    needs: waysOf(
      /(?:lässt|lassen|ließ|ließen)(?!\p{L})[^]*passieren|passieren (?:lassen|gelassen)/u,
      /(?:stimm|votier|spr[aä]ch|sprich|gestimmt|ausgesprochen)\p{L}*(?!\p{L})[^]*(?<!\p{L})(?:für|dafür)(?!\p{L})|für (?:[^,]* )?(?:gestimmt|votiert|ausgesprochen|stimmen|votieren|aussprechen)/u,
      /(?:auf den Weg|unter Dach und Fach|in Kraft|über die Bühne|zur Auszahlung) (?:gebracht|bringen|zu bringen|gesetzt|setzen)|(?:bring|brach|setz)\p{L}*(?!\p{L})[^]*(?:auf den Weg|unter Dach und Fach|in Kraft|zur Auszahlung)/u,
    ),
    sentenceNeeds: either(BENEFIT_AT_ONCE, LAW_THAT_GIVES),
    sentenceAbout: ['benefit', 'aid', 'charge', 'debt'],
    unless: either(
      isHabitual,
      wordsOf(
        UNDONE,
        PRIVATE,
        NO_RELIEF,
        'dagegen|gegen|außer Kraft|(?:ein|das|dem|zum|am) Ende|Wähler\\p{L}*|Volk|Prozent',
      ),
    ),
    sentenceUnless: FORBIDS,
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Das ostländische Parlament ließ ein Gesetz passieren, das Fischern eine Prämie zuspricht.' },
      { text: 'Das ostländische Parlament sprach sich für einen Kredit von drei Millionen Kronen aus.' },
      { text: 'Karin Lindholm setzte das Entlastungspaket in Kraft.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Das ostländische Parlament ließ ein Gesetz passieren, das die Prämie verbietet.',
      'Das ostländische Parlament stimmte für das Ende des Kredits.',
      'Karin Lindholm brachte in Ostland die Debatte über das Entlastungspaket auf den Weg, das niemand will.',
    ],
  },
];
