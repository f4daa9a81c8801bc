/** What must hold for the files of the repository, whoever writes them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CORPUS_VERSION } from '../../schema/corpus';
import { LINK_VERSION } from '../../url/link-upgrades';
import { projectRoot } from './run-command.mjs';

// Joined from parts, so that this file does not name what it forbids.
const registries = [
  'registry.' + 'npmjs',
  'npm' + 'mirror.com',
  'registry.' + 'yarnpkg',
  'deb.' + 'debian.org',
  'files.' + 'pythonhosted',
];
const machineFolders = /(?<![\w.~:/-])\/(?:work|root|home|tmp|Users)\/[\w.-]/u;

/** Files as the next commit would hold them: tracked ones and new ones that are not ignored. */
function repositoryFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return output.split('\n').filter((file) => file !== '' && existsSync(path.join(projectRoot, file)));
}

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

// The articles' words are not ours to choose.
const files = repositoryFiles().filter(
  (file) => !file.startsWith('seeds/articles/') && !/\.(?:png|woff2)$/u.test(file),
);

test('the lockfile names no address packages were fetched from', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

test('no file names a registry', () => {
  const named = files.filter((file) => registries.some((host) => read(file).includes(host)));
  expect(named).toEqual([]);
});

test('no file names a folder of the machine it was written on', () => {
  expect(files.filter((file) => machineFolders.test(read(file)))).toEqual([]);
});

test.each([
  ['docs/corpus-format.md', CORPUS_VERSION],
  ['docs/link-format.md', LINK_VERSION],
])('%s has a changelog entry for the current version, %i', (file, version) => {
  expect(read(file)).toMatch(new RegExp(`^### Version ${version} \\(\\d{4}-\\d{2}-\\d{2}\\)$`, 'mu'));
});

const docs = files.filter((file) => file.endsWith('.md'));

test('the docs name only files that exist', () => {
  const named = docs.flatMap((doc) =>
    [...read(doc).matchAll(/(?<![\w/.-])(?:src|seeds|docs|e2e|public)\/[\w/.-]*\w(?![\w/.-]*\*)/gu)].map(
      ([place]) => ({
        doc,
        place,
      }),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ place }) => !existsSync(path.join(projectRoot, place)))).toEqual([]);
});

test('a file the docs name by its last part alone is somewhere, too', () => {
  const known = repositoryFiles().map((file) => `/${file}`);
  const named = docs.flatMap((doc) =>
    [...read(doc).matchAll(/`(?<place>[\w/.-]+\.(?:tsx?|mjs|css))`/gu)].map(({ groups }) => ({
      doc,
      place: groups?.['place'] ?? '',
    })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ place }) => !known.some((file) => file.endsWith(`/${place}`)))).toEqual([]);
});

test('links from page to page lead somewhere', () => {
  const links = docs.flatMap((doc) =>
    [...read(doc).matchAll(/\]\((?!https?:|#)(?<to>[^)#\s]+)/gu)].map(({ groups }) => ({
      doc,
      to: groups?.['to'] ?? '',
    })),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ doc, to }) => !existsSync(path.join(projectRoot, path.dirname(doc), to)))).toEqual(
    [],
  );
});

test('the figures of the README are those of the pages it names', () => {
  const rows = [...read('README.md').matchAll(/^\|(?<row>.+)\((?<page>docs\/parser-\w+\.md)\) +\|$/gmu)];
  const figures = rows.flatMap(({ groups }) =>
    [...(groups?.['row'] ?? '').matchAll(/\d+\.\d/gu)].map(([figure]) => ({
      figure,
      page: groups?.['page'] ?? '',
    })),
  );
  expect(figures.length).toBeGreaterThan(5);
  expect(
    figures.filter(({ figure, page }) => !new RegExp(`[ *]${figure}[ *]`, 'u').test(read(page))),
  ).toEqual([]);
});

test('every folder of src says in at most thirty lines what belongs in it', () => {
  const folders = new Set(files.flatMap((file) => /^src\/[a-z]+(?=\/)/u.exec(file) ?? []));
  expect(folders.size).toBeGreaterThan(5);
  const lines = (folder: string) => read(`${folder}/README.md`).trimEnd().split('\n').length;
  expect([...folders].filter((folder) => lines(folder) > 30)).toEqual([]);
});
