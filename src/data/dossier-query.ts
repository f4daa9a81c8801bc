/** The dossier of an actor, a topic or an outlet of a large corpus, and an index that names everything its page shows. */
import { queryOptions } from '@tanstack/react-query';
import { buildCorpusIndex, type CorpusIndex } from '../domain/corpus-index';
import { openDossier, type OpenDossier } from '../domain/dossiers/open-dossier';
import type { DossierKind } from '../schema/parts';
import { fileQuery } from './fetch-text';
import { dossierPartQuery, dossiersQuery } from './part-queries';
import type { RowSource } from './use-row-source';

export type LargeDossier = OpenDossier & {
  /** All registers, and the dossier's articles without their texts. */
  readonly index: CorpusIndex;
};

/** Waits for the registers, whose order the dossiers follow. */
export function dossierQuery({ corpus, registers, asOf }: RowSource, kind: DossierKind, id: string) {
  return queryOptions({
    ...fileQuery,
    queryKey: ['dossier', corpus.folder, kind, id, asOf],
    queryFn: async ({ client }): Promise<LargeDossier | null> => {
      const at = registers?.[kind].findIndex((one) => one.id === id) ?? -1;
      const hashes = await client.query(dossiersQuery(corpus));
      const hash = hashes[kind][at];
      if (registers === null || hash === undefined) return null;
      const opened = openDossier(await client.query(dossierPartQuery(corpus, { kind, id }, hash)), asOf);
      const index = buildCorpusIndex({
        format: 'wortlaut-corpus',
        version: 1,
        ...registers,
        articles: [...opened.articles],
        events: [],
      });
      const { published } = corpus.manifest;
      const axis = published === null || asOf === null ? published : { ...published, last: asOf };
      return { ...opened, index: { ...index, published: axis } };
    },
    enabled: registers !== null,
    // The parts themselves have been tried often enough by then.
    retry: false,
    gcTime: 60_000,
  });
}
