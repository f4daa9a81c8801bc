/** Whether a clause tells its deed as done: not asked, conditional, wanted, denied, promised or only meant. */
import { leanPattern } from '../language/lean-pattern';
import type { EventKind } from '../../schema/event';
import { isBackground, isHabit, isLongAgo } from './background';
import { clauseText, isAbout, tokensOf } from './clause-content';
import { isVerb, type Clause } from './clauses';
import { hangsOnCondition, isForTheCase, isOtherChoice, opensWithVerb } from './conditions';
import type { EventRule } from './event-rule';
import { isOnlySpokenOf } from './hanging-clauses';
import { isInDoubt } from './in-doubt';
import { sharesAuxiliary } from './one-auxiliary';
import {
  isAmongPrivate,
  isExistential,
  isFate,
  isHeldUp,
  isLawText,
  isReasonOfNobody,
  isStandingStop,
} from './standing-states';
import { isOnlyMeant, isRefused, type Place } from './infinitives';
import type { SentenceView } from './sentence-view';

export function isToldAsDone(view: SentenceView, rule: EventRule, { clause, at }: Place): boolean {
  if (rule.conditional !== true && (isHypothetical(view, clause) || isInsideCondition(view, clause, at)))
    return false;
  if (rule.kind !== 'statement' && rule.kind !== 'rejection' && isSaidNeverToBe(view, clause)) return false;
  if (isHabit(view, rule.kind, clause) || isInTitle(view, at) || isWouldBe(view, rule, { clause, at }))
    return false;
  if (isAsked(view) || isOnlyMeant(view, rule.kind, { clause, at })) return false;
  if (isCompared(view, clause) || isBareInfinitive(view, clause, at)) return false;
  if (rule.conditional !== true && isInDoubt(view, rule.kind, clause, at)) return false;
  if (rule.kind !== 'statement' && (isUnreal(view, clause) || isSupposed(view, clause))) return false;
  if (
    DEEDS.has(rule.kind) &&
    (isLongAgo(view, clause) ||
      isOnlySpokenOf(view, clause) ||
      isRumoured(view) ||
      isDemanded(view, clause) ||
      isDenied(view, clause))
  )
    return false;
  if (rule.kind === 'ultimatum' && (isFate(view) || isAmongPrivate(view))) return false;
  if (rule.kind !== 'statement' && isLawText(view, rule.kind === 'ultimatum' ? view.tokens.length : at))
    return false;
  if (rule.kind === 'pledge')
    return !(
      isRefused(view, clause) ||
      isBackground(view, clause) ||
      isExistential(view, clause, at) ||
      (clause.opener.startsWith('wo') && isReasonOfNobody(view, clause))
    );
  return (
    rule.kind !== 'halt' ||
    !(
      isRefused(view, clause) ||
      isPromised(view, clause) ||
      isThreatened(view, clause) ||
      isProposed(view, clause) ||
      isStandingStop(view, clause, at) ||
      isHeldUp(view, clause, at) ||
      isReasonOfNobody(view, clause)
    )
  );
}

/** "Lindholm hat einen Vorschlag: Die Daten sollen eingefroren werden": what would be if others agreed. */
function isProposed(view: SentenceView, clause: Clause): boolean {
  return SHALL.test(view.text) && PROPOSAL.test(view.text) && BECOMES.test(clauseText(view, clause));
}

const PROPOSAL = leanPattern(
  /(?<!\p{L})(?:\p{L}*[Vv]orschl(?:ag|ags|äge|ägen)|vorgeschlagen|(?:schlug|schlägt|schlagen)(?!\p{L})[^]*(?<!\p{L})vor|[Kk]onzept|[Ii]dee)(?!\p{L})/u,
);
const SHALL = leanPattern(/(?<!\p{L})soll(?:en|e)?(?!\p{L})/u);
const BECOMES = leanPattern(/(?<!\p{L})werden(?!\p{L})/u);

/** "wenn sie liefern", "würde liefern, wenn": not told as happening. */
function isHypothetical(view: SentenceView, clause: Clause): boolean {
  if (UNSURE_OPENER.test(clause.opener) || isUntil(view, clause) || isForTheCase(view, clause)) return true;
  if (opensWithVerb(view, clause) || asksBack(view, clause) || isOtherChoice(view, clause)) return true;
  const text = clauseText(view, clause);
  if (IMAGINED.test(view.text) || ASKED_OF.test(text)) return true;
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  const conditional = next !== undefined && /^(?:wenn|falls|sofern)$/u.test(next.opener);
  return (conditional || IN_CASE_OF.test(text)) && WOULD.test(text);
}

/** "die Kritik, wenn es sie zurückweist, …": a condition told inside a clause that still waits for its verb. */
function isInsideCondition({ tokens }: SentenceView, clause: Clause, at: number): boolean {
  for (let place = at; place > clause.from; place -= 1)
    if (tokens[place]?.text === ',') return CONDITION.test(tokens[place + 1]?.lower ?? '');
  return false;
}

const CONDITION = /^(?:wenn|falls|sofern|ob)$/u;

/** "Man stelle sich vor, …", "Vielleicht hätten sie …": nobody says that it was. */
const IMAGINED = leanPattern(
  /(?<!\p{L})(?:[Mm]an stelle sich|[Ss]tellen (?:wir|Sie) (?:uns|sich)|[Aa]ngenommen,|(?<!(?:von wem|durch wen|warum|weshalb|wieso|Gründen|Grund) )auch immer|(?:[Vv]ielleicht|[Bb]einahe|[Ff]ast|[Ll]ieber) (?:\p{Ll}+ ){0,3}(?:hätten?|wären?)|(?:hätten?|wären?) (?:\p{L}+ ){0,6}(?:vielleicht|beinahe|fast|lieber|auch gleich))(?!\p{L})/u,
);

/** "Auf die Frage, ob Ostland bereit sei, …". */
const ASKED_OF = leanPattern(/(?<!\p{L})(?:[Ff]ragen?|fragte|gefragt|offen|unklar), ob(?!\p{L})/u);

const UNSURE_OPENER =
  /^(?:wenn|falls|sofern|sollten?|solange|ob|entweder|würden?|wäre[nt]?|hätten?|könnten?|müssten?)$/u;

/** "Wann Ostland liefert, blieb offen", "wie viel Ostland zahlen will": a question inside another sentence. */
function asksBack(view: SentenceView, clause: Clause): boolean {
  if (clause.opener === 'wie') return HOW_MUCH.test(clauseText(view, clause));
  if (!/^(?:wann|warum|weshalb|wieso|wieviele?|inwie(?:weit|fern))$/u.test(clause.opener)) return false;
  const last = tokensOf(view, clause).findLast((token) => token.kind === 'word');
  return last !== undefined && isVerb(last, 1);
}

/** "wie X mitteilte" is no question, "wie viel Geld X ausgeben will" is. */
const HOW_MUCH = leanPattern(
  /^[Ww]ie (?:viele?|lange|hoch|oft|groß|weit|rasch|schnell|stark|genau)(?!\p{L})/u,
);

/** "Bei einem Nein würde …". */
const IN_CASE_OF = /^(?:Bei|Im Falle?|Ohne) (?:eine[mrs]? )?(?:\p{Ll}+ )?\p{Lu}/u;

const WOULD = leanPattern(/(?<!\p{L})(?:würden?|könnten?)(?!\p{L})/u);

/** "bis es seine Schulden beglichen habe": not done yet; "bis Freitag liefert es" is a main clause. */
function isUntil(view: SentenceView, clause: Clause): boolean {
  if (clause.opener !== 'bis' || clause.from === 0) return false;
  const verbs = tokensOf(view, clause).filter((token, i) => isVerb(token, clause.from + i));
  const finite = verbs.filter(
    ({ readings }) =>
      readings.some((reading) => reading.kind === 'finite') &&
      !readings.some((reading) => reading.kind === 'past-participle'),
  );
  const last = tokensOf(view, clause).findLast((token) => token.kind === 'word');
  return finite.length > 0 && finite[0] === last;
}

/** A question tells nothing. */
function isAsked({ text }: SentenceView): boolean {
  return ASKED.test(text.slice(-2));
}

const ASKED = /\?["“”»«’'‘]?$/u;

/** "wie von der Kammer gefordert", "wie vereinbart": it only says how something else was done. */
function isCompared(view: SentenceView, clause: Clause): boolean {
  if (clause.opener !== 'wie') return false;
  const words = tokensOf(view, clause).filter(({ kind, capital }) => kind === 'word' && !capital);
  const verbs = words.filter((token) => token.readings.length > 0);
  return (
    verbs.length > 0 &&
    verbs.every(({ readings }) => readings.every(({ kind }) => kind === 'past-participle'))
  );
}

/** "Verbote erlassen und niemanden mehr arbeiten lassen, führt zu …": an infinitive at the end, nobody's deed. */
function isBareInfinitive(view: SentenceView, clause: Clause, at: number): boolean {
  const token = view.tokens[at];
  if (clause.kind !== 'main' || token === undefined || token.capital || at - clause.from < 3) return false;
  if (!token.readings.some(({ kind }) => kind === 'infinitive')) return false;
  const words = tokensOf(view, clause).filter(({ kind }) => kind === 'word');
  const isNamed = view.arguments.some(
    (arg) => view.clauses[arg.clause] === clause && arg.preposition === null && arg.grammar !== 'genitive',
  );
  if (words.at(-1) !== token || isNamed || sharesAuxiliary(view, clause) !== null) return false;
  return !words.some(
    (one) =>
      one !== token &&
      (GOVERNS.test(one.lower) ||
        (!one.capital &&
          one.readings.some(({ kind }) => kind === 'finite') &&
          !one.readings.some(({ kind }) => kind === 'infinitive'))),
  );
}

/** What an infinitive hangs on, whatever else it may be. */
const GOVERNS = leanPattern(
  /^(?:w[eiüo]rd\p{Ll}*|w[io]ll\p{Ll}*|soll\p{Ll}*|m[uü][sß]\p{Ll}*|k[aöo]nn\p{Ll}*|darf|d[uü]rf\p{Ll}*|m[aoö]g\p{Ll}*|möch\p{Ll}*|l[aäi][sße]\p{Ll}*)$/u,
);

/** "Ostland hätte die Häfen öffnen müssen": what was not done. */
function isUnreal(view: SentenceView, clause: Clause): boolean {
  const text = clauseText(view, clause);
  return text.includes('ätte') && UNREAL.test(text);
}

const UNREAL = leanPattern(
  /(?<!\p{L})[Hh]ätten?(?!\p{L})[^]*(?<!\p{L})(?:müssen|dürfen|sollen|können|wollen)(?!\p{L})|(?<!\p{L})hätten? (?:\p{Ll}+ ){1,3}(?:müssen|dürfen|sollen|können)(?!\p{L})/u,
);

/** What is done, not only said. */
export const DEEDS: ReadonlySet<EventKind> = new Set(['halt', 'pledge', 'call', 'meeting']);

/** "fordert, dass Westland seine Truppen abzieht": wanted, not done. */
function isDemanded(view: SentenceView, clause: Clause): boolean {
  if (clause.opener !== 'dass' && clause.opener !== 'daß') return false;
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  return before !== undefined && DEMANDED.test(clauseText(view, before));
}

const DEMANDED = leanPattern(
  /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|gefordert|wünscht\p{L}*|hofft\p{L}*|erwart\p{L}*|Bedingung\p{L}*|kümmern|dräng\p{L}*|poch\p{L}*|mahn\p{L}*|appellier\p{L}*|(?:will|wolle|wollen|wollten?|möchten?)$)(?!\p{L})/u,
);

/** "Experten halten es für möglich, dass …", "Dass Ostland zustimmt, gilt als sicher", "Gerüchte, wonach …": nobody told it as done. */
function isSupposed(view: SentenceView, clause: Clause): boolean {
  const told = view.clauses[view.clauses.indexOf(clause) - 1];
  if (clause.opener === 'wonach' && told !== undefined && RUMOUR.test(clauseText(view, told))) return true;
  if (BELIEVED.test(view.clauses[view.clauses.indexOf(clause) + 1]?.opener ?? '')) return true;
  if (clause.opener !== 'dass' && clause.opener !== 'daß') return false;
  const at = view.clauses.indexOf(clause);
  const beside = at > 0 ? view.clauses[at - 1] : view.clauses[at + 1];
  return beside !== undefined && SUPPOSED.test(clauseText(view, beside));
}

/** "…, glauben Beobachter". */
const BELIEVED = /^(?:glaub|vermut|schätz|fürcht|befürcht|hoff|spekulier|rechne)(?:e|t|en|te|ten)$/u;

const RUMOUR = leanPattern(
  /(?<!\p{L})(?:unbestätigt\p{L}*|Gerüchte?n?|Spekulation(?:en)?|Behauptung(?:en)?|\p{L}*(?:[Bb]ericht|[Mm]eldung)(?:en?)?)(?!\p{L})/u,
);

const SUPPOSED = leanPattern(
  /(?<!\p{L})(?:möglich|zuversichtlich|Zuversicht|optimistisch|überzeugt|denkbar|vorstellbar|(?:un)?realistisch|(?:un)?wahrscheinlich|unklar|offen|ausgeschlossen|ungewiss|fraglich|zweifel\p{L}*|Zweifel|rechne(?:n|t|te|ten)|gerechnet|befürcht\p{L}*|fürcht\p{L}*|hoff\p{L}*|Hoffnung\p{L}*|Gedanken?|Vorstellung|Szenario|Verdacht|Vermutung|Illusion|wäre|Sorge|Furcht|Angst|Gefahr|glaub\p{L}*|spekulier\p{L}*|Spekulation\p{L}*|vermut\p{L}*|verhinder\p{L}*|vermeid\p{L}*|gilt als|gehen davon aus|geht davon aus)(?!\p{L})/u,
);

/** "Eine Absage an Westland wäre ein Fehler": what is named would only be. */
function isWouldBe(view: SentenceView, { kind, conditional }: EventRule, { clause, at }: Place): boolean {
  if (conditional === true || view.tokens[at]?.capital !== true || kind === 'statement') return false;
  return WOULD_BE.test(clauseText(view, clause));
}

const WOULD_BE = leanPattern(/(?<!\p{L})wären?(?!\p{L})/u);

/** "Moskau habe zugestimmt, doch bestätigen will das niemand". */
function isRumoured({ text }: SentenceView): boolean {
  return UNCONFIRMED.test(text);
}

const UNCONFIRMED = leanPattern(
  /(?<!\p{L})(?:(?:bestätigen (?:will|wollte|mag|mochte|kann|konnte) (?:das |dies |es )?(?:bislang |bisher |zunächst |vorerst )?niemand|niemand (?:will|wollte|mag|mochte|kann|konnte) (?:das |dies |es )?(?:offiziell )?bestätigen)|[Gg]erüchteweise|(?:Gerüchte?|Meldung(?:en)?|Berichte?|Behauptung(?:en)?|Nachricht(?:en)?), [^]*(?:ist|sei|seien|sind|war|waren) (?:\p{Ll}+ ){0,2}(?:falsch|erfunden|unwahr|gelogen|unwahr|Unsinn|eine Lüge|nicht wahr|aus der Luft gegriffen)|(?:so |wie es )scheint(?: es)?)(?!\p{L})/u,
);

/** "unter dem Titel „Ostland stoppt die Lieferungen“", "Die Schlagzeile „…“": the words of a title tell nothing. */
function isInTitle({ tokens }: SentenceView, at: number): boolean {
  let open = -1;
  for (let place = at - 1; place >= 0 && open < 0; place -= 1)
    if (tokens[place]?.kind === 'quote') open = place;
  if (open < 1 || !TITLES.test(tokens[open - 1]?.lower ?? '')) return false;
  // A closing mark in between: the title is over.
  return tokens.slice(0, open).filter(({ kind }) => kind === 'quote').length % 2 === 0;
}

const TITLES =
  /^(?:titels?|buchtitel|untertitel|schlagzeilen?|überschrift(?:en)?|mottos?|paroler?n?|slogans?|losung|aufschrift|inschrift|plakate?n?|transparent(?:e|en)?|schilder?n?|rubrik|kapitel|hashtag|buch|band|film|stück|lied|song|roman|serie|ausstellung|sendung|podcast|dokumentation|gemälde|spiel)$/u;

/** "Eine Zusage habe es nie gegeben", "Dass Ostland liefert, ist frei erfunden": told as not having been. */
function isSaidNeverToBe(view: SentenceView, clause: Clause): boolean {
  if (NEVER_WAS.test(clauseText(view, clause))) return true;
  if (clause.opener !== 'dass' && clause.opener !== 'daß') return false;
  const at = view.clauses.indexOf(clause);
  return [view.clauses[at - 1], view.clauses[at + 1]].some(
    (beside) => beside !== undefined && UNTRUE.test(clauseText(view, beside)),
  );
}

const NEVER_WAS = leanPattern(
  /(?<!\p{L})(?:(?:habe|haben|hätten?|hat|gab|gebe|gäbe|gibt|w[ei]rde?|soll|solle) es (?:\p{L}+ ){0,4}(?:nie|niemals|nicht)(?! nur)|[Nn]iemande[mn] (?:\p{L}+ ){0,4}(?:versprochen|zugesagt|zugesichert|garantiert|angeboten|gedroht)|keine Rede sein|[Nn]iemand (?:habe|hat|hatte|werde|wird|wolle|will)|(?:sei|seien|ist|sind|war|waren|wurden?) (?:\p{L}+ ){0,4}nie(?:mals)? (?:\p{L}+ ){0,3}(?:erfolgt|ergangen|gemacht|gegeben|gestellt|ausgesprochen|vereinbart|geplant)|nicht (?:stattgefunden|zustande gekommen|erfolgt|ergangen)|keine Rolle (?:ge)?spiel(?:t|te|ten|en|e)|spiel(?:t|te|ten|en|e) [^,]*keine Rolle|(?:frei|glatt|völlig) erfunden)(?!\p{L})/u,
);
const UNTRUE = leanPattern(
  /(?<!\p{L})(?:stimm(?:e|t|te) (?:so |aber |jedoch )*nicht|(?:treffe|trifft|traf) (?:so |aber |jedoch )*nicht zu|(?:sei|ist|war) (?:\p{Ll}+ ){0,2}(?:falsch|erfunden|unwahr|gelogen|ein Gerücht|Unsinn)|(?:glaubt|erwartet|bezweifelt|bestätigt)(?: [^,]*)? (?:niemand|kaum jemand|keiner)|keine Rede)(?!\p{L})/u,
);

/** "bestreitet, Truppen geschickt zu haben": told as not having been. */
function isDenied(view: SentenceView, clause: Clause): boolean {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  if (before === undefined) return false;
  // "dementierte Berichte, sie habe …"
  const reports = REPORTS_DENIED.test(clauseText(view, before)) && HEARD.test(clauseText(view, clause));
  if (reports) return true;
  if (clause.kind !== 'infinitive' && !/^(?:dass|wonach)$/u.test(clause.opener)) return false;
  if (
    clause.opener === 'wonach' &&
    /(?<!\p{L})(?:zurück\p{L}*|falsch)(?!\p{L})/u.test(clauseText(view, before))
  )
    return true;
  return DENIED.test(clauseText(view, before));
}

const DENIED = leanPattern(
  /(?<!\p{L})(?:bestreite\p{L}*|bestritt\p{L}*|dementier\p{L}*|leugne\p{L}*|geleugnet|verneint\p{L}*|(?:schloss|schließt|schlossen)(?!\p{L})[^]*aus|ausgeschlossen)(?!\p{L})/u,
);

const REPORTS_DENIED = leanPattern(
  /(?<!\p{L})(?:dementier|bestr[ei]+t|widerspr[aio]ch|wies|weis)\p{L}*(?!\p{L})[^]*(?:[Bb]ericht|[Mm]eldung|[Gg]erücht|[Bb]ehauptung|[Dd]arstellung|[Vv]orw[uü]rf)\p{L}*/u,
);
const HEARD = leanPattern(/(?<!\p{L})(?:habe|hätten?|sei|seien|werde|würden?|wolle)(?!\p{L})/u);

/** "versicherte, die Übungen würden beendet", "…, versprach sie": what is promised is a pledge, though something stops. */
function isPromised(view: SentenceView, clause: Clause): boolean {
  const at = view.clauses.indexOf(clause);
  const harm = isAbout(view, HARM, clause, -1);
  const tells = (beside: Clause | undefined): boolean => {
    if (beside === undefined) return false;
    const text = clauseText(view, beside);
    return PROMISED.test(text) || (harm && AGREED.test(text));
  };
  const [before, after] = [view.clauses[at - 1], view.clauses[at + 1]];
  // What hangs on the promise: an infinitive, a dass-clause, or what is meant to be.
  const hangs =
    clause.kind === 'infinitive' || clause.opener === 'dass' || MEANT.test(clauseText(view, clause));
  if (hangs && before?.kind === 'main' && tells(before)) return true;
  return after !== undefined && PROMISED.test(after.opener) && tells(after);
}

/** "stellt die Lieferungen ein, falls …": not stopped yet; "hat … eingestellt, sollte …" is. */
function isThreatened(view: SentenceView, clause: Clause): boolean {
  const text = clauseText(view, clause);
  return (hangsOnCondition(view, clause) || IN_THAT_CASE.test(text)) && !DONE.test(text);
}

/** "kündigte für diesen Fall den Abzug an" */
const IN_THAT_CASE = leanPattern(
  /(?<!\p{L})(?:[Ff]ür diesen|[Ii]n (?:diesem|dem|jenem|einem solchen)) Falle?(?!\p{L})/u,
);

const DONE = leanPattern(
  /(?<!\p{L})(?:hat|haben|hatten?|wurden?|worden|auch|bleib\p{L}*|blieb\p{L}*)(?!\p{L})/u,
);

const HARM = ['harm'] as const;
const MEANT = leanPattern(/(?<!\p{L})(?:werden?|würden?|wolle|wollen)(?!\p{L})/u);

/** Together to stop harm is a pledge; together to stop anything else is a halt. */
const AGREED = leanPattern(/(?<!\p{L})(?:einig\p{L}*|geeinigt|verständig\p{L}*|vereinbar\p{L}*)(?!\p{L})/u);

const PROMISED = leanPattern(
  /(?<!\p{L})(?:versicher(?:te|ten|t|n)|versprach(?:en)?|versprochen|verspricht|versprechen|zugesagt|zugesichert|sichert\p{L}* (?:\p{L}+ )*zu|garantiert\p{L}*|verpflichtet\p{L}*|gelobt\p{L}*)(?!\p{L})/u,
);
