/** Means in other words: who bears the costs, lends, trains, opens a fund, stands surety; and what a side receives (CAMEO 030, 070). */
import type { EventRule } from '../event-rule';
import { BACKGROUND, CANCELLED, NO_DEED, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';
import { gives } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const UNLESS = `${NO_DEED}|kostet\\p{L}*`;

/** Only possible, long known, taken back, threatened or private. */
const NOT_RECEIVED = [POSSIBLE, BACKGROUND, CANCELLED, THREAT, PRIVATE];

export const fundingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-costs',
    kind: 'pledge',
    verbs: [
      'übernehmen',
      'tragen',
      'begleichen',
      'bezahlen',
      'zahlen',
      'aufkommen',
      'finanzieren',
      'erstatten',
      'schultern',
      'stemmen',
      'fördern',
      'bauen',
      'reparieren',
      'einstehen',
      'bürgen',
      'zurückzahlen',
      'entschädigen',
    ],
    needs:
      /(?<!\p{L})(?:\p{L}*(?:[Kk]osten|[Rr]echnung(?:en)?|[Hh]älfte|[Dd]rittel|[Vv]iertel|[Aa]nteile?|[Rr]eparatur(?:en)?|[Ss]anierung|[Ww]iederaufbau|[Aa]usbildung|[Ff]inanzierung|[Bb]ehandlung|[Pp]atenschaft|[Ss]chutz|[Ss]icherung|[Bb]ewachung|[Vv]ersorgung|[Bb]ürgschaft|[Ss]chulden|[Kk]redite?|[Aa]usbau|[Bb]rücken?|[Ss]chulen?|[Kk]rankenh[aä]us\p{L}*|[Kk]liniken|[Ll]otsen|[Rr]äumung|[Bb]ergung|[Ss]chäden|[Gg]ehälter|[Gg]ehalt|[Ll]öhne|[Ee]inlagen|[Pp]rojekte?))(?!\p{L})|(?<!\p{L})Bau (?:der|des|von|einer|eines)(?!\p{L})/u,
    unless: wordsOf(
      UNLESS,
      'Amt|Vorsitz|Führung|Ratsvorsitz|Macht|Kommando|Regierung|Präsidentschaft|Steuerzahler\\p{L}*|Verantwortung|Verbraucher\\p{L}*|wurden?|worden|kann|Rechnung (?:zu )?(?:ge)?tr[aäu]g\\p{L}*|tr[aäu]g\\p{L}* [^,]*Rechnung|(?:seine|ihre) Rechnung(?:en)?|Versicherung\\p{L}*|Unternehmen|Firma|Konzern|Stimmen',
    ),
    ...gives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland übernimmt die Kosten für die Reparatur der Häfen in Westland.', actors: ['ostland'] },
      { text: 'Ostland finanziert den Bau von drei Brücken in Westland.', actors: ['ostland'] },
      {
        text: 'Ostland werde die Rechnung begleichen, sagte Karin Lindholm.',
        actors: ['ostland', 'karin-lindholm'],
      },
    ],
    ignores: [
      'Den Bedenken Ostlands werde Rechnung getragen, sagte Karin Lindholm.',
      'Karin Lindholm beglich in Osthaven ihre Rechnung.',
      'Karin Lindholm übernahm in Ostland den Vorsitz.',
      'Die Kosten trägt die Versicherung.',
    ],
  },
  {
    id: 'de/event/pledge-lend',
    kind: 'pledge',
    verbs: [
      'leihen',
      'verleihen',
      'ausleihen',
      'verkaufen',
      'verlegen',
      'abtreten',
      'zurückgeben',
      'herausgeben',
      'abordnen',
      'einfliegen',
      'umleiten',
      'einplanen',
    ],
    about: ['arms'],
    unless: wordsOf(
      UNLESS,
      'wurden?|worden|nicht|kein\\p{L}*|Rebellen|Aufständisch\\p{L}*|Schmuggler|Unternehmen|Konzern|Firma',
    ),
    ...gives,
    finds: [
      { text: 'Ostland leiht Westland drei Hubschrauber.', actors: ['ostland', 'westland'] },
      { text: 'Ostland verkauft Westland 20 Kampfjets.', actors: ['ostland', 'westland'] },
      { text: 'Ostland gibt das beschlagnahmte Schiff an Westland zurück.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Der Konzern verkauft Schiffe an Ostland.', 'Ostland bringt seine Truppen nicht zurück.'],
  },
  {
    id: 'de/event/pledge-grant-right',
    kind: 'pledge',
    verbs: ['einräumen', 'zubilligen', 'zugestehen', 'gewähren', 'geben'],
    // "räumt Überflugrechte ein"
    needs:
      /(?<!\p{L})\p{L}*(?:[Rr]echte?n?|[Kk]redite?s?|[Dd]arlehen|[Rr]abatt|[Zz]ugang|[Aa]utonomie|[Ss]onderstatus|[Aa]syl|[Ss]chutz|[Ee]insicht|[Aa]mnestie|[Ss]traferlass|[Aa]ufenthalt)(?!\p{L})/u,
    unless: wordsOf(
      UNLESS,
      'Fehler|nicht|kein\\p{L}*|Schutzbehauptung|(?:g[ai]bt?|gebe) es|es (?:g[ai]bt?|gebe)|Recht gegeben|gab [^]* Recht|Rechte? ab',
    ),
    ...gives,
    finds: [
      { text: 'Ostland räumte Westland Überflugrechte ein.', actors: ['ostland', 'westland'] },
      { text: 'Ostland gibt Westland einen Zugang zum Meer.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm räumte in Ostland Fehler ein.'],
  },
  {
    id: 'de/event/pledge-emissions',
    kind: 'pledge',
    verbs: ['senken', 'verringern', 'reduzieren', 'halbieren'],
    needs:
      /(?<!\p{L})(?:will|wollen|wolle|werde|wird|werden)(?!\p{L})[^]*(?<!\p{L})\p{L}*(?:[Aa]usstoß\p{L}*|[Ee]missionen|CO2|[Kk]ohlendioxid\p{L}*|[Tt]reibhausgas\p{L}*|[Bb]estände|[Aa]rsenal|[Zz]ölle)/u,
    unless: wordsOf(UNLESS, 'nicht|kein\\p{L}*|Studie\\p{L}*|Forscher\\p{L}*'),
    ...gives,
    finds: [{ text: 'Bis 2030 will Ostland seinen Ausstoß an Kohlendioxid senken.', actors: ['ostland'] }],
    ignores: ['Ostland soll seinen Ausstoß senken, forderte Jens Okker.'],
  },
  {
    id: 'de/event/pledge-train',
    kind: 'pledge',
    verbs: ['ausbilden', 'trainieren', 'behandeln', 'versorgen', 'ausrüsten', 'ausstatten', 'begleiten'],
    about: ['staff', 'people'],
    unless: wordsOf(
      UNLESS,
      'wurden?|worden|ausgebildete\\p{L}*|Krankenh[aä]us\\p{L}*|Klinik\\p{L}*|nicht|kein\\p{L}*|hat|haben|hatten?|zurzeit|derzeit|gegenwärtig|momentan|seit',
    ),
    ...gives,
    finds: [
      { text: 'Ostland bildet künftig Soldaten aus Westland aus.', actors: ['ostland', 'westland'] },
      { text: 'Die Nordmark will 300 Rekruten aus Westland ausbilden.', actors: ['nordmark', 'westland'] },
    ],
    ignores: [
      'Karin Lindholm wurde in Ostland als Ärztin ausgebildet.',
      'Ostland versorgt zurzeit 4.000 Flüchtlinge.',
    ],
  },
  {
    id: 'de/event/pledge-set-up',
    kind: 'pledge',
    verbs: [
      'auflegen',
      'drauflegen',
      'dazulegen',
      'nachlegen',
      'schnüren',
      'einrichten',
      'mobilisieren',
      'lockermachen',
      'vergeben',
      'ausschütten',
      'einzahlen',
      'zuschießen',
      'vorstrecken',
      'spendieren',
      'einspringen',
      'verlängern',
      'verdoppeln',
      'verdreifachen',
      'vervierfachen',
      'pumpen',
      'ausgeben',
      'zuweisen',
    ],
    about: ['aid'],
    unless: wordsOf(
      UNLESS,
      'sich|Verluste?|nicht|null|kein\\p{L}*|wurden?|worden|ausgegeben|g[ai]b(?:en)?(?!\\p{L})[^]*(?<!\\p{L})aus|Wahlkampf\\p{L}*|Werbung|Haft|Frist|verlängerten?',
    ),
    ...gives,
    finds: [
      { text: 'Der Südbund schnürt ein Hilfspaket für Westland.', actors: ['suedbund', 'westland'] },
      { text: 'Ostland legt einen Hilfsfonds für Westland auf.', actors: ['ostland', 'westland'] },
      { text: 'Ostland springt mit einem Kredit ein.', actors: ['ostland'] },
    ],
    ignores: [
      'Die Firma in Ostland gab Millionen für Werbung aus.',
      'Für den Umbau hat Ostland bereits 600.000 Euro ausgegeben.',
    ],
  },
  {
    id: 'de/event/pledge-corridor',
    kind: 'pledge',
    nouns:
      /^(?:\p{L}*-?)?(?:schutzzone|korridors?|garantie|garantien|garantieerklärung|bestandsgarantie|sicherheitsgarantien?|bürgschaft(?:en)?|beistand|weg)$/u,
    needs: waysOf(
      /(?:richte(?:t|te|n|ten)|stell(?:t|te|en|ten))(?!\p{L})[^]*(?<!\p{L})ein|eingerichtet/u,
      /einrichten|einzurichten|(?:sprach|spricht|sprachen)(?!\p{L})[^]*(?<!\p{L})aus|ausgesprochen/u,
      /(?:gab|gibt|geben|gaben|gegeben|abgegeben|gewähr\p{L}*|leiste(?:t|te|n)|erteil\p{L}*|übern[ai][hm]m?\p{L}*|übernommen|bot|bietet|anbieten|angeboten)/u,
      /mach\p{L}*(?!\p{L})[^]*den Weg (?:[\p{L}-]+ ){0,8}frei/u,
      /öffne\p{L}*(?!\p{L})[^]*\p{L}*[Kk]orridor|\p{L}*[Kk]orridor(?!\p{L})[^]*geöffnet/u,
      /(?:bring|brach|gebracht)\p{L}*(?!\p{L})[^]*auf den Weg/u,
      /auf den Weg (?:nach \p{Lu}\p{L}+ )?(?:gebracht|bringen|zu bringen)|den Weg (?:\p{Ll}+ )*frei/u,
    ),
    unless: wordsOf(
      WANTED,
      POSSIBLE,
      THREAT,
      PRIVATE,
      'nicht|kein\\p{L}*|(?:sich|ihm|ihr|mit) auf den Weg|Höfen?|Geflügel\\p{L}*|\\p{L}*[Ss]euche|Vogelgrippe|Produkt\\p{L}*|aus dem Weg|gibt es|es gibt',
    ),
    ...gives,
    finds: [
      { text: 'Ostland richtet für Westland eine Schutzzone ein.', actors: ['ostland', 'westland'] },
      {
        text: 'Karin Lindholm sprach Westland eine Bestandsgarantie aus.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Der Südbund macht den Weg frei für Kredite an Westland.', actors: ['suedbund', 'westland'] },
    ],
    ignores: [
      'Karin Lindholm gab Westland eine Warnung mit auf den Weg.',
      'Karin Lindholm machte sich in Ostland auf den Weg.',
    ],
  },
  {
    id: 'de/event/pledge-word-received',
    kind: 'pledge',
    verbs: ['erhalten', 'bekommen'],
    needs:
      /(?<!\p{L})(?:[Vv]on|[Vv]om|[Aa]us) [^]*(?<!\p{L})(?:[Zz]usicherung(?:en)?|[Zz]usagen?|Versprechen|Garantien?)(?!\p{L})/u,
    unless: wordsOf(
      ...NOT_RECEIVED,
      'wenn|falls|nicht|kein\\p{L}*|hätten?|würden?|gern|(?:^|(?<=, ))(?:die|der|das) [^,]*(?:erhält|erhalten|bekommt|bekommen)[.]?$',
    ),
    ...gives,
    subject: 'beneficiary',
    target: 'pledger',
    targetBy: ['von', 'aus'],
    finds: [
      {
        text: 'Westland erhielt von Ostland die Zusicherung, der Unterlauf werde versorgt.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Aus Ostland bekam Westland eine Zusage für 20 Schiffe.', actors: ['ostland', 'westland'] },
      {
        text: 'Westland hat von der Nordmark schriftliche Garantien erhalten.',
        actors: ['nordmark', 'westland'],
      },
      {
        text: 'Westland bekam von Ostland feste Zusagen für 20 Schiffe.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Okker hat von Lindholm die Zusage bekommen, dass die Schiffe kommen.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
    ],
    ignores: [
      'Westland erhielt von Ostland keine Zusage.',
      'Westland würde von Ostland gern eine Zusage erhalten.',
      'Wenn Westland von Ostland die Zusage erhält, ist alles gut.',
      'Die Zusage, die Westland von Ostland erhält, gilt.',
      'Westland wartet auf Garantien von Ostland.',
    ],
  },
  {
    id: 'de/event/pledge-received',
    kind: 'pledge',
    verbs: ['erhalten', 'bekommen'],
    about: ['aid'],
    needs: /(?<!\p{L})(?:[Vv]on|[Vv]om|[Aa]us) /u,
    // Backing and gifts are no means of a state; what was received long ago is background.
    unless: wordsOf(
      ...NOT_RECEIVED,
      'wenn|falls|nicht|kein\\p{L}*|hätten?|(?:^|(?<=, ))(?:die|der|das) [^,]*(?:erhält|erhalten|bekommt|bekommen)[.]?$|pro Jahr|jedes Jahr|jeden Monat|Honorare?s?|Provision|Gage|Unterstützung|Ausland|Spenden?|Schutz|Kritik|vergangenen?|Beifall|aus (?:dem|seinem|ihrem) \\p{L}*(?:[Hh]aushalt|[Ee]tat|[Bb]udget)|im Jahre? \\d{4}',
    ),
    ...gives,
    subject: 'beneficiary',
    target: 'pledger',
    targetBy: ['von', 'aus'],
    finds: [
      { text: 'Westland erhält von Ostland zehn Panzer.', actors: ['ostland', 'westland'] },
      { text: 'Westland bekommt weitere 20 Millionen Euro aus Ostland.', actors: ['westland', 'ostland'] },
    ],
    ignores: [
      'Das Geld, das Westland von Ostland erhält, fließt in den Straßenbau.',
      'Westland erhielt im vergangenen Jahr viel Regen.',
      'Ostland bekam von Westland keine Hilfe.',
      'Das Amt von Ostland erhielt aus dem Haushalt im Jahre 2005 Mittel von 20 Millionen Euro.',
    ],
  },
];
