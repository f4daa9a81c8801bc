/** What an event rule is: words that trigger a kind of event, what else must stand beside them, and who plays which part. */
import type { EventKind, EventStatus, Role } from '../../schema/event';
import { leanPattern, leanQuestion } from '../language/lean-pattern';
import type { Matter } from './matter-lexicon';

/** Kinds in which all take part alike. */
export const MUTUAL: ReadonlySet<EventKind> = new Set(['call', 'meeting']);

/** Kinds that are words and nothing else. */
export const MERE_WORDS: ReadonlySet<EventKind> = new Set(['demand', 'warning', 'statement']);

/** Kinds that somebody says; what is refused may be refused by a deed, too. */
export const SAID: ReadonlySet<EventKind> = new Set([...MERE_WORDS, 'rejection']);

/** An invented sentence and what the rule must make of it. */
export type RuleExample = {
  readonly text: string;
  /** Ids of the participants, in any order; checked where given. */
  readonly actors?: readonly string[];
  readonly status?: EventStatus;
};

/** What a clause or sentence is asked: an expression, or several with an order. */
export type Question = Pick<RegExp, 'test'>;

/** The same question; an expression is made lean. */
export function cheapToAsk(question: Question): Question {
  return question instanceof RegExp ? leanQuestion(question) : question;
}

/** Holds where the parts stand one behind the other; one expression with "[^]*" between them would try all pairs. */
export function inOrder(...parts: readonly RegExp[]): Question {
  const searches = parts.map((part) => {
    const { source, flags } = leanPattern(part);
    return new RegExp(source, `g${flags}`);
  });
  return {
    test: (text) => {
      let from = 0;
      return searches.every((search) => {
        search.lastIndex = from;
        const found = search.test(text);
        from = search.lastIndex;
        return found;
      });
    },
  };
}

/** Holds where the pattern does; `hint` is what it never holds without, found in a fraction of the time and seldom there. */
export function hinted(hint: RegExp, pattern: RegExp): Question {
  const lean = leanQuestion(pattern);
  return { test: (text) => hint.test(text) && lean.test(text) };
}

/** Holds where one of them does. */
export function either(...ways: readonly Question[]): Question {
  const cheap = ways.map(cheapToAsk);
  return { test: (text) => cheap.some((way) => way.test(text)) };
}

export type EventRule = {
  readonly id: string;
  readonly kind: EventKind;
  /** Lemmas; separable ones need their particle in the clause. */
  readonly verbs?: readonly string[] | undefined;
  /** Whole words, tested in lower case. */
  readonly nouns?: RegExp | undefined;
  /** What the clause of the trigger must hold. */
  readonly needs?: Question | undefined;
  /** Of what the clause of the trigger must speak, beside the trigger itself. */
  readonly about?: readonly Matter[] | undefined;
  /** Of what the sentence must speak. */
  readonly sentenceAbout?: readonly Matter[] | undefined;
  /** What the clause must not hold. */
  readonly unless?: Question | undefined;
  /** What the whole sentence must hold. */
  readonly sentenceNeeds?: Question | undefined;
  /** What the whole sentence must not hold. */
  readonly sentenceUnless?: Question | undefined;
  /**
   * 'mutual': all named parties take part alike · 'deed': subject does it to or for the others · 'said': like a deed, and
   * the speaker of a quotation around the trigger is its subject · 'wanted': who must do it is the target, and whoever says
   * so is the subject.
   */
  readonly frame: 'mutual' | 'deed' | 'said' | 'wanted';
  readonly subject: Role;
  readonly target: Role;
  /** "reist nach Westland": the state gone to is the other side. */
  readonly placeIsTarget?: true | undefined;
  /** "Die Grenze zu Westland wurde geschlossen": where nobody is said to act, whoever is named beside counts as touched. */
  readonly touchedCounts?: true | undefined;
  /** "erhält von Ostland": behind these prepositions stands the other side, in a place too. */
  readonly targetBy?: readonly string[] | undefined;
  /** "Kritik kam von Ostland": behind these prepositions stands who does it. */
  readonly subjectBy?: readonly string[] | undefined;
  /** Nobody else does it: "Westland bekommt von Ostland", where the clause's subject only gets it. */
  readonly onlyBy?: true | undefined;
  /** Only where somebody of public life is said to do it: then any object will do. */
  readonly actingParty?: true | undefined;
  /**
   * Where the sentence names nobody, whoever did or said what the article told right before: "Auch der Strom wurde abgestellt",
   * "Komme bis Mai kein Öl, gehe man vor Gericht".
   */
  readonly partiesBefore?: true | undefined;
  /** Of the clause's own subject alone: "die Wähler würden das nicht hinnehmen" is no refusal by whoever says so. */
  readonly bySubject?: true | undefined;
  /** Only where somebody known says it. */
  readonly spoken?: true | undefined;
  /** How many parties it takes; default 1. */
  readonly parties?: number | undefined;
  /** One party will do where it is a union of states: those meet among themselves. Nobody else does so alone. */
  readonly unionAlone?: true | undefined;
  /** Of two of one state nobody knows how they spoke: they must act for different ones. */
  readonly acrossStates?: true | undefined;
  /** What this sentence or one of the two on either side must say: "sprach mit Okker. Das Telefonat …". */
  readonly nearby?: Question | undefined;
  /** Set where the words themselves decide it: "angefragt", "vereinbarten ein Treffen". */
  readonly status?: EventStatus | undefined;
  /**
   * The sentence must make it depend on something; 'unmet': on something asked for not being done; 'term': the trigger's clause
   * says what must be done by when, and what follows otherwise stands beside it: that clause is asked for the rest.
   */
  readonly condition?: 'any' | 'unmet' | 'term' | undefined;
  /** The sentence must name a deadline, or say "andernfalls", "ultimativ". */
  readonly bound?: true | undefined;
  /**
   * What is announced must follow the trigger: as an infinitive ("bot an, die Häfen zu öffnen", not "…, um … zu öffnen"), or
   * as what somebody of public life will do ("gab bekannt, Ostland werde …", not "die Messe werde stattfinden").
   */
  readonly announces?: 'infinitive' | 'will' | undefined;
  /** Told of what would follow: "würden Zölle verhängen, falls …" counts. */
  readonly conditional?: true | undefined;
  /** What "nicht" or "kein" makes of it; default: no event. */
  readonly negated?: EventKind | 'same' | undefined;
  readonly finds: readonly RuleExample[];
  readonly ignores: readonly string[];
};
