/** `npm run corpus -- check DIR`: validates a published corpus and what lies beside it; exit 1 with a place for each breach. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { corpusSchema, type Corpus } from '../../schema/corpus';
import type { EventTime } from '../../schema/time';
import { checkCorpus, type Breach } from '../../parser/check/check-corpus';
import { readParts } from '../parts/read-parts';
import { isManifest } from '../parts/write-parts';
import { readEdtf } from '../read/read-edtf';
import { checkBeside } from './check-beside';

export function runCheck(args: readonly string[]): number {
  const [folder] = args;
  if (folder === undefined) {
    process.stderr.write('Usage: npm run corpus -- check DIR\n');
    return 2;
  }
  const file = folder.endsWith('.json') ? folder : join(folder, 'corpus.json');
  const breaches = existsSync(file) ? checkFile(file) : [{ place: file, message: 'No such file.' }];
  for (const { place, message } of breaches) process.stdout.write(`${place}: ${message}\n`);
  process.stdout.write(breaches.length === 0 ? `${file} is sound.\n` : `${breaches.length} breaches.\n`);
  return breaches.length === 0 ? 0 : 1;
}

/** A published corpus: one file, or the manifest of one in parts, which lie beside it; and what else lies beside it. */
function checkFile(file: string): readonly Breach[] {
  const { corpus, breaches } = checkWhole(file);
  // Under another name it is a corpus somebody has taken along; what lies there is not about it.
  return basename(file) === 'corpus.json' ? [...breaches, ...checkBeside(dirname(file), corpus)] : breaches;
}

/** The corpus is null where it has no sound shape. */
function checkWhole(file: string): { readonly corpus: Corpus | null; readonly breaches: readonly Breach[] } {
  const { data, breaches } = readJson(readFileSync(file, 'utf8'));
  if (breaches.length > 0) return { corpus: null, breaches };
  if (!isManifest(data))
    return { corpus: corpusSchema.safeParse(data).data ?? null, breaches: checkData(data) };
  const { corpus, breaches: ofParts } = readParts(dirname(file), data);
  return { corpus, breaches: corpus === null ? ofParts : [...ofParts, ...checkData(corpus)] };
}

function readJson(text: string): { readonly data: unknown; readonly breaches: Breach[] } {
  try {
    return { data: JSON.parse(text), breaches: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Broken JSON.';
    return { data: null, breaches: [{ place: 'corpus.json', message }] };
  }
}

/** Breaches of a corpus read from its JSON: its shape first, then what must hold across its parts. */
export function checkData(data: unknown): Breach[] {
  const parsed = corpusSchema.safeParse(data, { error: z.locales.en().localeError });
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({
      place: issue.path.map(String).join('/') || 'corpus.json',
      message: `${issue.message}.`,
    }));
  return [...checkCorpus(parsed.data), ...timesIn(parsed.data).flatMap(checkTime)];
}

type PlacedTime = { readonly place: string; readonly time: EventTime };

function timesIn({ articles, events }: Corpus): PlacedTime[] {
  const placed = (place: string, time: EventTime | null | undefined): PlacedTime[] =>
    time == null ? [] : [{ place, time }];
  return [
    ...articles.flatMap(({ id, publishedOn }) => placed(`articles/${id}/publishedOn`, publishedOn)),
    ...events.flatMap(({ id, time, accounts }) => [
      ...placed(`events/${id}/time`, time),
      ...accounts.flatMap(({ article, told }) =>
        placed(`events/${id}/accounts/${article}/told/deadline`, told.deadline),
      ),
    ]),
  ];
}

function checkTime({ place, time }: PlacedTime): Breach[] {
  const days = readEdtf(time.edtf, time);
  if (days === null) return [{ place, message: `"${time.edtf}" is no EDTF.` }];
  if (days.earliest > time.latest || time.earliest > days.latest)
    return [{ place, message: `"${time.edtf}" does not allow ${time.earliest} to ${time.latest}.` }];
  return [];
}
