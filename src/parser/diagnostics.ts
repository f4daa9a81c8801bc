/** A problem in a seed, register, note or corpus: a code, a place, and what to do. Never thrown, always listed. */

export type Diagnostic = {
  /** 'seed/day-missing' and the like: stable, for grouping. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** File name, as the reader knows it. */
  readonly file: string;
  /** 1-based line, where there is one. */
  readonly line: number | null;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
};

/** 1-based line of an offset. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** One line for a terminal: severity, code, place, message, hint. */
export function formatDiagnostic(d: Diagnostic): string {
  const place = d.line === null ? d.file : `${d.file}:${d.line}`;
  return `${d.severity} ${d.code} ${place}: ${d.message} ${d.hint}`.trimEnd();
}
