/** What the page's scripts may turn into markup or run. */
import { describe, expect, test } from 'vitest';
import { trustRules } from './trusted-types';

const rules = trustRules('https://nordhafen.example/w/');

describe('markup', () => {
  test.each(['', '__background__', 'Häfen offen?'])('„%s“ can only be text', (text) => {
    expect(rules.createHTML(text)).toBe(text);
  });
  test.each(['<b>fett</b>', '<img src=x onerror=alert(1)>', '&lt;b&gt;', 'a < b'])(
    '„%s“ is refused',
    (text) => {
      expect(rules.createHTML(text)).toBeNull();
    },
  );
});

describe('scripts', () => {
  test.each(['/w/sw.js', 'assets/corpus-worker-abc.js', 'https://nordhafen.example/w/assets/a.js'])(
    '%s is ours',
    (address) => {
      expect(rules.createScriptURL(address)).toBe(address);
    },
  );
  test.each([
    'https://elsewhere.example/w/a.js',
    '//elsewhere.example/w/a.js',
    '/other/a.js',
    '/w/corpus/corpus.json',
    'data:text/javascript,alert(1)//.js',
    'blob:https://nordhafen.example/w/a.js',
    'javascript:alert(1)//.js',
  ])('%s is refused', (address) => {
    expect(rules.createScriptURL(address)).toBeNull();
  });
  test('an address that cannot be read is refused by an error', () => {
    expect(() => rules.createScriptURL('https://')).toThrow();
  });
});
