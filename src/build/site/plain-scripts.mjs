/** Vite plugin: the scripts of `public` go out as short as the app's own, without comments and long names that nobody reads there. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from 'vite';

const SCRIPTS = ['height.js', 'start.js', 'theme.js'];

/** @returns {import('vite').Plugin} */
export function plainScripts() {
  let site = '';
  return {
    name: 'wortlaut-plain-scripts',
    apply: 'build',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    configResolved(config) {
      site = path.resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const script of SCRIPTS) {
        const file = path.join(site, script);
        writeFileSync(file, shortened(readFileSync(file, 'utf8')));
      }
    },
  };
}

/**
 * Within a function of its own: on one page, short names of two scripts would be the same.
 *
 * @param {string} script
 */
export function shortened(script) {
  const { code, errors } = minifySync('script.js', `(function () {${script}\n})()`, { module: false });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code;
}
