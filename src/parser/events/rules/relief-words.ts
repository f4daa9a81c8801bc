/** What the rules of relief share: verbs by what they do with money, and what makes none of them a gift. */
import { leanPattern } from '../../language/lean-pattern';
import type { Question } from '../event-rule';
import { BACKGROUND, CANCELLED, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** To let somebody have it. */
export const GIVE =
  words(`gewähren geben zugestehen zuteilen zusprechen zubilligen zuweisen zuschießen einräumen bewilligen anweisen zahlen bezahlen auszahlen ausreichen ausschütten ausgeben auswerfen
  aufwenden aufbieten aufbringen lockermachen spendieren spenden stiften schenken sponsern verteilen austeilen vergeben verschenken abgeben hergeben herausrücken nachschießen draufsatteln drauflegen dazulegen zulegen
  beisteuern überweisen transferieren überreichen übergeben aushändigen ausfolgen vorstrecken vorschießen leihen ausleihen borgen verleihen garantieren finanzieren mitfinanzieren kofinanzieren vorfinanzieren
  bereitstellen bereithalten bereitlegen reservieren zurücklegen veranschlagen einplanen vorsehen freigeben freischalten loseisen mobilisieren freimachen öffnen eröffnen leisten auflegen aufspannen schnüren einrichten
  einführen schaffen weiterzahlen weiterführen fortführen weiterfinanzieren anbieten liefern schicken ermöglichen übernehmen gutschreiben`);

/** To let there be more of it, or for longer, or for more people. */
export const RAISE = words(
  `erhöhen anheben aufstocken heraufsetzen hinaufsetzen aufbessern verdoppeln verdreifachen vervierfachen ausweiten ausdehnen ausbauen erweitern verlängern vorziehen fortschreiben auffüllen aufpolstern nachlegen hochfahren erneuern verbessern verstärken öffnen`,
);

/** What bodies do with what lies before them. */
export const APPROVE =
  words(`bewilligen billigen genehmigen beschließen verabschieden gutheißen absegnen abnicken durchwinken annehmen befürworten zustimmen freigeben ratifizieren unterzeichnen unterschreiben besiegeln
  verfügen anordnen dekretieren verkünden ankündigen bekanntgeben verlängern vereinbaren`);

/** To take less of it, or none. */
export const LOWER = words(
  `senken absenken herabsetzen verringern reduzieren vermindern mindern halbieren dritteln kappen deckeln begrenzen einfrieren aussetzen streichen erlassen nachlassen abschaffen aufheben zurücknehmen ermäßigen verbilligen aufschieben verzichten umwandeln`,
);

/** To let somebody off. */
export const EXEMPT = words(`befreien ausnehmen freistellen entbinden verschonen entlasten`);

/** Told as wanted, possible, old, undone or threatened; so much a year is also what is promised. */
export const UNDONE = [WANTED, POSSIBLE, BACKGROUND.replace('jährlich\\p{L}*|', ''), CANCELLED, THREAT].join(
  '|',
);

/** "zahlt jährlich 40 Millionen": what it does anyway, unless it lies ahead. */
const YEAR_BY_YEAR = leanPattern(
  /(?<!\p{L})(?:(?:all)?jährlich\p{Ll}*|(?:pro|jedes|im) (?:Jahr|Monat)|monatlich\p{Ll}*)(?!\p{L})/u,
);
const AHEAD = leanPattern(
  /(?<!\p{L})(?:werden?|wird|will|wollen|wolle|künftig|nun|jetzt|ab|an|weiterhin|in den (?:kommenden|nächsten)|für die (?:kommenden|nächsten)|bis (?:zum )?(?:\p{L}+ )?\d{4}|beschl\p{Ll}+|bewillig\p{Ll}+|genehmig\p{Ll}+|führt|führte|führen|eingeführt|zugesagt)(?!\p{L})/u,
);
export const isHabitual: Question = { test: (text) => YEAR_BY_YEAR.test(text) && !AHEAD.test(text) };

/** No party of public life; harm and loss are what is made good. */
export const PRIVATE_BUT_HARM = PRIVATE.replace('|Schaden(?!s?ersatz)\\p{L}*', '').replace(
  '|Verlust\\p{L}*',
  '',
);

/** Not given, only talked of, long so, or somebody's business. */
export const NO_RELIEF = [
  'nicht|nie|niemals|nichts|kein\\p{L}*|weder|würden?|hätten?|(?:ist|sind|war|waren) (?:[^,]* )?(?:ge\\p{Ll}+t|ge\\p{Ll}+en|veranschlagt|vorgesehen|eingeplant|bestimmt)',
  'auf [^]*angewiesen|^wo|hatten? (?:[^,]* )?(?:bereits|schon|einst|früher|zuvor)|bereits [^,]*hatten?|es g[ai]bt?|g[ai]bt? es|gebe es|es gebe|derzeit|zurzeit|gegenwärtig|bereits \\p{N}{4}|jedes Jahr|heuer|schon jetzt|Umfrage|Befragte\\p{L}*|Studie|Bericht\\p{L}*',
  'Unternehmen|Konzern|Firma|Bonität|Strafe\\p{L}*|Bußgeld\\p{L}*|Schmiergeld\\p{L}*|Bestechung\\p{L}*|\\p{L}*[Hh]onorar\\p{L}*|Wahlkampf\\p{L}*|Wahlversprechen|Wahlprogramm\\p{L}*|Parteitag\\p{L}*',
].join('|');
