/** What a sentence and its article are about: nouns, by which two articles know the same deed where no topic tells. */
import { compareText } from '../../base/order';
import { overlaps } from '../../schema/span';
import { toldPerWord } from '../language/once-per-word';
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
  const counts = new Map<string, Count>();
  for (const view of views) countStems(view, counts);
  return [...counts.values()]
    .sort((a, b) => b.sentences - a.sentences || compareText(a.stem, b.stem))
    .slice(0, most)
    .map(({ stem }) => stem)
    .sort(compareText);
}

/** In how many sentences a stem stands, and which was the last. */
type Count = { readonly stem: string; sentences: number; last: SentenceView };

function countStems(view: SentenceView, counts: Map<string, Count>): void {
  const named = [...view.arguments.map(({ mention }) => mention.span), ...view.times.map(({ span }) => span)];
  for (let at = 1; at < view.tokens.length; at += 1) {
    const token = view.tokens[at];
    if (token?.kind !== 'word' || !token.capital) continue;
    const stems = stemsOf(token);
    if (stems.length === 0 || named.some((span) => overlaps(span, token))) continue;
    for (const stem of stems) {
      const count = counts.get(stem);
      if (count === undefined) counts.set(stem, { stem, sentences: 1, last: view });
      else if (count.last !== view) {
        count.sentences += 1;
        count.last = view;
      }
    }
  }
}

const stemsOf = toldPerWord((word): readonly string[] => (tellsMatter(word) ? stemsOfWord(word) : NONE));
const NONE: readonly string[] = [];

function stemsOfWord({ lower }: Pick<Token, 'lower'>): string[] {
  const bare = lower.length > SHORTEST ? lower.replace(ENDING, '') : lower;
  const front = bare.slice(0, STEM);
  return bare.length < COMPOUND ? [front] : [front, `-${bare.slice(-STEM)}`];
}

const ENDING = /(?:e[nrsm]?|n|s)$/u;
/** Shorter words are seldom compounds. Letters. */
const COMPOUND = 8;

function tellsMatter({ lower }: Pick<Token, 'lower'>): boolean {
  return lower.length >= SHORTEST && !SAYS_NOTHING.test(lower);
}

const SAYS_NOTHING =
  /^(?:\p{L}*(?:regierung|minister(?:in|ium|präsident\p{L}*)?|präsident(?:in)?|sprecher(?:in)?|behörden?|vertreter|land|länder|staat(?:en)?|seite|tag|woche|monat|jahr|stunde)(?:e?[ns])?|millionen?|milliarden?|tausend|euro|dollar|prozent|angaben|streit|kreise[n]?|zusage|versprechen|forderung(?:en)?|lieferung(?:en)?|hilfen?|ultimatum|drohung|entscheidung|beschluss|schritt|d(?:ie|er|as|en|em|ies|och|ann|a)|wir|ihr|sie|es|ich|er|was|wer|wie|kaum|nein|nicht|ja|aber|und|oder|mit|in|im|auf|so|ein|eine|nun|jetzt|nach|vor|bei|zu|zeit|ende|mal|frau|mann|herr|teil|fall|zahl|rede|wort(?:e[ns]?)?|grund|weise|art|ort|platz|hand|lage|folge|seiten|mittag|abend|morgen|nacht|nachmittag|vormittag|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|mitte|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)$/u;
