/** Texts that wait: they come back as they were, and nothing of them stays behind, however the run ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BodySpool } from './body-spool';

let folder: string;
const before = process.env['TMPDIR'];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-spool-test-'));
  process.env['TMPDIR'] = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(folder, { recursive: true });
});

test('texts come back in any order, emoji and half surrogates too', () => {
  const bodies = new BodySpool();
  const texts = { a: 'Häfen „offen“', b: '', c: '🕊 und \ud83d allein' };
  for (const [id, text] of Object.entries(texts)) bodies.put(id, text);
  for (const id of ['c', 'a', 'b'] as const) expect(bodies.get(id)).toBe(texts[id]);
  bodies.remove();
});

test.skipIf(process.platform === 'win32')('a run that is killed leaves nothing behind', () => {
  const spool = JSON.stringify(new URL('./body-spool.ts', import.meta.url).href);
  const program = `
    const { BodySpool } = await import(${spool});
    new BodySpool().put('a', 'Häfen');
    process.kill(process.pid, 'SIGKILL');`;
  const { signal } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
  );
  expect(signal).toBe('SIGKILL');
  expect(readdirSync(folder)).toEqual([]);
});
