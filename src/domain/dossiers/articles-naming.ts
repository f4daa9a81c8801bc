/** Which articles may name an actor: found by the first word of each name, so that not every article is read for every actor. */
import type { Article } from '../../schema/article';
import type { Actor } from '../../schema/registers';
import type { CorpusIndex } from '../corpus-index';
import { wordsOf } from '../search/german-terms';
import { oncePerIndex } from '../once-per-index';

/** In the order of the corpus; no article that names the actor, or quotes a speaker known to be it, is left out. */
export function articlesNaming(index: CorpusIndex, actor: Actor): readonly Article[] {
  const { byWord, bySpeaker } = namingWords(index);
  const found = new Set<number>(bySpeaker.get(actor.id));
  for (const name of namesOf(actor)) {
    const word = firstWord(name);
    if (word === null) return index.corpus.articles;
    for (const written of [word, `${word}s`]) for (const place of byWord.get(written) ?? []) found.add(place);
  }
  return [...found].sort((a, b) => a - b).flatMap((place) => index.corpus.articles[place] ?? []);
}

/** As `findNames` looks for them. */
function namesOf({ prefLabel, shortLabel, altLabels }: Actor): readonly string[] {
  return [prefLabel.de, shortLabel.de, ...altLabels].filter((name) => name.trim() !== '');
}

/** Null where a name has none; then any article may hold it. */
function firstWord(name: string): string | null {
  return wordsOf(name)[0]?.text ?? null;
}

/** Places in the list of articles. */
const namingWords = oncePerIndex(({ corpus, passagesOfArticle }) => {
  const words = new Set(
    corpus.actors.flatMap((actor) => namesOf(actor).flatMap((name) => firstWord(name) ?? [])),
  );
  const byWord = new Map<string, number[]>();
  const bySpeaker = new Map<string, number[]>();
  for (const [place, article] of corpus.articles.entries()) {
    for (const text of new Set(wordsOf(article.body).map((word) => word.text))) {
      if (words.has(text) || words.has(text.replace(/s$/u, ''))) push(byWord, text, place);
    }
    const speakers = (passagesOfArticle.get(article.id) ?? []).flatMap(({ passage }) =>
      passage.speech.flatMap(({ speaker }) => speaker?.actor ?? []),
    );
    for (const speaker of new Set(speakers)) push(bySpeaker, speaker, place);
  }
  return { byWord, bySpeaker };
});

function push(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}
