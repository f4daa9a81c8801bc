/** Makes the forms of a German verb from its principal parts, and looks forms up in the verbs of verb-lexicon.ts. */
import { seinForms, seinVerbs, strongVerbs, verbList, type Mood, type StrongParts } from './verb-lexicon';

export type VerbEntry = {
  /** "ankündigen" */
  readonly lemma: string;
  /** What stands apart in a main clause: "an", "zurück"; null where nothing does. */
  readonly particle: string | null;
  /** An unstressed prefix before the base: "be", "ver"; takes no "ge" in the participle. */
  readonly prefix: string | null;
  /** The verb that is inflected: "kündigen". */
  readonly base: string;
  /** Principal parts of the base; null for a weak verb, whose forms all follow from the infinitive. */
  readonly strong: StrongParts | null;
  readonly auxiliary: 'haben' | 'sein';
};

export type VerbForm = {
  /** Lower case; of a separable verb in a main clause without its particle: "kündigte". */
  readonly word: string;
  /** The particle that stands apart ("an" of "kündigte … an"), else null. */
  readonly split: string | null;
} & (
  | {
      readonly kind: 'finite';
      readonly mood: Mood;
      readonly tense: 'present' | 'past';
      readonly person: 1 | 2 | 3;
      readonly plural: boolean;
    }
  | {
      readonly kind: 'infinitive' | 'zu-infinitive' | 'past-participle' | 'present-participle';
      readonly mood?: undefined;
      readonly tense?: undefined;
      readonly person?: undefined;
      readonly plural?: undefined;
    }
);

export type VerbReading = VerbForm & { readonly lemma: string; readonly auxiliary: 'haben' | 'sein' };

type Ending = { readonly person: 1 | 2 | 3; readonly plural: boolean };
const SLOTS: readonly Ending[] = [
  { person: 1, plural: false },
  { person: 2, plural: false },
  { person: 3, plural: false },
  { person: 1, plural: true },
  { person: 2, plural: true },
  { person: 3, plural: true },
];
type Paradigm = {
  readonly mood: Mood;
  readonly tense: 'present' | 'past';
  readonly words: readonly string[];
};

/** All forms; a separable verb gives its finite forms twice, joined (dass-clause) and split (main clause). */
export function verbForms(entry: VerbEntry): readonly VerbForm[] {
  const inner = (entry.prefix ?? '') + entry.base;
  const joined = entry.particle ?? '';
  const parts = partsOf(entry);
  const finite = paradigmsOf(entry, inner).flatMap(({ mood, tense, words }) =>
    words.flatMap((word, slot): VerbForm[] => {
      const at = SLOTS[slot];
      if (at === undefined) return [];
      const form = { kind: 'finite', mood, tense, ...at } as const;
      if (entry.particle === null) return [{ ...form, word, split: null }];
      return [
        { ...form, word: joined + word, split: null },
        { ...form, word, split: entry.particle },
      ];
    }),
  );
  const zu = entry.particle === null ? `zu ${inner}` : `${joined}zu${inner}`;
  return [
    ...finite,
    { kind: 'infinitive', word: joined + inner, split: null },
    { kind: 'zu-infinitive', word: zu, split: null },
    { kind: 'past-participle', word: joined + parts.participle, split: null },
    { kind: 'present-participle', word: inner === 'sein' ? 'seiend' : `${joined + inner}d`, split: null },
  ];
}

/** Reads "an|kündigen", "ver~sprechen", "ein|be~stellen" of the lexicon. */
export function readVerb(notation: string): VerbEntry {
  const [particle, rest] = notation.includes('|') ? split(notation, '|') : [null, notation];
  const [prefix, marked] = rest.includes('~') ? split(rest, '~') : [null, rest];
  const base = marked.replace('=', '');
  const lemma = (particle ?? '') + (prefix ?? '') + base;
  const strong = base === marked ? (strongVerbs.get(base) ?? null) : null;
  return { lemma, particle, prefix, base, strong, auxiliary: seinVerbs.has(lemma) ? 'sein' : 'haben' };
}

/** Of the registered verbs, by lemma. */
let notations: ReadonlyMap<string, string> | null = null;

/** "sagt", "sagte", "sagten": the forms by which news tells who does what; of a separable verb without its particle. */
export function tellingForms(lemma: string): readonly string[] {
  notations ??= new Map(verbList.map((notation) => [notation.replace(/[|~=]/gu, ''), notation]));
  const entry = readVerb(notations.get(lemma) ?? lemma);
  const told = verbForms(entry).filter(
    (form) =>
      form.kind === 'finite' &&
      form.mood === 'indicative' &&
      form.person === 3 &&
      !(form.plural && form.tense === 'present') &&
      form.split === entry.particle,
  );
  return [...new Set(told.map(({ word }) => word))];
}

const NO_VERB: readonly VerbReading[] = [];
let table: Map<string, VerbReading[]> | null = null;

/** Every reading of a word form in the registered verbs; none for other words. Case does not matter. */
export function lookupVerb(word: string): readonly VerbReading[] {
  table ??= buildTable();
  const lower = word.toLowerCase();
  const known = table.get(lower);
  if (known !== undefined) return known;
  // "schliessen", as Switzerland writes it.
  const swiss = lower.includes('ss') ? table.get(lower.replace('ss', 'ß')) : undefined;
  if (swiss !== undefined) return swiss;
  return lower.includes('ier') && LOAN_VERB.test(lower) ? readLoanVerb(table, lower) : NO_VERB;
}

/** "schweigt", "hat" are of one who does it, "sagten" of many; null where no reading tells. */
export function isOfOne(readings: readonly VerbReading[]): boolean | null {
  let told: boolean | null = null;
  for (const reading of readings) {
    if (reading.kind !== 'finite' || reading.person !== 3) continue;
    if (reading.plural) return false;
    told = true;
  }
  return told;
}

/** Verbs in "-ieren" are without number and all regular: made when first met. */
const LOAN_VERB = /^\p{Ll}{2,24}ier(?:e|t|te|ten|en|end)$/u;

/** Of a loan verb only the forms of news are made, so that a form means the same whichever form was met first. */
function readLoanVerb(known: Map<string, VerbReading[]>, word: string): readonly VerbReading[] {
  const entry = readVerb(`${word.slice(0, word.lastIndexOf('ier'))}ieren`);
  register(known, entry, (form) => LOAN_VERB.test(form));
  return known.get(word) ?? NO_VERB;
}

function buildTable(): Map<string, VerbReading[]> {
  const made = new Map<string, VerbReading[]>();
  for (const notation of verbList) register(made, readVerb(notation));
  return made;
}

function register(
  made: Map<string, VerbReading[]>,
  entry: VerbEntry,
  wanted: (word: string) => boolean = () => true,
): void {
  for (const form of verbForms(entry)) {
    if (!wanted(form.word)) continue;
    const reading = readingOf(form, entry);
    const readings = made.get(form.word);
    if (readings === undefined) made.set(form.word, [reading]);
    else readings.push(reading);
  }
}

/** All of one shape: readings are asked for each word, and V8 looks each property up by hand where objects are of many. */
function readingOf(form: VerbForm, { lemma, auxiliary }: VerbEntry): VerbReading {
  const { word, split } = form;
  if (form.kind === 'finite') {
    const { kind, mood, tense, person, plural } = form;
    return { kind, word, split, lemma, auxiliary, mood, tense, person, plural };
  }
  const { kind, mood, tense, person, plural } = form;
  return { kind, word, split, lemma, auxiliary, mood, tense, person, plural };
}

function split(notation: string, sign: string): [string, string] {
  const at = notation.indexOf(sign);
  return [notation.slice(0, at), notation.slice(at + 1)];
}

/** Principal parts with the prefix in place: versprechen → verspricht, versprach, verspräche, versprochen. */
function partsOf(entry: VerbEntry): StrongParts {
  const prefix = entry.prefix ?? '';
  const stem = stemOf(entry.base);
  const link = needsLink(stem) ? 'e' : '';
  const { strong } = entry;
  // "eingefroren": a strong verb in -ier keeps its "ge".
  const noGe = entry.prefix !== null || (strong === null && /(?:ier|prophezei)$/u.test(stem));
  if (strong === null) {
    return {
      present: `${prefix}${stem}${link}t`,
      past: `${prefix}${stem}${link}te`,
      subjunctive: `${prefix}${stem}${link}te`,
      participle: `${prefix}${noGe ? '' : 'ge'}${stem}${link}t`,
    };
  }
  const participle = noGe ? strong.participle.replace(/^ge/, '') : strong.participle;
  return {
    present: prefix + strong.present,
    past: prefix + strong.past,
    subjunctive: prefix + strong.subjunctive,
    participle: prefix + participle,
  };
}

function paradigmsOf(entry: VerbEntry, inner: string): readonly Paradigm[] {
  if (inner === 'sein') return seinForms;
  const parts = partsOf(entry);
  const stem = stemOf(inner);
  const present = presentWords(inner, stem, parts.present);
  const konjunktiv = stem.endsWith('el') ? `${stem.slice(0, -2)}le` : `${stem}e`;
  return [
    { mood: 'indicative', tense: 'present', words: present },
    { mood: 'subjunctive1', tense: 'present', words: weakEndings(konjunktiv, inner) },
    ...(stem.endsWith('el') ? [longer(stem)] : []),
    { mood: 'indicative', tense: 'past', words: pastWords(parts.past) },
    { mood: 'subjunctive2', tense: 'past', words: weakEndings(parts.subjunctive, `${parts.subjunctive}n`) },
  ];
}

/** "er handele" beside "er handle". */
function longer(stem: string): Paradigm {
  return { mood: 'subjunctive1', tense: 'present', words: [`${stem}e`, `${stem}est`, `${stem}e`] };
}

/** From the third person: spricht → ich spreche, du sprichst, ihr sprecht; kann → ich kann, du kannst. */
function presentWords(infinitive: string, stem: string, third: string): string[] {
  const weakFirst = stem.endsWith('el') ? `${stem.slice(0, -2)}le` : `${stem}e`;
  const modal = !/[td]$/.test(third);
  const link = needsLink(stem) ? 'e' : '';
  const keepsT = modal || (stem.endsWith('t') && !third.endsWith('et'));
  const second = addSt(keepsT ? third : third.slice(0, -1));
  return [modal ? third : weakFirst, second, third, infinitive, `${stem}${link}t`, infinitive];
}

function pastWords(past: string): string[] {
  if (past.endsWith('e')) return weakEndings(past, `${past}n`);
  const link = /[td]$/.test(past) ? 'e' : '';
  return [past, addSt(past + link), past, `${past}en`, `${past}${link}t`, `${past}en`];
}

/** sage, sagest, sage, sagen, saget, sagen. */
function weakEndings(singular: string, plural: string): string[] {
  return [singular, `${singular}st`, singular, plural, `${singular}t`, plural];
}

function stemOf(infinitive: string): string {
  return infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
}

/** arbeit-e-t, öffn-e-t, rechn-e-t; but lern-t, warn-t, film-t. */
function needsLink(stem: string): boolean {
  return /[td]$|(?:[bdfgpt]|[^h]ch|ff|^rech|zeich|trock)[nm]$/u.test(stem) && !/(?:el|er)$/u.test(stem);
}

function addSt(stem: string): string {
  return /[sßzx]$/.test(stem) ? `${stem}t` : `${stem}st`;
}
