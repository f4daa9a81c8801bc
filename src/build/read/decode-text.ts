/** Bytes of a seed -> text, with a diagnostic where they are not plain UTF-8. */
import type { Diagnostic } from '../../parser/diagnostics';

/** A news article is some kilobytes; beyond this a file is something else. Bytes. */
export const MAX_SEED_BYTES = 4_000_000;

export type Decoded = { readonly text: string | null; readonly diagnostics: readonly Diagnostic[] };

/** `text` is null only when the bytes cannot be an article at all. The text is NFC, nothing trimmed. */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const problem = (code: string, message: string, hint: string): Diagnostic => ({
    code,
    severity: 'error',
    file,
    line: null,
    message,
    hint,
  });
  if (bytes.length > MAX_SEED_BYTES) return refuse(tooLarge(file, bytes.length));
  const { text, wrong } = decode(bytes);
  if (text.trim() === '')
    return refuse(problem('seed/empty', 'The file holds no text.', 'Delete it or fill it.'));
  if (text.includes('\0'))
    return refuse(
      problem('seed/binary', 'The file is not text.', 'Save the article as plain text in UTF-8.'),
    );
  const diagnostics =
    wrong === null
      ? []
      : [problem('seed/encoding', wrong, 'Save the file as UTF-8 and look at its umlauts.')];
  if (/Ã[¤¶¼Ÿ„–œ]|â€[žœ“™]/u.test(text)) {
    diagnostics.push(
      problem(
        'seed/mojibake',
        'The text was decoded wrongly before it was saved („Ã¼“ for „ü“).',
        'Fetch the article again as UTF-8.',
      ),
    );
  }
  return { text: text.normalize('NFC'), diagnostics };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly wrong: string | null } {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null)
    return {
      text: new TextDecoder(utf16).decode(bytes),
      wrong: `The file is in ${utf16.toUpperCase()}, not UTF-8.`,
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), wrong: null };
  } catch {
    // Not UTF-8: nothing is lost by reading it as Windows-1252, in which every byte is a character; the diagnostic says so.
    return {
      text: decodeWindows1252(bytes),
      wrong: 'The file is not valid UTF-8; it was read as Windows-1252.',
    };
  }
}

/** What the bytes 0x80 to 0x9f mean; the five unused ones stay what they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes "windows-1252" as ISO 8859-1, which makes control characters of „quotation marks“ and dashes. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** What to say of a file that is too large to be an article; `size` in bytes. */
export function tooLarge(file: string, size: number): Diagnostic {
  return {
    code: 'seed/too-large',
    severity: 'error',
    file,
    line: null,
    message: `The file has ${(size / 1_000_000).toFixed(1)} MB; an article has at most ${MAX_SEED_BYTES / 1_000_000} MB.`,
    hint: 'Split it: one article a file.',
  };
}

function refuse(diagnostic: Diagnostic): Decoded {
  return { text: null, diagnostics: [diagnostic] };
}
