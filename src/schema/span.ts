/** Places in a text: UTF-16 code units over the NFC body, end excluded. */
import * as z from 'zod/mini';

export const spanSchema = z.object({ start: z.int().check(z.gte(0)), end: z.int().check(z.gte(0)) });

/** `{start, end}` in an article's body, UTF-16 code units, end excluded. */
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** The text a span covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, then the longer first, so that what encloses comes before what is inside. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
