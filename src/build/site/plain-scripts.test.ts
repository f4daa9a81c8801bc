/** Scripts go out without comments and long names, and keep both from each other. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { shortened } from './plain-scripts.mjs';

test('comments and names go, what is said to others stays, and nothing is left behind on the page', () => {
  const short = shortened("// Why.\nvar homeAddress = location.href;\nsend('where', homeAddress);\n");
  expect(short).not.toMatch(/Why|homeAddress/u);
  const sent: unknown[] = [];
  const page = {
    location: { href: 'https://wortlaut.invalid' },
    send: (...words: unknown[]) => sent.push(...words),
  };
  runInNewContext(short, page);
  expect(sent).toEqual(['where', 'https://wortlaut.invalid']);
  expect(Object.keys(page)).toEqual(['location', 'send']);
});

test('a script that cannot be read stops the build', () => {
  expect(() => shortened('var = ;')).toThrow();
});
