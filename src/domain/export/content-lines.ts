/** Lines as iCalendar (RFC 5545) writes them: properties, escaped text, folding after 75 octets. */
import { wellFormed } from '../../base/well-formed';

const MAX_OCTETS = 75;

/** A property whose value is text. */
export function textLine(name: string, value: string): string {
  return `${name}:${escapeText(value)}`;
}

/** Commas and semicolons end values, a backslash escapes; other control characters have no place in a calendar. */
function escapeText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** A whole calendar file: each line folded between characters, never inside one, and ended as the format asks. */
export function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      // The space that begins a continued line counts.
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}
