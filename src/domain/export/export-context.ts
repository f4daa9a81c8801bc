/** What every export needs besides the events: look-ups, addresses of the site, and words of one language. */
import type { Lang } from '../../messages/messages';
import type { Form, EventKind } from '../../schema/event';
import type { ArticleSource } from '../../schema/sources';
import type { CorpusIndex } from '../corpus-index';

export type ExportContext = {
  readonly index: CorpusIndex;
  readonly lang: Lang;
  /** Whole address of an event's page, host included. */
  readonly eventUrl: (event: string) => string;
  /** Whole address of an article's page on this site. */
  readonly articleUrl: (article: string) => string;
  readonly words: {
    readonly kind: (kind: EventKind) => string;
    readonly form: (form: Form) => string;
    readonly deadline: string;
    readonly sources: string;
  };
  /** By article id; an article nobody knows more about is missing. */
  readonly sources: ReadonlyMap<string, ArticleSource>;
};
