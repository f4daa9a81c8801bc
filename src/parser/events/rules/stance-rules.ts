/** Judgements told by how somebody sees or names a thing, doubts, compares, thanks, takes a side (CAMEO 010). */
import { either, inOrder, type EventRule } from '../event-rule';
import { CALLED } from './judgement-rules';
import { PRIVATE, WANTED } from './not-done';
import { partySays } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const UNLESS = [
  PRIVATE,
  WANTED,
  'Anwalt|Anwälte|Angeklagte\\p{L}*|Anklage|Titel\\p{L}*|Meister\\p{L}*|Roman\\p{L}*|Buch|Lied|Zeugen?|Ärzte|Forscher\\p{L}*',
].join('|');
/** Adjectives that judge where they close the clause: "nannte die Sanktionen falsch". */
const JUDGING =
  '(?:un|über|in|des|ill)\\p{Ll}{3,}|\\p{Ll}+(?:lich|ig|isch|bar|sam|haft|los|voll|wert|end)|falsch|richtig|gerecht|verfrüht|verfehlt|gescheitert|absurd|legitim|klug|überzogen|überfällig';

/** "eine schwere Zumutung". */
const A_JUDGEMENT = `eine?n? (?:\\p{Ll}+ )*\\p{L}*(?:${CALLED})(?:e?n|e?s|e)?(?!\\p{L})`;

/** "nannte das Aus eine Bankrotterklärung": the thing, and behind it what it is called; a list of two things is none. */
const CALLED_A_THING = inOrder(
  /(?<!\p{L})(?:nann|nenn)\p{L}*(?!\p{L})/u,
  /(?<!(?:auf|an|in|für|um|über|gegen|ohne|durch) )(?<!\p{L})(?:den|die|das|dies\p{L}{0,2}|seine?n?|ihre?n?|ihn|sie|es)(?!\p{L})/u,
  /(?<!(?:auf|an|in|für|um|über|gegen|ohne|durch|und|oder|sowie) )(?<!\p{L})eine?n? (?:[\p{Ll}-]+ )*(?!(?:Zeitpunkt|Ort|Frist|Betrag|Summe|Preis|Beispiel|Bedingung|Grund|Zahl|Rahmen)(?!\p{L}))\p{Lu}/u,
);

export const stanceRules: readonly EventRule[] = [
  {
    id: 'de/event/statement-name',
    kind: 'statement',
    verbs: ['nennen'],
    // "nannte … falsch", "nannte … eine Zumutung", "nannte … «überzogen»".
    needs: either(
      CALLED_A_THING,
      new RegExp(
        `(?<!\\p{L})(?:(?:nann|nenn)\\p{L}*(?!\\p{L})[^]* (?:(?:${JUDGING})[^\\p{L}]*(?:$|\\()|${A_JUDGEMENT}|[«“”])|(?:${JUDGING}|${A_JUDGEMENT}) genannt)`,
        'iu',
      ),
    ),
    unless: wordsOf(
      UNLESS,
      'so|sich|Namen|Termin|Zahlen?|Gründe?n?|Einzelheiten|Details|Bericht\\p{L}*|Studie|wird|werden|wurden?',
    ),
    ...partySays,
    finds: [
      { text: 'Karin Lindholm nannte die Sanktionen falsch.', actors: ['karin-lindholm'] },
      { text: 'Karin Lindholm nannte die Forderung eine Zumutung.', actors: ['karin-lindholm'] },
      {
        text: 'Karin Lindholm nannte die Forderung völlig überzogen.',
        actors: ['karin-lindholm'],
      },
      { text: 'Karin Lindholm nannte das Aus für die Fähre einen Offenbarungseid.' },
      { text: 'Karin Lindholm nannte das einen unfreundlichen Akt.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm nannte in Ostland keinen Termin.',
      'Karin Lindholm nannte die Dauer und einen Ort.',
      'Karin Lindholm nannte für die Reise nach Ostland einen neuen Zeitpunkt.',
      'Der Trainer nannte das Spiel in Ostland unglücklich.',
    ],
  },
  {
    id: 'de/event/statement-sees',
    kind: 'statement',
    verbs: [
      'sehen',
      'erkennen',
      'zweifeln',
      'stellen',
      'zeigen',
      'vergleichen',
      'bewerten',
      'beurteilen',
      'ziehen',
    ],
    needs: waysOf(
      /(?:sieht|sehe|sehen|sah|sahen)(?!\p{L})[^]*(?:Verantwortung|Schuld|Haupt(?:schuld|verantwortung)) (?:[\p{L}-]+ )*(?:bei|in|im)/u,
      /zweifel\p{L}* (?:[\p{L}-]+ ){0,3}(?:an|am|daran)|(?:an|am|daran)(?!\p{L})[^]*gezweifelt/u,
      /(?:stell)\p{L}*(?!\p{L})[^]*(?:in Frage|infrage)|(?:in Frage|infrage) (?:gestellt|stellen)/u,
      /(?:zeig|hab|hat|hatt|äußer)\p{L}*(?!\p{L})[^]*(?:kein )?Verständnis (?:für|dafür|gezeigt)/u,
      /vergl(?:ich|ichen|eicht|eichen|eiche)(?!\p{L})[^]*mit|mit(?!\p{L})[^]*verglichen/u,
      /(?:bewerte|beurteil)\p{L}*(?!\p{L})[^]*(?:als|positiv|negativ|kritisch|skeptisch|zurückhaltend)/u,
      /(?:zog|zieht|zogen|gezogen)(?!\p{L})[^]*(?:positive|negative|gemischte|bittere|ernüchternde|erste) Bilanz/u,
    ),
    unless: wordsOf(
      UNLESS,
      'Wert|Werte|Studie|Bericht|wird|werden|wurden?|Bilder|Daten|Prozent|Vorjahr\\p{L}*',
    ),
    ...partySays,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm sieht die Verantwortung bei Westland.' },
      { text: 'Karin Lindholm zweifelt am Willen Westlands.' },
      { text: 'Karin Lindholm verglich die Lage mit einem Pulverfass.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm sah in Ostland einen Film.',
      'Forscher in Ostland verglichen die Werte mit denen Westlands.',
    ],
  },
  {
    id: 'de/event/statement-sees-in',
    kind: 'statement',
    verbs: ['sehen', 'erkennen'],
    needs: new RegExp(
      `(?<!\\p{L})(?:s[ie]+ht|sehen?|sahe?n?|erkenn\\p{L}*|erkannt\\p{L}*)(?!\\p{L})[^]*${A_JUDGEMENT}`,
      'iu',
    ),
    unless: wordsOf(UNLESS, 'wird|werden|wurden?|Film|Bild\\p{L}*'),
    ...partySays,
    finds: [{ text: 'Karin Lindholm sieht in dem Vertrag einen Fehler.', actors: ['karin-lindholm'] }],
    ignores: ['Karin Lindholm sah in Ostland einen Film.'],
  },
  {
    id: 'de/event/statement-takes-side',
    kind: 'statement',
    verbs: [
      'danken',
      'bedanken',
      'stellen',
      'reagieren',
      'absprechen',
      'verhöhnen',
      'verspotten',
      'bestätigen',
      'zusichern',
      'kondolieren',
      'beglückwünschen',
      'ausdrücken',
    ],
    needs: waysOf(
      /(?:be)?dank\p{L}*|gedankt/u,
      /sich(?!\p{L})[^]*(?:hinter|an die Seite|vor) (?:\p{L}+ )*\p{Lu}\p{L}*/u,
      /reagier\p{L}*(?!\p{L})[^]*mit (?:\p{Ll}+ )?(?:Spott|Empörung|Kritik|Unverständnis|Verärgerung|Wut|Entsetzen|Bedauern|Erleichterung|Genugtuung|Häme|Schulterzucken|Protest|Zurückhaltung|Skepsis)/u,
      /(?:sprach|spricht|sprachen|abgesprochen)(?!\p{L})[^]*das Recht|das Recht [^]*abgesprochen/u,
      /verhöhn\p{L}*|verspotte\p{L}*|kondolier\p{L}*|beglückwünsch\p{L}*/u,
      /bestätig\p{L}*(?!\p{L})[^]*(?:Angriff|Vorfall|Vorfälle|Gespräch\p{L}*|Angaben|Bericht\p{L}*|Festnahme\p{L}*|Tod|Abschuss|Verlust\p{L}*)/u,
      /(?:sicher|drück|sprich|sprach)\p{L}*(?!\p{L})[^]*(?:Mitgefühl|Beileid|Solidarität|Anteilnahme)/u,
    ),
    unless: wordsOf(
      UNLESS,
      'wird|werden|wurden?|worden|nicht|kein\\p{L}*|Fragen?|Wahl|Abstimmung|Kandidat\\p{L}*|Kamera\\p{L}*|Blumen|Statistik\\p{L}*',
    ),
    ...partySays,
    finds: [
      { text: 'Karin Lindholm dankte Jens Okker für die Hilfe.', actors: ['karin-lindholm', 'jens-okker'] },
      { text: 'Karin Lindholm stellte sich hinter Jens Okker.', actors: ['karin-lindholm'] },
      { text: 'Ostland reagierte mit Spott.', actors: ['ostland'] },
    ],
    ignores: [
      'Die Familie dankte in Ostland den Helfern.',
      'Karin Lindholm stellte sich vor die Kameras in Ostland.',
    ],
  },
  {
    id: 'de/event/statement-asserts',
    kind: 'statement',
    verbs: [
      'beteuern',
      'bekräftigen',
      'betonen',
      'unterstreichen',
      'versichern',
      'behaupten',
      'hervorheben',
      'argumentieren',
      'urteilen',
      'resümieren',
      'bilanzieren',
      'klagen',
      'beklagen',
      'kritisieren',
      'ausgehen',
      'hinweisen',
      'verweisen',
    ],
    // In indirect speech: "beteuerte, ein Zusammenhang bestehe nicht"; "geht davon aus, dass …".
    sentenceNeeds: waysOf(
      /(?:sei|seien|habe|werde|könne|müsse|wolle|gebe|gehe|stehe|bleibe|bekenne|bestehe|komme|halte|liege|dürfe|brauche|wisse|lasse|fühle|sehe|trage|führe|gelte|gehöre|handle|handele|betreffe|beträfen|hätten|würden|könnten|gäbe)/u,
      /davon aus|darauf hin|darauf, dass/u,
      /(?:beton|beteuer|behaupt)(?:t|te|ten|et|ete|eten)(?: \p{Ll}+)?, \p{Lu}/u,
    ),
    unless: wordsOf(
      UNLESS,
      'Analysten|Experten|Beobachter|Studie|Prozent|nicht davon aus|Spuren|Indizien|Daten|Fotos|Zahlen',
    ),
    ...partySays,
    finds: [
      { text: 'Ein Zusammenhang bestehe nicht, beteuerte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Karin Lindholm bekräftigte, Ostland bekenne sich zu seiner Verantwortung.' },
      { text: 'Karin Lindholm geht davon aus, dass Westland falsche Angaben macht.' },
    ],
    ignores: ['Experten gehen davon aus, dass Ostland wächst.', 'Karin Lindholm ging in Ostland aus.'],
  },
];
