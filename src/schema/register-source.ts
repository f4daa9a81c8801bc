/** Curated registers as written in seeds/registers: richer than what is published, since the parser finds names by it. */
import * as z from 'zod/mini';
import { assertNever } from '../base/assert';
import { daysInMonth, isDay } from '../base/day';
import { actorIdSchema, outletIdSchema, topicIdSchema } from './ids';
import { actorSchema, outletSchema, type Actor, type Outlet, type Topic } from './registers';
import { webAddressSchema } from './web-address';

const nameSchema = z.string().check(z.regex(/^\S(?:.*\S)?$/u, 'a name without white space at its ends'));
const names = () => z._default(z.array(nameSchema), []);
/** One word instead of `{de, en}` where both languages say the same. */
const labelSchema = z.pipe(
  z.transform((label: unknown) => (typeof label === 'string' ? { de: label, en: label } : label)),
  actorSchema.shape.prefLabel,
);
const wikidataSchema = z._default(actorSchema.shape.wikidata, null);
const actsForSchema = z._default(actorSchema.shape.actsFor, null);
const yearSchema = z._default(z.nullable(z.int().check(z.gte(1800), z.lte(2200))), null);

/** `2005`, `2005-11` or `2005-11-22`, widened to the first or last day it allows: never later/earlier than is known. */
function tenureDay(side: 'first' | 'last') {
  const widen = (value: unknown): unknown => {
    if (typeof value !== 'string' && typeof value !== 'number') return value;
    const match = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2]))?$/.exec(String(value));
    if (match?.groups === undefined) return value;
    const { year = '', month = side === 'first' ? '01' : '12' } = match.groups;
    const day = side === 'first' ? '01' : String(daysInMonth(Number(year), Number(month)));
    return `${year}-${month}-${day}`;
  };
  const daySchema = z.string().check(z.refine(isDay, 'a year, month or day: 2005, 2005-11 or 2005-11-22'));
  return z._default(z.pipe(z.transform(widen), z.nullable(daySchema)), null);
}

const officeIdSchema = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/));

/** Who held which office of what, when. Days are bounds: a change known to the year only makes two holders overlap. */
const tenureSchema = z
  .strictObject({
    /** Id in offices.yaml. */
    office: officeIdSchema,
    /** The state or body. */
    of: actorIdSchema,
    /** null: not known, or always. */
    from: tenureDay('first'),
    /** null: not known, or still. */
    to: tenureDay('last'),
  })
  .check(
    z.refine((t) => t.from === null || t.to === null || t.from <= t.to, 'the office ends before it begins'),
  );

const shared = {
  id: actorIdSchema,
  prefLabel: labelSchema,
  shortLabel: labelSchema,
  /** Further full names in German texts, nominative; each alone means this actor. */
  altLabels: names(),
  wikidata: wikidataSchema,
};

const genderSchema = z.enum(['m', 'f']);
/** Of a person, as pronouns tell it. */
export type Gender = z.infer<typeof genderSchema>;

const personEntrySchema = z.strictObject({
  ...shared,
  kind: z.literal('person'),
  /** Surnames in every spelling; with one of `given` before it a full name, later in the article the name alone. */
  family: names(),
  /** False where the surname alone, not introduced, may be someone else or a common word (Clinton, Kurz). */
  familyAlone: z._default(z.boolean(), true),
  given: names(),
  /** For pronouns. */
  gender: z._default(z.nullable(genderSchema), null),
  actsFor: actsForSchema,
  /** Years in which news may mean this person. */
  active: z._default(z.strictObject({ from: yearSchema, to: yearSchema }), { from: null, to: null }),
  offices: z._default(z.array(tenureSchema), []),
});

const grammaticalGenderSchema = z.enum(['m', 'f', 'n', 'pl']);
/** Of a name: die Ukraine, der Iran, die USA. */
export type GrammaticalGender = z.infer<typeof grammaticalGenderSchema>;
const flag = () => z._default(z.boolean(), false);
/** Whether titles give the short label an article where it is not as its kind and gender have it: NATO, the Gambia. */
const articleSchema = z._default(
  z.strictObject({ de: z.optional(z.boolean()), en: z.optional(z.boolean()) }),
  {},
);

/** `kanzler`: that office · `*minister`: any whose name ends so. In small letters, without a woman's ending. */
const officeNameSchema = z
  .string()
  .check(z.regex(/^\*?\p{Ll}+$/u, 'an office in small letters, with * for any beginning'));

const stateEntrySchema = z.strictObject({
  ...shared,
  kind: z.literal('state'),
  /** Case forms of the names that are not the nominative or its -s: "Vereinigten Staaten". */
  inflected: names(),
  /** Capital and seats of government that stand for the state; with their case forms: "Weißen Haus". */
  seats: names(),
  /** Without ending, lower case: "russisch". */
  adjectives: names(),
  /** Singular, masculine and feminine, and plurals that are not regular: "Russe", "Russin". */
  people: names(),
  /** First parts of hyphenated compounds that are no name themselves: "US". */
  prefixes: names(),
  /** Of the name: die Ukraine, der Iran, die USA. */
  gender: z._default(grammaticalGenderSchema, 'n'),
  article: articleSchema,
  /** Of a federation, whose lands have ministers of their own: the offices that only the state has. Empty for all others. */
  ownOffices: z._default(z.array(officeNameSchema), []),
  /** Meant by "der Kanzler" where an article does not tell: the state the outlets are at home in. */
  usual: flag(),
});

const bodyOfUnionSchema = z._default(z.nullable(actorIdSchema), null);

const bodyEntrySchema = z.strictObject({
  ...shared,
  kind: z.enum(['body', 'group']),
  inflected: names(),
  /** "UN", "Uno"; also first parts of compounds. */
  abbreviations: names(),
  seats: names(),
  adjectives: names(),
  /** Of a word for several states or bodies ("Balten", "Benelux-Staaten"): who they are. They take part, not the word. */
  members: z._default(z.array(actorIdSchema), []),
  gender: z._default(z.nullable(grammaticalGenderSchema), null),
  article: articleSchema,
  actsFor: actsForSchema,
  /** Its members are states: "die Mitgliedstaaten" are its own, "das Bündnis" is it. */
  union: flag(),
  /** Of a union: whose deputies "die EU-Abgeordneten" are. */
  parliament: bodyOfUnionSchema,
  /** Of a union: whom "die Kommission" means once either was named. */
  commission: bodyOfUnionSchema,
  /** Whoever acts for it is an organisation of its own: the WHO of the United Nations. */
  agencies: flag(),
  /** Kinds of bodies that papers call it by, whatever its name: "das Hilfswerk", "die Behörde". */
  calledBy: names(),
  /** Kinds that they never call it by, though it is one: "die Organisation" is not the G7. */
  notCalledBy: names(),
  /** Of a land that is one town: "der Wiener Stadtrat" is the land's, "der Wiener Amtskollege" the state's. */
  town: z._default(z.nullable(nameSchema), null),
  /** Of a land: the town its government sits in: "die Landesregierung in Kiel", "die Kieler Regierung". */
  governedFrom: z._default(z.nullable(nameSchema), null),
  /** It fights a government: papers call it rebels, guerrillas or separatists. */
  rebels: flag(),
});

export const actorEntrySchema = z.discriminatedUnion('kind', [
  personEntrySchema,
  stateEntrySchema,
  bodyEntrySchema,
]);
export type PersonEntry = Readonly<z.infer<typeof personEntrySchema>>;
export type StateEntry = Readonly<z.infer<typeof stateEntrySchema>>;
export type BodyEntry = Readonly<z.infer<typeof bodyEntrySchema>>;
export type ActorEntry = PersonEntry | StateEntry | BodyEntry;

/**
 * An office and its German titles. One title may belong to several offices ("Regierungschef"): who is meant follows from
 * the state it stands with and the article day.
 */
export const officeEntrySchema = z.strictObject({
  id: officeIdSchema,
  prefLabel: labelSchema,
  /** Every form but the genitive in -s: "Präsident", "Präsidenten". Need a state: US-…, russischer …, … der Ukraine. */
  masculine: names(),
  feminine: names(),
  /** Titles that say whose office it is: "Kremlchef", "Pentagon-Chef", "Bundeskanzler". */
  alone: z._default(z.array(z.strictObject({ of: actorIdSchema, titles: z.array(nameSchema) })), []),
  /** There is one in the world: the pope, wherever he comes from. */
  single: flag(),
});
export type OfficeEntry = Readonly<z.infer<typeof officeEntrySchema>>;

/**
 * `waffenliefer`: a word, or its part behind a hyphen, begins so · `*sanktion`: anywhere in a word · `=öl`: the whole word
 * · `russisch gas`: words in a row, each read by these signs. Compared in lower case.
 */
const stemSchema = z
  .string()
  .check(z.regex(/^[*=]?[\p{Ll}\d-]+(?: [*=]?[\p{Ll}\d-]+)*$/u, 'lower-case stems, with * or = before them'));

export const topicEntrySchema = z.strictObject({
  id: topicIdSchema,
  prefLabel: labelSchema,
  broader: z._default(z.nullable(topicIdSchema), null),
  wikidata: wikidataSchema,
  stems: z._default(z.array(stemSchema), []),
});
export type TopicEntry = Readonly<z.infer<typeof topicEntrySchema>>;

export const outletEntrySchema = z.strictObject({
  id: outletIdSchema,
  prefLabel: nameSchema,
  /** As bylines and texts spell it. */
  altLabels: names(),
  /** Agency marks as they stand in brackets behind a place: "dpa-AFX" in "KIEW (dpa-AFX) -". */
  codes: names(),
  /** Home page; its host also tells the outlet of an article's address. */
  url: z._default(z.nullable(webAddressSchema), null),
  wikidata: wikidataSchema,
  kind: outletSchema.shape.kind,
});
export type OutletEntry = Readonly<z.infer<typeof outletEntrySchema>>;

/** A name that bodies of several states have. Its bearer is whoever has it among the actors; the article tells whose is meant. */
export const sharedNameSchema = z.strictObject({
  /** As its bearer's entry spells it. */
  name: nameSchema,
  /** Case forms behind "die" or "der", as that entry spells them. */
  inflected: names(),
  /** Bodies of other states that it means in articles about those; a state itself for its government. */
  others: z._default(z.array(actorIdSchema), []),
  /** Whom it means in articles about none of these states: left out, its bearer; null, nobody a register knows. */
  elsewhere: z.optional(z.nullable(actorIdSchema)),
  /** Nobody's name but where the article names one of these states. */
  needsState: flag(),
});
export type SharedName = Readonly<z.infer<typeof sharedNameSchema>>;

export type Registers = {
  readonly actors: readonly ActorEntry[];
  readonly sharedNames: readonly SharedName[];
  readonly offices: readonly OfficeEntry[];
  readonly topics: readonly TopicEntry[];
  readonly outlets: readonly OutletEntry[];
};

function namesBeside(prefLabel: string, others: readonly string[]): string[] {
  return [...new Set(others)].filter((name) => name !== prefLabel);
}

/** What else an actor is called: full names, then surnames or abbreviations, to search by. */
function altLabelsOf(entry: ActorEntry): string[] {
  switch (entry.kind) {
    case 'person':
      return namesBeside(entry.prefLabel.de, [...entry.altLabels, ...entry.family]);
    case 'state':
      return namesBeside(entry.prefLabel.de, entry.altLabels);
    case 'body':
    case 'group':
      return namesBeside(entry.prefLabel.de, [...entry.altLabels, ...entry.abbreviations]);
    default:
      return assertNever(entry);
  }
}

/** Entry -> published shape. */
export function publishActor(entry: ActorEntry): Actor {
  return {
    id: entry.id,
    kind: entry.kind,
    prefLabel: entry.prefLabel,
    shortLabel: entry.shortLabel,
    altLabels: altLabelsOf(entry),
    wikidata: entry.wikidata,
    actsFor: entry.kind === 'state' ? null : entry.actsFor,
    registered: true,
  };
}

/** Entry -> published shape. */
export function publishTopic({ id, prefLabel, broader, wikidata }: TopicEntry): Topic {
  return { id, prefLabel, broader, wikidata };
}

/** Entry -> published shape. */
export function publishOutlet({ id, prefLabel, altLabels, url, wikidata, kind }: OutletEntry): Outlet {
  return { id, prefLabel, altLabels: namesBeside(prefLabel, altLabels), url, wikidata, kind };
}
