/** Articles of invented people and places, as many as wanted: article 7 is the same text in every run. */
import { addDays } from '../../base/day';

/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Slot = 'leader' | 'other' | 'minister' | 'place' | 'good' | 'day' | 'number' | 'speaker';

const WORDS: Readonly<Record<Slot, readonly string[]>> = {
  leader: [
    'Präsidentin Karin Lindholm',
    'Regierungschef Arvid Sundt',
    'Präsident Milan Korvat',
    'Kanzlerin Ruth Amsel',
    'Ministerpräsident Jonas Helgeland',
  ],
  other: ['Ostland', 'Westland', 'Nordmark', 'Südinsel', 'die Küstenunion', 'das Bergland'],
  minister: [
    'Außenminister Jens Okker',
    'Verteidigungsministerin Vera Tannhof',
    'Wirtschaftsminister Paul Ingwers',
    'Sprecherin Dora Feldmann',
  ],
  place: ['Nordhafen', 'Altenstrand', 'Seeburg', 'Kornau', 'Brückental'],
  good: ['Getreide', 'Stahl', 'Ersatzteile', 'Medikamente', 'Flugabwehrraketen', 'Erdgas'],
  day: [
    'am Montag',
    'am Dienstagabend',
    'am Mittwoch',
    'in der Nacht zu Freitag',
    'vor zwei Tagen',
    'Ende Februar',
    'am 3. März',
  ],
  number: ['zwei', 'vier', '15', '40', '120', 'rund 300'],
  speaker: ['ein Diplomat', 'die Regierung', 'das Außenministerium', 'ein Hafenmeister', 'die Opposition'],
};

const SENTENCES: readonly string[] = [
  '{leader} hat {day} mit {leader} telefoniert.',
  'Das Gespräch dauerte {number} Minuten, teilte {minister} in {place} mit.',
  '„Wir liefern {good}, solange es nötig ist“, sagte {leader} {day} in {place}.',
  '{leader} stellte {other} {day} ein Ultimatum: Binnen {number} Tagen müsse der Hafen von {place} öffnen.',
  '{leader} sagte {other} weitere {good} zu.',
  'Die Regierung von {other} setzte die Lieferung von {good} {day} vorerst aus.',
  'Zuvor hatte {speaker} erklärt, man prüfe die Vorschläge „mit großer Sorgfalt“.',
  '{minister} wies die Forderung {day} zurück; sie sei „aus der Luft gegriffen“.',
  'Nach Angaben von {minister} lagern in {place} noch {number} Tonnen {good}.',
  '{minister} warnte {other} vor einem Stopp der Ausfuhr von {good}.',
  'Laut {speaker} sollen die Gespräche in {place} fortgesetzt werden.',
  'Am Kai von {place} warteten {day} {number} Schiffe auf die Abfertigung.',
  'Es gebe keinen Grund zur Eile, so {minister}. Man habe Zeit bis Monatsende.',
  'In {place} regnete es {day}, und der Markt blieb geschlossen.',
  '{leader} und {leader} trafen sich {day} zu Beratungen in {place}.',
  'Ob {other} zustimmt, ist offen; {speaker} äußerte sich zunächst nicht.',
];

const FIRST_DAY = '2024-01-01';
const DAYS = 700;

export type InventedArticle = { readonly text: string; readonly day: string };

/** A headline, then three to eight paragraphs: about as long as an agency report. */
export function inventedArticle(seed: number): InventedArticle {
  const next = numbersFrom(seed + 1);
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const sentence = (): string =>
    one(SENTENCES).replace(/\{(?<slot>\w+)\}/g, (_, slot: Slot) => one(WORDS[slot]));
  const paragraphs = Array.from({ length: 3 + Math.floor(next() * 6) }, () =>
    Array.from({ length: 2 + Math.floor(next() * 4) }, sentence).join(' '),
  );
  const headline = `${one(WORDS.other)}: Streit um ${one(WORDS.good)} in ${one(WORDS.place)}`;
  return {
    text: `${[headline, ...paragraphs].map(capitalize).join('\n\n')}\n`,
    day: addDays(FIRST_DAY, Math.floor(next() * DAYS)),
  };
}

function capitalize(text: string): string {
  return text.replace(/(?:^|(?<=[.!?] ))\p{Ll}/gu, (letter) => letter.toUpperCase());
}
