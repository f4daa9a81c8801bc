/** What becomes of a file that is parsed: plain data, so that it travels between threads and machines and lies in the cache. */
import { basename } from 'node:path';
import type { Diagnostic } from '../../parser/diagnostics';
import type { LinkableArticle } from '../../parser/link/linkable-article';
import type { Registers } from '../../schema/register-source';
import type { SeedFile } from '../read/read-seeds';

/** What all files of a run share. */
export type ParseSettings = {
  readonly registers: Registers;
  /** For texts without a day; YYYY-MM-DD. */
  readonly day: string | null;
};

export type ParseOutcome = {
  /** null where there is no article: the bytes are no text, or nobody could read them. */
  readonly linkable: LinkableArticle | null;
  readonly body: string;
  readonly diagnostics: readonly Diagnostic[];
};

/** The outcome of a file on which the parser itself came to grief. */
export function lostArticle({ path }: SeedFile, message: string): ParseOutcome {
  const lost: Diagnostic = {
    code: 'parser/lost',
    severity: 'error',
    file: basename(path),
    line: null,
    message,
    hint: 'This is a fault of the parser, not of the text; the article is missing, the others were read.',
  };
  return { linkable: null, body: '', diagnostics: [lost] };
}

/** False for outcomes that may be otherwise next time. */
export function isLasting({ diagnostics }: ParseOutcome): boolean {
  return !diagnostics.some(({ code }) => code === 'parser/lost' || code === 'parser/failed');
}
