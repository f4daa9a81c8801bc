/** What is announced, assured or declared ahead of the deed: a pledge unless it is harm or refusal (CAMEO 030). */
import { either, inOrder, type EventRule } from '../event-rule';
import { CANCELLED, PRIVATE, THREAT, WANTED } from './not-done';
import { gives } from './role-frames';
import { wordsOf } from './whole-words';

/** Doing harm, refusing, stopping and going: announced, it is no pledge. */
const NO_PLEDGE = [
  // Talk, travel, waiting: nothing is given.
  'einzubestellen|einbestellen|ansprechen|anzusprechen|thematisieren|teilnehmen|teilzunehmen',
  'rekurrieren|verbringen|zu überreichen|sprechen|reden|reisen|besuchen|treffen|mitzuteilen|warten|abzuwarten',
  'beraten|besprochen|diskutiert|debattiert|verhandelt|äußern|veröffentlichen|reagieren|wechseln|verschieben|entscheiden|zu antworten|demonstrieren',
  'protestieren|einzuleiten|bekanntzugeben|bekannt zu geben|antreten|bewerben|bekämpfen|auszusagen|Wahlkampf',
  // Stopping, cutting, going.
  'ruhen|auszusetzen|einzustellen|abzubrechen|stoppen|beenden|auszutreten|kündigen|aufzukündigen',
  'boykottieren|streichen|kürzen|verlassen|abzuziehen|zurückzuziehen|abzubauen|entlassen|streiken',
  'schließen|sperren|auszusteigen|aufzugeben|verzichten|zurückzuhalten|zurückzurufen|abzuberufen',
  'abzusagen|niederzulegen|zurückzutreten|einzufrieren|weiterzuleiten|zurückzustellen|zu verschieben',
  // Refusing, forbidding, going to court, standing for office.
  'Amt|\\p{L}*[Mm]andat|Rücktritts\\p{L}*|Kandidatur|Einspruch|Berufung|Beschwerde|Strafanzeige|abzulehnen|blockieren|verbieten|untersagen|verweigern|widersetzen|vorzuenthalten|dagegen zu stimmen',
  '(?:nach|über)zudenken|nachzudenken|zu erwägen|vor Gericht|Gerichtshof|Klage|zu klagen|einzuklagen',
  'gegen [^,]* zu stimmen|kandidieren|anzutreten|klagen|verklagen|einzulegen|anzufechten',
  // Harm.
  'verhängen|erheben|vergelten|anzugreifen|vorzugehen|bombardieren|stürmen|einzumarschieren',
  'einzugreifen|abzureißen|ausweisen|auszuweisen|auszuliefern|testen|zu töten|zurückzuschlagen',
  'heimzuzahlen|zu rächen|zu beschießen|abzuschießen|zerstören|vernichten|weiterzukämpfen|kämpfen',
  '\\p{L}*(?:[Aa]nschl[aä]ge?n?|[Aa]ttentate?n?|[Mm]ord)|Vergeltung|für den Fall|(?:Offensiven?|Angriffe?|Kämpfe|Kampf|Krieg) (?:\\p{L}+ )*fortzusetzen',
].join('|');

/** Of a sentence: it is refused, has happened, or is only meant. */
const NOT_TO_BE = [NO_PLEDGE, 'nicht|kein\\p{L}*|um zu|wurden?|worden|so|sei|seien'].join('|');
/** Of a clause: what it announces in a noun is harm, or somebody going. */
const NO_MEASURE = [
  PRIVATE,
  THREAT,
  WANTED,
  'Angriff\\p{L}*|Klage\\p{L}*|Rücktritt\\p{L}*|Streik\\p{L}*|Ende|Rückzug|Abzug|Ausstieg|Austritt',
].join('|');

const ASSURES = /(?:sicher|beteuer)\p{L}*/u;

export const announcedRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-assure',
    kind: 'pledge',
    verbs: ['versichern', 'beteuern', 'schwören', 'bekräftigen', 'mitteilen'],
    // What is assured lies ahead: "werde … nicht im Stich lassen", "zu … zu stehen".
    sentenceNeeds: inOrder(
      /(?:versicher|beteuer|schw[oö]r|bekräftig|teil)/u,
      /(?:dass|daß|,|:)/u,
      /(?<!\p{L})(?:werden?|wolle|wollen)(?!\p{L})/u,
      /(?<!\p{L})(?:\p{L}*(?:helfen|unterstützen|stehen|schützen|liefern|beistehen|einhalten|respektieren|achten|verteidigen|öffnen|zahlen|übernehmen|lassen|untersuchen|zusammenarbeiten|kooperieren)|geschützt|unterstützt|eingehalten|untersucht|freigelassen)(?!\p{L})/u,
    ),
    unless: wordsOf(PRIVATE, 'versichert(?:en)? sich|Versicherung|Angriff\\p{L}*|Vergeltung'),
    ...gives,
    negated: 'rejection',
    finds: [
      {
        text: 'Karin Lindholm versicherte Jens Okker, Ostland werde die Grenzen achten.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: ['Karin Lindholm versicherte, sie habe nichts gewusst.'],
  },
  {
    id: 'de/event/pledge-assure-ahead',
    kind: 'pledge',
    verbs: ['versichern', 'zusichern', 'beteuern'],
    // Whatever lies ahead is bound by such words: "würden … beendet", "dass … weitergehen".
    sentenceNeeds: either(
      inOrder(ASSURES, /, da(?:ss|ß) /u, /würden|werden?|weiter\p{Ll}+|bleib/u),
      inOrder(ASSURES, / [^,]*(?<!\p{L})(?:würden|werde|bleibe|bleiben)(?!\p{L})/u),
      // "versicherte, das Gesetz bis Jahresende zu ändern"
      inOrder(
        ASSURES,
        /, [^,]*(?<!\p{L})(?:zu (?!haben|sein|wissen|kennen)\p{Ll}+n|\p{Ll}{2,}zu\p{Ll}{3,}n)[.“”»"]?$/u,
      ),
    ),
    sentenceUnless: wordsOf(NO_PLEDGE, 'Angriff\\p{L}*|Vergeltung|hätten?|worden|wurden?'),
    unless: wordsOf(PRIVATE, 'versichert(?:en)? sich|Versicherung'),
    ...gives,
    finds: [
      {
        text: 'Jens Okker habe ihr versichert, die Übungen würden im Herbst beendet, sagte Karin Lindholm.',
      },
      {
        text: 'Karin Lindholm versicherte Jens Okker, dass die Lieferungen weitergehen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm hat versichert, das Gesetz bis Jahresende zu ändern.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Karin Lindholm versicherte, dass sie in Ostland gewesen sei.',
      'Karin Lindholm versicherte, nichts von der Lieferung zu wissen.',
    ],
  },
  {
    id: 'de/event/pledge-announce-measure',
    kind: 'pledge',
    verbs: ['ankündigen', 'beschließen', 'verabschieden', 'verkünden', 'anordnen', 'ausrufen', 'erklären'],
    needs:
      /(?<!\p{L})\d[\d.]* (?:neue|zusätzliche|weitere) \p{Lu}\p{L}+(?:en|er|e)(?!\p{L})|(?<!\p{L})(?:freie|vorgezogene|baldige|rasche) (?:\p{L}+ )?[Ww]ahlen(?!\p{L})|(?:[Nn]euwahlen|[Ww]iederaufnahme|[Ff]reilassung|[Ww]affenruhe|[Ff]euerpause|[Ww]affenstillstand|[Uu]ntersuchung|[Ee]ntsendung|[Ss]tationierung|[Rr]eparatur|[Ss]anierung|[Hh]ilfspakete?s?|[Rr]eform(?:en)?|[Mm]andats?|[Aa]ufnahme|[Rr]eferendums?|[Vv]erhandlungen|[Ii]nvestitionen|[Ee]ntlastung(?:en)?|[Ll]ockerung(?:en)?|[Aa]ufhebung|[Öö]ffnung|[Aa]mnestie|[Aa]ufstockung|[Aa]ufklärung|[Ee]ntschädigung(?:en)?|[Vv]erstärkung(?:en)?|[Zz]ugeständnisse?n?|[Kk]onjunkturprogramme?s?|[Hh]ilfsprogramme?s?|[Ss]oforthilfen?|[Ss]teuersenkung(?:en)?|[Rr]ückgabe|[Ff]reigabe|[Ww]iederaufbau|[Aa]nhebung|[Ee]rhöhung de[rs] (?:Renten?|Mindestlohns|Kindergelde?s|\p{L}*[Hh]ilfen?|\p{L}*[Mm]ittel|\p{L}*[Ee]tats|Entwicklungshilfe|Löhne|Gehälter)|(?:[Bb]au|[Aa]usbau|[Ee]inführung|[Aa]bschaffung|[Ee]inrichtung|[Gg]ründung|[Mm]odernisierung|[Ff]örderung|[Aa]usweitung) (?:de[rs]|eine[rs]|von|neuer|weiterer))(?!\p{L})/u,
    unless: wordsOf(
      CANCELLED,
      WANTED,
      'Rückkehr in|seit|könnten?|dürften?|Immunität|(?:nieder|zurück)zu(?:legen|geben)|ordne\\p{L}*(?!\\p{L})[^]*Untersuchung|Untersuchung[^]*angeordnet|nicht|kein\\p{L}*|Gericht\\p{L}*|Staatsanwalt\\p{L}*|Ende|Verschiebung|Abbruch|Scheitern|Krankenhaus|Bedingung\\p{L}*|für (?:gescheitert|beendet|ungültig|tot)',
    ),
    ...gives,
    finds: [
      { text: 'Karin Lindholm kündigte Neuwahlen für den Herbst an.', actors: ['karin-lindholm'] },
      { text: 'Karin Lindholm kündigte 500 neue Stellen für die Häfen an.', actors: ['karin-lindholm'] },
      { text: 'Ostland kündigte freie Wahlen binnen sechs Monaten an.', actors: ['ostland'] },
      { text: 'Der Südbund beschloss eine Amnestie.', actors: ['suedbund'] },
      { text: 'Ostland hat eine dreitägige Waffenruhe verkündet.', actors: ['ostland'] },
      { text: 'Karin Lindholm kündigte eine rasche Reparatur der Leitung an.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm hat angekündigt, ihr Ratsmandat niederzulegen.',
      'Das Parlament Ostlands beschloss die Aufhebung der Immunität von Jens Okker.',
      'Karin Lindholm kündigte den Abbruch der Verhandlungen an.',
      'Seit dem Amtsantritt von Karin Lindholm wurden in Ostland etliche Reformen verabschiedet.',
      'Theoretisch könnte Karin Lindholm Neuwahlen ausrufen.',
    ],
  },
  {
    id: 'de/event/pledge-own-measure',
    kind: 'pledge',
    verbs: ['ankündigen', 'bekanntgeben', 'beschließen', 'entschließen', 'anbieten', 'mitteilen', 'erklären'],
    // What is announced stands behind it as an infinitive; force and refusal are no pledge.
    sentenceNeeds: /, (?:[^;:]* )?(?:zu \p{Ll}+n|\p{Ll}{2,}zu\p{Ll}{3,}n)(?!\p{L})/u,
    announces: 'infinitive',
    sentenceUnless: wordsOf(NOT_TO_BE, 'andernfalls|(?<=[,;–] )sonst|zu (?:haben|sein|überlegen|erwägen)'),
    unless: wordsOf(
      NO_MEASURE,
      '(?:ist|sind|sei|seien) (?:[\\p{L}-]+ )*entschlossen|entschlossen (?:ist|sind|sei|seien)',
    ),
    ...gives,
    finds: [
      {
        text: 'Ostland kündigte an, die Vorfälle binnen zehn Tagen untersuchen zu lassen.',
        actors: ['ostland'],
      },
      { text: 'Karin Lindholm hat angekündigt, die Häfen im Norden auszubauen.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Ostland hatte angekündigt, über die Rückkehr der Schiffe nachzudenken.',
      'Karin Lindholm kündigte an, notfalls vor Gericht zu ziehen.',
      'Ostland kündigte an, Westland zu bombardieren.',
      'Ostland kündigte an, hart zurückzuschlagen.',
      'Ostland erklärte, die Häfen am Montag geräumt zu haben.',
      'Karin Lindholm kündigte an, einen Umzug nach Ostland zu überlegen.',
      'Das Büro von Karin Lindholm teilte mit, Jens Okker habe angerufen, um ihr zum Fest Glück zu wünschen.',
      'Karin Lindholm kündigte an, in Ostland wieder antreten zu wollen.',
      'Karin Lindholm hat sich bereit erklärt, das Amt in Ostland zu übernehmen.',
      'Karin Lindholm erklärte die Eile damit, dass Westland darum gebeten habe, von dem Bau abzusehen.',
      'Ostland kündigte an, die Hilfe zu kürzen.',
      'Ostland kündigte an, dem Entwurf seine Stimme zu verweigern.',
    ],
  },
  {
    id: 'de/event/pledge-own-will',
    kind: 'pledge',
    verbs: ['ankündigen', 'bekanntgeben', 'beschließen', 'anbieten'],
    // "kündigte an, er werde …"
    sentenceNeeds: /, [^;:]*(?<!\p{L})(?:werden?|wolle|wollen)(?!\p{L})/u,
    announces: 'will',
    sentenceUnless: wordsOf(NOT_TO_BE),
    unless: wordsOf(NO_MEASURE),
    ...gives,
    finds: [
      {
        text: 'Karin Lindholm hat angekündigt, Ostland werde die Häfen ausbauen.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Karin Lindholm kündigte an, dass der Plan am Abend besprochen werde.',
      'Karin Lindholm hat angekündigt, Ostland werde Westland angreifen und zerstören.',
      'Ostland gab bekannt, dass die Messe am 5. Mai stattfinden werde.',
    ],
  },
];
