/** The amount a promise or stop is told with: "gut 20 Millionen Euro", "60 gefangene Soldaten", "ein Dutzend Hubschrauber". */
import { leanPattern } from '../language/lean-pattern';
import type { Qualifier } from '../../schema/event';
import { overlaps, type Span } from '../../schema/span';
import { eitherCase, oneOf } from '../dates/pattern-parts';
import { numberOf, numberWords } from '../dates/words/number-lexicon';
import type { ToldFinding } from '../document';
import { currencies, manyOf, MEASURED, NEVER_PROMISED, PEOPLE } from './amount-lexicon';
import type { SentenceView } from './sentence-view';

type Amount = NonNullable<ToldFinding['amount']>;
type Weighed = { readonly amount: Amount; readonly weight: number };

const MEASURE_WEIGHT = 6;
const COUNT_WEIGHT = 3;
/** So much less does a conversion or a part of the whole weigh. */
const ASIDE_WEIGHT = -2;

/** Money and measures before what is only counted, the sentence that tells the deed before others, the first before later ones. */
export function amountOf(
  views: readonly SentenceView[],
  lead: SentenceView | undefined,
  unit: string | null = null,
): Amount | null {
  let best: Weighed | null = null;
  for (const view of views) {
    const isLead = view === lead;
    for (const one of amountsIn(view)) {
      if (one.weight <= COUNT_WEIGHT && !isLead && !view.isHeading) continue;
      const weight = one.weight + (isLead ? 1 : 0);
      if (best === null || weight > best.weight) best = { amount: one.amount, weight };
    }
  }
  if (best === null && unit !== null && lead !== undefined) return bareAmountIn(lead, unit);
  return best?.amount ?? null;
}

/** "sagte 20 Millionen Euro zu, die Nordmark fünf Millionen": a number whose noun stands beside another one. */
function bareAmountIn(view: SentenceView, unit: string): Amount | null {
  for (const match of view.text.matchAll(BARE)) {
    const { mod = '', number = '', scale = '' } = match.groups ?? {};
    const value = valueOf(number, scale);
    const start = view.span.start + match.index;
    const span = { start, end: start + match[0].length };
    if (value === null || view.times.some((time) => overlaps(time.span, span))) continue;
    return { value, unit, qualifier: QUALIFIERS[mod.toLowerCase()] ?? 'exactly', span };
  }
  return null;
}

function amountsIn(view: SentenceView): Weighed[] {
  return [...view.text.matchAll(AMOUNT)].flatMap((match) => {
    const one = readAmount(view, match);
    return one === null ? [] : [one];
  });
}

const SCALE: Readonly<Record<string, number>> = {
  hundert: 1e2,
  dutzend: 12,
  tausend: 1e3,
  million: 1e6,
  millionen: 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  billion: 1e12,
  billionen: 1e12,
};

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  rund: 'about',
  etwa: 'about',
  circa: 'about',
  'ca.': 'about',
  ungefähr: 'about',
  'um die': 'about',
  'an die': 'almost',
  fast: 'almost',
  knapp: 'almost',
  nahezu: 'almost',
  beinahe: 'almost',
  annähernd: 'almost',
  gut: 'at-least',
  mindestens: 'at-least',
  wenigstens: 'at-least',
  'mehr als': 'at-least',
  über: 'at-least',
  'bis zu': 'at-most',
  höchstens: 'at-most',
  maximal: 'at-most',
  'weniger als': 'at-most',
};

const WORDS = [...numberWords.keys()].filter((word) => !/^(?:beiden?|eins|eines)$/u.test(word));
const DIGITS = String.raw`\d{1,3}(?:[.’'\u00a0\u202f ]\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?`;
const HALF = '[Ee]ine? halbe[ns]?|[Hh]albe[ns]?';
const SIGN = String.raw`[€$£¥]|EUR|USD|CHF|GBP|JPY`;
/** "Die 27 machen Ernst": they are no adjectives. */
const VERB =
  '(?:haben|hatten|werden|wurden|würden|wollen|sollen|können|müssen|machen|stellen|geben|gehen|kommen|bleiben|liegen|stehen|eine[nrms]?|keine[nrms]?|seine[nrms]?|ihre[nms]?|diese[nrms]?|wie|nahe|ohne|ende)(?!\\p{L})';
/** "rund 2,5 Milliarden", with what stands behind it: "Euro", "gefangene Soldaten", "unserer Seeleute". */
const AMOUNT = leanPattern(
  new RegExp(
    String.raw`(?<![\p{L}\d.,-])(?:(?<mod>${oneOf(eitherCase(Object.keys(QUALIFIERS)))}) )?` +
      String.raw`(?:(?<sign>${SIGN}) ?)?(?<number>${DIGITS}|${HALF}|${oneOf(eitherCase(WORDS))})(?=[ \u00a0-])` +
      String.raw`(?:[ \u00a0-](?<scale>Hundert|hundert|Dutzend|Tausend|tausend|Million(?:en)?|Mio|Milliarden?|Mrd|Billion(?:en)?)(?!\p{L})\.?)?` +
      String.raw`(?<behind>(?:[ \u00a0](?:(?!${VERB})\p{Ll}{2,}(?:e[nrms]?)(?=[ \u00a0])|\p{Lu}\p{Ll}+er(?=[ \u00a0]))){0,2}[ \u00a0-](?:${SIGN}(?!\p{L})|Fr\.|\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*))?`,
    'gu',
  ),
);

/** What may close a clause behind it, and no noun. */
const PARTICLE =
  'zu|bereit|frei|ab|aus|ein|und|sowie|weitere|dafür|zugesagt|versprochen|bereitgestellt|gegeben|geliefert|geschickt';

const BARE = leanPattern(
  new RegExp(
    String.raw`(?<![\p{L}\d.,-])(?:(?<mod>${oneOf(eitherCase(Object.keys(QUALIFIERS)))}) )?(?<number>${DIGITS}|${oneOf(eitherCase(WORDS.filter((word) => !/^eine?/u.test(word))))})(?![\p{L}\d])` +
      String.raw`(?:[ \u00a0](?<scale>Dutzend|Tausend|tausend|Million(?:en)?|Mio|Milliarden?|Mrd|Billion(?:en)?)(?!\p{L}))?` +
      String.raw`(?=\s*(?:$|[.,;:!?]|(?:${PARTICLE})(?!\p{L})))`,
    'gu',
  ),
);

function readAmount(view: SentenceView, match: RegExpExecArray): Weighed | null {
  const { mod = '', sign, number = '', scale = '', behind = '' } = match.groups ?? {};
  if (behind.startsWith('-') && scale === '') return null;
  const unit = sign === undefined ? unitIn(behind) : { noun: sign, length: 0 };
  const value = valueOf(number, scale);
  if (unit === null || value === null) return null;
  const length = match[0].length - behind.length + unit.length;
  const before = view.text.slice(0, match.index);
  // "Ein Kredit über 20 Millionen" is of so much; "gibt über 20 Millionen" is of more.
  const isOver = /^über$/iu.test(mod) && OF_SO_MUCH.test(before);
  const start = view.span.start + match.index + (isOver ? mod.length + 1 : 0);
  const span = { start, end: view.span.start + match.index + length };
  const weight = weightOf(view, { before, number, scale, noun: unit.noun, span });
  if (weight === null) return null;
  const qualifier = isOver ? 'exactly' : (QUALIFIERS[mod.toLowerCase()] ?? 'exactly');
  return { amount: { value, unit: manyOf(unit.noun), qualifier, span }, weight };
}

/** What is "über" a sum. Ends of words. */
const OF_SO_MUCH =
  /(?:[Kk]redit|[Dd]arlehen|[Zz]usage|[Vv]ertrag|[Pp]aket|[Hh]ilfe|[Ss]check|[Ss]umme|[Aa]uftrag|[Aa]bkommen|[Vv]ereinbarung|[Aa]nleihe|[Bb]ürgschaft|[Gg]arantie|[Zz]uschuss|[Tt]ranche|[Rr]echnung|[Ll]ieferung|[Zz]ahlung|[Vv]ersprechen)(?:e?[ns])?(?: \p{L}+){0,2} $/u;

function valueOf(number: string, scale: string): number | null {
  const one = /halbe/iu.test(number)
    ? 0.5
    : (numberOf(number) ?? Number(number.replaceAll(/[^\d,]/gu, '').replace(',', '.')));
  const value = one * (SCALE[scale.toLowerCase()] ?? 1);
  return Number.isFinite(value) && value > 0 ? Math.round(value * 100) / 100 : null;
}

/** The first noun behind the number; "Schweizer" before money is none. */
function unitIn(behind: string): { readonly noun: string; readonly length: number } | null {
  let length = 0;
  const words = behind.match(/[ \u00a0-]\S+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    length += word.length;
    // "20-Millionen-Euro-Hilfe"
    if (word.startsWith('-')) {
      const [noun = ''] = word.slice(1).split('-');
      return { noun, length: length - word.length + 1 + noun.length };
    }
    const noun = word.slice(1);
    const next = words[at + 1]?.slice(1);
    if (/^\p{Ll}/u.test(noun) || (/er$/u.test(noun) && next !== undefined && currencies.has(next))) continue;
    return { noun, length };
  }
  return null;
}

type Counted = {
  readonly before: string;
  readonly number: string;
  readonly scale: string;
  readonly noun: string;
  readonly span: Span;
};

/** How likely it is what is promised; null where it never is. */
function weightOf(view: SentenceView, { before, number, scale, noun, span }: Counted): number | null {
  if (/^(?:ein|halb)/iu.test(number) && !/halb|und/u.test(number) && scale === '') return null;
  if (OF_MORE.test(before)) return null;
  const aside = ASIDE.test(before) || isInBrackets(before) ? ASIDE_WEIGHT : 0;
  const behind = view.text.slice(span.end - view.span.start);
  if (currencies.has(noun)) return EACH.test(behind) ? null : MEASURE_WEIGHT + aside;
  if (EACH_OF.test(before) || NEVER_PROMISED.test(noun) || NUMBERED.test(before)) return null;
  if (view.times.some((time) => overlaps(time.span, span))) return null;
  if (/^\p{Lu}{2,}$/u.test(noun) || view.arguments.some(({ mention }) => overlaps(mention.span, span)))
    return null;
  if (MEASURED.test(noun) || (/^(?:Mi|Mrd|Bi)/u.test(scale) && !PEOPLE.test(noun)))
    return MEASURE_WEIGHT + aside;
  return PLACED.test(before) || BESIDE.test(before) || (PEOPLE.test(noun) && scale !== '')
    ? null
    : COUNT_WEIGHT + aside;
}

/** "umgerechnet", "davon", "statt": not the promise itself. */
const ASIDE =
  /(?<!\p{L})(?:umgerechnet|entspr(?:icht|ach|echend)|das (?:sind|wären)|davon|darunter|bisher|bislang|zuvor|zuletzt)(?: \p{Ll}+)? $/iu;

/** "zwei von fünf", "60 statt 25", "mehrere hundert": the number is not the one that counts. */
const OF_MORE = new RegExp(
  String.raw`(?:(?<![\p{L}\d])(?:\d+|${oneOf(eitherCase(WORDS))}) (?:von|der|dieser)(?: den)?|(?:an)?statt(?: wie)?(?: (?:bisher|bislang|zuvor|zuletzt))?|[Mm]ehrere[nr]?|[Ee]inige[nr]?|[Ee]in paar|[Ww]enige[nr]?|[Vv]iele[nr]?|[Ee]tliche[nr]?) $`,
  'u',
);

/** "9,10 Dollar je Barrel": a price. */
const EACH = /^ (?:je|pro) /u;
const EACH_OF = /(?<!\p{L})(?:je|pro) $/u;

/** A clause that tells when, why or of whom: "nachdem zwei Fahrer …", "die mit 200 Helfern …". */
const BESIDE =
  /, (?:nachdem|weil|da|obwohl|obgleich|als|während|bevor|seitdem|sobald|wenn|falls)(?!\p{L})[^,]*$|\p{Lu}\p{L}+, (?:\p{Ll}+ )?(?:die|der|das|den|dem|denen|deren|dessen)(?!\p{L})[^,]*$/u;

/** "Artikel 5", "Resolution 2202". */
const NUMBERED =
  /(?<!\p{L})(?:Artikel|Paragra(?:f|ph)|Kapitel|Resolution|Platz|Nummer|Nr\.|Absatz|Punkt|Gruppe|Runde|Phase) $/u;

/** "in 20 Häfen", "für 40 Kinder", "nach zwei Stürmen": where, for whom or when. */
const PLACED =
  /(?<!\p{L})(?:(?:[Ss]treit|[Kk]ampf|[Rr]ingen|[Kk]onflikt|[Gg]espräche|[Vv]erhandlungen) um|für|nach|seit|vor|in|bei|unter|gegen|wegen|zwischen|trotz|während|durch|auf|an|aus|neben|hinter|ohne|alle[nr]?|jede[nrms]?)(?: (?:de[nmr]|die|das|diese[nr]?|ihre[nr]?|seine[nr]?|alle[nr]?|insgesamt))? $/iu;

function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
