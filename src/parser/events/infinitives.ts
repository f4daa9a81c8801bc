/** Infinitives: "beschloss, die Ausfuhr zu stoppen" tells a deed, "die Bereitschaft, sie zu stoppen" and "weigert sich, …" do not. */
import { leanPattern } from '../language/lean-pattern';
import type { EventKind } from '../../schema/event';
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import { MUTUAL } from './event-rule';
import type { SentenceView } from './sentence-view';

/** Where the trigger stands. */
export type Place = { readonly clause: Clause; readonly at: number };

/** "die Bereitschaft, die Kämpfe zu beenden": a zu-infinitive happens only under a verb of deciding or agreeing. */
export function isOnlyMeant(view: SentenceView, kind: EventKind, { clause, at }: Place): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  // "Das Angebot, … zu liefern": a noun before the comma stands outside the infinitive.
  const infinitive = token.capital
    ? clause.kind === 'infinitive' && !view.tokens.slice(at, clause.to).some((one) => one.text === ',')
    : (view.tokens[at - 1]?.lower === 'zu' && token.readings.some((r) => r.kind === 'infinitive')) ||
      // "platzen zu lassen"
      (clause.kind === 'infinitive' && view.tokens[at + 1]?.lower === 'zu') ||
      token.readings.some((r) => r.kind === 'zu-infinitive');
  if (!infinitive) return false;
  const place = view.clauses.indexOf(clause);
  // "unzulänglich, um die Zusage zu erreichen, die Fischerei zu beenden": it does not hang on a purpose.
  const hangsOn =
    view.clauses[place - 1]?.opener === 'um' ? view.clauses[place - 2] : view.clauses[place - 1];
  const before = hangsOn ?? (clause.opener === 'um' ? view.clauses[1] : undefined);
  if (before === undefined) return true;
  const governing = clauseText(view, before);
  // "bestätigte, die Lieferungen gestoppt zu haben"
  const isPerfect = view.tokens[at + 1]?.lower === 'zu' && view.tokens[at + 2]?.lower === 'haben';
  if (isPerfect && ADMITTED.test(governing)) return NOT.test(governing);
  // "will nach Osthaven reisen, um mit Okker zu verhandeln".
  if (kind === 'meeting' && clause.opener === 'um' && GOES.test(governing)) return NOT.test(governing);
  // "weigerte sich, mit Okker zu verhandeln".
  if (MUTUAL.has(kind) && REFUSES.test(governing)) return true;
  // "plant, Okker zu treffen": a talk that lies ahead.
  if (MUTUAL.has(kind) && PLANS.test(governing)) return NOT.test(governing);
  if (VIEWED.test(governing)) return true;
  return !DECIDED.test(governing) || NOT.test(governing);
}

/** "weigert sich, die Sanktionen mitzutragen": an infinitive that somebody will not do. */
export function isRefused(view: SentenceView, clause: Clause): boolean {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  return clause.kind === 'infinitive' && before !== undefined && REFUSES.test(clauseText(view, before));
}

const REFUSES = leanPattern(
  /(?<!\p{L})(?:weiger\p{L}*|geweigert|lehn\p{L}*|abgelehnt|denk\p{L}* nicht daran|Weigerung|verbot\p{L}*|verbiete\p{L}*|untersag\p{L}*|(?:nahm|nimmt|nehmen|zog|zieht|ziehen)(?!\p{L})[^]*(?<!\p{L})zurück|zurück(?:genommen|gezogen|nehmen|ziehen)|widerr[iu]\p{L}*|kassier\p{L}*)(?!\p{L})/u,
);

const GOES = leanPattern(
  /(?<!\p{L})(?:(?:weiter|an|ab|ein|hin)?(?:ge)?(?:reise|reist|reiste|reisen|reisten|fliege|fliegt|fliegen|flog|flogen)|geflogen|kommt|kommen|kam|kamen|gekommen|(?:brach|bricht|brechen)(?!\p{L})[^]*auf|aufgebrochen|aufbrechen|aufgemacht|unterwegs|eingetroffen|eintreffen|trifft(?!\p{L})[^]*ein|traf(?:en)?(?!\p{L})[^]*ein|auf den Weg)(?!\p{L})/u,
);

const PLANS = leanPattern(
  /(?<!\p{L})(?:plan(?:t|en|te|ten)|geplant|beabsichtig\p{L}*|Absicht|hofft?|hoffte[n]?|hoffen|einverstanden|entschlossen|schlug|schlägt|vorgeschlagen|verabrede\p{L}*)(?!\p{L})/u,
);
const NOT = leanPattern(/(?<!\p{L})(?:nicht|kein\p{L}*|nur dann|erst dann)(?!\p{L})/u);

/** "kritisierte die Entscheidung, … zu": somebody else's. */
const VIEWED = leanPattern(
  /(?<!\p{L})(?:kritisier|verurteil|bemängel|begrüß|begruess|bedauer|verteidig|rechtfertig|bezeichne|nann|lob|tadel|rüg|beklag|unterstütz|respektier|nachvollzieh)\p{Ll}*(?!\p{L})[^]*(?:Entscheidung|Beschl[uü]ss\p{Ll}*|Entschl[uü]ss\p{Ll}*|Zusage|Versprechen)/u,
);

const ADMITTED = leanPattern(
  /(?<!\p{L})(?:bestätig\p{L}*|erklär\p{L}*|räum\p{L}*|eingeräumt|gestand\p{L}*|gesteh\p{L}*|gestanden|(?:gab|gibt|gaben|geben)(?!\p{L})[^]*(?:an|zu|bekannt)$|teil\p{L}*(?!\p{L})[^]*mit$|mitgeteilt|versicher\p{L}*|verkünde\p{L}*|melde\p{L}*|sagte)(?!\p{L})/u,
);

const DECIDED = leanPattern(
  /(?<!\p{L})(?:gezwungen|genötigt|veranlasst|(?:gab|gibt|gaben|geben)(?!\p{L})[^]*(?<!\p{L})bekannt|bekannt ?gegeben|Beschl[uü]ss\p{L}*|Entschl[uü]ss\p{L}*|Entscheidung|Anweisung|durchgerungen|(?:rang|ringt|ringen|rangen)(?!\p{L})[^]*(?<!\p{L})durch|beg[aio]nn\p{L}*|beschl[oi]ss\p{L}*|beschließ\p{L}*|beschlossen|entsch[ie]+d\p{L}*|entschieden|ankündig\p{L}*|angekündigt\p{L}*|kündig\p{L}*|ordnet\p{L}*|angeordnet|befahl\p{L}*|befiehlt|befohlen|verfüg\p{L}*|anwies\p{L}*|vereinbar\p{L}*|verpflicht\p{L}*|versprach\p{L}*|versprochen|versprich\p{L}*|versprechen|Versprechen|sagt\p{L}* (?:\p{L}+ )*zu|zugesagt|Zusage|Zusicherung|zugesichert|sichert\p{L}* (?:\p{L}+ )*zu|garantier\p{L}*|einig\p{L}*|geeinigt|bereit|erklärte sich|erklärt sich|einverstanden|zugestimmt|stimmt\p{L}* (?:\p{L}+ )*zu|willigt\p{L}*|eingewilligt|erlaub\p{L}*|gestatte\p{L}*|genehmig\p{L}*|gelob\p{L}*|in Aussicht|entschloss\p{L}*|weist (?:\p{L}+ )*an|wies (?:\p{L}+ )*an|angewiesen|beauftrag\p{L}*|weiger\p{L}*|geweigert)(?!\p{L})/u,
);
