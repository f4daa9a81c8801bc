/** Words of stopping in another of their senses: hiring, lasting, taking away what nobody wants, what crowds, laws and the cold do. */
import { leanPattern } from '../language/lean-pattern';
import { oncePerWord } from '../language/once-per-word';
import { prepositions } from '../language/word-classes-lexicon';
import type { Token } from '../language/tokens';
import { clauseText, verbPart } from './clause-content';
import type { Clause } from './clauses';
import { STOP_VERBS } from './stop-lexicon';
import type { SentenceView } from './sentence-view';
import { sensesOf } from './stop-senses-lexicon';

/** Whether what the trigger of a halt stops, or who stops it, gives its word a sense that takes nothing from anybody. */
export function isOtherSense(view: SentenceView, clause: Clause, at: number): boolean {
  const trigger = view.tokens[at];
  if (trigger === undefined) return false;
  const part = clauseText(view, verbPart(view, clause, at));
  if (trigger.capital && at > 0)
    return (
      (!BY_WORD.test(trigger.lower) && isBackgroundNoun(view.tokens, clause, at)) ||
      (sensesOf.get(trigger.lower) ?? []).some((sense) => sense.test(part))
    );
  const lemmas = trigger.readings.filter(({ split }) => split === null || part.includes(` ${split}`));
  if (lemmas.some(({ lemma }) => sensesOf.get(lemma)?.some((sense) => sense.test(part)) === true))
    return true;
  if (lemmas.some(({ lemma }) => TAKES_AWAY.has(lemma)) && takesNothing(view, clause)) return true;
  return isOtherVerb(lemmas, part) || isByCrowd(part);
}

/** "Trotz des Lieferstopps wächst …", "angesichts der Schließung": what something else is told of. */
function isBackgroundNoun(tokens: readonly Token[], { from }: Clause, at: number): boolean {
  for (let place = at - 1; place >= from; place -= 1) {
    const word = tokens[place];
    if (word?.kind !== 'word') return false;
    if (word.capital && place > from)
      return WHAT_OF_IT.test(word.lower) && /^de[rs]$/u.test(tokens[place + 1]?.lower ?? '');
    if (BACKGROUND_OF.test(word.lower)) return true;
    if (prepositions.has(word.lower)) return false;
  }
  return false;
}

/** "die Folgen der Sperre". */
const WHAT_OF_IT =
  /^(?:folgen?|auswirkung(?:en)?|wirkung|kosten|preis|frage|möglichkeit|option|debatte|diskussion|gefahr|idee|szenario|jahrestag|dauer|gegner|befürworter|kritiker|opfer)$/u;
/** "nach einem Erlass": by whose word it is. */
const BY_WORD = /(?:ordnung|weisung|befehl|geheiß|verfügung|erlass|beschluss)$/u;
const BACKGROUND_OF =
  /^(?:wegen|trotz|angesichts|infolge|aufgrund|ungeachtet|dank|nach|seit|während|hinsichtlich|bezüglich)$/u;

const TAKES_AWAY: ReadonlySet<string> = new Set([
  ...STOP_VERBS,
  ...'drosseln kürzen reduzieren verringern halbieren einschränken senken begrenzen zusammenstreichen streichen abschaffen'.split(
    ' ',
  ),
]);

/** What others are glad to be rid of, or is only one's own. */
const BANE =
  /^(?:.*abhängigkeit|.*verschmutzung|.*sterben|morden|töten|blutvergießen|massaker|leiden|elend|rezession|armut|hunger|.*(?:hunger|wohnungs|geld)s?not|chaos|unsicherheit|ungewissheit|isolation|isolierung|.*spaltung|straflosigkeit|ausbeutung|diskriminierung|.*ungleichheit|benachteiligung|sklaverei|korruption|.*schmuggel|geldwäsche|steuerflucht|steuerhinterziehung|menschenhandel|drogenhandel|.*missbrauch|.*dumping|.*ausstoß|.*emissionen|.*verbrauch|erderwärmung|klimawandel|.*verschwendung|stillstand|reformstau|besatzung|diktatur|terror|ära|epoche|eiszeit|feindschaft|abwanderung|landflucht|verfall|talfahrt|schwarzarbeit|wilderei|abholzung|raubbau|sozialbeiträge|steuerlast|.*defizit|neuverschuldung|schulden|.*schulden|arbeitslosigkeit|jugendarbeitslosigkeit|leitzins|.*zinsen|.*steuern?|.*gebühr(?:en)?|.*maut|.*abgaben?|.*umlagen?|.*zuzahlung(?:en)?|.*kosten|.*preise?|.*risiken|.*risiko|treibhausgase|lärm|bürokratie|.*unfälle|zahl|anteil|leerstand|.*flut|.*exodus|.*welle|wettrüsten|hetze|hass|rassismus|antisemitismus|vertreibung|folter|kinderarbeit|überfischung)$/u;

/** Whether the clause's object is such a noun: no preposition and no genitive before it. */
function takesNothing({ tokens }: SentenceView, { from, to }: Clause): boolean {
  for (let place = from; place < to; place += 1) {
    const token = tokens[place];
    if (token?.kind === 'word' && token.capital && isBane(token) && isBare(tokens, from, place)) return true;
  }
  return false;
}

const isBane = oncePerWord(({ lower }) => BANE.test(lower));

function isBare(tokens: readonly Token[], from: number, noun: number): boolean {
  for (let place = noun - 1; place >= from; place -= 1) {
    const word = tokens[place];
    if (word?.kind !== 'word') return true;
    if (word.capital && place > from)
      return tokens[place + 1]?.lower !== 'des' && tokens[place + 1]?.lower !== 'der';
    if (prepositions.has(word.lower) || CONTRACTED.test(word.lower)) return false;
  }
  return true;
}

const CONTRACTED = /^(?:im|am|beim|vom|zum|zur|ins|ans|fürs|aufs|übers|unterm)$/u;

/** "streicht … heraus": with a particle that no rule knows, it is another verb. */
function isOtherVerb(
  readings: readonly { readonly split: string | null; readonly kind: string }[],
  part: string,
): boolean {
  return (
    readings.length > 0 &&
    readings.every(({ split, kind }) => split === null && kind === 'finite') &&
    STRANGE_PARTICLE.test(part)
  );
}

const STRANGE_PARTICLE =
  / (?:heraus|hervor|hinaus|herein|hinein|herum|ein|um|heran|herbei|entgegen|nach|bei)[.!]?$/u;

/** "Griechische Bauern blockieren …": many people of no office; nobody's deed but theirs, unless something is done to them. */
function isByCrowd(part: string): boolean {
  return CROWD.test(part) && !BECOMES.test(part);
}

const CROWD = leanPattern(
  /^(?:(?:Die|Der|Einige|Mehrere|Viele|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen|Rund|Etwa|Wütende|[\d.]+|\p{Lu}\p{L}+(?:e|er|s)|von|\p{Ll}+e) ){0,3}(?:\p{L}*[Dd]emonstrant(?:en|innen)|\p{L}*[Aa]ktivist(?:en|innen)|\p{L}*[Bb]auern|\p{L}*[Ll]andwirte|(?:Lkw-|Lastwagen|Taxi|Bus|Lok)[Ff]ahrer|Trucker|Anwohner|(?:Ein|Be)wohner|Bürger(?:innen)?|Wähler(?:innen)?|\p{L}*[Tt]ouristen|Urlauber|Investoren|Anleger|\p{L}*[Ää]rzte|\p{L}*[Ll]ehrer|\p{L}*[Ll]otsen|Piloten|\p{L}*[Aa]rbeiter|Beschäftigte|Studenten|Studierende|Schüler|Flüchtlinge|Migranten|Zuschauer|Gläubige|\p{L}*[Hh]ändler|Verbraucher|\p{L}*[Gg]egner|Menschen|Familien|Unbekannte|Hacker|Schlepper|Spediteure|Reeder)(?!\p{L})|^(?:Viele|Immer mehr|Tausende|Zehntausende|Hunderttausende) (?:junge )?(?!Staaten|Länder|Soldaten|Regierungen|Truppen|Kämpfer|Abgeordnete)\p{Lu}\p{L}+(?:en|er|e)(?!\p{L})/u,
);
const BECOMES = leanPattern(/(?<!\p{L})(?:wurden?|werden|wird|worden)(?!\p{L})/u);
