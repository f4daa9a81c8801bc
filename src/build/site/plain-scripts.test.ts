/** Scripts go out without comments, and with all else. */
import { expect, test } from 'vitest';
import { withoutComments } from './plain-scripts.mjs';

test('lines of comment go, addresses and all other lines stay', () => {
  const script = "// Why.\nvar home = 'https://wortlaut.invalid';\n  // More of it.\n  go(home);\n";
  expect(withoutComments(script)).toBe("var home = 'https://wortlaut.invalid';\n  go(home);\n");
});
