/** One article under work: its text, its day, and what the stages have found so far. Stages return new documents. */
import type { Span } from '../schema/span';
import type { ActorId, ArticleId, TopicId } from '../schema/ids';
import type { EventKind, EventStatus, Form, Qualifier, Role } from '../schema/event';
import type { Label } from '../schema/registers';
import type { TimeBasis } from '../schema/time';
import type { Diagnostic } from './diagnostics';

/**
 * What a block of lines is for. 'related' (teasers of other articles), 'byline', 'prefix' (agency line), 'signoff' and
 * 'boilerplate' are not the article's wording: no event, no speech is read from them.
 */
export type BlockRole =
  'headline' | 'heading' | 'paragraph' | 'byline' | 'prefix' | 'signoff' | 'related' | 'boilerplate';

/** A stretch of lines of one role; `span` has no white space at its ends. */
export type Block = { readonly span: Span; readonly role: BlockRole };

/** One sentence; never crosses a block. `block` is the place of its block in `Draft.blocks`. */
export type Sentence = { readonly span: Span; readonly block: number; readonly role: BlockRole };

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's modifiers, as far as German news needs them. */
export type TimeMod =
  | 'APPROX'
  | 'START'
  | 'MID'
  | 'END'
  | 'BEFORE'
  | 'AFTER'
  | 'LESS_THAN'
  | 'EQUAL_OR_LESS'
  | 'MORE_THAN'
  | 'EQUAL_OR_MORE';

/** A length of time as said: "fast anderthalb Stunden" is 1.5 hours, 'almost'. */
export type Quantity = {
  readonly amount: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly qualifier: Qualifier;
};

/** A stretch of text that names a time. Expressions of one document do not overlap. */
export type TimeExpression = {
  readonly span: Span;
  readonly type: TimeType;
  /** TIMEX3 value after resolving: 2025-07-04, 2025-07-02TNI, P2Y, PRESENT_REF … */
  readonly value: string;
  readonly mod: TimeMod | null;
  /**
   * The calendar days a DATE or TIME allows, or a length counted from the article's day reaches ("vor zwei Tagen",
   * "binnen 48 Stunden"); null for other durations, sets and vague references.
   */
  readonly days: { readonly earliest: string; readonly latest: string } | null;
  /** 'stated' when the year (for a day: day, month and year) is said; 'resolved' when filled from the article day. */
  readonly basis: Exclude<TimeBasis, 'editorial'>;
  /** For durations, also "50-tägig". */
  readonly quantity: Quantity | null;
  /** True where the words around it make it a deadline: "bis …", "läuft am … ab", "binnen …". */
  readonly deadline: boolean;
  readonly rule: string;
};

export type SpeechForm = Exclude<Form, 'asserted'>;

/** One stretch of reported speech. Content may have holes (a "laut X" in its middle). */
export type SpeechFinding = {
  readonly form: SpeechForm;
  /** What is said; ordered, at least one; of a direct quotation with its quotation marks. */
  readonly spans: readonly Span[];
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** The clause around cue and speaker. */
  readonly frame: readonly Span[];
  readonly addressee: Span | null;
  /** Who heard it: "Axios", "US-Medien". */
  readonly relay: Span | null;
  readonly medium: 'Speech' | 'Thought' | 'Writing' | 'ST' | 'SW' | 'TW' | 'none';
  readonly rule: string;
};

/** Words that lower certainty: soll (as hearsay), angeblich, mutmaßlich … */
export type HedgeFinding = { readonly span: Span; readonly rule: string };

/** A place where an actor is named or meant. */
export type Mention = {
  readonly span: Span;
  readonly actor: ActorId;
  /** 'adjective': "russische Angriffe"; 'place': "in Moskau": named, but not acting. */
  readonly how: 'name' | 'function' | 'seat' | 'adjective' | 'pronoun' | 'place';
  readonly rule: string;
};

/** A person or body that no register knows. `actor` is the full name's slug; the corpus may shorten it. */
export type NewActor = {
  readonly actor: ActorId;
  readonly kind: 'person' | 'body';
  readonly label: Label;
  readonly shortLabel: Label;
  readonly actsFor: ActorId | null;
  /** A body called by its kind alone, whose state the article leaves open; of this article only. */
  readonly isUnnamed?: true;
};

/** What an account claims, with its words. */
export type ToldFinding = {
  readonly minutes?: { readonly value: number; readonly qualifier: Qualifier; readonly span: Span };
  readonly deadline?: {
    readonly earliest: string;
    readonly latest: string;
    readonly edtf: string;
    readonly basis: Exclude<TimeBasis, 'editorial'>;
    readonly qualifier: Qualifier;
    readonly span: Span;
  };
  /** A term that counts from the event's own day ("50-tägig"); becomes a deadline once that day is known. */
  readonly term?: { readonly days: number; readonly qualifier: Qualifier; readonly span: Span };
  readonly amount?: {
    readonly value: number;
    readonly unit: string;
    readonly qualifier: Qualifier;
    readonly span: Span;
  };
  readonly consequence?: { readonly value: string; readonly qualifier: Qualifier; readonly span: Span };
};

/** When a finding's event happened, as far as its own article says. */
export type FoundTime = {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly basis: Exclude<TimeBasis, 'editorial'>;
  readonly span: Span | null;
};

/** One article's telling of one happening, before accounts of several articles are linked. */
export type EventFinding = {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly time: FoundTime | null;
  readonly participants: readonly { readonly actor: ActorId; readonly role: Role }[];
  readonly topics: readonly TopicId[];
  /** Stems of the nouns it is told with; of talks, whose parties tell which one is meant, nothing. */
  readonly matter?: readonly string[];
  /** Stems of the nouns that the whole article returns to; beside `matter`. */
  readonly story?: readonly string[];
  /** Places in `Draft.sentences`, ascending. */
  readonly sentences: readonly number[];
  /** The words that made it an event. */
  readonly trigger: Span;
  readonly told: ToldFinding;
  readonly rule: string;
};

/** What is known of an article before its text is read. */
export type DraftArticle = {
  readonly id: ArticleId;
  readonly file: string;
  readonly title: string | null;
  readonly body: string;
};

export type Draft = {
  readonly article: DraftArticle;
  /** The day relative dates stand on; null when nobody knows. */
  readonly day: string | null;
  /** The body with markup and other noise blanked out, same length: stages read this, spans fit both. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly speech: readonly SpeechFinding[];
  readonly hedges: readonly HedgeFinding[];
  readonly mentions: readonly Mention[];
  /** Actors met in this article that no register knows. */
  readonly newActors: readonly NewActor[];
  readonly events: readonly EventFinding[];
  readonly diagnostics: readonly Diagnostic[];
};

/** A step of the parser: pure, takes a draft and returns a new one. */
export type Stage = (draft: Draft) => Draft;

const NOT_THE_ARTICLES_WORDING: ReadonlySet<BlockRole> = new Set([
  'byline',
  'prefix',
  'signoff',
  'related',
  'boilerplate',
]);

/** True for blocks and sentences whose words the article itself stands for. */
export function isWording(part: { readonly role: BlockRole }): boolean {
  return !NOT_THE_ARTICLES_WORDING.has(part.role);
}
