/** The page's style sheet, put into the page itself: the first picture waits for one answer instead of two. */
import { hashOf, policyOf } from './site-policy.mjs';

const LINK = /<link rel="stylesheet"[^>]* href="(?<address>[^"]+)"[^>]*>/u;

/**
 * @param {string} page
 * @returns {string} the address of the style sheet that every page has
 */
export function styleSheetOf(page) {
  const address = LINK.exec(page)?.groups?.['address'];
  if (address === undefined) throw new Error('index.html names no style sheet');
  return address;
}

/**
 * For pages that many readers see first; on the others it would be written thousands of times, and be read once by nobody.
 * Throws where the page's policy would refuse it.
 *
 * @param {string} page the built one
 * @param {(address: string) => string} read
 */
export function withStyleWithin(page, read) {
  const style = read(styleSheetOf(page));
  if (!policyOf(page).includes(hashOf(style)))
    throw new Error('the policy of index.html does not know its style sheet');
  return page.replace(LINK, () => `<style>${style}</style>`);
}
