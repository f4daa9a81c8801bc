/** For whom a state's people and machines act: "polnische Pioniere", "die britische Luftwaffe", "ein Schiff der türkischen Marine" do what their state does. */
import type { ActorId } from '../../schema/ids';
import { oncePerWord } from '../language/once-per-word';
import { prepositions } from '../language/word-classes-lexicon';
import type { Clause } from './clauses';
import type { SentenceView } from './sentence-view';
import type { Argument } from './tie-in';

/** In a state's service, by the end of the word. */
const SERVANT =
  /(?:pioniere|gebirgsjäger|fallschirmjäger|soldaten|soldatinnen|streitkräfte|armee|luftwaffe|marine|küstenwache|grenzschutz|grenzschützer|polizisten|polizei|gendarmen|ausbilder|instrukteure|militärberater|berater|blauhelme|minenräumer|zöllner|grenzbeamten?|beamten?|feuerwehrleute|retter|rettungskräfte|rettungstrupps?|suchtrupps?|rettungsteams?|einsatzkräfte|katastrophenschutz|katastrophenhelfer|feldlazarett|lazarettschiff|bataillon|kompanie|brigade|staffel|gefechtsverband|kontingent|hundertschaft(?:en)?|militärtransporter|transportmaschinen?|transportflugzeuge?|militärmaschinen?|militärflugzeuge?|löschflugzeuge?|löschhubschrauber|hubschrauber|kriegsschiffe?|fregatten?|korvetten?|patrouillenboote?|marineschiffe?|versorgungsschiffe?|hilfsschiffe?|schiffe?|unterhändler|diplomaten|botschaft|behörden?|außenamt|volksvertretung|parlamentarier|abgeordneten|ärzteteams?|militärärzte|sanitäter|techniker|ingenieure|spezialisten|fachleute|experten)$/u;
const isServant = oncePerWord(({ lower }) => SERVANT.test(lower));

/** The state whose servants are the clause's subject: in front of the verb or right behind it, without a preposition. */
export function servedBy(view: SentenceView, clause: Clause, at: number): ActorId[] {
  if (clause.kind === 'infinitive') return [];
  const found = view.arguments.find(
    (arg) =>
      arg.mention.how === 'adjective' &&
      view.clauses[arg.clause] === clause &&
      servantBehind(view, arg, clause) &&
      isSubject(view, clause, arg, at),
  );
  return found === undefined ? [] : [found.mention.actor];
}

/** "polnische Pioniere", "türkischen schnellen Boote". */
function servantBehind({ tokens }: SentenceView, { to }: Argument, clause: Clause): boolean {
  const next = tokens[to];
  const noun = next?.capital === false && to + 1 < clause.to ? tokens[to + 1] : next;
  return noun?.kind === 'word' && noun.capital && isServant(noun);
}

/** Nothing but a number, an article of the nominative and adjectives stand between it and the clause's start or its verb. */
function isSubject({ tokens }: SentenceView, clause: Clause, { from, to }: Argument, at: number): boolean {
  const ending = tokens[to - 1]?.lower ?? '';
  for (let place = from - 1; place >= clause.from; place -= 1) {
    const word = tokens[place];
    if (word === undefined || word.kind === 'number') continue;
    if (word.kind !== 'word') return word.text === ':' || word.text === '–';
    if (NOMINATIVE.test(word.lower)) continue;
    if (word.lower === 'der') {
      if (ending.endsWith('en')) return isBehindNoun(tokens[place - 1]?.capital, place - 1, clause);
      continue;
    }
    if (prepositions.has(word.lower) || OTHER_CASE.test(word.lower)) return false;
    if (word.capital) return word.lower === clause.opener;
    if (word.readings.some(({ kind }) => kind === 'finite')) return place < at || at > to;
    if (!/(?:e|en|er|es|tag|abend|morgen|gestern|heute|nun|auch|bereits)$/u.test(word.lower)) return false;
  }
  return true;
}

/** "ein Schiff der türkischen Marine": the noun before opens the clause. */
function isBehindNoun(isNoun: boolean | undefined, noun: number, clause: Clause): boolean {
  return isNoun === true && noun - clause.from <= 2;
}

const NOMINATIVE =
  /^(?:die|das|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehrere|weitere|rund|etwa|gut|knapp|dutzende|hunderte|ersten?|letzten?)$/u;
const OTHER_CASE = /^(?:de[nms]|eine[nmrs]|ihre[nmr]|seine[nmr])$/u;
