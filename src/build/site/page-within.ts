/** Puts the style sheet and the early script into a page itself: it can be read one answer of the network sooner. */
import { contentPolicy, contentPolicyWith } from '../safety/site-policy.mjs';
import { escapeMarkup } from './markup';

/** What is put into pages, and where it stands in a page that asks for it. */
export type Within = {
  readonly sheet: { readonly tag: string; readonly address: string; readonly text: string };
  readonly script: { readonly tag: string; readonly text: string };
  /** The policy that lets both pass. */
  readonly policy: string;
};

const SHEET = /<link rel="stylesheet"[^>]* href="(?<address>[^"]+)">/u;
const SCRIPT = /<script src="(?<address>[^"]*\/theme\.js)"><\/script>/u;
/** Their lines are slow: a font that is not asked for with the page comes after the app, and the largest text is painted a second time. */
const PHONES = 'not all and (min-width: 48rem)';
const FONT = /<link\s+rel="preload"(?: media="(?<media>[^"]*)")?(?=\s+as="font")/gu;

/**
 * `frame` is the built index.html; `read` gives the text behind an address that stands in it. Throws when it asks for no style sheet or
 * no early script, or when one of them would end its own element.
 */
export function readWithin(frame: string, read: (address: string) => string): Within {
  const found = (pattern: RegExp, end: RegExp): { tag: string; address: string; text: string } => {
    const match = pattern.exec(frame);
    const address = match?.groups?.['address'];
    if (match === null || address === undefined) throw new Error(`index.html has no ${pattern.source}`);
    const text = read(address);
    if (end.test(text)) throw new Error(`${address} cannot stand within a page`);
    return { tag: match[0], address, text };
  };
  const sheet = found(SHEET, /<\/style/iu);
  const script = found(SCRIPT, /<\/script|<!--/iu);
  return { sheet, script, policy: contentPolicyWith({ scripts: [script.text], styles: [sheet.text] }) };
}

/** The page with both in it. A host that sends an older policy refuses the style sheet; then public/start.js asks for the file. */
export function withinPage(page: string, { sheet, script, policy }: Within): string {
  return page
    .replace(contentPolicy, () => policy)
    .replace(sheet.tag, () => `<style data-sheet="${escapeMarkup(sheet.address)}">${sheet.text}</style>`)
    .replace(script.tag, () => `<script>${script.text}</script>`);
}

/**
 * For a list of events, whose lines stay where they are when their type changes: in a wide window its fonts are not waited for.
 * Only a browser that keeps them already (public/theme.js) asks for them before the first picture.
 */
export function withLateType(page: string): string {
  return page.replace(
    FONT,
    (_, media = 'all') => `<link rel="preload" media="${PHONES}" data-media="${media}"`,
  );
}
