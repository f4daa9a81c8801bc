/** Vite plugin: puts the content policy into the built page and writes `_headers` for hosts that read it. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { contentPolicy, headersFile, policyFor } from './site-policy.mjs';
import { styleSheetOf } from './within-page.mjs';

/** The policy counts for what stands behind it; only the character set goes before. */
const firstTag = '<meta charset="utf-8" />';

/** @returns {import('vite').Plugin} */
export function safety() {
  let base = '/';
  let publicFolder = '';
  let site = '';
  let policy = contentPolicy;
  return {
    name: 'wortlaut-safety',
    apply: 'build',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    configResolved(config) {
      ({ base, publicDir: publicFolder } = config);
      site = path.resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {} }) {
        const colours = withoutComments(readFileSync(path.join(publicFolder, 'theme.js'), 'utf8'));
        const style = bundle[styleSheetOf(page).slice(base.length)];
        if (style?.type !== 'asset') throw new Error('index.html names a style sheet that was not built');
        policy = policyFor({ scripts: [colours], styles: [String(style.source)] });
        return withPolicy(withScript(page, `${base}theme.js`, colours), policy);
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base, policy) });
      },
    },
    // It stands in every page: nobody asks for it.
    closeBundle: () => rmSync(path.join(site, 'theme.js'), { force: true }),
  };
}

/**
 * Puts a script into the page instead of its address: as long as a page with a policy of its own waits for a script, Chrome
 * looks for nothing else the page needs.
 *
 * @param {string} page
 * @param {string} address
 * @param {string} script
 */
export function withScript(page, address, script) {
  const [before, after, ...more] = page.split(`<script src="${address}"></script>`);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`index.html has to name ${address} once`);
  return `${before}<script>${script}</script>${after}`;
}

/** @param {string} script without any comment behind a command */
function withoutComments(script) {
  return script
    .split('\n')
    .filter((line) => !/^\s*\/\//u.test(line))
    .join('\n')
    .trim();
}

/**
 * @param {string} page
 * @param {string} policy
 */
export function withPolicy(page, policy = contentPolicy) {
  const at = page.indexOf(firstTag);
  if (at === -1) throw new Error(`index.html has no ${firstTag}`);
  const border = at + firstTag.length;
  const meta = `\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return page.slice(0, border) + meta + page.slice(border);
}
