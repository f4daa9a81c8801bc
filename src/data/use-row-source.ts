/** What of a large corpus is here: registers, columns in the worker, the rows a search has found. Everything else is asked of it. */
import {
  keepPreviousData,
  queryOptions,
  useQueries,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { RowQuestions } from '../domain/row-questions';
import { nameVariants } from '../domain/name-variants';
import { filesFor, searchRows, searchWishes } from '../domain/search-rows';
import type { Corpus } from '../schema/corpus';
import type { LargeCorpus } from './large-corpus';
import { columnsQuery, registersQuery, searchQuery } from './part-queries';

export type Registers = Pick<Corpus, 'actors' | 'topics' | 'outlets'>;

export type RowSource = {
  readonly corpus: LargeCorpus;
  /** null while they are loading, or where they could not be had. */
  readonly registers: Registers | null;
  /** Asked again when it changes. */
  readonly version: string;
  /** All that can come has come: answers are final. Before, the manifest alone answers what it can. */
  readonly isReady: boolean;
  readonly loadedRows: number;
  /** Rows that could not be had, and are left out of everything. */
  readonly missingRows: number;
  readonly missingRegisters: boolean;
  /** The words could not be looked up: nothing is found by them. */
  readonly isSearchBroken: boolean;
  readonly retry: () => void;
};

/** Loads what filters need, and what the words `q` need. */
export function useRowSource(corpus: LargeCorpus, q: string): RowSource {
  const desk = useQuery(deskQuery(corpus));
  const registers = desk.data ?? null;
  const columns = useQueries({
    queries: corpus.manifest.columns.map((file) => ({
      ...columnsQuery(corpus, file),
      enabled: desk.isSuccess,
    })),
    combine: tallyOf,
  });
  const search = useQuery({
    ...searchedQuery(corpus, registers, q),
    enabled: registers !== null && desk.isSuccess,
  });
  const isSearched = search.isSuccess || search.isError;
  const retryColumns = columns.retry;
  return {
    corpus,
    registers,
    version: `${String(columns.loadedRows)} ${search.isSuccess ? q : ''}`,
    isReady: desk.isSuccess && columns.isSettled && isSearched,
    loadedRows: columns.loadedRows,
    missingRows: columns.hasFailed && columns.isSettled ? corpus.manifest.events - columns.loadedRows : 0,
    missingRegisters: desk.isError,
    isSearchBroken: search.isError,
    retry: () => {
      if (desk.isError) void desk.refetch();
      if (search.isError) void search.refetch();
      retryColumns();
    },
  };
}

export type Answer<N extends keyof RowQuestions> = {
  readonly answer: RowQuestions[N]['answer'] | null;
  /** False while an earlier answer stands in. */
  readonly isCurrent: boolean;
};

/** Asks the worker; the last answer stays until the next is here. Null asks nothing. */
export function useAnswer<N extends keyof RowQuestions>(
  source: RowSource,
  name: N,
  question: RowQuestions[N]['question'] | null,
): Answer<N> {
  const { data, isPlaceholderData } = useQuery({
    ...answerQuery(source, name, question),
    placeholderData: keepPreviousData,
  });
  return { answer: data ?? null, isCurrent: data !== undefined && !isPlaceholderData };
}

/** One question to the worker, for hooks that ask several. */
export function answerQuery<N extends keyof RowQuestions>(
  { corpus, version, isReady }: RowSource,
  name: N,
  question: RowQuestions[N]['question'] | null,
) {
  return queryOptions({
    queryKey: ['answer', corpus.folder, version, name, question],
    queryFn: async ({ signal }): Promise<RowQuestions[N]['answer'] | null> =>
      question === null ? null : await corpus.asker.ask(name, question, signal),
    enabled: isReady && question !== null,
    staleTime: Infinity,
    gcTime: 10_000,
    structuralSharing: false,
    networkMode: 'always',
    retry: false,
  });
}

/** The registers, once the worker knows their order, too: codes in columns are places in them. */
function deskQuery(corpus: LargeCorpus) {
  const { asker, manifest } = corpus;
  return queryOptions({
    queryKey: ['desk', corpus.folder],
    queryFn: async ({ client }): Promise<Registers> => {
      const { actors, topics, outlets } = await client.query(registersQuery(corpus));
      const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
      const codes = { actor: ids(actors), topic: ids(topics), outlet: ids(outlets) };
      await asker.open(manifest.events, manifest.dated, codes);
      return { actors, topics, outlets };
    },
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    networkMode: 'always',
    // The registers themselves have been tried often enough by then.
    retry: false,
  });
}

/** Looks words up and tells the worker which rows hold them. Forgotten with the words: the worker keeps only a few. */
function searchedQuery(corpus: LargeCorpus, registers: Registers | null, q: string) {
  return queryOptions({
    queryKey: ['searched', corpus.folder, q],
    queryFn: async ({ client }) => {
      const wishes = searchWishes(q, variantsOf(registers));
      if (wishes === null) return null;
      const { words, tails } = corpus.manifest.search;
      const files = filesFor(wishes, { words, tails });
      const parts = await Promise.all(
        files.map(async (file) => ({ file, part: await client.query(searchQuery(corpus, file)) })),
      );
      const isTail = new Set(tails.map(({ file }) => file));
      const rows = searchRows(wishes, {
        words: parts.flatMap(({ file, part }) => (isTail.has(file) ? [] : part)),
        tails: parts.flatMap(({ file, part }) => (isTail.has(file) ? part : [])),
      });
      await corpus.asker.setSearched(q, rows);
      return rows.length;
    },
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always',
    retry: false,
  });
}

const variants = new WeakMap<Registers, ReturnType<typeof nameVariants>>();

function variantsOf(registers: Registers | null): ReturnType<typeof nameVariants> {
  if (registers === null) return new Map();
  const known = variants.get(registers) ?? nameVariants(registers.actors);
  variants.set(registers, known);
  return known;
}

type ColumnsTally = {
  readonly loadedRows: number;
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

function tallyOf(blocks: readonly UseQueryResult<number>[]): ColumnsTally {
  return {
    loadedRows: blocks.reduce((sum, { data }) => sum + (data ?? 0), 0),
    isSettled: blocks.every(({ isSuccess, isError, isFetching }) => (isSuccess || isError) && !isFetching),
    hasFailed: blocks.some(({ isError }) => isError),
    retry: () => {
      for (const block of blocks) if (block.isError) void block.refetch();
    },
  };
}
