/** What stands within a page is what would have been asked for, and the policy names just that. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withPolicy } from '../safety/safety-plugin.mjs';
import { contentPolicy } from '../safety/site-policy.mjs';
import { readWithin, withinPage, withLateType } from './page-within';

const head = `<meta charset="utf-8" />
<link rel="stylesheet" crossorigin href="/w/assets/index-1a.css">
<link rel="preload" media="not all and (min-width: 48rem)"
  as="font" href="/w/assets/serif.woff2" />
<link
  rel="preload"
  as="font" href="/w/assets/inter.woff2" />
<script src="/w/theme.js"></script>`;
const files: Readonly<Record<string, string>> = {
  '/w/assets/index-1a.css': 'p::after { content: "$& $1" }',
  '/w/theme.js': 'document.title = "$&";',
};
const read = (address: string): string => files[address] ?? 'unknown';
const frame = withPolicy(head);

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test('style sheet and early script stand in the page, letter by letter', () => {
  const page = withinPage(frame, readWithin(frame, read));
  expect(page).toContain('<style data-sheet="/w/assets/index-1a.css">p::after { content: "$& $1" }</style>');
  expect(page).toContain('<script>document.title = "$&";</script>');
  expect(page).not.toMatch(/rel="stylesheet"|src=/u);
});

test('the policy lets just these two pass', () => {
  const { policy } = readWithin(frame, read);
  const own = policy.split('; ').filter((rule) => !contentPolicy.split('; ').includes(rule));
  expect(own).toEqual([
    `script-src 'self' ${hashOf('document.title = "$&";')}`,
    `style-src 'self' ${hashOf('p::after { content: "$& $1" }')}`,
  ]);
  const page = withinPage(frame, readWithin(frame, read));
  expect(page).toContain(`content="${policy}"`);
  expect(page).not.toContain(`content="${contentPolicy}"`);
});

test('a list waits for no font in a wide window; each keeps the windows it is for', () => {
  const plain = withinPage(frame, readWithin(frame, read));
  expect(plain).not.toContain('data-media');
  const page = withLateType(plain);
  const fonts = [...page.matchAll(/media="(?<now>[^"]*)" data-media="(?<then>[^"]*)"/gu)];
  expect(fonts.map(({ groups }) => [groups?.['now'], groups?.['then']])).toEqual([
    ['not all and (min-width: 48rem)', 'not all and (min-width: 48rem)'],
    ['not all and (min-width: 48rem)', 'all'],
  ]);
  expect(page.match(/rel="preload"/gu)).toHaveLength(2);
  // Who has them already (public/theme.js) reads what stands there, so they have to stand before it.
  expect(page.lastIndexOf('data-media')).toBeLessThan(page.indexOf('<script>'));
  expect(readFileSync('public/theme.js', 'utf8')).toContain("'link[data-media]'");
  expect(readFileSync('public/start.js', 'utf8')).toContain("'style[data-sheet]'");
});

test('what would end its own element, or is not there, is refused', () => {
  expect(() => readWithin(frame, () => 'a { } </STYLE>')).toThrow('index-1a.css cannot stand within a page');
  expect(() => readWithin(frame, () => '// <!-- ')).toThrow('theme.js cannot stand');
  expect(() => readWithin('<meta charset="utf-8" />', read)).toThrow('index.html has no');
});
