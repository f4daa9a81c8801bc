/** What a sentence is about where no topic of the register says so: its nouns, by which two articles know the same deed. */
import { overlaps } from '../../schema/span';
import type { SentenceView } from './sentence-view';

/** Nouns agree in so many letters: "Lokomotive", "Lokomotiven". */
const STEM = 6;
const SHORTEST = 5;
/** No more than these are kept. */
const MOST = 8;

/** Stems of the nouns of a sentence, in order, without parties, days and what any deed is told with. */
export function matterWords(view: SentenceView): string[] {
  const named = view.arguments.map(({ mention }) => mention.span);
  const stems = view.tokens.flatMap((token, at) => {
    if (at === 0 || token.kind !== 'word' || !token.capital || token.lower.length < SHORTEST) return [];
    if (SAYS_NOTHING.test(token.lower)) return [];
    const isNamed = [...named, ...view.times.map(({ span }) => span)].some((span) => overlaps(span, token));
    return isNamed ? [] : [token.lower.slice(0, STEM)];
  });
  return [...new Set(stems)].sort().slice(0, MOST);
}

const SAYS_NOTHING =
  /^(?:\p{L}*(?:regierung|minister(?:in|ium|präsident\p{L}*)?|präsident(?:in)?|sprecher(?:in)?|behörden?|vertreter|land|länder|staat(?:en)?|seite|tag|woche|monat|jahr|stunde)(?:e?[ns])?|millionen?|milliarden?|tausend|euro|dollar|prozent|angaben|streit|kreise[n]?|zusage|versprechen|forderung(?:en)?|lieferung(?:en)?|hilfen?|ultimatum|drohung|entscheidung|beschluss|schritt|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)$/u;
