/** One policy in every place: on each page, in the file of headers, in our own server's answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../setup/run-command.mjs';
import { withPolicy, withStylesFirst } from './safety-plugin.mjs';
import { contentPolicy, contentPolicyWith, headersFile, headersFor } from './site-policy.mjs';

/** What a host that reads `_headers` sends: all rules that fit, values of one name joined by commas. */
function sentFor(path: string, base: string, policy = contentPolicy): Record<string, string> {
  const sent: Record<string, string> = {};
  let fits = false;
  for (const line of headersFile(base, policy).split('\n')) {
    const header = /^ {2}(?<name>[\w-]+): (?<value>.+)$/u.exec(line)?.groups;
    if (header === undefined) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (fits) {
      const [name, value] = [header['name'] ?? '', header['value'] ?? ''];
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}

const pages = [
  '',
  'en/',
  '404.html',
  'e/7k2m-ultimatum',
  'e/7k2m/compare',
  'en/a/nordblatt-1',
  'p/lindholm',
  't/haefen',
  'pledges',
  'shell.html',
];
const embeds = ['embed', 'en/embed', 'embed/e/7k2m-ultimatum', 'en/embed/e/7k2m', 'embed/'];

test.each(pages)('no other site may frame /%s', (page) => {
  for (const sent of [headersFor(page), sentFor(`/w/${page}`, '/w/')]) {
    expect(sent['Content-Security-Policy']).toBe(`${contentPolicy}, frame-ancestors 'none'`);
    expect(sent['X-Frame-Options']).toBe('DENY');
  }
  expect(sentFor(`/w/${page}`, '/w/')).toEqual(headersFor(page));
});

test.each(embeds)('any site may frame /%s, under the same policy', (page) => {
  expect(headersFor(page)['Content-Security-Policy']).toBe(contentPolicy);
  expect(headersFor(page)).not.toHaveProperty('X-Frame-Options');
  expect(sentFor(`/w/${page}`, '/w/')).toEqual(headersFor(page));
});

test('a path that only begins like an embedded one is a page like any other', () => {
  expect(headersFor('embedded')).toHaveProperty('X-Frame-Options');
});

test('built files may be kept for good', () => {
  expect(sentFor('/assets/index-abc.js', '/')['Cache-Control']).toContain('immutable');
});

test('nothing within a page runs, nothing comes from elsewhere', () => {
  expect(contentPolicy).not.toMatch(/unsafe|https?:|\*|data:/u);
  expect(contentPolicy).toMatch(/^default-src 'none'/u);
});

test('what stands within pages is named by its hash, and by nothing looser', () => {
  const policy = contentPolicyWith({ scripts: ['a()'], styles: ['b {}'] });
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/u);
  expect(policy.match(/ 'sha256-[\w+/]{43}='/gu)).toHaveLength(2);
  expect(contentPolicyWith({ scripts: [], styles: [] })).toBe(contentPolicy);
  for (const page of ['', 'embed/e/7k2m']) {
    expect(headersFor(page, policy)['Content-Security-Policy']).toContain(policy);
    expect(sentFor(`/w/${page}`, '/w/', policy)).toEqual(headersFor(page, policy));
  }
});

test('the page carries the policy before anything it rules over', () => {
  const page = withPolicy(readFileSync(join(projectRoot, 'index.html'), 'utf8'));
  expect(page.indexOf(contentPolicy)).toBeLessThan(page.search(/<script|<link/u));
  // A browser looks for the character set in the first 1024 bytes.
  expect(page.indexOf('charset')).toBeLessThan(1000);
  expect(() => withPolicy('<html>')).toThrow('no <meta charset');
});

test('the script that sets the colours early reads what the settings keep', () => {
  const early = readFileSync(join(projectRoot, 'public/theme.js'), 'utf8');
  const settings = readFileSync(join(projectRoot, 'src/app/page/settings.ts'), 'utf8');
  const key = /keptChoice\('(?<key>[\w-]+theme)'/u.exec(settings)?.groups?.['key'] ?? 'none';
  expect(early).toContain(`getItem('${key}')`);
});

test('the style sheet is asked for before any script, behind the policy', () => {
  const page =
    '<meta charset="utf-8" />\n  <script src="/t.js"></script>\n  <link rel="stylesheet" crossorigin href="/a.css">';
  const built = withPolicy(withStylesFirst(page));
  const places = ['Content-Security-Policy', 'rel="stylesheet"', '<script'].map((part) =>
    built.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(built.match(/rel="stylesheet"/gu)).toHaveLength(1);
  expect(() => withStylesFirst('<meta charset="utf-8" />')).toThrow('no style sheet');
});
