/** Passages as W3C Web Annotations: each points at the words in their original page and says which event they tell. */
import type { Article } from '../../schema/article';
import type { Passage, WortlautEvent } from '../../schema/event';
import type { Span } from '../../schema/span';
import type { ExportContext } from './export-context';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
type Body =
  | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'identifying' }
  | {
      readonly type: 'TextualBody';
      readonly value: string;
      readonly format: 'text/plain';
      readonly language: string;
      readonly purpose: 'describing' | 'tagging';
    };

type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** When the page looked as it was read, and where a copy of that lies. */
type TimeState = { readonly type: 'TimeState'; readonly sourceDate?: string; readonly cached?: string };

type Annotation = {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  readonly body: readonly Body[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector: readonly Selector[];
    readonly state?: TimeState;
  };
};

/** One page of annotations, as one JSON-LD document. */
export type AnnotationPage = {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
};

/** `id` is the address of what was exported. */
export function webAnnotations(
  context: ExportContext,
  events: readonly WortlautEvent[],
  id: string,
): AnnotationPage {
  const items = events.flatMap((event) =>
    event.accounts.flatMap(({ article: articleId, passages }) => {
      const article = context.index.articles.get(articleId);
      if (article === undefined) return [];
      return passages.map((passage) => annotation(context, { event, article, passage }));
    }),
  );
  return { '@context': CONTEXT, id, type: 'AnnotationPage', startIndex: 0, items };
}

function annotation(
  { eventUrl, articleUrl, sources, lang, words }: ExportContext,
  {
    event,
    article,
    passage,
  }: { readonly event: WortlautEvent; readonly article: Article; readonly passage: Passage },
): Annotation {
  const { start, end } = passage.span;
  const known = sources.get(article.id);
  const state: TimeState = {
    type: 'TimeState',
    ...(known?.capturedOn != null &&
      isWholeDay(known.capturedOn) && { sourceDate: `${known.capturedOn}T00:00:00Z` }),
    ...(known?.archiveUrl != null && { cached: known.archiveUrl }),
  };
  const text = (value: string, purpose: 'describing' | 'tagging'): Body => {
    return { type: 'TextualBody', value, format: 'text/plain', language: lang, purpose };
  };
  return {
    id: `${eventUrl(event.id)}#${article.id}-${start}-${end}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'SpecificResource', source: eventUrl(event.id), purpose: 'identifying' },
      text(event.title[lang], 'describing'),
      text(words.kind(event.kind), 'tagging'),
      text(words.form(passage.form), 'tagging'),
    ],
    target: {
      type: 'SpecificResource',
      source: article.url ?? articleUrl(article.id),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: passage.exact,
          prefix: passage.prefix,
          suffix: passage.suffix,
        },
        { type: 'TextPositionSelector', ...inCharacters(article.body, passage.span) },
      ],
      ...(Object.keys(state).length > 1 && { state }),
    },
  };
}

/** The W3C counts characters; a corpus counts UTF-16 code units, of which an emoji takes two. */
function inCharacters(body: string, { start, end }: Span): Span {
  const shorter = (upTo: number): number =>
    upTo - (body.slice(0, upTo).match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
  return { start: shorter(start), end: shorter(end) };
}

function isWholeDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf);
}
