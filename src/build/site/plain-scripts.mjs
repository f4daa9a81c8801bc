/** Vite plugin: the scripts of `public` go out without their comments, which every reader would fetch and nobody read. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SCRIPTS = ['start.js', 'theme.js'];

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
        writeFileSync(file, withoutComments(readFileSync(file, 'utf8')));
      }
    },
  };
}

/** @param {string} script with comments on lines of their own */
export function withoutComments(script) {
  return script
    .split('\n')
    .filter((line) => !/^\s*\/\//u.test(line))
    .join('\n');
}
