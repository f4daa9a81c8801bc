/** Reads articles whose events were marked by hand: Wikinews (marks here, texts with the yardstick) and invented ones (both here). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { daySchema } from '../../schema/time';
import { eventKindSchema } from '../../schema/event';

/** What a set of marks is for: rules may be read off the first; of the second only the figures are looked at. */
export type MarkedPart = 'tuning' | 'held';

/** Where the texts of a part lie in the yardstick, and its marks here. The dev part was marked by somebody who had read no rule. */
const wikinews = {
  tuning: { texts: 'train', marks: './gold-events.jsonl' },
  held: { texts: 'train', marks: './gold-events-held.jsonl' },
  dev: { texts: 'dev', marks: './gold-events-dev.jsonl' },
} as const;

const pairSchema = z.tuple([z.int(), z.int()]);
const marksSchema = z.object({
  page: z.string(),
  /** The article's own day; Wikinews keeps it with the text. */
  day: z.optional(daySchema),
  events: z.array(
    z.object({
      kind: eventKindSchema,
      span: pairSchema,
      more: z._default(z.array(pairSchema), []),
      earliest: z.nullable(z.string()),
      latest: z.nullable(z.string()),
      actors: z.array(z.string()),
      sure: z.boolean(),
    }),
  ),
});
type Marks = z.infer<typeof marksSchema>;
export type MarkedEvent = Marks['events'][number];
export type MarkedArticle = {
  readonly page: string;
  readonly text: string;
  readonly day: string;
  readonly events: readonly MarkedEvent[];
};

/** Marks of pages the yardstick does not hold are left out. */
export function readMarkedWikinews(yardstick: string, part: keyof typeof wikinews): MarkedArticle[] {
  const { texts: folder, marks } = wikinews[part];
  const texts = readTexts(join(yardstick, 'data', folder, `${folder}.jsonl`));
  return readMarks(fileURLToPath(new URL(marks, import.meta.url))).flatMap(({ page, events }) => {
    const source = texts.get(page);
    return source === undefined ? [] : [{ page, ...source, events }];
  });
}

export function readMarkedInvented(part: MarkedPart): MarkedArticle[] {
  return readMarkedFolder(fileURLToPath(new URL(`./invented-events/${part}/`, import.meta.url)));
}

/** A folder with `marks.jsonl` and a text beside it for each of its lines, as `invented-events/README.md` has it. */
export function readMarkedFolder(folder: string): MarkedArticle[] {
  const marks = join(folder, 'marks.jsonl');
  return readMarks(marks).map(({ page, day, events }) => {
    if (day === undefined) throw new Error(`${marks}: ${page} has no day.`);
    return { page, text: readFileSync(join(folder, `${page}.txt`), 'utf8'), day, events };
  });
}

function readTexts(file: string): Map<string, { text: string; day: string }> {
  const rowSchema = z.object({ documentName: z.string(), date: z.string(), originalText: z.string() });
  return new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => rowSchema.parse(JSON.parse(line)))
      .map((row) => [row.documentName.split(' - ')[0] ?? '', { text: row.originalText, day: row.date }]),
  );
}

function readMarks(file: string): Marks[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => marksSchema.parse(JSON.parse(line)));
}
