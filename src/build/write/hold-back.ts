/** Articles with `rights: passages` keep only their passages and one sentence on either side; offsets are kept by gaps. */
import { GAP, type Article } from '../../schema/article';
import type { Corpus } from '../../schema/corpus';
import type { Span } from '../../schema/span';
import { splitSentences } from '../../parser/segment/split-sentences';
import { splitBlocks } from '../../parser/segment/split-blocks';

/** The corpus as it may be published. Line breaks stay, so that the reader keeps its paragraphs. */
export function holdBack(corpus: Corpus): Corpus {
  const passages = new Map<string, Span[]>();
  for (const event of corpus.events) {
    for (const account of event.accounts) {
      passages.set(account.article, [
        ...(passages.get(account.article) ?? []),
        ...account.passages.map((passage) => passage.span),
      ]);
    }
  }
  return {
    ...corpus,
    articles: corpus.articles.map((article) =>
      article.rights === 'full' ? article : cutBody(article, passages.get(article.id) ?? []),
    ),
  };
}

function cutBody(article: Article, passages: readonly Span[]): Article {
  const sentences = splitBlocks(article.body).flatMap((block) => splitSentences(article.body, block));
  const shown = new Set<number>();
  sentences.forEach((sentence, i) => {
    if (!passages.some((passage) => passage.start < sentence.end && sentence.start < passage.end)) return;
    for (const near of [i - 1, i, i + 1]) shown.add(near);
  });
  let body = '';
  let at = 0;
  sentences.forEach((sentence, i) => {
    if (!shown.has(i)) return;
    body += blank(article.body.slice(at, sentence.start)) + article.body.slice(sentence.start, sentence.end);
    at = sentence.end;
  });
  return { ...article, body: body + blank(article.body.slice(at)) };
}

function blank(text: string): string {
  return text.replace(/[^\s]/g, GAP);
}
