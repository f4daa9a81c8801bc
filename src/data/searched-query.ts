/** Looks the words of a search up in its parts and tells the worker which rows hold them. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { nameVariants } from '../domain/search/name-variants';
import {
  partsFor,
  searchRows,
  searchWish,
  type LoadedPart,
  type PartWish,
} from '../domain/search/search-rows';
import type { LargeCorpus, Registers } from './large-corpus';
import { namesQuery, placesQuery, searchQuery } from './part-queries';

/** `withSteps`: an earlier day will be asked for. Forgotten with the words: the worker keeps only a few. */
export function searchedQuery(
  corpus: LargeCorpus,
  registers: Registers | null,
  { q, withSteps }: { readonly q: string; readonly withSteps: boolean },
) {
  return queryOptions({
    queryKey: ['searched', corpus.folder, q, withSteps],
    queryFn: async ({ client }) => {
      const wish = searchWish(q, variantsOf(registers));
      if (wish === null) return null;
      const wanted = partsFor(wish, corpus.manifest.search, withSteps);
      const loaded = await Promise.all(
        wanted.map(async (part) => ({ of: part.of, part: await loadPart(client, corpus, part) })),
      );
      const among = (of: PartWish['of']) => loaded.filter((one) => one.of === of).map(({ part }) => part);
      const found = searchRows(wish, { words: among('words'), tails: among('tails') });
      await corpus.asker.setSearched(q, found);
      return found.rows.length;
    },
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always',
    retry: false,
  });
}

async function loadPart(
  client: QueryClient,
  corpus: LargeCorpus,
  { of, at, more }: PartWish,
): Promise<LoadedPart> {
  const words = client.query(searchQuery(corpus, corpus.manifest.search[of][at]?.file ?? ''));
  if (!more) return { ...(await words), more: null };
  const { wordplaces, tailplaces } = await client.query(namesQuery(corpus));
  const hash = (of === 'words' ? wordplaces : tailplaces)[at] ?? '';
  return { ...(await words), more: await client.query(placesQuery(corpus, { of, at }, hash)) };
}

const variants = new WeakMap<Registers, ReturnType<typeof nameVariants>>();

function variantsOf(registers: Registers | null): ReturnType<typeof nameVariants> {
  if (registers === null) return new Map();
  const known = variants.get(registers) ?? nameVariants(registers.actors);
  variants.set(registers, known);
  return known;
}
