/** Deeds told in a clause that hangs on another: done only where that one tells, announces or agrees to them. */
import { leanPattern } from '../language/lean-pattern';
import { clauseText, tokensOf } from './clause-content';
import type { Clause } from './clauses';
import type { SentenceView } from './sentence-view';

/** "damit …", "die Idee, dass …", "es ist nicht so, dass …", "will sparen, indem …": meant, denied or argued, and nobody's deed. */
export function isOnlySpokenOf(view: SentenceView, clause: Clause): boolean {
  const { opener } = clause;
  if (opener === 'damit') return endsInFinite(view, clause);
  const at = view.clauses.indexOf(clause);
  const before = view.clauses[at - 1];
  if (before === undefined) return false;
  if (opener === 'indem') return AHEAD.test(clauseText(view, before));
  // "streiten darüber, was vereinbart wurde"
  // "hält, was sie versprochen hat"
  if (opener === 'was') return HAS_DONE.test(clauseText(view, clause)) || ASKS.test(clauseText(view, before));
  if (opener === 'wonach') return !SETTLED_IN.test(clauseText(view, before));
  if (opener !== 'dass' && opener !== 'daß') return isAskedBefore(view, clause, before);
  const [told, ...earlier] = view.clauses.slice(Math.max(0, at - 3), at).reverse();
  const matrix = told === undefined ? '' : clauseText(view, told);
  if (NEGATED.test(matrix) || WANTED.test(matrix) || IDEA_AT_END.test(matrix)) return true;
  return !TELLS.test(matrix) && !earlier.some((one) => TELLS.test(clauseText(view, one)));
}

/** "Auf die Frage, ob es, wenn nichts geschehe, kein Geld mehr gebe, …": the question goes on behind what stands between. */
function isAskedBefore(view: SentenceView, clause: Clause, before: Clause): boolean {
  return OPEN_QUESTION.test(clauseText(view, before)) && endsInFinite(view, clause);
}

const OPEN_QUESTION = /(?:^|, )ob(?: \p{L}+){0,3}, (?:wenn|falls|sofern|sollten?|nachdem)(?!\p{L})/u;

/** Its verb stands last: a clause that hangs on another. */
function endsInFinite(view: SentenceView, clause: Clause): boolean {
  const last = tokensOf(view, clause).findLast(({ kind }) => kind === 'word');
  return last !== undefined && !last.capital && last.readings.some(({ kind }) => kind === 'finite');
}

/** "hat niemandem versprochen, dass …"; "nicht nur", "nicht zuletzt" deny nothing, and who does not deny it tells it. */
const NEGATED = leanPattern(
  /(?<!\p{L})(?:nicht(?! (?:nur|zuletzt|bestr|ausge|leugn|unerwähnt|überrasch))|kein\p{L}*(?! (?:Zweifel|Geheimnis|Hehl|Zufall|Wunder))|nie|niemals|niemand\p{L}*|keineswegs|keinesfalls|weder|kaum)(?!\p{L})/u,
);

/** Nobody has said so yet. */
const WANTED = leanPattern(
  /(?<!\p{L})(?:soll(?:en|e|te|ten)?|m[uü]ss(?:en|e|te|ten)?|muss|forder\p{Ll}*|verlang\p{Ll}*|gefordert|bat|baten|bittet|bitten|dräng\p{Ll}*|mahn\p{Ll}*|w[äü]re[n]?|würden?|hätten?|ob|wenn|falls)(?!\p{L})/u,
);

/** "will den Streit lösen, indem …": not done yet. */
const AHEAD = leanPattern(
  /(?<!\p{L})(?:soll(?:en|e|te|ten)?|m[uü]ss(?:en|e|te|ten)?|muss|will|wolle[n]?|wollten?|möchten?|könn\p{Ll}+|kann|w[äü]re[n]?|würden?|hätten?|versuch\p{Ll}*|nicht|kein\p{Ll}*|nie)(?!\p{L})/u,
);

/** "die Idee, dass …", "den Vorschlag, dass …". */
const IDEA_AT_END = leanPattern(
  /(?<!\p{L})\p{L}*(?:[Ii]dee|[Vv]orschl[aä]ge?n?|[Gg]edanken?|[Üü]berlegung(?:en)?|[Vv]orstellung|[Ff]orderung(?:en)?|[Ww]unsch|[Aa]ngebot|[Bb]itte|[Aa]nsicht|[Mm]einung|[Aa]uffassung|[Gg]efahr|[Ss]orge|[Hh]offnung|[Vv]orwurf|[Rr]isiko|[Tt]hese|[Ee]rwartung|[Mm]öglichkeit|[Ww]eg|[Aa]ussicht|[Cc]hance|[Bb]efürchtung(?:en)?|[Zz]weifel|[Gg]erüchte?|[Aa]nnahme|[Tt]raum|[Ff]urcht|[Aa]ngst|[Ss]pekulation(?:en)?|[Hh]offnungen|[Ss]orgen|[Ee]rwartungen)(?: (?:(?:der|des|vieler|mancher|einiger|von|in|im|unter|bei) [^,]+|(?:\p{Ll}+er )?\p{Lu}\p{L}+s|ein|ab|stark|auf|aus|vor|an|zurück|um))?[,.]?$/u,
);

const HAS_DONE = /(?<!\p{L})(?:hat|haben|habe|hatten?|worden (?:ist|sei|war))[.!]?$/u;
const ASKS = leanPattern(
  /(?<!\p{L})(?:streit\p{Ll}*|stritt\p{Ll}*|[Ff]rag\p{Ll}*|offen|unklar|darüber|wissen|weiß|rätsel\p{Ll}*)(?!\p{L})/u,
);

/** A rule or a word given, by which it is so. */
const SETTLED_IN = leanPattern(
  /(?<!\p{L})\p{L}*(?:[Aa]bkommen|[Vv]ereinbarung|[Ee]inigung|[Bb]eschl[uü]ss(?:es|e|en)?|[Kk]ompromiss|[Vv]ertrag|[Ee]rklärung|[Mm]itteilung|[Aa]nkündigung|[Zz]usage|[Dd]ekret|[Ee]rlass|[Vv]erfügung|[Aa]nordnung|[Rr]egelung|[Gg]esetz|[Nn]achricht)(?!\p{L})/u,
);

/** Says, reports, announces, promises, decides, judges what is so. */
const TELLS = leanPattern(
  /(?<!\p{L})(?:(?:ge)?sag(?:t|te|ten|en|e)|(?:er|ver)?klär\p{Ll}*|klar(?:ge)?(?:macht|stellt)\p{Ll}*|klar|fest|teil(?:t|te|ten|en|e)|mit(?:ge)?teil\p{Ll}*|(?:ge)?äußer\p{Ll}*|bestätig\p{Ll}*|bekräftig\p{Ll}*|(?:an)?(?:ge)?kündig\p{Ll}*|bericht\p{Ll}*|(?:ge|ver)?meld\p{Ll}*|(?:be|ge)?ton\p{Ll}*|(?:ver|zu)?(?:ge)?sicher\p{Ll}*|verspr[aio]ch\p{Ll}*|zu(?:ge)?sag\p{Ll}*|garantier\p{Ll}*|gelob\p{Ll}*|(?:be|ent)?schl[oi]ss\p{Ll}*|beschließ\p{Ll}*|entschloss\p{Ll}*|entsch[ie]+d\p{Ll}*|vereinbar\p{Ll}*|[Ee]inig\p{Ll}*|geeinigt|verständig\p{Ll}*|bekannt\p{Ll}*|verkünd\p{Ll}*|verlaut\p{Ll}*|(?:ge)?schr[ie]+b\p{Ll}*|hieß|heißt|heiße|bedeute\p{Ll}*|räum(?:t|te|ten|en)|eingeräumt|verr[ai][et]+\p{Ll}*|erf[aä]hr\p{Ll}*|erfuhr\p{Ll}*|zeig\p{Ll}*|ergab\p{Ll}*|ergeben|hervor\p{Ll}*|verw[ie]+s\p{Ll}*|w[ie]+s(?:t|en)?|hin(?:ge)?w[ie]+s\p{Ll}*|erinner\p{Ll}*|(?:be)?(?:ge)?leg\p{Ll}*|informier\p{Ll}*|unterricht\p{Ll}*|wei(?:ß|ss)|wissen|wusste\p{Ll}*|gewusst|offenbar\p{Ll}*|zugegeben|gab(?:en)?|gib[t]|gebe|beschw[eo]r\p{Ll}*|dar(?:ge)?leg\p{Ll}*|zustimm\p{Ll}*|stimm(?:t|te|ten|en)|zugestimmt|akzeptier\p{Ll}*|erlaub\p{Ll}*|gestatt\p{Ll}*|genehmig\p{Ll}*|sorg(?:t|te|ten)|gesorgt|erreich\p{Ll}*|droh\p{Ll}*|gedroht|warn\p{Ll}*|gewarnt|sieht|sehen|vorsieht|vorsehen|vorgesehen|(?:be)?schied\p{Ll}*|kritisier\p{Ll}*|beklag\p{Ll}*|bedauer\p{Ll}*|(?:ge)?lob(?:t|te|ten|en)|begrü(?:ß|ss)\p{Ll}*|würdig\p{Ll}*|dank\p{Ll}*|gedankt|empört\p{Ll}*|protestier\p{Ll}*|verurteil\p{Ll}*|vorgeworfen|w[ai]rft|wirf|warf(?:en)?|antwort\p{Ll}*|erzähl\p{Ll}*|(?:be)?schilder\p{Ll}*|bezeug\p{Ll}*|notier\p{Ll}*|pr[aä]zisier\p{Ll}*|ergänz\p{Ll}*|füg(?:t|te|ten|en)|hinzugefügt|reagier\p{Ll}*|[Ff]est(?:gehalten|gelegt|geschrieben)|[Vv]ereinbart|[Vv]orgesehen|[Aa]bgemacht|[Bb]esiegelt|[Vv]erabredet|[Bb]eschlossen|[Zz]ugesagt|[Vv]ersprochen|[Hh]eraus kam|geschehen|passiert|dazu|hinzu|daran|darauf|dadurch|Auslöser|Grund|Anlass|Folge|Ergebnis|Nachricht|Mitteilung|Meldung|Erklärung|Ankündigung|Zusage|Beschluss|Versprechen|Zusicherung|Garantie|Entscheidung)(?!\p{L})/u,
);
