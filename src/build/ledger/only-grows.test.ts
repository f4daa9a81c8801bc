/** What was promised for good, against the history of the repository: frozen links and ledgers only grow. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { expect, test } from 'vitest';
import { frozenLinks } from '../../url/frozen-links';
import { projectRoot } from '../setup/run-command.mjs';
import { ledgerSchema } from './ledger';
import { publishedSchema } from './published';

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Every committed version of a file, oldest last; none outside of a repository. */
function versionsOf(file: string): string[] {
  const commits = git('log', '--format=%H', '--diff-filter=AM', '--', file).split('\n').filter(Boolean);
  return commits.map((commit) => git('show', `${commit}:${file}`));
}

test('no frozen link was ever changed or taken out', async () => {
  const versions = versionsOf('src/url/frozen-links.ts');
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) {
    const { outputText } = transpileModule(version, {
      compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 },
    });
    const old = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as {
      readonly frozenLinks: readonly unknown[];
    };
    expect(old.frozenLinks.length).toBeGreaterThan(0);
    for (const link of old.frozenLinks) expect(frozenLinks).toContainEqual(link);
  }
});

test('no id was ever taken out of a ledger', () => {
  const events = 'seeds/ledger/event-ids.json';
  const now = Object.keys(ledgerSchema.parse(read(events)).events);
  for (const version of versionsOf(events))
    expect(now).toEqual(expect.arrayContaining(Object.keys(ledgerSchema.parse(JSON.parse(version)).events)));
  const others = 'seeds/ledger/published-ids.json';
  const all = publishedSchema.parse(read(others));
  for (const version of versionsOf(others)) {
    const old = publishedSchema.parse(JSON.parse(version));
    for (const kind of ['articles', 'outlets', 'actors', 'topics'] as const)
      expect(Object.keys(all[kind])).toEqual(expect.arrayContaining(Object.keys(old[kind])));
    for (const [id, slugs] of Object.entries(old.slugs))
      expect(all.slugs[id]).toEqual(expect.arrayContaining(slugs));
  }
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
}
