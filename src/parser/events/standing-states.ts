/** What merely stands so, told of nobody's deed: "die Grenze war gesperrt", "es habe Hilfe gegeben", the words of a law. */
import { leanPattern } from '../language/lean-pattern';
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import { BACKGROUND } from './rules/not-done';
import { wordsOf } from './rules/whole-words';
import type { SentenceView } from './sentence-view';

/** "Das Gebiet sei gesperrt gewesen", "ist seit Jahren geschlossen"; "sei am Montag gesperrt worden" is a deed. */
export function isStandingStop(view: SentenceView, clause: Clause, at: number): boolean {
  const verb = view.tokens[at]?.lower ?? '';
  const text = clauseText(view, clause);
  if (FOR_A_TIME.test(text)) return true;
  if (FORBIDDEN.test(verb) && IS_FORBIDDEN.test(view.text) && !becameSo(view)) return true;
  if (!STOPPED.test(verb)) return false;
  if (!IS.test(text) || BECAME.test(text)) return false;
  return WAS.test(text) || FOR_LONG.test(text);
}

/** What a relative clause tells of its own ("in denen Waffen verwendet werden") says nothing of it. */
function becameSo(view: SentenceView): boolean {
  return view.clauses.some((one) => one.kind === 'main' && BECAME.test(clauseText(view, one)));
}

const STOPPED =
  /^(?:geschlossen|gesperrt|gestoppt|gekappt|gestrichen|ausgesetzt|eingestellt|eingefroren|unterbrochen|blockiert|suspendiert|abgeriegelt|verboten|untersagt|lahmgelegt|abgeschaltet)$/u;
const IS = leanPattern(/(?<!\p{L})(?:ist|sind|sei|seien|war|waren)(?!\p{L})/u);
const BECAME = leanPattern(/(?<!\p{L})(?:worden|wurden?|werden|wird|hat|haben|habe|hatten?)(?!\p{L})/u);
const WAS = leanPattern(/(?<!\p{L})(?:war|waren|gewesen)(?!\p{L})/u);
const FOR_LONG = wordsOf(BACKGROUND);
/** "die sie zwölf Monate lang zurückgehalten hatte": by now it is over. */
const FOR_A_TIME = leanPattern(
  /(?<!\p{L})(?:hatten?|hielt(?:en)?|war|waren|wurden?|blieb(?:en)?)(?!\p{L})[^]*(?<!\p{L})(?:\p{L}+ (?:Stunden|Tage|Wochen|Monate|Jahre) lang|(?:tage|wochen|monate|jahre)lang)(?!\p{L})|(?<!\p{L})(?:\p{L}+ (?:Stunden|Tage|Wochen|Monate|Jahre) lang|(?:tage|wochen|monate|jahre)lang)(?!\p{L})[^]*(?<!\p{L})(?:hatten?|war|waren|wurden?)(?!\p{L})/u,
);
/** "Ostland ist der Handel mit Ländern, in denen …, verboten": so the law has it. */
const FORBIDDEN = /^(?:verboten|untersagt)$/u;
const IS_FORBIDDEN = leanPattern(/(?<!\p{L})(?:ist|sind)(?!\p{L})[^]*(?<!\p{L})(?:verboten|untersagt)\.?$/u);

/** "wurden von der Armee gestoppt", "stoppte die Demonstranten": people and trains held up on their way, and nothing taken back. */
export function isHeldUp(view: SentenceView, clause: Clause, at: number): boolean {
  if (!HOLDS_UP.test(view.tokens[at]?.lower ?? '')) return false;
  const text = clauseText(view, clause);
  return HELD_UP.test(text) || ((BY_FORCES.test(text) || AT_BORDER.test(text)) && !GOODS.test(view.text));
}

const HOLDS_UP = /^(?:ge)?stopp(?:t|te|ten|en)$|^an(?:ge)?halten$/u;
const MEN =
  '(?:Flüchtling|Migrant|Demonstrant|Aktivist|Protestierend|Asyl|Reisend|Schutzsuchend|Menschen|Personen|Männer|Frauen|Passagier|Verdächtig|Fahrer|Schlepper|Züge|Zug|Busse?|Autos?|Fahrzeuge?)\\p{Ll}*';
const HELD_UP = leanPattern(
  new RegExp(
    `(?<!\\p{L})(?:die|den|ein|eine|einen|mehrere) (?:\\p{Ll}+ )?${MEN} (?:\\p{L}+ ){0,3}(?:ge)?stopp|(?<!\\p{L})stopp(?:t|te|ten|en) (?:(?:am|in) \\p{L}+ )?(?:(?:die|den|einen|eine|mehrere|hunderte|tausende|rund|etwa|\\d+) )*(?:\\p{Ll}+ )?${MEN}|^(?:Die |Der |Mehrere |Hunderte |\\d+ )?(?:\\p{Ll}+ )?${MEN} (?:\\p{L}+ ){0,2}(?:wurden?|waren|war|sind|seien)(?!\\p{L})`,
    'u',
  ),
);
const BY_FORCES = leanPattern(
  /(?<!\p{L})(?:wurden?|worden|werden|wird)(?!\p{L})[^]*(?<!\p{L})vo[nm] (?:der |den )?(?:\p{L}+ )?\p{L}*(?:[Aa]rmee|[Pp]olizei|[Pp]olizisten|[Ss]icherheitskräften|[Ss]oldaten|[Tt]ruppen|[Mm]ilitär|[Gg]renzschützern|[Kk]üstenwache|[Bb]eamten)(?!\p{L})/u,
);
const AT_BORDER = leanPattern(
  /(?<!\p{L})(?:an|vor) (?:der |ihrer |seiner )?Grenze(?!\p{L})[^]*(?<!\p{L})(?:worden|wurden?)(?!\p{L})/u,
);
const GOODS = leanPattern(
  /(?<!\p{L})\p{L}*(?:[Ll]ieferung|[Kk]onvoi|[Tt]ransport|[Hh]ilfs|[Ff]rachter|[Ss]chiff|[Tt]anker|[Ll]astwagen|Lkw|[Ww]aren|[Bb]au|[Ee]xport|[Ii]mport)\p{Ll}*/u,
);

/** "Weil die Hilfe auslief, …", "woraufhin die Zölle gesenkt wurden": where a reason or what followed names nobody, whoever is named beside it stopped nothing. */
export function isReasonOfNobody(view: SentenceView, clause: Clause): boolean {
  return (
    /^(?:weil|da|worauf|woraufhin)$/u.test(clause.opener) &&
    clause.kind === 'subordinate' &&
    !view.arguments.some((one) => view.clauses[one.clause] === clause)
  );
}

/** "Es habe in Ostland wieder Hilfen gegeben": they were there, and nobody is said to give. */
export function isExistential(view: SentenceView, clause: Clause, at: number): boolean {
  const verb = view.tokens[at]?.lower ?? '';
  if (verb === 'gegeben') return THERE_HAS_BEEN.test(clauseText(view, clause));
  return (verb === 'gab' || verb === 'gaben') && THERE_WAS.test(clauseText(view, clause));
}

const THERE_HAS_BEEN = leanPattern(
  /(?<!\p{L})(?:(?:hat|habe|hatte|hätte) es|[Ee]s (?:hat|habe|hatte|hätte)|es (?:\p{L}+ )*gegeben (?:hat|habe|hatte|hätte))(?!\p{L})/u,
);
const THERE_WAS = leanPattern(/(?<!\p{L})(?:gab es|[Ee]s gab|es [^,]*(?<!\p{L})gab)(?!\p{L})/u);

/** "sonst droht die Pleite": what comes by itself is nobody's threat. */
export function isFate({ text }: SentenceView): boolean {
  return FATE.test(text) || (ELSE.test(text) && ARGUED.test(text));
}

/** "Sonst werde Europa scheitern", "sonst zerbreche der Pakt", "andernfalls verliere man das Vertrauen": argued, and nobody would do it. */
const ELSE = leanPattern(
  /(?<!\p{L})(?:[Ss]onst|[Aa]nsonsten|[Aa]ndernfalls|[Ww]enn|[Ff]alls|[Oo]hne)(?!\p{L})/u,
);
const ARGUED = leanPattern(
  /(?<!\p{L})(?:[Ee]uropa|der (?:Kontinent|Euro|Pakt|Handel|Frieden)|die (?:Welt|Menschheit|Gesellschaft|Demokratie|Wirtschaft|Union|Eurozone|Koalition)|das (?:Projekt|Klima))(?!\p{L})[^,.]*(?<!\p{L})(?:scheiter|zerbr[aei]ch|zerf[aä]ll|untergeh|zugrunde|auseinander|am Ende|leid|verlier)\p{L}*|(?:[Ss]onst|[Aa]nsonsten|[Aa]ndernfalls) (?:scheiter|zerbr[aei]ch|zerf[aä]ll|verlier|versink|kollabier|geh\p{Ll}* unter)\p{L}* (?:man|wir|der|die|das|ganz|[Ee]uropa)|(?:[Ss]onst|[Aa]nsonsten|[Aa]ndernfalls) (?:sei|ist|wäre|werde|wird|könnten?|könne) [^,.]*(?:am Ende|nicht zu schaffen|unglaubwürdig|verloren|unmöglich|in Gefahr|gefährdet|scheitern|zerbrechen|zerfallen|untergehen|Schaden nehmen|auseinanderbrechen)(?!\p{L})/u,
);

const FATE = leanPattern(
  /(?<!\p{L})dro(?:he|ht|hte|hten|hen)(?: (?:de[mnr]|dem Land|ihm|ihr|ihnen|\p{Lu}\p{L}+|auch|erneut|bald|nun|schon|zu[mr]?|im|ab|am|in|\d{1,4}\.?))* (?:die|das|der|eine?|neue|weitere) (?:\p{Ll}+ )?(?:\p{L}*[Pp]leite|Bankrott|Insolvenz|Zahlungs\p{Ll}+|Kollaps|Chaos|\p{L}*[Kk]rise|Zusammenbruch|Engp[aä]ss\p{Ll}*|\p{L}*[Kk]atastrophe|Stillstand|Rezession|Hungersnot|Bürgerkrieg|Konkurs|Ruin|Grexit|Austritt)(?!\p{L})/u,
);

/** Unions, owners, works councils and hunger strikers set terms among themselves; no side of public life does. */
export function isAmongPrivate({ text }: SentenceView): boolean {
  return AMONG_PRIVATE.test(text);
}

const AMONG_PRIVATE = leanPattern(
  /(?<!\p{L})(?:Hungerstreiks?|Warnstreiks?|Urabstimmung|Tarif(?:streit|konflikt|verhandlung|runde|partner|vertrag|kommission|abschluss)\p{Ll}*|Geschäftsführung|Geschäftsleitung|Konzernleitung|Konzernspitze|Betriebsr[aä]t\p{Ll}*|Belegschaft|Arbeitgeber(?!präsident)\p{Ll}*|Klubführung|Vereinsführung|Gesellschafter\p{Ll}*|Aufsichtsr[aä]t\p{Ll}*|Vermieter\p{Ll}*|Mieter\p{Ll}*)(?!\p{L})/u,
);

/** "strich diesen Satz: Ein Abgeordneter darf nicht …": what stands behind the colon is the law's. */
export function isLawText({ tokens }: SentenceView, at: number): boolean {
  const colon = tokens.slice(0, at).findLastIndex(({ text }) => text === ':');
  return (
    colon > 0 && tokens.slice(Math.max(0, colon - REACH), colon).some(({ lower }) => LAW_WORDS.test(lower))
  );
}

/** Tokens in front of a colon. */
const REACH = 10;
const LAW_WORDS =
  /^(?:satz|satzes|passus|passage|klausel|artikels?|paragra(?:f|ph)(?:en)?|absatz|absatzes|\p{L}*gesetzestext|verfassung)$/u;
