/** German number words from a half to ninety-nine, and how a number is written in a pattern. Data and its tables. */

const ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

function compounds(): [string, number][] {
  return TENS.flatMap((ten, t) =>
    ONES.map((one, o): [string, number] => [`${one}und${ten}`, (t + 2) * 10 + o + 1]),
  );
}

/** Amounts by word, lower case; "ein" with its endings. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...['ein', 'eine', 'einem', 'einen', 'einer', 'eines', 'eins'].map((word): [string, number] => [word, 1]),
  ...ONES.slice(1).map((word, i): [string, number] => [word, i + 2]),
  ...['zweier', 'zweien'].map((word): [string, number] => [word, 2]),
  ...['dreier', 'dreien'].map((word): [string, number] => [word, 3]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['dreissig', 30],
  ...compounds(),
  ['hundert', 100],
  ['einhundert', 100],
  ['zweihundert', 200],
  ['dreihundert', 300],
  ['fünfhundert', 500],
  ['tausend', 1000],
  ['beide', 2],
  ['beiden', 2],
  ['anderthalb', 1.5],
  ...ONES.map((word, i): [string, number] => [`${word}einhalb`, i + 1.5]),
  ['zehneinhalb', 10.5],
  ...ONES.slice(0, 4).flatMap((word, i): [string, number][] => [
    [`${word}einviertel`, i + 1.25],
    [`${word}dreiviertel`, i + 1.75],
  ]),
]);

/** Ordinals of lists and calendars, without endings. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['erst', 1],
  ['zweit', 2],
  ['dritt', 3],
  ['viert', 4],
]);

/** Amounts nobody counts: TIMEX3 writes X. */
export const vagueAmounts: readonly string[] = [
  'mehrere',
  'mehreren',
  'mehrerer',
  'einige',
  'einigen',
  'einiger',
  'wenige',
  'wenigen',
  'weniger',
  'viele',
  'vielen',
  'vieler',
  'etliche',
  'etlichen',
  'ein paar',
  'lange',
  'langen',
  'unzählige',
  'unzähligen',
  'hunderte',
  'hunderten',
  'zahlreiche',
  'zahlreichen',
];

/** 1.5 for "anderthalb", "1,5", "1.5"; thousands points ("1.000") count as such; null for other words. */
export function numberOf(text: string): number | null {
  const word = numberWords.get(text.toLowerCase());
  if (word !== undefined) return word;
  if (/^\d{1,3}(?:[. \u00a0]\d{3})+$/.test(text)) return Number(text.replaceAll(/\D/g, ''));
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
