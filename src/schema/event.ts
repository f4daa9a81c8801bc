/** The happening, and how each article tells it. */
import * as z from 'zod/mini';
import { actorIdSchema, articleIdSchema, eventIdSchema, topicIdSchema } from './ids';
import { spanSchema } from './span';
import { eventTimeSchema } from './time';

export const eventKinds = [
  'call',
  'meeting',
  'pledge',
  'halt',
  'ultimatum',
  'demand',
  'warning',
  'rejection',
  'statement',
] as const;
export const eventKindSchema = z.enum(eventKinds);
export type EventKind = z.infer<typeof eventKindSchema>;

export const eventStatuses = ['held', 'planned', 'requested', 'reported'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const forms = ['direct', 'indirect', 'attributed', 'free', 'reported', 'asserted'] as const;
export const formSchema = z.enum(forms);
/** How speech is given; 'asserted' where nobody is cited. */
export type Form = z.infer<typeof formSchema>;

export const qualifierSchema = z.enum(['exactly', 'about', 'at-least', 'at-most', 'almost']);
export type Qualifier = z.infer<typeof qualifierSchema>;

export const roles = [
  'caller',
  'callee',
  'participant',
  'host',
  'guest',
  'mediator',
  'pledger',
  'beneficiary',
  'halter',
  'issuer',
  'addressee',
  'speaker',
  'subject',
] as const;
export type Role = (typeof roles)[number];

const told = { qualifier: qualifierSchema, span: spanSchema };

export const toldFactsSchema = z.object({
  minutes: z.optional(z.object({ value: z.number(), ...told })),
  deadline: z.optional(z.extend(z.object(eventTimeSchema.def.shape), told)),
  amount: z.optional(z.object({ value: z.number(), unit: z.string(), ...told })),
  consequence: z.optional(z.object({ value: z.string(), ...told })),
});
/** What one account claims; accounts may disagree, that is the product. */
export type ToldFacts = Readonly<z.infer<typeof toldFactsSchema>>;

export const speechSchema = z.object({
  span: spanSchema,
  form: z.enum(['direct', 'indirect', 'attributed', 'free', 'reported']),
  cue: z.nullable(spanSchema),
  frame: z.nullable(spanSchema),
  /** `label` as worded: "der Leiter des Präsidialamtes". */
  speaker: z.nullable(
    z.object({ actor: z.nullable(actorIdSchema), label: z.string(), span: z.nullable(spanSchema) }),
  ),
  /** Who heard it: "US-Medien", "Axios". */
  relay: z.nullable(z.object({ label: z.string(), span: spanSchema })),
  /** Id of the rule that found it. */
  rule: z.string().check(z.minLength(1)),
});
/** One stretch of reported speech inside a passage. */
export type Speech = Readonly<z.infer<typeof speechSchema>>;

export const passageSchema = z.object({
  span: spanSchema,
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
  form: formSchema,
  hedges: z.array(spanSchema),
  speech: z.array(speechSchema),
});
/** Whole sentences of an article that tell an event. */
export type Passage = Readonly<z.infer<typeof passageSchema>>;

export const accountSchema = z.object({
  article: articleIdSchema,
  passages: z.array(passageSchema).check(z.minLength(1)),
  told: toldFactsSchema,
});
/** One article's telling of one event. */
export type Account = Readonly<z.infer<typeof accountSchema>>;

export const relationKinds = [
  'responds-to',
  'renews',
  'halts',
  'shortens',
  'follows',
  'same-as-reported',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export const eventSchema = z.object({
  id: eventIdSchema,
  kind: eventKindSchema,
  /** Made from kind, participants and topic; never a sentence of an article. */
  title: z.object({ de: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) }),
  /** null: really unknown; such an event is listed, in a lane margin, never dropped. */
  time: z.nullable(eventTimeSchema),
  status: z.enum(eventStatuses),
  participants: z.array(z.object({ actor: actorIdSchema, role: z.enum(roles) })),
  topics: z.array(topicIdSchema),
  accounts: z.array(accountSchema).check(z.minLength(1)),
  relations: z.array(
    z.object({
      kind: z.enum(relationKinds),
      event: eventIdSchema,
      note: z.nullable(z.string()),
      noteUrl: z.nullable(z.string()),
    }),
  ),
  review: z.enum(['automatic', 'reviewed']),
});
/** The happening that one or more accounts tell. Named after its domain, not the DOM's `Event`. */
export type WortlautEvent = Readonly<z.infer<typeof eventSchema>>;
