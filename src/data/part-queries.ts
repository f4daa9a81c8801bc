/** How the parts of a large corpus are asked for: each by its hashed name, kept while something shows it and a while longer. */
import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { dossierSchema } from '../schema/dossier';
import {
  articleDirectorySchema,
  articlePartSchema,
  daysPartSchema,
  dossiersPartSchema,
  uncheckedDetailsSchema,
  eventDirectorySchema,
  formerlyPartSchema,
  laddersPartSchema,
  namesPartSchema,
  partFile,
  placesPartSchema,
  pledgesPartSchema,
  registersPartSchema,
  searchPartSchema,
  type DossierKind,
} from '../schema/parts';
import { fetchPart } from './fetch-part';
import { CorpusError, fileQuery } from './fetch-text';
import type { LargeCorpus } from './large-corpus';
import { checkShape, readJson } from './read-corpus';

/** What nobody shows any more is let go after this time: a reader may come back, memory must not grow. */
const KEPT_MS = 120_000;

export const registersQuery = (corpus: LargeCorpus) =>
  partQuery(corpus, corpus.manifest.registers, registersPartSchema);
export const namesQuery = (corpus: LargeCorpus) => partQuery(corpus, corpus.manifest.names, namesPartSchema);
export const searchQuery = (corpus: LargeCorpus, file: string) => partQuery(corpus, file, searchPartSchema);
export const eventDirectoryQuery = (corpus: LargeCorpus, file: string) =>
  partQuery(corpus, file, eventDirectorySchema);
export const articleDirectoryQuery = (corpus: LargeCorpus, file: string) =>
  partQuery(corpus, file, articleDirectorySchema);
export const detailsQuery = (corpus: LargeCorpus, part: number, hash: string) =>
  partQuery(corpus, partFile('details', part, hash), uncheckedDetailsSchema);
export const formerlyQuery = (corpus: LargeCorpus, part: number, hash: string) =>
  partQuery(corpus, partFile('formerly', part, hash), formerlyPartSchema);
export const placesQuery = (
  corpus: LargeCorpus,
  { of, at }: { readonly of: 'words' | 'tails'; readonly at: number },
  hash: string,
) => partQuery(corpus, partFile(of === 'words' ? 'wordplaces' : 'tailplaces', at, hash), placesPartSchema);
export const publishedDaysQuery = (corpus: LargeCorpus) =>
  partQuery(corpus, corpus.manifest.publishedDays, daysPartSchema);
export const pledgesQuery = (corpus: LargeCorpus) =>
  partQuery(corpus, corpus.manifest.pledges, pledgesPartSchema);
export const laddersQuery = (corpus: LargeCorpus, file: string) => partQuery(corpus, file, laddersPartSchema);
export const dossiersQuery = (corpus: LargeCorpus) =>
  partQuery(corpus, corpus.manifest.dossiers, dossiersPartSchema);
export const dossierPartQuery = (
  corpus: LargeCorpus,
  { kind, id }: { readonly kind: DossierKind; readonly id: string },
  hash: string,
) => partQuery(corpus, partFile(kind, id, hash), dossierSchema);
export const articleQuery = (corpus: LargeCorpus, id: string, hash: string) =>
  partQuery(corpus, partFile('articles', id, hash), articlePartSchema);

/** Briefs are read in the worker: they are asked for in the middle of a gesture. */
export function briefsQuery({ folder, readBriefs }: LargeCorpus, part: number, hash: string) {
  const file = partFile('briefs', part, hash);
  return queryOptions({
    ...fileQuery,
    queryKey: ['part', folder, file],
    queryFn: ({ signal }) => readBriefs(`${folder}${file}`, signal),
    gcTime: KEPT_MS,
  });
}

/** A block of columns goes to the worker; what stays here is how many rows it has. */
export function columnsQuery({ folder, asker }: LargeCorpus, file: string) {
  return queryOptions({
    ...fileQuery,
    queryKey: ['columns', folder, file],
    queryFn: async ({ signal }) => asker.addColumns(await fetchPart(`${folder}${file}`, { signal }), signal),
    gcTime: Infinity,
  });
}

/** What was known earlier of a block of columns goes to the worker as well. */
export function earlierQuery(corpus: LargeCorpus, block: number) {
  const { folder, asker } = corpus;
  return queryOptions({
    ...fileQuery,
    queryKey: ['earlier', folder, block],
    queryFn: async ({ client, signal }) => {
      const { earlier } = await client.query(namesQuery(corpus));
      const file = partFile('earlier', block, earlier[block] ?? '');
      return asker.addEarlier(await fetchPart(`${folder}${file}`, { signal }), signal);
    },
    gcTime: Infinity,
  });
}

function partQuery<T extends z.ZodMiniType>({ folder }: LargeCorpus, file: string, schema: T) {
  return queryOptions({
    ...fileQuery,
    queryKey: ['part', folder, file],
    queryFn: async ({ signal }): Promise<z.infer<T>> => {
      const reading = readJson(await fetchPart(`${folder}${file}`, { signal }));
      const checked = reading.ok ? checkShape(schema, reading.data) : reading;
      if (!checked.ok) throw new CorpusError(checked.problem);
      return checked.data;
    },
    gcTime: KEPT_MS,
  });
}
