/** The text that shows an embedded view on another site. */

/** Scripts, to draw; the own origin, to load; tabs, for links. Nothing that reaches the page around it. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** As high as most events; the frame then says how tall it is. */
export const EMBED_HEIGHT = 640;

/** `width` as HTML has it: pixels, or a share of the page around it. */
export function embedCode(address: string, title: string, width = '100%'): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', width],
    ['height', `${EMBED_HEIGHT}`],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['style', 'border: 0'],
  ].map(([name = '', value = '']) => `${name}="${escaped(value)}"`);
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
