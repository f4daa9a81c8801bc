/** Sidecar keys: what may stand there, what is refused with its line, what is kept beside it. */
import { describe, expect, test } from 'vitest';
import { readSidecar } from './read-sidecar';

const WHOLE = `title: Ultimatum im Hafenstreit
outlet: nordblatt
url: https://nordblatt.example/a?b=1
language: de-AT
publishedOn: 2025-07-04~
basis: inferred
note: Kein Tag im Text.
noteUrl: https://nordblatt.example/impressum
rights: passages
capturedOn: 2025-07-06
archiveUrl: https://archiv.example/1
`;

describe('a sidecar', () => {
  test('every key is read as it is written', () => {
    expect(readSidecar('a.yaml', WHOLE)).toMatchObject({
      sidecar: {
        title: 'Ultimatum im Hafenstreit',
        outlet: 'nordblatt',
        url: 'https://nordblatt.example/a?b=1',
        language: 'de-AT',
        publishedOn: '2025-07-04~',
        basis: 'inferred',
        note: 'Kein Tag im Text.',
        noteUrl: 'https://nordblatt.example/impressum',
        rights: 'passages',
        capturedOn: '2025-07-06',
        archiveUrl: 'https://archiv.example/1',
      },
      diagnostics: [],
    });
  });

  test.each([
    ['title', ''],
    ['outlet', 'Nord Blatt'],
    ['url', 'nordblatt.example'],
    ['language', 'deutsch sprachig'],
    ['publishedOn', '4. Juli 2025'],
    ['basis', 'guessed'],
    ['noteUrl', 'siehe oben'],
    ['rights', 'all'],
    ['capturedOn', 'gestern'],
    ['archiveUrl', 'x'],
    ['url', 'javascript:alert(1)'],
    ['published', '2025-07-04'],
  ])('%s: "%s" is named with its line; the good keys hold', (key, value) => {
    const { sidecar, diagnostics } = readSidecar('a.yaml', `note: bleibt\n\n${key}: ${value}\n`);
    expect(sidecar).toEqual({ note: 'bleibt' });
    expect(diagnostics).toMatchObject([{ code: 'sidecar/key', severity: 'error', file: 'a.yaml', line: 3 }]);
    expect(diagnostics[0]?.message).toContain(`"${key}"`);
  });

  test('two bad keys are two diagnostics', () => {
    const { diagnostics } = readSidecar('a.yaml', 'foo: 1\nbar: 2\nrights: none\n');
    expect(diagnostics.map((one) => one.line).sort()).toEqual([1, 2, 3]);
  });

  test('broken YAML is said with its line', () => {
    const { sidecar, diagnostics } = readSidecar('a.yaml', 'title: Hafen\nurl: "offen\n');
    expect(sidecar).toEqual({});
    expect(diagnostics[0]).toMatchObject({ code: 'sidecar/yaml', file: 'a.yaml' });
    expect(diagnostics[0]?.line).toBeGreaterThanOrEqual(2);
  });

  test('a key that stands twice is broken YAML', () => {
    expect(readSidecar('a.yaml', 'title: A\ntitle: B\n').diagnostics).toMatchObject([
      { code: 'sidecar/yaml', line: 2 },
    ]);
  });

  test('a list is no sidecar; an empty file or comments say nothing', () => {
    expect(readSidecar('a.yaml', '- title: A\n').diagnostics).toHaveLength(1);
    expect(readSidecar('a.yaml', '# noch nichts\n')).toMatchObject({ sidecar: {}, diagnostics: [] });
  });
});
