/** What is pasted into another page is one frame, whatever the title holds. */
import { expect, test } from 'vitest';
import { embedCode } from './embed-code';

test('title and address are attributes and cannot leave them', () => {
  const code = embedCode(
    'https://nordhafen.example/embed/e/7k2m-ruf?v=1&lang=en',
    '"><script>alert(1)</script> & Söhne',
  );
  expect(code).toBe(
    '<iframe src="https://nordhafen.example/embed/e/7k2m-ruf?v=1&amp;lang=en" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; Söhne" width="100%" height="640" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border: 0"></iframe>',
  );
});
