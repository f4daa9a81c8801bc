/** German texts -> one corpus, through the real parser with the invented registers. */
import { linkCorpus } from '../parser/link/link-corpus';
import type { ParsedArticle } from '../parser/link/linkable-article';
import { newDraft } from '../parser/new-draft';
import { makeParser } from '../parser/stages';
import type { Corpus } from '../schema/corpus';
import { articleIdSchema, outletIdSchema } from '../schema/ids';
import { inventedRegisters } from './invented-registers';

export type SampleText = {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly text: string;
  /** Article day; Friday, 4 July 2025, unless another is given. */
  readonly day?: string;
  /** Lower-case letters; nobody's unless one is given. */
  readonly outlet?: string;
};

const parse = makeParser(inventedRegisters);

/** One article as the build reads it. */
export function parseSample({ id, text, day = '2025-07-04' }: SampleText): ParsedArticle {
  const articleId = articleIdSchema.parse(id);
  const file = `${id}.txt`;
  return {
    article: {
      id: articleId,
      file,
      outlet: null,
      title: id,
      url: null,
      language: 'de',
      publishedOn: {
        edtf: day,
        earliest: day,
        latest: day,
        basis: 'editorial',
        evidence: null,
        note: null,
        noteUrl: null,
      },
      // Stands for the fingerprint of the bytes: only the text decides.
      sha256: fingerprint(text),
      rights: 'full',
      body: text,
    },
    draft: parse(newDraft({ id: articleId, file, title: null, body: text }, day)),
  };
}

/** All of them linked; outlets are named as their ids, with a capital. */
export function corpusFromTexts(samples: readonly SampleText[]): Corpus {
  const corpus = linkCorpus(samples.map(parseSample), inventedRegisters);
  const ids = new Map(samples.flatMap(({ id, outlet }) => (outlet === undefined ? [] : [[id, outlet]])));
  const outletOf = (article: string) => {
    const outlet = ids.get(article);
    return outlet === undefined ? null : outletIdSchema.parse(outlet);
  };
  return {
    ...corpus,
    articles: corpus.articles.map((article) => ({ ...article, outlet: outletOf(article.id) })),
    outlets: [...new Set(ids.values())].sort().map((id) => ({
      id: outletIdSchema.parse(id),
      prefLabel: id.slice(0, 1).toUpperCase() + id.slice(1),
      altLabels: [],
      url: null,
      wikidata: null,
      kind: 'newspaper',
    })),
  };
}

function fingerprint(text: string): string {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 4_294_967_291;
  return hash.toString(16).padStart(64, '0');
}
