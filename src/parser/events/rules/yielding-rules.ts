/** Giving in and making room: conceding, giving way, taking off lists, allowing what was not allowed (CAMEO 035, 080). */
import { leanPattern } from '../../language/lean-pattern';
import { either, type EventRule } from '../event-rule';
import { NOT_SO, objectOf } from './objects-of-deeds';
import { partyDoes } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Private people, firms and unions give in, too. */
const NO_YIELDING =
  'Gewerkschaft\\p{L}*|Tarif\\p{L}*|Konzern\\p{L}*|Arbeitgeber\\p{L}*|Bahn|Kurs[e]?|Aktie\\p{L}*|Boden|Seil|Ast|Preise?|Mieter\\p{L}*|Vermieter\\p{L}*|Nachbarin|Ehemann|Schicksal|Publikum|Versuchung|Müdigkeit|Schwäche|ein Pass|Vorlage zum|Rückstand';

/** Powers and shares that one side lets another have. */
const POWERS =
  'Land|\\p{L}*-?(?:[Zz]uständigkeit(?:en)?|[Kk]ompetenz(?:en)?|[Hh]oheit|[Aa]ufsicht|[Vv]erwaltung|[Ss]teuerverwaltung|[Ss]elbstverwaltung|[Aa]utonomie|[Mm]itsprache|[Mm]itspracherechte?|[Mm]itbestimmung|[Ss]timmrechte?|[Ww]ahlrechte?|[Vv]etorechte?|[Ss]chürfrechte?|[Ff]angrechte?|[Nn]utzungsrechte?|[Ll]andrechte?|[Rr]echte?|[Bb]efugnis(?:se|sen)?|[Ss]itze?n?|[Mm]inisterposten|[Pp]osten|[Ss]teuerhoheit|[Pp]olizeigewalt|[Kk]ontrolle|[Gg]ebiete?|[Dd]örfer|[Ii]nseln?|[Ss]treifen|[Hh]afen|[Mm]inderheitenrechte?|[Ss]onderstatus|[Aa]mtssprache|[Ss]elbstbestimmung|[Uu]nabhängigkeit|[Rr]eferendum|[Vv]olksabstimmung|[Ww]iedereinführung|[Aa]bschiebestopp|[Ee]ntschädigung|[Ss]traffreiheit|[Aa]usnahmen?|[Ee]rleichterungen?|[Mm]ilderungen)';

/** What a government long did not allow. */
const ALLOWED =
  '\\p{L}*(?:[Pp]arteien?|[Oo]ppositionspartei|[Zz]eitungen|[Tt]ageszeitungen|[Ss]ender|[Ww]ahlbeobachter\\p{L}*|[Bb]eobachter\\p{L}*|[Ii]nspekt(?:eur|or)\\p{L}*|[Ii]nspektion(?:en)?|[Kk]ontroll(?:e|en|eure|euren)|[Kk]undgebung(?:en)?|[Dd]emonstration(?:en)?|[Ee]infuhr(?:en)?|[Aa]usfuhr(?:en)?|[Ii]mporte?n?|[Ee]xporte?n?|[Ii]mpfstoffe?|[Gg]ewerkschaften|[Jj]ournalisten|[Rr]eporter\\p{L}*|[Hh]ilfsorganisation(?:en)?|[Hh]elfer\\p{L}*|[Hh]irten|[Hh]ändler\\p{L}*|[Ff]ischer\\p{L}*|[Bb]esucher\\p{L}*|[Bb]esuche|[Ee]rmittler\\p{L}*|[Pp]rüfer\\p{L}*|[Uu]ntersuchung|[Ff]lüge|[Ll]inienflüge|[Dd]irektflüge|[Kk]andidat(?:en|in|innen)?|[Gg]ottesdienste?|[Ee]he für alle|[Aa]btreibung(?:en)?|[Dd]oppelstaatsbürgerschaft|[Ss]tudium|[Ff]rauen|[Gg]eschäfte|[Mm]ärkte|[Vv]ereine|[Ii]nternet|[Nn]achrichtendienste?|[Pp]lattform(?:en)?)';

const allows = objectOf(ALLOWED);
/** "lässt … zu", "lässt wieder … hinein"; "lassen" alone says nothing. */
const LETS = leanPattern(/(?<!\p{L})(?:lass|läss|ließ)\p{Ll}*(?!\p{L})/u);
const AGAIN = leanPattern(
  /(?<!\p{L})(?:zu|zulassen|zugelassen|zuzulassen|wieder (?!nicht|kein)[^]*(?:in|an|auf|nach|hinein|herein|arbeiten|öffnen|fliegen))(?!\p{L})/u,
);

export const yieldingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-gives-in',
    kind: 'pledge',
    verbs: ['einlenken', 'nachgeben', 'fügen', 'beugen', 'entgegenkommen'],
    needs: waysOf(
      /(?:lenk|gelenkt|geb|gab|gib|gegeben|knick|geknickt)\p{L}*(?!\p{L})[^]*(?<!\p{L})(?:ein|nach|klein bei)/u,
      /(?:einge?lenkt|einlenken|nachge?geben|nachgeben|eingeknickt|einknicken|klein beigegeben|einlenkte|nachgab)/u,
      /(?:füg|gefügt|beug|gebeugt)\p{L}*(?!\p{L})[^]*sich|sich [^]*(?:gefügt|gebeugt|fügen|beugen)/u,
      /(?:komm|kam|kamen|gekommen)\p{L}*(?!\p{L})[^]*entgegen|entgegen(?:ge|zu)?kommen/u,
    ),
    unless: wordsOf(
      NOT_SO,
      NO_YIELDING,
      'seien?|habe|nahtlos|gut|Verletzungen|Schmerz\\p{L}*|Zahlen|Auto\\p{L}*|Bild|über',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Im Streit mit Westland lenkt Ostland ein.', actors: ['ostland', 'westland'] },
      { text: 'Ostland fügte sich am Montag den Gläubigern.', actors: ['ostland'] },
    ],
    ignores: [
      'Die Gewerkschaft in Ostland lenkt ein.',
      'Ostland lenkt im Streit mit Westland nicht ein.',
      'Ostland fügt sich gut in das Bild ein.',
      'Westland fordert, dass Ostland einlenkt.',
      'Karin Lindholm geht auf Westland zu.',
    ],
  },
  {
    id: 'de/event/pledge-concedes',
    kind: 'pledge',
    verbs: [
      'zugestehen',
      'zubilligen',
      'einräumen',
      'konzedieren',
      'übertragen',
      'abtreten',
      'überlassen',
      'zurückgeben',
      'zuerkennen',
      'übergeben',
      'delegieren',
      'gewähren',
      'geben',
      'ausweiten',
      'zusprechen',
    ],
    needs: objectOf(POWERS),
    unless: wordsOf(
      NOT_SO,
      'wollten|Fehler|Schuld|Versagen|Niederlage|dass|Fernsehen|live|Krankheit\\p{L}*|Virus|Recht(?:e)? (?:gab|gegeben|geben|gibt)|(?:gab|gibt|geben|gegeben) [^,]* [Rr]echt|Sitzung|Amt|Macht|Vorsitz|(?:gibt|gab|gebe) es|es (?:gibt|gab|gebe)|Anlass|Kontrolle über den Ball|aus der Hand|Vorteil',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland gesteht der Nordmark mehr Sitze im Rat zu.' },
      { text: 'Ostland übertrug Westland die Aufsicht über die Häfen.', actors: ['ostland', 'westland'] },
      { text: 'Ostland gab Westland drei Dörfer zurück.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Karin Lindholm gestand in Ostland Fehler zu.',
      'Ostland gab Westland recht.',
      'Ostland gesteht Westland keinen Sitz zu.',
    ],
  },
  {
    id: 'de/event/pledge-off-the-list',
    kind: 'pledge',
    verbs: [
      'streichen',
      'nehmen',
      'herunternehmen',
      'entfernen',
      'löschen',
      'tilgen',
      'herausnehmen',
      'ausnehmen',
    ],
    needs: waysOf(
      /(?:von|aus) (?:de[rmn]|seiner|ihrer) (?:\p{Ll}+ )*(?:[\p{L}-]*(?:[Ll]iste|Anhang|Verzeichnis|Register)|Liste de[rs] [\p{L}-]+)/u,
    ),
    unless: wordsOf(
      NOT_SO,
      'Wahlliste|Landesliste|Kandidatenliste|Adressliste|Spielplan|Medikament\\p{L}*|Kandidat\\p{L}*|Wunschliste|Weltkulturerbe|Roten? Liste|Artenschutz|Förderliste|Rednerliste|Partei',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland strich zwölf Beamte von der Sanktionsliste.', actors: ['ostland'] },
      { text: 'Ostland nahm Westland von der schwarzen Liste.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Die Partei in Ostland strich sie von der Liste.',
      'Ostland nahm Westland nicht von der Liste.',
    ],
  },
  {
    id: 'de/event/pledge-allows',
    kind: 'pledge',
    verbs: [
      'zulassen',
      'erlauben',
      'gestatten',
      'legalisieren',
      'entkriminalisieren',
      'genehmigen',
      'freigeben',
      'lassen',
      'dulden',
      'akkreditieren',
      'freischalten',
      'entsperren',
    ],
    needs: either(
      {
        test: (text) => allows.test(text) && !LETS.test(text),
      },
      { test: (text) => allows.test(text) && LETS.test(text) && AGAIN.test(text) },
    ),
    unless: wordsOf(
      NOT_SO,
      'Schluss|Zweifel|Rückschlüsse|Klage|Revision|Berufung|Regeln?|Gesetz|Verfassung|Wetter|Hersteller|Zulassungsstelle|einschalten|Fernseher|Kunden|Ermittlungen|laut|grundsätzlich|\\p{L}*[Bb]erufe?|Studierende\\p{L}*|sich',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland lässt erstmals eine Oppositionspartei zu.', actors: ['ostland'] },
      { text: 'Ostland legalisierte die Gewerkschaften.', actors: ['ostland'] },
    ],
    ignores: [
      'Die Regeln in Ostland lassen die Ausfuhr zu.',
      'Ostland lässt keine Beobachter zu.',
      'Westland fordert, dass Ostland Beobachter zulässt.',
    ],
  },
  {
    id: 'de/event/pledge-hand-stretched',
    kind: 'pledge',
    nouns:
      /^(?:hand|zugeständnis|zugeständnisse|zugeständnissen|abstriche|schritt|nachgeben|frieden|angebot)$/u,
    needs: waysOf(
      /(?:reich|gereicht|streck|gestreckt|ausgestreckt)\p{L}*(?!\p{L})[^]*die Hand|die Hand (?:\p{Ll}+ )?(?:gereicht|entgegengestreckt|ausgestreckt|reichen)/u,
      /(?:mach|gemacht|gewähr|ring|rang|bot|biete)\p{L}*(?!\p{L})[^]*(?:Zugeständnis\p{L}*|Abstriche)/u,
      /(?:Zugeständnis\p{L}*|Abstriche) (?:\p{Ll}+ )?(?:gemacht|eingegangen|angeboten|durchgerungen|bereit)/u,
      /(?:geh|ging|gegangen|mach|gemacht)\p{L}*(?!\p{L})[^]*einen (?:\p{Ll}+ )?Schritt auf/u,
    ),
    unless: wordsOf(
      NOT_SO,
      NO_YIELDING,
      'begrüßt\\p{L}*|Begrüßung|zum Gruß|Schiedsrichter|vertrauensvoll|Händedruck|ohne|faul\\p{L}*',
    ),
    ...partyDoes,
    finds: [
      { text: 'Ostland reicht Westland die Hand.', actors: ['ostland', 'westland'] },
      { text: 'Ostland hat Westland die Hand entgegengestreckt.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Ostland geht keine Kompromisse ein.', 'Der Trainer reichte ihm in Ostland die Hand.'],
  },
];
