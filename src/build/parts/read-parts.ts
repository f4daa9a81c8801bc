/** Reads a published corpus back, whole or in parts, and says what is wrong with it: every part must say what the events say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Breach } from '../../parser/check/check-corpus';
import type { Corpus } from '../../schema/corpus';
import {
  articleDirectorySchema,
  articlePartSchema,
  detailsPartSchema,
  manifestSchema,
  namesPartSchema,
  partFile,
  registersPartSchema,
  type Manifest,
} from '../../schema/parts';
import { divideCorpus } from './divide-corpus';
import { hashOf } from './part-files';

export type PartsReading = {
  /** Null where breaches leave no whole corpus to speak of. */
  readonly corpus: Corpus | null;
  readonly breaches: readonly Breach[];
};

/** The corpus whose manifest was found below the folder, all that was made from its events held against it. */
export function readParts(folder: string, manifestData: unknown): PartsReading {
  const { corpus, manifest, breaches } = joinParts(folder, manifestData);
  return corpus === null || manifest === null
    ? { corpus: null, breaches }
    : { corpus, breaches: compareAnew(corpus, folder, manifest) };
}

/** The same corpus for whoever needs nothing else of the parts: without dividing it once more. */
export function joinParts(
  folder: string,
  manifestData: unknown,
): PartsReading & { readonly manifest: Manifest | null } {
  const parts = partReader(folder);
  const manifest = parts.checked(manifestSchema, manifestData, 'corpus.json');
  if (manifest === null) return { corpus: null, manifest, breaches: parts.breaches };
  const registers = parts.read(registersPartSchema, manifest.registers);
  const names = parts.read(namesPartSchema, manifest.names);
  const details = (names?.details ?? []).map((hash, at) =>
    parts.read(detailsPartSchema, partFile('details', at, hash)),
  );
  const articles = articleFiles(manifest, parts).map((file) => parts.read(articlePartSchema, file));
  if (parts.breaches.length > 0 || registers === null)
    return { corpus: null, manifest, breaches: parts.breaches };
  const corpus: Corpus = {
    format: 'wortlaut-corpus',
    version: 1,
    articles: articles.flatMap((part) => part?.article ?? []),
    ...registers,
    events: details.flatMap((part) => part?.events ?? []),
  };
  return { corpus, manifest, breaches: [] };
}

/** Dividing what was read gives the same files and the same manifest: so columns, briefs and search say what the events say. */
function compareAnew(corpus: Corpus, folder: string, manifest: Manifest): readonly Breach[] {
  const breaches: Breach[] = [];
  const anew = divideCorpus(corpus, ({ file }) => {
    if (!existsSync(join(folder, file)))
      breaches.push({
        place: file,
        message: 'No such file; a part that says something else was published, or none.',
      });
  });
  for (const key of Object.keys(anew)) {
    const [a, b] = [anew, manifest].map((one) =>
      JSON.stringify(Object.entries(one).find(([name]) => name === key)),
    );
    if (a !== b)
      breaches.push({ place: `corpus.json/${key}`, message: 'It does not say what the events say.' });
  }
  return breaches;
}

function articleFiles(manifest: Manifest, parts: PartReader): readonly string[] {
  return manifest.articleDirectory.flatMap(({ file }) => {
    const part = parts.read(articleDirectorySchema, file);
    return (part?.ids ?? []).map((id, at) => partFile('articles', id, part?.hashes[at] ?? ''));
  });
}

type PartReader = {
  readonly breaches: Breach[];
  readonly checked: <T extends z.ZodMiniType>(schema: T, data: unknown, place: string) => z.infer<T> | null;
  readonly read: <T extends z.ZodMiniType>(schema: T, file: string) => z.infer<T> | null;
};

function partReader(folder: string): PartReader {
  const breaches: Breach[] = [];
  const checked: PartReader['checked'] = (schema, data, place) => {
    const reading = schema.safeParse(data, { error: z.locales.en().localeError });
    if (reading.success) return reading.data;
    for (const issue of reading.error.issues) {
      breaches.push({ place: [place, ...issue.path.map(String)].join('/'), message: `${issue.message}.` });
    }
    return null;
  };
  return {
    breaches,
    checked,
    read: (schema, file) => {
      const place = join(folder, file);
      const text = existsSync(place) ? readFileSync(place, 'utf8') : null;
      if (text === null || !file.includes(hashOf(text))) {
        const message = text === null ? 'No such file.' : 'Its name is not the hash of what it holds.';
        breaches.push({ place: file, message });
        return null;
      }
      return checked(schema, JSON.parse(text), file);
    },
  };
}
