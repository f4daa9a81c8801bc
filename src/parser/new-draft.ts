/** The empty draft of an article: its text as the stages read it, nothing found yet. */
import type { Draft, DraftArticle } from './document';
import { lineOf, type Diagnostic } from './diagnostics';
import { blankMarkup } from './segment/blank-markup';

export function newDraft(article: DraftArticle, day: string | null): Draft {
  const { text, count, first } = blankMarkup(article.body);
  const diagnostics: Diagnostic[] =
    first === null
      ? []
      : [
          {
            code: 'seed/html',
            severity: 'error',
            file: article.file,
            line: lineOf(article.body, first),
            message: `The text holds HTML (${count} tags or entities).`,
            hint: 'Save the plain text of the page; the tags were skipped.',
          },
        ];
  return {
    article,
    day,
    text,
    blocks: [],
    sentences: [],
    times: [],
    speech: [],
    hedges: [],
    mentions: [],
    newActors: [],
    events: [],
    diagnostics,
  };
}
