/** Day of capture and archive come from the sidecar; who says nothing of them is left out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sourcesSchema } from '../../schema/sources';
import { sourcesOf } from './sources-of';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-sources-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what sidecars say, by article id', () => {
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const files = ['eins.txt', 'zwei.txt', 'drei.txt'].map((name) => write(name, `Text von ${name}.`));
  write('eins.yaml', 'capturedOn: 2022-02-20\narchiveUrl: https://archiv.example/1\n');
  write('zwei.yaml', 'outlet: nordblatt\n');
  write('drei.yaml', 'capturedOn: gestern\narchiveUrl: https://archiv.example/3\n');
  const sources = sourcesOf(files);
  expect(sourcesSchema.parse(JSON.parse(JSON.stringify(sources)))).toEqual(sources);
  expect(sources.articles).toEqual({
    eins: { capturedOn: '2022-02-20', archiveUrl: 'https://archiv.example/1' },
    drei: { capturedOn: null, archiveUrl: 'https://archiv.example/3' },
  });
});
