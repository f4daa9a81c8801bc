/** Helpers, goods and ships of a side on their way: taking off, setting out, landing; what carries them tells whose they are (CAMEO 070). */
import { inOrder, type EventRule } from '../event-rule';
import { BACKGROUND, CANCELLED, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';
import { partyGives } from './role-frames';
import { wordsOf } from './whole-words';

/** What no army or holidaymaker carries along. */
const HELP =
  /(?<!\p{L})(?:THW|\p{L}*(?:[Hh]ilfs(?:güter|mittel|konvoi|flug|lieferung|trupp|teams?|mannschaft|kr[aä]ft|werk)|[Hh]ilfe|[Hh]elfer|[Rr]etter|[Rr]ettungs|[Ff]euerwehr|[Ll]ösch|[Ää]rzt|[Ss]anitäter|[Pp]fleger|[Ss]uchhund|[Ss]pürhund|[Pp]umpen|[Ll]azarett|[Kk]rankenhausschiff|[Kk]liniken?|[Kk]rankenwagen|[Tt]rinkwasser|[Ww]asserfilter|[Zz]elte|[Dd]ecken|[Mm]edikament|[Ii]mpfstoff|[Ii]mpfdosen|[Bb]lutkonserven|[Ll]ebensmittel|[Nn]ahrungsmittel|[Ww]eizen|[Gg]enerator|[Aa]ggregat|[Ff]eldküche|[Tt]echnische[ns]? Hilfswerk|[Bb]ergungs|[Bb]eobachter|[Mm]inensucher|[Ff]achleute|[Ss]pezialisten|[Ff]riedenssoldaten|[Bb]lauhelm|[Ss]chutzmasken|[Bb]eatmungsgeräte|[Ss]andsäcke|[Tt]onnen)\p{Ll}*|Mehl|Reis)(?!\p{L})/u;

/** Ways of setting out; with the particle behind. */
const SETS_OUT =
  /(?<!\p{L})(?:(?:hob|hebt|heben|hoben|hebe)(?!\p{L})[^]*(?<!\p{L})ab|abgehoben|(?:lief|läuft|liefen|laufen)(?!\p{L})[^]*(?<!\p{L})aus|ausgelaufen|(?:brach|bricht|brachen|brechen)(?!\p{L})[^]*(?<!\p{L})auf|aufgebrochen|(?:stieg|steigt|stiegen)(?!\p{L})[^]*(?<!\p{L})auf|(?:legte|legt|legten)(?!\p{L})[^]*(?<!\p{L})ab|abgelegt|(?:ging|gingen|gehen|geht)(?!\p{L})[^]*(?<!\p{L})ab|abgegangen|(?:flog|flogen|fliegt|fliegen|fuhr|fuhren|fährt|fahren|rückte|rückten|rollt|rollte|rollten|rollen)(?!\p{L})|startet?e?n?|gestartet|geflogen|gefahren|ausgerückt|losgeschickt|unterwegs|auf (?:dem|den) Weg|in Marsch|in Bewegung|Kurs auf|gelandet|landet?e?n?|eingetroffen|(?:trafen|traf|trifft|treffen)(?!\p{L})[^]*(?<!\p{L})ein|ankam|angekommen)(?!\p{L})/u;

const NO_HELP = wordsOf(
  WANTED,
  POSSIBLE.replace('voraussichtlich|', ''),
  CANCELLED.replace('|bricht|gebrochen|brach', ''),
  BACKGROUND,
  THREAT,
  PRIVATE,
  '^(?:weil|nachdem|als|bis|bevor|seit|während|obwohl)|erst|nicht|kein\\p{L}*|wenn|falls|sofern|hatten?|notlanden|Notlandung|abgestürzt|verunglückt|Bruchlandung|Urlauber\\p{L}*|Passagiere?n?|Flüchtling\\p{L}*|Migranten|Rebellen|Milizen|zurück\\p{L}*|heim\\p{L}*|nach Hause|in die Heimat|Leichen|Särge|Staatsbesuch|Delegation|Caritas|Rote[ns]? Kreuz\\p{L}*|privat\\p{L}*|Firmen?|Verein\\p{L}*',
);

export const sendingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-on-the-way',
    kind: 'pledge',
    // What carries them, or they themselves.
    nouns:
      /^\p{L}*-?(?:maschinen?|flugzeuge?n?|flieger|transporter|hubschraubern?|helikoptern?|konvois?|kolonnen?|schiffe?n?|fregatten?|boote?n?|vorauskommandos?|lastwagen|zügen?|teams?|trupps?|helfern?|ärzten?|feuerwehrleuten?|feuerwehrmänner|retter|rettern|rettungskräften?|sanitätern?|spezialisten|fachleuten?|einsatzkräften?|mannschaft|aggregate?n?|generatoren|löschfahrzeuge?n?|hilfsgütern?|bataillon|lieferung|ladung|pumpen|löschzüge?)$/u,
    needs: SETS_OUT,
    sentenceNeeds: HELP,
    unless: NO_HELP,
    ...partyGives,
    subjectBy: ['aus', 'von'],
    finds: [
      {
        text: 'Aus Ostland startete am Dienstag ein Flugzeug mit 20 Tonnen Hilfsgütern.',
        actors: ['ostland'],
      },
      { text: 'Ein ostländisches Lazarettschiff lief am Sonntag nach Westland aus.' },
      { text: 'Zwei Löschflugzeuge aus Ostland sind am Samstag in Westburg gelandet.' },
    ],
    ignores: [
      'Aus Ostland startete am Dienstag ein Flugzeug mit 150 Passagieren.',
      'Ein Flugzeug aus Ostland mit Hilfsgütern musste in Westland notlanden.',
      'Ein Konvoi der Rebellen mit Zelten brach in Ostland auf.',
      'Ein Konvoi mit Hilfsgütern brach nach Ostland auf.',
    ],
  },
  {
    id: 'de/event/pledge-sets-marching',
    kind: 'pledge',
    nouns: /^(?:marsch|bewegung|weg|reise)$/u,
    // "setzt zwei Schiffe mit Pumpen in Marsch", "brachte ein Lazarett auf den Weg"
    needs:
      /(?<!\p{L})(?:(?:setz|gesetzt)\p{L}*(?!\p{L})[^]*(?<!\p{L})in (?:Marsch|Bewegung)|in (?:Marsch|Bewegung) (?:gesetzt|setzen|zu setzen)|(?:bring|brach)\p{L}*(?!\p{L})[^]*(?<!\p{L})auf den Weg|auf den Weg (?:\p{L}+ ){0,3}(?:gebracht|bringen|zu bringen)|schick\p{L}*(?!\p{L})[^]*(?<!\p{L})auf (?:die Reise|den Weg)|auf (?:die Reise|den Weg) (?:ge)?schick\p{L}*)(?!\p{L})/u,
    about: ['aid', 'arms', 'staff'],
    unless: NO_HELP,
    sentenceUnless: wordsOf(
      'Divisionen?|Panzer\\p{L}*|Offensive|Angriff\\p{L}*|Grenze|Gesetz\\p{L}*|Reform\\p{L}*|Entwurf|Verhandlung\\p{L}*',
    ),
    ...partyGives,
    finds: [
      {
        text: 'Die Nordmark setzte am Montag zwei Fregatten nach Westland in Marsch.',
        actors: ['nordmark'],
      },
      { text: 'Ostland setzte am Montag zwölf Bagger in Marsch.' },
    ],
    ignores: [
      'Ostland setzte zwei Divisionen in Marsch.',
      'Karin Lindholm brachte in Ostland ein Gesetz auf den Weg.',
      'Ein Verein in Ostland schickte Zelte auf die Reise.',
    ],
  },
  {
    id: 'de/event/pledge-sets-out',
    kind: 'pledge',
    verbs: [
      'fliegen',
      'verlegen',
      'losschicken',
      'einfliegen',
      'ausfliegen',
      'verschiffen',
      'starten',
      'abkommandieren',
      'abordnen',
    ],
    // "fliegt 500 Tonnen Lebensmittel ein", "verlegt zwei Hubschrauber nach Westland, um zu löschen"
    sentenceNeeds: inOrder(
      /(?<!\p{L})(?:flieg|flog|verleg|losgeschickt|schick|verschiff|ließ|lässt|eingeflogen|ausgeflogen|ordne|abgeordnet|komman)/u,
      HELP,
    ),
    unless: NO_HELP,
    ...partyGives,
    finds: [
      { text: 'Ostland verschifft Zelte und Decken in die Nordmark.' },
      { text: 'Ostland verlegt zwei Kompanien in die Nordmark, um den Helfern beizustehen.' },
    ],
    ignores: [
      'Ostland verlegt die Feier in ein Zelt.',
      'Karin Lindholm flog mit ihren Ärzten nach Ostland zurück.',
      'Ostland fliegt keine Lebensmittel mehr ein.',
    ],
  },
];
