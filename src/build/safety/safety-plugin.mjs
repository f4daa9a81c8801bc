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
    transformIndexHtml: { order: 'post', handler: (page) => withPolicy(withStylesFirst(page)) },
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

/**
 * Puts the style sheet before all else that is asked for: as long as a page with a policy of its own waits for a script,
 * Chrome looks for nothing that stands behind it, and the sheet would come one answer later.
 *
 * @param {string} page
 */
export function withStylesFirst(page) {
  const sheet = /\n *<link rel="stylesheet"[^>]*>/u.exec(page)?.[0];
  if (sheet === undefined) throw new Error('index.html names no style sheet');
  return page.replace(sheet, '').replace(firstTag, () => firstTag + sheet);
}
