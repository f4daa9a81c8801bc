/** Bytes in every encoding that news comes in, and bytes that are no article. */
import { describe, expect, test } from 'vitest';
import { decodeText, MAX_SEED_BYTES } from './decode-text';

const utf8 = new TextEncoder();
const SENTENCE = 'Präsidentin Lindholm grüßt Westland – „herzlich“.';

function codes(bytes: Uint8Array): string[] {
  return decodeText('probe.txt', bytes).diagnostics.map((one) => one.code);
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === 'le');
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i + 2, text.charCodeAt(i), order === 'le');
  return bytes;
}

describe('bytes of a seed', () => {
  test('UTF-8 is taken as it is, nothing trimmed', () => {
    expect(decodeText('probe.txt', utf8.encode(`  ${SENTENCE}\n\n`))).toEqual({
      text: `  ${SENTENCE}\n\n`,
      diagnostics: [],
    });
  });

  test('a byte order mark is no letter of the text', () => {
    expect(decodeText('probe.txt', utf8.encode(`\uFEFF${SENTENCE}`)).text).toBe(SENTENCE);
  });

  test('letters with separate accents become one: offsets count NFC', () => {
    expect(decodeText('probe.txt', utf8.encode('Pra\u0308sidentin')).text).toBe('Präsidentin');
  });

  test.each(['le', 'be'] as const)('UTF-16 (%s) is read, and said', (order) => {
    const bytes = utf16(SENTENCE, order);
    expect(decodeText('probe.txt', bytes).text).toBe(SENTENCE);
    expect(codes(bytes)).toEqual(['seed/encoding']);
  });

  test('Windows-1252 umlauts and quotation marks survive, and the encoding is said', () => {
    const bytes = Uint8Array.from([
      0x50, 0x72, 0xe4, 0x73, 0x69, 0x64, 0x65, 0x6e, 0x74, 0x20, 0x84, 0x6a, 0x61, 0x93,
    ]);
    expect(decodeText('probe.txt', bytes).text).toBe('Präsident „ja“');
    expect(codes(bytes)).toEqual(['seed/encoding']);
  });

  test('text decoded wrongly before it was saved is said, not corrected', () => {
    const bytes = utf8.encode('PrÃ¤sidentin grÃ¼ÃŸt');
    expect(decodeText('probe.txt', bytes).text).toBe('PrÃ¤sidentin grÃ¼ÃŸt');
    expect(codes(bytes)).toEqual(['seed/mojibake']);
  });

  test('a name with a rare letter is no such text', () => {
    expect(codes(utf8.encode('Die Universität São Paulo, SÃO PAULO'))).toEqual([]);
  });

  test.each([
    ['nothing', '', 'seed/empty'],
    ['white space', ' \n\t\r\n', 'seed/empty'],
    ['NUL bytes', 'Lind\0holm', 'seed/binary'],
  ])('%s is refused', (_, text, code) => {
    const decoded = decodeText('probe.txt', utf8.encode(text));
    expect(decoded.text).toBeNull();
    expect(decoded.diagnostics).toMatchObject([{ code, severity: 'error', file: 'probe.txt' }]);
  });

  test('20 MB are refused with their size and what to do', () => {
    const { text, diagnostics } = decodeText('probe.txt', new Uint8Array(20_000_000).fill(0x61));
    expect(text).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'seed/too-large', message: 'The file has 20.0 MB; an article has at most 4 MB.' },
    ]);
    expect(diagnostics[0]?.hint).not.toBe('');
  });

  test('the largest article allowed is read', () => {
    expect(decodeText('probe.txt', new Uint8Array(MAX_SEED_BYTES).fill(0x61)).text).toHaveLength(
      MAX_SEED_BYTES,
    );
  });
});
