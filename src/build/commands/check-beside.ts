/** Checks what is published beside a corpus: `forwards.json` leads to things that are there, `sources.json` speaks of articles that are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Breach } from '../../parser/check/check-corpus';
import type { Corpus } from '../../schema/corpus';
import { forwardsSchema, type Forwards } from '../../schema/forwards';
import { sourcesSchema, type Sources } from '../../schema/sources';
import { readEdtf } from '../read/read-edtf';

/** Places begin with the file's name. Neither file has to be there; without a corpus their ids cannot be looked up. */
export function checkBeside(folder: string, corpus: Corpus | null): readonly Breach[] {
  return [
    ...checkFile(join(folder, 'forwards.json'), forwardsSchema, (forwards) =>
      checkForwards(forwards, corpus),
    ),
    ...checkFile(join(folder, 'sources.json'), sourcesSchema, (sources) => checkSources(sources, corpus)),
  ];
}

function checkFile<T extends z.ZodMiniType>(
  file: string,
  schema: T,
  check: (data: z.output<T>) => readonly Breach[],
): readonly Breach[] {
  if (!existsSync(file)) return [];
  const name = file.slice(file.search(/[^\\/]+$/u));
  const at = (place: string): string => [name, place].filter(Boolean).join('/');
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return [{ place: name, message: error instanceof Error ? error.message : 'Broken JSON.' }];
  }
  const read = schema.safeParse(data, { error: z.locales.en().localeError });
  const breaches = read.success
    ? check(read.data)
    : read.error.issues.map(({ path, message }) => ({
        place: path.map(String).join('/'),
        message: `${message}.`,
      }));
  return breaches.map(({ place, message }) => ({ place: at(place), message }));
}

const kinds = ['events', 'articles', 'outlets', 'actors', 'topics'] as const;

function checkForwards(forwards: Forwards, corpus: Corpus | null): readonly Breach[] {
  if (corpus === null) return [];
  return kinds.flatMap((kind) => {
    const living = new Set<string>(corpus[kind].map(({ id }) => id));
    return Object.entries(forwards[kind]).flatMap(([id, forward]): Breach[] => {
      const place = `${kind}/${id}`;
      if (living.has(id)) return [{ place, message: 'This id is in the corpus; it must lead nowhere else.' }];
      if ('to' in forward && !living.has(forward.to))
        return [{ place, message: `It leads to "${forward.to}", which is not in the corpus.` }];
      return [];
    });
  });
}

function checkSources({ articles }: Sources, corpus: Corpus | null): readonly Breach[] {
  const known = corpus && new Set<string>(corpus.articles.map(({ id }) => id));
  return Object.entries(articles).flatMap(([id, { capturedOn }]): Breach[] => [
    ...(known?.has(id) === false ? [{ place: `articles/${id}`, message: 'Unknown article.' }] : []),
    ...(capturedOn !== null && readEdtf(capturedOn, null) === null
      ? [{ place: `articles/${id}/capturedOn`, message: `"${capturedOn}" is no EDTF.` }]
      : []),
  ]);
}
