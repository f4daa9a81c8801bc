/** What a sentence and its article are about: nouns, by which two articles know the same deed where no topic tells. */
import { compareText } from '../../base/order';
import { overlaps } from '../../schema/span';
import { oncePerWord } from '../language/once-per-word';
import type { Token } from '../language/tokens';
import type { SentenceView } from './sentence-view';

/** Nouns agree in so many letters at their beginning, or compounds in their last part: "Stahlwerk", "Stahlstreit"; "Wahlbeobachter". */
const STEM = 5;
const SHORTEST = 3;
/** No more than these are kept, of an event's own sentences and of its article. */
const MOST = 8;
const MOST_OF_STORY = 6;

/** Stems of the nouns of some sentences, without parties, days and what any deed is told with. */
export function matterWords(views: readonly SentenceView[]): string[] {
  return mostFrequent(views, MOST);
}

/** The same of a whole article: those that most of its sentences have. */
export function storyWords(views: readonly SentenceView[]): string[] {
  return mostFrequent(views, MOST_OF_STORY);
}

function mostFrequent(views: readonly SentenceView[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const view of views)
    for (const stem of new Set(stemsOf(view))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || compareText(a, b))
    .slice(0, most)
    .map(([stem]) => stem)
    .sort(compareText);
}

function stemsOf(view: SentenceView): string[] {
  const named = [...view.arguments.map(({ mention }) => mention.span), ...view.times.map(({ span }) => span)];
  return view.tokens.flatMap((token, at) =>
    at > 0 && tellsMatter(token) && !named.some((span) => overlaps(span, token)) ? stemsOfWord(token) : [],
  );
}

function stemsOfWord({ lower }: Token): string[] {
  const bare = lower.length > SHORTEST ? lower.replace(ENDING, '') : lower;
  const front = bare.slice(0, STEM);
  return bare.length < COMPOUND ? [front] : [front, `-${bare.slice(-STEM)}`];
}

const ENDING = /(?:e[nrsm]?|n|s)$/u;
/** Shorter words are seldom compounds. Letters. */
const COMPOUND = 8;

function tellsMatter(token: Token): boolean {
  const { kind, capital, lower } = token;
  return kind === 'word' && capital && lower.length >= SHORTEST && !saysNothing(token);
}

const saysNothing = oncePerWord(({ lower }) => SAYS_NOTHING.test(lower));

const SAYS_NOTHING =
  /^(?:\p{L}*(?:regierung|minister(?:in|ium|präsident\p{L}*)?|präsident(?:in)?|sprecher(?:in)?|behörden?|vertreter|land|länder|staat(?:en)?|seite|tag|woche|monat|jahr|stunde)(?:e?[ns])?|millionen?|milliarden?|tausend|euro|dollar|prozent|angaben|streit|kreise[n]?|zusage|versprechen|forderung(?:en)?|lieferung(?:en)?|hilfen?|ultimatum|drohung|entscheidung|beschluss|schritt|d(?:ie|er|as|en|em|ies|och|ann|a)|wir|ihr|sie|es|ich|er|was|wer|wie|kaum|nein|nicht|ja|aber|und|oder|mit|in|im|auf|so|ein|eine|nun|jetzt|nach|vor|bei|zu|zeit|ende|mal|frau|mann|herr|teil|fall|zahl|rede|wort(?:e[ns]?)?|grund|weise|art|ort|platz|hand|lage|folge|seiten|mittag|abend|morgen|nacht|nachmittag|vormittag|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|mitte|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)$/u;
