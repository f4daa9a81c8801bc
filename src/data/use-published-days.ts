/** On which days articles of a large corpus were published, and how many of them by a day. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dayFromNumber } from '../base/day';
import type { LargeCorpus } from './large-corpus';
import { publishedDaysQuery } from './part-queries';

export type PublishedDays = {
  /** Ascending; until they are here, or where they cannot be had, the first and the last of them. */
  readonly days: readonly string[];
  /** How many articles had appeared by a day; null while nobody can say. */
  readonly articlesBy: (day: string) => number | null;
  readonly isMissing: boolean;
  readonly retry: () => void;
};

export function usePublishedDays(corpus: LargeCorpus): PublishedDays {
  const { data, isError, isFetching, refetch } = useQuery(publishedDaysQuery(corpus));
  const known = useKnownDays(corpus, data);
  return { ...known, isMissing: isError && !isFetching, retry: () => void refetch() };
}

function useKnownDays(
  corpus: LargeCorpus,
  data: { readonly days: readonly number[]; readonly articles: readonly number[] } | undefined,
): Pick<PublishedDays, 'days' | 'articlesBy'> {
  const { published, articles } = corpus.manifest;
  return useMemo(() => {
    if (data === undefined) {
      return {
        days: published === null ? [] : [...new Set([published.first, published.last])],
        articlesBy: () => null,
      };
    }
    let number = 0;
    const days = data.days.map((distance) => dayFromNumber((number += distance)));
    return {
      days,
      articlesBy: (day: string) => {
        // Articles without a day count from the last day on.
        if (published === null || day >= published.last) return articles;
        return days.reduce((sum, one, at) => (one <= day ? sum + (data.articles[at] ?? 0) : sum), 0);
      },
    };
  }, [data, published, articles]);
}
