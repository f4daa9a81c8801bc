/** What merely stands so, told of nobody's deed: "die Grenze war gesperrt", "es habe Hilfe gegeben", the words of a law. */
import { leanPattern } from '../language/lean-pattern';
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import { BACKGROUND } from './rules/not-done';
import { wordsOf } from './rules/whole-words';
import type { SentenceView } from './sentence-view';

/** "Das Gebiet sei gesperrt gewesen", "ist seit Jahren geschlossen"; "sei am Montag gesperrt worden" is a deed. */
export function isStandingStop(view: SentenceView, clause: Clause, at: number): boolean {
  if (!STOPPED.test(view.tokens[at]?.lower ?? '')) return false;
  const text = clauseText(view, clause);
  if (!IS.test(text) || BECAME.test(text)) return false;
  return WAS.test(text) || FOR_LONG.test(text);
}

const STOPPED =
  /^(?:geschlossen|gesperrt|gestoppt|gekappt|gestrichen|ausgesetzt|eingestellt|eingefroren|unterbrochen|blockiert|suspendiert|abgeriegelt|verboten|untersagt|lahmgelegt|abgeschaltet)$/u;
const IS = leanPattern(/(?<!\p{L})(?:ist|sind|sei|seien|war|waren)(?!\p{L})/u);
const BECAME = leanPattern(/(?<!\p{L})(?:worden|wurden?|werden|wird|hat|haben|habe|hatten?)(?!\p{L})/u);
const WAS = leanPattern(/(?<!\p{L})(?:war|waren|gewesen)(?!\p{L})/u);
const FOR_LONG = wordsOf(BACKGROUND);

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
