/** Where the events of a promise are looked for: most pages have them all, a large corpus loads them for each. */
import { createContext, type ReactNode } from 'react';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { WortlautEvent } from '../../schema/event';

/** `index` is null where there is nothing to show of it, or not yet; `notice` says what is missing. */
type UseWholePromise = (
  index: CorpusIndex,
  event: WortlautEvent,
) => { readonly index: CorpusIndex | null; readonly notice: ReactNode };

/** A hook, used once for each event. */
export const WholePromise = createContext<UseWholePromise>((index) => ({ index, notice: null }));
