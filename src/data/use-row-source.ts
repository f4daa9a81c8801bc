/** What of a large corpus is here: registers, columns in the worker, the rows a search has found. Everything else is asked of it. */
import {
  keepPreviousData,
  queryOptions,
  useQueries,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { RowQuestions } from '../domain/columns/row-questions';
import type { LargeCorpus, Registers } from './large-corpus';
import { columnsQuery, earlierQuery, registersQuery } from './part-queries';
import { searchedQuery } from './searched-query';

export type RowSource = {
  readonly corpus: LargeCorpus;
  /** null while they are loading, or where they could not be had. */
  readonly registers: Registers | null;
  /** The day whose knowledge is shown; null where that is all there is. */
  readonly asOf: string | null;
  /** Asked again when it changes. */
  readonly version: string;
  /** All that can come has come: answers are final. Before, the manifest alone answers what it can. */
  readonly isReady: boolean;
  /** Nothing more is on its way, and it is too little to answer anything: only another try can help. */
  readonly isStuck: boolean;
  readonly loadedRows: number;
  /** Rows that could not be had, and are left out of everything. */
  readonly missingRows: number;
  readonly missingRegisters: boolean;
  /** The words could not be looked up: nothing is found by them. */
  readonly isSearchBroken: boolean;
  readonly retry: () => void;
};

/** Loads what filters need, what the words `q` need, and what is needed to go back to a day. */
export function useRowSource(
  corpus: LargeCorpus,
  { q, asOf: day }: { readonly q: string; readonly asOf: string | null },
): RowSource {
  const asOf = earlierDay(corpus, day);
  const desk = useQuery(deskQuery(corpus));
  const registers = desk.data ?? null;
  const columns = useQueries({
    queries: corpus.manifest.columns.map((file) => ({
      ...columnsQuery(corpus, file),
      enabled: desk.isSuccess,
    })),
    combine: tallyOf,
  });
  const earlier = useQueries({
    queries: (asOf === null ? [] : corpus.manifest.columns).map((_, block) => ({
      ...earlierQuery(corpus, block),
      enabled: desk.isSuccess,
    })),
    combine: tallyOf,
  });
  const search = useQuery({
    ...searchedQuery(corpus, registers, { q, withSteps: asOf !== null }),
    enabled: registers !== null && desk.isSuccess,
  });
  const isSearched = search.isSuccess || search.isError;
  const { retry: retryColumns } = columns;
  const { retry: retryEarlier } = earlier;
  const loadedRows = asOf === null ? columns.loadedRows : rowsOfBoth(columns, earlier);
  const isSettled = columns.isSettled && earlier.isSettled;
  // Of nothing at all every answer would be wrong: what the manifest says stays.
  const hasRows = loadedRows > 0 || corpus.manifest.events === 0;
  return {
    corpus,
    registers,
    asOf,
    version: `${String(loadedRows)} ${search.isSuccess ? q : ''}`,
    isReady: desk.isSuccess && isSettled && isSearched && hasRows,
    isStuck: desk.isError || (desk.isSuccess && isSettled && !hasRows),
    loadedRows,
    missingRows:
      (columns.hasFailed || earlier.hasFailed) && isSettled ? corpus.manifest.events - loadedRows : 0,
    missingRegisters: desk.isError,
    isSearchBroken: search.isError,
    retry: () => {
      if (desk.isError) void desk.refetch();
      if (search.isError) void search.refetch();
      retryColumns();
      retryEarlier();
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

/** From the day of the last article on everything is known: nothing has to be loaded for it. */
function earlierDay({ manifest }: LargeCorpus, day: string | null): string | null {
  const last = manifest.published?.last;
  return day === null || last === undefined || day >= last ? null : day;
}

/** Rows of blocks of which both parts are here. */
function rowsOfBoth(columns: ColumnsTally, earlier: ColumnsTally): number {
  return columns.perBlock.reduce((sum, rows, block) => sum + Math.min(rows, earlier.perBlock[block] ?? 0), 0);
}

type ColumnsTally = {
  /** 0 for a block that is not here. */
  readonly perBlock: readonly number[];
  readonly loadedRows: number;
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

function tallyOf(blocks: readonly UseQueryResult<number>[]): ColumnsTally {
  return {
    perBlock: blocks.map(({ data }) => data ?? 0),
    loadedRows: blocks.reduce((sum, { data }) => sum + (data ?? 0), 0),
    isSettled: blocks.every(({ isSuccess, isError, isFetching }) => (isSuccess || isError) && !isFetching),
    hasFailed: blocks.some(({ isError }) => isError),
    retry: () => {
      for (const block of blocks) if (block.isError) void block.refetch();
    },
  };
}
