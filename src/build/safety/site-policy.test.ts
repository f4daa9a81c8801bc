/** One policy in every place: on each page, in the file of headers, in our own server's answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../setup/run-command.mjs';
import { withPolicy, withScript } from './safety-plugin.mjs';
import { contentPolicy, headersFile, headersFor, policyFor, policyOf } from './site-policy.mjs';
import { withStyleWithin } from './within-page.mjs';

/** What a host that reads `_headers` sends: all rules that fit, values of one name joined by commas. */
function sentFor(path: string, base: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let fits = false;
  for (const line of headersFile(base).split('\n')) {
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

test('the page carries the policy before anything it rules over', () => {
  const page = withPolicy(readFileSync(join(projectRoot, 'index.html'), 'utf8'));
  expect(page.indexOf(contentPolicy)).toBeLessThan(page.search(/<script|<link/u));
  // A browser looks for the character set in the first 1024 bytes.
  expect(page.indexOf('charset')).toBeLessThan(1000);
  expect(() => withPolicy('<html>')).toThrow('no <meta charset');
});

test('the script that sets the colours early reads what the settings keep', () => {
  const early = readFileSync(join(projectRoot, 'public/theme.js'), 'utf8');
  const settings = readFileSync(join(projectRoot, 'src/app/settings.ts'), 'utf8');
  const key = /keptChoice\('(?<key>[\w-]+theme)'/u.exec(settings)?.groups?.['key'] ?? 'none';
  expect(early).toContain(`getItem('${key}')`);
});

test('what the build puts within a page passes by its hash, in the page and in each answer, and nothing else does', () => {
  const [script, style] = ["document.title = 'Wortlaut';", 'p { color: #1d1b18 }'];
  const policy = policyFor({ scripts: [script], styles: [style] });
  // Counted by `printf %s "…" | openssl dgst -sha256 -binary | base64`.
  expect(policy).toContain("style-src 'self' 'sha256-Bx5NNUHtEchmhmDFPuQopVzA1yKk0bgBPQKe3+3Wn+U='; img-src");
  expect(policy).toContain(
    "script-src 'self' 'sha256-teNdLn0smJqhIc2enYUa06SZEA9/KXwJDAieS5NBDds='; style-src",
  );
  expect(policyOf(withPolicy('<meta charset="utf-8" />', policy))).toBe(policy);
  expect(headersFor('en/', policy)['Content-Security-Policy']).toBe(`${policy}, frame-ancestors 'none'`);
  expect(headersFile('/', policy)).toContain(`Content-Security-Policy: ${policy}\n`);
});

test('a script stands in the page instead of its address', () => {
  const page = '<head><script src="/w/theme.js"></script></head>';
  expect(withScript(page, '/w/theme.js', "'$&'")).toBe("<head><script>'$&'</script></head>");
  expect(() => withScript(page, '/theme.js', '')).toThrow('/theme.js');
});

test('a page holds its style sheet only where its policy knows it', () => {
  const link = '<link rel="stylesheet" crossorigin href="/w/assets/index-1a.css">';
  const style = "p::before { content: '$&' }";
  const page = withPolicy(`<meta charset="utf-8" />${link}`, policyFor({ styles: [style] }));
  const read = (address: string) => (address === '/w/assets/index-1a.css' ? style : '');
  expect(withStyleWithin(page, read)).toBe(page.replace(link, () => `<style>${style}</style>`));
  expect(() => withStyleWithin(page, () => 'p { color: red }')).toThrow('policy');
  expect(() => withStyleWithin(page.replace(link, ''), read)).toThrow('no style sheet');
});
