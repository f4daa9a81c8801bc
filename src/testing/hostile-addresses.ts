/** Random and hostile addresses below a base path, as a browser or a mail program may hand them over. */
import fc from 'fast-check';
import { eventKinds } from '../schema/event';
import type { AddressParts } from '../url/view-link';

const hostile = fc.constantFrom(
  ...['', '.', '..', '%', '%00', '%2e%2e', '%2F', '%E0%A4%A', '%ED%A0%80', '\u0000', '\uD800', '\uFFFF'],
  ...[
    '💥',
    '\u202Egnp.exe',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "';DROP TABLE events;--",
  ],
  ...[
    'javascript:alert(1)',
    '{{7*7}}',
    '${7*7}',
    '../../etc/passwd',
    '\\\\host\\share',
    '//elsewhere.example',
  ],
  ...['constructor', '__proto__', 'hasOwnProperty', 'toString', 'null', 'undefined', 'NaN', '-1', '1e309'],
  ...['9'.repeat(400), 'a'.repeat(3000), '-'.repeat(60), '.'.repeat(60)],
  ...['ruf1', 'ruf1-', 'RUF1', 'ruf1-telefonat', 'ulti1', 'lindholm', 'haefen', 'nordblatt', 'nordblatt-1'],
  ...['index.html', 'compare', 'embed', 'e', 'en', 'de'],
);
const anyWord = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }));
const anySegment = fc.oneof(
  fc.constantFrom(
    'e',
    'a',
    'p',
    't',
    'o',
    'pledges',
    'embed',
    'en',
    'compare',
    'ruf1',
    'lindholm',
    'nordblatt-1',
  ),
  anyWord,
);
const keys = fc.constantFrom(
  ...['v', 'kind', 'actor', 'topic', 'outlet', 'form', 'from', 'to', 'q', 'view', 'lang'],
  ...['accounts', 'blind', 'asof', 'utm_source'],
);
const anyValue = fc.oneof(
  fc.constantFrom(
    ...eventKinds,
    'list',
    'en',
    '1',
    '0',
    '7',
    'hearsay',
    '2022-02-18',
    '2022-02-30',
    '9999-12-31',
  ),
  anyWord,
  fc.array(anyWord, { maxLength: 4 }).map((words) => words.join('.')),
);
const anyPair = fc.tuple(fc.oneof({ weight: 6, arbitrary: keys }, anyWord), anyValue);
const anyHash = fc.oneof(
  fc.constantFrom('', 'content', 'p0-9', 'p9-3', 'p1-', 'p999999999-9999999999', ':~:text=Hafen'),
  anyWord,
);

export function anyAddress(base: string): fc.Arbitrary<AddressParts> {
  return fc
    .record({
      segments: fc.array(anySegment, { maxLength: 5 }),
      pairs: fc.array(anyPair, { maxLength: 6 }),
      hash: anyHash,
      isEscaped: fc.boolean(),
    })
    .map(({ segments, pairs, hash, isEscaped }) => {
      const write = isEscaped ? escaped : String;
      const search = pairs.map(([key, value]) => `${write(key)}=${write(value)}`).join('&');
      // What a browser makes of it is what the page gets to see.
      const url = new URL('https://wortlaut.invalid');
      url.pathname = base + segments.map(write).join('/');
      url.search = search;
      url.hash = write(hash);
      return { pathname: url.pathname, search: url.search, hash: url.hash };
    });
}

/** Half a character cannot be escaped; browsers write what stands for an unreadable one. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
