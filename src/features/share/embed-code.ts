/** The text that shows an embedded view on another site. */

/** Scripts, to draw; the own origin, to load; tabs, for links. Nothing that reaches the page around it. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export function embedCode(address: string, title: string): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', '640'],
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
