/** Loads what is known about the copies of articles: after the corpus, and only where something of it is to be shown. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { sourcesSchema, type ArticleSource } from '../schema/sources';
import { fetchText, fileQuery } from './fetch-text';

export type SourcesById = ReadonlyMap<string, ArticleSource>;

const NONE: SourcesById = new Map();

function sourcesQuery(base: string) {
  return queryOptions({
    ...fileQuery,
    queryKey: ['sources', base],
    queryFn: async ({ signal }) => readSources(await fetchText(`${base}corpus/sources.json`, { signal })),
    gcTime: Infinity,
  });
}

/** By article id; empty until it is here, and where it cannot be had: everything else can be read without it. */
export function useSources(): SourcesById {
  return useQuery(sourcesQuery(import.meta.env.BASE_URL)).data ?? NONE;
}

/** A file of another shape, or of a later version, says nothing. */
export function readSources(text: string): SourcesById {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // A host may answer with a page in place of a file that is not there.
    return NONE;
  }
  const read = sourcesSchema.safeParse(json);
  return read.success ? new Map(Object.entries(read.data.articles)) : NONE;
}
