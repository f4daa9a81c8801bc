/** Vite plugin: puts the content policy into the built page and writes `_headers` for hosts that read it. */
import { contentPolicy, headersFile } from './site-policy.mjs';

/** The policy counts for what stands behind it; only the character set goes before. */
const firstTag = '<meta charset="utf-8" />';

/** @returns {import('vite').Plugin} */
export function safety() {
  let base = '/';
  return {
    name: 'wortlaut-safety',
    apply: 'build',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: { order: 'post', handler: withPolicy },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base) });
    },
  };
}

/** @param {string} page */
export function withPolicy(page) {
  const at = page.indexOf(firstTag);
  if (at === -1) throw new Error(`index.html has no ${firstTag}`);
  const border = at + firstTag.length;
  const meta = `\n    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`;
  return page.slice(0, border) + meta + page.slice(border);
}
