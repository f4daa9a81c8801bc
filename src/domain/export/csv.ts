/** Comma-separated values as RFC 4180 writes them, safe to open in a spreadsheet. */

export type CsvCell = string | number | null;

/** Spreadsheets without it take UTF-8 for an older encoding and show "Ã¤" for "ä". */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A spreadsheet takes a cell that begins so for a formula, and formulas may fetch and run things. Full-width signs count:
 * some programs fold them. An apostrophe before it makes it text; one that stands there already gets another, so that
 * taking one off always gives back what was written.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** Rows with a head, each of as many cells; ends with a line break. */
export function writeCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** Text of a cell as it was before it was made safe. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `${cell}`;
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
