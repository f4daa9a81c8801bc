/** What a sentence is about where no topic of the register says so: its nouns, by which two articles know the same deed. */
import { overlaps } from '../../schema/span';
import { oncePerWord } from '../language/once-per-word';
import type { Token } from '../language/tokens';
import type { SentenceView } from './sentence-view';

/** Nouns agree in so many letters: "Lokomotive", "Lokomotiven". */
const STEM = 6;
const SHORTEST = 5;
/** No more than these are kept. */
const MOST = 8;

/** Stems of the nouns of a sentence, in order, without parties, days and what any deed is told with. */
export function matterWords(view: SentenceView): string[] {
  const named = [...view.arguments.map(({ mention }) => mention.span), ...view.times.map(({ span }) => span)];
  const stems = view.tokens.flatMap((token, at) =>
    at > 0 && tellsMatter(token) && !named.some((span) => overlaps(span, token))
      ? [token.lower.slice(0, STEM)]
      : [],
  );
  return [...new Set(stems)].sort().slice(0, MOST);
}

function tellsMatter(token: Token): boolean {
  const { kind, capital, lower } = token;
  return kind === 'word' && capital && lower.length >= SHORTEST && !saysNothing(token);
}

const saysNothing = oncePerWord(({ lower }) => SAYS_NOTHING.test(lower));

const SAYS_NOTHING =
  /^(?:\p{L}*(?:regierung|minister(?:in|ium|präsident\p{L}*)?|präsident(?:in)?|sprecher(?:in)?|behörden?|vertreter|land|länder|staat(?:en)?|seite|tag|woche|monat|jahr|stunde)(?:e?[ns])?|millionen?|milliarden?|tausend|euro|dollar|prozent|angaben|streit|kreise[n]?|zusage|versprechen|forderung(?:en)?|lieferung(?:en)?|hilfen?|ultimatum|drohung|entscheidung|beschluss|schritt|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)$/u;
