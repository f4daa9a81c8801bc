/** When something happened: an EDTF value, the days it allows, and what it was read from. */
import * as z from 'zod/mini';
import { isDay } from '../base/day';
import { articleIdSchema } from './ids';
import { spanSchema } from './span';

export const daySchema = z.string().check(z.refine(isDay, 'a calendar day YYYY-MM-DD'));

export const timeBasisSchema = z.enum(['stated', 'resolved', 'inferred', 'editorial']);

/** said in full · from a weekday and the like · from context · by a person */
export type TimeBasis = z.infer<typeof timeBasisSchema>;

export const evidenceSchema = z.object({ article: articleIdSchema, span: spanSchema });

export const eventTimeSchema = z
  .object({
    /** EDTF level 1: 2025-07-04 · 2025-07~ · 2025-07-01/2025-07-02 · ../2025-07-04 */
    edtf: z.string().check(z.minLength(4)),
    earliest: daySchema,
    latest: daySchema,
    basis: timeBasisSchema,
    evidence: z.nullable(evidenceSchema),
    note: z.nullable(z.string()),
    noteUrl: z.nullable(z.string()),
  })
  .check(z.refine((time) => time.earliest <= time.latest, 'earliest lies after latest'));

export type EventTime = Readonly<z.infer<typeof eventTimeSchema>>;

/** The time by itself, without how it is known. */
export type BareTime = Pick<EventTime, 'edtf' | 'earliest' | 'latest'>;
