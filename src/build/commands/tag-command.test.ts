/** The tag command writes what the two evaluators read, and survives lines and files that are none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catchOutput } from '../../testing/catch-output';
import { tempProject, type TempProject } from '../../testing/temp-project';
import { runTag } from './tag-command';

let project: TempProject;
beforeEach(() => {
  project = tempProject();
});
afterEach(() => {
  project.remove();
});

async function tag(lines: readonly string[]) {
  const input = project.write('in.jsonl', lines.join('\n'));
  const output = join(project.root, 'out.jsonl');
  const printed = await catchOutput(() => runTag(['--in', input, '--out', output]));
  const rows = readFileSync(output, 'utf8').split('\n').filter(Boolean);
  return { ...printed, rows: rows.map((row): unknown => JSON.parse(row)) };
}

const TEXT = 'Am Freitag sagte Lindholm: „Wir reden.“';

describe('tag', () => {
  test('times and quotations of each line, with offsets into the text as it is given', async () => {
    const { status, rows } = await tag([
      JSON.stringify({ documentName: 'a', text: TEXT, dct: '2025-07-05' }),
      JSON.stringify({ documentName: 'b', originalText: TEXT, date: '2025-07-05T18:30:00' }),
    ]);
    expect(status).toBe(0);
    const timexes = [{ start: 3, end: 10, type: 'DATE', value: '2025-07-04' }];
    expect(rows).toMatchObject([
      { documentName: 'a', timexes },
      { documentName: 'b', timexes },
    ]);
    expect(rows[0]).toHaveProperty('quotes.length', 1);
  });

  test('without a day, and with one that is none, relative times stay open', async () => {
    const { rows } = await tag([
      JSON.stringify({ documentName: 'a', text: TEXT }),
      JSON.stringify({ documentName: 'b', text: TEXT, dct: 'unbekannt' }),
    ]);
    for (const row of rows) expect(JSON.stringify(row)).not.toContain('2025');
  });

  test('a broken line is named, the others are tagged, exit status 1', async () => {
    const { status, stderr, rows } = await tag([
      '{',
      '',
      '{"documentName":"a"}',
      JSON.stringify({ documentName: 'b', text: TEXT }),
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/in\.jsonl:1: .*\n.*in\.jsonl:3: /u);
    expect(rows).toHaveLength(1);
  });

  test('a missing file and missing options are said', async () => {
    const nowhere = await catchOutput(() =>
      runTag(['--in', join(project.root, 'fehlt'), '--out', join(project.root, 'o')]),
    );
    expect(nowhere).toMatchObject({ status: 1 });
    expect(nowhere.stderr).toContain('No such file');
    expect(await catchOutput(() => runTag(['--in', 'x']))).toMatchObject({ status: 2, stdout: '' });
  });
});
