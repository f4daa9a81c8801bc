/**
 * Vite plugin: interface texts are compiled when the site is built, so that no reader loads a parser of ICU messages, and no
 * prerendered page parses them anew. Development and tests format the texts as they are written.
 */
import compile from 'icu-minify/compile';

const files = /\/src\/messages\/(?:[a-z]+-)?(?:de|en)\.ts$/u;

/** @returns {import('vite').Plugin} */
export function compiledMessages() {
  return {
    name: 'wortlaut-compiled-messages',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (source !== 'use-intl/format-message') return null;
      return this.resolve('use-intl/format-message/format-only', importer, { skipSelf: true });
    },
    transform: {
      filter: { id: files },
      handler(code) {
        const texts = textsIn(this.parse(code, { lang: 'ts' }));
        return { code: compileTexts(code, texts), map: null };
      },
    },
  };
}

/** @typedef {{ start: number, end: number, value: string }} Text a string and its place in the code */

/**
 * A module whose texts are replaced by what they compile to.
 *
 * @param {string} code
 * @param {readonly Text[]} texts in the order of the code
 */
export function compileTexts(code, texts) {
  let compiled = '';
  let at = 0;
  for (const { start, end, value } of texts) {
    compiled += code.slice(at, start) + JSON.stringify(compile(value));
    at = end;
  }
  return compiled + code.slice(at);
}

/**
 * The strings that are values of properties, in the order of the code.
 *
 * @param {unknown} node of a syntax tree
 * @returns {Text[]}
 */
export function textsIn(node) {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Property' && 'value' in node && isText(node.value)) {
    return [node.value];
  }
  return Object.values(node).flatMap(textsIn);
}

/**
 * @param {unknown} node
 * @returns {node is Text}
 */
function isText(node) {
  if (typeof node !== 'object' || node === null || !('type' in node) || !('value' in node)) return false;
  return node.type === 'Literal' && typeof node.value === 'string' && 'start' in node && 'end' in node;
}
